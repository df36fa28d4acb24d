//! Which rows the list shows, and in which order.

use super::model::{Assessed, Column, Facts, PersonFilter, Status};
use super::sheet::{self, Known};
use crate::base::table::Value;
use crate::base::thai::strip_title;
use crate::base::{StaffId, UnitId, retirement_day};
use crate::staff::StaffRow;
use crate::staff::rules::Needle;
use chrono::NaiveDate;

/// What a filter means besides what was chosen in it.
#[derive(Clone, Copy)]
pub struct Meaning<'a> {
    /// The chosen unit and its parts.
    pub units: &'a [UnitId],
    /// Whose national id was typed in full.
    pub has_id: Option<StaffId>,
    /// The last day of the plan.
    pub plan_ends: Option<NaiveDate>,
    pub known: Known<'a>,
}

/// Indexes of the rows that fit.
pub fn fitting(filter: &PersonFilter, rows: &[StaffRow], meaning: Meaning<'_>) -> Vec<usize> {
    let needle = Needle::new(&filter.search);
    let found = |row: &StaffRow| match meaning.has_id {
        Some(person) => row.staff == Some(person),
        None => needle.is_empty() || needle.is_in(&row.haystack),
    };
    let fits = |row: &StaffRow| {
        found(row)
            && (filter.unit.is_none() || row.unit.is_some_and(|unit| meaning.units.contains(&unit)))
            && (filter.category.is_none() || row.category == filter.category)
            && (filter.level.is_none() || [row.level, row.level_to].contains(&filter.level))
            && (filter.line.is_none() || row.line == filter.line)
            && filter.type_name.as_ref().is_none_or(|name| {
                let level = row.level.and_then(|id| meaning.known.lists.level(id));
                level.is_some_and(|level| level.type_name == *name)
            })
            && filter
                .status
                .is_none_or(|status| has_status(row, status, meaning.plan_ends))
            && (!filter.asks_facts() || facts_fit(filter, meaning.known.facts_of(row)))
    };
    rows.iter()
        .enumerate()
        .filter(|(_, row)| fits(row))
        .map(|(index, _)| index)
        .collect()
}

fn has_status(row: &StaffRow, status: Status, plan_ends: Option<NaiveDate>) -> bool {
    let serves = row.staff.is_some() && row.left_on.is_none();
    match status {
        Status::Serving => serves,
        Status::Vacant => row.staff.is_none(),
        Status::Retiring => serves && retires_by(row.birth_date, plan_ends),
        Status::Left => row.left_on.is_some(),
    }
}

/// Does somebody who was born on this day retire before the plan ends?
pub fn retires_by(birth_date: Option<NaiveDate>, plan_ends: Option<NaiveDate>) -> bool {
    let retires = birth_date.map(retirement_day);
    retires.is_some_and(|day| plan_ends.is_some_and(|end| day <= end))
}

/// Vacancies and people who have left are in no round.
fn facts_fit(filter: &PersonFilter, facts: Option<Facts>) -> bool {
    let Some(facts) = facts else { return false };
    let assessed = |wanted: Assessed| facts.assessed == wanted;
    let gap = |wanted: bool| facts.gaps.is_some_and(|gaps| (gaps > 0) == wanted);
    filter.assessed.is_none_or(assessed) && filter.gap.is_none_or(gap)
}

/// Sorts by a column; rows that are equal in it stay as they are.
pub fn sort(
    shown: &mut Vec<usize>,
    rows: &[StaffRow],
    (column, descending): (Column, bool),
    known: Known<'_>,
) {
    let value = |index: &usize| {
        let row = rows.get(*index)?;
        Some(match column {
            // Titles do not count in Thai order.
            Column::Name if row.staff.is_some() => Value::text(strip_title(&row.name)),
            Column::Name => Value::Empty,
            _ => sheet::value(row, column, known),
        })
    };
    let mut keyed: Vec<(Value, usize)> = shown
        .iter()
        .map(|index| (value(index).unwrap_or_default(), *index))
        .collect();
    keyed.sort_by(|(a, _), (b, _)| sheet::order(a, b, descending));
    *shown = keyed.into_iter().map(|(_, index)| index).collect();
}
