//! Frameworks in the file.

use super::model::{Expected, ExpectedEdit, Framework, GroupRule, RuleOf, Skill, StaffGroup};
use crate::base::{FrameworkId, Result, SkillId, StaffGroupId, StaffId};
use crate::db::{Reader, Tx};
use rusqlite::{Row, params};
use std::collections::HashMap;

/// The tables that say what is asked of whom, without those that say who holds which position.
pub const TABLES: [&str; 5] = [
    "framework",
    "skill",
    "staff_group",
    "staff_group_rule",
    "expected_level",
];

const FRAMEWORK: &str =
    "SELECT id, code, name, edition, source, max_level_hundredths FROM framework";

fn framework_row(r: &Row<'_>) -> rusqlite::Result<Framework> {
    Ok(Framework {
        id: r.get(0)?,
        code: r.get(1)?,
        name: r.get(2)?,
        edition: r.get(3)?,
        source: r.get(4)?,
        max: r.get(5)?,
    })
}

/// All editions, the oldest first.
pub fn frameworks(db: &Reader<'_>) -> Result<Vec<Framework>> {
    db.rows(&format!("{FRAMEWORK} ORDER BY id"), [], framework_row)
}

/// The edition that assessments are made with: the first one that the file came with.
pub fn framework(db: &Reader<'_>) -> Result<Framework> {
    db.one(
        &format!("{FRAMEWORK} ORDER BY id LIMIT 1"),
        [],
        framework_row,
    )
}

pub fn framework_by_id(db: &Reader<'_>, id: FrameworkId) -> Result<Framework> {
    db.one(&format!("{FRAMEWORK} WHERE id = ?"), [id], framework_row)
}

/// The skills of a framework in their order.
pub fn skills(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<Skill>> {
    let sql =
        "SELECT id, code, name FROM skill WHERE framework_id = ? AND retired = 0 ORDER BY sort, id";
    db.rows(sql, [framework], |r| {
        Ok(Skill {
            id: r.get(0)?,
            code: r.get(1)?,
            name: r.get(2)?,
        })
    })
}

pub fn staff_groups(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<StaffGroup>> {
    let sql =
        "SELECT id, name, is_default FROM staff_group WHERE framework_id = ? ORDER BY sort, id";
    db.rows(sql, [framework], |r| {
        Ok(StaffGroup {
            id: r.get(0)?,
            name: r.get(1)?,
            is_default: r.get(2)?,
        })
    })
}

/// The level asked of each group in each skill.
pub fn expected(db: &Reader<'_>, framework: FrameworkId) -> Result<Expected> {
    let sql = "SELECT e.staff_group_id, e.skill_id, e.level_hundredths FROM expected_level e
               JOIN staff_group g ON g.id = e.staff_group_id WHERE g.framework_id = ?";
    let levels = db.rows(sql, [framework], |r| {
        Ok(((r.get(0)?, r.get(1)?), r.get(2)?))
    })?;
    Ok(levels.into_iter().collect())
}

/// The group of everybody who serves: by line, else by position type, else the default group.
pub fn members(db: &Reader<'_>, framework: FrameworkId) -> Result<HashMap<StaffId, StaffGroupId>> {
    let sql = "SELECT staff_id, staff_group_id FROM staff_group_member
               WHERE framework_id = ? AND staff_group_id IS NOT NULL";
    let members = db.rows(sql, [framework], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(members.into_iter().collect())
}

/// Every position type and the group it belongs to.
pub fn type_rules(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<GroupRule>> {
    let sql = "SELECT l.type_name, rule.staff_group_id,
                 (SELECT count(*) FROM serving v JOIN level own ON own.id = v.level_id WHERE own.type_name = l.type_name)
               FROM level l
               LEFT JOIN staff_group_rule rule ON rule.framework_id = ? AND rule.type_name = l.type_name
               GROUP BY l.type_name ORDER BY max(l.rank) DESC, l.type_name";
    db.rows(sql, [framework], |r| {
        let name: String = r.get(0)?;
        Ok(GroupRule {
            of: RuleOf::Type(name.clone()),
            name,
            group: r.get(1)?,
            people: people(r, 2)?,
        })
    })
}

/// The lines on which somebody serves or which a rule names, and the group of each.
pub fn line_rules(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<GroupRule>> {
    let sql = "SELECT l.id, l.name, rule.staff_group_id, ifnull(filled.people, 0)
               FROM line l
               LEFT JOIN staff_group_rule rule ON rule.framework_id = ? AND rule.line_id = l.id
               LEFT JOIN (SELECT line_id, count(*) AS people FROM serving GROUP BY line_id) filled ON filled.line_id = l.id
               WHERE rule.id IS NOT NULL OR filled.people > 0
               ORDER BY l.code = '', l.code, l.name";
    db.rows(sql, [framework], |r| {
        Ok(GroupRule {
            of: RuleOf::Line(r.get(0)?),
            name: r.get(1)?,
            group: r.get(2)?,
            people: people(r, 3)?,
        })
    })
}

fn people(r: &Row<'_>, column: usize) -> rusqlite::Result<usize> {
    Ok(usize::try_from(r.get::<_, i64>(column)?).unwrap_or(0))
}

/// Writes one expected level; `None` takes it away.
pub fn set_expected(tx: &Tx<'_>, edit: &ExpectedEdit) -> Result<()> {
    let Some(level) = edit.level else {
        let sql = "DELETE FROM expected_level WHERE staff_group_id = ? AND skill_id = ?";
        return tx.run(sql, params![edit.group, edit.skill]).map(drop);
    };
    let sql = "INSERT INTO expected_level (staff_group_id, skill_id, level_hundredths) VALUES (?1, ?2, ?3)
               ON CONFLICT (staff_group_id, skill_id) DO UPDATE SET level_hundredths = ?3";
    tx.run(sql, params![edit.group, edit.skill, level])
        .map(drop)
}

pub fn rename_skill(tx: &Tx<'_>, id: SkillId, name: &str) -> Result<()> {
    tx.run("UPDATE skill SET name = ? WHERE id = ?", params![name, id])
        .map(drop)
}

/// Sends a line or a type to a group; `None` takes the rule away.
pub fn set_rule(
    tx: &Tx<'_>,
    framework: FrameworkId,
    of: &RuleOf,
    group: Option<StaffGroupId>,
) -> Result<()> {
    let (line, type_name) = match of {
        RuleOf::Line(line) => (Some(*line), None),
        RuleOf::Type(name) => (None, Some(name)),
    };
    let Some(group) = group else {
        let sql = "DELETE FROM staff_group_rule WHERE framework_id = ? AND line_id IS ? AND type_name IS ?";
        return tx.run(sql, params![framework, line, type_name]).map(drop);
    };
    let sql = "UPDATE staff_group_rule SET staff_group_id = ?4
               WHERE framework_id = ?1 AND line_id IS ?2 AND type_name IS ?3";
    if tx.run(sql, params![framework, line, type_name, group])? == 0 {
        let sql = "INSERT INTO staff_group_rule (framework_id, line_id, type_name, staff_group_id) VALUES (?, ?, ?, ?)";
        tx.run(sql, params![framework, line, type_name, group])?;
    }
    Ok(())
}
