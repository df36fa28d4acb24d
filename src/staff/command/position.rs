//! What a person may do with positions.

use crate::base::{Error, PositionId, Result, Say, StaffId};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::org;
use crate::staff::model::{Lists, PositionDraft};
use crate::staff::{rules, store, text};

fn require_own_number(db: &Reader<'_>, draft: &PositionDraft) -> Result<()> {
    match store::position_by_number(db, &draft.number)? {
        Some(other) if Some(other) != draft.id => Err(Error::invalid("number", text::NUMBER_TAKEN)),
        _ => Ok(()),
    }
}

/// Writes the position and returns its id; refused while somebody else holds it.
pub(super) fn write_position(
    tx: &Tx<'_>,
    draft: &PositionDraft,
    holder: Option<StaffId>,
) -> Result<PositionId> {
    let held = match draft.id {
        Some(id) => store::holder(tx, id)?,
        None => None,
    };
    if held.is_some() && held != holder {
        return Err(Error::invalid("number", text::POSITION_FILLED));
    }
    write(tx, draft)
}

/// Writes a position whose fields are there.
fn write(tx: &Tx<'_>, draft: &PositionDraft) -> Result<PositionId> {
    Error::require(rules::check_range(draft, &store::lists(tx)?))?;
    require_own_number(tx, draft)?;
    store::write_position(tx, draft)
}

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
            let own = rules::kept_level(level, draft, &store::lists(tx)?);
            store::set_own_level(tx, id, own)?;
        }
        Ok(Outcome::created(self.name(), id.raw()))
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
        let position = store::position(tx, self.position)?;
        require_own_number(tx, &PositionDraft::of(&position, &Lists::default()))?;
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
