//! Documents as they were issued.

use crate::base::{IssueId, StaffId};
use chrono::NaiveDate;

/// One issued document. What was signed stays as it was: a change makes another revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    pub id: IssueId,
    /// Which document, by its key.
    pub document: String,
    /// Whom it is about, where it is about one person.
    pub staff: Option<StaffId>,
    pub title: String,
    /// As the office numbers its papers.
    pub number: String,
    /// 1 for the first.
    pub revision: u32,
    pub issued_on: NaiveDate,
    /// SHA-256 of the laid-out text and figures without the seal.
    pub fingerprint: String,
    /// SHA-256 of the exact bytes.
    pub sha256: String,
    /// The file name of the signed copy's scan.
    pub scan: Option<String>,
}

/// Where a document has Arabic digits instead of Thai ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ArabicDigits {
    /// Everywhere.
    pub all: bool,
    /// In its tables, whatever its text has.
    pub tables: bool,
}

/// As much of a fingerprint as people compare.
pub fn short(fingerprint: &str) -> &str {
    fingerprint.get(..16).unwrap_or(fingerprint)
}

/// A document being issued, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IssueDraft {
    pub number: String,
    pub issued_on: String,
}

/// What a file is, beside the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The very bytes that were issued.
    Issued(Issue),
    /// The kept scan of a signed copy.
    Scan(Issue),
    Unknown,
}
