//! Rounds, scores and gaps as plain data.

use crate::base::{
    FiscalYear, FrameworkId, RoundId, Score, SkillId, StaffGroupId, StaffId, UnitId,
};
use crate::framework::{Expected, Framework, Skill};
use chrono::NaiveDate;
use std::collections::HashMap;

use super::text;
use crate::base::Say;

/// Which half of the fiscal year: October to March, or April to September.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Half {
    #[default]
    First,
    Second,
}

impl Half {
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// The number that the file keeps.
    pub fn number(self) -> i64 {
        match self {
            Self::First => 1,
            Self::Second => 2,
        }
    }

    pub fn of(number: i64) -> Self {
        if number == 2 {
            Self::Second
        } else {
            Self::First
        }
    }

    pub fn name(self) -> Say {
        text::half(self)
    }
}

/// May scores still be recorded?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundState {
    Open,
    Closed(NaiveDate),
}

/// One round of assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub id: RoundId,
    pub framework: FrameworkId,
    pub name: String,
    pub year: FiscalYear,
    pub half: Half,
    pub state: RoundState,
}

/// How far a round has come among those who serve now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// People with a score in every skill in which a level is asked of them.
    pub complete: usize,
    /// People with some score but not all.
    pub begun: usize,
    /// Everybody who serves.
    pub people: usize,
}

impl Round {
    pub fn is_open(&self) -> bool {
        self.state == RoundState::Open
    }
}

/// A round being written; without an id it is a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundDraft {
    pub id: Option<RoundId>,
    pub name: String,
    /// The fiscal year as typed, Buddhist era.
    pub year: String,
    pub half: Half,
}

impl From<&Round> for RoundDraft {
    fn from(from: &Round) -> Self {
        Self {
            id: Some(from.id),
            name: from.name.clone(),
            year: from.year.be().to_string(),
            half: from.half,
        }
    }
}

/// One cell to be recorded; `None` takes the score away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoreEdit {
    pub staff: StaffId,
    pub skill: SkillId,
    pub level: Option<Score>,
}

/// One person in the grid of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRow {
    pub staff: StaffId,
    pub name: String,
    pub position_name: String,
    pub unit: Option<UnitId>,
    pub unit_name: String,
    pub group: Option<StaffGroupId>,
    /// Everything that search looks at, folded.
    pub haystack: String,
}

/// The grid that a round is filled in by: people down, skills across, without its scores, which
/// change at every key.
#[derive(Clone, Debug)]
pub struct RoundGrid {
    pub framework: Framework,
    pub skills: Vec<Skill>,
    pub people: Vec<RoundRow>,
    pub expected: Expected,
}

/// The standing scores of a round.
pub type Scores = HashMap<(StaffId, SkillId), Score>;

impl RoundGrid {
    pub fn expected(&self, row: &RoundRow, skill: SkillId) -> Option<Score> {
        self.expected.get(&(row.group?, skill)).copied()
    }
}

/// One person in one skill: what is asked, what is there, what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonGap {
    pub skill: SkillId,
    pub code: String,
    pub name: String,
    /// `None` where nothing is asked of the person's staff group.
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
