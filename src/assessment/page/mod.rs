//! The pages of assessment: the rounds with their grid, and the gaps.

mod gap;
mod round;

pub use gap::{GapPage, HeatPlace, Known, Row, Tab};
pub use round::{AssessmentPage, Grid};
