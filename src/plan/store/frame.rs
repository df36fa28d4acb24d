//! What projects stand in: the plan of some years, its directions, and the prose of its book.

use crate::base::{DirectionId, FiscalYear, Period, PlanId, Result};
use crate::db::{Reader, Tx};
use crate::plan::model::{Direction, DirectionDraft, Part, Plan, Prose};
use rusqlite::{Row, params};

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

/// Every part in its order: as it was written, or as it is shipped where nobody has.
pub fn prose(db: &Reader<'_>, plan: PlanId) -> Result<Vec<Prose>> {
    let sql = "SELECT part, title, body FROM prose WHERE plan_id = ?";
    let rows = db.rows(sql, [plan], |row| {
        let (title, body) = (row.get(1)?, row.get(2)?);
        Ok(Part::of(&row.get::<_, String>(0)?).map(|part| Prose { part, title, body }))
    })?;
    let mut written: Vec<Prose> = rows.into_iter().flatten().collect();
    let part = |part: Part| {
        let at = written.iter().position(|prose| prose.part == part);
        at.map_or_else(|| Prose::shipped(part), |at| written.swap_remove(at))
    };
    Ok(Part::ALL.into_iter().map(part).collect())
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
