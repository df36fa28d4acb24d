//! What columns mean.

use crate::base::Say;
use crate::exchange::text;
use serde::{Deserialize, Serialize};

/// What a column can tell about a person or a position. The names are kept in the file with the
/// columns of a source: one that is changed is forgotten there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// ลำดับ: read over.
    Order,
    /// This program's own number of the person, in lists that it exported.
    Key,
    /// The same of the position.
    PositionKey,
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
    /// รหัสแบบ: the code of a form of assessment.
    FormCode,
    /// A level in the skill at this place of a round's framework.
    Skill(u16),
}

impl Field {
    /// What a list of results may say of its people besides their levels.
    pub const OF_RESULTS: [Self; 8] = [
        Self::FormCode,
        Self::FullName,
        Self::Title,
        Self::FirstName,
        Self::LastName,
        Self::NationalId,
        Self::Number,
        Self::Key,
    ];
    /// In the order in which they are offered: what nearly every register has comes first.
    pub const ALL: [Self; 23] = [
        Self::FullName,
        Self::Title,
        Self::FirstName,
        Self::LastName,
        Self::Position,
        Self::Level,
        Self::Number,
        Self::Unit,
        Self::Category,
        Self::NationalId,
        Self::BirthDate,
        Self::AppointedOn,
        Self::Administrative,
        Self::Line,
        Self::Type,
        Self::Bureau,
        Self::Division,
        Self::Section,
        Self::Group,
        Self::Work,
        Self::Key,
        Self::PositionKey,
        Self::Order,
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
        text::field(self)
    }
}

/// Which column is which field, guessed from the headings and open to correction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The row of the heading, counted from 0; of two, the one that names more.
    pub heading_row: usize,
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

    /// Whether levels of assessment stand in its columns.
    pub fn has_skills(&self) -> bool {
        let mut columns = self.columns.iter().flatten();
        columns.any(|field| matches!(field, Field::Skill(_)))
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
            _ => crate::workbook::letter(column),
        }
    }
}
