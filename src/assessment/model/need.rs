//! What people need to learn, put forward from their gaps for the plan.

use crate::base::{NeedId, Score, SkillId, StaffId};
use chrono::NaiveDate;

/// One person's need in one skill (ความต้องการพัฒนา).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub id: NeedId,
    pub staff: StaffId,
    pub skill: SkillId,
    /// The levels of the day on which it was put forward.
    pub expected: Score,
    pub current: Score,
    pub noted_on: NaiveDate,
}
