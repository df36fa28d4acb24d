//! Entries of the lists as plain data.

use crate::base::{CategoryId, LevelId, LineId, PositionTypeId};
use crate::staff::model::Naming;

/// What an entry is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// ประเภทบุคลากร
    #[default]
    Category,
    /// ประเภทตำแหน่ง
    Type,
    /// ระดับ
    Level,
    /// สายงาน
    Line,
}

impl Kind {
    /// The table that keeps such entries.
    pub fn table(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Type => "position_type",
            Self::Level => "level",
            Self::Line => "line",
        }
    }
}

/// Which entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryId {
    Category(CategoryId),
    Type(PositionTypeId),
    Level(LevelId),
    Line(LineId),
}

impl EntryId {
    pub fn of(kind: Kind, raw: i64) -> Self {
        match kind {
            Kind::Category => Self::Category(CategoryId::from_raw(raw)),
            Kind::Type => Self::Type(PositionTypeId::from_raw(raw)),
            Kind::Level => Self::Level(LevelId::from_raw(raw)),
            Kind::Line => Self::Line(LineId::from_raw(raw)),
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Self::Category(_) => Kind::Category,
            Self::Type(_) => Kind::Type,
            Self::Level(_) => Kind::Level,
            Self::Line(_) => Kind::Line,
        }
    }

    pub fn raw(self) -> i64 {
        match self {
            Self::Category(id) => id.raw(),
            Self::Type(id) => id.raw(),
            Self::Level(id) => id.raw(),
            Self::Line(id) => id.raw(),
        }
    }
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub name: String,
    /// The abbreviation of a level, the code of a line; empty for none.
    pub short: String,
    /// The type of a level.
    pub type_name: String,
    /// How the levels of a type stand in the names of positions.
    pub naming: Naming,
    pub retired: bool,
    /// How many positions in use have it.
    pub positions: usize,
}

/// An entry being written; without an id it is a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryDraft {
    pub id: Option<EntryId>,
    pub kind: Kind,
    pub name: String,
    pub short: String,
    pub type_name: String,
    pub naming: Naming,
}

impl From<&Entry> for EntryDraft {
    fn from(entry: &Entry) -> Self {
        Self {
            id: Some(entry.id),
            kind: entry.id.kind(),
            name: entry.name.clone(),
            short: entry.short.clone(),
            type_name: entry.type_name.clone(),
            naming: entry.naming,
        }
    }
}

/// The three lists of the page; types and their levels are one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum List {
    #[default]
    Categories,
    Levels,
    Lines,
}

impl List {
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::Category => Self::Categories,
            Kind::Type | Kind::Level => Self::Levels,
            Kind::Line => Self::Lines,
        }
    }

    /// What is added to it.
    pub fn kind(self) -> Kind {
        match self {
            Self::Categories => Kind::Category,
            Self::Levels => Kind::Type,
            Self::Lines => Kind::Line,
        }
    }
}
