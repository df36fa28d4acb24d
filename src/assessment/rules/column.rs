//! What gaps are added up by: groups of skills, or single skills.

use crate::assessment::model::StaffGaps;
use crate::base::{Score, SkillGroupId, SkillId};
use crate::framework::{Skill, SkillGroup};

/// Which column it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ColumnKey {
    Group(SkillGroupId),
    Skill(SkillId),
}

/// A group of skills, or one skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub key: ColumnKey,
    pub code: String,
    pub name: String,
    /// Where its skills stand in the framework's order.
    skills: Vec<usize>,
}

impl Column {
    /// What a person lacks there: the sum over its skills, of which only the known count. `None`
    /// when nothing is known.
    pub fn gap(&self, person: &StaffGaps) -> Option<Score> {
        let gaps = self
            .skills
            .iter()
            .filter_map(|at| person.gaps.get(*at)?.gap);
        let mut known = gaps.peekable();
        known.peek()?;
        let sum = known.map(Score::hundredths).fold(0, i32::saturating_add);
        Some(Score::from_hundredths(sum))
    }

    pub fn has(&self, skill: SkillId, skills: &[Skill]) -> bool {
        let at = skills.iter().position(|it| it.id == skill);
        at.is_some_and(|at| self.skills.contains(&at))
    }
}

/// One column for each skill.
pub fn by_skill(skills: &[Skill]) -> Vec<Column> {
    let column = |(at, skill): (usize, &Skill)| Column {
        key: ColumnKey::Skill(skill.id),
        code: skill.code.clone(),
        name: skill.name.clone(),
        skills: vec![at],
    };
    skills.iter().enumerate().map(column).collect()
}

/// One column for each group that has skills; a group of one skill is that skill.
pub fn by_skill_group(groups: &[SkillGroup], skills: &[Skill]) -> Vec<Column> {
    let column = |group: &SkillGroup| {
        let own = skills.iter().enumerate();
        let own = own.filter(|(_, skill)| skill.group == Some(group.id));
        let own: Vec<(usize, &Skill)> = own.collect();
        let (key, code, name) = match own.as_slice() {
            [] => return None,
            [(_, skill)] => (ColumnKey::Skill(skill.id), &skill.code, &skill.name),
            _ => (ColumnKey::Group(group.id), &group.code, &group.name),
        };
        Some(Column {
            key,
            code: code.clone(),
            name: name.clone(),
            skills: own.iter().map(|(at, _)| *at).collect(),
        })
    };
    groups.iter().filter_map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::rules::tests::{person, skills};
    use crate::assessment::tests::score;

    #[test]
    fn a_column_of_several_skills_adds_up_what_is_known() {
        let groups = [1, 2].map(|id| SkillGroup {
            id: SkillGroupId::from_raw(id),
            code: format!("G{id}"),
            name: format!("กลุ่ม {id}"),
        });
        let mut skills = skills();
        for skill in &mut skills {
            skill.group = Some(SkillGroupId::from_raw(2));
        }
        let columns = by_skill_group(&groups, &skills);
        let codes: Vec<&str> = columns.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, ["G2"], "a group without skills is no column");
        let check = |first, second, gap| {
            let person = person(1, None, [first, second]);
            assert_eq!(columns[0].gap(&person), score(gap));
        };
        check(("3", "1"), ("2", "1.5"), "2.5");
        check(("3", "1"), ("2", ""), "2");
        check(("3", "4"), ("2", ""), "0");
        check(("3", ""), ("", "2"), "");
        skills[0].group = Some(SkillGroupId::from_raw(1));
        let codes: Vec<String> = by_skill_group(&groups, &skills)
            .into_iter()
            .map(|it| it.code)
            .collect();
        assert_eq!(codes, ["S1", "S2"], "a group of one skill is that skill");
    }
}
