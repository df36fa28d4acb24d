//! One person: who it is, and the position held now.

use super::position;
use crate::base::thai::fold;
use crate::base::{Result, StaffId};
use crate::db::{Reader, Tx};
use crate::staff::model::{Staff, full_name};
use chrono::NaiveDate;
use rusqlite::params;

/// One person, serving or not.
pub fn staff(db: &Reader<'_>, id: StaffId) -> Result<Staff> {
    let sql = "SELECT id, title, first_name, last_name, national_id, birth_date, appointed_on, left_on FROM staff WHERE id = ?";
    let mut staff = db.one(sql, [id], |r| {
        Ok(Staff {
            id: r.get(0)?,
            title: r.get(1)?,
            first_name: r.get(2)?,
            last_name: r.get(3)?,
            national_id: r.get(4)?,
            birth_date: r.get(5)?,
            appointed_on: r.get(6)?,
            left_on: r.get(7)?,
            position: None,
            since: None,
        })
    })?;
    let held = "SELECT position_id, from_date FROM holding WHERE staff_id = ? AND to_date IS NULL";
    if let Some((held, since)) = db.first(held, [id], |r| Ok((r.get(0)?, r.get(1)?)))? {
        staff.position = Some(position(db, held)?);
        staff.since = Some(since);
    }
    Ok(staff)
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

impl PersonRow<'_> {
    fn search(&self) -> String {
        fold(&full_name("", self.first_name, self.last_name))
    }
}

pub fn insert_staff(tx: &Tx<'_>, person: &PersonRow<'_>) -> Result<StaffId> {
    let sql = "INSERT INTO staff (title, first_name, last_name, national_id, birth_date, appointed_on, search)
               VALUES (?, ?, ?, ?, ?, ?, ?)";
    let PersonRow {
        title,
        first_name,
        last_name,
        national_id,
        birth_date,
        appointed_on,
    } = person;
    let values = params![
        title,
        first_name,
        last_name,
        national_id,
        birth_date,
        appointed_on,
        person.search()
    ];
    Ok(StaffId::from_raw(tx.insert(sql, values)?))
}

pub fn update_staff(tx: &Tx<'_>, id: StaffId, person: &PersonRow<'_>) -> Result<()> {
    let sql = "UPDATE staff SET title = ?, first_name = ?, last_name = ?, national_id = ?, birth_date = ?,
               appointed_on = ?, search = ? WHERE id = ?";
    let PersonRow {
        title,
        first_name,
        last_name,
        national_id,
        birth_date,
        appointed_on,
    } = person;
    tx.run(
        sql,
        params![
            title,
            first_name,
            last_name,
            national_id,
            birth_date,
            appointed_on,
            person.search(),
            id
        ],
    )?;
    Ok(())
}

pub fn delete_staff(tx: &Tx<'_>, id: StaffId) -> Result<()> {
    tx.run("DELETE FROM staff WHERE id = ?", [id])?;
    Ok(())
}

pub fn set_left(tx: &Tx<'_>, id: StaffId, on: NaiveDate) -> Result<()> {
    tx.run("UPDATE staff SET left_on = ? WHERE id = ?", params![on, id])?;
    Ok(())
}
