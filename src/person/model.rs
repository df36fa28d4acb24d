//! What the list of people shows of each, and what narrows it.

use super::text;
use crate::base::{
    CategoryId, LevelId, LineId, PositionId, RoundId, Say, Score, SkillId, StaffId, UnitId,
};
use crate::staff::StaffRow;
use std::sync::Arc;

/// A row's identity: a person, or a vacancy.
pub type RowKey = (Option<StaffId>, Option<PositionId>);

pub fn key(row: &StaffRow) -> RowKey {
    match row.staff {
        Some(staff) => (Some(staff), None),
        None => (None, row.position),
    }
}

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Name,
    Position,
    Number,
    Unit,
    Category,
    Type,
    Level,
    Line,
    Since,
    AppointedOn,
    BirthDate,
    Retires,
    Status,
    Assessed,
    Gaps,
}

impl Column {
    pub const ALL: [Self; 15] = [
        Self::Name,
        Self::Position,
        Self::Number,
        Self::Unit,
        Self::Category,
        Self::Type,
        Self::Level,
        Self::Line,
        Self::Since,
        Self::AppointedOn,
        Self::BirthDate,
        Self::Retires,
        Self::Status,
        Self::Assessed,
        Self::Gaps,
    ];
    /// Shown until somebody chooses others.
    pub const USUAL: [Self; 5] = [
        Self::Name,
        Self::Position,
        Self::Number,
        Self::Unit,
        Self::Category,
    ];

    /// The word by which a choice of columns is remembered.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Position => "position",
            Self::Number => "number",
            Self::Unit => "unit",
            Self::Category => "category",
            Self::Type => "type",
            Self::Level => "level",
            Self::Line => "line",
            Self::Since => "since",
            Self::AppointedOn => "appointed",
            Self::BirthDate => "birth",
            Self::Retires => "retires",
            Self::Status => "status",
            Self::Assessed => "assessed",
            Self::Gaps => "gaps",
        }
    }

    pub fn name(self) -> Say {
        text::column(self)
    }

    /// Does it need what the assessments say?
    pub fn is_fact(self) -> bool {
        matches!(self, Self::Assessed | Self::Gaps)
    }
}

/// Does somebody serve?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Serving,
    Vacant,
    /// Serves, and retires before the plan ends.
    Retiring,
    Left,
}

impl Status {
    pub const ALL: [Self; 4] = [Self::Serving, Self::Vacant, Self::Retiring, Self::Left];
}

/// How far somebody has been assessed in the newest round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assessed {
    #[default]
    No,
    /// In some of what is asked.
    Partly,
    /// In everything that is asked.
    Whole,
}

impl Assessed {
    pub const ALL: [Self; 3] = [Self::Whole, Self::Partly, Self::No];
}

/// What the assessments say of one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub assessed: Assessed,
    /// In how many skills something is missing; nothing while that is not known of any.
    pub gaps: Option<usize>,
}

/// What the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonFilter {
    pub search: String,
    pub unit: Option<UnitId>,
    pub category: Option<CategoryId>,
    /// The position type, by its name.
    pub type_name: Option<String>,
    pub level: Option<LevelId>,
    pub line: Option<LineId>,
    pub status: Option<Status>,
    pub assessed: Option<Assessed>,
    pub gap: Option<bool>,
}

impl PersonFilter {
    /// Does it need what the assessments say?
    pub fn asks_facts(&self) -> bool {
        self.assessed.is_some() || self.gap.is_some()
    }

    /// Does anything but the search narrow the list?
    pub fn narrows(&self) -> bool {
        let nothing = Self {
            search: self.search.clone(),
            ..Self::default()
        };
        *self != nothing
    }
}

/// One person's levels over the rounds of one framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessments {
    /// The framework's name and edition.
    pub name: String,
    /// The highest level of the framework.
    pub max: Option<Score>,
    pub rounds: Vec<AssessedRound>,
    pub skills: Vec<AssessedSkill>,
}

/// One round, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessedRound {
    pub id: RoundId,
    pub name: String,
}

/// One skill with what is asked now and what each round found, in the order of the rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessedSkill {
    pub id: SkillId,
    pub code: Arc<str>,
    pub name: Arc<str>,
    pub expected: Option<Score>,
    pub current: Option<Score>,
    pub gap: Option<Score>,
    pub levels: Vec<Option<Score>>,
}

impl AssessedSkill {
    pub fn is_gap(&self) -> bool {
        self.gap.is_some_and(|gap| gap > Score::ZERO)
    }
}
