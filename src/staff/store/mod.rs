//! Staff and positions in the file.

mod holding;
mod list;
mod person;
mod position;

pub use holding::{HoldingRow, begin_holding, end_holding, holder, holdings};
pub use list::{lists, rows, unit_and_parts};
pub use person::{
    PersonRow, delete_staff, people, set_left, staff, staff_by_national_id, write_staff,
};
pub use position::{delete_position, position, position_by_number, positions, write_position};

/// The tables that a list of staff reads.
pub const TABLES: [&str; 7] = [
    "staff", "holding", "position", "line", "level", "category", "unit",
];
