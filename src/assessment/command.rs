//! What a person may do with rounds and scores.

use super::model::{Round, RoundDraft, ScoreEdit};
use super::{rules, store, text};
use crate::base::{Error, FiscalYear, FrameworkId, Result, RoundId, Say, Score, clock};
use crate::db::{Command, Outcome, Tx};
use crate::framework;

/// Opens a round of the file's framework.
pub struct OpenRound(pub RoundDraft);

impl Command for OpenRound {
    fn name(&self) -> Say {
        text::opening(self.0.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let framework = framework::store::framework(tx)?.id;
        let year = check(tx, framework, &self.0)?;
        let id = store::insert_round(tx, framework, &self.0, year)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// The checked fiscal year, Buddhist era.
fn check(tx: &Tx<'_>, framework: FrameworkId, draft: &RoundDraft) -> Result<i32> {
    let other = store::round_by_name(tx, framework, draft.name.trim())?;
    let problems = rules::check_round(draft, other.is_some() && other != draft.id);
    match FiscalYear::parse(&draft.year) {
        Some(year) if problems.is_empty() => Ok(year.be()),
        _ => Err(Error::Invalid(problems)),
    }
}

/// Mends a round's name, year or half; its scores stay.
pub struct ChangeRound(pub RoundDraft);

impl Command for ChangeRound {
    fn name(&self) -> Say {
        text::changing(self.0.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let id = self
            .0
            .id
            .ok_or_else(|| Error::Bug("a change needs a round id".into()))?;
        let framework = store::round(tx, id)?.framework;
        let year = check(tx, framework, &self.0)?;
        store::update_round(tx, id, &self.0, year)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Ends a round: its scores stand and no more are taken.
pub struct CloseRound {
    pub round: RoundId,
    pub name: String,
}

impl Command for CloseRound {
    fn name(&self) -> Say {
        text::closing(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_closed(tx, self.round, Some(clock::today()))?;
        Ok(Outcome::said(self.name()))
    }
}

/// Takes scores again.
pub struct ReopenRound {
    pub round: RoundId,
    pub name: String,
}

impl Command for ReopenRound {
    fn name(&self) -> Say {
        text::reopening(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_closed(tx, self.round, None)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Takes out a round in which nothing was ever recorded.
pub struct DeleteRound {
    pub round: RoundId,
    pub name: String,
}

impl Command for DeleteRound {
    fn name(&self) -> Say {
        text::deleting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        if store::has_scores(tx, self.round)? {
            return Err(Error::Refused(text::has_scores(&self.name)));
        }
        store::delete_round(tx, self.round)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Records scores: one keyed cell, or a pasted block as one operation. Nothing is overwritten:
/// a new score supersedes the standing one, and the same value again changes nothing.
pub struct RecordScores {
    pub round: RoundId,
    pub edits: Vec<ScoreEdit>,
    /// What the history says was recorded ([`text::cell`]); empty for how many cells.
    pub what: String,
}

impl Command for RecordScores {
    fn name(&self) -> Say {
        text::recording(&self.what, self.edits.len())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let round = store::round(tx, self.round)?;
        self.check(tx, &round)?;
        for edit in &self.edits {
            store::record(tx, self.round, edit)?;
        }
        let outcome = Outcome::said(self.name());
        Ok(match self.edits.len() {
            1 => outcome.quietly(),
            _ => outcome,
        })
    }
}

impl RecordScores {
    fn check(&self, tx: &Tx<'_>, round: &Round) -> Result<()> {
        if !round.is_open() {
            return Err(Error::Refused(text::closed(&round.name)));
        }
        let max = framework::store::framework_by_id(tx, round.framework)?.max;
        let skills = framework::store::skills(tx, round.framework)?;
        for edit in &self.edits {
            if !skills.iter().any(|skill| skill.id == edit.skill) {
                return Err(Error::Refused(text::WRONG_SKILL));
            }
            check_level(edit.level, max)?;
        }
        Ok(())
    }
}

fn check_level(level: Option<Score>, max: Score) -> Result<()> {
    match level {
        Some(level) if level > max => Err(Error::Refused(text::above_max(max))),
        Some(level) if level < Score::ZERO => Err(Error::Refused(text::BELOW_ZERO)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
