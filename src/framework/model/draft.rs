//! Frameworks, groups and skills being written.

use super::{Framework, SkillCard, SkillGroup};
use crate::base::{FrameworkId, Score, SkillGroupId, SkillId};

/// A framework being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameworkDraft {
    pub id: Option<FrameworkId>,
    pub code: String,
    pub name: String,
    pub edition: String,
    /// The Buddhist year as typed.
    pub year: String,
    pub source: String,
    pub caution: String,
    pub form_title: String,
    /// The highest level as typed.
    pub max: String,
}

impl From<&Framework> for FrameworkDraft {
    fn from(from: &Framework) -> Self {
        Self {
            id: Some(from.id),
            code: from.code.clone(),
            name: from.name.clone(),
            edition: from.edition.clone(),
            year: from
                .year_be
                .map(|year| year.to_string())
                .unwrap_or_default(),
            source: from.source.clone(),
            caution: from.caution.clone(),
            form_title: from.form_title.clone(),
            max: from.max.to_string(),
        }
    }
}

/// A group of skills being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupDraft {
    pub id: Option<SkillGroupId>,
    pub code: String,
    pub name: String,
}

impl From<&SkillGroup> for GroupDraft {
    fn from(from: &SkillGroup) -> Self {
        Self {
            id: Some(from.id),
            code: from.code.clone(),
            name: from.name.clone(),
        }
    }
}

/// A skill being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SkillDraft {
    pub id: Option<SkillId>,
    pub group: Option<SkillGroupId>,
    pub code: String,
    pub name: String,
    pub definition: String,
    pub source: String,
    pub checked: bool,
    /// The highest level as typed; empty for the framework's.
    pub max: String,
    /// What is done at level 1, 2, 3 …
    pub behaviors: Vec<String>,
}

impl SkillDraft {
    /// An empty skill of a group.
    pub fn new(group: Option<SkillGroupId>, max: Score) -> Self {
        Self {
            group,
            behaviors: vec![String::new(); levels(max)],
            ..Self::default()
        }
    }
}

impl From<&SkillCard> for SkillDraft {
    fn from(from: &SkillCard) -> Self {
        let text = |level: usize| {
            let level = i16::try_from(level).map_or(Score::ZERO, Score::from_whole);
            let found = from.behaviors.iter().find(|it| it.level == level);
            found.map(|it| it.text.clone()).unwrap_or_default()
        };
        Self {
            id: Some(from.skill.id),
            group: from.skill.group,
            code: from.skill.code.clone(),
            name: from.skill.name.clone(),
            definition: from.definition.clone(),
            source: from.source.clone(),
            checked: from.checked,
            max: from.own_max.map(|max| max.to_string()).unwrap_or_default(),
            behaviors: (1..=levels(from.skill.max)).map(text).collect(),
        }
    }
}

/// How many whole levels there are above zero.
pub fn levels(max: Score) -> usize {
    usize::try_from(max.hundredths() / 100).unwrap_or(0)
}
