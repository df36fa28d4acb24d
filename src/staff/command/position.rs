//! Positions, filled or vacant.

use crate::base::{Error, PositionId, Result, Say, StaffId};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::staff::model::PositionDraft;
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
    require_own_number(tx, draft)?;
    let held = match draft.id {
        Some(id) => store::holder(tx, id)?,
        None => None,
    };
    if held.is_some() && held != holder {
        return Err(Error::invalid("number", text::POSITION_FILLED));
    }
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
        Error::require(rules::check_position(&self.0))?;
        require_own_number(tx, &self.0)?;
        let id = store::write_position(tx, &self.0)?;
        Ok(Outcome::created(self.name(), id.raw()))
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
        store::delete_position(tx, self.position)?;
        Ok(Outcome::said(self.name()))
    }
}
