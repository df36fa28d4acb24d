//! One change for many people and vacancies at once.

use super::draft::DepartureDraft;
use crate::base::{CategoryId, LevelId, PositionId, StaffId, UnitId};

/// Something that is to be changed for many at once, as one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManyChange {
    Unit(Option<UnitId>),
    Category(CategoryId),
    /// The level as it should have been written; a promotion is a deed of its own.
    Level(Option<LevelId>),
    Leave(DepartureDraft),
}

/// Whom a bulk change is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Many {
    pub staff: Vec<StaffId>,
    /// Vacancies that were chosen too.
    pub vacancies: Vec<PositionId>,
}

impl Many {
    pub fn count(&self) -> usize {
        self.staff.len() + self.vacancies.len()
    }
}
