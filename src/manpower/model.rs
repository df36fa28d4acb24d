//! Positions as a list shows them, and the frame as plain data.

use super::text;
use crate::base::{CategoryId, FiscalYear, LevelId, Say, StaffId, UnitId};
use crate::staff::Position;

/// One position with what lists show of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub position: Position,
    /// As documents print it, with every level of a combined position.
    pub name: String,
    pub unit_name: String,
    pub category_name: String,
    /// Who holds it now.
    pub holder: Option<(StaffId, String)>,
    /// The level of who holds it; the lowest of a combined vacancy.
    pub level: Option<LevelId>,
    /// Everything that search looks at, folded.
    pub haystack: String,
}

/// How a position stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Filled,
    Vacant,
    /// The manpower plan opens it in some year.
    Opens,
    /// The manpower plan closes it in some year.
    Closes,
    /// Kept for history.
    Retired,
}

impl Standing {
    pub const ALL: [Self; 5] = [
        Self::Filled,
        Self::Vacant,
        Self::Opens,
        Self::Closes,
        Self::Retired,
    ];

    pub fn name(self) -> Say {
        text::standing(self)
    }
}

/// Whether the frame has a row for each department with all its parts, or for each unit alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Department,
    Unit,
}

/// The three years of a frame.
pub const YEARS: usize = 3;

/// The positions of one category in one unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameRow {
    pub unit: Option<UnitId>,
    pub unit_name: String,
    /// 0 for a department.
    pub depth: usize,
    pub category: Option<CategoryId>,
    pub category_name: String,
    /// What there is before the plan begins, and how many of it are filled.
    pub existing: usize,
    pub filled: usize,
    /// What each year of the plan opens and closes.
    pub opens: [usize; YEARS],
    pub closes: [usize; YEARS],
}

impl FrameRow {
    pub fn vacant(&self) -> usize {
        self.existing.saturating_sub(self.filled)
    }

    /// How many there are in each year.
    pub fn totals(&self) -> [usize; YEARS] {
        let mut now = self.existing;
        let mut totals = [0; YEARS];
        for ((total, opens), closes) in totals.iter_mut().zip(self.opens).zip(self.closes) {
            now = (now + opens).saturating_sub(closes);
            *total = now;
        }
        totals
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.existing += other.existing;
        self.filled += other.filled;
        for (sum, more) in self.opens.iter_mut().zip(other.opens) {
            *sum += more;
        }
        for (sum, more) in self.closes.iter_mut().zip(other.closes) {
            *sum += more;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        let planned = self.opens.iter().chain(&self.closes).sum::<usize>();
        self.existing + planned == 0
    }
}

/// The manpower frame of three fiscal years (กรอบอัตรากำลัง 3 ปี).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// None while nobody has named the organization and its plan.
    pub years: Option<[FiscalYear; YEARS]>,
    pub rows: Vec<FrameRow>,
}

impl Frame {
    /// What the rows add up to.
    pub fn total(&self) -> FrameRow {
        let mut total = FrameRow::default();
        self.rows.iter().for_each(|row| total.add(row));
        total
    }
}
