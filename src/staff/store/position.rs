//! Positions, filled or vacant.

use crate::base::thai::fold;
use crate::base::{LineId, PositionId, Result};
use crate::db::{Reader, Tx};
use crate::staff::model::{Position, PositionDraft};
use rusqlite::{Row, params};

const POSITION: &str =
    "SELECT id, number, title, line_id, level_id, category_id, unit_id FROM position";

fn position_row(r: &Row<'_>) -> rusqlite::Result<Position> {
    Ok(Position {
        id: r.get(0)?,
        number: r.get(1)?,
        title: r.get(2)?,
        line: r.get(3)?,
        level: r.get(4)?,
        category: r.get(5)?,
        unit: r.get(6)?,
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
pub fn line_of(tx: &Tx<'_>, name: &str) -> Result<LineId> {
    let name = name.trim();
    if let Some(id) = tx.first("SELECT id FROM line WHERE name = ?", [name], |r| r.get(0))? {
        return Ok(id);
    }
    Ok(LineId::from_raw(
        tx.insert("INSERT INTO line (name) VALUES (?)", [name])?,
    ))
}

pub fn insert_position(tx: &Tx<'_>, draft: &PositionDraft) -> Result<PositionId> {
    let sql = "INSERT INTO position (number, number_folded, title, line_id, level_id, category_id, unit_id)
               VALUES (?, ?, ?, ?, ?, ?, ?)";
    let line = line_of(tx, &draft.line)?;
    let (number, title) = (draft.number.trim(), draft.title.trim());
    let values = params![
        number,
        fold(number),
        title,
        line,
        draft.level,
        draft.category,
        draft.unit
    ];
    Ok(PositionId::from_raw(tx.insert(sql, values)?))
}

pub fn update_position(tx: &Tx<'_>, id: PositionId, draft: &PositionDraft) -> Result<()> {
    let sql =
        "UPDATE position SET number = ?, number_folded = ?, title = ?, line_id = ?, level_id = ?,
               category_id = ?, unit_id = ? WHERE id = ?";
    let line = line_of(tx, &draft.line)?;
    let (number, title) = (draft.number.trim(), draft.title.trim());
    tx.run(
        sql,
        params![
            number,
            fold(number),
            title,
            line,
            draft.level,
            draft.category,
            draft.unit,
            id
        ],
    )?;
    Ok(())
}

pub fn delete_position(tx: &Tx<'_>, id: PositionId) -> Result<()> {
    tx.run("DELETE FROM position WHERE id = ?", [id])?;
    Ok(())
}
