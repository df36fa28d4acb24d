//! How the chosen document is signed: who does, and what is being changed about it.

use crate::base::{Problem, Result};
use crate::db::{Done, Reader, Versions};
use crate::org::model::{MOST_PER_ROW, Place, Signatory};
use crate::org::{self, Signed, Signing, Usual};
use crate::pdf::{Block, Document, Signatures};
use crate::screen::{Memo, problems_of};
use crate::{idp, plan};

/// What is known of how a document is signed.
#[derive(Default)]
pub struct Known {
    pub signatories: Vec<Signatory>,
    /// As it is signed now.
    pub now: Option<Signing>,
    /// Somebody has chosen so.
    pub is_chosen: bool,
}

#[derive(Default)]
pub struct SigningPanel {
    pub known: Memo<Option<&'static str>, Known>,
    /// What is being changed, while the form is open.
    pub draft: Option<Signing>,
    pub problems: Vec<Problem>,
    /// The form has sent a command.
    pub asked: bool,
}

impl SigningPanel {
    pub fn prepare(
        &mut self,
        db: &Reader<'_>,
        versions: &Versions,
        key: Option<&'static str>,
    ) -> Result<()> {
        let version = versions.of(&org::store::SIGNING_TABLES);
        let read = |key: &Option<&'static str>| match key {
            Some(key) => Known::read(db, signed(key)),
            None => Ok(Known::default()),
        };
        self.known.refresh(key, version, read)?;
        Ok(())
    }

    /// Opens the form on what holds now.
    pub fn begin(&mut self) {
        self.draft.clone_from(&self.known.now);
        self.problems.clear();
    }

    pub fn close(&mut self) {
        self.draft = None;
        self.problems.clear();
    }

    /// The form's command has ended.
    pub fn settled(&mut self, result: &Result<Done>) {
        if !std::mem::take(&mut self.asked) {
            return;
        }
        match result {
            Ok(_) => self.close(),
            Err(_) => self.problems = problems_of(result),
        }
    }

    /// Names a signatory at a place; a place without words takes those of the role.
    pub fn name(known: &Known, places: &mut [Place], at: usize) {
        let says = places.iter().any(|place| !place.caption.is_empty());
        let Some(place) = places.get_mut(at) else {
            return;
        };
        let mut all = known.signatories.iter();
        let named = all.find(|it| Some(it.id) == place.signatory);
        if let (Some(named), true, true) = (named, says, place.caption.is_empty()) {
            named.role.name().th().clone_into(&mut place.caption);
        }
    }
}

impl Known {
    fn read(db: &Reader<'_>, document: Signed) -> Result<Self> {
        let signatories = org::store::signatories(db)?;
        let chosen = org::store::signings(db)?.of(document.key).cloned();
        let is_chosen = chosen.is_some();
        let now = chosen.unwrap_or_else(|| org::rules::usual(document.usual, &signatories));
        Ok(Self {
            signatories,
            now: Some(now),
            is_chosen,
        })
    }

    /// Who signs now, by name.
    pub fn names(&self) -> Vec<&str> {
        let places = self.now.iter().flat_map(|now| &now.places);
        let named = places.filter_map(|place: &Place| {
            let mut all = self.signatories.iter();
            all.find(|it| Some(it.id) == place.signatory)
        });
        named.map(|it| it.name.as_str()).collect()
    }
}

/// How a document is signed while nobody has chosen.
fn signed(key: &'static str) -> Signed {
    let usual = Usual::Nobody;
    own_places(key).unwrap_or(Signed { key, usual })
}

/// A document that puts its signatures where they belong.
fn own_places(key: &str) -> Option<Signed> {
    let mut all = plan::document::signed::ALL.into_iter().chain([idp::SIGNED]);
    all.find(|it| it.key == key)
}

/// A document that has no place of its own for them, with the signatures that are chosen for it:
/// beside those of the person it is about, or at its end.
pub fn sign(db: &Reader<'_>, key: &str, mut document: Document) -> Result<Document> {
    let chosen = org::store::signings(db)?.of(key).cloned();
    let Some(signing) = chosen.filter(|_| own_places(key).is_none()) else {
        return Ok(document);
    };
    let chosen = org::document::signatures(&signing, &org::store::signatories(db)?);
    let per_row = chosen.per_row.clamp(1, MOST_PER_ROW);
    let mut beside = false;
    for section in &mut document.sections {
        if let Some(Block::Signatures(own)) = section.blocks.last_mut() {
            own.people.extend(chosen.people.iter().cloned());
            own.per_row = per_row;
            beside = true;
        }
    }
    let last = document.sections.last_mut().filter(|_| !beside);
    if let (Some(section), false) = (last, chosen.people.is_empty()) {
        let space = Block::Space(ABOVE);
        section
            .blocks
            .extend([space, Signatures { per_row, ..chosen }.into()]);
    }
    Ok(document)
}

/// Points between a document and its signatures.
const ABOVE: f32 = 24.0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Printable;

    #[test]
    fn every_document_with_places_of_its_own_can_be_printed() {
        for signed in plan::document::signed::ALL.into_iter().chain([idp::SIGNED]) {
            assert!(Printable::find(signed.key).is_some(), "{}", signed.key);
        }
    }
}
