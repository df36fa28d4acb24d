//! Staff and positions in the file.

use super::model::{
    Category, Level, Line, Lists, Position, PositionDraft, Staff, StaffRow, full_name,
    position_name,
};
use crate::base::thai::{compare, fold, strip_title};
use crate::base::{LineId, PositionId, Result, StaffId, UnitId};
use crate::db::{Reader, Tx};
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// The tables that a list of staff reads.
pub const TABLES: [&str; 7] = [
    "staff", "holding", "position", "line", "level", "category", "unit",
];

pub fn lists(db: &Reader<'_>) -> Result<Lists> {
    Ok(Lists {
        categories: db.rows("SELECT id, name FROM category WHERE retired = 0 ORDER BY sort, id", [], |r| {
            Ok(Category { id: r.get(0)?, name: r.get(1)? })
        })?,
        levels: db.rows("SELECT id, type_name, name, abbreviation FROM level WHERE retired = 0 ORDER BY rank DESC, id", [], |r| {
            Ok(Level { id: r.get(0)?, type_name: r.get(1)?, name: r.get(2)?, abbreviation: r.get(3)? })
        })?,
        lines: db.rows("SELECT id, code, name FROM line WHERE retired = 0 ORDER BY code = '', code, name", [], |r| {
            Ok(Line { id: r.get(0)?, code: r.get(1)?, name: r.get(2)? })
        })?,
    })
}

const ROWS: &str = "
    SELECT s.id, p.id, s.title, s.first_name, s.last_name, p.number, p.title, l.name, v.id, v.type_name, v.name,
           p.line_id, p.category_id, p.unit_id, u.name, c.name, s.birth_date, s.search, p.number_folded
    FROM staff s
    LEFT JOIN holding h ON h.staff_id = s.id AND h.to_date IS NULL
    LEFT JOIN position p ON p.id = h.position_id
    LEFT JOIN line l ON l.id = p.line_id LEFT JOIN level v ON v.id = p.level_id
    LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN category c ON c.id = p.category_id
    WHERE s.left_on IS NULL
    UNION ALL
    SELECT NULL, p.id, '', '', '', p.number, p.title, l.name, v.id, v.type_name, v.name,
           p.line_id, p.category_id, p.unit_id, u.name, c.name, NULL, '', p.number_folded
    FROM position p
    JOIN line l ON l.id = p.line_id LEFT JOIN level v ON v.id = p.level_id
    LEFT JOIN unit u ON u.id = p.unit_id JOIN category c ON c.id = p.category_id
    WHERE p.retired = 0 AND NOT EXISTS (SELECT 1 FROM holding h WHERE h.position_id = p.id AND h.to_date IS NULL)";

/// Everybody who serves and every vacancy, in Thai order of names, vacancies last.
pub fn rows(db: &Reader<'_>) -> Result<Vec<StaffRow>> {
    let rows = db.rows(ROWS, [], staff_row)?;
    // Titles do not count in Thai order; finding them is slow, so each is found once.
    let named = |row: StaffRow| (strip_title(&row.name).to_owned(), row);
    let mut rows: Vec<(String, StaffRow)> = rows.into_iter().map(named).collect();
    rows.sort_by(|(a_name, a), (b_name, b)| {
        let vacancies_last = a.staff.is_none().cmp(&b.staff.is_none());
        let by_name = || compare(a_name, b_name).then_with(|| a.number.cmp(&b.number));
        vacancies_last.then_with(by_name)
    });
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn staff_row(r: &Row<'_>) -> rusqlite::Result<StaffRow> {
    let text = |column: usize| {
        r.get::<_, Option<String>>(column)
            .map(Option::unwrap_or_default)
    };
    let level = match r.get::<_, Option<_>>(8)? {
        Some(id) => Some(Level {
            id,
            type_name: text(9)?,
            name: text(10)?,
            abbreviation: String::new(),
        }),
        None => None,
    };
    let (line, unit_name, category_name) = (text(7)?, text(14)?, text(15)?);
    let position_name = position_name(&text(6)?, &line, level.as_ref());
    let haystack = [text(17)?, text(18)?, fold(&position_name), fold(&unit_name)].join(" ");
    Ok(StaffRow {
        staff: r.get(0)?,
        position: r.get(1)?,
        name: full_name(&text(2)?, &text(3)?, &text(4)?),
        number: text(5)?,
        title: text(6)?,
        position_name,
        line: r.get(11)?,
        level: level.map(|level| level.id),
        category: r.get(12)?,
        unit: r.get(13)?,
        unit_name,
        category_name,
        birth_date: r.get(16)?,
        haystack,
    })
}

const POSITION: &str =
    "SELECT id, number, title, line_id, level_id, category_id, unit_id FROM position";

fn position_row(r: &Row<'_>) -> rusqlite::Result<Position> {
    Ok(Position {
        id: r.get(0)?,
        number: r.get(1)?,
        title: r.get(2)?,
        line: r.get(3)?,
        level: r.get(4)?,
        category: r.get(5)?,
        unit: r.get(6)?,
    })
}

/// Every position in use, filled or vacant.
pub fn positions(db: &Reader<'_>) -> Result<Vec<Position>> {
    db.rows(
        &format!("{POSITION} WHERE retired = 0 ORDER BY id"),
        [],
        position_row,
    )
}

pub fn position(db: &Reader<'_>, id: PositionId) -> Result<Position> {
    db.one(&format!("{POSITION} WHERE id = ?"), [id], position_row)
}

/// The position of this number, however it is spaced.
pub fn position_by_number(db: &Reader<'_>, number: &str) -> Result<Option<PositionId>> {
    let sql =
        "SELECT id FROM position WHERE number_folded = ? AND number_folded <> '' AND retired = 0";
    db.first(sql, [fold(number)], |r| r.get(0))
}

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

/// Who holds a position now.
pub fn holder(db: &Reader<'_>, id: PositionId) -> Result<Option<StaffId>> {
    db.first(
        "SELECT staff_id FROM holding WHERE position_id = ? AND to_date IS NULL",
        [id],
        |r| r.get(0),
    )
}

/// The person who has this national id.
pub fn staff_by_national_id(db: &Reader<'_>, national_id: &str) -> Result<Option<StaffId>> {
    db.first(
        "SELECT id FROM staff WHERE national_id = ?",
        [national_id],
        |r| r.get(0),
    )
}

/// One line of a person's positions over time, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingRow {
    pub position_name: String,
    pub number: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

pub fn holdings(db: &Reader<'_>, id: StaffId) -> Result<Vec<HoldingRow>> {
    let sql = "SELECT p.title, l.name, v.id, v.type_name, v.name, p.number, h.from_date, h.to_date
               FROM holding h JOIN position p ON p.id = h.position_id JOIN line l ON l.id = p.line_id
               LEFT JOIN level v ON v.id = p.level_id
               WHERE h.staff_id = ? ORDER BY h.to_date IS NULL DESC, h.from_date DESC, h.id DESC";
    db.rows(sql, [id], |r| {
        let level = match r.get::<_, Option<_>>(2)? {
            Some(id) => Some(Level {
                id,
                type_name: r.get(3)?,
                name: r.get(4)?,
                abbreviation: String::new(),
            }),
            None => None,
        };
        let (title, line): (String, String) = (r.get(0)?, r.get(1)?);
        let position_name = position_name(&title, &line, level.as_ref());
        Ok(HoldingRow {
            position_name,
            number: r.get(5)?,
            from: r.get(6)?,
            to: r.get(7)?,
        })
    })
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

/// The line of this name; a new one is added to the list.
pub fn line_of(tx: &Tx<'_>, name: &str) -> Result<LineId> {
    let name = name.trim();
    if let Some(id) = tx.first("SELECT id FROM line WHERE name = ?", [name], |r| r.get(0))? {
        return Ok(id);
    }
    Ok(LineId::from_raw(
        tx.insert("INSERT INTO line (name) VALUES (?)", [name])?,
    ))
}

pub fn insert_position(tx: &Tx<'_>, draft: &PositionDraft) -> Result<PositionId> {
    let sql = "INSERT INTO position (number, number_folded, title, line_id, level_id, category_id, unit_id)
               VALUES (?, ?, ?, ?, ?, ?, ?)";
    let line = line_of(tx, &draft.line)?;
    let (number, title) = (draft.number.trim(), draft.title.trim());
    let values = params![
        number,
        fold(number),
        title,
        line,
        draft.level,
        draft.category,
        draft.unit
    ];
    Ok(PositionId::from_raw(tx.insert(sql, values)?))
}

pub fn update_position(tx: &Tx<'_>, id: PositionId, draft: &PositionDraft) -> Result<()> {
    let sql =
        "UPDATE position SET number = ?, number_folded = ?, title = ?, line_id = ?, level_id = ?,
               category_id = ?, unit_id = ? WHERE id = ?";
    let line = line_of(tx, &draft.line)?;
    let (number, title) = (draft.number.trim(), draft.title.trim());
    tx.run(
        sql,
        params![
            number,
            fold(number),
            title,
            line,
            draft.level,
            draft.category,
            draft.unit,
            id
        ],
    )?;
    Ok(())
}

pub fn delete_position(tx: &Tx<'_>, id: PositionId) -> Result<()> {
    tx.run("DELETE FROM position WHERE id = ?", [id])?;
    Ok(())
}

pub fn begin_holding(
    tx: &Tx<'_>,
    staff: StaffId,
    position: PositionId,
    from: NaiveDate,
) -> Result<()> {
    let sql = "INSERT INTO holding (staff_id, position_id, from_date) VALUES (?, ?, ?)";
    tx.insert(sql, params![staff, position, from])?;
    Ok(())
}

/// Ends what the person holds now; the day before the next begins.
pub fn end_holding(tx: &Tx<'_>, staff: StaffId, to: NaiveDate) -> Result<()> {
    tx.run(
        "UPDATE holding SET to_date = ? WHERE staff_id = ? AND to_date IS NULL",
        params![to, staff],
    )?;
    Ok(())
}

/// The unit and everything under it.
pub fn unit_and_parts(db: &Reader<'_>, unit: UnitId) -> Result<Vec<UnitId>> {
    let sql = "WITH RECURSIVE part (id) AS (SELECT ?1 UNION SELECT u.id FROM unit u JOIN part ON u.parent_id = part.id)
               SELECT id FROM part";
    db.rows(sql, [unit], |r| r.get(0))
}
