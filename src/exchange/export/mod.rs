//! Lists as workbooks for other people: ids as text, money and dates as real numbers and dates,
//! the head frozen, widths that fit.

mod lists;
mod marked;
mod plan_lists;
mod write;

pub use lists::{List, all, one, positions, staff, units};
pub use marked::marked;
pub use plan_lists::{coverage, findings, gaps, projects};
pub use write::workbook;

pub use crate::base::table::{Column, Kind, Table, Value};

#[cfg(test)]
mod tests;
