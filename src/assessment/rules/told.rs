//! Everything that the summary of gaps says, reckoned once.

use super::{
    By, Change, Column, HeatRow, Ranked, RowKey, by_kind, by_skill_group, by_unit, ranking,
};
use crate::assessment::model::{Round, StaffGaps};
use crate::framework::{Framework, Skill, SkillGroup, StaffGroup};
use crate::org::Unit;

/// What has changed from one round to the next, skill by skill.
#[derive(Clone, Debug)]
pub struct Between {
    pub before: Round,
    pub after: Round,
    pub changes: Vec<Change>,
}

/// The gaps of the whole organization in one framework.
#[derive(Clone, Debug)]
pub struct Told {
    pub framework: Framework,
    pub skills: Vec<Skill>,
    pub people: Vec<StaffGaps>,
    pub columns: Vec<Column>,
    pub units: Vec<HeatRow>,
    pub groups: Vec<HeatRow>,
    pub ranking: Vec<Ranked>,
    pub between: Option<Between>,
}

impl Told {
    pub fn new(
        framework: Framework,
        (skills, groups): (Vec<Skill>, &[SkillGroup]),
        people: Vec<StaffGaps>,
        (units, staff_groups): (&[Unit], Vec<StaffGroup>),
        between: Option<Between>,
    ) -> Self {
        let columns = by_skill_group(groups, &skills);
        let names = staff_groups.into_iter();
        let names: Vec<_> = names
            .map(|it| (RowKey::Group(Some(it.id)), it.name))
            .collect();
        Self {
            units: by_unit(&people, &columns, units),
            groups: by_kind(&people, &columns, By::Group, &names),
            ranking: ranking(&skills, people.iter()),
            framework,
            skills,
            people,
            columns,
            between,
        }
    }
}
