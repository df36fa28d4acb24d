//! The assessment page: the rounds, and the grid of the one that is open.

use super::Grid;
use crate::assessment::model::{Half, Progress, Round, RoundDraft};
use crate::assessment::{store, text, view};
use crate::base::{CategoryId, FiscalYear, Problem, Result, RoundId, clock};
use crate::db::{Done, Reader, Versions};
use crate::framework::{self, Framework};
use crate::org::{self, Unit};
use crate::screen::{Memo, Page, Place, Wishes, problems_of};
use crate::staff;
use chrono::Datelike;
use std::collections::HashMap;

/// What the form of a round chooses from.
#[derive(Default)]
pub struct Lists {
    pub frameworks: Vec<Framework>,
    pub units: Vec<Unit>,
    pub categories: Vec<(CategoryId, String)>,
    /// Position types, the highest first.
    pub types: Vec<String>,
}

/// A round that is to be opened again, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reopening {
    pub round: Option<RoundId>,
    pub reason: String,
}

/// Which form a command came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Round,
    Reopen,
}

#[derive(Default)]
pub struct AssessmentPage {
    pub(in crate::assessment) rounds: Memo<(), Vec<Round>>,
    pub(in crate::assessment) progress: Memo<(), HashMap<RoundId, Progress>>,
    pub(in crate::assessment) lists: Memo<(), Lists>,
    /// The round being opened or changed.
    pub(in crate::assessment) draft: Option<RoundDraft>,
    /// Which parts of its form are unfolded: whom it asks, and who assesses.
    pub(in crate::assessment) unfolded: [bool; 2],
    pub(in crate::assessment) reopening: Reopening,
    pub(in crate::assessment) problems: Vec<Problem>,
    /// The form that has sent a command: a good answer closes it.
    pub(in crate::assessment) asked: Option<Form>,
    pub(in crate::assessment) grid: Grid,
    /// Up to which version of the scores the cards have counted: not at every key in the grid.
    scored: u64,
}

impl Page for AssessmentPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        if self.grid.round.is_none() {
            self.scored = versions.of(&["score"]);
        }
        let rounds = versions.of(&["round", "round_asked", "round_assessor"]);
        self.rounds.refresh((), rounds, |()| store::rounds(db))?;
        let people = versions.of(&staff::store::TABLES) + versions.of(&framework::store::TABLES);
        self.progress
            .refresh((), people + rounds + self.scored, |()| store::progress(db))?;
        self.lists.refresh((), people, |()| lists(db))?;
        if self
            .grid
            .round
            .is_some_and(|id| !self.rounds.iter().any(|round| round.id == id))
        {
            self.grid.round = None;
        }
        self.grid.prepare(db, versions)
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::round::page_ui(self, ui, wishes);
    }

    fn visit(&mut self, place: Place) {
        self.grid.open(place.row.map(RoundId::from_raw));
    }

    fn settled(&mut self, result: &Result<Done>) {
        let asked = self.asked.take();
        self.problems = problems_of(result);
        match asked {
            Some(Form::Round) if result.is_ok() => self.draft = None,
            Some(Form::Reopen) if result.is_ok() => self.reopening = Reopening::default(),
            _ => {}
        }
    }
}

fn lists(db: &Reader<'_>) -> Result<Lists> {
    let staff = staff::store::lists(db)?;
    let mut types: Vec<String> = Vec::new();
    for level in staff.levels {
        if !types.contains(&level.type_name) {
            types.push(level.type_name);
        }
    }
    let categories = staff.categories.into_iter().filter(|it| !it.retired);
    Ok(Lists {
        frameworks: framework::store::frameworks(db)?,
        units: org::store::units(db)?,
        categories: categories.map(|it| (it.id, it.name)).collect(),
        types,
    })
}

impl AssessmentPage {
    /// A new round, proposed for the half year in which today lies, or the next that has none.
    pub(in crate::assessment) fn propose(&mut self) {
        let today = clock::today();
        let mut half = if (4..=9).contains(&today.month()) {
            Half::Second
        } else {
            Half::First
        };
        let mut year = FiscalYear::of(today);
        let taken = |year, half| self.rounds.iter().any(|r| (r.year, r.half) == (year, half));
        while taken(year, half) && year.next() != year {
            (year, half) = match half {
                Half::First => (year, Half::Second),
                Half::Second => (year.next(), Half::First),
            };
        }
        let year = year.to_string();
        let name = text::round_name(&year, half);
        let main = self.lists.frameworks.iter().find(|it| it.is_main);
        self.problems.clear();
        self.draft = Some(RoundDraft {
            framework: main.map(|framework| framework.id),
            name,
            year,
            half,
            ..RoundDraft::default()
        });
    }

    pub(in crate::assessment) fn round(&self) -> Option<&Round> {
        let id = self.grid.round?;
        self.rounds.iter().find(|round| round.id == id)
    }
}
