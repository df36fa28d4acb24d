//! The plan in the file.

use super::model::{
    Contents, Direction, DirectionDraft, Domain, Method, Part, Plan, Project, ProjectDraft, Prose,
    Target, YearPlan,
};
use super::rules::{CheckedProject, Gathered, Read, same_period};
use super::text;
use crate::base::{DirectionId, Error, FiscalYear, MethodId, Period, PlanId, ProjectId, Result};
use crate::db::{Reader, Tx};
use crate::{assessment, framework, org, staff};
use rusqlite::{Row, params};
use std::collections::HashMap;

/// The tables that a plan is kept in.
pub const TABLES: [&str; 8] = [
    "plan",
    "direction",
    "project",
    "project_method",
    "project_year",
    "project_target",
    "prose",
    "method",
];

fn plan_row(row: &Row<'_>) -> rusqlite::Result<Option<Plan>> {
    let (id, name) = (row.get(0)?, row.get(1)?);
    let first = FiscalYear::from_be(row.get(2)?);
    Ok(first.map(|first| Plan {
        id,
        name,
        period: Period::starting(first),
    }))
}

const PLAN: &str = "SELECT id, name, first_year_be FROM plan";

/// All plans, oldest first.
pub fn plans(db: &Reader<'_>) -> Result<Vec<Plan>> {
    let plans = db.rows(&format!("{PLAN} ORDER BY first_year_be"), [], plan_row)?;
    Ok(plans.into_iter().flatten().collect())
}

/// The plan for these years.
pub fn plan_of(db: &Reader<'_>, period: Period) -> Result<Option<Plan>> {
    let sql = format!("{PLAN} WHERE first_year_be = ?");
    Ok(db.first(&sql, [period.first().be()], plan_row)?.flatten())
}

/// Everything of the plan for these years.
pub fn contents(db: &Reader<'_>, period: Period) -> Result<Option<Contents>> {
    let Some(plan) = plan_of(db, period)? else {
        return Ok(None);
    };
    let directions = directions(db, plan.id)?;
    let projects = projects(db, plan.id)?;
    let prose = prose(db, plan.id)?;
    Ok(Some(Contents {
        plan,
        directions,
        projects,
        prose,
    }))
}

/// Everything that pages and documents of the plan say.
///
/// # Errors
/// Refused, with the reason, while there is no organization or no plan for its years.
pub fn gathered(db: &Reader<'_>) -> Result<Gathered> {
    let organization = org::store::organization(db)?;
    let organization = organization.ok_or(Error::Refused(text::NO_ORGANIZATION))?;
    let Some(contents) = contents(db, organization.period)? else {
        return Err(no_plan(db, organization.period)?);
    };
    let framework = framework::store::framework(db)?;
    let digits = org::store::setting(db, DIGITS)?;
    Ok(Gathered::new(Read {
        organization,
        contents,
        units: org::store::units(db)?,
        lists: staff::store::lists(db)?,
        methods: methods(db)?,
        skills: framework::store::skills(db, framework.id)?,
        signatories: org::store::signatories(db)?,
        staff: staff::store::rows(db)?,
        gaps: assessment::store::gaps(db, framework.id)?,
        framework,
        arabic_digits: digits.as_deref() == Some(ARABIC),
    }))
}

/// Why there is no plan for these years: none at all, or one for other years.
pub fn no_plan(db: &Reader<'_>, period: Period) -> Result<Error> {
    let other = plans(db)?.pop();
    let differs = other.and_then(|other| same_period(other.period, period).err());
    Ok(differs.unwrap_or(Error::Refused(text::NO_PLAN)))
}

/// Everything that [`gathered`] reads.
pub fn gathered_tables() -> Vec<&'static str> {
    [
        &TABLES[..],
        &org::store::TABLES,
        &["setting"],
        &assessment::store::gap_tables(),
    ]
    .concat()
}

/// The setting that says with which digits documents are printed.
pub const DIGITS: &str = "document_digits";
/// Its value for Arabic digits; anything else means Thai ones.
pub const ARABIC: &str = "arabic";

pub fn insert_plan(tx: &Tx<'_>, name: &str, period: Period) -> Result<PlanId> {
    let sql = "INSERT INTO plan (name, first_year_be) VALUES (?, ?)";
    Ok(PlanId::from_raw(
        tx.insert(sql, params![name, period.first().be()])?,
    ))
}

pub fn directions(db: &Reader<'_>, plan: PlanId) -> Result<Vec<Direction>> {
    let sql = "SELECT id, name, explanation FROM direction WHERE plan_id = ? ORDER BY sort, id";
    db.rows(sql, [plan], |row| {
        Ok(Direction {
            id: row.get(0)?,
            name: row.get(1)?,
            explanation: row.get(2)?,
        })
    })
}

pub fn insert_direction(tx: &Tx<'_>, plan: PlanId, draft: &DirectionDraft) -> Result<DirectionId> {
    let sort = tx.number(
        "SELECT ifnull(max(sort), 0) + 1 FROM direction WHERE plan_id = ?",
        [plan],
    )?;
    let sql = "INSERT INTO direction (plan_id, name, explanation, sort) VALUES (?, ?, ?, ?)";
    let values = params![plan, draft.name.trim(), draft.explanation.trim(), sort];
    Ok(DirectionId::from_raw(tx.insert(sql, values)?))
}

pub fn update_direction(tx: &Tx<'_>, id: DirectionId, draft: &DirectionDraft) -> Result<()> {
    let sql = "UPDATE direction SET name = ?, explanation = ? WHERE id = ?";
    tx.run(
        sql,
        params![draft.name.trim(), draft.explanation.trim(), id],
    )?;
    Ok(())
}

pub fn delete_direction(tx: &Tx<'_>, id: DirectionId) -> Result<()> {
    tx.run("DELETE FROM direction WHERE id = ?", [id])?;
    Ok(())
}

/// The methods to choose from.
pub fn methods(db: &Reader<'_>) -> Result<Vec<Method>> {
    db.rows(
        "SELECT id, name FROM method WHERE retired = 0 ORDER BY sort, id",
        [],
        |row| {
            Ok(Method {
                id: row.get(0)?,
                name: row.get(1)?,
            })
        },
    )
}

/// All projects of a plan, direction by direction.
pub fn projects(db: &Reader<'_>, plan: PlanId) -> Result<Vec<Project>> {
    let sql = "SELECT p.id, p.direction_id, p.name, p.objective, p.domain, p.skill_id, p.unit_id, p.indicator,
                      p.budget_source
               FROM project p JOIN direction d ON d.id = p.direction_id
               WHERE d.plan_id = ? ORDER BY d.sort, d.id, p.sort, p.id";
    let mut projects = db.rows(sql, [plan], project_row)?;
    let (mut methods, mut targets) = (methods_of(db, plan)?, targets_of(db, plan)?);
    let years = years_of(db, plan)?;
    for project in &mut projects {
        project.methods = methods.remove(&project.id).unwrap_or_default();
        project.targets = targets.remove(&project.id).unwrap_or_default();
        for (at, year) in (0..).zip(&mut project.years) {
            *year = years.get(&(project.id, at)).copied().unwrap_or_default();
        }
    }
    Ok(projects)
}

fn project_row(row: &Row<'_>) -> rusqlite::Result<Project> {
    Ok(Project {
        id: row.get(0)?,
        direction: row.get(1)?,
        name: row.get(2)?,
        objective: row.get(3)?,
        // The table admits the six words only.
        domain: Domain::of(&row.get::<_, String>(4)?).unwrap_or(Domain::General),
        skill: row.get(5)?,
        unit: row.get(6)?,
        indicator: row.get(7)?,
        budget_source: row.get(8)?,
        methods: Vec::new(),
        targets: Vec::new(),
        years: Default::default(),
    })
}

/// Sorts rows by their project.
fn by_project<T>(rows: Vec<(ProjectId, T)>) -> HashMap<ProjectId, Vec<T>> {
    let mut all: HashMap<ProjectId, Vec<T>> = HashMap::new();
    for (project, row) in rows {
        all.entry(project).or_default().push(row);
    }
    all
}

const OF_PLAN: &str =
    "project_id IN (SELECT p.id FROM project p JOIN direction d ON d.id = p.direction_id
                                      WHERE d.plan_id = ?)";

fn methods_of(db: &Reader<'_>, plan: PlanId) -> Result<HashMap<ProjectId, Vec<MethodId>>> {
    let sql = format!(
        "SELECT project_id, m.id FROM project_method JOIN method m ON m.id = method_id
         WHERE {OF_PLAN} ORDER BY m.sort, m.id"
    );
    Ok(by_project(db.rows(&sql, [plan], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?))
}

fn targets_of(db: &Reader<'_>, plan: PlanId) -> Result<HashMap<ProjectId, Vec<Target>>> {
    let sql = format!(
        "SELECT project_id, category_id, type_name, level_id, line_id, unit_id FROM project_target
         WHERE {OF_PLAN} ORDER BY id"
    );
    Ok(by_project(db.rows(&sql, [plan], |row| {
        Ok((row.get(0)?, target_row(row)?))
    })?))
}

fn target_row(row: &Row<'_>) -> rusqlite::Result<Target> {
    let category = row.get::<_, Option<_>>(1)?.map(Target::Category);
    let type_name = row.get::<_, Option<_>>(2)?.map(Target::Type);
    let level = row.get::<_, Option<_>>(3)?.map(Target::Level);
    let line = row.get::<_, Option<_>>(4)?.map(Target::Line);
    let unit = row.get::<_, Option<_>>(5)?.map(Target::Unit);
    Ok(category
        .or(type_name)
        .or(level)
        .or(line)
        .or(unit)
        .unwrap_or(Target::Everyone))
}

/// By project and place in the plan's period.
fn years_of(db: &Reader<'_>, plan: PlanId) -> Result<HashMap<(ProjectId, i64), YearPlan>> {
    let sql = "SELECT y.project_id, y.year_be - l.first_year_be, y.headcount, y.budget_satang
               FROM project_year y JOIN project p ON p.id = y.project_id
               JOIN direction d ON d.id = p.direction_id JOIN plan l ON l.id = d.plan_id
               WHERE d.plan_id = ?";
    let rows = db.rows(sql, [plan], |row| {
        let year = YearPlan {
            headcount: row.get(2)?,
            budget: row.get(3)?,
        };
        Ok(((row.get(0)?, row.get(1)?), year))
    })?;
    Ok(rows.into_iter().collect())
}

/// Writes a checked draft; `before` is the project as it stands, if it does.
pub fn write_project(
    tx: &Tx<'_>,
    plan: &Plan,
    draft: &ProjectDraft,
    checked: &CheckedProject,
    before: Option<&Project>,
) -> Result<ProjectId> {
    let id = match before {
        Some(before) => update_project(tx, draft, checked, before).map(|()| before.id),
        None => insert_project(tx, draft, checked),
    }?;
    if before.is_none_or(|before| before.methods != draft.methods) {
        write_methods(tx, id, &draft.methods)?;
    }
    if before.is_none_or(|before| before.targets != draft.targets) {
        write_targets(tx, id, &draft.targets)?;
    }
    write_years(tx, id, plan.period, &checked.years)?;
    Ok(id)
}

fn last_sort(tx: &Tx<'_>, direction: DirectionId) -> Result<i64> {
    tx.number(
        "SELECT ifnull(max(sort), 0) + 1 FROM project WHERE direction_id = ?",
        [direction],
    )
}

fn insert_project(
    tx: &Tx<'_>,
    draft: &ProjectDraft,
    checked: &CheckedProject,
) -> Result<ProjectId> {
    let sql =
        "INSERT INTO project (direction_id, name, objective, domain, skill_id, unit_id, indicator,
               budget_source, sort) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let CheckedProject {
        direction, domain, ..
    } = checked;
    let sort = last_sort(tx, *direction)?;
    let (name, objective) = (draft.name.trim(), draft.objective.trim());
    let (indicator, source) = (draft.indicator.trim(), draft.budget_source.trim());
    let values = params![
        direction,
        name,
        objective,
        domain.word(),
        draft.skill,
        draft.unit,
        indicator,
        source,
        sort
    ];
    Ok(ProjectId::from_raw(tx.insert(sql, values)?))
}

fn update_project(
    tx: &Tx<'_>,
    draft: &ProjectDraft,
    checked: &CheckedProject,
    before: &Project,
) -> Result<()> {
    let sql = "UPDATE project SET direction_id = ?, name = ?, objective = ?, domain = ?, skill_id = ?, unit_id = ?,
               indicator = ?, budget_source = ? WHERE id = ?";
    let CheckedProject {
        direction, domain, ..
    } = checked;
    let (name, objective) = (draft.name.trim(), draft.objective.trim());
    let (indicator, source) = (draft.indicator.trim(), draft.budget_source.trim());
    let sort = last_sort(tx, *direction)?;
    let values = params![
        direction,
        name,
        objective,
        domain.word(),
        draft.skill,
        draft.unit,
        indicator,
        source,
        before.id
    ];
    tx.run(sql, values)?;
    if before.direction != *direction {
        tx.run(
            "UPDATE project SET sort = ? WHERE id = ?",
            params![sort, before.id],
        )?;
    }
    Ok(())
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

/// The parts of the book, in their order.
pub fn prose(db: &Reader<'_>, plan: PlanId) -> Result<Vec<Prose>> {
    let sql = "SELECT part, title, body FROM prose WHERE plan_id = ? ORDER BY sort, id";
    let rows = db.rows(sql, [plan], |row| {
        let (title, body) = (row.get(1)?, row.get(2)?);
        Ok(Part::of(&row.get::<_, String>(0)?).map(|part| Prose { part, title, body }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

pub fn set_prose(tx: &Tx<'_>, plan: PlanId, prose: &Prose) -> Result<()> {
    let sql = "INSERT INTO prose (plan_id, part, title, body, sort) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (plan_id, part) DO UPDATE SET title = ?3, body = ?4";
    let sort = Part::ALL
        .iter()
        .position(|part| *part == prose.part)
        .unwrap_or_default() as i64;
    let (title, body) = (prose.title.trim(), prose.body.trim());
    tx.run(sql, params![plan, prose.part.word(), title, body, sort])?;
    Ok(())
}
