//! Workbooks, columns and their rows as plain data.

use crate::base::{CategoryId, LevelId, PositionId, Say, StaffId, UnitId};
use crate::org::Unit;
use crate::staff::{Lists, Position, Staff};
use chrono::NaiveDate;

/// One cell as the workbook keeps it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CellValue {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Date(NaiveDate),
}

impl CellValue {
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// As the officer sees it in the sheet; a whole number without a decimal point.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.trim().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => crate::base::date::numeric(*date),
        }
    }
}

/// One sheet. The first row is row 1 of the officer's file, the first cell column A.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<CellValue>>,
}

impl Sheet {
    /// The cell at these places, counted from 0; nothing beyond the edge.
    pub fn cell(&self, row: usize, column: usize) -> &CellValue {
        const NOTHING: &CellValue = &CellValue::Empty;
        self.rows
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(NOTHING)
    }

    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// How the letters of a text file are coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// The code page of Thai Windows; Excel's plain "CSV" still writes it.
    Windows874,
}

/// A file that has been read.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    /// The file's own name, for people.
    pub name: String,
    /// Sheets with at least one filled cell.
    pub sheets: Vec<Sheet>,
    /// For text files only: what was taken to be the code, so that the preview can offer another.
    pub encoding: Option<Encoding>,
}

/// What a column can tell about a person or a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// ลำดับ: read over.
    Order,
    /// This program's own number of the person, in lists that it exported.
    Key,
    NationalId,
    Title,
    FirstName,
    LastName,
    /// Title, first and last name in one cell.
    FullName,
    Number,
    /// ตำแหน่ง: a line, with or without its level, or an administrative title with both.
    Position,
    /// ตำแหน่งในการบริหาร
    Administrative,
    Line,
    Type,
    Level,
    Category,
    /// สังกัด: one unit, or a path of units.
    Unit,
    /// The five kinds of units below each other.
    Bureau,
    Division,
    Section,
    Group,
    Work,
    BirthDate,
    AppointedOn,
}

impl Field {
    pub const ALL: [Self; 22] = [
        Self::Order,
        Self::Key,
        Self::NationalId,
        Self::Title,
        Self::FirstName,
        Self::LastName,
        Self::FullName,
        Self::Number,
        Self::Position,
        Self::Administrative,
        Self::Line,
        Self::Type,
        Self::Level,
        Self::Category,
        Self::Unit,
        Self::Bureau,
        Self::Division,
        Self::Section,
        Self::Group,
        Self::Work,
        Self::BirthDate,
        Self::AppointedOn,
    ];
    /// From the top of the tree down.
    pub const UNITS: [Self; 6] = [
        Self::Bureau,
        Self::Division,
        Self::Section,
        Self::Group,
        Self::Work,
        Self::Unit,
    ];

    pub fn name(self) -> Say {
        super::text::field(self)
    }
}

/// Which column is which field, guessed from the headings and open to correction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Where the data begins, counted from 0.
    pub first_row: usize,
    /// The headings as they are written; empty where there is none.
    pub headings: Vec<String>,
    pub columns: Vec<Option<Field>>,
    /// Up to three filled cells of each column.
    pub samples: Vec<Vec<String>>,
}

impl Mapping {
    /// Where a field is, counted from 0.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| *column == Some(field))
    }

    pub fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
    }

    pub fn has_name(&self) -> bool {
        self.has(Field::FirstName) || self.has(Field::FullName)
    }

    /// Gives a column a field; another column that had it goes without.
    pub fn set(&mut self, column: usize, field: Option<Field>) {
        if field.is_some() {
            for other in self.columns.iter_mut().filter(|other| **other == field) {
                *other = None;
            }
        }
        if let Some(slot) = self.columns.get_mut(column) {
            *slot = field;
        }
    }

    /// How the officer's file calls a column: its heading, else its letter.
    pub fn heading(&self, column: usize) -> String {
        match self.headings.get(column) {
            Some(heading) if !heading.is_empty() => heading.clone(),
            _ => letter(column),
        }
    }
}

/// A, B … Z, AA …: a column as spreadsheets call it.
pub fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(b'A' + u8::try_from(left % 26).unwrap_or(0));
        left /= 26;
    }
    letters
        .iter()
        .rev()
        .map(|letter| char::from(*letter))
        .collect()
}

/// One row of the file as a person, or as a vacant position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// As the officer's file counts it.
    pub row: usize,
    /// This program's own number of the person, from a list that it exported.
    pub key: Option<StaffId>,
    pub title: String,
    pub first_name: String,
    pub last_name: String,
    pub national_id: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub appointed_on: Option<NaiveDate>,
    pub is_vacant: bool,
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
    pub number: String,
    pub title: String,
    pub line: String,
    pub level: Option<LevelId>,
    pub category: Option<CategoryId>,
    /// From the top of the tree down.
    pub units: Vec<String>,
}

/// A cell that could not be used, or a row that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    pub row: usize,
    /// The column's heading in the officer's file.
    pub column: String,
    pub value: String,
    pub reason: Say,
    /// The whole row stays out.
    pub is_rejection: bool,
}

/// What the rows of a sheet say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub rows: Vec<Incoming>,
    pub problems: Vec<RowProblem>,
}

impl Reading {
    pub fn rejected(&self) -> usize {
        self.problems
            .iter()
            .filter(|problem| problem.is_rejection)
            .count()
    }
}

/// Everything that rows are held against.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Everybody, serving or not.
    pub people: Vec<Staff>,
    pub positions: Vec<Position>,
    pub units: Vec<Unit>,
    pub lists: Lists,
}

/// What a row does to the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    New,
    Changed,
    Same,
}

/// One value before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    pub field: Field,
    pub old: String,
    pub new: String,
}

/// Where the person sits afterwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seat {
    /// Without a position.
    #[default]
    None,
    /// On the position held now.
    Keep(PositionId),
    /// On one that is or becomes vacant.
    Take(PositionId),
    /// On a new one.
    Create,
}

/// One row, held against the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: Kind,
    pub changes: Vec<FieldChange>,
    /// Who it is, if the file knows.
    pub staff: Option<StaffId>,
    pub seat: Seat,
    /// The values to be written: the file's own where the row is silent.
    pub incoming: Incoming,
    /// The unit, where it exists already; else `incoming.post.units` are to be made.
    pub unit: Option<UnitId>,
    pub is_person_changed: bool,
    pub is_post_changed: bool,
}

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    pub entries: Vec<Entry>,
    pub problems: Vec<RowProblem>,
}

/// How many rows are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    pub rejected: usize,
    /// People among the new and changed ones; the rest are vacancies.
    pub people: usize,
}

impl Preview {
    pub fn counts(&self) -> Counts {
        let of = |kind: Kind| {
            self.entries
                .iter()
                .filter(|entry| entry.kind == kind)
                .count()
        };
        let written = self.entries.iter().filter(|entry| entry.kind != Kind::Same);
        Counts {
            new: of(Kind::New),
            changed: of(Kind::Changed),
            same: of(Kind::Same),
            rejected: self
                .problems
                .iter()
                .filter(|problem| problem.is_rejection)
                .count(),
            people: written.filter(|entry| !entry.incoming.is_vacant).count(),
        }
    }
}
