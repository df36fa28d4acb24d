//! What an import is made of, step by step, as plain data.

mod answers;
mod column;
mod incoming;
mod preview;
mod source;

pub use answers::{Answers, Who};
pub use column::{Field, Mapping};
pub use incoming::{Incoming, Passed, Post, Reading, Repair, RowProblem, Verdict};
pub use preview::{Counts, Entry, FieldChange, Kind, Known, Preview, Seat};
pub use source::{Sources, headings};
