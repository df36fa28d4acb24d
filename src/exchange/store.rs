//! Everybody and every position, as an import needs them; and the few writes of its own.

use super::model::{Known, KnownPerson};
use crate::base::{PositionId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::org::store::units;
use crate::staff::Position;
use crate::staff::store::lists;
use chrono::NaiveDate;
use rusqlite::params;

/// The tables that a preview depends on.
pub const TABLES: [&str; 7] = [
    "staff", "holding", "position", "line", "level", "category", "unit",
];

pub fn known(db: &Reader<'_>) -> Result<Known> {
    Ok(Known {
        people: people(db)?,
        positions: positions(db)?,
        units: units(db)?,
        lists: lists(db)?,
    })
}

fn people(db: &Reader<'_>) -> Result<Vec<KnownPerson>> {
    let sql = "SELECT s.id, title, first_name, last_name, national_id, birth_date, appointed_on,
                      left_on IS NOT NULL, h.position_id
               FROM staff s LEFT JOIN holding h ON h.staff_id = s.id AND h.to_date IS NULL ORDER BY s.id";
    db.rows(sql, [], |r| {
        Ok(KnownPerson {
            id: r.get(0)?,
            title: r.get(1)?,
            first_name: r.get(2)?,
            last_name: r.get(3)?,
            national_id: r.get(4)?,
            birth_date: r.get(5)?,
            appointed_on: r.get(6)?,
            has_left: r.get(7)?,
            position: r.get(8)?,
        })
    })
}

fn positions(db: &Reader<'_>) -> Result<Vec<Position>> {
    let sql = "SELECT id, number, title, line_id, level_id, category_id, unit_id FROM position
               WHERE retired = 0 ORDER BY id";
    db.rows(sql, [], |r| {
        Ok(Position {
            id: r.get(0)?,
            number: r.get(1)?,
            title: r.get(2)?,
            line: r.get(3)?,
            level: r.get(4)?,
            category: r.get(5)?,
            unit: r.get(6)?,
        })
    })
}

/// Ends what a person holds the day before `next`, but never before it began.
pub fn vacate(tx: &Tx<'_>, staff: StaffId, next: NaiveDate) -> Result<()> {
    let last = next.pred_opt().unwrap_or(next);
    let sql =
        "UPDATE holding SET to_date = max(from_date, ?) WHERE staff_id = ? AND to_date IS NULL";
    tx.run(sql, params![last, staff])?;
    Ok(())
}

/// Seats a person.
pub fn seat(tx: &Tx<'_>, staff: StaffId, position: PositionId, from: NaiveDate) -> Result<()> {
    crate::staff::store::begin_holding(tx, staff, position, from)
}
