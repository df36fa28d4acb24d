//! What people have behind them: degrees, promotions, duties beside the own position, and those who
//! have left. Nothing here is left to chance: every so-and-so-many-th of those who are there.

use super::text;
use crate::base::{LevelId, Result, StaffId};
use crate::db::Tx;
use crate::staff::model::{Deed, DutyKind, EducationDraft, Level, Lists, Order, Reason};
use crate::staff::store::{self, DutyRow, NewHolding, PersonRow};
use crate::staff::{Position, StaffRow};
use chrono::{Datelike as _, NaiveDate};
use std::collections::HashMap;

/// One of so many employees has the group told; one of so many people was promoted, holds a
/// second degree, has none, or acts for somebody; one has left for so many, up to a number.
const GROUPED: usize = 3;
const PROMOTED: usize = 3;
const SECOND_DEGREE: usize = 6;
const NO_DEGREE: usize = 5;
const ACTING: usize = 3;
const LEFT: usize = 30;
const MOST_LEFT: usize = 40;

/// Years until somebody was promoted, and the least that there have been since.
const UNTIL_PROMOTED: i32 = 5;
const SINCE_PROMOTED: i32 = 3;
const THIS_YEAR: i32 = 2026;

/// Puts somebody at every level that there is.
pub fn spread(tx: &Tx<'_>) -> Result<()> {
    let lists = store::lists(tx)?;
    let positions = store::positions(tx)?;
    let mut used: HashMap<LevelId, Vec<&Position>> = HashMap::new();
    for position in &positions {
        if let Some(level) = position.level {
            used.entry(level).or_default().push(position);
        }
    }
    for level in &lists.levels {
        if used.contains_key(&level.id) {
            continue;
        }
        let of_type = lists
            .levels
            .iter()
            .filter(|it| it.type_name == level.type_name);
        let most = of_type.max_by_key(|it| used.get(&it.id).map_or(0, Vec::len));
        let Some(donors) = most.and_then(|it| used.get_mut(&it.id)) else {
            continue;
        };
        if let (2.., Some(position)) = (donors.len(), donors.pop()) {
            store::set_level(tx, position.id, Some(level.id), None)?;
        }
    }
    group(tx, &lists, &positions)
}

/// Employees are of a group of their category.
fn group(tx: &Tx<'_>, lists: &Lists, positions: &[Position]) -> Result<()> {
    for category in &lists.categories {
        let levels = lists
            .levels
            .iter()
            .filter(|it| it.type_name == category.name);
        let ungrouped = |it: &&Position| it.category == category.id && it.level.is_none();
        let positions = positions.iter().filter(ungrouped).step_by(GROUPED);
        for (position, level) in positions.zip(levels.cycle()) {
            store::set_level(tx, position.id, Some(level.id), None)?;
        }
    }
    Ok(())
}

/// Gives everybody something behind them.
pub fn make(tx: &Tx<'_>) -> Result<()> {
    let lists = store::lists(tx)?;
    let rows = store::rows(tx)?;
    let (serving, vacant): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.staff.is_some());
    for (at, row) in serving.iter().enumerate() {
        if let Some(staff) = row.staff {
            educate(tx, staff, row, at)?;
            if at.is_multiple_of(PROMOTED) {
                promote(tx, staff, row, &lists.levels)?;
            }
        }
    }
    act(tx, &serving, &vacant)?;
    leave(tx, &serving, &vacant)
}

fn educate(tx: &Tx<'_>, staff: StaffId, row: &StaffRow, at: usize) -> Result<()> {
    if at % NO_DEGREE == NO_DEGREE - 1 {
        return Ok(());
    }
    let born = row.birth_date.map(|day| day.year() + 543);
    let degrees = [
        (&text::career::BACHELORS[..], 22, true),
        (
            &text::career::MASTERS[..],
            30,
            at.is_multiple_of(SECOND_DEGREE),
        ),
    ];
    for (degrees, age, has) in degrees {
        let Some((degree, field)) = degrees.get(at % degrees.len()).filter(|_| has) else {
            continue;
        };
        let places = &text::career::UNIVERSITIES;
        let place = places.get(at % places.len()).copied().unwrap_or_default();
        let draft = EducationDraft {
            degree: (*degree).to_owned(),
            field: (*field).to_owned(),
            place: place.to_owned(),
            ..EducationDraft::default()
        };
        store::write_education(tx, staff, &draft, born.map(|year| year + age))?;
    }
    Ok(())
}

/// Who has been there long enough began one level lower.
fn promote(tx: &Tx<'_>, staff: StaffId, row: &StaffRow, levels: &[Level]) -> Result<()> {
    let (Some(position), Some(level), Some(since)) = (row.position, row.level, row.since) else {
        return Ok(());
    };
    let mut pairs = levels.iter().zip(levels.iter().skip(1));
    let lower = pairs.find(|(one, next)| one.id == level && one.type_name == next.type_name);
    let on = NaiveDate::from_ymd_opt(since.year() + UNTIL_PROMOTED, 10, 1);
    let (Some((_, lower)), Some(on)) = (lower, on) else {
        return Ok(());
    };
    if on.year() + SINCE_PROMOTED > THIS_YEAR {
        return Ok(());
    }
    store::set_own_level(tx, position, Some(lower.id))?;
    store::end_holding(tx, staff, on)?;
    let new = NewHolding {
        staff,
        position,
        deed: Deed::Promoted,
        from: on,
        level: None,
        order: Order {
            number: text::career::order(staff.raw() % 400 + 1, on.year() + 543),
            note: String::new(),
        },
    };
    store::begin(tx, &new).map(drop)
}

/// Somebody of the same unit acts in a vacancy, and one is lent elsewhere.
fn act(tx: &Tx<'_>, serving: &[&StaffRow], vacant: &[&StaffRow]) -> Result<()> {
    let from = NaiveDate::from_ymd_opt(THIS_YEAR, 5, 1).unwrap_or_default();
    let write = |kind, staff, position, place: &str| {
        let row = DutyRow {
            id: None,
            staff,
            kind,
            position,
            place,
            from,
            to: None,
            order: &Order::default(),
        };
        store::write_duty(tx, &row)
    };
    for vacancy in vacant.iter().step_by(ACTING).take(MOST_LEFT) {
        let beside = serving.iter().rev().find(|row| row.unit == vacancy.unit);
        if let Some(staff) = beside.and_then(|row| row.staff) {
            write(DutyKind::Acting, staff, vacancy.position, "")?;
        }
    }
    match serving.last().and_then(|row| row.staff) {
        Some(staff) => write(DutyKind::Seconded, staff, None, text::career::LENT_TO),
        None => Ok(()),
    }
}

/// Some vacancies were held by people who have left.
fn leave(tx: &Tx<'_>, serving: &[&StaffRow], vacant: &[&StaffRow]) -> Result<()> {
    let reasons = [Reason::Retired, Reason::Transferred, Reason::Resigned];
    let many = (serving.len() / LEFT).min(MOST_LEFT);
    for (at, vacancy) in vacant.iter().rev().take(many).enumerate() {
        let year = THIS_YEAR - 1 - i32::try_from(at % 4).unwrap_or(0);
        let day = |year| NaiveDate::from_ymd_opt(year, 10, 1).unwrap_or_default();
        let (Some(position), Some(reason)) = (vacancy.position, reasons.get(at % reasons.len()))
        else {
            continue;
        };
        let of = |names: &[&'static str]| names.get(at % names.len()).copied().unwrap_or_default();
        let person = PersonRow {
            title: text::TITLES.0,
            first_name: of(&text::MEN),
            last_name: of(&text::career::LEFT),
            national_id: None,
            birth_date: NaiveDate::from_ymd_opt(year - 60, 3, 14),
            appointed_on: Some(day(year - 30)),
        };
        let staff = store::write_staff(tx, None, &person)?;
        store::begin_holding(tx, staff, position, day(year - 30))?;
        store::end_holding(tx, staff, day(year))?;
        store::leave(tx, staff, *reason, day(year), &Order::default())?;
    }
    Ok(())
}
