//! Everybody and every position, as an import needs them.

use super::model::Known;
use crate::base::Result;
use crate::db::Reader;
use crate::org::store::units;
use crate::staff::store::{lists, people, positions};

/// The tables that a preview depends on.
pub const TABLES: [&str; 8] = crate::staff::store::TABLES;

pub fn known(db: &Reader<'_>) -> Result<Known> {
    Ok(Known {
        people: people(db)?,
        positions: positions(db)?,
        units: units(db)?,
        lists: lists(db)?,
        token: db.one("SELECT token FROM exchange", [], |r| r.get(0))?,
    })
}
