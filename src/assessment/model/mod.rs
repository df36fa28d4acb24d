//! Rounds, scores and gaps as plain data.

mod gap;
mod need;
mod round;
mod score;

pub use gap::{PersonGap, StaffGaps, Tally};
pub use need::Need;
pub use round::{Assessor, Half, Progress, Round, RoundDraft, RoundState, Weights, Whom};
pub use score::{Levels, RoundGrid, RoundRow, ScoreEdit, Scores};
