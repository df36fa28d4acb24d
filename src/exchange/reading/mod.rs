//! From rows of cells to people and vacancies, with a list of what is wrong.
//!
//! A bad cell is left empty and listed, and its person comes in. A row stays out only when
//! nobody can be told from it, or when it repeats somebody of the same file.

mod cells;
mod group;
mod kind;
mod mend;
mod person;
mod post;
mod shown;
mod twins;

use super::model::{Answers, Field, Incoming, Mapping, Post, Reading, RowProblem, Verdict};
use super::resolve::{Words, category_word};
use super::text;
use crate::base::thai::repair;
use crate::base::{CategoryId, Error, Result, Say};
use crate::screen::Progress;
use crate::workbook::{CellValue, Sheet};
use chrono::NaiveDate;
use group::{Group, Stack};
use kind::Kind;
use mend::Repairs;
pub use shown::shown;
use std::collections::HashMap;

/// How often the reading says how far it is, in rows.
const REPORTED: usize = 200;

/// A sheet, what its columns mean, and what the person has said about it.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub sheet: &'a Sheet,
    pub mapping: &'a Mapping,
    pub answers: &'a Answers,
}

/// Reads every row below the heading. `today` is for dates that lie ahead.
///
/// # Errors
/// `Refused` when the person has stopped it.
pub fn read(
    source: Source<'_>,
    words: &Words,
    today: NaiveDate,
    progress: &Progress,
) -> Result<Reading> {
    let mut rows = Rows::new(source, words, today);
    let all = source.sheet.rows.len();
    for row in source.mapping.first_row..all {
        if row % REPORTED == 0 {
            progress.report(row, all * 2);
            if progress.cancelled() {
                return Err(Error::Refused(text::STOPPED));
            }
        }
        rows.take(row);
    }
    twins::set_apart(&mut rows.reading, source.mapping);
    rows.reading.repairs = rows.repairs.into_list();
    Ok(rows.reading)
}

/// The walk over the rows.
struct Rows<'a> {
    source: Source<'a>,
    words: &'a Words,
    today: NaiveDate,
    typed: HashMap<(usize, Field), CellValue>,
    /// From the sheet's name, or from a row that heads a group.
    category: Option<CategoryId>,
    units: Stack,
    /// Positions by the text of their cells: a register repeats them over and over.
    posts: HashMap<Vec<String>, (Post, post::Problems)>,
    repairs: Repairs,
    reading: Reading,
}

impl<'a> Rows<'a> {
    fn new(source: Source<'a>, words: &'a Words, today: NaiveDate) -> Self {
        let name = source.sheet.name.as_str();
        let mut units = Stack::default();
        if let Some((rank, name)) = group::unit(name) {
            units.push(rank, name);
        }
        let typed = source.answers.cells.iter();
        Self {
            source,
            words,
            today,
            typed: typed
                .map(|((row, field), text)| ((*row, *field), CellValue::Text(text.clone())))
                .collect(),
            category: category_word(name).and_then(|word| words.category(word)),
            units,
            posts: HashMap::new(),
            repairs: Repairs::default(),
            reading: Reading::default(),
        }
    }

    fn take(&mut self, row: usize) {
        match self.kind(row) {
            Kind::Blank => {}
            Kind::Data => self.read(row),
            Kind::Total => self.reading.passed.totals += 1,
            Kind::Heading => self.reading.passed.headings += 1,
            Kind::Note => self.reading.passed.notes += 1,
            Kind::Group(group) => {
                self.reading.passed.groups += 1;
                match group {
                    Group::Category(category) => self.category = Some(category),
                    Group::Unit(rank, name) => self.units.push(rank, name),
                }
            }
        }
    }

    /// The cell of a field as mended text; empty where the column or the cell is missing, or says
    /// that there is nothing.
    fn text(&mut self, row: usize, field: Field) -> String {
        let cell = self.cell(row, field);
        if unusable(cell).is_some() {
            return String::new();
        }
        let written = cell.shown();
        let is_nothing = text::alias::NOTHING
            .iter()
            .any(|word| written.eq_ignore_ascii_case(word));
        if written.is_empty() || is_nothing {
            return String::new();
        }
        // What the person has typed here is as they want it.
        let is_typed = self.typed.contains_key(&(row + 1, field));
        match mend::is_kept(field) {
            _ if is_typed => written,
            true => self
                .repairs
                .mend(field, &written, row + 1, self.source.answers),
            false => repair(&written),
        }
    }

    /// The cell of a field as the officer sees it.
    fn raw(&self, row: usize, field: Field) -> String {
        self.cell(row, field).shown()
    }

    fn cell(&self, row: usize, field: Field) -> &CellValue {
        const NOTHING: &CellValue = &CellValue::Empty;
        if !self.typed.is_empty()
            && let Some(typed) = self.typed.get(&(row + 1, field))
        {
            return typed;
        }
        let column = self.source.mapping.column(field);
        column.map_or(NOTHING, |column| self.source.sheet.cell(row, column))
    }

    fn problem(&mut self, row: usize, field: Field, value: String, reason: Say) {
        self.list(row, field, value, reason, Verdict::Emptied);
    }

    fn reject(&mut self, row: usize, field: Field, value: String, reason: Say) {
        self.list(row, field, value, reason, Verdict::Rejected);
    }

    fn list(&mut self, row: usize, field: Field, value: String, reason: Say, verdict: Verdict) {
        self.reading.problems.push(RowProblem {
            row: row + 1,
            field,
            column: column_name(self.source.mapping, field),
            value,
            reason,
            verdict,
        });
    }

    fn read(&mut self, row: usize) {
        let mut incoming = Incoming {
            row: row + 1,
            ..Incoming::default()
        };
        let is_somebody = self.name(row, &mut incoming);
        self.list_unusable(row, incoming.is_vacant);
        if !is_somebody {
            return;
        }
        if !incoming.is_vacant {
            self.about_person(row, &mut incoming);
        }
        incoming.post = self.post(row);
        incoming.levels = self.levels(row);
        self.reading.rows.push(incoming);
    }

    /// What is written for each skill; whether it is a level is told where the framework is known.
    fn levels(&self, row: usize) -> Vec<(u16, String)> {
        let columns = self.source.mapping.columns.iter().flatten();
        let levels = columns.filter_map(|field| {
            let Field::Skill(place) = *field else {
                return None;
            };
            let cell = self.cell(row, *field);
            let written = cell.shown();
            let is_level = unusable(cell).is_none() && !written.is_empty();
            is_level.then_some((place, written))
        });
        levels.collect()
    }

    /// Cells of columns that are wanted, but whose formula went wrong or whose letters are lost.
    /// Of a vacancy nothing about a person is.
    fn list_unusable(&mut self, row: usize, is_vacant: bool) {
        let mapping = self.source.mapping;
        let of_people = [Field::NationalId, Field::BirthDate, Field::AppointedOn];
        let fields = mapping.columns.iter().flatten().copied();
        for field in fields.filter(|field| !is_vacant || !of_people.contains(field)) {
            let cell = self.cell(row, field);
            if let Some(reason) = unusable(cell) {
                self.problem(row, field, cell.shown(), reason);
            }
        }
    }
}

/// Why nothing can be read from a cell.
fn unusable(cell: &CellValue) -> Option<Say> {
    match cell {
        CellValue::Error(_) => Some(text::FORMULA_ERROR),
        CellValue::Text(words) if words.starts_with('#') => {
            let is_sign = crate::workbook::text::FORMULA_ERRORS.contains(&words.trim());
            is_sign.then_some(text::FORMULA_ERROR)
        }
        CellValue::Text(words) if words.contains('\u{FFFD}') => Some(text::LOST_LETTERS),
        _ => None,
    }
}

/// The heading of a field's column; the field's own name where the file has no such column.
pub fn column_name(mapping: &Mapping, field: Field) -> String {
    match mapping.column(field) {
        Some(column) => mapping.heading(column),
        None => field.name().th().to_owned(),
    }
}

#[cfg(test)]
mod tests;
