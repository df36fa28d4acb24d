//! The lists of the file: looked at and printed like documents, and saved as workbooks.

use super::printable::{Asked, Printable, Source, Subject};
use crate::base::{Error, Result, Say};
use crate::db::Reader;
use crate::document::text;
use crate::exchange::export::{self, List};
use crate::exchange::{self, text as words, text::stem};
use crate::org;
use crate::pdf::{Digits, Document};
use crate::plan::store::arabic_digits;
use chrono::NaiveDate;

/// Every list, in the order of the work.
pub static LISTS: [Printable; 8] = [
    entry(stem::STAFF, words::STAFF_LIST),
    entry(stem::POSITIONS, words::POSITION_LIST),
    entry(stem::FRAME, crate::manpower::text::FRAME),
    entry(stem::UNITS, words::UNIT_LIST),
    entry(stem::GAPS, words::GAP_LIST),
    entry(stem::PROJECTS, words::PROJECT_LIST),
    entry(stem::COVERAGE, words::COVERAGE_LIST),
    entry(stem::FINDINGS, words::FINDING_LIST),
];

const fn entry(stem: &'static str, name: Say) -> Printable {
    Printable {
        key: stem,
        name,
        purpose: text::LIST_PURPOSE,
        subject: Subject::List,
        source: Source::List,
    }
}

fn list(db: &Reader<'_>, stem: &str) -> Result<List> {
    export::one(db, stem)?.ok_or(Error::Refused(crate::plan::text::NO_PLAN))
}

/// The list on paper, in the dress of the organization.
pub fn paper(db: &Reader<'_>, stem: &str, asked: &Asked<'_>) -> Result<Document> {
    let empty = dressed_list(db, asked.day)?;
    Ok(exchange::document::list(empty, &list(db, stem)?))
}

/// An empty document in the dress of the organization, for what needs no plan.
pub fn dressed_list(db: &Reader<'_>, day: NaiveDate) -> Result<Document> {
    let organization = org::store::organization(db)?;
    let name = organization.map_or_else(String::new, |it| it.name);
    let mut empty = Document::new("", name, day);
    if arabic_digits(db)? {
        empty.digits = Digits::Arabic;
    }
    Ok(empty)
}

/// The list as a workbook.
pub fn workbook(db: &Reader<'_>, stem: &str) -> Result<Vec<u8>> {
    export::workbook(&list(db, stem)?.table)
}
