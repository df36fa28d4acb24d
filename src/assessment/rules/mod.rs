//! What a gap is, how gaps add up, and what a round must be and has come to.

mod filter;
mod gap;
mod round;
mod score;
mod summary;
#[cfg(test)]
mod tests;

pub use filter::{GapFilter, RoundFilter, asks};
pub use gap::gap;
pub use round::{Checked, check_round, progress};
pub use score::{Weighted, weighted};
pub use summary::{Summary, UnitSummary, by_group, by_unit, unit_and_parts};
