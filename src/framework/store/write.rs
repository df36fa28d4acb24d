//! Writing frameworks, groups and skills. Nothing is deleted: what is no longer used is retired.

use crate::base::{FrameworkId, Result, Score, SkillGroupId, SkillId};
use crate::db::{Reader, Tx};
use crate::framework::model::{FrameworkDraft, GroupDraft, SkillDraft};
use rusqlite::params;

/// Writes a checked framework.
pub fn write_framework(
    tx: &Tx<'_>,
    draft: &FrameworkDraft,
    year_be: Option<i32>,
    max: Score,
) -> Result<FrameworkId> {
    let (code, name, edition) = (draft.code.trim(), draft.name.trim(), draft.edition.trim());
    let (source, caution) = (draft.source.trim(), draft.caution.trim());
    let form_title = draft.form_title.trim();
    if let Some(id) = draft.id {
        let sql = "UPDATE framework SET code = ?, name = ?, edition = ?, year_be = ?, source = ?, caution = ?,
                     form_title = ?, max_level_hundredths = ? WHERE id = ?";
        let values = params![
            code, name, edition, year_be, source, caution, form_title, max, id
        ];
        tx.run(sql, values)?;
        return Ok(id);
    }
    let sql = "INSERT INTO framework (code, name, edition, year_be, source, caution, form_title, max_level_hundredths)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    let values = params![
        code, name, edition, year_be, source, caution, form_title, max
    ];
    Ok(FrameworkId::from_raw(tx.insert(sql, values)?))
}

/// Lets the plan and its papers speak of this one.
pub fn set_main(tx: &Tx<'_>, id: FrameworkId) -> Result<()> {
    tx.run("UPDATE framework SET is_main = 0 WHERE is_main = 1", [])?;
    tx.run(
        "UPDATE framework SET is_main = 1, retired = 0 WHERE id = ?",
        [id],
    )
    .map(drop)
}

pub fn set_retired(tx: &Tx<'_>, id: FrameworkId, retired: bool) -> Result<()> {
    let sql = "UPDATE framework SET retired = ? WHERE id = ?";
    tx.run(sql, params![retired, id]).map(drop)
}

pub fn group_by_code(
    db: &Reader<'_>,
    framework: FrameworkId,
    code: &str,
) -> Result<Option<SkillGroupId>> {
    let sql = "SELECT id FROM skill_group WHERE framework_id = ? AND code = ?";
    db.first(sql, params![framework, code], |r| r.get(0))
}

/// Writes a checked group; a new one comes last.
pub fn write_group(
    tx: &Tx<'_>,
    framework: FrameworkId,
    draft: &GroupDraft,
) -> Result<SkillGroupId> {
    let (code, name) = (draft.code.trim(), draft.name.trim());
    if let Some(id) = draft.id {
        let sql = "UPDATE skill_group SET code = ?, name = ? WHERE id = ?";
        tx.run(sql, params![code, name, id])?;
        return Ok(id);
    }
    let sql = "INSERT INTO skill_group (framework_id, code, name, sort)
               SELECT ?1, ?2, ?3, 1 + ifnull(max(sort), 0) FROM skill_group WHERE framework_id = ?1";
    let id = tx.insert(sql, params![framework, code, name])?;
    Ok(SkillGroupId::from_raw(id))
}

pub fn skill_by_code(
    db: &Reader<'_>,
    framework: FrameworkId,
    code: &str,
) -> Result<Option<SkillId>> {
    let sql = "SELECT id FROM skill WHERE framework_id = ? AND code = ?";
    db.first(sql, params![framework, code], |r| r.get(0))
}

/// Writes a checked skill without its behaviors; a new one comes last in its group.
pub fn write_skill(
    tx: &Tx<'_>,
    framework: FrameworkId,
    draft: &SkillDraft,
    max: Option<Score>,
) -> Result<SkillId> {
    let (code, name) = (draft.code.trim(), draft.name.trim());
    let (definition, source) = (draft.definition.trim(), draft.source.trim());
    let (group, checked) = (draft.group, draft.checked);
    if let Some(id) = draft.id {
        let sql = "UPDATE skill SET skill_group_id = ?, code = ?, name = ?, definition = ?, source = ?, checked = ?,
                     max_level_hundredths = ? WHERE id = ?";
        let values = params![group, code, name, definition, source, checked, max, id];
        tx.run(sql, values)?;
        return Ok(id);
    }
    let sql = "INSERT INTO skill (framework_id, skill_group_id, code, name, definition, source, checked,
                 max_level_hundredths, sort)
               SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1 + ifnull(max(sort), 0) FROM skill WHERE framework_id = ?1";
    let values = params![
        framework, group, code, name, definition, source, checked, max
    ];
    Ok(SkillId::from_raw(tx.insert(sql, values)?))
}

/// Writes what is done at level 1, 2, 3 …; an empty text is none. Texts that differ from those
/// there are are the office's own from now on, unless `by_program` says that they come with the
/// program.
pub fn set_behaviors(
    tx: &Tx<'_>,
    skill: SkillId,
    texts: &[String],
    by_program: bool,
) -> Result<()> {
    let sql =
        "SELECT level_hundredths, text FROM behavior WHERE skill_id = ? ORDER BY level_hundredths";
    let before: Vec<(Score, String)> = tx.rows(sql, [skill], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let levels = (1..).map(Score::from_whole);
    let after = levels.zip(texts.iter().map(|text| text.trim().to_owned()));
    let after: Vec<(Score, String)> = after.filter(|(_, text)| !text.is_empty()).collect();
    if before == after {
        return Ok(());
    }
    tx.run("DELETE FROM behavior WHERE skill_id = ?", [skill])?;
    for (level, text) in after {
        let sql = "INSERT INTO behavior (skill_id, level_hundredths, text) VALUES (?, ?, ?)";
        tx.run(sql, params![skill, level, text])?;
    }
    let sql = "UPDATE skill SET texts_by_program = ? WHERE id = ?";
    tx.run(sql, params![by_program, skill]).map(drop)
}

pub fn set_skill_retired(tx: &Tx<'_>, id: SkillId, retired: bool) -> Result<()> {
    let sql = "UPDATE skill SET retired = ? WHERE id = ?";
    tx.run(sql, params![retired, id]).map(drop)
}

/// Puts a skill one place up or down among those of its group. False where there is no such place.
pub fn move_skill(tx: &Tx<'_>, id: SkillId, up: bool) -> Result<bool> {
    let sql = "SELECT k.id FROM skill k JOIN skill own ON own.id = ? AND own.skill_group_id IS k.skill_group_id
                 AND own.framework_id = k.framework_id
               ORDER BY k.sort, k.id";
    let mut order: Vec<SkillId> = tx.rows(sql, [id], |r| r.get(0))?;
    let at = order.iter().position(|skill| *skill == id);
    let to = at.and_then(|at| if up { at.checked_sub(1) } else { Some(at + 1) });
    let (Some(at), Some(to)) = (at, to.filter(|to| *to < order.len())) else {
        return Ok(false);
    };
    order.swap(at, to);
    for (sort, skill) in (1..).zip(&order) {
        let sql = "UPDATE skill SET sort = ? WHERE id = ?";
        tx.run(sql, params![sort as i64, skill])?;
    }
    Ok(true)
}
