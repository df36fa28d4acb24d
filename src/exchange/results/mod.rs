//! Results of a round of assessment from a workbook: people down, skills across.
//!
//! Rows are read and people are found as in a register; what stands below a skill is a level, or a
//! word for "not assessed". What is not said stays as it is, and a bad cell keeps nobody out.

mod command;
mod heading;
mod preview;

pub use command::ImportScores;
pub use heading::{choose, guess, guess_at, require};
pub use preview::{Scored, preview};

use crate::assessment::model::{Assessor, RoundGrid, Scores};
use crate::assessment::store;
use crate::base::{Result, RoundId};
use crate::db::Reader;

/// The round that results are of, as it is now.
#[derive(Clone, Debug)]
pub struct Target {
    pub grid: RoundGrid,
    /// Whose answers they are, in a round with assessors.
    pub by: Option<Assessor>,
    pub scores: Scores,
}

impl Target {
    /// # Errors
    /// Those of reading the file.
    pub fn read(db: &Reader<'_>, round: RoundId, by: Option<Assessor>) -> Result<Self> {
        Ok(Self {
            grid: store::grid(db, round)?,
            by,
            scores: store::scores_of(db, round, by)?,
        })
    }
}

#[cfg(test)]
mod tests;
