//! Scores and the answers that they are made of. Nothing is overwritten: a new row supersedes the
//! standing one. One score of each person and skill is open: that of the newest round.

use crate::assessment::model::{Assessor, ScoreEdit, Scores, Weights};
use crate::assessment::rules;
use crate::base::{Result, RoundId, Score, SkillId, StaffId};
use crate::db::{Reader, Tx};
use rusqlite::{Row, params};

/// Where a round stands among the rounds: the newest is the largest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(i64, RoundId);

const RANK: &str = "r.year_be * 2 + r.half, r.id";

fn rank_at(r: &Row<'_>, column: usize) -> rusqlite::Result<Rank> {
    Ok(Rank(r.get(column)?, r.get(column + 1)?))
}

/// Where this round stands.
pub fn rank(db: &Reader<'_>, round: RoundId) -> Result<Rank> {
    let sql = format!("SELECT {RANK} FROM round r WHERE r.id = ?");
    db.one(&sql, [round], |r| rank_at(r, 0))
}

/// Lets a new score supersede the standing one, unless it says the same.
pub fn record(tx: &Tx<'_>, round: Rank, edit: &ScoreEdit) -> Result<()> {
    let (id, staff, skill) = (round.1, edit.staff, edit.skill);
    let sql = "SELECT id, level_hundredths, is_open FROM score
               WHERE round_id = ? AND staff_id = ? AND skill_id = ? AND superseded = 0";
    let standing: Option<(i64, Option<Score>, bool)> =
        tx.first(sql, params![id, staff, skill], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?))
        })?;
    if standing.and_then(|(_, level, _)| level) == edit.level {
        return Ok(());
    }
    let was_open = standing.is_some_and(|(_, _, is_open)| is_open);
    if let Some((row, ..)) = standing {
        let sql = "UPDATE score SET superseded = 1, is_open = 0 WHERE id = ?";
        tx.run(sql, [row])?;
    }
    let opens = edit.level.is_some() && (was_open || give_way(tx, round, staff, skill)?);
    let sql =
        "INSERT INTO score (round_id, staff_id, skill_id, level_hundredths, recorded_at, is_open)
               VALUES (?, ?, ?, ?, ?, ?)";
    tx.insert(sql, params![id, staff, skill, edit.level, tx.at(), opens])?;
    if was_open && !opens {
        open_newest(tx, staff, skill)?;
    }
    Ok(())
}

/// Closes the open score if it is of an older round; true if none is open now.
fn give_way(tx: &Tx<'_>, round: Rank, staff: StaffId, skill: SkillId) -> Result<bool> {
    let sql = format!(
        "SELECT s.id, {RANK} FROM score s JOIN round r ON r.id = s.round_id
         WHERE s.staff_id = ? AND s.skill_id = ? AND s.is_open = 1"
    );
    let open: Option<(i64, Rank)> = tx.first(&sql, params![staff, skill], |r| {
        Ok((r.get(0)?, rank_at(r, 1)?))
    })?;
    match open {
        Some((_, other)) if other > round => return Ok(false),
        Some((row, _)) => tx.run("UPDATE score SET is_open = 0 WHERE id = ?", [row])?,
        None => 0,
    };
    Ok(true)
}

/// Opens the standing score of the newest round that has one; none is open before.
fn open_newest(tx: &Tx<'_>, staff: StaffId, skill: SkillId) -> Result<()> {
    let sql = "UPDATE score SET is_open = 1 WHERE id = (
                 SELECT s.id FROM score s JOIN round r ON r.id = s.round_id
                 WHERE s.staff_id = ? AND s.skill_id = ? AND s.superseded = 0 AND s.level_hundredths IS NOT NULL
                 ORDER BY r.year_be * 2 + r.half DESC, r.id DESC LIMIT 1)";
    tx.run(sql, params![staff, skill]).map(drop)
}

/// Finds anew which scores are open, for those who have one in a round that has moved.
pub fn stand_again(tx: &Tx<'_>, round: RoundId) -> Result<()> {
    let sql = "SELECT staff_id, skill_id FROM score
               WHERE round_id = ? AND superseded = 0 AND level_hundredths IS NOT NULL";
    let cells: Vec<(StaffId, SkillId)> = tx.rows(sql, [round], |r| Ok((r.get(0)?, r.get(1)?)))?;
    for (staff, skill) in cells {
        let sql =
            "UPDATE score SET is_open = 0 WHERE staff_id = ? AND skill_id = ? AND is_open = 1";
        tx.run(sql, params![staff, skill])?;
        open_newest(tx, staff, skill)?;
    }
    Ok(())
}

/// Lets a new answer supersede the standing one of this assessor; false if it says the same.
pub fn answer(tx: &Tx<'_>, round: RoundId, by: Assessor, edit: &ScoreEdit) -> Result<bool> {
    let cell = params![round, edit.staff, edit.skill, by.word()];
    let sql = "SELECT level_hundredths FROM answer
               WHERE round_id = ? AND staff_id = ? AND skill_id = ? AND assessor = ? AND superseded = 0";
    let standing: Option<Score> = tx.first(sql, cell, |r| r.get(0))?.flatten();
    if standing == edit.level {
        return Ok(false);
    }
    let sql = "UPDATE answer SET superseded = 1
               WHERE round_id = ? AND staff_id = ? AND skill_id = ? AND assessor = ? AND superseded = 0";
    tx.run(sql, cell)?;
    let sql =
        "INSERT INTO answer (round_id, staff_id, skill_id, assessor, level_hundredths, recorded_at)
               VALUES (?, ?, ?, ?, ?, ?)";
    let (level, at) = (edit.level, tx.at());
    tx.insert(
        sql,
        params![round, edit.staff, edit.skill, by.word(), level, at],
    )?;
    Ok(true)
}

/// What the standing answers about a person in a skill come to.
pub fn result(
    db: &Reader<'_>,
    round: RoundId,
    weights: &Weights,
    (staff, skill): (StaffId, SkillId),
) -> Result<Option<Score>> {
    let answers = answers(db, round, staff, skill)?;
    Ok(rules::weighted(weights, &answers).map(|weighted| weighted.level))
}

/// The standing answers about a person in a skill.
pub fn answers(
    db: &Reader<'_>,
    round: RoundId,
    staff: StaffId,
    skill: SkillId,
) -> Result<Vec<(Assessor, Score)>> {
    let sql = "SELECT assessor, level_hundredths FROM answer
               WHERE round_id = ? AND staff_id = ? AND skill_id = ? AND superseded = 0
                 AND level_hundredths IS NOT NULL";
    let found: Vec<(String, Score)> = db.rows(sql, params![round, staff, skill], |r| {
        Ok((r.get(0)?, r.get(1)?))
    })?;
    let known = |(word, level): (String, Score)| Some((Assessor::of(&word)?, level));
    Ok(found.into_iter().filter_map(known).collect())
}

/// The standing scores of a round.
pub fn scores(db: &Reader<'_>, round: RoundId) -> Result<Scores> {
    scores_of(db, round, None)
}

/// The standing scores of a round, or the standing answers of one of its assessors.
pub fn scores_of(db: &Reader<'_>, round: RoundId, by: Option<Assessor>) -> Result<Scores> {
    let rows = match by {
        None => {
            let sql = "SELECT staff_id, skill_id, level_hundredths FROM score
                       WHERE round_id = ? AND superseded = 0 AND level_hundredths IS NOT NULL";
            db.rows(sql, [round], level)?
        }
        Some(by) => {
            let sql = "SELECT staff_id, skill_id, level_hundredths FROM answer
                       WHERE round_id = ? AND assessor = ? AND superseded = 0 AND level_hundredths IS NOT NULL";
            db.rows(sql, params![round, by.word()], level)?
        }
    };
    Ok(rows.into_iter().collect())
}

fn level(r: &Row<'_>) -> rusqlite::Result<((StaffId, SkillId), Score)> {
    Ok(((r.get(0)?, r.get(1)?), r.get(2)?))
}

/// How far the journal had come when something was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark(i64);

/// More changed cells than these are read as a whole.
const FEW: usize = 2_000;

/// How far the journal has come.
pub fn mark(db: &Reader<'_>) -> Result<Mark> {
    Ok(Mark(db.number("SELECT max(id) FROM change", [])?))
}

/// Brings scores up to date that were read at a mark: a key in a grid of ten thousand people
/// changes one cell, and one cell is read.
pub fn changed(
    db: &Reader<'_>,
    since: Mark,
    round: RoundId,
    by: Option<Assessor>,
    scores: &mut Scores,
) -> Result<()> {
    let table = if by.is_some() { "answer" } else { "score" };
    let sql = "SELECT DISTINCT ifnull(after, before) ->> '$.staff_id', ifnull(after, before) ->> '$.skill_id'
               FROM change WHERE id > ? AND table_name = ? AND ifnull(after, before) ->> '$.round_id' = ?";
    let cells: Vec<(StaffId, SkillId)> = db.rows(sql, params![since.0, table, round], |r| {
        Ok((r.get(0)?, r.get(1)?))
    })?;
    if cells.len() > FEW {
        *scores = scores_of(db, round, by)?;
        return Ok(());
    }
    let sql = match by {
        None => "SELECT level_hundredths FROM score
                 WHERE round_id = ?1 AND staff_id = ?2 AND skill_id = ?3 AND superseded = 0",
        Some(_) => "SELECT level_hundredths FROM answer
                    WHERE round_id = ?1 AND staff_id = ?2 AND skill_id = ?3 AND assessor = ?4 AND superseded = 0",
    };
    for (staff, skill) in cells {
        let level: Option<Option<Score>> = match by {
            None => db.first(sql, params![round, staff, skill], |r| r.get(0))?,
            Some(by) => db.first(sql, params![round, staff, skill, by.word()], |r| r.get(0))?,
        };
        match level.flatten() {
            Some(level) => scores.insert((staff, skill), level),
            None => scores.remove(&(staff, skill)),
        };
    }
    Ok(())
}
