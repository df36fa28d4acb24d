//! The gaps of many people at once: by unit for the heat map, and by staff group.

use crate::assessment::model::{StaffGaps, Tally};
use crate::base::{StaffGroupId, UnitId};
use crate::framework::Skill;
use crate::org::Unit;
use crate::org::rules::{line_above, lines_above};
use std::collections::HashMap;

/// People and skills of one unit, one staff group or the whole organization.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// One count per person: the person's whole gap.
    pub people: Tally,
    /// One tally per skill, in the order of the framework.
    pub skills: Vec<Tally>,
}

impl Summary {
    pub fn of<'a>(skills: &[Skill], people: impl IntoIterator<Item = &'a StaffGaps>) -> Self {
        let mut summary = Self {
            people: Tally::default(),
            skills: vec![Tally::default(); skills.len()],
        };
        people.into_iter().for_each(|person| summary.add(person));
        summary
    }

    fn add(&mut self, person: &StaffGaps) {
        self.people.add(person.total());
        for (tally, gap) in self.skills.iter_mut().zip(&person.gaps) {
            tally.add(gap.gap);
        }
    }
}

/// A row of the heat map: a unit with all its parts, or those without a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitSummary {
    pub unit: Option<UnitId>,
    pub parent: Option<UnitId>,
    /// Empty for those without a unit.
    pub name: String,
    pub depth: usize,
    /// Has parts in which people serve.
    pub has_parts: bool,
    pub summary: Summary,
}

/// Units in the order of the tree, each with the people of all its parts; those without a unit
/// come last. Units where nobody serves are left out.
pub fn by_unit(people: &[StaffGaps], skills: &[Skill], units: &[Unit]) -> Vec<UnitSummary> {
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
                .or_insert_with(|| Summary::of(skills, []))
                .add(person);
        }
    }
    let with_parts: Vec<UnitId> = units
        .iter()
        .filter(|unit| sums.contains_key(&Some(unit.id)))
        .filter_map(|unit| unit.parent)
        .collect();
    let mut rows: Vec<UnitSummary> = units
        .iter()
        .filter_map(|unit| {
            let (parent, name, depth) = (unit.parent, unit.name.clone(), unit.depth);
            let has_parts = with_parts.contains(&unit.id);
            let summary = sums.remove(&Some(unit.id))?;
            Some(UnitSummary {
                unit: Some(unit.id),
                parent,
                name,
                depth,
                has_parts,
                summary,
            })
        })
        .collect();
    rows.extend(sums.remove(&None).map(without_unit));
    rows
}

fn without_unit(summary: Summary) -> UnitSummary {
    UnitSummary {
        unit: None,
        parent: None,
        name: String::new(),
        depth: 0,
        has_parts: false,
        summary,
    }
}

/// One summary per staff group that has people.
pub fn by_group(people: &[StaffGaps], skills: &[Skill]) -> HashMap<Option<StaffGroupId>, Summary> {
    let mut sums: HashMap<Option<StaffGroupId>, Summary> = HashMap::new();
    for person in people {
        sums.entry(person.group)
            .or_insert_with(|| Summary::of(skills, []))
            .add(person);
    }
    sums
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
    use crate::assessment::rules::tests::cell;
    use crate::base::{SkillId, StaffId};
    use crate::org::tests::unit;

    fn person(staff: i64, unit: Option<i64>, gaps: [(&str, &str); 2]) -> StaffGaps {
        let [first, second] = gaps;
        StaffGaps {
            staff: StaffId::from_raw(staff),
            name: format!("คนที่ {staff}"),
            unit: unit.map(UnitId::from_raw),
            unit_name: String::new(),
            position_name: String::new(),
            line: None,
            category: None,
            group: Some(StaffGroupId::from_raw(staff % 2)),
            gaps: vec![cell(1, first.0, first.1), cell(2, second.0, second.1)],
        }
    }

    fn skills() -> Vec<Skill> {
        let skill = |id| Skill {
            id: SkillId::from_raw(id),
            group: None,
            code: format!("S{id}"),
            name: "ทักษะ".into(),
            max: crate::base::Score::from_whole(4),
        };
        vec![skill(1), skill(2)]
    }

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
        let rows = by_unit(&people(), &skills(), &units);
        let told: Vec<_> = rows
            .iter()
            .map(|row| {
                let (people, first) = (row.summary.people, row.summary.skills[0]);
                let unit = row.unit.map_or(0, UnitId::raw);
                (
                    unit,
                    row.has_parts,
                    people.all,
                    people.assessed,
                    people.with_gap,
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
    fn the_gap_of_a_unit_is_the_sum_of_its_people() {
        let people = people();
        let units: Vec<Unit> = (1..=3).map(|id| unit(id, None, 0)).collect();
        let all = Summary::of(&skills(), &people);
        let rows = by_unit(&people, &skills(), &units);
        let groups = by_group(&people, &skills());
        for parts in [
            rows.iter().map(|row| &row.summary).collect::<Vec<_>>(),
            groups.values().collect(),
        ] {
            let sum = |of: fn(&Tally) -> i64| parts.iter().map(|s| of(&s.people)).sum::<i64>();
            assert_eq!(sum(|t| t.gap_hundredths), all.people.gap_hundredths);
            assert_eq!(sum(|t| t.with_gap as i64), all.people.with_gap as i64);
            assert_eq!(sum(|t| t.assessed as i64), all.people.assessed as i64);
        }
        let by_skill: i64 = all.skills.iter().map(|tally| tally.gap_hundredths).sum();
        assert_eq!(by_skill, all.people.gap_hundredths);
    }
}
