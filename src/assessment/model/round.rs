//! Rounds: their life, whom they ask, and who assesses.

use crate::assessment::text;
use crate::base::{CategoryId, FiscalYear, FrameworkId, RoundId, Say, UnitId};
use chrono::NaiveDate;

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

/// May scores be recorded?
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoundState {
    /// Not yet: it is being set up.
    Draft,
    Open,
    Closed(NaiveDate),
    /// Again, for this reason.
    Reopened(String),
}

/// Who gives the levels (ผู้ประเมิน).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assessor {
    /// The person.
    Own,
    Supervisor,
    Peer,
    Subordinate,
}

impl Assessor {
    pub const ALL: [Self; 4] = [Self::Own, Self::Supervisor, Self::Peer, Self::Subordinate];

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Supervisor => "supervisor",
            Self::Peer => "peer",
            Self::Subordinate => "subordinate",
        }
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|assessor| assessor.word() == word)
    }

    pub fn name(self) -> Say {
        text::assessor(self)
    }
}

/// Who assesses in a round, and how much it weighs; empty where results are taken as they are.
pub type Weights = Vec<(Assessor, i64)>;

/// Whom a round asks: everybody who fits one of each kind that it names; empty means any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whom {
    /// With everything under them.
    pub units: Vec<UnitId>,
    pub categories: Vec<CategoryId>,
    /// Position types (ประเภทตำแหน่ง).
    pub types: Vec<String>,
}

impl Whom {
    pub fn is_everybody(&self) -> bool {
        self.units.is_empty() && self.categories.is_empty() && self.types.is_empty()
    }
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
    pub whom: Whom,
    pub weights: Weights,
}

impl Round {
    pub fn is_open(&self) -> bool {
        matches!(self.state, RoundState::Open | RoundState::Reopened(_))
    }
}

/// How far a round has come among those whom it asks and who serve now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// People with a score in every skill in which a level is asked of them.
    pub complete: usize,
    /// People with some score but not all.
    pub begun: usize,
    /// Everybody who is asked.
    pub people: usize,
}

/// A round being written; without an id it is a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundDraft {
    pub id: Option<RoundId>,
    /// None for the main one.
    pub framework: Option<FrameworkId>,
    pub name: String,
    /// The fiscal year as typed, Buddhist era.
    pub year: String,
    pub half: Half,
    pub whom: Whom,
    /// The weight of each assessor as typed; empty for one who does not assess.
    pub weights: [String; 4],
    /// It is only being set up: no scores are taken yet.
    pub is_draft: bool,
}

impl From<&Round> for RoundDraft {
    fn from(from: &Round) -> Self {
        let weight = |assessor: Assessor| {
            let found = from.weights.iter().find(|(it, _)| *it == assessor);
            found
                .map(|(_, weight)| weight.to_string())
                .unwrap_or_default()
        };
        Self {
            id: Some(from.id),
            framework: Some(from.framework),
            name: from.name.clone(),
            year: from.year.be().to_string(),
            half: from.half,
            whom: from.whom.clone(),
            weights: Assessor::ALL.map(weight),
            is_draft: from.state == RoundState::Draft,
        }
    }
}
