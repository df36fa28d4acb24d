//! Single columns of positions, for one change to many.

use crate::base::{CategoryId, LevelId, PositionId, Result, UnitId};
use crate::db::Tx;
use rusqlite::params;

pub fn set_unit(tx: &Tx<'_>, id: PositionId, unit: Option<UnitId>) -> Result<()> {
    let sql = "UPDATE position SET unit_id = ? WHERE id = ?";
    tx.run(sql, params![unit, id]).map(drop)
}

pub fn set_category(tx: &Tx<'_>, id: PositionId, category: CategoryId) -> Result<()> {
    let sql = "UPDATE position SET category_id = ? WHERE id = ?";
    tx.run(sql, params![category, id]).map(drop)
}

/// The level of a position, and up to which one it goes where it is combined.
pub fn set_level(
    tx: &Tx<'_>,
    id: PositionId,
    level: Option<LevelId>,
    to: Option<LevelId>,
) -> Result<()> {
    let sql = "UPDATE position SET level_id = ?, level_to_id = ? WHERE id = ?";
    tx.run(sql, params![level, to, id]).map(drop)
}

/// The level that whoever holds the position now has of their own, as it should have been.
pub fn set_own_level(tx: &Tx<'_>, id: PositionId, level: Option<LevelId>) -> Result<()> {
    let sql = "UPDATE holding SET level_id = ? WHERE position_id = ? AND to_date IS NULL";
    tx.run(sql, params![level, id]).map(drop)
}
