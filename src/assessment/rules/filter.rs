//! Whom the two lists show: people of a round, and people with their gaps.

use super::round::is_finished;
use crate::assessment::model::{PersonGap, RoundGrid, RoundRow, Scores, StaffGaps};
use crate::base::UnitId;
use crate::base::thai::fold;

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
