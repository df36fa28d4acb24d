//! Who holds which position, from when to when.

use super::list::level_at;
use crate::base::{LevelId, PositionId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::position_name;
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
    let sql = "SELECT p.title, l.name, v.id, v.type_name, v.name, v.naming, p.number, h.from_date, h.to_date
               FROM holding h JOIN position p ON p.id = h.position_id JOIN line l ON l.id = p.line_id
               LEFT JOIN typed_level v ON v.id = coalesce(h.level_id, p.level_id)
               WHERE h.staff_id = ? ORDER BY h.to_date IS NULL DESC, h.from_date DESC, h.id DESC";
    db.rows(sql, [id], |r| {
        let level = level_at(r, 2)?;
        let (title, line): (String, String) = (r.get(0)?, r.get(1)?);
        let position_name = position_name(&title, &line, level.as_ref());
        Ok(HoldingRow {
            position_name,
            number: r.get(6)?,
            from: r.get(7)?,
            to: r.get(8)?,
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

/// The person's own level on the position held now; none where it is the position's.
pub fn set_own_level(tx: &Tx<'_>, staff: StaffId, level: Option<LevelId>) -> Result<()> {
    let sql = "UPDATE holding SET level_id = ? WHERE staff_id = ? AND to_date IS NULL";
    tx.run(sql, params![level, staff]).map(drop)
}

/// Ends what the person holds the day before `next`, but never before it began: who begins and
/// moves on the same day held it for that day. Where that would be wrong, the rules refuse it.
pub fn end_holding(tx: &Tx<'_>, staff: StaffId, next: NaiveDate) -> Result<()> {
    let last = next.pred_opt().unwrap_or(next);
    let sql =
        "UPDATE holding SET to_date = max(from_date, ?) WHERE staff_id = ? AND to_date IS NULL";
    tx.run(sql, params![last, staff])?;
    Ok(())
}
