//! What an import is made of, step by step, as plain data.

mod column;
mod incoming;
mod preview;
mod sheet;

pub use column::{Field, Mapping, letter};
pub use incoming::{Incoming, Post, Reading, RowProblem};
pub use preview::{Counts, Entry, FieldChange, Kind, Known, Preview, Seat};
pub use sheet::{CellValue, Encoding, Merged, Sheet, Workbook};
