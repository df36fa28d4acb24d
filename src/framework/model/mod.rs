//! Frameworks as plain data: what they are made of, what is asked of whom, and how one travels
//! between files.

mod asked;
mod draft;
mod edition;

pub use asked::{Ask, Asked, AskedOf, ExpectedEdit, Post, Who};
pub use draft::{FrameworkDraft, GroupDraft, SkillDraft, levels};
pub use edition::{Edition, ExpectedPart, FORMAT, GroupPart, SkillPart, StaffGroupPart, StagePart};

use crate::base::{FrameworkId, LineId, Score, SkillGroupId, SkillId, StaffGroupId, StageId};

/// One edition of one framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    pub id: FrameworkId,
    /// A short key of its own: "digital-2561".
    pub code: String,
    pub name: String,
    pub edition: String,
    /// The Buddhist year it is of.
    pub year_be: Option<i32>,
    /// The letter or announcement it comes from.
    pub source: String,
    /// What in it has not been checked against its source; empty once an officer has.
    pub caution: String,
    /// What its questionnaire is called on paper.
    pub form_title: String,
    /// The highest level that can be given, where a skill has none of its own.
    pub max: Score,
    /// The one that the plan and its papers speak of.
    pub is_main: bool,
    pub retired: bool,
}

impl Framework {
    /// Name and edition, as lists show them.
    pub fn full_name(&self) -> String {
        format!("{} ({})", self.name, self.edition)
    }
}

/// A group of skills (กลุ่มทักษะ).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillGroup {
    pub id: SkillGroupId,
    pub code: String,
    pub name: String,
}

/// A skill (สมรรถนะ/ทักษะ) of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    pub id: SkillId,
    pub group: Option<SkillGroupId>,
    /// "DLit".
    pub code: String,
    pub name: String,
    /// The highest level that can be given in it.
    pub max: Score,
}

impl Skill {
    /// What stands over its column in a grid: its group, or its code where the group is one
    /// skill of the same name and says nothing more.
    pub fn heading(&self, groups: &[SkillGroup]) -> String {
        let group = groups.iter().find(|group| Some(group.id) == self.group);
        let group = group.filter(|group| group.name != self.name);
        group.map_or_else(|| self.code.clone(), |group| group.name.clone())
    }
}

/// A skill with all that is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillCard {
    pub skill: Skill,
    /// `None` where the framework's highest level is the skill's.
    pub own_max: Option<Score>,
    pub definition: String,
    /// Where the name was read.
    pub source: String,
    pub checked: bool,
    /// Its behavior texts were written for this program; no authority gave them.
    pub texts_by_program: bool,
    pub retired: bool,
    /// The skill of an earlier edition that it goes on from.
    pub follows: Option<SkillId>,
    /// What somebody does at each level beyond the level below, lowest first.
    pub behaviors: Vec<Behavior>,
}

impl SkillCard {
    /// What is done at the level that is reached: a level between two has reached the lower.
    pub fn behavior_at(&self, level: Score) -> Option<&Behavior> {
        let reached = |behavior: &&Behavior| behavior.level <= level;
        self.behaviors.iter().rev().find(reached)
    }
}

/// What somebody at a level does beyond the level below (พฤติกรรม).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behavior {
    pub level: Score,
    pub text: String,
}

/// How far an organization has come on a framework's way (ระยะ).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub id: StageId,
    pub name: String,
    pub is_current: bool,
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
