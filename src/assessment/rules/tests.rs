//! What the tests of the rules share.

use super::gap;
use crate::assessment::model::{PersonGap, StaffGaps};
use crate::assessment::tests::score;
use crate::base::{Score, SkillId, StaffGroupId, StaffId, UnitId};
use crate::framework::Skill;

pub fn cell(skill: i64, expected: &str, current: &str) -> PersonGap {
    let (expected, current) = (score(expected), score(current));
    PersonGap {
        skill: SkillId::from_raw(skill),
        code: format!("S{skill}").into(),
        name: "".into(),
        expected,
        current,
        gap: gap(expected, current),
    }
}

/// Somebody with two skills, each as what is asked and what is there.
pub fn person(staff: i64, unit: Option<i64>, gaps: [(&str, &str); 2]) -> StaffGaps {
    let [first, second] = gaps;
    StaffGaps {
        staff: StaffId::from_raw(staff),
        name: format!("คนที่ {staff}"),
        unit: unit.map(UnitId::from_raw),
        unit_name: String::new(),
        position_name: String::new(),
        line: None,
        category: None,
        group: Some(StaffGroupId::from_raw(staff % 2)),
        gaps: vec![cell(1, first.0, first.1), cell(2, second.0, second.1)],
    }
}

pub fn skills() -> Vec<Skill> {
    let skill = |id| Skill {
        id: SkillId::from_raw(id),
        group: None,
        code: format!("S{id}"),
        name: "ทักษะ".into(),
        max: Score::from_whole(4),
    };
    vec![skill(1), skill(2)]
}
