//! Needs that were put forward for the plan.

use crate::assessment::model::{Need, PersonGap};
use crate::base::{NeedId, Result, StaffId, clock};
use crate::db::{Reader, Tx};
use rusqlite::params;

/// The needs that wait for an answer, of those who serve, the oldest first.
pub fn needs(db: &Reader<'_>) -> Result<Vec<Need>> {
    let sql = "SELECT n.id, n.staff_id, n.skill_id, n.expected_hundredths, n.current_hundredths, n.noted_on
               FROM need n JOIN staff s ON s.id = n.staff_id
               WHERE n.state = 'open' AND s.left_on IS NULL ORDER BY n.id";
    db.rows(sql, [], |r| {
        Ok(Need {
            id: r.get(0)?,
            staff: r.get(1)?,
            skill: r.get(2)?,
            expected: r.get(3)?,
            current: r.get(4)?,
            noted_on: r.get(5)?,
        })
    })
}

/// Puts a gap forward; false where it has been already, or nothing is missing.
pub fn put_forward(tx: &Tx<'_>, staff: StaffId, gap: &PersonGap) -> Result<bool> {
    let (Some(expected), Some(current)) = (gap.expected, gap.current) else {
        return Ok(false);
    };
    if !gap.is_gap() {
        return Ok(false);
    }
    let sql = "INSERT INTO need (staff_id, skill_id, expected_hundredths, current_hundredths, noted_on)
               SELECT ?1, ?2, ?3, ?4, ?5
               WHERE NOT EXISTS (SELECT 1 FROM need WHERE staff_id = ?1 AND skill_id = ?2 AND state = 'open')";
    let values = params![staff, gap.skill, expected, current, clock::today()];
    Ok(tx.run(sql, values)? > 0)
}

/// Takes a need out of those that wait; it stays in the file.
pub fn drop_need(tx: &Tx<'_>, need: NeedId) -> Result<()> {
    let sql = "UPDATE need SET state = 'dropped' WHERE id = ? AND state = 'open'";
    tx.run(sql, [need]).map(drop)
}
