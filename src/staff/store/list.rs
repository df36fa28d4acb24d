//! The list of everybody and every vacancy, and the lists that positions choose from.

use super::position::planned_at;
use crate::base::thai::{compare, fold_whole, strip_title};
use crate::base::{LevelId, Result, UnitId};
use crate::db::Reader;
use crate::staff::model::{
    Category, Level, Line, Lists, Naming, StaffRow, full_name, position_name,
};
use rusqlite::Row;
use std::collections::HashMap;

pub fn lists(db: &Reader<'_>) -> Result<Lists> {
    Ok(Lists {
        categories: categories(db)?,
        levels: levels(db)?,
        lines: lines(db)?,
    })
}

fn categories(db: &Reader<'_>) -> Result<Vec<Category>> {
    let sql = "SELECT id, name, retired FROM category ORDER BY sort, id";
    db.rows(sql, [], |r| {
        Ok(Category {
            id: r.get(0)?,
            name: r.get(1)?,
            retired: r.get(2)?,
        })
    })
}

fn levels(db: &Reader<'_>) -> Result<Vec<Level>> {
    let sql = "SELECT id, type_name, name, naming, abbreviation, retired FROM typed_level
               ORDER BY type_sort, type_name, rank DESC, id";
    db.rows(sql, [], |r| {
        let level = level_at(r, 0)?;
        let (abbreviation, retired) = (r.get(4)?, r.get(5)?);
        let level = level.map(|level| Level {
            abbreviation,
            retired,
            ..level
        });
        level.ok_or(rusqlite::Error::QueryReturnedNoRows)
    })
}

fn lines(db: &Reader<'_>) -> Result<Vec<Line>> {
    let sql = "SELECT id, code, name, retired FROM line ORDER BY code = '', code, name";
    db.rows(sql, [], |r| {
        Ok(Line {
            id: r.get(0)?,
            code: r.get(1)?,
            name: r.get(2)?,
            retired: r.get(3)?,
        })
    })
}

/// What a row says of a person, who has one level, and of a position; a vacancy may be for a
/// range of levels.
const PERSON: &str = "
    SELECT s.id, p.id, s.title, s.first_name, s.last_name, p.number, p.title, l.name,
           v.id, v.type_name, v.name, v.naming, NULL, NULL, NULL, NULL,
           p.line_id, p.category_id, p.unit_id, u.name, c.name, s.birth_date, s.search, p.number_folded,
           s.appointed_on, h.from_date, s.left_on, p.opens_year_be, p.closes_year_be
    FROM staff s";
const HELD: &str = "
    LEFT JOIN position p ON p.id = h.position_id
    LEFT JOIN line l ON l.id = p.line_id LEFT JOIN typed_level v ON v.id = coalesce(h.level_id, p.level_id)
    LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN category c ON c.id = p.category_id";
const NOW: &str = "LEFT JOIN holding h ON h.staff_id = s.id AND h.to_date IS NULL";
const LAST: &str = "LEFT JOIN holding h ON h.id =
    (SELECT id FROM holding o WHERE o.staff_id = s.id ORDER BY o.from_date DESC, o.id DESC LIMIT 1)";
const VACANT: &str = "
    SELECT NULL, p.id, '', '', '', p.number, p.title, l.name,
           v.id, v.type_name, v.name, v.naming, w.id, w.type_name, w.name, w.naming,
           p.line_id, p.category_id, p.unit_id, u.name, c.name, NULL, '', p.number_folded,
           NULL, NULL, NULL, p.opens_year_be, p.closes_year_be
    FROM position p
    JOIN line l ON l.id = p.line_id LEFT JOIN typed_level v ON v.id = p.level_id
    LEFT JOIN typed_level w ON w.id = p.level_to_id
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

/// A level whose id, type, name and way of naming begin at this column.
pub(super) fn level_at(r: &Row<'_>, first: usize) -> rusqlite::Result<Option<Level>> {
    let Some(id) = r.get(first)? else {
        return Ok(None);
    };
    let naming: Option<String> = r.get(first + 3)?;
    Ok(Some(Level {
        id,
        type_name: r.get(first + 1)?,
        name: r.get(first + 2)?,
        abbreviation: String::new(),
        naming: naming.map_or_else(Naming::default, |word| Naming::of(&word)),
        retired: false,
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
    let (lowest, highest) = (level_at(r, 8)?, level_at(r, 12)?);
    let (level, level_to) = (id_of(lowest.as_ref()), id_of(highest.as_ref()));
    let lowest = lowest.map(|level| level.up_to(highest.as_ref()));
    let (title, line, unit_name, category_name) = (text(2)?, text(7)?, text(19)?, text(20)?);
    let position_name = position_name(&text(6)?, &line, lowest.as_ref());
    let haystack = [
        folds.of(&title) + &text(22)?,
        text(23)?,
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
        line: r.get(16)?,
        level,
        level_to,
        category: r.get(17)?,
        unit: r.get(18)?,
        unit_name,
        category_name,
        birth_date: r.get(21)?,
        appointed_on: r.get(24)?,
        since: r.get(25)?,
        left_on: r.get(26)?,
        planned: planned_at(r, 27)?,
        haystack,
    })
}

fn id_of(level: Option<&Level>) -> Option<LevelId> {
    level.map(|level| level.id)
}

/// The unit and everything under it.
pub fn unit_and_parts(db: &Reader<'_>, unit: UnitId) -> Result<Vec<UnitId>> {
    let sql = "WITH RECURSIVE part (id) AS (SELECT ?1 UNION SELECT u.id FROM unit u JOIN part ON u.parent_id = part.id)
               SELECT id FROM part";
    db.rows(sql, [unit], |r| r.get(0))
}
