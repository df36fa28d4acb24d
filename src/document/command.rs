//! What a person may choose about documents.

use super::model::{ArabicDigits, Issue, IssueDraft};
use super::{rules, store, text};
use crate::base::{Error, IssueId, Result, Say, StaffId};
use crate::db::{Command, Outcome, Tx, keep};
use crate::plan;

/// Chooses the digits that a document is printed with.
pub struct SetDigits {
    /// Which document, by its key.
    pub document: &'static str,
    pub title: Say,
    pub digits: ArabicDigits,
}

impl Command for SetDigits {
    fn name(&self) -> Say {
        text::choosing_digits(&self.title, self.digits)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_digits(tx, self.document, self.digits)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Carries sums from page to page in the budget table of the plan, or no longer.
pub struct SetCarriesSums(pub bool);

impl Command for SetCarriesSums {
    fn name(&self) -> Say {
        match self.0 {
            true => text::CARRY_SUMS,
            false => text::CARRY_NO_SUMS,
        }
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        plan::store::set_carries_sums(tx, self.0)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Enters a document with its exact bytes in the register.
pub struct IssueDocument {
    pub document: String,
    pub staff: Option<StaffId>,
    pub title: String,
    pub draft: IssueDraft,
    /// The revision that the seal on the paper says.
    pub revision: u32,
    pub fingerprint: String,
    pub bytes: std::sync::Arc<Vec<u8>>,
}

impl Command for IssueDocument {
    fn name(&self) -> Say {
        text::issuing(&self.title, self.draft.number.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let (number, issued_on) = rules::check(&self.draft).map_err(Error::Invalid)?;
        let issues = store::issues(tx)?;
        let next = rules::next_revision(&issues, &self.document, self.staff, &number)
            .map_err(|problem| Error::Invalid(vec![problem]))?;
        if next != self.revision {
            return Err(Error::Stale(text::REGISTER_MOVED));
        }
        let issue = Issue {
            id: IssueId::from_raw(0),
            document: self.document.clone(),
            staff: self.staff,
            title: self.title.clone(),
            number,
            revision: next,
            issued_on,
            fingerprint: self.fingerprint.clone(),
            sha256: keep(tx, &self.bytes)?,
            scan: None,
        };
        let id = store::insert(tx, &issue)?;
        Ok(Outcome::created(text::issued(&issue), id.raw()))
    }
}

/// Keeps the scan of the signed copy with its document.
pub struct AttachScan {
    pub issue: IssueId,
    /// The scan's file name.
    pub name: String,
    pub bytes: std::sync::Arc<Vec<u8>>,
}

impl Command for AttachScan {
    fn name(&self) -> Say {
        text::attaching(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let issue = store::issue(tx, self.issue)?;
        let sha256 = keep(tx, &self.bytes)?;
        store::set_scan(tx, issue.id, &self.name, &sha256)?;
        Ok(Outcome::said(text::attached(&issue)))
    }
}
