//! What is read together of one edition.

use super::People;
use crate::base::{FrameworkId, Result, SkillGroupId};
use crate::db::Reader;
use crate::framework::model::{Framework, Skill, SkillCard, SkillGroup, StaffGroup, Stage};
use crate::framework::rules::Expectation;
use crate::framework::store;
use crate::staff::{self, Lists};

#[derive(Default)]
pub struct Known {
    pub framework: Option<Framework>,
    pub groups: Vec<SkillGroup>,
    /// Every skill, the retired too.
    pub cards: Vec<SkillCard>,
    /// Those in use.
    pub skills: Vec<Skill>,
    pub staff_groups: Vec<StaffGroup>,
    pub stages: Vec<Stage>,
    pub expectation: Expectation,
    pub lists: Lists,
}

impl Known {
    pub fn read(db: &Reader<'_>, id: FrameworkId) -> Result<Self> {
        Ok(Self {
            framework: Some(store::framework_by_id(db, id)?),
            groups: store::skill_groups(db, id)?,
            cards: store::cards(db, id)?,
            skills: store::skills(db, id)?,
            staff_groups: store::staff_groups(db, id)?,
            stages: store::stages(db, id)?,
            expectation: store::expectation(db, id)?,
            lists: staff::store::lists(db)?,
        })
    }

    pub fn group_name(&self, id: Option<SkillGroupId>) -> &str {
        let group = self.groups.iter().find(|group| Some(group.id) == id);
        group.map_or("", |group| group.name.as_str())
    }
}

/// Who serves, and the rules that put them into groups.
pub fn people(db: &Reader<'_>, id: FrameworkId) -> Result<People> {
    let rows = staff::store::rows(db)?;
    let names = rows
        .iter()
        .filter_map(|row| Some((row.staff?, format!("{} · {}", row.name, row.position_name))));
    Ok(People {
        types: store::type_rules(db, id)?,
        lines: store::line_rules(db, id)?,
        names: names.collect(),
        who: store::who(&rows, &store::members(db, id)?),
    })
}
