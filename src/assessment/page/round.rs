//! The assessment page: the rounds, and the grid of the one that is open.

use crate::assessment::command::RecordScores;
use crate::assessment::model::{
    Half, Progress, Round, RoundDraft, RoundGrid, RoundRow, ScoreEdit, Scores,
};
use crate::assessment::rules::{self, RoundFilter};
use crate::assessment::{store, text, view};
use crate::base::thai::strip_title;
use crate::base::{FiscalYear, Problem, Result, RoundId, clock};
use crate::db::{Done, Reader, Versions};
use crate::framework::{self, Framework};
use crate::org::{self, Unit};
use crate::screen::{Memo, Page, Place, Wishes, problems_of};
use crate::staff;
use crate::ui::{GridEdit, GridState};
use chrono::Datelike;
use std::collections::HashMap;

#[derive(Default)]
pub struct AssessmentPage {
    pub(in crate::assessment) rounds: Memo<(), Vec<Round>>,
    pub(in crate::assessment) progress: Memo<(), HashMap<RoundId, Progress>>,
    pub(in crate::assessment) people: usize,
    pub(in crate::assessment) framework: Memo<(), Option<Framework>>,
    /// The round being opened or changed.
    pub(in crate::assessment) draft: Option<RoundDraft>,
    pub(in crate::assessment) problems: Vec<Problem>,
    /// The form has sent a command: a good answer closes it.
    pub(in crate::assessment) asked: bool,
    pub(in crate::assessment) grid: Grid,
    /// Up to which version of the scores the cards have counted: not at every key in the grid.
    scored: u64,
}

/// The grid of one round.
#[derive(Default)]
pub struct Grid {
    /// `None` shows the rounds.
    pub round: Option<RoundId>,
    pub sheet: Memo<Option<RoundId>, Option<RoundGrid>>,
    pub scores: Memo<Option<RoundId>, Scores>,
    pub units: Memo<(), Vec<Unit>>,
    pub filter: RoundFilter,
    /// Indexes into the sheet's people that fit the filter.
    pub shown: Vec<usize>,
    laid: Option<(Option<RoundId>, RoundFilter)>,
    pub state: GridState,
}

impl Page for AssessmentPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        if self.grid.round.is_none() {
            self.scored = versions.of(&["score"]);
        }
        self.rounds
            .refresh((), versions.of(&["round"]), |()| store::rounds(db))?;
        let people = versions.of(&staff::store::TABLES) + versions.of(&framework::store::TABLES);
        self.progress
            .refresh((), people + self.scored, |()| store::progress(db))?;
        let framework = versions.of(&framework::store::TABLES);
        self.framework.refresh((), framework, |()| {
            framework::store::framework(db).map(Some)
        })?;
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
        let asked = std::mem::take(&mut self.asked);
        self.problems = problems_of(result);
        if asked && result.is_ok() {
            self.draft = None;
        }
    }
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
        self.problems.clear();
        self.draft = Some(RoundDraft {
            id: None,
            name,
            year,
            half,
        });
    }

    pub(in crate::assessment) fn round(&self) -> Option<&Round> {
        let id = self.grid.round?;
        self.rounds.iter().find(|round| round.id == id)
    }
}

impl Grid {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let people = versions.of(&staff::store::TABLES) + versions.of(&framework::store::TABLES);
        let read = self.sheet.refresh(self.round, people, |round| {
            round.map(|round| store::grid(db, round)).transpose()
        })?;
        self.scores
            .refresh(self.round, versions.of(&store::TABLES), |round| {
                round.map_or_else(|| Ok(Scores::new()), |round| store::scores(db, round))
            })?;
        let units = versions.of(&["unit"]);
        self.units.refresh((), units, |()| org::store::units(db))?;
        self.lay_out(read);
        Ok(())
    }

    /// Filters again when the filter or the people are new. New scores move no row: who is being
    /// filled in stays where the eye is.
    fn lay_out(&mut self, read: bool) {
        let wanted = (self.round, self.filter.clone());
        if !read && self.laid.as_ref() == Some(&wanted) {
            return;
        }
        let under = self
            .filter
            .unit
            .map(|unit| rules::unit_and_parts(&self.units, Some(unit)));
        self.shown = self
            .sheet
            .as_ref()
            .map(|sheet| self.filter.apply(sheet, &self.scores, under.as_deref()))
            .unwrap_or_default();
        self.laid = Some(wanted);
        self.state.at = self.state.at.filter(|(row, _)| *row < self.shown.len());
    }

    pub fn open(&mut self, round: Option<RoundId>) {
        if self.round != round {
            self.filter = RoundFilter::default();
            self.state = GridState::default();
            self.round = round;
        }
    }

    /// The person in a row of the grid.
    pub fn row(&self, row: usize) -> Option<&RoundRow> {
        self.sheet.as_ref()?.people.get(*self.shown.get(row)?)
    }

    /// What was keyed or pasted, by id; one cell is named in the history.
    pub fn recorded(&self, edits: &[GridEdit]) -> Option<RecordScores> {
        let round = self.round?;
        let sheet = self.sheet.as_ref()?;
        let place = |edit: &GridEdit| Some((self.row(edit.row)?, sheet.skills.get(edit.column)?));
        let found = edits.iter().filter_map(|edit| {
            let (person, skill) = place(edit)?;
            Some(ScoreEdit {
                staff: person.staff,
                skill: skill.id,
                level: edit.value,
            })
        });
        let found: Vec<ScoreEdit> = found.collect();
        let what = match edits {
            [edit] => place(edit).map(|(person, skill)| {
                text::cell(strip_title(&person.name), &skill.code, edit.value)
            }),
            _ => None,
        };
        let what = what.unwrap_or_default();
        (!found.is_empty()).then_some(RecordScores {
            round,
            edits: found,
            what,
        })
    }
}
