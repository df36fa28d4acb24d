//! What the tests of the rules share.

use super::gap;
use crate::assessment::model::PersonGap;
use crate::assessment::tests::score;
use crate::base::SkillId;

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
