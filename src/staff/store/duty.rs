//! Who acts or is lent, beside the position held.

use super::list::level_at;
use crate::base::{DutyId, PositionId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::{Duty, DutyKind, Order, position_name};
use chrono::NaiveDate;
use rusqlite::{Row, params};

fn duty_row(r: &Row<'_>) -> rusqlite::Result<Duty> {
    let position: Option<PositionId> = r.get(2)?;
    Ok(Duty {
        id: r.get(0)?,
        kind: DutyKind::of(&r.get::<_, String>(1)?),
        position,
        place: match position {
            Some(_) => position_name(
                &r.get::<_, String>(8)?,
                &r.get::<_, String>(9)?,
                level_at(r, 10)?.as_ref(),
            ),
            None => r.get(3)?,
        },
        from: r.get(4)?,
        to: r.get(5)?,
        order: Order {
            number: r.get(6)?,
            note: r.get(7)?,
        },
    })
}

/// What a person did beside the position held, newest first.
pub fn duties(db: &Reader<'_>, id: StaffId) -> Result<Vec<Duty>> {
    let sql = "SELECT d.id, d.kind, d.position_id, d.place, d.from_date, d.to_date, d.order_number, d.note,
                      p.title, l.name, v.id, v.type_name, v.name, v.naming
               FROM duty d LEFT JOIN position p ON p.id = d.position_id
               LEFT JOIN line l ON l.id = p.line_id LEFT JOIN typed_level v ON v.id = p.level_id
               WHERE d.staff_id = ? ORDER BY d.to_date IS NULL DESC, d.from_date DESC, d.id DESC";
    db.rows(sql, [id], duty_row)
}

/// A duty, checked; without an id it is a new one.
pub struct DutyRow<'a> {
    pub id: Option<DutyId>,
    pub staff: StaffId,
    pub kind: DutyKind,
    pub position: Option<PositionId>,
    pub place: &'a str,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub order: &'a Order,
}

pub fn write_duty(tx: &Tx<'_>, duty: &DutyRow<'_>) -> Result<()> {
    let values = params![
        duty.id,
        duty.staff,
        duty.kind.word(),
        duty.position,
        duty.place,
        duty.from,
        duty.to,
        duty.order.number.trim(),
        duty.order.note.trim()
    ];
    let insert = "INSERT INTO duty (id, staff_id, kind, position_id, place, from_date, to_date, order_number, note)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let update =
        "UPDATE duty SET staff_id = ?2, kind = ?3, position_id = ?4, place = ?5, from_date = ?6,
                    to_date = ?7, order_number = ?8, note = ?9 WHERE id = ?1";
    let sql = if duty.id.is_some() { update } else { insert };
    tx.run(sql, values).map(drop)
}

/// Ends what lasts on this day: who has left acts for nobody.
pub fn end_duties(tx: &Tx<'_>, staff: StaffId, on: NaiveDate) -> Result<()> {
    let sql =
        "UPDATE duty SET to_date = max(from_date, ?2) WHERE staff_id = ?1 AND to_date IS NULL";
    tx.run(sql, params![staff, on]).map(drop)
}

pub fn delete_duty(tx: &Tx<'_>, id: DutyId) -> Result<()> {
    tx.run("DELETE FROM duty WHERE id = ?", [id]).map(drop)
}
