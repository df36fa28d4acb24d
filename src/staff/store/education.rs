//! What people have studied.

use crate::base::{EducationId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::{Education, EducationDraft};
use rusqlite::params;

/// A person's education, newest first.
pub fn education(db: &Reader<'_>, id: StaffId) -> Result<Vec<Education>> {
    let sql = "SELECT id, degree, field, place, year_be FROM education
               WHERE staff_id = ? ORDER BY year_be DESC, id DESC";
    db.rows(sql, [id], |r| {
        Ok(Education {
            id: r.get(0)?,
            degree: r.get(1)?,
            field: r.get(2)?,
            place: r.get(3)?,
            year_be: r.get(4)?,
        })
    })
}

/// Writes one degree; without an id it is a new one.
pub fn write_education(
    tx: &Tx<'_>,
    staff: StaffId,
    draft: &EducationDraft,
    year_be: Option<i32>,
) -> Result<()> {
    let insert = "INSERT INTO education (id, staff_id, degree, field, place, year_be) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let update = "UPDATE education SET staff_id = ?2, degree = ?3, field = ?4, place = ?5, year_be = ?6 WHERE id = ?1";
    let sql = if draft.id.is_some() { update } else { insert };
    let (degree, field) = (draft.degree.trim(), draft.field.trim());
    let values = params![draft.id, staff, degree, field, draft.place.trim(), year_be];
    tx.run(sql, values).map(drop)
}

pub fn delete_education(tx: &Tx<'_>, id: EducationId) -> Result<()> {
    tx.run("DELETE FROM education WHERE id = ?", [id]).map(drop)
}
