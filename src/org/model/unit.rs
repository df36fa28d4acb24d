//! Units in their tree, and who leads them.

use crate::base::{PositionId, UnitId};

/// One unit (สำนัก, กอง, ฝ่าย …) in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub id: UnitId,
    pub parent: Option<UnitId>,
    pub name: String,
    /// 0 for a unit right under the organization.
    pub depth: usize,
    /// Kept for history, and offered no more.
    pub retired: bool,
    /// The position whose holder leads the unit.
    pub head: Option<PositionId>,
}

/// A unit being written; without an id it is a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitDraft {
    pub id: Option<UnitId>,
    pub parent: Option<UnitId>,
    pub name: String,
    pub head: Option<PositionId>,
}

impl From<&Unit> for UnitDraft {
    fn from(unit: &Unit) -> Self {
        Self {
            id: Some(unit.id),
            parent: unit.parent,
            name: unit.name.clone(),
            head: unit.head,
        }
    }
}

/// A position that leads a unit, and who holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub position: PositionId,
    /// The administrative title, or the line where there is none.
    pub title: String,
    /// Nobody while it is vacant.
    pub holder: Option<String>,
}

/// How many positions and people stand in a unit, and who leads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staffing {
    pub positions: usize,
    pub people: usize,
    pub head: Option<Head>,
}
