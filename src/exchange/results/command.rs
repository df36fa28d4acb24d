//! Writes results as one operation.

use super::super::model::{Answers, Counts, Known, Mapping, Preview, Reading};
use super::super::{reading, store, text};
use super::{Scored, Target, preview};
use crate::assessment::command::RecordScores;
use crate::assessment::model::Assessor;
use crate::base::{Error, Result, RoundId, Say};
use crate::db::{Command, Outcome, Tx};

/// Takes results of a round in. What it will do has been shown as a preview before.
#[derive(Clone)]
pub struct ImportScores {
    round: RoundId,
    name: String,
    by: Option<Assessor>,
    reading: Reading,
    mapping: Mapping,
    answers: Answers,
    expected: Counts,
}

impl ImportScores {
    /// What the import would do, and the command that does it.
    pub fn of(
        known: &Known,
        target: &Target,
        reading: Reading,
        mapping: Mapping,
        answers: Answers,
    ) -> (Preview, Self) {
        let found = hold(known, target, &reading, &answers, &mapping);
        let round = &target.grid.round;
        let command = Self {
            round: round.id,
            name: round.name.clone(),
            by: target.by,
            reading,
            mapping,
            answers,
            expected: found.preview.counts(),
        };
        (found.preview, command)
    }

    pub fn counts(&self) -> Counts {
        self.expected
    }
}

fn hold(
    known: &Known,
    target: &Target,
    reading: &Reading,
    answers: &Answers,
    mapping: &Mapping,
) -> Scored {
    let heading = |field| reading::column_name(mapping, field);
    preview(known, target, reading, answers, &heading)
}

impl Command for ImportScores {
    fn name(&self) -> Say {
        text::results::importing(&self.name, self.expected)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let known = store::known(tx)?;
        let target = Target::read(tx, self.round, self.by)?;
        let found = hold(&known, &target, &self.reading, &self.answers, &self.mapping);
        if found.preview.counts() != self.expected {
            return Err(Error::Stale(text::CHANGED_SINCE_PREVIEW));
        }
        let record = RecordScores {
            round: self.round,
            by: self.by,
            edits: found.edits,
            what: String::new(),
        };
        record.run(tx)?;
        Ok(Outcome::said(text::imported(self.expected)))
    }
}
