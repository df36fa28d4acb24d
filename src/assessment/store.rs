//! Rounds, scores and gaps in the file.

use super::model::{
    Half, PersonGap, Progress, Round, RoundDraft, RoundGrid, RoundRow, RoundState, ScoreEdit,
    Scores, StaffGaps,
};
use super::rules;
use crate::base::{FiscalYear, FrameworkId, Result, RoundId, Score, SkillId, StaffId};
use crate::db::{Reader, Tx};
use crate::framework::Skill;
use crate::staff::StaffRow;
use crate::{framework, staff};
use chrono::NaiveDate;
use rusqlite::{Row, params};
use std::collections::HashMap;

/// The tables that rounds and their scores read, without staff and frameworks.
pub const TABLES: [&str; 2] = ["round", "score"];

/// Everything that a gap depends on.
pub fn gap_tables() -> Vec<&'static str> {
    [
        &TABLES[..],
        &staff::store::TABLES,
        &framework::store::TABLES,
    ]
    .concat()
}

const ROUND: &str = "SELECT id, framework_id, name, year_be, half, closed_on FROM round";

fn round_row(r: &Row<'_>) -> rusqlite::Result<Round> {
    let closed: Option<NaiveDate> = r.get(5)?;
    Ok(Round {
        id: r.get(0)?,
        framework: r.get(1)?,
        name: r.get(2)?,
        year: fiscal_year(r, 3)?,
        half: Half::of(r.get(4)?),
        state: closed.map_or(RoundState::Open, RoundState::Closed),
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
    db.rows(&format!("{ROUND} {order}"), [], round_row)
}

pub fn round(db: &Reader<'_>, id: RoundId) -> Result<Round> {
    db.one(&format!("{ROUND} WHERE id = ?"), [id], round_row)
}

/// How many people have a score in every skill in which a level is asked of them, and how many
/// have some score; rounds without any score are left out.
const PROGRESS: &str = "
    WITH asked AS (
        SELECT m.framework_id, m.staff_id, m.staff_group_id, count(k.id) AS skills
        FROM staff_group_member m
        LEFT JOIN expected_level e ON e.staff_group_id = m.staff_group_id
        LEFT JOIN skill k ON k.id = e.skill_id AND k.retired = 0
        GROUP BY m.framework_id, m.staff_id),
    done AS (
        SELECT s.round_id, asked.skills AS asked, count(e.id) AS skills
        FROM score s
        JOIN round r ON r.id = s.round_id
        JOIN asked ON asked.framework_id = r.framework_id AND asked.staff_id = s.staff_id
        JOIN skill k ON k.id = s.skill_id AND k.retired = 0
        LEFT JOIN expected_level e ON e.staff_group_id = asked.staff_group_id AND e.skill_id = s.skill_id
        WHERE s.superseded = 0 AND s.level_hundredths IS NOT NULL GROUP BY s.round_id, s.staff_id)
    SELECT round_id, count(*) FILTER (WHERE skills >= asked), count(*) FILTER (WHERE skills < asked),
           (SELECT count(*) FROM staff WHERE left_on IS NULL)
    FROM done GROUP BY round_id";

/// Everybody who serves: those whom a round is about.
pub fn people(db: &Reader<'_>) -> Result<usize> {
    let people = db.number("SELECT count(*) FROM staff WHERE left_on IS NULL", [])?;
    Ok(usize::try_from(people).unwrap_or(0))
}

/// How far each round has come; one without scores is left out.
pub fn progress(db: &Reader<'_>) -> Result<HashMap<RoundId, Progress>> {
    let found = db.rows(PROGRESS, [], |r| {
        let count = |at: usize| r.get::<_, i64>(at).map(|n| usize::try_from(n).unwrap_or(0));
        Ok((
            r.get(0)?,
            Progress {
                complete: count(1)?,
                begun: count(2)?,
                people: count(3)?,
            },
        ))
    })?;
    Ok(found.into_iter().collect())
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
    Ok(db.number(
        "SELECT EXISTS (SELECT 1 FROM score WHERE round_id = ?)",
        [id],
    )? > 0)
}

pub fn insert_round(
    tx: &Tx<'_>,
    framework: FrameworkId,
    draft: &RoundDraft,
    year_be: i32,
) -> Result<RoundId> {
    let sql = "INSERT INTO round (framework_id, name, year_be, half) VALUES (?, ?, ?, ?)";
    let values = params![framework, draft.name.trim(), year_be, draft.half.number()];
    Ok(RoundId::from_raw(tx.insert(sql, values)?))
}

pub fn update_round(tx: &Tx<'_>, id: RoundId, draft: &RoundDraft, year_be: i32) -> Result<()> {
    let sql = "UPDATE round SET name = ?, year_be = ?, half = ? WHERE id = ?";
    tx.run(
        sql,
        params![draft.name.trim(), year_be, draft.half.number(), id],
    )
    .map(drop)
}

pub fn set_closed(tx: &Tx<'_>, id: RoundId, on: Option<NaiveDate>) -> Result<()> {
    tx.run(
        "UPDATE round SET closed_on = ? WHERE id = ?",
        params![on, id],
    )
    .map(drop)
}

pub fn delete_round(tx: &Tx<'_>, id: RoundId) -> Result<()> {
    tx.run("DELETE FROM round WHERE id = ?", [id]).map(drop)
}

/// Lets a new row supersede the standing one, unless it says the same.
pub fn record(tx: &Tx<'_>, round: RoundId, edit: &ScoreEdit) -> Result<()> {
    let sql = "SELECT level_hundredths FROM score
               WHERE round_id = ? AND staff_id = ? AND skill_id = ? AND superseded = 0";
    let cell = params![round, edit.staff, edit.skill];
    let standing: Option<Score> = tx.first(sql, cell, |r| r.get(0))?.flatten();
    if standing == edit.level {
        return Ok(());
    }
    let sql = "UPDATE score SET superseded = 1
               WHERE round_id = ? AND staff_id = ? AND skill_id = ? AND superseded = 0";
    tx.run(sql, cell)?;
    let sql = "INSERT INTO score (round_id, staff_id, skill_id, level_hundredths, recorded_at) VALUES (?, ?, ?, ?, ?)";
    tx.insert(
        sql,
        params![round, edit.staff, edit.skill, edit.level, tx.at()],
    )
    .map(drop)
}

/// The grid of a round, with everybody who serves in Thai order of names.
pub fn grid(db: &Reader<'_>, id: RoundId) -> Result<RoundGrid> {
    let framework = framework::store::framework_by_id(db, round(db, id)?.framework)?;
    let groups = framework::store::members(db, framework.id)?;
    let people = staff::store::rows(db)?.into_iter().filter_map(|row| {
        let staff = row.staff?;
        let StaffRow {
            name,
            position_name,
            unit,
            unit_name,
            haystack,
            ..
        } = row;
        let group = groups.get(&staff).copied();
        Some(RoundRow {
            staff,
            name,
            position_name,
            unit,
            unit_name,
            group,
            haystack,
        })
    });
    Ok(RoundGrid {
        people: people.collect(),
        skills: framework::store::skills(db, framework.id)?,
        expected: framework::store::expected(db, framework.id)?,
        framework,
    })
}

/// The standing scores of a round.
pub fn scores(db: &Reader<'_>, round: RoundId) -> Result<Scores> {
    let sql = "SELECT staff_id, skill_id, level_hundredths FROM score
               WHERE round_id = ? AND superseded = 0 AND level_hundredths IS NOT NULL";
    Ok(db.rows(sql, [round], level)?.into_iter().collect())
}

fn level(r: &Row<'_>) -> rusqlite::Result<((StaffId, SkillId), Score)> {
    Ok(((r.get(0)?, r.get(1)?), r.get(2)?))
}

/// Everybody who serves, in Thai order of names, each with every skill of the framework.
pub fn gaps(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<StaffGaps>> {
    let skills = framework::store::skills(db, framework)?;
    let expected = framework::store::expected(db, framework)?;
    let groups = framework::store::members(db, framework)?;
    let sql = "SELECT staff_id, skill_id, level_hundredths FROM current_level";
    let current: HashMap<_, _> = db.rows(sql, [], level)?.into_iter().collect();
    let person = |row: StaffRow| {
        let staff = row.staff?;
        let group = groups.get(&staff).copied();
        let gaps = skills.iter().map(|skill| {
            let expected = group.and_then(|group| expected.get(&(group, skill.id)).copied());
            person_gap(skill, expected, current.get(&(staff, skill.id)).copied())
        });
        let gaps = gaps.collect();
        let StaffRow {
            name,
            position_name,
            unit,
            unit_name,
            ..
        } = row;
        Some(StaffGaps {
            staff,
            name,
            unit,
            unit_name,
            position_name,
            group,
            gaps,
        })
    };
    Ok(staff::store::rows(db)?
        .into_iter()
        .filter_map(person)
        .collect())
}

fn person_gap(skill: &Skill, expected: Option<Score>, current: Option<Score>) -> PersonGap {
    let (code, name) = (skill.code.clone(), skill.name.clone());
    PersonGap {
        skill: skill.id,
        code,
        name,
        expected,
        current,
        gap: rules::gap(expected, current),
    }
}

/// One person in every skill of the file's framework.
pub fn person_gaps(db: &Reader<'_>, staff: StaffId) -> Result<Vec<PersonGap>> {
    let sql = "SELECT k.id, k.code, k.name, e.level_hundredths, c.level_hundredths
               FROM skill k
               LEFT JOIN expected_level e ON e.skill_id = k.id AND e.staff_group_id =
                 (SELECT staff_group_id FROM staff_group_member WHERE framework_id = ?2 AND staff_id = ?1)
               LEFT JOIN current_level c ON c.skill_id = k.id AND c.staff_id = ?1
               WHERE k.framework_id = ?2 AND k.retired = 0 ORDER BY k.sort, k.id";
    let framework = framework::store::framework(db)?.id;
    db.rows(sql, params![staff, framework], |r| {
        let skill = Skill {
            id: r.get(0)?,
            code: r.get(1)?,
            name: r.get(2)?,
        };
        Ok(person_gap(&skill, r.get(3)?, r.get(4)?))
    })
}

#[cfg(test)]
mod tests;
