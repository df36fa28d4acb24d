//! Everybody and every position, as an import needs them; and the few writes of its own.

use super::model::{Known, KnownPerson};
use crate::base::{Result, StaffId};
use crate::db::{Reader, Tx};
use crate::org::store::units;
use crate::staff::store::{lists, positions};
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

/// Ends what a person holds the day before `next`, but never before it began.
pub fn vacate(tx: &Tx<'_>, staff: StaffId, next: NaiveDate) -> Result<()> {
    let last = next.pred_opt().unwrap_or(next);
    let sql =
        "UPDATE holding SET to_date = max(from_date, ?) WHERE staff_id = ? AND to_date IS NULL";
    tx.run(sql, params![last, staff])?;
    Ok(())
}
