//! Staff, positions and the lists they choose from, as plain data.

mod draft;
mod education;
mod many;
mod service;

pub use draft::{DepartureDraft, DutyDraft, HoldingDraft, MoveDraft, PromotionDraft};
pub use education::{Education, EducationDraft};
pub use many::{Many, ManyChange};
pub use service::{Deed, Departure, Duty, DutyKind, Event, Holding, Order, Reason, Service};

use super::text;
use crate::base::{CategoryId, LevelId, LineId, PositionId, StaffId, UnitId};
use chrono::NaiveDate;

/// A staff category (ประเภทบุคลากร): officials, teachers, permanent employees, contract kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub id: CategoryId,
    pub name: String,
}

/// A level within a position type: วิชาการ · ชำนาญการ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    pub id: LevelId,
    /// The position type (ประเภทตำแหน่ง) it belongs to.
    pub type_name: String,
    pub name: String,
    /// ปก., ชก. …; may be empty.
    pub abbreviation: String,
}

impl Level {
    /// As lists show it: "วิชาการ ชำนาญการ".
    pub fn full_name(&self) -> String {
        format!("{} {}", self.type_name, self.name)
    }
}

/// A line of work (สายงาน).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: LineId,
    /// The four digits of the position number, where known.
    pub code: String,
    pub name: String,
}

/// The lists that positions choose from.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    pub categories: Vec<Category>,
    pub levels: Vec<Level>,
    pub lines: Vec<Line>,
}

impl Lists {
    pub fn category(&self, id: CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == id)
    }

    pub fn level(&self, id: LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    pub fn line(&self, id: LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }
}

/// One position, filled or vacant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub id: PositionId,
    /// As printed; not a clean key in real registers, and often empty for contract staff.
    pub number: String,
    /// The administrative title: "ปลัดเทศบาล"; empty where the line's name is the title.
    pub title: String,
    pub line: LineId,
    pub level: Option<LevelId>,
    pub category: CategoryId,
    pub unit: Option<UnitId>,
}

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

/// A line's name with its level as documents print it: "นักทรัพยากรบุคคลชำนาญการ", and
/// "ปลัดเทศบาล (นักบริหารงานท้องถิ่น ระดับสูง)" for those with an administrative title.
pub fn position_name(title: &str, line: &str, level: Option<&Level>) -> String {
    let ranked = level.filter(|level| text::RANKED_TYPES.contains(&level.type_name.as_str()));
    let plain = match (ranked, level) {
        (Some(level), _) => text::ranked(line, &level.name),
        (None, Some(level)) if level.name.starts_with(line) => level.name.clone(),
        (None, Some(level)) => format!("{line}{}", level.name),
        (None, None) => line.to_owned(),
    };
    if title.is_empty() {
        plain
    } else {
        format!("{title} ({plain})")
    }
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
    pub level: Option<LevelId>,
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
    /// Everything that search looks at, folded.
    pub haystack: String,
}

/// A position being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PositionDraft {
    pub id: Option<PositionId>,
    pub number: String,
    pub title: String,
    /// The line's name as typed; an unknown one is added to the list of lines.
    pub line: String,
    pub level: Option<LevelId>,
    pub category: Option<CategoryId>,
    pub unit: Option<UnitId>,
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
