//! Frameworks, groups and skills.

use crate::base::{FrameworkId, Result, Score, SkillId};
use crate::db::Reader;
use crate::framework::model::{Behavior, Framework, Skill, SkillCard, SkillGroup};
use rusqlite::Row;
use std::collections::HashMap;

const FRAMEWORK: &str = "SELECT id, code, name, edition, year_be, source, caution, form_title,
    max_level_hundredths, is_main, retired FROM framework";

fn framework_row(r: &Row<'_>) -> rusqlite::Result<Framework> {
    Ok(Framework {
        id: r.get(0)?,
        code: r.get(1)?,
        name: r.get(2)?,
        edition: r.get(3)?,
        year_be: r.get(4)?,
        source: r.get(5)?,
        caution: r.get(6)?,
        form_title: r.get(7)?,
        max: r.get(8)?,
        is_main: r.get(9)?,
        retired: r.get(10)?,
    })
}

/// All editions, the oldest first.
pub fn frameworks(db: &Reader<'_>) -> Result<Vec<Framework>> {
    db.rows(&format!("{FRAMEWORK} ORDER BY id"), [], framework_row)
}

/// The edition that the plan and its papers speak of.
pub fn framework(db: &Reader<'_>) -> Result<Framework> {
    let sql = format!("{FRAMEWORK} ORDER BY is_main DESC, id LIMIT 1");
    db.one(&sql, [], framework_row)
}

pub fn framework_by_id(db: &Reader<'_>, id: FrameworkId) -> Result<Framework> {
    db.one(&format!("{FRAMEWORK} WHERE id = ?"), [id], framework_row)
}

/// The groups of a framework in their order.
pub fn skill_groups(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<SkillGroup>> {
    let sql = "SELECT id, code, name FROM skill_group WHERE framework_id = ? ORDER BY sort, id";
    db.rows(sql, [framework], |r| {
        Ok(SkillGroup {
            id: r.get(0)?,
            code: r.get(1)?,
            name: r.get(2)?,
        })
    })
}

/// The columns of a skill, and the order of skills: by group, then within it.
const SKILL: &str = "SELECT k.id, k.skill_group_id, k.code, k.name,
      ifnull(k.max_level_hundredths, f.max_level_hundredths),
      k.max_level_hundredths, k.definition, k.source, k.checked, k.texts_by_program, k.retired, k.follows_id
    FROM skill k JOIN framework f ON f.id = k.framework_id
    LEFT JOIN skill_group g ON g.id = k.skill_group_id
    WHERE k.framework_id = ?";
const ORDER: &str = "ORDER BY g.sort, g.id, k.sort, k.id";

fn skill_row(r: &Row<'_>) -> rusqlite::Result<Skill> {
    Ok(Skill {
        id: r.get(0)?,
        group: r.get(1)?,
        code: r.get(2)?,
        name: r.get(3)?,
        max: r.get(4)?,
    })
}

/// The skills of a framework that are in use, in their order.
pub fn skills(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<Skill>> {
    let sql = format!("{SKILL} AND k.retired = 0 {ORDER}");
    db.rows(&sql, [framework], skill_row)
}

/// Every skill of a framework with all that is said about it, the retired too.
pub fn cards(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<SkillCard>> {
    let sql = "SELECT b.skill_id, b.level_hundredths, b.text FROM behavior b
               JOIN skill k ON k.id = b.skill_id WHERE k.framework_id = ?
               ORDER BY b.skill_id, b.level_hundredths";
    let mut behaviors: HashMap<SkillId, Vec<Behavior>> = HashMap::new();
    db.rows(sql, [framework], |r| {
        let (level, text) = (r.get(1)?, r.get(2)?);
        behaviors
            .entry(r.get(0)?)
            .or_default()
            .push(Behavior { level, text });
        Ok(())
    })?;
    db.rows(&format!("{SKILL} {ORDER}"), [framework], |r| {
        let skill = skill_row(r)?;
        Ok(SkillCard {
            behaviors: behaviors.remove(&skill.id).unwrap_or_default(),
            skill,
            own_max: r.get(5)?,
            definition: r.get(6)?,
            source: r.get(7)?,
            checked: r.get(8)?,
            texts_by_program: r.get(9)?,
            retired: r.get(10)?,
            follows: r.get(11)?,
        })
    })
}

/// The highest level that was ever scored or asked in skills whose highest level is the
/// framework's.
pub fn highest_used(db: &Reader<'_>, framework: FrameworkId) -> Result<Score> {
    let sql = "SELECT max(level) FROM (
                 SELECT max(s.level_hundredths) AS level FROM score s JOIN skill k ON k.id = s.skill_id
                 WHERE k.framework_id = ?1 AND k.max_level_hundredths IS NULL
                 UNION ALL
                 SELECT max(e.level_hundredths) FROM expected_level e JOIN skill k ON k.id = e.skill_id
                 WHERE k.framework_id = ?1 AND k.max_level_hundredths IS NULL)";
    let level: Option<Option<Score>> = db.first(sql, [framework], |r| r.get(0))?;
    Ok(level.flatten().unwrap_or(Score::ZERO))
}
