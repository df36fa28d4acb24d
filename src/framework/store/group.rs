//! Staff groups, who belongs to which, and stages.

use super::count;
use crate::base::{FrameworkId, Result, StaffGroupId, StaffId, StageId};
use crate::db::{Reader, Tx};
use crate::framework::model::{GroupRule, Post, RuleOf, StaffGroup, Stage, Who};
use crate::staff::StaffRow;
use rusqlite::params;
use std::collections::HashMap;

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

/// The group of everybody who serves: by line, else by position type, else the default group.
pub fn members(db: &Reader<'_>, framework: FrameworkId) -> Result<HashMap<StaffId, StaffGroupId>> {
    let sql = "SELECT staff_id, staff_group_id FROM staff_group_member
               WHERE framework_id = ? AND staff_group_id IS NOT NULL";
    let members = db.rows(sql, [framework], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(members.into_iter().collect())
}

pub fn stages(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<Stage>> {
    let sql = "SELECT id, name, is_current FROM stage WHERE framework_id = ? ORDER BY sort, id";
    db.rows(sql, [framework], |r| {
        Ok(Stage {
            id: r.get(0)?,
            name: r.get(1)?,
            is_current: r.get(2)?,
        })
    })
}

/// Says which stage the organization is in, if any.
pub fn set_stage(tx: &Tx<'_>, framework: FrameworkId, stage: Option<StageId>) -> Result<()> {
    let sql = "UPDATE stage SET is_current = 0 WHERE framework_id = ? AND is_current = 1";
    tx.run(sql, [framework])?;
    let sql = "UPDATE stage SET is_current = 1 WHERE framework_id = ? AND id = ?";
    tx.run(sql, params![framework, stage]).map(drop)
}

pub fn set_group_name(tx: &Tx<'_>, group: StaffGroupId, name: &str) -> Result<()> {
    let sql = "UPDATE staff_group SET name = ? WHERE id = ?";
    tx.run(sql, params![name, group]).map(drop)
}

/// Every position type and the group it belongs to.
pub fn type_rules(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<GroupRule>> {
    let sql = "SELECT l.type_name, rule.staff_group_id,
                 (SELECT count(*) FROM serving v JOIN level own ON own.id = v.level_id WHERE own.type_name = l.type_name)
               FROM typed_level l
               LEFT JOIN staff_group_rule rule ON rule.framework_id = ? AND rule.type_name = l.type_name
               GROUP BY l.type_name ORDER BY min(l.type_sort), l.type_name";
    db.rows(sql, [framework], |r| {
        let name: String = r.get(0)?;
        Ok(GroupRule {
            of: RuleOf::Type(name.clone()),
            name,
            group: r.get(1)?,
            people: count(r, 2)?,
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
            people: count(r, 3)?,
        })
    })
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

/// Everybody who serves, as far as it decides what is asked of them.
pub fn who(rows: &[StaffRow], members: &HashMap<StaffId, StaffGroupId>) -> Vec<Who> {
    let who = |row: &StaffRow| {
        let staff = row.staff?;
        Some(Who {
            staff,
            group: members.get(&staff).copied(),
            post: Post::from(row),
        })
    };
    rows.iter().filter_map(who).collect()
}
