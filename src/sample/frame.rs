//! Who leads the units, which positions take several levels, and what the manpower plan opens and
//! closes. Nothing here is left to chance: every so-and-so-many-th of what is there.

use super::text;
use crate::base::{FiscalYear, LevelId, Period, Result};
use crate::db::Tx;
use crate::org::Unit;
use crate::org::model::UnitDraft;
use crate::org::store as org;
use crate::staff::model::{Level, Lists, Position, PositionDraft};
use crate::staff::{rules, store};

/// One of so many positions of the two lowest levels is a combined one.
const COMBINED: usize = 3;
/// One of so many vacancies is closed by the plan, and one position more is opened for so many.
const CLOSED: usize = 4;
const OPENED: usize = 40;

/// Goes over what has been made.
pub fn make(tx: &Tx<'_>) -> Result<()> {
    let lists = store::lists(tx)?;
    deepen(tx)?;
    let positions = store::positions(tx)?;
    heads(tx, &positions)?;
    combine(tx, &lists, &positions)?;
    match org::organization(tx)? {
        Some(organization) => plan(tx, &lists, organization.period),
        None => Ok(()),
    }
}

/// One branch goes down to the fifth level, and takes some of those who stand at its top.
fn deepen(tx: &Tx<'_>) -> Result<()> {
    let (top, below) = text::DEEP;
    let units = org::units(tx)?;
    let Some(top) = units.iter().find(|unit| unit.name == top) else {
        return Ok(());
    };
    let mut branch = vec![top.id];
    for name in below {
        let draft = UnitDraft {
            parent: branch.last().copied(),
            name: name.to_owned(),
            ..UnitDraft::default()
        };
        branch.push(org::insert_unit(tx, &draft)?);
    }
    let positions = store::positions(tx)?;
    let ordinary = positions
        .iter()
        .filter(|it| it.unit == Some(top.id) && it.title.is_empty());
    for (position, unit) in ordinary.zip(branch.iter().cycle()) {
        store::set_unit(tx, position.id, Some(*unit))?;
    }
    Ok(())
}

/// Departments and sections are led by those whose title says so.
fn heads(tx: &Tx<'_>, positions: &[Position]) -> Result<()> {
    let leads = |unit: &Unit, position: &Position| {
        let titles = [text::head_of(&unit.name), text::chief_of(&unit.name)];
        position.unit == Some(unit.id) && titles.contains(&position.title)
    };
    for unit in org::units(tx)? {
        let head = positions.iter().find(|position| leads(&unit, position));
        if let Some(head) = head {
            let draft = UnitDraft {
                head: Some(head.id),
                ..UnitDraft::from(&unit)
            };
            org::update_unit(tx, unit.id, &draft)?;
        }
    }
    Ok(())
}

/// The lowest two levels of a type, as a range.
fn ranges(lists: &Lists) -> Vec<(LevelId, LevelId)> {
    let types = [text::ACADEMIC, text::GENERAL_LEVELS];
    let range = |(type_name, [low, high, _]): (&str, [&str; 3])| {
        let find = |name: &str| {
            let fits = |it: &&Level| it.type_name == type_name && it.name == name;
            lists.levels.iter().find(fits).map(|level| level.id)
        };
        Some((find(low)?, find(high)?))
    };
    types.into_iter().filter_map(range).collect()
}

/// Whoever holds a position that becomes a combined one keeps the own level.
fn combine(tx: &Tx<'_>, lists: &Lists, positions: &[Position]) -> Result<()> {
    let ranges = ranges(lists);
    let range = |position: &Position| {
        let level = position.level?;
        let mut ranges = ranges.iter();
        ranges
            .find(|(low, high)| level == *low || level == *high)
            .copied()
    };
    let found = positions.iter().filter_map(|it| Some((it, range(it)?)));
    for (position, (low, high)) in found.step_by(COMBINED) {
        let draft = PositionDraft {
            level: Some(low),
            level_to: Some(high),
            ..PositionDraft::of(position, lists)
        };
        store::write_position(tx, &draft)?;
        let own = rules::own_level(position.level, &draft, lists);
        store::set_own_level(tx, position.id, own)?;
    }
    Ok(())
}

/// Some vacancies go, and some positions like those that are there come.
fn plan(tx: &Tx<'_>, lists: &Lists, period: Period) -> Result<()> {
    let years = period.years();
    let year = |at: usize| -> Option<FiscalYear> { years.get(at % years.len()).copied() };
    let positions = store::positions(tx)?;
    let mut vacant = Vec::new();
    for position in &positions {
        if store::holder(tx, position.id)?.is_none() {
            vacant.push(position);
        }
    }
    for (at, position) in vacant.iter().skip(1).step_by(CLOSED).enumerate() {
        let mut draft = PositionDraft::of(position, lists);
        draft.planned.closes = year(at + 1);
        store::write_position(tx, &draft)?;
    }
    let ordinary = positions
        .iter()
        .filter(|position| position.title.is_empty());
    for (at, position) in ordinary.skip(OPENED / 2).step_by(OPENED).enumerate() {
        let mut draft = PositionDraft::of(position, lists).another();
        draft.planned.opens = year(at);
        store::write_position(tx, &draft)?;
    }
    Ok(())
}
