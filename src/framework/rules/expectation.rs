//! Which level is asked of a person in a skill: what is said of the person alone comes first, then
//! of the staff group in the stage that the organization is in, then of the staff group in any
//! stage, then of the post (the closest pattern wins: line before level before category).

use crate::base::{Score, SkillId, StaffGroupId, StaffId, StageId};
use crate::framework::model::{Asked, AskedOf, Post, Who};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Everything that one framework asks.
#[derive(Clone, Debug, Default)]
pub struct Expectation {
    stage: Option<StageId>,
    skills: HashMap<SkillId, OfSkill>,
    /// Those of whom something is asked apart.
    apart: HashSet<StaffId>,
}

#[derive(Clone, Debug, Default)]
struct OfSkill {
    groups: HashMap<(StaffGroupId, Option<StageId>), Option<Score>>,
    posts: Vec<(Post, Option<Score>)>,
    people: HashMap<StaffId, Option<Score>>,
}

impl Expectation {
    /// `stage` is the one that the organization is in.
    pub fn new(asked: &[Asked], stage: Option<StageId>) -> Self {
        let mut all = Self {
            stage,
            ..Self::default()
        };
        for one in asked {
            let of_skill = all.skills.entry(one.skill).or_default();
            match one.of {
                AskedOf::Group(group, stage) => {
                    of_skill.groups.insert((group, stage), one.level);
                }
                AskedOf::Post(post) => of_skill.posts.push((post, one.level)),
                AskedOf::Person(staff) => {
                    of_skill.people.insert(staff, one.level);
                    all.apart.insert(staff);
                }
            }
        }
        for of_skill in all.skills.values_mut() {
            of_skill
                .posts
                .sort_by_key(|(post, _)| std::cmp::Reverse(post.weight()));
        }
        all
    }

    /// The level asked of a person; `None` where nothing is.
    pub fn of(&self, who: &Who, skill: SkillId) -> Option<Score> {
        let of_skill = self.skills.get(&skill)?;
        match of_skill.people.get(&who.staff) {
            Some(level) => *level,
            None => of_skill.usual(who.group, who.post, self.stage),
        }
    }

    /// The level that would be asked without what is said of the person alone.
    pub fn usual(&self, group: Option<StaffGroupId>, post: Post, skill: SkillId) -> Option<Score> {
        let of_skill = self.skills.get(&skill)?;
        of_skill.usual(group, post, self.stage)
    }

    /// What is written for exactly this: `Some(None)` says that nothing is asked.
    pub fn written(&self, of: AskedOf, skill: SkillId) -> Option<Option<Score>> {
        let of_skill = self.skills.get(&skill)?;
        match of {
            AskedOf::Group(group, stage) => of_skill.groups.get(&(group, stage)).copied(),
            AskedOf::Person(staff) => of_skill.people.get(&staff).copied(),
            AskedOf::Post(post) => {
                let found = of_skill.posts.iter().find(|(other, _)| *other == post);
                found.map(|(_, level)| *level)
            }
        }
    }

    /// Is something asked of this person apart?
    pub fn is_apart(&self, staff: StaffId) -> bool {
        self.apart.contains(&staff)
    }
}

impl OfSkill {
    fn usual(
        &self,
        group: Option<StaffGroupId>,
        post: Post,
        stage: Option<StageId>,
    ) -> Option<Score> {
        let of_group = group.and_then(|group| {
            let now = self.groups.get(&(group, stage));
            now.or_else(|| self.groups.get(&(group, None)))
        });
        if let Some(level) = of_group {
            return *level;
        }
        // The heaviest patterns stand first.
        let found = self.posts.iter().find(|(pattern, _)| pattern.means(post));
        found.and_then(|(_, level)| *level)
    }
}

/// One level for each skill, shared by all of whom the same is asked.
type Levels = Arc<[Option<Score>]>;

/// Levels of many people in one order of skills: people of the same group and post share them.
pub struct Rows<'a> {
    all: &'a Expectation,
    skills: &'a [SkillId],
    known: HashMap<(Option<StaffGroupId>, Post), Levels>,
}

impl<'a> Rows<'a> {
    pub fn new(all: &'a Expectation, skills: &'a [SkillId]) -> Self {
        let known = HashMap::new();
        Self { all, skills, known }
    }

    /// What is asked of this person in every skill.
    pub fn of(&mut self, who: &Who) -> Arc<[Option<Score>]> {
        let Self { all, skills, known } = self;
        if all.is_apart(who.staff) {
            return skills.iter().map(|skill| all.of(who, *skill)).collect();
        }
        let usual = |_: &_| -> Arc<[Option<Score>]> {
            let skills = skills.iter();
            skills.map(|skill| all.of(who, *skill)).collect()
        };
        let key = (who.group, who.post);
        known.entry(key).or_insert_with_key(usual).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CategoryId, LevelId, LineId};

    const SKILL: SkillId = SkillId::from_raw(1);

    fn post(line: i64, level: i64, category: i64) -> Post {
        let some = |raw: i64| (raw > 0).then_some(raw);
        Post {
            line: some(line).map(LineId::from_raw),
            level: some(level).map(LevelId::from_raw),
            category: some(category).map(CategoryId::from_raw),
        }
    }

    fn asked(of: AskedOf, level: Option<i16>) -> Asked {
        Asked {
            skill: SKILL,
            of,
            level: level.map(Score::from_whole),
        }
    }

    fn who(staff: i64, group: Option<i64>, post: Post) -> Who {
        Who {
            staff: StaffId::from_raw(staff),
            group: group.map(StaffGroupId::from_raw),
            post,
        }
    }

    #[test]
    fn the_closest_pattern_of_a_post_wins() {
        let all = Expectation::new(
            &[
                asked(AskedOf::Post(post(0, 0, 1)), Some(1)),
                asked(AskedOf::Post(post(0, 2, 0)), Some(2)),
                asked(AskedOf::Post(post(3, 0, 0)), Some(3)),
                asked(AskedOf::Post(post(3, 2, 0)), Some(4)),
                asked(AskedOf::Post(post(4, 0, 0)), None),
            ],
            None,
        );
        let check = |held: Post, level: Option<i16>| {
            let level = level.map(Score::from_whole);
            assert_eq!(all.of(&who(1, None, held), SKILL), level, "{held:?}");
        };
        check(post(9, 9, 9), None);
        check(post(9, 9, 1), Some(1));
        check(post(9, 2, 1), Some(2));
        check(post(3, 9, 1), Some(3));
        check(post(3, 2, 1), Some(4));
        check(post(4, 2, 1), None);
        assert_eq!(
            all.of(&who(1, None, post(3, 2, 1)), SkillId::from_raw(2)),
            None
        );
    }

    #[test]
    fn the_person_comes_before_the_group_and_the_stage_before_any() {
        let (group, now) = (StaffGroupId::from_raw(1), StageId::from_raw(2));
        let lines = [
            asked(AskedOf::Group(group, None), Some(1)),
            asked(AskedOf::Group(group, Some(now)), Some(2)),
            asked(AskedOf::Group(StaffGroupId::from_raw(2), None), None),
            asked(AskedOf::Post(post(0, 0, 1)), Some(3)),
            asked(AskedOf::Person(StaffId::from_raw(7)), Some(4)),
            asked(AskedOf::Person(StaffId::from_raw(8)), None),
        ];
        let level = |stage, staff, group| {
            let all = Expectation::new(&lines, stage);
            let level = all.of(&who(staff, group, post(0, 0, 1)), SKILL);
            level.map(|level| level.hundredths() / 100)
        };
        assert_eq!(level(None, 1, Some(1)), Some(1));
        assert_eq!(level(Some(now), 1, Some(1)), Some(2));
        assert_eq!(level(Some(StageId::from_raw(9)), 1, Some(1)), Some(1));
        assert_eq!(
            level(None, 1, Some(2)),
            None,
            "nothing is asked of the group"
        );
        assert_eq!(
            level(None, 1, None),
            Some(3),
            "the post decides without a group"
        );
        assert_eq!(level(Some(now), 7, Some(1)), Some(4));
        assert_eq!(level(Some(now), 8, Some(1)), None);
    }

    #[test]
    fn a_row_says_what_each_cell_says() {
        let lines = [
            asked(AskedOf::Post(post(0, 2, 0)), Some(2)),
            asked(AskedOf::Person(StaffId::from_raw(7)), Some(4)),
        ];
        let all = Expectation::new(&lines, None);
        let skills = [SKILL, SkillId::from_raw(2)];
        let mut rows = Rows::new(&all, &skills);
        for staff in [1, 7, 2] {
            let who = who(staff, None, post(1, 2, 1));
            let one: Vec<_> = skills.iter().map(|skill| all.of(&who, *skill)).collect();
            assert_eq!(rows.of(&who)[..], one[..], "{staff}");
        }
    }
}
