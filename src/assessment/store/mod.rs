//! Rounds, scores and gaps in the file.

mod gap;
mod grid;
mod need;
mod progress;
mod round;
mod score;
#[cfg(test)]
mod tests;

pub use gap::{between, gaps, person_gaps, told};
pub use grid::grid;
pub use need::{drop_need, needs, put_forward};
pub use progress::progress;
pub use round::{
    delete_round, has_answers, has_scores, insert_round, people, round, round_by_name, rounds,
    set_closed, set_opened, update_round,
};
pub use score::{
    Mark, Rank, answer, answers, changed, mark, rank, record, result, scores, scores_of,
    stand_again,
};

use crate::{framework, staff};

/// The tables that rounds and their scores read, without staff and frameworks.
pub const TABLES: [&str; 5] = ["round", "round_asked", "round_assessor", "answer", "score"];

/// Everything that a gap depends on.
pub fn gap_tables() -> Vec<&'static str> {
    [
        &TABLES[..],
        &staff::store::TABLES,
        &framework::store::TABLES,
    ]
    .concat()
}
