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
use crate::{framework, idp, org, plan};

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

/// Forms of the round asked for, or of the newest one: empty, or with what was recorded.
pub fn forms(db: &Reader<'_>, asked: &Asked<'_>, recorded: bool) -> Result<Papers> {
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
        organization: &empty.author,
        round,
        grid: &grid,
        cards: &framework::store::cards(db, round.framework)?,
        scores: &scores,
    };
    let paper = |person: &RoundRow| {
        let form = assessment::document::form(empty.clone(), &filled, person);
        (person.staff, form)
    };
    let units = org::store::units(db)?;
    let unit = asked.scope.unit.filter(|_| asked.staff.is_none());
    let under = unit.map(|unit| assessment::rules::unit_and_parts(&units, Some(unit)));
    let within = |unit| under.as_ref().is_none_or(|under| under.contains(unit));
    let people = grid.people.iter().filter(|it| within(&it.unit));
    let people = people.filter(|person| is_asked(asked, person.staff));
    Ok(people.map(paper).collect())
}
