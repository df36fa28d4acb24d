//! Assessments: who stands at which level in which skill, and what is missing to the level
//! that is asked.
//!
//! A round (รอบประเมิน) collects scores for a half year. A score is never overwritten: a new one
//! supersedes it. The current level of a person is the standing score of the newest round that
//! has one (the view `current_level`), and it stays with the person through a change of position;
//! what is asked follows the position. "Not assessed" is never zero and has no gap.

pub mod command;
pub mod model;
pub mod rules;
pub mod store;
#[cfg(test)]
mod tests;
pub mod text;

pub use model::{
    Half, PersonGap, Round, RoundDraft, RoundGrid, RoundRow, RoundState, ScoreEdit, StaffGaps,
};
