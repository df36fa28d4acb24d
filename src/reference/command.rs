//! What a person may do with the lists.

use super::model::{Entry, EntryDraft};
use super::{rules, store, text};
use crate::base::{Error, Result, Say};
use crate::db::{Command, Outcome, Tx};
use crate::org;
use crate::org::rules::Way;

/// Adds an entry, or renames it. A position type is renamed wherever it is named.
pub struct SaveEntry(pub EntryDraft);

impl Command for SaveEntry {
    fn name(&self) -> Say {
        text::saving(self.0.kind, self.0.name.trim(), self.0.id.is_none())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.0;
        Error::require(rules::check(draft, &store::entries(tx)?))?;
        let id = match draft.id {
            Some(id) => store::update(tx, id, draft).map(|()| id),
            None => store::insert(tx, draft),
        }?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Moves an entry one step within its list.
pub struct OrderEntry {
    pub entry: Entry,
    pub way: Way,
}

impl Command for OrderEntry {
    fn name(&self) -> Say {
        text::ordering(self.entry.id.kind(), &self.entry.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        // At the end of the way there is nothing to change.
        if let Some(order) = rules::reordered(&store::entries(tx)?, self.entry.id, self.way) {
            store::order(tx, &order)?;
        }
        Ok(Outcome::said(self.name()).quietly())
    }
}

/// Offers an entry no more; what has it keeps it.
pub struct RetireEntry(pub Entry);

impl Command for RetireEntry {
    fn name(&self) -> Say {
        text::retiring(self.0.id.kind(), &self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_retired(tx, self.0.id, true)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Offers a retired entry again.
pub struct RestoreEntry(pub Entry);

impl Command for RestoreEntry {
    fn name(&self) -> Say {
        text::restoring(self.0.id.kind(), &self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_retired(tx, self.0.id, false)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Takes out an entry that nothing refers to.
pub struct DeleteEntry(pub Entry);

impl Command for DeleteEntry {
    fn name(&self) -> Say {
        text::deleting(self.0.id.kind(), &self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let referred = store::referred(tx, self.0.id)?;
        if !referred.is_empty() {
            let list = org::text::references(&referred);
            return Err(Error::Refused(org::text::referred(&self.0.name, &list)));
        }
        store::delete(tx, self.0.id)?;
        Ok(Outcome::said(self.name()))
    }
}

#[cfg(test)]
mod tests;
