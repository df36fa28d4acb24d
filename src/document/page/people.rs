//! Documents about people: each person's own, of one or of everybody who serves.

use super::lists::dressed_list;
use super::printable::Asked;
use crate::assessment::document::Filled;
use crate::assessment::{self, RoundRow, Scores};
use crate::base::{Error, Result, StaffId};
use crate::db::Reader;
use crate::document::text;
use crate::pdf::Document;
use crate::plan::document::dressed;
use crate::plan::rules::Gathered;
use crate::{idp, plan};

/// People with the paper of each.
pub type Papers = Vec<(StaffId, Document)>;

/// Whether a person's paper is asked for.
fn is_asked(asked: &Asked<'_>, person: StaffId) -> bool {
    asked.staff.is_none_or(|staff| staff == person)
}

/// Those who serve and are asked for.
fn people(from: &Gathered, asked: &Asked<'_>) -> impl Iterator<Item = StaffId> {
    let serving = from.read.staff.iter().filter_map(|row| row.staff);
    serving.filter(move |person| is_asked(asked, *person))
}

/// Development sheets.
pub fn sheets(db: &Reader<'_>, asked: &Asked<'_>) -> Result<Papers> {
    let from = plan::store::gathered(db)?;
    let empty = dressed("", idp::text::TITLE, &from, asked.day);
    let paper = |person| {
        let said = idp::store::sheet(db, person, &from)?;
        Ok((person, idp::sheet(empty.clone(), &said)))
    };
    people(&from, asked).map(paper).collect()
}

/// Skill profiles.
pub fn profiles(db: &Reader<'_>, asked: &Asked<'_>) -> Result<Papers> {
    let from = plan::store::gathered(db)?;
    let empty = dressed("", idp::text::PROFILE, &from, asked.day);
    let rounds = idp::store::rounds(db, &from)?;
    let paper = |person| {
        let said = idp::store::profile(db, person, &from, &rounds)?;
        Ok((person, idp::profile(empty.clone(), &said)))
    };
    people(&from, asked).map(paper).collect()
}

/// Forms of the newest round: empty, or with what was recorded.
pub fn forms(db: &Reader<'_>, asked: &Asked<'_>, recorded: bool) -> Result<Papers> {
    let round = assessment::store::rounds(db)?.into_iter().next();
    let round = round.ok_or(Error::Refused(text::NO_ROUND))?;
    let grid = assessment::store::grid(db, round.id)?;
    let scores = match recorded {
        true => assessment::store::scores(db, round.id)?,
        false => Scores::new(),
    };
    let empty = dressed_list(db, asked.day)?;
    let filled = Filled {
        organization: &empty.author,
        round: &round,
        grid: &grid,
        scores: &scores,
    };
    let paper = |person: &RoundRow| {
        let form = assessment::document::form(empty.clone(), &filled, person);
        (person.staff, form)
    };
    let people = grid.people.iter();
    let people = people.filter(|person| is_asked(asked, person.staff));
    Ok(people.map(paper).collect())
}
