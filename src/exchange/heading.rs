//! Where the table begins and which column is which field.

use super::model::{Field, Mapping};
use super::text;
use crate::base::Say;
use crate::base::thai::fold_whole;
use crate::workbook::{CellValue, Sheet, Workbook};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Titles above a table are not longer than this.
const LOOK: usize = 20;

/// The shortest heading in which one wrong letter is forgiven.
const FORGIVING: usize = 6;

/// A heading without what spellings differ in: spaces, signs, digits of other scripts.
fn plain(heading: &str) -> String {
    let letter = |c: &char| c.is_alphanumeric() || ('\u{E01}'..='\u{E5B}').contains(c);
    fold_whole(heading).chars().filter(letter).collect()
}

fn known() -> &'static HashMap<String, Field> {
    static KNOWN: OnceLock<HashMap<String, Field>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let names = text::heading::KNOWN.iter();
        names
            .flat_map(|(field, names)| names.iter().map(|name| (plain(name), *field)))
            .collect()
    })
}

/// The field that a heading names.
pub fn field_of(heading: &str) -> Option<Field> {
    let whole = plain(heading);
    if whole.is_empty() {
        return if heading.trim() == "#" {
            Some(Field::Order)
        } else {
            None
        };
    }
    let without_remark = plain(heading.split('(').next().unwrap_or(heading));
    let exact = known().get(&whole).or_else(|| known().get(&without_remark));
    exact.copied().or_else(|| nearly(&whole))
}

/// The one field whose name is a single wrong, missing or extra letter away.
fn nearly(heading: &str) -> Option<Field> {
    let letters: Vec<char> = heading.chars().collect();
    if letters.len() < FORGIVING {
        return None;
    }
    let near = known().iter().filter(|(name, _)| {
        let name: Vec<char> = name.chars().collect();
        name.len() >= FORGIVING && is_one_off(&letters, &name)
    });
    let mut fields: Vec<Field> = near.map(|(_, field)| *field).collect();
    fields.sort_unstable();
    fields.dedup();
    match fields.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// Whether one letter is wrong, missing or too many.
pub(super) fn is_one_off(a: &[char], b: &[char]) -> bool {
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let rest = |letters: &[char], skip: usize| letters.get(same + skip..).map(<[char]>::to_vec);
    let (skip_a, skip_b) = match a.len().cmp(&b.len()) {
        std::cmp::Ordering::Less => (0, 1),
        std::cmp::Ordering::Equal => (1, 1),
        std::cmp::Ordering::Greater => (1, 0),
    };
    rest(a, skip_a) == rest(b, skip_b)
}

/// The sheet with the most headings that are known, and its columns.
///
/// # Errors
/// With the reason when no sheet has a column for names, or none has rows below its heading.
pub fn choose(book: &Workbook) -> Result<(usize, Mapping), Say> {
    let guesses = book
        .sheets
        .iter()
        .enumerate()
        .map(|(index, sheet)| (index, guess(sheet)));
    let best = guesses.max_by_key(|(index, mapping)| {
        let known = mapping.columns.iter().flatten().count();
        (mapping.has_name(), known, std::cmp::Reverse(*index))
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
    let has = |name: &Say| {
        let names = [name.th(), name.en()];
        mapping
            .headings
            .iter()
            .any(|it| names.contains(&it.as_str()))
    };
    // Lists that this program wrote to be read: they hold no register.
    if [text::UNIT_KEY, text::PROJECT_KEY, text::SKILL]
        .iter()
        .any(has)
    {
        return Err(text::IS_REPORT);
    }
    if !mapping.has_name() {
        let found: Vec<String> = mapping
            .headings
            .iter()
            .filter(|h| !h.is_empty())
            .cloned()
            .collect();
        let known = mapping.columns.iter().flatten().count();
        return Err(if known < 2 {
            text::NO_HEADING
        } else {
            text::no_name_column(&found)
        });
    }
    let below = sheet.rows.iter().skip(mapping.first_row).flatten();
    if below.into_iter().all(CellValue::is_empty) {
        Err(text::NO_ROWS)
    } else {
        Ok(())
    }
}

/// The most likely heading of a sheet: the row that names the most fields.
pub fn guess(sheet: &Sheet) -> Mapping {
    let count = |row: usize| fields(sheet, row).into_iter().flatten().count();
    let rows = 0..sheet.rows.len().min(LOOK);
    let row = rows.max_by_key(|row| (count(*row), std::cmp::Reverse(*row)));
    row.map_or_else(Mapping::default, |row| guess_at(sheet, row))
}

/// The columns of a sheet whose heading is in this row.
pub fn guess_at(sheet: &Sheet, row: usize) -> Mapping {
    let below = is_second_heading(sheet, row + 1);
    let first_row = row + 1 + usize::from(below);
    let spare = if below {
        Some(row + 1)
    } else {
        row.checked_sub(1)
    };
    let mut mapping = Mapping {
        heading_row: row,
        first_row,
        headings: headings(sheet, row, spare),
        ..Mapping::default()
    };
    mapping.columns = columns(&mapping.headings);
    mapping.samples = (0..mapping.headings.len())
        .map(|column| samples(sheet, first_row, column))
        .collect();
    settle(&mut mapping);
    spread_names(&mut mapping);
    mapping
}

fn fields(sheet: &Sheet, row: usize) -> Vec<Option<Field>> {
    let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
    let mut fields: Vec<Option<Field>> = cells.iter().map(|cell| field_of(&cell.shown())).collect();
    let mut seen = Vec::new();
    for field in &mut fields {
        if field.is_some_and(|f| seen.contains(&f)) {
            *field = None;
        }
        seen.extend(*field);
    }
    fields
}

/// Headings in two rows: "สังกัด" over "กอง" and "ฝ่าย".
fn is_second_heading(sheet: &Sheet, row: usize) -> bool {
    let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    let known = fields(sheet, row).into_iter().flatten().count();
    known >= 2 && known * 2 > filled
}

/// The heading of each column; where its row is silent, the second row of headings is asked, but
/// only for words that are known.
fn headings(sheet: &Sheet, row: usize, spare: Option<usize>) -> Vec<String> {
    let heading = |column: usize| {
        let main = tidy(&sheet.cell(row, column).shown());
        let second = spare.map(|spare| tidy(&sheet.cell(spare, column).shown()));
        let second = second.filter(|second| field_of(second).is_some());
        // Below, the second row is the more exact one; above, it only fills gaps.
        let is_below = spare.is_some_and(|spare| spare > row);
        match second {
            Some(second) if is_below || main.is_empty() => second,
            _ => main,
        }
    };
    (0..sheet.width()).map(heading).collect()
}

/// One line, single spaces.
fn tidy(heading: &str) -> String {
    heading.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn columns(headings: &[String]) -> Vec<Option<Field>> {
    let mut mapping = Mapping {
        columns: vec![None; headings.len()],
        ..Mapping::default()
    };
    for (column, heading) in headings.iter().enumerate() {
        let field = field_of(heading).filter(|field| !mapping.has(*field));
        if field.is_some() {
            mapping.set(column, field);
        }
    }
    mapping.columns
}

fn samples(sheet: &Sheet, from: usize, column: usize) -> Vec<String> {
    let cells = (from..sheet.rows.len()).map(|row| sheet.cell(row, column));
    let filled = cells.filter(|cell| !cell.is_empty());
    filled.take(3).map(CellValue::shown).collect()
}

/// Headings that mean one thing or another, by what else is there and what stands below.
fn settle(mapping: &mut Mapping) {
    if mapping.has(Field::FirstName)
        && !mapping.has(Field::LastName)
        && !mapping.has(Field::FullName)
    {
        replace(mapping, Field::FirstName, Field::FullName);
    }
    if mapping.has(Field::FirstName)
        && mapping.has(Field::FullName)
        && !mapping.has(Field::LastName)
    {
        // ชื่อ beside ชื่อสกุล: the second is the family name.
        replace(mapping, Field::FullName, Field::LastName);
    }
    let types = mapping
        .column(Field::Type)
        .and_then(|column| mapping.samples.get(column));
    let are_categories = types.is_some_and(|samples| {
        samples
            .iter()
            .any(|value| super::resolve::category_word(value).is_some())
    });
    if are_categories && !mapping.has(Field::Category) {
        replace(mapping, Field::Type, Field::Category);
    }
}

fn replace(mapping: &mut Mapping, from: Field, to: Field) {
    if let Some(column) = mapping.column(from) {
        mapping.set(column, Some(to));
    }
}

/// One heading "ชื่อ–สกุล" over two or three columns: title, first name, last name.
fn spread_names(mapping: &mut Mapping) {
    let Some(column) = mapping.column(Field::FullName) else {
        return;
    };
    let nameless = |at: usize| {
        let heading = mapping.headings.get(at).is_some_and(String::is_empty);
        heading
            && mapping
                .samples
                .get(at)
                .is_some_and(|samples| !samples.is_empty())
    };
    let extra = (1..=2).take_while(|step| nameless(column + step)).count();
    let has_space = mapping
        .samples
        .get(column)
        .is_some_and(|s| s.iter().any(|v| v.trim().contains(' ')));
    let parts: &[Field] = match extra {
        2 => &[Field::Title, Field::FirstName, Field::LastName],
        1 if !has_space => &[Field::FirstName, Field::LastName],
        _ => return,
    };
    for (step, part) in parts.iter().enumerate() {
        mapping.set(column + step, Some(*part));
    }
}

#[cfg(test)]
mod tests;
