//! Leaving, and coming back.

use crate::base::{DepartureId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::{Departure, Order, Reason};
use chrono::NaiveDate;
use rusqlite::params;

/// When and why a person left, newest first.
pub fn departures(db: &Reader<'_>, id: StaffId) -> Result<Vec<Departure>> {
    let sql = "SELECT id, reason, on_date, returned_on, order_number, note FROM departure
               WHERE staff_id = ? ORDER BY on_date DESC, id DESC";
    db.rows(sql, [id], |r| {
        Ok(Departure {
            id: r.get(0)?,
            reason: Reason::of(&r.get::<_, String>(1)?),
            on: r.get(2)?,
            returned_on: r.get(3)?,
            order: Order {
                number: r.get(4)?,
                note: r.get(5)?,
            },
        })
    })
}

fn set_left(tx: &Tx<'_>, staff: StaffId, on: Option<NaiveDate>) -> Result<()> {
    let sql = "UPDATE staff SET left_on = ? WHERE id = ?";
    tx.run(sql, params![on, staff]).map(drop)
}

pub fn leave(
    tx: &Tx<'_>,
    staff: StaffId,
    reason: Reason,
    on: NaiveDate,
    order: &Order,
) -> Result<()> {
    let sql = "INSERT INTO departure (staff_id, reason, on_date, order_number, note) VALUES (?, ?, ?, ?, ?)";
    let (number, note) = (order.number.trim(), order.note.trim());
    tx.insert(sql, params![staff, reason.word(), on, number, note])?;
    set_left(tx, staff, Some(on))
}

/// The departure that stands is over.
pub fn come_back(tx: &Tx<'_>, staff: StaffId, on: NaiveDate) -> Result<()> {
    let sql = "UPDATE departure SET returned_on = ? WHERE staff_id = ? AND returned_on IS NULL";
    tx.run(sql, params![on, staff])?;
    set_left(tx, staff, None)
}

/// A departure as it should have been written. The position held last ends with it.
pub fn correct_departure(
    tx: &Tx<'_>,
    staff: StaffId,
    was: &Departure,
    (reason, on): (Reason, NaiveDate),
    order: &Order,
) -> Result<()> {
    let sql = "UPDATE departure SET reason = ?2, on_date = ?3, order_number = ?4, note = ?5 WHERE id = ?1";
    let (number, note) = (order.number.trim(), order.note.trim());
    tx.run(sql, params![was.id, reason.word(), on, number, note])?;
    for table in ["holding", "duty"] {
        let sql = format!(
            "UPDATE {table} SET to_date = max(from_date, ?3) WHERE staff_id = ?1 AND to_date = ?2"
        );
        tx.run(&sql, params![staff, was.on, on])?;
    }
    match was.returned_on {
        None => set_left(tx, staff, Some(on)),
        Some(_) => Ok(()),
    }
}

/// The departures by id, for one that is being corrected.
pub fn departure(db: &Reader<'_>, staff: StaffId, id: DepartureId) -> Result<Option<Departure>> {
    Ok(departures(db, staff)?.into_iter().find(|it| it.id == id))
}
