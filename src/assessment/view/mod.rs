//! Draws the pages of assessment.

mod change;
pub mod gap;
mod grid;
mod heat;
mod needs;
mod note;
mod people;
mod ranking;
mod reopen;
pub mod round;
mod round_form;
mod side;
mod single;
