//! Every document of the program, one entry each.

use super::lists::dressed_list;
use super::people;
use super::printable::{Asked, Printable, Source, Subject};
use crate::base::{Error, Result, StaffId};
use crate::db::Reader;
use crate::document::{store, text};
use crate::idp::{PROFILE, SHEET};
use crate::pdf::Document;
use crate::plan::document::{
    Marks, announcement, book, cover_letter, endorsement, memo, minutes, order, overview,
};
use crate::plan::rules::Gathered;
use crate::{assessment, org, plan};

/// The key of the order that appoints the committee.
const ORDER: &str = "committee-order";

/// The key of the summary of gaps, which needs a round.
const GAP_SUMMARY: &str = "gap-summary";

/// The key of the plan book.
pub const BOOK: &str = "plan-book";

/// All of them, in the order in which they are needed.
pub static PRINTABLES: [Printable; 14] = [
    Printable {
        key: ORDER,
        name: text::ORDER,
        purpose: text::ORDER_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|_, from, asked| Ok(order(from, asked.marks()))),
    },
    Printable {
        key: "section-12",
        name: text::SECTION_12,
        purpose: text::SECTION_12_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|_, from, asked| Ok(overview(from, asked.day))),
    },
    Printable {
        key: BOOK,
        name: text::BOOK,
        purpose: text::BOOK_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(plan_book),
    },
    Printable {
        key: "committee-minutes",
        name: text::MINUTES,
        purpose: text::MINUTES_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|_, from, asked| Ok(minutes(from, asked.marks()))),
    },
    Printable {
        key: "memo",
        name: text::MEMO,
        purpose: text::MEMO_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|_, from, asked| Ok(memo(from, asked.marks()))),
    },
    Printable {
        key: "cover-letter",
        name: text::LETTER,
        purpose: text::LETTER_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|_, from, asked| Ok(cover_letter(from, asked.marks()))),
    },
    Printable {
        key: "endorsement",
        name: text::ENDORSEMENT,
        purpose: text::ENDORSEMENT_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|_, from, asked| Ok(endorsement(from, asked.marks()))),
    },
    Printable {
        key: "announcement",
        name: text::ANNOUNCEMENT,
        purpose: text::ANNOUNCEMENT_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|_, from, asked| Ok(announcement(from, asked.marks()))),
    },
    Printable {
        key: org::CHART,
        name: text::CHART,
        purpose: text::CHART_PURPOSE,
        subject: Subject::Plan,
        source: Source::File(unit_chart),
    },
    Printable {
        key: assessment::FORM,
        name: text::FORM,
        purpose: text::FORM_PURPOSE,
        subject: Subject::Round,
        source: Source::People(|db, asked| people::forms(db, asked, false)),
    },
    Printable {
        key: "assessment-result",
        name: text::RESULT,
        purpose: text::RESULT_PURPOSE,
        subject: Subject::Round,
        source: Source::People(|db, asked| people::forms(db, asked, true)),
    },
    Printable {
        key: GAP_SUMMARY,
        name: text::GAP_SUMMARY,
        purpose: text::GAP_SUMMARY_PURPOSE,
        subject: Subject::Plan,
        source: Source::File(gap_summary),
    },
    Printable {
        key: PROFILE,
        name: text::PROFILE,
        purpose: text::PROFILE_PURPOSE,
        subject: Subject::Person,
        source: Source::People(people::profiles),
    },
    Printable {
        key: SHEET,
        name: text::SHEET,
        purpose: text::SHEET_PURPOSE,
        subject: Subject::Person,
        source: Source::People(people::sheets),
    },
];

/// The order of the committee stands in its annex as it was issued last.
fn plan_book(db: &Reader<'_>, from: &Gathered, asked: &Asked<'_>) -> Result<Document> {
    let issues = store::issues(db)?;
    let issued = issues.iter().find(|issue| issue.document == ORDER);
    let marks = issued.map(|issue| Marks {
        number: &issue.number,
        day: issue.issued_on,
    });
    Ok(book(from, asked.day, marks))
}

fn unit_chart(db: &Reader<'_>, asked: &Asked<'_>) -> Result<Document> {
    let empty = dressed_list(db, asked.day)?;
    let (units, staffing) = (org::store::units(db)?, org::store::staffing(db)?);
    Ok(org::document::chart(empty, &units, &staffing))
}

fn gap_summary(db: &Reader<'_>, asked: &Asked<'_>) -> Result<Document> {
    let empty = dressed_list(db, asked.day)?;
    let told = assessment::store::told(db)?;
    let told = told.ok_or(Error::Refused(text::NO_ROUND))?;
    Ok(assessment::document::summary(empty, &told))
}

/// Every document of the file with the stem of its file name: those of the plan and of the newest
/// round, and the sheet of everybody who serves. The plan is gathered once.
///
/// # Errors
/// Refused, with the reason, while the plan has not begun.
pub fn all(db: &Reader<'_>) -> Result<Vec<(String, Document)>> {
    let (from, asked) = (plan::store::gathered(db)?, Asked::preview(None));
    let mut documents = Vec::new();
    for printable in &PRINTABLES {
        if printable.key == SHEET {
            let papers = printable.papers(db, &asked)?.into_iter();
            documents.extend(papers.map(|(person, paper)| (stem_of(SHEET, person), paper)));
            continue;
        }
        match printable.make_from(db, &from, &asked) {
            Ok(document) => documents.push((printable.key.to_owned(), document)),
            // No round yet, or nobody who serves: there is no form of it.
            Err(Error::Refused(_)) if printable.subject != Subject::Plan => {}
            Err(Error::Refused(_)) if printable.key == GAP_SUMMARY => {}
            Err(other) => return Err(other),
        }
    }
    Ok(documents)
}

/// The name of the file of a person's own document.
pub fn stem_of(key: &str, person: StaffId) -> String {
    format!("{key}-{:04}", person.raw())
}
