//! Writing projects: only what differs, so that the history names nothing that stayed.

use crate::base::{MethodId, Period, ProjectId, Result};
use crate::db::Tx;
use crate::plan::model::{Plan, Project, ProjectDraft, Target, YearPlan};
use crate::plan::rules::CheckedProject;
use rusqlite::params;

/// Writes a checked draft; `before` is the project as it stands, if it does.
pub fn write_project(
    tx: &Tx<'_>,
    plan: &Plan,
    draft: &ProjectDraft,
    checked: &CheckedProject,
    before: Option<&Project>,
) -> Result<ProjectId> {
    let id = write_row(tx, draft, checked, before)?;
    if before.is_none_or(|before| before.methods != draft.methods) {
        write_methods(tx, id, &draft.methods)?;
    }
    if before.is_none_or(|before| before.targets != draft.targets) {
        write_targets(tx, id, &draft.targets)?;
    }
    write_years(tx, id, plan.period, &checked.years)?;
    Ok(id)
}

const INSERT: &str = "
    INSERT INTO project (id, direction_id, name, objective, domain, skill_id, unit_id, indicator, budget_source, sort)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
            (SELECT ifnull(max(sort), 0) + 1 FROM project WHERE direction_id = ?2))";

const UPDATE: &str = "
    UPDATE project SET direction_id = ?2, name = ?3, objective = ?4, domain = ?5, skill_id = ?6, unit_id = ?7,
                       indicator = ?8, budget_source = ?9
    WHERE id = ?1";

/// Before the project is there, so that its own number does not count.
const GO_LAST: &str = "
    UPDATE project SET sort = (SELECT ifnull(max(sort), 0) + 1 FROM project WHERE direction_id = ?2) WHERE id = ?1";

fn write_row(
    tx: &Tx<'_>,
    draft: &ProjectDraft,
    checked: &CheckedProject,
    before: Option<&Project>,
) -> Result<ProjectId> {
    let (direction, id) = (checked.direction, before.map(|before| before.id));
    let values = params![
        id,
        direction,
        draft.name.trim(),
        draft.objective.trim(),
        checked.domain.word(),
        draft.skill,
        draft.unit,
        draft.indicator.trim(),
        draft.budget_source.trim()
    ];
    let Some(before) = before else {
        return Ok(ProjectId::from_raw(tx.insert(INSERT, values)?));
    };
    if before.direction != direction {
        tx.run(GO_LAST, params![before.id, direction])?;
    }
    tx.run(UPDATE, values)?;
    Ok(before.id)
}

fn write_methods(tx: &Tx<'_>, project: ProjectId, methods: &[MethodId]) -> Result<()> {
    tx.run("DELETE FROM project_method WHERE project_id = ?", [project])?;
    for method in methods {
        let sql = "INSERT OR IGNORE INTO project_method (project_id, method_id) VALUES (?, ?)";
        tx.run(sql, params![project, method])?;
    }
    Ok(())
}

fn write_targets(tx: &Tx<'_>, project: ProjectId, targets: &[Target]) -> Result<()> {
    tx.run("DELETE FROM project_target WHERE project_id = ?", [project])?;
    let column =
        |column: &str| format!("INSERT INTO project_target (project_id, {column}) VALUES (?, ?)");
    for target in targets {
        match target {
            Target::Everyone => tx.run(&column("everyone"), params![project, 1]),
            Target::Category(id) => tx.run(&column("category_id"), params![project, id]),
            Target::Type(name) => tx.run(&column("type_name"), params![project, name]),
            Target::Level(id) => tx.run(&column("level_id"), params![project, id]),
            Target::Line(id) => tx.run(&column("line_id"), params![project, id]),
            Target::Unit(id) => tx.run(&column("unit_id"), params![project, id]),
        }?;
    }
    Ok(())
}

fn write_years(tx: &Tx<'_>, project: ProjectId, period: Period, years: &[YearPlan]) -> Result<()> {
    let sql = "INSERT INTO project_year (project_id, year_be, headcount, budget_satang) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (project_id, year_be) DO UPDATE SET headcount = ?3, budget_satang = ?4";
    for (year, plan) in period.years().into_iter().zip(years) {
        tx.run(
            sql,
            params![project, year.be(), plan.headcount, plan.budget],
        )?;
    }
    Ok(())
}

pub fn delete_project(tx: &Tx<'_>, id: ProjectId) -> Result<()> {
    tx.run("DELETE FROM project WHERE id = ?", [id])?;
    Ok(())
}

/// Numbers these projects in this order.
pub fn set_order(tx: &Tx<'_>, order: &[ProjectId]) -> Result<()> {
    for (sort, id) in (1_i64..).zip(order) {
        tx.run(
            "UPDATE project SET sort = ? WHERE id = ?",
            params![sort, id],
        )?;
    }
    Ok(())
}
