//! Who holds which position, from when to when.

use crate::base::{PositionId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::{Level, position_name};
use chrono::NaiveDate;
use rusqlite::params;

/// Who holds a position now.
pub fn holder(db: &Reader<'_>, id: PositionId) -> Result<Option<StaffId>> {
    db.first(
        "SELECT staff_id FROM holding WHERE position_id = ? AND to_date IS NULL",
        [id],
        |r| r.get(0),
    )
}

/// One line of a person's positions over time, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingRow {
    pub position_name: String,
    pub number: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

pub fn holdings(db: &Reader<'_>, id: StaffId) -> Result<Vec<HoldingRow>> {
    let sql = "SELECT p.title, l.name, v.id, v.type_name, v.name, p.number, h.from_date, h.to_date
               FROM holding h JOIN position p ON p.id = h.position_id JOIN line l ON l.id = p.line_id
               LEFT JOIN level v ON v.id = p.level_id
               WHERE h.staff_id = ? ORDER BY h.to_date IS NULL DESC, h.from_date DESC, h.id DESC";
    db.rows(sql, [id], |r| {
        let level = match r.get::<_, Option<_>>(2)? {
            Some(id) => Some(Level {
                id,
                type_name: r.get(3)?,
                name: r.get(4)?,
                abbreviation: String::new(),
            }),
            None => None,
        };
        let (title, line): (String, String) = (r.get(0)?, r.get(1)?);
        let position_name = position_name(&title, &line, level.as_ref());
        Ok(HoldingRow {
            position_name,
            number: r.get(5)?,
            from: r.get(6)?,
            to: r.get(7)?,
        })
    })
}

pub fn begin_holding(
    tx: &Tx<'_>,
    staff: StaffId,
    position: PositionId,
    from: NaiveDate,
) -> Result<()> {
    let sql = "INSERT INTO holding (staff_id, position_id, from_date) VALUES (?, ?, ?)";
    tx.insert(sql, params![staff, position, from])?;
    Ok(())
}

/// Ends what the person holds now; the day before the next begins.
pub fn end_holding(tx: &Tx<'_>, staff: StaffId, to: NaiveDate) -> Result<()> {
    tx.run(
        "UPDATE holding SET to_date = ? WHERE staff_id = ? AND to_date IS NULL",
        params![to, staff],
    )?;
    Ok(())
}
