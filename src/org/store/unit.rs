//! Units in the file, and who stands in them.

use crate::base::{Result, UnitId};
use crate::db::{Reader, Reference, Tx, references};
use crate::org::model::{Head, Staffing, Unit, UnitDraft};
use rusqlite::params;
use std::collections::HashMap;

/// The tables that say how many stand in a unit and who leads it.
pub const STAFFING_TABLES: [&str; 5] = ["unit", "position", "line", "holding", "staff"];

/// All units as a tree walked from the top: parents before their parts, in their order.
pub fn units(db: &Reader<'_>) -> Result<Vec<Unit>> {
    let sql = "WITH RECURSIVE tree (id, depth, path) AS (
                 SELECT id, 0, printf('%08d.%08d', sort, id) FROM unit WHERE parent_id IS NULL
                 UNION ALL
                 SELECT u.id, depth + 1, path || printf('/%08d.%08d', u.sort, u.id)
                 FROM unit u JOIN tree ON u.parent_id = tree.id WHERE depth < 20)
               SELECT unit.id, parent_id, name, depth, retired, head_id
               FROM tree JOIN unit USING (id) ORDER BY path";
    db.rows(sql, [], |row| {
        let depth: i64 = row.get(3)?;
        Ok(Unit {
            id: row.get(0)?,
            parent: row.get(1)?,
            name: row.get(2)?,
            depth: usize::try_from(depth).unwrap_or(0),
            retired: row.get(4)?,
            head: row.get(5)?,
        })
    })
}

pub fn insert_unit(tx: &Tx<'_>, draft: &UnitDraft) -> Result<UnitId> {
    let sql = "INSERT INTO unit (parent_id, name, head_id, sort) VALUES
               (?1, ?2, ?3, (SELECT ifnull(max(sort), 0) + 1 FROM unit WHERE parent_id IS ?1))";
    let values = params![draft.parent, draft.name.trim(), draft.head];
    Ok(UnitId::from_raw(tx.insert(sql, values)?))
}

/// Writes a unit; one that comes under another goes to the end there.
pub fn update_unit(tx: &Tx<'_>, id: UnitId, draft: &UnitDraft) -> Result<()> {
    let sql = "UPDATE unit SET name = ?3, head_id = ?4, parent_id = ?2,
                 sort = CASE WHEN parent_id IS ?2 THEN sort
                        ELSE (SELECT ifnull(max(sort), 0) + 1 FROM unit WHERE parent_id IS ?2) END
               WHERE id = ?1";
    tx.run(
        sql,
        params![id, draft.parent, draft.name.trim(), draft.head],
    )?;
    Ok(())
}

/// Puts units that stand beside each other into this order.
pub fn order_units(tx: &Tx<'_>, order: &[UnitId]) -> Result<()> {
    for (sort, id) in (1_i64..).zip(order) {
        tx.run("UPDATE unit SET sort = ? WHERE id = ?", params![sort, id])?;
    }
    Ok(())
}

pub fn set_retired(tx: &Tx<'_>, units: &[UnitId], retired: bool) -> Result<()> {
    let sql = "UPDATE unit SET retired = ? WHERE id = ?";
    for id in units {
        tx.run(sql, params![retired, id])?;
    }
    Ok(())
}

pub fn delete_unit(tx: &Tx<'_>, id: UnitId) -> Result<()> {
    tx.run("DELETE FROM unit WHERE id = ?", [id])?;
    Ok(())
}

/// What keeps a unit from being deleted.
pub fn unit_references(db: &Reader<'_>, id: UnitId) -> Result<Vec<Reference>> {
    references(db, "unit", id.raw())
}

const COUNTS: &str = "
    SELECT p.unit_id, count(*), count(h.id) FROM position p
    LEFT JOIN holding h ON h.position_id = p.id AND h.to_date IS NULL
    WHERE p.retired = 0 AND p.unit_id IS NOT NULL GROUP BY p.unit_id";

/// A position as a unit's head is told: its title, and who holds it.
const HEAD: &str = "
    p.id, CASE p.title WHEN '' THEN l.name ELSE p.title END,
    CASE WHEN s.id IS NULL THEN NULL ELSE trim(s.title || s.first_name || ' ' || s.last_name) END";

const HOLDER: &str = "
    JOIN line l ON l.id = p.line_id
    LEFT JOIN holding h ON h.position_id = p.id AND h.to_date IS NULL
    LEFT JOIN staff s ON s.id = h.staff_id";

fn head_at(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Head> {
    Ok(Head {
        position: row.get(first)?,
        title: row.get(first + 1)?,
        holder: row.get(first + 2)?,
    })
}

/// How many stand in each unit itself, and who leads it; units with neither are left out.
pub fn staffing(db: &Reader<'_>) -> Result<HashMap<UnitId, Staffing>> {
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    let counts = db.rows(COUNTS, [], |row| {
        Ok((row.get(0)?, count(row.get(1)?), count(row.get(2)?)))
    })?;
    let mut staffing: HashMap<UnitId, Staffing> = HashMap::new();
    for (unit, positions, people) in counts {
        let own = staffing.entry(unit).or_default();
        (own.positions, own.people) = (positions, people);
    }
    let sql =
        format!("SELECT u.id, {HEAD} FROM unit u JOIN position p ON p.id = u.head_id {HOLDER}");
    for (unit, head) in db.rows(&sql, [], |row| Ok((row.get(0)?, head_at(row, 1)?)))? {
        staffing.entry(unit).or_default().head = Some(head);
    }
    Ok(staffing)
}

/// The positions that may lead a unit: its own first, those with an administrative title before
/// the others, then such of the units above it, whose holders lead it where it has no head of
/// its own. The one that leads it now is always among them.
pub fn heads(db: &Reader<'_>, unit: UnitId) -> Result<Vec<Head>> {
    let sql = format!(
        "WITH RECURSIVE above (id, step) AS (
           SELECT ?1, 0 UNION ALL
           SELECT u.parent_id, step + 1 FROM unit u JOIN above ON u.id = above.id
           WHERE u.parent_id IS NOT NULL AND step < 20)
         SELECT {HEAD} FROM position p {HOLDER} LEFT JOIN above ON above.id = p.unit_id
         WHERE (p.retired = 0 AND above.id IS NOT NULL AND (step = 0 OR p.title <> ''))
            OR p.id = (SELECT head_id FROM unit WHERE id = ?1)
         ORDER BY ifnull(step, 20), p.title = '', l.code = '', l.code, p.number, p.id"
    );
    db.rows(&sql, [unit], |row| head_at(row, 0))
}
