//! Who holds which position, from when to when, and by which deed.

use super::list::level_at;
use crate::base::{HoldingId, LevelId, PositionId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::{Deed, Holding, Order, position_name};
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// Who holds a position now.
pub fn holder(db: &Reader<'_>, id: PositionId) -> Result<Option<StaffId>> {
    db.first(
        "SELECT staff_id FROM holding WHERE position_id = ? AND to_date IS NULL",
        [id],
        |r| r.get(0),
    )
}

const HOLDINGS: &str = "
    SELECT h.id, h.deed, h.position_id, h.held_as, h.held_in, p.number, h.level_id, h.from_date, h.to_date,
           h.order_number, h.note, p.title, l.name, v.id, v.type_name, v.name, v.naming, u.name
    FROM holding h JOIN position p ON p.id = h.position_id JOIN line l ON l.id = p.line_id
    LEFT JOIN typed_level v ON v.id = coalesce(h.level_id, p.level_id) LEFT JOIN unit u ON u.id = p.unit_id";

fn holding_row(r: &Row<'_>) -> rusqlite::Result<Holding> {
    let (held_as, held_in): (String, String) = (r.get(3)?, r.get(4)?);
    let is_kept = !held_as.is_empty();
    Ok(Holding {
        id: r.get(0)?,
        deed: Deed::of(&r.get::<_, String>(1)?),
        position: r.get(2)?,
        position_name: match is_kept {
            true => held_as,
            false => position_name(
                &r.get::<_, String>(11)?,
                &r.get::<_, String>(12)?,
                level_at(r, 13)?.as_ref(),
            ),
        },
        unit_name: match is_kept {
            true => held_in,
            false => r.get::<_, Option<String>>(17)?.unwrap_or_default(),
        },
        number: r.get(5)?,
        level: r.get(6)?,
        from: r.get(7)?,
        to: r.get(8)?,
        order: Order {
            number: r.get(9)?,
            note: r.get(10)?,
        },
    })
}

/// The positions of a person over time, newest first.
pub fn holdings(db: &Reader<'_>, id: StaffId) -> Result<Vec<Holding>> {
    let order = "WHERE h.staff_id = ? ORDER BY h.to_date IS NULL DESC, h.from_date DESC, h.id DESC";
    db.rows(&format!("{HOLDINGS} {order}"), [id], holding_row)
}

/// A position to be held from a day on.
#[derive(Clone, Debug)]
pub struct NewHolding {
    pub staff: StaffId,
    pub position: PositionId,
    pub deed: Deed,
    pub from: NaiveDate,
    /// The person's own level, where it is not the position's.
    pub level: Option<LevelId>,
    pub order: Order,
}

/// Begins a holding; whoever held a position before is transferred, everybody else appointed.
pub fn begin_holding(
    tx: &Tx<'_>,
    staff: StaffId,
    position: PositionId,
    from: NaiveDate,
) -> Result<()> {
    let before = tx.number("SELECT count(*) FROM holding WHERE staff_id = ?", [staff])?;
    let deed = match before {
        0 => Deed::Appointed,
        _ => Deed::Transferred,
    };
    let new = NewHolding {
        staff,
        position,
        deed,
        from,
        level: None,
        order: Order::default(),
    };
    begin(tx, &new).map(drop)
}

/// Begins a holding by a deed.
pub fn begin(tx: &Tx<'_>, new: &NewHolding) -> Result<HoldingId> {
    let sql =
        "INSERT INTO holding (staff_id, position_id, deed, from_date, level_id, order_number, note)
               VALUES (?, ?, ?, ?, ?, ?, ?)";
    let values = params![
        new.staff,
        new.position,
        new.deed.word(),
        new.from,
        new.level,
        new.order.number.trim(),
        new.order.note.trim()
    ];
    Ok(HoldingId::from_raw(tx.insert(sql, values)?))
}

/// Ends what the person holds the day before `next`, but never before it began: who begins and
/// moves on the same day held it for that day. Where that would be wrong, the rules refuse it.
/// What it was called on that day stays with it.
pub fn end_holding(tx: &Tx<'_>, staff: StaffId, next: NaiveDate) -> Result<()> {
    let open = "WHERE h.staff_id = ? AND h.to_date IS NULL";
    let Some(held) = tx.first(&format!("{HOLDINGS} {open}"), [staff], holding_row)? else {
        return Ok(());
    };
    let last = next.pred_opt().unwrap_or(next);
    let sql = "UPDATE holding SET to_date = max(from_date, ?2), held_as = ?3, held_in = ?4,
                 level_id = coalesce(level_id, (SELECT level_id FROM position WHERE id = position_id))
               WHERE id = ?1";
    tx.run(
        sql,
        params![held.id, last, held.position_name, held.unit_name],
    )
    .map(drop)
}

/// The days and the order of a holding as they should have been written.
pub fn correct_holding(
    tx: &Tx<'_>,
    id: HoldingId,
    deed: Deed,
    (from, to): (NaiveDate, Option<NaiveDate>),
    order: &Order,
) -> Result<()> {
    let sql =
        "UPDATE holding SET deed = ?2, from_date = ?3, to_date = ?4, order_number = ?5, note = ?6
               WHERE id = ?1";
    let (number, note) = (order.number.trim(), order.note.trim());
    tx.run(sql, params![id, deed.word(), from, to, number, note])
        .map(drop)
}

pub fn delete_holding(tx: &Tx<'_>, id: HoldingId) -> Result<()> {
    tx.run("DELETE FROM holding WHERE id = ?", [id]).map(drop)
}

/// Who else held the position, or what else the person held, in these days; one end may be the
/// other's beginning.
pub fn overlaps(
    db: &Reader<'_>,
    staff: StaffId,
    position: PositionId,
    (from, to): (NaiveDate, Option<NaiveDate>),
    except: Option<HoldingId>,
) -> Result<Option<StaffId>> {
    let sql = "SELECT staff_id FROM holding
               WHERE (staff_id = ?1 OR position_id = ?2) AND id IS NOT ?5
                 AND (?4 IS NULL OR from_date < ?4) AND (to_date IS NULL OR to_date > ?3)
               ORDER BY staff_id <> ?1 LIMIT 1";
    db.first(sql, params![staff, position, from, to, except], |r| {
        r.get(0)
    })
}
