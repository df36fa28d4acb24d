//! People's sheets from the file.

use super::model::Sheet;
use crate::base::{Result, StaffId};
use crate::db::Reader;
use crate::plan::rules::Gathered;
use crate::staff;

/// One person's sheet within what was gathered for the plan.
pub fn sheet(db: &Reader<'_>, id: StaffId, from: &Gathered) -> Result<Sheet> {
    Ok(Sheet::new(staff::store::staff(db, id)?, from))
}
