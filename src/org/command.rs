//! What a person may do with the organization.

mod signing;
mod unit;

pub use signing::*;
pub use unit::*;

use super::model::{Organization, OrganizationDraft, Signatory, SignatoryDraft};
use super::{rules, store, text};
use crate::base::{Error, Result, Say};
use crate::db::{Command, Outcome, Tx, keep};
use std::sync::Arc;

/// Names the organization and its plan period.
pub struct SetOrganization(pub OrganizationDraft);

impl Command for SetOrganization {
    fn name(&self) -> Say {
        text::SET_ORGANIZATION
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.0;
        Error::require(rules::check_organization(draft))?;
        let period = rules::period(&draft.first_year)
            .ok_or_else(|| Error::invalid("first_year", text::NOT_A_YEAR))?;
        let (name, province) = (
            draft.name.trim().to_owned(),
            draft.province.trim().to_owned(),
        );
        store::set_organization(
            tx,
            &Organization {
                name,
                kind: draft.kind,
                province,
                period,
            },
        )?;
        Ok(Outcome::said(text::SAVED))
    }
}

/// Takes a picture as the emblem on the cover of the plan, or takes it away. The picture has been
/// read: it is one that can be printed.
pub struct SetEmblem(pub Option<Arc<Vec<u8>>>);

impl Command for SetEmblem {
    fn name(&self) -> Say {
        match self.0 {
            Some(_) => text::SET_EMBLEM,
            None => text::REMOVE_EMBLEM,
        }
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        if store::organization(tx)?.is_none() {
            return Err(Error::Refused(text::NAME_FIRST));
        }
        let sha256 = self.0.as_ref().map(|bytes| keep(tx, bytes)).transpose()?;
        store::set_emblem(tx, sha256.as_deref())?;
        Ok(Outcome::said(self.name()))
    }
}

/// Adds or changes somebody who signs.
pub struct SaveSignatory(pub SignatoryDraft);

impl Command for SaveSignatory {
    fn name(&self) -> Say {
        text::saving_signatory(self.0.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        Error::require(rules::check_signatory(&self.0))?;
        let id = match self.0.id {
            Some(id) => store::update_signatory(tx, id, &self.0).map(|()| id),
            None => store::insert_signatory(tx, &self.0),
        }?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Takes somebody off the list of signatories.
pub struct DeleteSignatory(pub Signatory);

impl Command for DeleteSignatory {
    fn name(&self) -> Say {
        text::deleting_signatory(&self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::delete_signatory(tx, self.0.id)?;
        Ok(Outcome::said(self.name()))
    }
}
