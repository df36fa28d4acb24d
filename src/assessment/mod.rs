//! Assessments: who stands at which level in which skill, and what is missing to the level
//! that is asked.
//!
//! A round (รอบประเมิน) collects scores for a half year. A score is never overwritten: a new one
//! supersedes it. The current level of a person is the standing score of the newest round that
//! has one (the view `current_level`), and it stays with the person through a change of position;
//! what is asked follows the position. "Not assessed" is never zero and has no gap.

pub mod command;
pub mod document;
pub mod model;
pub mod page;
pub mod rules;
pub mod sheet;
pub mod store;
#[cfg(test)]
mod tests;
pub mod text;
pub mod view;

pub use model::{
    Half, PersonGap, Progress, Round, RoundDraft, RoundGrid, RoundRow, RoundState, ScoreEdit,
    Scores, StaffGaps, Tally,
};

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the page of rounds.
pub const KEY: &str = "assessment";
/// The key of the page of gaps.
pub const GAP_KEY: &str = "gap";
/// The part of the import that takes the results of a round.
pub const RESULTS: &str = "results";
/// The key of a round's forms among the documents.
pub const FORM: &str = "assessment-form";

/// The rounds in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::ASSESS, || {
        Box::new(page::AssessmentPage::default())
    })
}

/// The gaps in the side menu.
pub fn gap_entry() -> Entry {
    Entry::new(GAP_KEY, text::GAP_PAGE, icon::GAP, || {
        Box::new(page::GapPage::default())
    })
}
