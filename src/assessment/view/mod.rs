//! Draws the pages of assessment.

pub mod gap;
mod grid;
mod heat;
mod people;
pub mod round;

use crate::base::UnitId;
use crate::org::Unit;

/// Units for a choice, indented by their depth.
fn unit_choices(units: &[Unit]) -> Vec<(UnitId, String)> {
    let name = |unit: &Unit| format!("{}{}", "\u{2003}".repeat(unit.depth), unit.name);
    units.iter().map(|unit| (unit.id, name(unit))).collect()
}
