//! A framework as it travels between files: the JSON that is shipped, exported and imported.
//! Everything goes by code and name, never by id; levels are written as people write them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The first words of such a file.
pub const FORMAT: &str = "phatthana-framework/1";

/// One edition of one framework with all that belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edition {
    pub format: String,
    pub code: String,
    pub name: String,
    pub edition: String,
    pub year_be: Option<i32>,
    pub source: String,
    pub caution: String,
    pub form_title: String,
    /// The highest level.
    pub max: String,
    pub stages: Vec<StagePart>,
    pub groups: Vec<GroupPart>,
    pub staff_groups: Vec<StaffGroupPart>,
    pub expected: Vec<ExpectedPart>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StagePart {
    pub name: String,
    pub current: bool,
}

/// A group with its skills.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupPart {
    pub code: String,
    pub name: String,
    pub skills: Vec<SkillPart>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SkillPart {
    pub code: String,
    pub name: String,
    pub definition: String,
    pub source: String,
    pub checked: bool,
    pub texts_by_program: bool,
    pub retired: bool,
    /// Its own highest level; empty for the framework's.
    pub max: String,
    /// What is done at level 1, 2, 3 …
    pub levels: Vec<String>,
}

/// A staff group with the position types and lines whose people belong to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffGroupPart {
    pub name: String,
    pub is_default: bool,
    pub types: Vec<String>,
    pub lines: Vec<String>,
}

/// What is asked of a staff group (in a stage), or of a kind of post; empty means any. What is
/// asked of one person does not travel.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub struct ExpectedPart {
    pub staff_group: String,
    pub stage: String,
    pub line: String,
    /// The position type of the level.
    #[serde(rename = "type")]
    pub type_name: String,
    pub level: String,
    pub category: String,
    /// By code of the skill; an empty level says that nothing is asked.
    pub levels: BTreeMap<String, String>,
}
