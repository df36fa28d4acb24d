//! What a gap is, how gaps add up, and what a round must be and has come to.

mod change;
mod code;
mod column;
mod filter;
mod gap;
mod hidden;
mod ranking;
mod round;
mod score;
mod summary;
#[cfg(test)]
mod tests;
mod told;

pub use change::{Change, changes};
pub use code::{paper_code, read_code};
pub use column::{Column, ColumnKey, by_skill, by_skill_group};
pub use filter::{GapFilter, RoundFilter, asks};
pub use gap::gap;
pub use hidden::hidden_too;
pub use ranking::{Ranked, ranking};
pub use round::{Checked, check_round, progress};
pub use score::{Weighted, weighted};
pub use summary::{By, HeatRow, RowKey, Summary, by_kind, by_unit, unit_and_parts};
pub use told::{Between, Told};
