//! What a person may do with the tree of units.

use crate::base::{Error, Result, Say};
use crate::db::{Command, Outcome, Tx};
use crate::org::model::{Unit, UnitDraft};
use crate::org::rules::{self, Way};
use crate::org::{store, text};

/// Adds a unit, or renames it, moves it with all below it, and names its head.
pub struct SaveUnit(pub UnitDraft);

impl Command for SaveUnit {
    fn name(&self) -> Say {
        text::saving_unit(self.0.name.trim(), self.0.id.is_none())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        Error::require(rules::check_unit(&self.0, &store::units(tx)?))?;
        let id = match self.0.id {
            Some(id) => store::update_unit(tx, id, &self.0).map(|()| id),
            None => store::insert_unit(tx, &self.0),
        }?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Moves a unit one step among those beside it.
pub struct OrderUnit {
    pub unit: Unit,
    pub way: Way,
}

impl Command for OrderUnit {
    fn name(&self) -> Say {
        text::ordering_unit(&self.unit.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        // At the end of the way there is nothing to change.
        if let Some(order) = rules::reordered(&store::units(tx)?, self.unit.id, self.way) {
            store::order_units(tx, &order)?;
        }
        Ok(Outcome::said(self.name()).quietly())
    }
}

/// Keeps a unit and everything below it for history only: nobody is offered them any more.
pub struct RetireUnit(pub Unit);

impl Command for RetireUnit {
    fn name(&self) -> Say {
        text::retiring_unit(&self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let branch = rules::branch(&store::units(tx)?, self.0.id);
        store::set_retired(tx, &branch, true)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Brings a retired unit back, with everything below it and what it stands under.
pub struct RestoreUnit(pub Unit);

impl Command for RestoreUnit {
    fn name(&self) -> Say {
        text::restoring_unit(&self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let units = store::units(tx)?;
        store::set_retired(tx, &rules::branch(&units, self.0.id), false)?;
        store::set_retired(tx, &rules::line_above(&units, self.0.id), false)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Deletes a unit that nothing refers to.
pub struct DeleteUnit(pub Unit);

impl Command for DeleteUnit {
    fn name(&self) -> Say {
        text::deleting_unit(&self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let referred = store::unit_references(tx, self.0.id)?;
        if !referred.is_empty() {
            let list = text::references(&referred);
            return Err(Error::Refused(text::referred(&self.0.name, &list)));
        }
        store::delete_unit(tx, self.0.id)?;
        Ok(Outcome::said(self.name()))
    }
}
