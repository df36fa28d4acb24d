//! Staff and positions in the file.

mod departure;
mod duty;
mod education;
mod holding;
mod list;
mod many;
mod person;
mod position;

pub use departure::{come_back, correct_departure, departure, leave};
pub use duty::{DutyRow, delete_duty, end_duties, write_duty};
pub use education::{delete_education, education, write_education};
pub use holding::{
    NewHolding, begin, begin_holding, correct_holding, delete_holding, end_holding, holder,
    holdings, overlaps,
};
pub use list::{left_rows, lists, rows, unit_and_parts};
pub use many::{set_category, set_level, set_own_level, set_unit};
pub use person::{
    PersonRow, delete_staff, find_staff, people, staff, staff_by_national_id, write_staff,
};
pub use position::{
    all_positions, delete_position, position, position_by_number, position_references, positions,
    set_position_retired, write_position,
};

use super::model::Service;
use crate::base::{Result, StaffId};
use crate::db::Reader;

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

/// The tables that one person's file reads besides.
pub const SERVICE_TABLES: [&str; 3] = ["duty", "departure", "education"];

/// Everything of one person's service.
pub fn service(db: &Reader<'_>, id: StaffId) -> Result<Service> {
    Ok(Service {
        holdings: holdings(db, id)?,
        duties: duty::duties(db, id)?,
        departures: departure::departures(db, id)?,
    })
}
