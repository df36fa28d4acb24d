//! Bringing whole editions into the file.

use crate::base::{Error, FrameworkId, Result, Say};
use crate::db::{Command, Outcome, Tx};
use crate::framework::model::{Edition, FrameworkDraft};
use crate::framework::rules::{check_edition, check_framework, free_code};
use crate::framework::{store, text};

/// Takes an edition into the file: one that comes with the program, or one from a file.
pub struct AdoptEdition(pub Edition);

impl Command for AdoptEdition {
    fn name(&self) -> Say {
        text::adopting(&self.0.name, &self.0.edition)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let (id, skipped) = adopt(tx, &self.0, &self.0.code, &self.0.edition)?;
        let said = match skipped.first() {
            None => self.name(),
            Some(first) => text::adopted_without(&self.name(), first, skipped.len()),
        };
        Ok(Outcome::created(said, id.raw()))
    }
}

/// The new framework; where the code is taken it gets a number, so that editions stand side by
/// side and nothing is overwritten.
fn adopt(
    tx: &Tx<'_>,
    from: &Edition,
    code: &str,
    edition: &str,
) -> Result<(FrameworkId, store::Skipped)> {
    if let Some(reason) = check_edition(from).into_iter().next() {
        return Err(Error::Refused(reason));
    }
    let taken = store::frameworks(tx)?.into_iter();
    let taken: Vec<String> = taken.map(|framework| framework.code).collect();
    let draft = FrameworkDraft {
        id: None,
        code: free_code(code.trim(), &taken),
        name: from.name.clone(),
        edition: edition.to_owned(),
        year: from
            .year_be
            .map(|year| year.to_string())
            .unwrap_or_default(),
        source: from.source.clone(),
        caution: from.caution.clone(),
        form_title: from.form_title.clone(),
        max: from.max.clone(),
    };
    let (_, max) = check_framework(&draft, false).map_err(Error::Invalid)?;
    store::adopt(tx, from, &draft, max)
}

/// Begins the next edition as a copy of this one; each skill goes on from its model.
pub struct CopyFramework {
    pub from: FrameworkId,
    pub edition: String,
}

impl Command for CopyFramework {
    fn name(&self) -> Say {
        text::copying(self.edition.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let edition = self.edition.trim();
        if edition.is_empty() {
            return Err(Error::invalid("edition", text::NEEDS_EDITION));
        }
        let from = store::edition(tx, self.from)?;
        let (id, _) = adopt(tx, &from, &from.code, edition)?;
        store::follow(tx, self.from, id)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}
