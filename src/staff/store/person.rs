//! People: who they are, and the position each holds now.

use super::position::{POSITION, position_at};
use crate::base::thai::fold;
use crate::base::{PositionId, Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::{Staff, full_name};
use chrono::NaiveDate;
use rusqlite::{Row, params};

const PEOPLE: &str = "
    SELECT s.id, s.title, s.first_name, s.last_name, s.national_id, s.birth_date, s.appointed_on, s.left_on,
           h.from_date, coalesce(h.level_id, p.level_id), {POSITION}
    FROM staff s
    LEFT JOIN holding h ON h.staff_id = s.id AND h.to_date IS NULL
    LEFT JOIN position p ON p.id = h.position_id";

fn people_sql(rest: &str) -> String {
    format!("{} {rest}", PEOPLE.replace("{POSITION}", POSITION))
}

fn person_row(r: &Row<'_>) -> rusqlite::Result<Staff> {
    let holds = r.get::<_, Option<PositionId>>(10)?.is_some();
    Ok(Staff {
        id: r.get(0)?,
        title: r.get(1)?,
        first_name: r.get(2)?,
        last_name: r.get(3)?,
        national_id: r.get(4)?,
        birth_date: r.get(5)?,
        appointed_on: r.get(6)?,
        left_on: r.get(7)?,
        since: r.get(8)?,
        level: r.get(9)?,
        position: holds.then(|| position_at(r, 10)).transpose()?,
    })
}

/// Everybody, serving or not.
pub fn people(db: &Reader<'_>) -> Result<Vec<Staff>> {
    db.rows(&people_sql("ORDER BY s.id"), [], person_row)
}

/// One person, serving or not.
pub fn staff(db: &Reader<'_>, id: StaffId) -> Result<Staff> {
    db.one(&people_sql("WHERE s.id = ?"), [id], person_row)
}

/// One person, where there still is one.
pub fn find_staff(db: &Reader<'_>, id: StaffId) -> Result<Option<Staff>> {
    db.first(&people_sql("WHERE s.id = ?"), [id], person_row)
}

/// The person who has this national id.
pub fn staff_by_national_id(db: &Reader<'_>, national_id: &str) -> Result<Option<StaffId>> {
    db.first(
        "SELECT id FROM staff WHERE national_id = ?",
        [national_id],
        |r| r.get(0),
    )
}

/// A person's own columns, checked.
pub struct PersonRow<'a> {
    pub title: &'a str,
    pub first_name: &'a str,
    pub last_name: &'a str,
    pub national_id: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub appointed_on: Option<NaiveDate>,
}

const INSERT: &str = "
    INSERT INTO staff (id, title, first_name, last_name, national_id, birth_date, appointed_on, search)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

const UPDATE: &str = "
    UPDATE staff SET title = ?2, first_name = ?3, last_name = ?4, national_id = ?5, birth_date = ?6,
                     appointed_on = ?7, search = ?8
    WHERE id = ?1";

/// Writes somebody's own columns; without an id it is somebody new.
pub fn write_staff(tx: &Tx<'_>, id: Option<StaffId>, person: &PersonRow<'_>) -> Result<StaffId> {
    let values = params![
        id,
        person.title,
        person.first_name,
        person.last_name,
        person.national_id,
        person.birth_date,
        person.appointed_on,
        fold(&full_name("", person.first_name, person.last_name))
    ];
    match id {
        None => Ok(StaffId::from_raw(tx.insert(INSERT, values)?)),
        Some(id) => tx.run(UPDATE, values).map(|_| id),
    }
}

pub fn delete_staff(tx: &Tx<'_>, id: StaffId) -> Result<()> {
    tx.run("DELETE FROM staff WHERE id = ?", [id])?;
    Ok(())
}
