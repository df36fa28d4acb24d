//! The list of everybody and every vacancy, and the lists that positions choose from.

use crate::base::thai::{compare, fold_whole, strip_title};
use crate::base::{Result, UnitId};
use crate::db::Reader;
use crate::staff::model::{Category, Level, Line, Lists, StaffRow, full_name, position_name};
use rusqlite::Row;
use std::collections::HashMap;

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

/// What a row says of a person, and of a position.
const PERSON: &str = "
    SELECT s.id, p.id, s.title, s.first_name, s.last_name, p.number, p.title, l.name, v.id, v.type_name, v.name,
           p.line_id, p.category_id, p.unit_id, u.name, c.name, s.birth_date, s.search, p.number_folded,
           s.appointed_on, h.from_date, s.left_on
    FROM staff s";
const HELD: &str = "
    LEFT JOIN position p ON p.id = h.position_id
    LEFT JOIN line l ON l.id = p.line_id LEFT JOIN level v ON v.id = coalesce(h.level_id, p.level_id)
    LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN category c ON c.id = p.category_id";
const NOW: &str = "LEFT JOIN holding h ON h.staff_id = s.id AND h.to_date IS NULL";
const LAST: &str = "LEFT JOIN holding h ON h.id =
    (SELECT id FROM holding o WHERE o.staff_id = s.id ORDER BY o.from_date DESC, o.id DESC LIMIT 1)";
const VACANT: &str = "
    SELECT NULL, p.id, '', '', '', p.number, p.title, l.name, v.id, v.type_name, v.name,
           p.line_id, p.category_id, p.unit_id, u.name, c.name, NULL, '', p.number_folded,
           NULL, NULL, NULL
    FROM position p
    JOIN line l ON l.id = p.line_id LEFT JOIN level v ON v.id = p.level_id
    LEFT JOIN unit u ON u.id = p.unit_id JOIN category c ON c.id = p.category_id
    WHERE p.retired = 0 AND NOT EXISTS (SELECT 1 FROM holding h WHERE h.position_id = p.id AND h.to_date IS NULL)";

/// Everybody who serves and every vacancy, in Thai order of names, vacancies last.
pub fn rows(db: &Reader<'_>) -> Result<Vec<StaffRow>> {
    read(
        db,
        &format!("{PERSON} {NOW} {HELD} WHERE s.left_on IS NULL UNION ALL {VACANT}"),
    )
}

/// Everybody who has left, each with the position held last, in Thai order of names.
pub fn left_rows(db: &Reader<'_>) -> Result<Vec<StaffRow>> {
    read(
        db,
        &format!("{PERSON} {LAST} {HELD} WHERE s.left_on IS NOT NULL"),
    )
}

fn read(db: &Reader<'_>, sql: &str) -> Result<Vec<StaffRow>> {
    let mut folds = Folds::default();
    let rows = db.rows(sql, [], |r| staff_row(r, &mut folds))?;
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

/// A level whose id, type and name begin at this column.
pub(super) fn level_at(r: &Row<'_>, first: usize) -> rusqlite::Result<Option<Level>> {
    let Some(id) = r.get(first)? else {
        return Ok(None);
    };
    Ok(Some(Level {
        id,
        type_name: r.get(first + 1)?,
        name: r.get(first + 2)?,
        abbreviation: String::new(),
    }))
}

/// Folding is slow and titles, positions and units are few: each is folded once.
#[derive(Default)]
struct Folds(HashMap<String, String>);

impl Folds {
    fn of(&mut self, text: &str) -> String {
        if let Some(folded) = self.0.get(text) {
            return folded.clone();
        }
        let folded = fold_whole(text);
        self.0.insert(text.to_owned(), folded.clone());
        folded
    }
}

fn staff_row(r: &Row<'_>, folds: &mut Folds) -> rusqlite::Result<StaffRow> {
    let text = |column: usize| {
        r.get::<_, Option<String>>(column)
            .map(Option::unwrap_or_default)
    };
    let level = level_at(r, 8)?;
    let (title, line, unit_name, category_name) = (text(2)?, text(7)?, text(14)?, text(15)?);
    let position_name = position_name(&text(6)?, &line, level.as_ref());
    let haystack = [
        folds.of(&title) + &text(17)?,
        text(18)?,
        folds.of(&position_name),
        folds.of(&unit_name),
    ]
    .join(" ");
    Ok(StaffRow {
        staff: r.get(0)?,
        position: r.get(1)?,
        name: full_name(&title, &text(3)?, &text(4)?),
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
        appointed_on: r.get(19)?,
        since: r.get(20)?,
        left_on: r.get(21)?,
        haystack,
    })
}

/// The unit and everything under it.
pub fn unit_and_parts(db: &Reader<'_>, unit: UnitId) -> Result<Vec<UnitId>> {
    let sql = "WITH RECURSIVE part (id) AS (SELECT ?1 UNION SELECT u.id FROM unit u JOIN part ON u.parent_id = part.id)
               SELECT id FROM part";
    db.rows(sql, [unit], |r| r.get(0))
}
