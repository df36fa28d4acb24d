//! Every document of the program, one line each, and how it is made from the file.

use super::lists::{self, dressed_list};
use crate::assessment::document::Filled;
use crate::assessment::{self, RoundRow, Scores};
use crate::base::{Error, Result, RoundId, Say, StaffId, UnitId, clock};
use crate::db::Reader;
use crate::document::text;
use crate::pdf::Document;
use crate::plan::document::{
    Marks, announcement, book, cover_letter, dressed, memo, order, overview,
};
use crate::plan::rules::Gathered;
use crate::staff::StaffRow;
use crate::{framework, idp, org, plan};
use chrono::NaiveDate;

/// What a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The whole plan.
    Plan,
    /// A list of the file.
    List,
    /// One person, or everybody one after the other.
    Person,
    /// The people of a round: one, those of a unit, or everybody.
    Round,
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
    pub source: Source,
}

/// How it is made from the file.
#[derive(Clone, Copy)]
pub enum Source {
    /// From what is gathered for the plan.
    Plan(fn(&Gathered, &Asked<'_>) -> Document),
    /// From more, or from less.
    Made(fn(&Reader<'_>, &Asked<'_>) -> Result<Document>),
    /// The list that bears the key as its name.
    List,
}

impl Printable {
    /// The document or list of this key.
    pub fn find(key: &str) -> Option<&'static Self> {
        let mut all = PRINTABLES.iter().chain(&lists::LISTS);
        all.find(|printable| printable.key == key)
    }

    /// Makes it from the file.
    ///
    /// # Errors
    /// Refused, with the reason, while what it is about does not exist.
    pub fn make(&self, db: &Reader<'_>, asked: &Asked<'_>) -> Result<Document> {
        match self.source {
            Source::Plan(make) => Ok(make(&plan::store::gathered(db)?, asked)),
            Source::Made(make) => make(db, asked),
            Source::List => lists::paper(db, self.key, asked),
        }
    }
}

/// The key of the summary of gaps, which needs a round.
const GAP_SUMMARY: &str = "gap-summary";
/// The key of one person's sheet.
pub const SHEET: &str = "sheet";

/// People of a round: of the newest one and of all units, until others are chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    pub round: Option<RoundId>,
    /// With its parts.
    pub unit: Option<UnitId>,
}

/// What a document is made for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Whom it is about, where it is about one person.
    pub staff: Option<StaffId>,
    /// Which people of which round it is about, where it is about a round.
    pub scope: Scope,
    /// The day that it bears.
    pub day: NaiveDate,
    /// The office's own number; empty while there is none.
    pub number: &'a str,
}

impl Asked<'_> {
    /// For looking at: dated today, without a number.
    pub fn preview(staff: Option<StaffId>) -> Self {
        Self {
            staff,
            scope: Scope::default(),
            day: clock::today(),
            number: "",
        }
    }

    fn marks(&self) -> Marks<'_> {
        Marks {
            number: self.number,
            day: self.day,
        }
    }
}

/// All of them, in the order in which they are needed.
pub static PRINTABLES: [Printable; 11] = [
    Printable {
        key: "committee-order",
        name: text::ORDER,
        purpose: text::ORDER_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|from, asked| order(from, asked.marks())),
    },
    Printable {
        key: "section-12",
        name: text::SECTION_12,
        purpose: text::SECTION_12_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|from, asked| overview(from, asked.day)),
    },
    Printable {
        key: "plan-book",
        name: text::BOOK,
        purpose: text::BOOK_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|from, asked| book(from, asked.day)),
    },
    Printable {
        key: "memo",
        name: text::MEMO,
        purpose: text::MEMO_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|from, asked| memo(from, asked.marks())),
    },
    Printable {
        key: "cover-letter",
        name: text::LETTER,
        purpose: text::LETTER_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|from, asked| cover_letter(from, asked.marks())),
    },
    Printable {
        key: "announcement",
        name: text::ANNOUNCEMENT,
        purpose: text::ANNOUNCEMENT_PURPOSE,
        subject: Subject::Plan,
        source: Source::Plan(|from, asked| announcement(from, asked.marks())),
    },
    Printable {
        key: org::CHART,
        name: text::CHART,
        purpose: text::CHART_PURPOSE,
        subject: Subject::Plan,
        source: Source::Made(|db, asked| {
            let empty = dressed_list(db, asked.day)?;
            let (units, staffing) = (org::store::units(db)?, org::store::staffing(db)?);
            Ok(org::document::chart(empty, &units, &staffing))
        }),
    },
    Printable {
        key: "assessment-form",
        name: text::FORM,
        purpose: text::FORM_PURPOSE,
        subject: Subject::Round,
        source: Source::Made(|db, asked| assessment_forms(db, asked, false)),
    },
    Printable {
        key: "assessment-result",
        name: text::RESULT,
        purpose: text::RESULT_PURPOSE,
        subject: Subject::Round,
        source: Source::Made(|db, asked| assessment_forms(db, asked, true)),
    },
    Printable {
        key: GAP_SUMMARY,
        name: text::GAP_SUMMARY,
        purpose: text::GAP_SUMMARY_PURPOSE,
        subject: Subject::Plan,
        source: Source::Made(|db, asked| {
            let empty = dressed_list(db, asked.day)?;
            let told = assessment::store::told(db)?;
            let told = told.ok_or(Error::Refused(text::NO_ROUND))?;
            Ok(assessment::document::summary(empty, &told))
        }),
    },
    Printable {
        key: SHEET,
        name: text::SHEET,
        purpose: text::SHEET_PURPOSE,
        subject: Subject::Person,
        source: Source::Made(|db, asked| {
            let from = plan::store::gathered(db)?;
            match asked.staff {
                Some(person) => sheet(db, person, &from, asked.day),
                None => everybody(db, &from, asked.day),
            }
        }),
    },
];

fn sheet(db: &Reader<'_>, person: StaffId, from: &Gathered, date: NaiveDate) -> Result<Document> {
    let said = idp::store::sheet(db, person, from)?;
    Ok(idp::sheet(dressed("", idp::text::TITLE, from, date), &said))
}

/// The form of the newest round for one person or everybody: empty, or with what was recorded.
fn assessment_forms(db: &Reader<'_>, asked: &Asked<'_>, recorded: bool) -> Result<Document> {
    let rounds = assessment::store::rounds(db)?;
    let chosen = rounds.iter().find(|it| Some(it.id) == asked.scope.round);
    let round = chosen.or(rounds.first());
    let round = round.ok_or(Error::Refused(text::NO_ROUND))?;
    let grid = assessment::store::grid(db, round.id)?;
    let scores = match recorded {
        true => assessment::store::scores(db, round.id)?,
        false => Scores::new(),
    };
    let empty = dressed_list(db, asked.day)?;
    let filled = Filled {
        organization: &empty.author.clone(),
        round,
        grid: &grid,
        cards: &framework::store::cards(db, round.framework)?,
        scores: &scores,
    };
    let units = org::store::units(db)?;
    let under = asked.scope.unit;
    let under = under.map(|unit| assessment::rules::unit_and_parts(&units, Some(unit)));
    let wanted = |person: &&RoundRow| match asked.staff {
        Some(staff) => staff == person.staff,
        None => under
            .as_ref()
            .is_none_or(|under| under.contains(&person.unit)),
    };
    let people = grid.people.iter().filter(wanted);
    Ok(assessment::document::forms(empty, &filled, people))
}

/// The sheets of everybody who serves, as one document.
fn everybody(db: &Reader<'_>, from: &Gathered, date: NaiveDate) -> Result<Document> {
    let people = from.read.staff.iter().filter_map(|row| row.staff);
    let said: Vec<idp::Sheet> = people
        .map(|person| idp::store::sheet(db, person, from))
        .collect::<Result<_>>()?;
    Ok(idp::sheets(
        &dressed("", idp::text::TITLE, from, date),
        &said,
    ))
}

/// The sheet of everybody who serves, each a document of its own.
///
/// # Errors
/// Those of reading the file.
pub fn sheets(
    db: &Reader<'_>,
    from: &Gathered,
    day: NaiveDate,
) -> Result<Vec<(StaffRow, Document)>> {
    let people = from.read.staff.iter();
    people
        .filter_map(|row| Some((row, row.staff?)))
        .map(|(row, person)| Ok((row.clone(), sheet(db, person, from, day)?)))
        .collect()
}

/// Every document of the file with the stem of its file name: those of the plan and of the newest
/// round, and the sheet of everybody who serves. The plan is gathered once.
///
/// # Errors
/// Refused, with the reason, while the plan has not begun.
pub fn all(db: &Reader<'_>) -> Result<Vec<(String, Document)>> {
    let (from, asked) = (plan::store::gathered(db)?, Asked::preview(None));
    let mut documents = Vec::new();
    for printable in PRINTABLES.iter().filter(|it| it.key != SHEET) {
        let made = match printable.source {
            Source::Plan(make) => Ok(make(&from, &asked)),
            _ => printable.make(db, &asked),
        };
        match made {
            Ok(document) => documents.push((printable.key.to_owned(), document)),
            // No round yet: there is no form of it.
            Err(Error::Refused(_)) if printable.subject != Subject::Plan => {}
            Err(Error::Refused(_)) if printable.key == GAP_SUMMARY => {}
            Err(other) => return Err(other),
        }
    }
    for (row, document) in sheets(db, &from, asked.day)? {
        let number = row.staff.map_or(0, StaffId::raw);
        documents.push((format!("{SHEET}-{number:04}"), document));
    }
    Ok(documents)
}
