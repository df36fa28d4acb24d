//! The pages of assessment: the rounds with their grid, and the gaps.

mod gap;
mod grid;
mod keying;
mod known;
mod round;
mod taken;

pub use gap::{Compared, GapPage, HeatPlace, Tab};
pub use grid::Grid;
pub use keying::Keying;
pub use known::{Known, Map, by_skill};
pub use round::{AssessmentPage, Form, Lists, Reopening};
