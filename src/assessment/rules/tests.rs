//! What the tests of the rules share.

use super::gap;
use crate::assessment::model::PersonGap;
use crate::base::{Score, SkillId};

pub fn score(typed: &str) -> Option<Score> {
    Score::parse(typed).ok()
}

pub fn cell(skill: i64, expected: &str, current: &str) -> PersonGap {
    let (expected, current) = (score(expected), score(current));
    PersonGap {
        skill: SkillId::from_raw(skill),
        code: format!("S{skill}"),
        name: String::new(),
        expected,
        current,
        gap: gap(expected, current),
    }
}
