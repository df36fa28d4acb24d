//! Which skills are most needed.

use crate::assessment::model::{StaffGaps, Tally};
use crate::base::SkillId;
use crate::framework::Skill;

/// A skill with how it stands among some people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub skill: SkillId,
    /// Where it stands in the framework's order.
    pub at: usize,
    pub tally: Tally,
}

/// The skills in which somebody lacks something: by how many do, then by how much in all.
pub fn ranking<'a>(
    skills: &[Skill],
    people: impl Iterator<Item = &'a StaffGaps> + Clone,
) -> Vec<Ranked> {
    let one = |(at, skill): (usize, &Skill)| Ranked {
        skill: skill.id,
        at,
        tally: Tally::of(
            people
                .clone()
                .filter_map(|it| it.gaps.get(at))
                .map(|it| it.gap),
        ),
    };
    let mut all: Vec<Ranked> = skills.iter().enumerate().map(one).collect();
    all.retain(|ranked| ranked.tally.with_gap > 0);
    all.sort_by_key(|ranked| {
        let Tally {
            with_gap,
            gap_hundredths,
            ..
        } = ranked.tally;
        (std::cmp::Reverse((with_gap, gap_hundredths)), ranked.at)
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::rules::tests::{person, skills};

    #[test]
    fn the_skill_that_most_people_lack_comes_first_and_a_skill_that_nobody_lacks_not_at_all() {
        let mut people = vec![
            person(1, None, [("3", "1"), ("2", "1")]),
            person(2, None, [("3", "3"), ("2", "1")]),
            person(3, None, [("3", ""), ("2", "2")]),
        ];
        let ranked = |people: &[StaffGaps]| -> Vec<(i64, usize, usize)> {
            let all = ranking(&skills(), people.iter());
            let told = |it: &Ranked| (it.skill.raw(), it.tally.with_gap, it.tally.assessed);
            all.iter().map(told).collect()
        };
        assert_eq!(ranked(&people), [(2, 2, 3), (1, 1, 2)]);
        people.remove(1);
        assert_eq!(
            ranked(&people),
            [(1, 1, 1), (2, 1, 2)],
            "one each: the larger gap first"
        );
        people.remove(0);
        assert_eq!(ranked(&people), []);
    }
}
