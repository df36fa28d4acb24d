//! Staff, positions and the lists they choose from, as plain data.

mod draft;
mod education;
mod many;
mod position;
mod service;

pub use draft::{DepartureDraft, DutyDraft, HoldingDraft, MoveDraft, PromotionDraft};
pub use education::{Education, EducationDraft};
pub use many::{Many, ManyChange};
pub use position::*;
pub use service::{Deed, Departure, Duty, DutyKind, Event, Holding, Order, Reason, Service};

use crate::base::{CategoryId, FiscalYear, LevelId, LineId, PositionId, StaffId, UnitId};
use chrono::NaiveDate;

/// One person with the position held now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    pub id: StaffId,
    /// คำนำหน้า: นาย, นางสาว, ว่าที่ร้อยตรี …
    pub title: String,
    pub first_name: String,
    pub last_name: String,
    /// 13 digits, checked; shown masked.
    pub national_id: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub appointed_on: Option<NaiveDate>,
    pub left_on: Option<NaiveDate>,
    pub position: Option<Position>,
    /// The person's own level: the position's, unless it takes several.
    pub level: Option<LevelId>,
    /// Since when the position is held.
    pub since: Option<NaiveDate>,
}

impl Staff {
    /// "นางสาวสมใจ ใจดี".
    pub fn full_name(&self) -> String {
        full_name(&self.title, &self.first_name, &self.last_name)
    }

    /// The position held now.
    pub fn held(&self) -> Option<PositionId> {
        self.position.as_ref().map(|position| position.id)
    }

    pub fn has_left(&self) -> bool {
        self.left_on.is_some()
    }
}

/// Title and first name joined, as Thai writes them.
pub fn full_name(title: &str, first: &str, last: &str) -> String {
    format!("{title}{first} {last}").trim().to_owned()
}

/// One line of the list: a person on a position, a person without one, or a vacancy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffRow {
    pub staff: Option<StaffId>,
    pub position: Option<PositionId>,
    /// Empty for a vacancy.
    pub name: String,
    pub number: String,
    /// The administrative title alone.
    pub title: String,
    /// As documents print it.
    pub position_name: String,
    pub line: Option<LineId>,
    /// The person's own; the lowest of a combined vacancy.
    pub level: Option<LevelId>,
    /// The highest of a combined vacancy.
    pub level_to: Option<LevelId>,
    pub category: Option<CategoryId>,
    pub unit: Option<UnitId>,
    pub unit_name: String,
    pub category_name: String,
    pub birth_date: Option<NaiveDate>,
    pub appointed_on: Option<NaiveDate>,
    /// Since when the position is held, at this level.
    pub since: Option<NaiveDate>,
    /// The last day of whoever has left; the position is then the last one held.
    pub left_on: Option<NaiveDate>,
    /// When the manpower plan opens and closes the position.
    pub planned: Planned,
    /// Everything that search looks at, folded.
    pub haystack: String,
}

impl StaffRow {
    /// Is it a position that somebody could hold in this year, and nobody does?
    pub fn is_vacant_in(&self, year: FiscalYear) -> bool {
        self.staff.is_none() && self.planned.is_there_in(year)
    }
}

/// A person being written, with dates as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffDraft {
    pub id: Option<StaffId>,
    pub title: String,
    pub first_name: String,
    pub last_name: String,
    pub national_id: String,
    pub birth_date: String,
    pub appointed_on: String,
    pub position: PositionDraft,
}
