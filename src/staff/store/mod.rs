//! Staff and positions in the file.

mod holding;
mod list;
mod person;
mod position;

pub use holding::{HoldingRow, begin_holding, end_holding, holder, holdings, set_own_level};
pub use list::{lists, rows, unit_and_parts};
pub use person::{
    PersonRow, delete_staff, people, set_left, staff, staff_by_national_id, write_staff,
};
pub use position::{
    all_positions, delete_position, position, position_by_number, position_references, positions,
    set_position_retired, write_position,
};

/// The tables that a list of staff reads.
pub const TABLES: [&str; 8] = [
    "staff",
    "holding",
    "position",
    "line",
    "level",
    "position_type",
    "category",
    "unit",
];
