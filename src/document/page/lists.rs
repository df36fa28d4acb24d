//! The lists of the file: looked at and printed like documents, and saved as workbooks.

use super::printable::{Asked, Printable, Source, Subject};
use crate::base::table::Table;
use crate::base::thai::{Names, parts_of_name};
use crate::base::{Error, Result, Say};
use crate::db::Reader;
use crate::document::{sheet, store, text};
use crate::exchange::export::{self, Paper};
use crate::exchange::{self, text as words, text::stem};
use crate::org;
use crate::pdf::Document;
use crate::staff;
use chrono::NaiveDate;

/// The key of the list of what was issued.
const REGISTER: &str = "document-register";

/// Every list, in the order of the work.
pub static LISTS: [Printable; 9] = [
    entry(stem::STAFF, words::STAFF_LIST),
    entry(stem::POSITIONS, words::POSITION_LIST),
    entry(stem::FRAME, crate::manpower::text::FRAME),
    entry(stem::UNITS, words::UNIT_LIST),
    entry(stem::GAPS, words::GAP_LIST),
    entry(stem::PROJECTS, words::PROJECT_LIST),
    entry(stem::COVERAGE, words::COVERAGE_LIST),
    entry(stem::FINDINGS, words::FINDING_LIST),
    entry(REGISTER, text::REGISTER_LIST),
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

/// The list of what was issued, which the feature of documents keeps itself.
fn register(db: &Reader<'_>) -> Result<Table> {
    Ok(sheet::register(&store::issues(db)?))
}

/// The list on paper, in the dress of the organization.
pub fn paper(db: &Reader<'_>, stem: &str, asked: &Asked<'_>) -> Result<Document> {
    let empty = dressed_list(db, asked.day)?;
    let paper = match stem {
        REGISTER => Some(Paper::plain(register(db)?)),
        _ => export::paper(db, stem)?,
    };
    let paper = paper.ok_or(Error::Refused(crate::plan::text::NO_PLAN))?;
    Ok(exchange::document::list(empty, &paper))
}

/// An empty document in the dress of the organization, for what needs no plan.
pub fn dressed_list(db: &Reader<'_>, day: NaiveDate) -> Result<Document> {
    let organization = org::store::organization(db)?;
    let name = organization.map_or_else(String::new, |it| it.name);
    let staff = staff::store::rows(db)?;
    let names = staff.iter().flat_map(|row| parts_of_name(&row.name));
    Ok(Document {
        names: Names::new(names.chain([name.as_str()])),
        ..Document::new("", name.as_str(), day)
    })
}

/// The list as a workbook.
pub fn workbook(db: &Reader<'_>, stem: &str) -> Result<Vec<u8>> {
    let table = match stem {
        REGISTER => Some(register(db)?),
        _ => export::one(db, stem)?.map(|list| list.table),
    };
    let table = table.ok_or(Error::Refused(crate::plan::text::NO_PLAN))?;
    crate::workbook::bytes(&[&table])
}
