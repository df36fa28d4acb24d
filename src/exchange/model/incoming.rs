//! Rows as people and positions, and the cells that could not be used.

use super::Field;
use crate::base::{CategoryId, LevelId, Say, StaffId};
use chrono::NaiveDate;

/// One row of the file as a person, or as a vacant position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// As the officer's file counts it.
    pub row: usize,
    /// This program's own number of the person, from a list that it exported, as it is written.
    pub key: String,
    pub title: String,
    pub first_name: String,
    pub last_name: String,
    pub national_id: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub appointed_on: Option<NaiveDate>,
    /// The code of a form of assessment, as it is written.
    pub form_code: String,
    /// What is written for each skill, by its place in the round's framework.
    pub levels: Vec<(u16, String)>,
    pub is_vacant: bool,
    /// The person's own level, on a position that takes several.
    pub level: Option<LevelId>,
    pub post: Post,
}

impl Incoming {
    pub fn name(&self) -> String {
        crate::staff::model::full_name(&self.title, &self.first_name, &self.last_name)
    }
}

/// What a row says about a position; what it does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post {
    /// This program's own number of the position, as it is written.
    pub key: String,
    pub number: String,
    pub title: String,
    pub line: String,
    pub level: Option<LevelId>,
    /// The highest level of a combined position.
    pub level_to: Option<LevelId>,
    pub category: Option<CategoryId>,
    /// From the top of the tree down.
    pub units: Vec<String>,
}

/// What a problem does to its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The cell is left empty; the rest of the row comes in.
    Emptied,
    /// The cell contradicts the file or another row; the rest of the row comes in.
    Conflict,
    /// The row contradicts the file as a whole and stays out.
    Barred,
    /// The row comes in as somebody new, but resembles this person.
    Similar(StaffId),
    /// Nobody can be told from the row, or it repeats one: it stays out.
    Rejected,
}

/// A cell that could not be used, or a row that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    pub row: usize,
    pub field: Field,
    /// The column's heading in the officer's file.
    pub column: String,
    /// As it is written there.
    pub value: String,
    pub reason: Say,
    pub verdict: Verdict,
}

impl RowProblem {
    /// The whole row stays out.
    pub fn is_rejection(&self) -> bool {
        matches!(self.verdict, Verdict::Rejected | Verdict::Barred)
    }
}

/// Text that was mended or written out, wherever it stands in its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    pub field: Field,
    /// As it is written in the file.
    pub old: String,
    pub new: String,
    /// In which rows, as the officer's file counts them.
    pub rows: Vec<usize>,
    /// It stays as it was written.
    pub is_refused: bool,
}

/// Rows below the heading that are no data, by why they were passed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    pub groups: usize,
    pub totals: usize,
    pub headings: usize,
    pub notes: usize,
}

/// What the rows of a sheet say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub rows: Vec<Incoming>,
    pub problems: Vec<RowProblem>,
    pub repairs: Vec<Repair>,
    pub passed: Passed,
}
