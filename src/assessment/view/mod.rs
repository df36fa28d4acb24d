//! Draws the pages of assessment.

pub mod gap;
mod grid;
mod heat;
mod note;
mod people;
mod reopen;
pub mod round;
mod round_form;
mod side;
