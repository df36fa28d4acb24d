//! Rounds, whom they ask, and who assesses.

use crate::assessment::model::{Assessor, Half, Round, RoundDraft, RoundState, Weights, Whom};
use crate::base::{CategoryId, FiscalYear, FrameworkId, Result, RoundId, UnitId};
use crate::db::{Reader, Tx};
use chrono::NaiveDate;
use rusqlite::{Row, params};
use std::collections::HashMap;

const ROUND: &str =
    "SELECT id, framework_id, name, year_be, half, closed_on, state, reopened_for FROM round";

fn round_row(r: &Row<'_>) -> rusqlite::Result<Round> {
    let (closed, state): (Option<NaiveDate>, String) = (r.get(5)?, r.get(6)?);
    let reason: String = r.get(7)?;
    let state = match (state.as_str(), closed) {
        ("draft", _) => RoundState::Draft,
        ("closed", on) => RoundState::Closed(on.unwrap_or_default()),
        _ if reason.is_empty() => RoundState::Open,
        _ => RoundState::Reopened(reason),
    };
    Ok(Round {
        id: r.get(0)?,
        framework: r.get(1)?,
        name: r.get(2)?,
        year: fiscal_year(r, 3)?,
        half: Half::of(r.get(4)?),
        state,
        whom: Whom::default(),
        weights: Weights::new(),
    })
}

fn fiscal_year(r: &Row<'_>, column: usize) -> rusqlite::Result<FiscalYear> {
    let year = r.get(column)?;
    FiscalYear::from_be(year).ok_or(rusqlite::Error::IntegralValueOutOfRange(
        column,
        i64::from(year),
    ))
}

/// All rounds, the newest first.
pub fn rounds(db: &Reader<'_>) -> Result<Vec<Round>> {
    let order = "ORDER BY year_be DESC, half DESC, id DESC";
    let rounds = db.rows(&format!("{ROUND} {order}"), [], round_row)?;
    let (mut whom, mut weights) = (whom(db)?, weights(db)?);
    let whole = |round: Round| Round {
        whom: whom.remove(&round.id).unwrap_or_default(),
        weights: weights.remove(&round.id).unwrap_or_default(),
        ..round
    };
    Ok(rounds.into_iter().map(whole).collect())
}

pub fn round(db: &Reader<'_>, id: RoundId) -> Result<Round> {
    let round = db.one(&format!("{ROUND} WHERE id = ?"), [id], round_row)?;
    Ok(Round {
        whom: whom(db)?.remove(&id).unwrap_or_default(),
        weights: weights(db)?.remove(&id).unwrap_or_default(),
        ..round
    })
}

fn whom(db: &Reader<'_>) -> Result<HashMap<RoundId, Whom>> {
    let sql = "SELECT round_id, unit_id, category_id, type_name FROM round_asked ORDER BY id";
    let mut all: HashMap<RoundId, Whom> = HashMap::new();
    db.rows(sql, [], |r| {
        let whom = all.entry(r.get(0)?).or_default();
        whom.units.extend(r.get::<_, Option<UnitId>>(1)?);
        whom.categories.extend(r.get::<_, Option<CategoryId>>(2)?);
        whom.types.extend(r.get::<_, Option<String>>(3)?);
        Ok(())
    })?;
    Ok(all)
}

fn weights(db: &Reader<'_>) -> Result<HashMap<RoundId, Weights>> {
    let sql = "SELECT round_id, assessor, weight FROM round_assessor ORDER BY id";
    let rows = db.rows(sql, [], |r| {
        let (round, word, weight): (RoundId, String, i64) = (r.get(0)?, r.get(1)?, r.get(2)?);
        Ok((round, word, weight))
    })?;
    let mut all: HashMap<RoundId, Weights> = HashMap::new();
    for (round, word, weight) in rows {
        if let Some(assessor) = Assessor::of(&word) {
            all.entry(round).or_default().push((assessor, weight));
        }
    }
    Ok(all)
}

/// Everybody who serves.
pub fn people(db: &Reader<'_>) -> Result<usize> {
    let people = db.number("SELECT count(*) FROM staff WHERE left_on IS NULL", [])?;
    Ok(usize::try_from(people).unwrap_or(0))
}

pub fn round_by_name(
    db: &Reader<'_>,
    framework: FrameworkId,
    name: &str,
) -> Result<Option<RoundId>> {
    let sql = "SELECT id FROM round WHERE framework_id = ? AND name = ?";
    db.first(sql, params![framework, name], |r| r.get(0))
}

/// Was anything ever recorded in it?
pub fn has_scores(db: &Reader<'_>, id: RoundId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM score WHERE round_id = ?)";
    Ok(db.number(sql, [id])? > 0 || has_answers(db, id)?)
}

/// Has any of its assessors ever answered?
pub fn has_answers(db: &Reader<'_>, id: RoundId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM answer WHERE round_id = ?)";
    Ok(db.number(sql, [id])? > 0)
}

/// Writes a checked new round.
pub fn insert_round(
    tx: &Tx<'_>,
    framework: FrameworkId,
    draft: &RoundDraft,
    year_be: i32,
    weights: &Weights,
) -> Result<RoundId> {
    let sql = "INSERT INTO round (framework_id, name, year_be, half, state) VALUES (?, ?, ?, ?, ?)";
    let state = if draft.is_draft { "draft" } else { "open" };
    let (name, half) = (draft.name.trim(), draft.half.number());
    let id = tx.insert(sql, params![framework, name, year_be, half, state])?;
    let id = RoundId::from_raw(id);
    set_whom(tx, id, &draft.whom)?;
    set_weights(tx, id, weights)?;
    Ok(id)
}

/// Writes a checked change; a weight is left alone where it is the same.
pub fn update_round(
    tx: &Tx<'_>,
    before: &Round,
    draft: &RoundDraft,
    year_be: i32,
    weights: &Weights,
) -> Result<()> {
    let sql = "UPDATE round SET name = ?, year_be = ?, half = ? WHERE id = ?";
    let (name, half) = (draft.name.trim(), draft.half.number());
    tx.run(sql, params![name, year_be, half, before.id])?;
    if before.whom != draft.whom {
        set_whom(tx, before.id, &draft.whom)?;
    }
    if before.weights != *weights {
        set_weights(tx, before.id, weights)?;
    }
    Ok(())
}

fn set_whom(tx: &Tx<'_>, id: RoundId, whom: &Whom) -> Result<()> {
    tx.run("DELETE FROM round_asked WHERE round_id = ?", [id])?;
    for unit in &whom.units {
        let sql = "INSERT INTO round_asked (round_id, unit_id) VALUES (?, ?)";
        tx.run(sql, params![id, unit])?;
    }
    for category in &whom.categories {
        let sql = "INSERT INTO round_asked (round_id, category_id) VALUES (?, ?)";
        tx.run(sql, params![id, category])?;
    }
    for type_name in &whom.types {
        let sql = "INSERT INTO round_asked (round_id, type_name) VALUES (?, ?)";
        tx.run(sql, params![id, type_name])?;
    }
    Ok(())
}

fn set_weights(tx: &Tx<'_>, id: RoundId, weights: &Weights) -> Result<()> {
    tx.run("DELETE FROM round_assessor WHERE round_id = ?", [id])?;
    for (assessor, weight) in weights {
        let sql = "INSERT INTO round_assessor (round_id, assessor, weight) VALUES (?, ?, ?)";
        tx.run(sql, params![id, assessor.word(), weight])?;
    }
    Ok(())
}

/// Ends a round on a day.
pub fn set_closed(tx: &Tx<'_>, id: RoundId, on: Option<NaiveDate>) -> Result<()> {
    let sql = "UPDATE round SET state = 'closed', closed_on = ? WHERE id = ?";
    tx.run(sql, params![on, id]).map(drop)
}

/// Lets a round take scores; `reason` says why it does so again.
pub fn set_opened(tx: &Tx<'_>, id: RoundId, reason: &str) -> Result<()> {
    let sql = "UPDATE round SET state = 'open', closed_on = NULL, reopened_for = ? WHERE id = ?";
    tx.run(sql, params![reason, id]).map(drop)
}

pub fn delete_round(tx: &Tx<'_>, id: RoundId) -> Result<()> {
    tx.run("DELETE FROM round WHERE id = ?", [id]).map(drop)
}
