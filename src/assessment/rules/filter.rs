//! Whom the two lists show: people of a round, and people with their gaps.

use super::round::is_finished;
use crate::assessment::model::{PersonGap, RoundGrid, RoundRow, Scores, StaffGaps, Whom};
use crate::base::UnitId;
use crate::base::thai::fold;
use crate::staff::StaffRow;
use std::collections::HashSet;

/// Does a round ask this person? `under` holds the round's units with all their parts.
pub fn asks(whom: &Whom, under: &HashSet<UnitId>, row: &StaffRow, type_name: Option<&str>) -> bool {
    let unit = row.unit.is_some_and(|unit| under.contains(&unit));
    let category = row.category.is_some_and(|it| whom.categories.contains(&it));
    let kind = type_name.is_some_and(|name| whom.types.iter().any(|it| it == name));
    (whom.units.is_empty() || unit)
        && (whom.categories.is_empty() || category)
        && (whom.types.is_empty() || kind)
}

/// What the grid of a round shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundFilter {
    pub search: String,
    pub unit: Option<UnitId>,
    /// Only people who still lack a score where a level is asked of them.
    pub unfinished: bool,
}

impl RoundFilter {
    /// Indexes of the people who fit; `under` is the chosen unit with its parts.
    pub fn apply(
        &self,
        grid: &RoundGrid,
        scores: &Scores,
        under: Option<&[Option<UnitId>]>,
    ) -> Vec<usize> {
        let needle = fold(&self.search);
        let fits = |row: &RoundRow| {
            (needle.is_empty() || row.haystack.contains(&needle))
                && under.is_none_or(|under| under.contains(&row.unit))
                && (!self.unfinished || !is_finished(grid, scores, row))
        };
        let people = grid.people.iter().enumerate();
        people
            .filter(|(_, row)| fits(row))
            .map(|(index, _)| index)
            .collect()
    }
}

/// What the list of gaps shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapFilter {
    pub search: String,
    pub unit: Option<UnitId>,
    pub only_gaps: bool,
}

impl GapFilter {
    /// Indexes of the people who fit; `under` is the chosen unit with its parts.
    pub fn apply(&self, people: &[StaffGaps], under: Option<&[Option<UnitId>]>) -> Vec<usize> {
        let needle = fold(&self.search);
        let said = |person: &StaffGaps, needle: &str| {
            [&person.name, &person.position_name, &person.unit_name]
                .iter()
                .any(|words| fold(words).contains(needle))
        };
        let fits = |person: &StaffGaps| {
            (needle.is_empty() || said(person, &needle))
                && under.is_none_or(|under| under.contains(&person.unit))
                && (!self.only_gaps || person.gaps.iter().any(PersonGap::is_gap))
        };
        let people = people.iter().enumerate();
        people
            .filter(|(_, person)| fits(person))
            .map(|(index, _)| index)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CategoryId, StaffId};

    #[test]
    fn a_round_asks_those_who_fit_one_of_each_kind_that_it_names() {
        let row = |unit: Option<i64>, category| StaffRow {
            staff: Some(StaffId::from_raw(1)),
            unit: unit.map(UnitId::from_raw),
            category: Some(CategoryId::from_raw(category)),
            ..StaffRow::default()
        };
        let check = |units: &[i64], categories: &[i64], types: &[&str], fits: [bool; 4]| {
            let whom = Whom {
                units: units.iter().map(|id| UnitId::from_raw(*id)).collect(),
                categories: categories
                    .iter()
                    .map(|id| CategoryId::from_raw(*id))
                    .collect(),
                types: types.iter().map(|name| (*name).to_owned()).collect(),
            };
            let under: HashSet<UnitId> = whom.units.iter().copied().collect();
            let asks = |row, kind| asks(&whom, &under, &row, kind);
            let found = [
                asks(row(Some(1), 1), Some("วิชาการ")),
                asks(row(Some(1), 2), None),
                asks(row(Some(2), 1), Some("ทั่วไป")),
                asks(row(None, 2), Some("วิชาการ")),
            ];
            assert_eq!(found, fits, "{whom:?}");
        };
        check(&[], &[], &[], [true; 4]);
        check(&[1], &[], &[], [true, true, false, false]);
        check(&[1, 2], &[1], &[], [true, false, true, false]);
        check(&[], &[1, 2], &["วิชาการ"], [true, false, false, true]);
        check(&[2], &[2], &[], [false; 4]);
    }
}
