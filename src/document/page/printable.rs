//! What a document of the program is, and how it is made from the file.

use super::documents::PRINTABLES;
use super::lists;
use super::people::Papers;
use super::signing::sign;
use crate::base::{Error, Result, RoundId, Say, StaffId, UnitId, clock};
use crate::db::Reader;
use crate::document::model::ArabicDigits;
use crate::document::{store, text};
use crate::pdf::{Digits, Document, Section};
use crate::plan;
use crate::plan::document::Marks;
use crate::plan::rules::Gathered;
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
    /// The same of a round: one person, those of a unit, or everybody whom it asks.
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
    /// From what is gathered for the plan, and perhaps more.
    Plan(fn(&Reader<'_>, &Gathered, &Asked<'_>) -> Result<Document>),
    /// Without a plan.
    File(fn(&Reader<'_>, &Asked<'_>) -> Result<Document>),
    /// Each person's own.
    People(fn(&Reader<'_>, &Asked<'_>) -> Result<Papers>),
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
            Source::Plan(_) => self.make_from(db, &plan::store::gathered(db)?, asked),
            Source::File(make) => finished(db, self.key, make(db, asked)?),
            Source::People(_) => self.of_people(db, asked),
            Source::List => finished(db, self.key, lists::paper(db, self.key, asked)?),
        }
    }

    /// The same, where the plan has been gathered.
    ///
    /// # Errors
    /// Those of [`Self::make`].
    pub fn make_from(
        &self,
        db: &Reader<'_>,
        from: &Gathered,
        asked: &Asked<'_>,
    ) -> Result<Document> {
        match self.source {
            Source::Plan(make) => finished(db, self.key, make(db, from, asked)?),
            _ => self.make(db, asked),
        }
    }

    /// The paper of each person asked for; none for what is about nobody in particular.
    ///
    /// # Errors
    /// Those of [`Self::make`].
    pub fn papers(&self, db: &Reader<'_>, asked: &Asked<'_>) -> Result<Papers> {
        let Source::People(make) = self.source else {
            return Ok(Papers::new());
        };
        let papers = make(db, asked)?.into_iter();
        papers
            .map(|(person, paper)| Ok((person, finished(db, self.key, paper)?)))
            .collect()
    }

    /// One person's paper, or everybody's one after the other. Those are not numbered through:
    /// each is a paper of its own.
    fn of_people(&self, db: &Reader<'_>, asked: &Asked<'_>) -> Result<Document> {
        let mut papers = self.papers(db, asked)?.into_iter().map(|(_, paper)| paper);
        let mut all = papers.next().ok_or(Error::Refused(text::NOBODY))?;
        if asked.staff.is_none() {
            self.name.th().clone_into(&mut all.title);
            all.sections.extend(papers.flat_map(|paper| paper.sections));
            let sections = all.sections.into_iter();
            all.sections = sections.map(Section::unnumbered).collect();
        }
        Ok(all)
    }
}

/// The document with the signatures and the digits that are chosen for it.
fn finished(db: &Reader<'_>, key: &str, document: Document) -> Result<Document> {
    let document = sign(db, key, document)?;
    let ArabicDigits { all, tables } = store::digits(db, key)?;
    let document = match tables {
        true => document.tables_in(Digits::Arabic),
        false => document,
    };
    let digits = if all { Digits::Arabic } else { document.digits };
    Ok(Document { digits, ..document })
}

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

    /// What its letters bear.
    pub fn marks(&self) -> Marks<'_> {
        Marks {
            number: self.number,
            day: self.day,
        }
    }
}
