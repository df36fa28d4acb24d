//! What is asked of whom.

use super::stages;
use crate::base::{FrameworkId, Result, Score, SkillId, StaffGroupId, StaffId, StageId};
use crate::db::{Reader, Tx};
use crate::framework::model::{Ask, Asked, AskedOf, ExpectedEdit, Post};
use crate::framework::rules::Expectation;
use rusqlite::{Row, params};

/// Everything that a framework asks, as it is written.
pub fn asked(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<Asked>> {
    let sql = "SELECT e.skill_id, e.level_hundredths, e.staff_group_id, e.stage_id, e.line_id, e.level_id,
                 e.category_id, e.staff_id
               FROM expected_level e JOIN skill k ON k.id = e.skill_id WHERE k.framework_id = ? ORDER BY e.id";
    db.rows(sql, [framework], |r| {
        Ok(Asked {
            skill: r.get(0)?,
            level: r.get(1)?,
            of: of(r)?,
        })
    })
}

fn of(r: &Row<'_>) -> rusqlite::Result<AskedOf> {
    if let Some(group) = r.get(2)? {
        return Ok(AskedOf::Group(group, r.get(3)?));
    }
    if let Some(staff) = r.get(7)? {
        return Ok(AskedOf::Person(staff));
    }
    Ok(AskedOf::Post(Post {
        line: r.get(4)?,
        level: r.get(5)?,
        category: r.get(6)?,
    }))
}

/// What a framework asks of anybody, in the stage that the organization is in.
pub fn expectation(db: &Reader<'_>, framework: FrameworkId) -> Result<Expectation> {
    let stages = stages(db, framework)?;
    let current = stages.iter().find(|stage| stage.is_current);
    let asked = asked(db, framework)?;
    Ok(Expectation::new(&asked, current.map(|stage| stage.id)))
}

/// The row of `expected_level` that is about exactly this; ?1 to ?7.
const ROW: &str = "skill_id = ?1 AND staff_group_id IS ?2 AND stage_id IS ?3 AND line_id IS ?4
    AND level_id IS ?5 AND category_id IS ?6 AND staff_id IS ?7";

/// Writes what is asked in one cell.
pub fn set_expected(tx: &Tx<'_>, edit: &ExpectedEdit) -> Result<()> {
    let level: Option<Score> = match edit.ask {
        Ask::Inherit => {
            let sql = format!("DELETE FROM expected_level WHERE {ROW}");
            let (skill, (group, stage, post, staff)) = (edit.skill, parts(edit.of));
            let Post {
                line,
                level,
                category,
            } = post;
            let values = params![skill, group, stage, line, level, category, staff];
            return tx.run(&sql, values).map(drop);
        }
        Ask::Nothing => None,
        Ask::Level(level) => Some(level),
    };
    write(tx, edit.skill, edit.of, level)
}

type Parts = (Option<StaffGroupId>, Option<StageId>, Post, Option<StaffId>);

fn parts(of: AskedOf) -> Parts {
    match of {
        AskedOf::Group(group, stage) => (Some(group), stage, Post::default(), None),
        AskedOf::Post(post) => (None, None, post, None),
        AskedOf::Person(staff) => (None, None, Post::default(), Some(staff)),
    }
}

fn write(tx: &Tx<'_>, skill: SkillId, of: AskedOf, asked: Option<Score>) -> Result<()> {
    let (group, stage, post, staff) = parts(of);
    let Post {
        line,
        level,
        category,
    } = post;
    let sql = format!("UPDATE expected_level SET level_hundredths = ?8 WHERE {ROW}");
    let values = params![skill, group, stage, line, level, category, staff, asked];
    if tx.run(&sql, values)? == 0 {
        let sql = "INSERT INTO expected_level (skill_id, staff_group_id, stage_id, line_id, level_id, category_id,
                     staff_id, level_hundredths) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        tx.run(sql, values)?;
    }
    Ok(())
}

/// Takes over what is asked in skills of another edition: by post and by person as it stands, by
/// staff group where both editions have a group of that name. How many levels were written.
pub fn copy_asked(
    tx: &Tx<'_>,
    from: FrameworkId,
    to: FrameworkId,
    mapping: &[(SkillId, SkillId)],
) -> Result<usize> {
    let sql = "SELECT old.id, new.id FROM staff_group old JOIN staff_group new
               ON new.name = old.name AND new.framework_id = ?2 WHERE old.framework_id = ?1";
    let groups: Vec<(StaffGroupId, StaffGroupId)> =
        tx.rows(sql, params![from, to], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let new_group = |old: StaffGroupId| {
        groups
            .iter()
            .find(|(it, _)| *it == old)
            .map(|(_, new)| *new)
    };
    let mut written = 0;
    for one in asked(tx, from)? {
        let of = match one.of {
            // Stages belong to one edition only: what is asked in any stage goes on.
            AskedOf::Group(group, None) => {
                new_group(group).map(|group| AskedOf::Group(group, None))
            }
            AskedOf::Group(_, Some(_)) => None,
            other => Some(other),
        };
        let skills = mapping.iter().filter(|(old, _)| *old == one.skill);
        for (of, (_, new)) in of
            .into_iter()
            .flat_map(|of| skills.clone().map(move |it| (of, it)))
        {
            write(tx, *new, of, one.level)?;
            written += 1;
        }
    }
    Ok(written)
}
