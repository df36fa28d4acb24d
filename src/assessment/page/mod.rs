//! The pages of assessment: the rounds with their grid, and the gaps.

mod gap;
mod grid;
mod round;

pub use gap::{GapPage, HeatPlace, Known, Row, Tab};
pub use grid::Grid;
pub use round::{AssessmentPage, Form, Lists, Reopening};
