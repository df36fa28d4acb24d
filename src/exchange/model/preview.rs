//! Rows held against the file: what would be new, changed or the same.

use super::{Field, Incoming, Passed, Repair, RowProblem};
use crate::base::{PositionId, StaffId, UnitId};
use crate::org::Unit;
use crate::staff::{Lists, Position, Staff};

/// Everything that rows are held against.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Everybody, serving or not.
    pub people: Vec<Staff>,
    pub positions: Vec<Position>,
    pub units: Vec<Unit>,
    pub lists: Lists,
    /// What this file's own numbers are followed by in lists that it exports.
    pub token: String,
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
    pub repairs: Vec<Repair>,
    pub passed: Passed,
}

/// How many rows are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    /// Rows that stay out.
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
                .filter(|problem| problem.is_rejection())
                .count(),
            people: written.filter(|entry| !entry.incoming.is_vacant).count(),
        }
    }
}
