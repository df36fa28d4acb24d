//! What a gap is, how gaps add up, and what a round must be and has come to.

mod filter;
mod gap;
mod round;
mod summary;
#[cfg(test)]
mod tests;

pub use filter::{GapFilter, RoundFilter};
pub use gap::gap;
pub use round::{check_round, progress};
pub use summary::{Summary, UnitSummary, by_group, by_unit, unit_and_parts};
