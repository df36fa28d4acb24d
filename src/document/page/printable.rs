//! Every document of the program, one line each, and how it is made from the file.

use crate::base::{Error, Result, Say, StaffId, clock};
use crate::db::Reader;
use crate::document::text;
use crate::pdf::Document;
use crate::plan::document::{book, dressed, overview};
use crate::plan::rules::Gathered;
use crate::{idp, plan};
use chrono::NaiveDate;

/// What a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The whole plan.
    Plan,
    /// One person, who must be chosen first.
    Person,
}

/// A document that can be printed.
#[derive(Clone)]
pub struct Printable {
    /// Also the stem of its file.
    pub key: &'static str,
    pub name: Say,
    /// What it is for, in one sentence.
    pub purpose: Say,
    pub subject: Subject,
    /// From the file, about whom, and the day that it bears.
    pub make: fn(&Reader<'_>, Option<StaffId>, NaiveDate) -> Result<Document>,
}

/// The key of one person's sheet.
pub const SHEET: &str = "sheet";

/// All of them, in the order in which they are needed.
pub static PRINTABLES: [Printable; 3] = [
    Printable {
        key: "section-12",
        name: text::SECTION_12,
        purpose: text::SECTION_12_PURPOSE,
        subject: Subject::Plan,
        make: |db, _, day| Ok(overview(&plan::store::gathered(db)?, day)),
    },
    Printable {
        key: "plan-book",
        name: text::BOOK,
        purpose: text::BOOK_PURPOSE,
        subject: Subject::Plan,
        make: |db, _, day| Ok(book(&plan::store::gathered(db)?, day)),
    },
    Printable {
        key: SHEET,
        name: text::SHEET,
        purpose: text::SHEET_PURPOSE,
        subject: Subject::Person,
        make: |db, person, day| {
            let person = person.ok_or(Error::Refused(text::CHOOSE_PERSON))?;
            sheet(db, person, &plan::store::gathered(db)?, day)
        },
    },
];

fn sheet(db: &Reader<'_>, person: StaffId, from: &Gathered, date: NaiveDate) -> Result<Document> {
    let said = idp::store::sheet(db, person, from)?;
    Ok(idp::sheet(dressed("", idp::text::TITLE, from, date), &said))
}

/// Every document of the file with the stem of its file name: the overview, the book and the
/// sheet of everybody who serves. Nothing is gathered twice.
///
/// # Errors
/// Refused, with the reason, while the plan has not begun.
pub fn all(db: &Reader<'_>) -> Result<Vec<(String, Document)>> {
    let (from, today) = (plan::store::gathered(db)?, clock::today());
    let mut documents = vec![
        ("section-12".to_owned(), overview(&from, today)),
        ("plan-book".to_owned(), book(&from, today)),
    ];
    for person in from.read.staff.iter().filter_map(|row| row.staff) {
        documents.push((
            format!("sheet-{:04}", person.raw()),
            sheet(db, person, &from, today)?,
        ));
    }
    Ok(documents)
}
