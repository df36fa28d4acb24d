//! Projects as they stand in the file: each is gathered from four tables.

use crate::base::{MethodId, PlanId, ProjectId, Result};
use crate::db::Reader;
use crate::plan::model::{Domain, Method, Project, Target, YearPlan};
use rusqlite::Row;
use std::collections::HashMap;

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
