//! Positions, filled or vacant.

use crate::base::thai::fold;
use crate::base::{LineId, PositionId, Result};
use crate::db::{Reader, Tx};
use crate::staff::model::{Position, PositionDraft};
use rusqlite::{Row, params};

const POSITION: &str =
    "SELECT id, number, title, line_id, level_id, category_id, unit_id FROM position";

fn position_row(r: &Row<'_>) -> rusqlite::Result<Position> {
    position_at(r, 0)
}

/// A position whose seven columns begin at this one.
pub(super) fn position_at(r: &Row<'_>, first: usize) -> rusqlite::Result<Position> {
    Ok(Position {
        id: r.get(first)?,
        number: r.get(first + 1)?,
        title: r.get(first + 2)?,
        line: r.get(first + 3)?,
        level: r.get(first + 4)?,
        category: r.get(first + 5)?,
        unit: r.get(first + 6)?,
    })
}

/// Every position in use, filled or vacant.
pub fn positions(db: &Reader<'_>) -> Result<Vec<Position>> {
    db.rows(
        &format!("{POSITION} WHERE retired = 0 ORDER BY id"),
        [],
        position_row,
    )
}

pub fn position(db: &Reader<'_>, id: PositionId) -> Result<Position> {
    db.one(&format!("{POSITION} WHERE id = ?"), [id], position_row)
}

/// The position of this number, however it is spaced.
pub fn position_by_number(db: &Reader<'_>, number: &str) -> Result<Option<PositionId>> {
    let sql =
        "SELECT id FROM position WHERE number_folded = ? AND number_folded <> '' AND retired = 0";
    db.first(sql, [fold(number)], |r| r.get(0))
}

/// The line of this name; a new one is added to the list.
fn line_of(tx: &Tx<'_>, name: &str) -> Result<LineId> {
    let name = name.trim();
    if let Some(id) = tx.first("SELECT id FROM line WHERE name = ?", [name], |r| r.get(0))? {
        return Ok(id);
    }
    Ok(LineId::from_raw(
        tx.insert("INSERT INTO line (name) VALUES (?)", [name])?,
    ))
}

const INSERT: &str = "
    INSERT INTO position (id, number, number_folded, title, line_id, level_id, category_id, unit_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

const UPDATE: &str = "
    UPDATE position SET number = ?2, number_folded = ?3, title = ?4, line_id = ?5, level_id = ?6,
                        category_id = ?7, unit_id = ?8
    WHERE id = ?1";

/// Writes a position; without an id it is a new one.
pub fn write_position(tx: &Tx<'_>, draft: &PositionDraft) -> Result<PositionId> {
    let number = draft.number.trim();
    let values = params![
        draft.id,
        number,
        fold(number),
        draft.title.trim(),
        line_of(tx, &draft.line)?,
        draft.level,
        draft.category,
        draft.unit
    ];
    match draft.id {
        None => Ok(PositionId::from_raw(tx.insert(INSERT, values)?)),
        Some(id) => tx.run(UPDATE, values).map(|_| id),
    }
}

pub fn delete_position(tx: &Tx<'_>, id: PositionId) -> Result<()> {
    tx.run("DELETE FROM position WHERE id = ?", [id])?;
    Ok(())
}
