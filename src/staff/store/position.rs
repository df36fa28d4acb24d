//! Positions, filled or vacant.

use crate::base::thai::fold;
use crate::base::{FiscalYear, LineId, PositionId, Result};
use crate::db::{Reader, Reference, Tx, references};
use crate::staff::model::{Planned, Position, PositionDraft};
use rusqlite::{Row, params};

/// The columns that [`position_at`] reads, of a position that is called `p`.
pub(super) const POSITION: &str =
    "p.id, p.number, p.title, p.line_id, p.level_id, p.level_to_id, p.category_id, p.unit_id,
    p.opens_year_be, p.closes_year_be, p.retired";

fn position_row(r: &Row<'_>) -> rusqlite::Result<Position> {
    position_at(r, 0)
}

/// A position whose columns begin at this one.
pub(super) fn position_at(r: &Row<'_>, first: usize) -> rusqlite::Result<Position> {
    Ok(Position {
        id: r.get(first)?,
        number: r.get(first + 1)?,
        title: r.get(first + 2)?,
        line: r.get(first + 3)?,
        level: r.get(first + 4)?,
        level_to: r.get(first + 5)?,
        category: r.get(first + 6)?,
        unit: r.get(first + 7)?,
        planned: planned_at(r, first + 8)?,
        retired: r.get(first + 10)?,
    })
}

/// The years that open and close a position, in this column and the next.
pub(super) fn planned_at(r: &Row<'_>, first: usize) -> rusqlite::Result<Planned> {
    let year = |column| {
        r.get::<_, Option<i32>>(column)
            .map(|year| year.and_then(FiscalYear::from_be))
    };
    Ok(Planned {
        opens: year(first)?,
        closes: year(first + 1)?,
    })
}

/// Every position in use, filled or vacant.
pub fn positions(db: &Reader<'_>) -> Result<Vec<Position>> {
    let sql = format!("SELECT {POSITION} FROM position p WHERE p.retired = 0 ORDER BY p.id");
    db.rows(&sql, [], position_row)
}

/// Every position that there ever was.
pub fn all_positions(db: &Reader<'_>) -> Result<Vec<Position>> {
    let sql = format!("SELECT {POSITION} FROM position p ORDER BY p.id");
    db.rows(&sql, [], position_row)
}

pub fn position(db: &Reader<'_>, id: PositionId) -> Result<Position> {
    let sql = format!("SELECT {POSITION} FROM position p WHERE p.id = ?");
    db.one(&sql, [id], position_row)
}

/// The position of this number, however it is spaced.
pub fn position_by_number(db: &Reader<'_>, number: &str) -> Result<Option<PositionId>> {
    let sql =
        "SELECT id FROM position WHERE number_folded = ? AND number_folded <> '' AND retired = 0";
    db.first(sql, [fold(number)], |r| r.get(0))
}

/// What keeps a position from being deleted.
pub fn position_references(db: &Reader<'_>, id: PositionId) -> Result<Vec<Reference>> {
    references(db, "position", id.raw())
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
    INSERT INTO position (id, number, number_folded, title, line_id, level_id, level_to_id, category_id, unit_id,
                          opens_year_be, closes_year_be)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";

const UPDATE: &str = "
    UPDATE position SET number = ?2, number_folded = ?3, title = ?4, line_id = ?5, level_id = ?6, level_to_id = ?7,
                        category_id = ?8, unit_id = ?9, opens_year_be = ?10, closes_year_be = ?11
    WHERE id = ?1";

/// Writes a position; without an id it is a new one.
pub fn write_position(tx: &Tx<'_>, draft: &PositionDraft) -> Result<PositionId> {
    let number = draft.number.trim();
    let Planned { opens, closes } = draft.planned;
    let values = params![
        draft.id,
        number,
        fold(number),
        draft.title.trim(),
        line_of(tx, &draft.line)?,
        draft.level,
        draft.level_to,
        draft.category,
        draft.unit,
        opens.map(FiscalYear::be),
        closes.map(FiscalYear::be)
    ];
    match draft.id {
        None => Ok(PositionId::from_raw(tx.insert(INSERT, values)?)),
        Some(id) => tx.run(UPDATE, values).map(|_| id),
    }
}

pub fn set_position_retired(tx: &Tx<'_>, id: PositionId, retired: bool) -> Result<()> {
    let sql = "UPDATE position SET retired = ? WHERE id = ?";
    tx.run(sql, params![retired, id]).map(drop)
}

pub fn delete_position(tx: &Tx<'_>, id: PositionId) -> Result<()> {
    tx.run("DELETE FROM position WHERE id = ?", [id])?;
    Ok(())
}
