//! What an edition that comes from a file must be before it is taken in.

use crate::base::{Say, Score};
use crate::framework::model::{Edition, FORMAT, SkillPart, levels};
use crate::framework::text;
use std::collections::HashSet;

/// Everything that is wrong with it, in the order of the file.
pub fn check_edition(edition: &Edition) -> Vec<Say> {
    let mut wrong = Vec::new();
    if edition.format != FORMAT {
        wrong.push(text::NOT_A_FRAMEWORK);
    }
    let skills: Vec<&SkillPart> = edition.groups.iter().flat_map(|it| &it.skills).collect();
    let codes = edition.groups.iter().map(|group| group.code.as_str());
    wrong.extend(twice(codes).map(text::code_twice));
    wrong.extend(twice(skills.iter().map(|skill| skill.code.as_str())).map(text::code_twice));
    for skill in &skills {
        wrong.extend(check_part(edition, skill));
    }
    let names = edition.staff_groups.iter().map(|group| group.name.as_str());
    wrong.extend(twice(names).map(text::code_twice));
    for (code, level) in edition.expected.iter().flat_map(|part| &part.levels) {
        let skill = skills.iter().find(|skill| skill.code == *code);
        let max = skill.and_then(|skill| max(edition, skill));
        let level_read = Score::parse(level);
        let fits = match (level_read, max) {
            (Ok(level), Some(max)) => level <= max,
            (Ok(_), None) => true,
            (Err(_), _) => level.trim().is_empty(),
        };
        if !fits {
            wrong.push(text::bad_expected(code, level));
        }
    }
    wrong
}

fn max(edition: &Edition, skill: &SkillPart) -> Option<Score> {
    let own = match skill.max.trim() {
        "" => &edition.max,
        own => own,
    };
    Score::parse(own).ok()
}

fn check_part(edition: &Edition, skill: &SkillPart) -> Option<Say> {
    if skill.code.trim().is_empty() || skill.name.trim().is_empty() {
        return Some(text::nameless(&skill.code, &skill.name));
    }
    let max = max(edition, skill)?;
    let many = skill.levels.len() > levels(max);
    many.then(|| text::too_many_levels(&skill.code, max))
}

/// Those that stand there more than once, or have no name.
fn twice<'a>(names: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    let mut seen = HashSet::new();
    let again = |name: &'a str| (name.trim().is_empty() || !seen.insert(name)).then_some(name);
    names.filter_map(again).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::model::{ExpectedPart, GroupPart};

    fn edition(code: &str, level: &str, texts: usize) -> Edition {
        let skill = |code: &str| SkillPart {
            code: code.into(),
            name: "การคิด".into(),
            levels: vec!["ทำได้".into(); texts],
            ..SkillPart::default()
        };
        let group = GroupPart {
            code: "G".into(),
            name: "กลุ่ม".into(),
            skills: vec![skill("A"), skill(code)],
        };
        let expected = ExpectedPart {
            levels: [("A".to_owned(), level.to_owned())].into(),
            ..ExpectedPart::default()
        };
        Edition {
            format: FORMAT.into(),
            max: "3".into(),
            groups: vec![group],
            expected: vec![expected],
            ..Edition::default()
        }
    }

    #[test]
    fn what_is_wrong_is_named_by_its_code() {
        let check = |code: &str, level: &str, texts, wrong: &[&str]| {
            let found = check_edition(&edition(code, level, texts));
            let found: Vec<_> = found.iter().map(|say| say.th().to_owned()).collect();
            assert_eq!(found.len(), wrong.len(), "{found:?}");
            for (found, wrong) in found.iter().zip(wrong) {
                assert!(found.contains(wrong), "{found}");
            }
        };
        check("B", "3", 3, &[]);
        check("B", "", 0, &[]);
        check("A", "3", 3, &["“A”"]);
        check("B", "4", 3, &["“A”"]);
        check("B", "มาก", 3, &["“มาก”"]);
        check("B", "3", 4, &["A", "B"]);
        check("", "3", 1, &["", ""]);
    }
}
