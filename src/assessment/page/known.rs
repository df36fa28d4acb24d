//! What the gap page has read of one framework, and what follows from it.

use super::HeatPlace;
use crate::assessment::model::{Need, Round, StaffGaps};
use crate::assessment::rules::{self, By, Column, ColumnKey, GapFilter, HeatRow, RowKey, Summary};
use crate::assessment::store;
use crate::base::thai::compare;
use crate::base::{FrameworkId, Result, Score, SkillId, StaffId};
use crate::db::Reader;
use crate::framework::{self, Framework, Skill, SkillGroup};
use crate::org::{self, Unit};
use crate::staff;
use crate::ui::Sort;
use std::cmp::Ordering;

/// What is read together.
#[derive(Default)]
pub struct Known {
    pub framework: Option<Framework>,
    pub groups: Vec<SkillGroup>,
    pub skills: Vec<Skill>,
    pub units: Vec<Unit>,
    pub people: Vec<StaffGaps>,
    /// The rounds of the framework that have begun, the newest first.
    pub rounds: Vec<Round>,
    /// What lines, categories and staff groups are called, in their order.
    names: Vec<(RowKey, String)>,
    /// One count per person.
    pub whole: Summary,
    pub by_staff_group: Vec<HeatRow>,
}

/// The heat map.
#[derive(Default)]
pub struct Map {
    pub columns: Vec<Column>,
    pub whole: Summary,
    pub rows: Vec<HeatRow>,
}

impl Known {
    pub fn read(db: &Reader<'_>, id: FrameworkId) -> Result<Self> {
        let lists = staff::store::lists(db)?;
        let staff_groups = framework::store::staff_groups(db, id)?;
        let lines = lists
            .lines
            .into_iter()
            .map(|it| (RowKey::Line(Some(it.id)), it.name));
        let categories = lists.categories.into_iter();
        let categories = categories.map(|it| (RowKey::Category(Some(it.id)), it.name));
        let groups = staff_groups
            .into_iter()
            .map(|it| (RowKey::Group(Some(it.id)), it.name));
        let names: Vec<(RowKey, String)> = lines.chain(categories).chain(groups).collect();
        let skills = framework::store::skills(db, id)?;
        let people = store::gaps(db, id)?;
        let columns = rules::by_skill(&skills);
        let rounds = store::rounds(db)?.into_iter();
        Ok(Self {
            framework: Some(framework::store::framework_by_id(db, id)?),
            groups: framework::store::skill_groups(db, id)?,
            units: org::store::units(db)?,
            rounds: rounds
                .filter(|it| it.framework == id && it.state != crate::assessment::RoundState::Draft)
                .collect(),
            whole: Summary::of(&columns, &people),
            by_staff_group: rules::by_kind(&people, &columns, By::Group, &names),
            names,
            skills,
            people,
        })
    }

    /// Is there more than one skill in a group, so that single skills are worth a look?
    pub fn has_deep_groups(&self) -> bool {
        rules::by_skill_group(&self.groups, &self.skills).len() < self.skills.len()
    }

    pub fn map(&self, by: By, single_skills: bool) -> Map {
        let columns = match single_skills {
            true => rules::by_skill(&self.skills),
            false => rules::by_skill_group(&self.groups, &self.skills),
        };
        let rows = match by {
            By::Unit => rules::by_unit(&self.people, &columns, &self.units),
            _ => rules::by_kind(&self.people, &columns, by, &self.names),
        };
        Map {
            whole: Summary::of(&columns, &self.people),
            columns,
            rows,
        }
    }

    pub fn person(&self, staff: StaffId) -> Option<&StaffGaps> {
        self.people.iter().find(|person| person.staff == staff)
    }

    pub fn skill(&self, id: SkillId) -> Option<&Skill> {
        self.skills.iter().find(|skill| skill.id == id)
    }

    /// Who has a gap there, the largest first.
    pub fn behind(&self, map: &Map, place: HeatPlace) -> Vec<usize> {
        let column = map.columns.iter().find(|it| Some(it.key) == place.column);
        let gap = |person: &StaffGaps| match column {
            Some(column) => column.gap(person),
            None => person.total(),
        };
        let people = place.row.people(&self.people, &self.units).into_iter();
        let gaps = people.map(|(at, person)| (at, gap(person).map_or(0, Score::hundredths)));
        let mut found: Vec<(usize, i32)> = gaps.filter(|(_, gap)| *gap > 0).collect();
        found.sort_by_key(|(_, gap)| -gap);
        found.into_iter().map(|(at, _)| at).collect()
    }

    /// The gaps behind a place, cell by cell.
    pub fn cells(&self, map: &Map, place: HeatPlace) -> Vec<(StaffId, SkillId)> {
        let column = map.columns.iter().find(|it| Some(it.key) == place.column);
        let within = |skill| column.is_none_or(|column| column.has(skill, &self.skills));
        let behind = self.behind(map, place);
        let people = behind.iter().filter_map(|at| self.people.get(*at));
        let of_person = |person: &StaffGaps| -> Vec<(StaffId, SkillId)> {
            let gaps = person
                .gaps
                .iter()
                .filter(|gap| gap.is_gap() && within(gap.skill));
            gaps.map(|gap| (person.staff, gap.skill)).collect()
        };
        people.flat_map(of_person).collect()
    }

    /// Everybody who lacks something in a skill.
    pub fn lacking(&self, skill: SkillId) -> Vec<(StaffId, SkillId)> {
        let lacks = |person: &&StaffGaps| person.gap_in(skill).is_some_and(|it| it.is_gap());
        self.people
            .iter()
            .filter(lacks)
            .map(|it| (it.staff, skill))
            .collect()
    }

    pub fn listed(&self, filter: &GapFilter, sort: Option<Sort>) -> Vec<usize> {
        let units = filter
            .unit
            .map(|unit| rules::unit_and_parts(&self.units, Some(unit)));
        let mut shown = filter.apply(&self.people, units.as_deref());
        if let Some(sort) = sort {
            shown.sort_by(|a, b| match (self.people.get(*a), self.people.get(*b)) {
                (Some(a), Some(b)) => order(a, b, sort),
                _ => Ordering::Equal,
            });
        }
        shown
    }

    /// What a column of the map is called in full.
    pub fn column_name(map: &Map, key: Option<ColumnKey>) -> Option<&Column> {
        map.columns.iter().find(|column| Some(column.key) == key)
    }
}

/// Columns: name, position, unit, then one per skill, then the sum.
fn order(a: &StaffGaps, b: &StaffGaps, sort: Sort) -> Ordering {
    let by_gap = |person: &StaffGaps, at: usize| person.gaps.get(at).map(|cell| cell.gap);
    let order = match sort.column {
        0 => Ordering::Equal,
        1 => compare(&a.position_name, &b.position_name),
        2 => compare(&a.unit_name, &b.unit_name),
        column if column - 3 < a.gaps.len() => by_gap(a, column - 3).cmp(&by_gap(b, column - 3)),
        _ => a.total().cmp(&b.total()),
    };
    if sort.descending {
        order.reverse()
    } else {
        order
    }
}

/// The needs that wait, skill by skill in the framework's order.
pub fn by_skill<'a>(needs: &'a [Need], known: &'a Known) -> Vec<(&'a Skill, Vec<&'a Need>)> {
    let of_skill = |skill: &'a Skill| {
        let own: Vec<&Need> = needs.iter().filter(|need| need.skill == skill.id).collect();
        (!own.is_empty()).then_some((skill, own))
    };
    known.skills.iter().filter_map(of_skill).collect()
}
