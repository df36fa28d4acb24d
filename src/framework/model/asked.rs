//! Which level is asked of whom.

use crate::base::{CategoryId, LevelId, LineId, Score, SkillId, StaffGroupId, StaffId, StageId};
use crate::staff::StaffRow;

/// The kind of post that somebody holds; an empty part means any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Post {
    pub line: Option<LineId>,
    pub level: Option<LevelId>,
    pub category: Option<CategoryId>,
}

impl Post {
    /// Does this pattern mean somebody who holds that post?
    pub fn means(self, held: Self) -> bool {
        (self.line.is_none() || self.line == held.line)
            && (self.level.is_none() || self.level == held.level)
            && (self.category.is_none() || self.category == held.category)
    }

    /// The line says more than the level, the level more than the category.
    pub fn weight(self) -> u8 {
        let part = |has: bool, weight: u8| if has { weight } else { 0 };
        part(self.line.is_some(), 4)
            + part(self.level.is_some(), 2)
            + part(self.category.is_some(), 1)
    }
}

impl From<&StaffRow> for Post {
    fn from(row: &StaffRow) -> Self {
        Self {
            line: row.line,
            level: row.level,
            category: row.category,
        }
    }
}

/// Of whom a level is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AskedOf {
    /// A staff group, in one stage or in any.
    Group(StaffGroupId, Option<StageId>),
    /// Whoever holds such a post.
    Post(Post),
    /// One person, whatever is asked of the group or post.
    Person(StaffId),
}

/// One line of what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub skill: SkillId,
    pub of: AskedOf,
    /// `None` says that nothing is asked there.
    pub level: Option<Score>,
}

/// A person as far as it decides what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    pub staff: StaffId,
    pub group: Option<StaffGroupId>,
    pub post: Post,
}

/// What one cell is to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// What follows from a wider rule, if any.
    Inherit,
    /// Nothing, whatever a wider rule says.
    Nothing,
    Level(Score),
}

impl Ask {
    /// An emptied cell goes back to what a wider rule says.
    pub fn or_inherit(level: Option<Score>) -> Self {
        level.map_or(Self::Inherit, Self::Level)
    }
}

/// One cell of a matrix of expected levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedEdit {
    pub of: AskedOf,
    pub skill: SkillId,
    pub ask: Ask,
}
