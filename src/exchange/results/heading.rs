//! Which columns of a sheet are skills, and which tell whose the row is.

use super::super::heading;
use super::super::model::{Field, Mapping};
use super::super::resolve::plain;
use super::super::text;
use crate::base::Say;
use crate::framework::Skill;
use crate::workbook::{CellValue, Sheet, Workbook};

/// Titles above a table are not longer than this.
const LOOK: usize = 20;

/// The sheet that names the most skills, and its columns.
///
/// # Errors
/// With the reason when no sheet tells whose the levels are, or of which skills.
pub fn choose(book: &Workbook, skills: &[Skill]) -> Result<(usize, Mapping), Say> {
    let guesses = book.sheets.iter().map(|sheet| guess(sheet, skills));
    let best = guesses.enumerate().max_by_key(|(index, mapping)| {
        let known = mapping.columns.iter().flatten().count();
        (mapping.has_skills(), known, std::cmp::Reverse(*index))
    });
    let (index, mapping) = best.ok_or(text::EMPTY_BOOK)?;
    let sheet = book.sheets.get(index).ok_or(text::EMPTY_BOOK)?;
    require(sheet, &mapping)?;
    Ok((index, mapping))
}

/// What must be there before rows can be read.
///
/// # Errors
/// With the reason.
pub fn require(sheet: &Sheet, mapping: &Mapping) -> Result<(), Say> {
    if !mapping.has_skills() {
        return Err(text::results::NO_SKILLS);
    }
    let signs = [Field::FormCode, Field::Key, Field::NationalId];
    if !mapping.has_name() && !signs.iter().any(|sign| mapping.has(*sign)) {
        return Err(text::results::NOBODY_NAMED);
    }
    let below = sheet.rows.iter().skip(mapping.first_row).flatten();
    match below.into_iter().all(CellValue::is_empty) {
        true => Err(text::NO_ROWS),
        false => Ok(()),
    }
}

/// The most likely heading: the row that names the most skills and signs of people.
pub fn guess(sheet: &Sheet, skills: &[Skill]) -> Mapping {
    let names = Names::new(skills);
    let count = |row: usize| {
        let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
        let headings = cells.iter().map(CellValue::shown);
        headings.filter_map(|it| names.field(&it)).count()
    };
    let rows = 0..sheet.rows.len().min(LOOK);
    let row = rows.max_by_key(|row| (count(*row), std::cmp::Reverse(*row)));
    row.map_or_else(Mapping::default, |row| guess_at(sheet, row, skills))
}

/// The columns of a sheet whose heading is in this row.
pub fn guess_at(sheet: &Sheet, row: usize, skills: &[Skill]) -> Mapping {
    let names = Names::new(skills);
    let mut mapping = heading::guess_at(sheet, row);
    let of_people = |field: &Field| Field::OF_RESULTS.contains(field) || *field == Field::Order;
    for column in &mut mapping.columns {
        *column = column.filter(of_people);
    }
    for (column, heading) in mapping.headings.clone().iter().enumerate() {
        let skill = names.skill(heading).filter(|field| !mapping.has(*field));
        if skill.is_some() {
            mapping.set(column, skill);
        }
    }
    mapping
}

/// What the skills may be called in a heading, in plain letters.
struct Names(Vec<[String; 3]>);

impl Names {
    fn new(skills: &[Skill]) -> Self {
        let names = |skill: &Skill| {
            let whole = format!("{} {}", skill.code, skill.name);
            [&skill.code, &skill.name, &whole].map(|name| plain(name))
        };
        Self(skills.iter().map(names).collect())
    }

    fn field(&self, heading: &str) -> Option<Field> {
        let sign = heading::field_of(heading).filter(|it| Field::OF_RESULTS.contains(it));
        self.skill(heading).or(sign)
    }

    /// By code, by name, or by both; a number before it is passed over, and so is what follows a
    /// code.
    fn skill(&self, heading: &str) -> Option<Field> {
        let after_number = |c: char| c.is_numeric() || c == '.' || c == ')' || c.is_whitespace();
        let bare = heading.trim_start_matches(after_number);
        let first = bare.split_whitespace().next().unwrap_or(bare);
        let find = |words: &str| {
            let words = plain(words);
            let is_it = |names: &[String; 3]| !words.is_empty() && names.contains(&words);
            self.0.iter().position(is_it)
        };
        let by_code = || {
            let code = plain(first);
            self.0
                .iter()
                .position(|[own, ..]| *own == code && !code.is_empty())
        };
        let place = find(heading).or_else(|| find(bare)).or_else(by_code)?;
        u16::try_from(place).ok().map(Field::Skill)
    }
}
