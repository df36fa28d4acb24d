//! The lists that go out to other people, as tables.

mod frame;
mod lists;
mod marked;
mod paper;
mod plan_lists;

pub use lists::{List, all, one, positions, staff, units};
pub use marked::marked;
pub use paper::{Paper, paper};
pub use plan_lists::{coverage, findings, gaps, projects};

pub use crate::base::table::{Column, Kind, Table, Value};

use crate::base::Say;

/// A column of this program's own numbers: nobody's business on paper.
fn key(name: Say) -> Column {
    Column::new(name, Kind::Text).off_paper()
}

/// A row's own number with this file's sign, so that it means nothing in another file.
fn own(id: i64, token: &str) -> Value {
    Value::text(format!("{id}@{token}"))
}

#[cfg(test)]
mod tests;
