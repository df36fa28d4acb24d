//! What a person may do with rounds and scores, and with the gaps that come of them.

mod need;
#[cfg(test)]
mod tests;

pub use need::{DropNeeds, PutIntoPlan};

use super::model::{Assessor, Round, RoundDraft, RoundState, ScoreEdit, Weights};
use super::rules::{self, Checked};
use super::{store, text};
use crate::base::{Error, FrameworkId, Result, RoundId, Say, Score, SkillId, StaffId, clock};
use crate::db::{Command, Outcome, Tx};
use crate::framework;
use std::collections::{BTreeSet, HashMap};

/// Begins a round of a framework: open at once, or as a draft.
pub struct OpenRound(pub RoundDraft);

impl Command for OpenRound {
    fn name(&self) -> Say {
        match self.0.is_draft {
            true => text::drafting(self.0.name.trim()),
            false => text::opening(self.0.name.trim()),
        }
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let framework = match self.0.framework {
            Some(framework) => framework,
            None => framework::store::framework(tx)?.id,
        };
        let checked = check(tx, framework, &self.0)?;
        let Checked { year_be, weights } = checked;
        let id = store::insert_round(tx, framework, &self.0, year_be, &weights)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

fn check(tx: &Tx<'_>, framework: FrameworkId, draft: &RoundDraft) -> Result<Checked> {
    let other = store::round_by_name(tx, framework, draft.name.trim())?;
    let taken = other.is_some() && other != draft.id;
    rules::check_round(draft, taken).map_err(Error::Invalid)
}

/// Mends a round's name, year, half, whom it asks or who assesses; its scores stay.
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
        let before = store::round(tx, id)?;
        let Checked { year_be, weights } = check(tx, before.framework, &self.0)?;
        if weights != before.weights {
            check_weights(tx, &before, &weights)?;
        }
        let rank = store::rank(tx, id)?;
        store::update_round(tx, &before, &self.0, year_be, &weights)?;
        if store::rank(tx, id)? != rank {
            store::stand_again(tx, id)?;
        }
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// What was scored by some weights is not reckoned anew by others.
fn check_weights(tx: &Tx<'_>, before: &Round, after: &Weights) -> Result<()> {
    let begins = before.weights.is_empty() != after.is_empty();
    if (begins && store::has_scores(tx, before.id)?) || store::has_answers(tx, before.id)? {
        return Err(Error::invalid("weights", text::WEIGHTS_STAY));
    }
    Ok(())
}

/// Lets a round that was being set up take scores.
pub struct StartRound {
    pub round: RoundId,
    pub name: String,
}

impl Command for StartRound {
    fn name(&self) -> Say {
        text::opening(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_opened(tx, self.round, "")?;
        Ok(Outcome::said(self.name()))
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

/// Takes scores again, for a reason that is kept.
pub struct ReopenRound {
    pub round: RoundId,
    pub name: String,
    pub reason: String,
}

impl Command for ReopenRound {
    fn name(&self) -> Say {
        text::reopening(&self.name, self.reason.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(Error::invalid("reason", text::NEEDS_REASON));
        }
        store::set_opened(tx, self.round, reason)?;
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
    /// Whose answers they are, in a round with assessors; the score is what all come to.
    pub by: Option<Assessor>,
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
        let rank = store::rank(tx, self.round)?;
        match self.by {
            None => {
                for edit in &self.edits {
                    store::record(tx, rank, edit)?;
                }
            }
            Some(by) => {
                let mut cells: BTreeSet<(StaffId, SkillId)> = BTreeSet::new();
                for edit in &self.edits {
                    if store::answer(tx, self.round, by, edit)? {
                        cells.insert((edit.staff, edit.skill));
                    }
                }
                for (staff, skill) in cells {
                    let level = store::result(tx, self.round, &round.weights, (staff, skill))?;
                    let edit = ScoreEdit {
                        staff,
                        skill,
                        level,
                    };
                    store::record(tx, rank, &edit)?;
                }
            }
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
        if round.state == RoundState::Draft {
            return Err(Error::Refused(text::still_draft(&round.name)));
        }
        if !round.is_open() {
            return Err(Error::Refused(text::closed(&round.name)));
        }
        let assesses = |by: &Assessor| round.weights.iter().any(|(it, _)| it == by);
        let fits = match &self.by {
            None => round.weights.is_empty(),
            Some(by) => assesses(by),
        };
        if !fits {
            return Err(Error::Refused(text::CHOOSE_ASSESSOR));
        }
        let skills = framework::store::skills(tx, round.framework)?;
        let highest: HashMap<SkillId, Score> =
            skills.iter().map(|skill| (skill.id, skill.max)).collect();
        for edit in &self.edits {
            let max = highest.get(&edit.skill).copied();
            let max = max.ok_or(Error::Refused(text::WRONG_SKILL))?;
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
