//! What a person may do with positions.

use super::{end_holding, required_date};
use crate::base::{Error, LevelId, PositionId, Result, Say, StaffId};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::org;
use crate::staff::model::{Lists, PositionDraft};
use crate::staff::{rules, store, text};

/// Adds or mends a position without touching who holds it.
pub struct SavePosition(pub PositionDraft);

impl Command for SavePosition {
    fn name(&self) -> Say {
        let draft = &self.0;
        text::saving_position(if draft.number.trim().is_empty() {
            draft.line.trim()
        } else {
            draft.number.trim()
        })
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.0;
        Error::require(rules::check_position(draft))?;
        let id = write(tx, draft)?;
        if let Some(staff) = store::holder(tx, id)? {
            let level = store::staff(tx, staff)?.level;
            set_level(tx, staff, level, draft)?;
        }
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Writes a position whose fields are there.
pub(super) fn write(tx: &Tx<'_>, draft: &PositionDraft) -> Result<PositionId> {
    Error::require(rules::check_range(draft, &store::lists(tx)?))?;
    require_own_number(tx, draft)?;
    store::write_position(tx, draft)
}

fn require_own_number(db: &Reader<'_>, draft: &PositionDraft) -> Result<()> {
    match store::position_by_number(db, &draft.number)? {
        Some(other) if Some(other) != draft.id => Err(Error::invalid("number", text::NUMBER_TAKEN)),
        _ => Ok(()),
    }
}

/// Keeps the level of somebody who holds a position, where the position leaves it open.
pub(super) fn set_level(
    tx: &Tx<'_>,
    staff: StaffId,
    level: Option<LevelId>,
    position: &PositionDraft,
) -> Result<()> {
    let own = rules::own_level(level, position, &store::lists(tx)?);
    store::set_own_level(tx, staff, own)
}

/// A position of the file as a draft.
pub(super) fn draft_of(db: &Reader<'_>, id: PositionId) -> Result<PositionDraft> {
    let position = store::position(db, id)?;
    Ok(PositionDraft::of(&position, &Lists::default()))
}

/// Somebody rises to a higher level on the combined position held now: the holding at the old
/// level ends the day before.
pub struct PromoteStaff {
    pub staff: StaffId,
    pub name: String,
    pub level: Option<LevelId>,
    pub from: String,
}

impl Command for PromoteStaff {
    fn name(&self) -> Say {
        text::promoting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let person = store::staff(tx, self.staff)?;
        let position = person
            .position
            .ok_or(Error::Refused(text::NEEDS_POSITION))?;
        let lists = store::lists(tx)?;
        let draft = PositionDraft::of(&position, &lists);
        let range = lists.range(position.level, position.level_to);
        if !range.iter().any(|level| Some(level.id) == self.level) {
            return Err(Error::invalid("own_level", text::NEEDS_OWN_LEVEL));
        }
        let from = required_date("promoted_on", &self.from)?;
        end_holding(tx, self.staff, from, "promoted_on")?;
        store::begin_holding(tx, self.staff, position.id, from)?;
        set_level(tx, self.staff, self.level, &draft)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Keeps a position that nobody holds for history only.
pub struct RetirePosition {
    pub position: PositionId,
    pub name: String,
}

impl Command for RetirePosition {
    fn name(&self) -> Say {
        text::retiring_position(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        if store::holder(tx, self.position)?.is_some() {
            return Err(Error::Refused(text::HELD_STILL));
        }
        store::set_position_retired(tx, self.position, true)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Brings a retired position back.
pub struct RestorePosition {
    pub position: PositionId,
    pub name: String,
}

impl Command for RestorePosition {
    fn name(&self) -> Say {
        text::restoring_position(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        // Its number may have been given to another meanwhile.
        require_own_number(tx, &draft_of(tx, self.position)?)?;
        store::set_position_retired(tx, self.position, false)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Takes out a position that nobody ever held.
pub struct DeletePosition {
    pub position: PositionId,
    pub name: String,
}

impl Command for DeletePosition {
    fn name(&self) -> Say {
        text::deleting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let referred = store::position_references(tx, self.position)?;
        if !referred.is_empty() {
            let list = org::text::references(&referred);
            return Err(Error::Refused(org::text::referred(&self.name, &list)));
        }
        store::delete_position(tx, self.position)?;
        Ok(Outcome::said(self.name()))
    }
}
