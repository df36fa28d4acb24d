//! The gaps of many people at once: by unit, line, category or staff group for the heat map.

use super::Column;
use crate::assessment::model::{StaffGaps, Tally};
use crate::base::{CategoryId, LineId, StaffGroupId, UnitId};
use crate::org::Unit;
use crate::org::rules::{line_above, lines_above};
use std::collections::HashMap;

/// People and skills of one unit, one staff group or the whole organization.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// One count per person: the person's whole gap.
    pub people: Tally,
    /// One tally per column, in their order.
    pub columns: Vec<Tally>,
}

impl Summary {
    pub fn of<'a>(columns: &[Column], people: impl IntoIterator<Item = &'a StaffGaps>) -> Self {
        let mut summary = Self {
            people: Tally::default(),
            columns: vec![Tally::default(); columns.len()],
        };
        for person in people {
            summary.add(columns, person);
        }
        summary
    }

    fn add(&mut self, columns: &[Column], person: &StaffGaps) {
        self.people.add(person.total());
        for (tally, column) in self.columns.iter_mut().zip(columns) {
            tally.add(column.gap(person));
        }
    }
}

/// What people are gathered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum By {
    #[default]
    Unit,
    Line,
    Category,
    Group,
}

impl By {
    pub const ALL: [Self; 4] = [Self::Unit, Self::Line, Self::Category, Self::Group];
}

/// A row of the heat map; an empty id is those without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKey {
    Whole,
    Unit(Option<UnitId>),
    Line(Option<LineId>),
    Category(Option<CategoryId>),
    Group(Option<StaffGroupId>),
}

impl RowKey {
    /// The row that a person stands in; units have their parts' people too.
    fn of(by: By, person: &StaffGaps) -> Self {
        match by {
            By::Unit => Self::Unit(person.unit),
            By::Line => Self::Line(person.line),
            By::Category => Self::Category(person.category),
            By::Group => Self::Group(person.group),
        }
    }

    /// The people of the row.
    pub fn people<'a>(
        self,
        people: &'a [StaffGaps],
        units: &[Unit],
    ) -> Vec<(usize, &'a StaffGaps)> {
        let under = match self {
            Self::Unit(unit) => unit_and_parts(units, unit),
            _ => Vec::new(),
        };
        let within = |person: &StaffGaps| match self {
            Self::Whole => true,
            Self::Unit(_) => under.contains(&person.unit),
            Self::Line(line) => person.line == line,
            Self::Category(category) => person.category == category,
            Self::Group(group) => person.group == group,
        };
        let people = people.iter().enumerate();
        people.filter(|(_, person)| within(person)).collect()
    }
}

/// A row of the heat map with its sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatRow {
    pub key: RowKey,
    /// The unit above, for a unit.
    pub parent: Option<UnitId>,
    /// Empty for those without.
    pub name: String,
    pub depth: usize,
    /// A unit with parts in which people serve.
    pub has_parts: bool,
    pub summary: Summary,
}

/// Units in the order of the tree, each with the people of all its parts; those without a unit
/// come last. Units where nobody serves are left out.
pub fn by_unit(people: &[StaffGaps], columns: &[Column], units: &[Unit]) -> Vec<HeatRow> {
    let lines = lines_above(units);
    let mut sums: HashMap<Option<UnitId>, Summary> = HashMap::new();
    for person in people {
        let line = person.unit.and_then(|unit| lines.get(&unit));
        let above = line.map_or_else(
            || vec![None],
            |line| line.iter().copied().map(Some).collect(),
        );
        for unit in above {
            sums.entry(unit)
                .or_insert_with(|| Summary::of(columns, []))
                .add(columns, person);
        }
    }
    let with_parts: Vec<UnitId> = units
        .iter()
        .filter(|unit| sums.contains_key(&Some(unit.id)))
        .filter_map(|unit| unit.parent)
        .collect();
    let row = |unit: &Unit| {
        let summary = sums.remove(&Some(unit.id))?;
        Some(HeatRow {
            key: RowKey::Unit(Some(unit.id)),
            parent: unit.parent,
            name: unit.name.clone(),
            depth: unit.depth,
            has_parts: with_parts.contains(&unit.id),
            summary,
        })
    };
    let mut rows: Vec<HeatRow> = units.iter().filter_map(row).collect();
    rows.extend(sums.remove(&None).map(|summary| HeatRow {
        key: RowKey::Unit(None),
        parent: None,
        name: String::new(),
        depth: 0,
        has_parts: false,
        summary,
    }));
    rows
}

/// Lines, categories or staff groups in the order of their names; those without come last. Those
/// that nobody belongs to are left out.
pub fn by_kind(
    people: &[StaffGaps],
    columns: &[Column],
    by: By,
    names: &[(RowKey, String)],
) -> Vec<HeatRow> {
    let mut sums: HashMap<RowKey, Summary> = HashMap::new();
    for person in people {
        sums.entry(RowKey::of(by, person))
            .or_insert_with(|| Summary::of(columns, []))
            .add(columns, person);
    }
    let row = |(key, name): (RowKey, String), summary| HeatRow {
        key,
        parent: None,
        name,
        depth: 0,
        has_parts: false,
        summary,
    };
    let named = names.iter().cloned();
    let mut rows: Vec<HeatRow> = named
        .filter_map(|named| sums.remove(&named.0).map(|summary| row(named, summary)))
        .collect();
    // What has no name any more is gathered too: a retired line that somebody still holds.
    rows.extend(
        sums.into_iter()
            .map(|(key, summary)| row((key, String::new()), summary)),
    );
    rows
}

/// The unit and everything under it; `None` stands for those without a unit.
pub fn unit_and_parts(units: &[Unit], unit: Option<UnitId>) -> Vec<Option<UnitId>> {
    let Some(unit) = unit else {
        return vec![None];
    };
    let within = |part: &&Unit| line_above(units, part.id).contains(&unit);
    let parts = units.iter().filter(within);
    parts.map(|part| Some(part.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::rules::by_skill;
    use crate::assessment::rules::tests::{person, skills};
    use crate::org::tests::unit;

    fn people() -> Vec<StaffGaps> {
        vec![
            person(1, Some(1), [("3", "1"), ("2", "2")]),
            person(2, Some(2), [("3", "2"), ("2", "")]),
            person(3, Some(3), [("3", ""), ("2", "")]),
            person(4, None, [("1", "3"), ("2", "1")]),
        ]
    }

    #[test]
    fn a_unit_counts_the_people_of_all_its_parts() {
        let units = [
            unit(1, None, 0),
            unit(2, Some(1), 1),
            unit(3, None, 0),
            unit(4, None, 0),
        ];
        let people = people();
        let rows = by_unit(&people, &by_skill(&skills()), &units);
        let told: Vec<_> = rows
            .iter()
            .map(|row| {
                let (all, first) = (row.summary.people, row.summary.columns[0]);
                let RowKey::Unit(unit) = row.key else {
                    panic!("a unit");
                };
                let behind = row.key.people(&people, &units).len();
                assert_eq!(behind, all.all, "the row and who is behind it agree");
                (
                    unit.map_or(0, UnitId::raw),
                    row.has_parts,
                    all.all,
                    all.assessed,
                    all.with_gap,
                    first.gap_hundredths,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (1, true, 2, 2, 2, 300),
                (2, false, 1, 1, 1, 100),
                (3, false, 1, 0, 0, 0),
                (0, false, 1, 1, 1, 0),
            ]
        );
    }

    #[test]
    fn the_gap_of_any_kind_is_the_sum_of_its_people() {
        let people = people();
        let columns = by_skill(&skills());
        let units: Vec<Unit> = (1..=3).map(|id| unit(id, None, 0)).collect();
        let all = Summary::of(&columns, &people);
        let names = [
            (
                RowKey::Group(Some(StaffGroupId::from_raw(1))),
                "คี่".to_owned(),
            ),
            (
                RowKey::Group(Some(StaffGroupId::from_raw(9))),
                "ว่าง".to_owned(),
            ),
        ];
        let groups = by_kind(&people, &columns, By::Group, &names);
        let listed: Vec<&str> = groups.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(listed, ["คี่", ""]);
        for parts in [
            by_unit(&people, &columns, &units),
            groups,
            by_kind(&people, &columns, By::Line, &[]),
            by_kind(&people, &columns, By::Category, &[]),
        ] {
            let sum = |of: fn(&Tally) -> i64| -> i64 {
                parts.iter().map(|row| of(&row.summary.people)).sum()
            };
            assert_eq!(sum(|t| t.gap_hundredths), all.people.gap_hundredths);
            assert_eq!(sum(|t| t.with_gap as i64), all.people.with_gap as i64);
            assert_eq!(sum(|t| t.assessed as i64), all.people.assessed as i64);
        }
        let by_skill: i64 = all.columns.iter().map(|tally| tally.gap_hundredths).sum();
        assert_eq!(by_skill, all.people.gap_hundredths);
    }
}
