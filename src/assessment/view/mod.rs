//! Draws the pages of assessment.

pub mod gap;
mod grid;
mod heat;
mod people;
pub mod round;
mod side;
