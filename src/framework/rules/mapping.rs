//! From one edition to the next: which skill goes on from which.

use crate::base::SkillId;
use crate::base::thai::fold;
use crate::framework::model::SkillCard;

/// For each skill of the new edition, the one of the old that it most likely goes on from: the one
/// that it is said to follow, else one of the same code, else one of the same name.
pub fn proposed(old: &[SkillCard], new: &[SkillCard]) -> Vec<(SkillId, Option<SkillId>)> {
    let of = |card: &SkillCard| {
        let told = card
            .follows
            .filter(|id| old.iter().any(|it| it.skill.id == *id));
        let same = |same: &dyn Fn(&SkillCard) -> bool| {
            old.iter().find(|it| same(it)).map(|it| it.skill.id)
        };
        let name = fold(&card.skill.name);
        told.or_else(|| same(&|it| it.skill.code == card.skill.code))
            .or_else(|| same(&|it| fold(&it.skill.name) == name))
    };
    new.iter().map(|card| (card.skill.id, of(card))).collect()
}

/// A code that no framework has yet: the wanted one, or that with a number behind it.
pub fn free_code(wanted: &str, taken: &[String]) -> String {
    let is_free = |code: &String| !taken.contains(code);
    let numbered = (2..).map(|number: usize| format!("{wanted}-{number}"));
    let mut codes = std::iter::once(wanted.to_owned()).chain(numbered);
    codes.find(is_free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Score;
    use crate::framework::model::Skill;

    fn card(id: i64, code: &str, name: &str, follows: Option<i64>) -> SkillCard {
        SkillCard {
            skill: Skill {
                id: SkillId::from_raw(id),
                group: None,
                code: code.into(),
                name: name.into(),
                max: Score::from_whole(4),
            },
            own_max: None,
            definition: String::new(),
            source: String::new(),
            checked: false,
            texts_by_program: false,
            retired: false,
            follows: follows.map(SkillId::from_raw),
            behaviors: Vec::new(),
        }
    }

    #[test]
    fn a_skill_goes_on_from_what_it_follows_then_by_code_then_by_name() {
        let old = [
            card(1, "A", "อ่าน", None),
            card(2, "B", "เขียน", None),
            card(3, "C", "คิดเลข", None),
        ];
        let new = [
            card(11, "A", "อ่านออก", Some(3)),
            card(12, "B", "พูด", None),
            card(13, "X", "คิดเลข", None),
            card(14, "Y", "ว่ายน้ำ", None),
        ];
        let found: Vec<_> = proposed(&old, &new)
            .into_iter()
            .map(|(_, old)| old.map(SkillId::raw))
            .collect();
        assert_eq!(found, [Some(3), Some(2), Some(3), None]);
    }

    #[test]
    fn a_code_that_is_taken_gets_a_number() {
        let taken = ["a".to_owned(), "a-2".to_owned()];
        assert_eq!(free_code("b", &taken), "b");
        assert_eq!(free_code("a", &taken), "a-3");
    }
}
