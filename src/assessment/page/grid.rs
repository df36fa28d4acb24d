//! The grid of one round: who is shown, and the scores beside them.

use super::Keying;
use crate::assessment::command::RecordScores;
use crate::assessment::model::{Assessor, Progress, RoundGrid, RoundRow, ScoreEdit, Scores};
use crate::assessment::rules::{self, RoundFilter};
use crate::assessment::{store, text};
use crate::base::thai::strip_title;
use crate::base::{Result, RoundId, Score};
use crate::db::{Reader, Versions};
use crate::framework::{self, Skill, SkillCard};
use crate::org::{self, Unit};
use crate::screen::Memo;
use crate::staff;
use crate::ui::{GridCell, GridColumn, GridEdit, GridState};

#[derive(Default)]
pub struct Grid {
    /// `None` shows the rounds.
    pub round: Option<RoundId>,
    pub sheet: Memo<Option<RoundId>, Option<RoundGrid>>,
    pub cards: Memo<Option<RoundId>, Vec<SkillCard>>,
    /// Whose answers are at hand, in a round with assessors; `None` for what they come to.
    pub by: Option<Assessor>,
    pub scores: Scores,
    /// Of which round and assessor the scores are, at which version, and how far the journal was.
    read: Option<(Option<RoundId>, Option<Assessor>, u64, store::Mark)>,
    pub progress: Progress,
    pub units: Memo<(), Vec<Unit>>,
    pub filter: RoundFilter,
    /// Indexes into the sheet's people that fit the filter.
    pub shown: Vec<usize>,
    pub columns: Vec<GridColumn>,
    laid: Option<(Option<RoundId>, RoundFilter)>,
    pub state: GridState,
    pub keying: Keying,
}

impl Grid {
    pub(super) fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let rounds = versions.of(&["round", "round_asked", "round_assessor"]);
        let people = versions.of(&staff::store::TABLES) + versions.of(&framework::store::TABLES);
        let read = self.sheet.refresh(self.round, people + rounds, |round| {
            round.map(|round| store::grid(db, round)).transpose()
        })?;
        let framework = self.sheet.as_ref().map(|sheet| sheet.framework.id);
        let version = versions.of(&framework::store::TABLES);
        self.cards
            .refresh(self.round, version, |_| match framework {
                Some(framework) => framework::store::cards(db, framework),
                None => Ok(Vec::new()),
            })?;
        let changed = self.read_scores(db, versions)?;
        if read || changed {
            let sheet = self.sheet.as_ref();
            let progress = sheet.map(|sheet| rules::progress(sheet, &self.scores));
            self.progress = progress.unwrap_or_default();
        }
        let units = versions.of(&["unit"]);
        self.units.refresh((), units, |()| org::store::units(db))?;
        self.lay_out(read);
        self.go_to_wanted();
        Ok(())
    }

    /// Reads the scores, or only those that have changed since; true if there was anything new.
    fn read_scores(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<bool> {
        let version = versions.of(&["score", "answer"]);
        let known = self
            .read
            .filter(|(round, by, ..)| (*round, *by) == (self.round, self.by));
        if known.is_some_and(|(_, _, at, _)| at == version) {
            return Ok(false);
        }
        let mark = store::mark(db)?;
        match (self.round, known) {
            (None, _) => self.scores.clear(),
            (Some(round), Some((.., since))) => {
                store::changed(db, since, round, self.by, &mut self.scores)?;
            }
            (Some(round), None) => self.scores = store::scores_of(db, round, self.by)?,
        }
        self.read = Some((self.round, self.by, version, mark));
        Ok(true)
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
        let sheet = self.sheet.as_ref();
        let shown = sheet.map(|it| self.filter.apply(it, &self.scores, under.as_deref()));
        self.shown = shown.unwrap_or_default();
        let columns = self.sheet.as_ref().map(|sheet| columns(sheet, &self.shown));
        self.columns = columns.unwrap_or_default();
        self.laid = Some(wanted);
        self.state.at = self.state.at.filter(|(row, _)| *row < self.shown.len());
    }

    pub fn open(&mut self, round: Option<RoundId>) {
        if self.round != round {
            self.filter = RoundFilter::default();
            self.state = GridState::default();
            self.by = None;
            self.keying = self.keying.in_another_round();
            self.round = round;
        }
    }

    /// The person in a row of the grid.
    pub fn row(&self, row: usize) -> Option<&RoundRow> {
        self.sheet.as_ref()?.people.get(*self.shown.get(row)?)
    }

    /// Who and what stands at a place.
    pub fn at(&self, row: usize, column: usize) -> Option<(&RoundRow, &Skill)> {
        self.row(row).zip(self.sheet.as_ref()?.skills.get(column))
    }

    pub fn cell(&self, row: usize, column: usize) -> GridCell {
        let Some((person, skill)) = self.at(row, column) else {
            return GridCell::default();
        };
        GridCell {
            value: self.scores.get(&(person.staff, skill.id)).copied(),
            expected: person.asked.get(column).copied().flatten(),
            ..GridCell::default()
        }
    }

    /// Scores can be keyed in: the round is open and it is clear whose they are.
    pub fn takes_scores(&self) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| {
            sheet.round.is_open() && sheet.round.weights.is_empty() == self.by.is_none()
        })
    }

    /// What was keyed or pasted, by id; one cell is named in the history.
    pub fn recorded(&self, edits: &[GridEdit]) -> Option<RecordScores> {
        let round = self.round?;
        let found = edits.iter().filter_map(|edit| {
            let (person, skill) = self.at(edit.row, edit.column)?;
            Some(ScoreEdit {
                staff: person.staff,
                skill: skill.id,
                level: edit.value,
            })
        });
        let found: Vec<ScoreEdit> = found.collect();
        let what = match edits {
            [edit] => self.at(edit.row, edit.column).map(|(person, skill)| {
                text::cell(strip_title(&person.name), &skill.code, edit.value)
            }),
            _ => None,
        };
        (!found.is_empty()).then(|| RecordScores {
            round,
            by: self.by,
            edits: found,
            what: what.unwrap_or_default(),
        })
    }
}

fn columns(sheet: &RoundGrid, shown: &[usize]) -> Vec<GridColumn> {
    let column = |(at, skill): (usize, &Skill)| GridColumn {
        group: skill.heading(&sheet.groups),
        title: skill.name.clone(),
        expected: common(sheet, shown, at),
        highest: Some(skill.max),
    };
    sheet.skills.iter().enumerate().map(column).collect()
}

/// The level that is asked of everybody in view, if it is one.
fn common(sheet: &RoundGrid, shown: &[usize], at: usize) -> Option<Score> {
    let people = shown.iter().filter_map(|index| sheet.people.get(*index));
    let mut levels = people.map(|row| row.asked.get(at).copied().flatten());
    let first = levels.next()?;
    levels
        .all(|level| level == first)
        .then_some(first)
        .flatten()
}
