//! The level of a position, and of who holds it.

use crate::base::{LevelId, PositionId, Result};
use crate::db::Tx;
use crate::staff::model::PositionDraft;
use crate::staff::{rules, store};

/// Puts whoever holds the position at a level, and returns the level that is the person's own: a
/// combined position (ระดับควบ) stays as it is while it takes the level, any other becomes a
/// position of that level. Nothing is returned where the position says it already.
pub(super) fn put_at(
    tx: &Tx<'_>,
    position: PositionId,
    level: Option<LevelId>,
) -> Result<Option<LevelId>> {
    let lists = store::lists(tx)?;
    let mut seat = PositionDraft::of(&store::position(tx, position)?, &lists);
    if level == seat.level {
        return Ok(None);
    }
    let own = rules::own_level(level, &seat, &lists);
    if own.is_some() {
        return Ok(own);
    }
    seat.level = level;
    let is_range = rules::check_range(&seat, &lists).is_empty();
    store::set_level(tx, position, level, seat.level_to.filter(|_| is_range))?;
    Ok(None)
}
