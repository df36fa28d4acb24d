//! Frameworks, their skills and their staff groups as plain data.

use crate::base::{FrameworkId, LineId, Score, SkillId, StaffGroupId};
use std::collections::HashMap;

/// One edition of one framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    pub id: FrameworkId,
    /// A short key of its own: "digital-2561".
    pub code: String,
    pub name: String,
    pub edition: String,
    /// The letter or announcement it comes from, and what in it is the program's default.
    pub source: String,
    /// The highest level that can be given.
    pub max: Score,
}

/// A skill (สมรรถนะ/ทักษะ) of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    pub id: SkillId,
    /// "DLit".
    pub code: String,
    pub name: String,
}

/// Those of whom the same levels are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffGroup {
    pub id: StaffGroupId,
    pub name: String,
    /// Takes everybody whom no rule puts elsewhere.
    pub is_default: bool,
}

/// What a rule looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RuleOf {
    /// A line (สายงาน); it decides before the type.
    Line(LineId),
    /// A position type (ประเภทตำแหน่ง).
    Type(String),
}

/// A line or a position type, and the group that its people belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRule {
    pub of: RuleOf,
    /// The line's or the type's name.
    pub name: String,
    /// `None` leaves a line to its position type, and a type to the default group.
    pub group: Option<StaffGroupId>,
    /// How many people serve there now.
    pub people: usize,
}

/// The level asked of a group in a skill; where there is none, nothing is asked.
pub type Expected = HashMap<(StaffGroupId, SkillId), Score>;

/// One cell of the matrix of expected levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedEdit {
    pub group: StaffGroupId,
    pub skill: SkillId,
    /// `None` asks nothing.
    pub level: Option<Score>,
}

/// A skill being renamed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillDraft {
    pub id: SkillId,
    pub code: String,
    pub name: String,
}

impl From<&Skill> for SkillDraft {
    fn from(from: &Skill) -> Self {
        Self {
            id: from.id,
            code: from.code.clone(),
            name: from.name.clone(),
        }
    }
}
