//! Scores, and the grid that they are filled in by.

use super::Round;
use crate::base::{LevelId, LineId, Score, SkillId, StaffGroupId, StaffId, UnitId};
use crate::framework::{Framework, Skill, SkillGroup};
use std::collections::HashMap;
use std::sync::Arc;

/// One cell to be recorded; `None` takes the score away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoreEdit {
    pub staff: StaffId,
    pub skill: SkillId,
    pub level: Option<Score>,
}

/// A level for each skill of a framework, in their order; people of whom the same is asked share
/// them.
pub type Levels = Arc<[Option<Score>]>;

/// One person in the grid of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRow {
    pub staff: StaffId,
    pub name: String,
    pub position_name: String,
    pub line: Option<LineId>,
    pub level: Option<LevelId>,
    pub unit: Option<UnitId>,
    pub unit_name: String,
    pub group: Option<StaffGroupId>,
    /// The level asked in each skill, in the order of the grid's skills; none where nothing is.
    pub asked: Levels,
    /// Everything that search looks at, folded.
    pub haystack: String,
}

/// The grid that a round is filled in by: people down, skills across, without its scores, which
/// change at every key.
#[derive(Clone, Debug)]
pub struct RoundGrid {
    pub round: Round,
    pub framework: Framework,
    pub groups: Vec<SkillGroup>,
    pub skills: Vec<Skill>,
    pub people: Vec<RoundRow>,
}

/// The standing scores of a round, or the standing answers of one of its assessors.
pub type Scores = HashMap<(StaffId, SkillId), Score>;

impl RoundGrid {
    pub fn expected(&self, row: &RoundRow, skill: SkillId) -> Option<Score> {
        let at = self.skills.iter().position(|it| it.id == skill)?;
        row.asked.get(at).copied().flatten()
    }
}
