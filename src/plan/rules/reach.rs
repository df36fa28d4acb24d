//! Whom a target means.

use crate::base::{LevelId, UnitId};
use crate::org::Unit;
use crate::org::rules::lines_above;
use crate::plan::model::{Project, Target};
use crate::staff::{Lists, StaffRow};
use std::collections::HashMap;

/// What must be known about units and levels to say whom a target means.
pub struct Reach<'a> {
    /// Each unit with all above it.
    above: HashMap<UnitId, Vec<UnitId>>,
    types: HashMap<LevelId, &'a str>,
    lists: &'a Lists,
}

impl<'a> Reach<'a> {
    pub fn new(units: &[Unit], lists: &'a Lists) -> Self {
        let types = lists
            .levels
            .iter()
            .map(|level| (level.id, level.type_name.as_str()));
        Self {
            above: lines_above(units),
            types: types.collect(),
            lists,
        }
    }

    /// Does any target of the project fit the row, be it a person or a vacancy?
    pub fn means(&self, project: &Project, row: &StaffRow) -> bool {
        project.targets.iter().any(|target| self.fits(target, row))
    }

    fn fits(&self, target: &Target, row: &StaffRow) -> bool {
        match target {
            Target::Everyone => true,
            Target::Category(id) => row.category == Some(*id),
            Target::Type(name) => self.type_of(row) == Some(name.as_str()),
            Target::Level(id) => self.takes(row, *id),
            Target::Line(id) => row.line == Some(*id),
            Target::Unit(id) => {
                let above = row.unit.and_then(|unit| self.above.get(&unit));
                above.is_some_and(|above| above.contains(id)) || row.unit == Some(*id)
            }
        }
    }

    /// A combined vacancy is for everybody from its lowest level to its highest.
    fn takes(&self, row: &StaffRow, level: LevelId) -> bool {
        row.level == Some(level)
            || row.level_to.is_some()
                && self
                    .lists
                    .range(row.level, row.level_to)
                    .iter()
                    .any(|it| it.id == level)
    }

    fn type_of(&self, row: &StaffRow) -> Option<&'a str> {
        row.level.and_then(|level| self.types.get(&level).copied())
    }
}
