//! Gaps as plain data.

use crate::base::{CategoryId, LineId, Score, SkillId, StaffGroupId, StaffId, UnitId};
use std::sync::Arc;

/// One person in one skill: what is asked, what is there, what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonGap {
    pub skill: SkillId,
    pub code: Arc<str>,
    pub name: Arc<str>,
    /// `None` where nothing is asked of the person.
    pub expected: Option<Score>,
    /// `None` where the person has not been assessed, which is not zero.
    pub current: Option<Score>,
    /// What is missing, zero when nothing is; `None` unless both levels are known.
    pub gap: Option<Score>,
}

/// One person with every skill of the framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffGaps {
    pub staff: StaffId,
    pub name: String,
    pub unit: Option<UnitId>,
    pub unit_name: String,
    pub position_name: String,
    pub line: Option<LineId>,
    pub category: Option<CategoryId>,
    pub group: Option<StaffGroupId>,
    pub gaps: Vec<PersonGap>,
}

/// How a set of people or of cells stands. Only the assessed count as a denominator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub all: usize,
    /// Those with a known gap, be it zero.
    pub assessed: usize,
    pub with_gap: usize,
    /// The sum of the gaps, in hundredths of a level.
    pub gap_hundredths: i64,
}
