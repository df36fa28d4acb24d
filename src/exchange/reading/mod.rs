//! From rows of cells to people and vacancies, with a list of what is wrong.
//!
//! A bad cell is left empty and listed, and its person comes in. A row stays out only when
//! nobody can be told from it, or when it repeats somebody of the same file.

mod cells;
mod person;
mod post;
mod twins;

use super::model::{CellValue, Field, Incoming, Mapping, Post, Reading, RowProblem, Sheet};
use super::resolve::{Words, category_word, plain, says};
use super::text;
use crate::base::thai::repair;
use crate::base::{CategoryId, Say};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// Reads every row below the heading. `today` is for dates that lie ahead.
pub fn read(sheet: &Sheet, mapping: &Mapping, words: &Words, today: NaiveDate) -> Reading {
    let mut rows = Rows {
        sheet,
        mapping,
        words,
        today,
        category: category_word(&sheet.name).and_then(|word| words.category(word)),
        posts: HashMap::new(),
        reading: Reading::default(),
    };
    for row in mapping.first_row..sheet.rows.len() {
        if rows.is_data(row) {
            rows.read(row);
        }
    }
    twins::set_apart(&mut rows.reading, mapping);
    rows.reading
}

/// The walk over the rows.
struct Rows<'a> {
    sheet: &'a Sheet,
    mapping: &'a Mapping,
    words: &'a Words,
    today: NaiveDate,
    /// From the sheet's name, or from a row that heads a group.
    category: Option<CategoryId>,
    /// Positions by the text of their cells: a register repeats them over and over.
    posts: HashMap<Vec<String>, (Post, post::Problems)>,
    reading: Reading,
}

impl Rows<'_> {
    /// The cell of a field as mended text; empty where the column or the cell is missing, or says
    /// that there is nothing.
    fn text(&self, row: usize, field: Field) -> String {
        let text = self.raw(row, field);
        let text = repair(&text);
        let is_nothing = text::alias::NOTHING
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word));
        if is_nothing { String::new() } else { text }
    }

    /// The cell of a field as the officer sees it.
    fn raw(&self, row: usize, field: Field) -> String {
        self.cell(row, field).shown()
    }

    fn cell(&self, row: usize, field: Field) -> &CellValue {
        const NOTHING: &CellValue = &CellValue::Empty;
        let column = self.mapping.column(field);
        column.map_or(NOTHING, |column| self.sheet.cell(row, column))
    }

    fn problem(&mut self, row: usize, field: Field, value: String, reason: Say) {
        self.list(row, field, value, reason, false);
    }

    fn reject(&mut self, row: usize, field: Field, value: String, reason: Say) {
        self.list(row, field, value, reason, true);
    }

    fn list(&mut self, row: usize, field: Field, value: String, reason: Say, is_rejection: bool) {
        let column = column_name(self.mapping, field);
        let row = row + 1;
        self.reading.problems.push(RowProblem {
            row,
            column,
            value,
            reason,
            is_rejection,
        });
    }

    /// A row of data, not a blank one, a sum, a repeated heading or the head of a group.
    fn is_data(&mut self, row: usize) -> bool {
        let cells = self
            .sheet
            .rows
            .get(row)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let filled: Vec<(usize, String)> = cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(column, cell)| (column, cell.shown()))
            .collect();
        let field = |column: &usize| self.mapping.columns.get(*column).copied().flatten();
        let tells = filled
            .iter()
            .any(|(column, _)| field(column).is_some_and(|f| f != Field::Order));
        let is_sum = filled.iter().any(|(_, text)| is_total(text))
            && self.text(row, Field::LastName).is_empty();
        let is_heading = filled
            .iter()
            .filter(|(c, text)| self.is_heading_of(*c, text))
            .count()
            >= 2;
        if let [(_, only)] = filled.as_slice()
            && let Some(category) = self.words.category(only)
        {
            self.category = Some(category);
            return false;
        }
        tells && !is_sum && !is_heading
    }

    fn is_heading_of(&self, column: usize, text: &str) -> bool {
        let heading = self.mapping.headings.get(column);
        heading.is_some_and(|heading| !heading.is_empty() && heading == text)
    }

    fn read(&mut self, row: usize) {
        let mut incoming = Incoming {
            row: row + 1,
            ..Incoming::default()
        };
        if !self.name(row, &mut incoming) {
            return;
        }
        if !incoming.is_vacant {
            self.about_person(row, &mut incoming);
        }
        incoming.post = self.post(row);
        self.reading.rows.push(incoming);
    }
}

/// The heading of a field's column; the field's own name where the file has no such column.
pub fn column_name(mapping: &Mapping, field: Field) -> String {
    match mapping.column(field) {
        Some(column) => mapping.heading(column),
        None => field.name().th().to_owned(),
    }
}

/// "รวม", "รวมทั้งสิ้น 312 คน".
fn is_total(text: &str) -> bool {
    static TOTALS: OnceLock<HashSet<String>> = OnceLock::new();
    let start = text.trim_start().to_lowercase();
    if !text::alias::TOTAL_STARTS
        .iter()
        .any(|word| start.starts_with(word))
    {
        return false;
    }
    let text = plain(text);
    let mut rest = text.as_str();
    for counted in text::alias::COUNTED {
        rest = rest.strip_suffix(counted).unwrap_or(rest);
    }
    let rest = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    says(rest, &text::alias::TOTALS, &TOTALS)
}

#[cfg(test)]
mod tests;
