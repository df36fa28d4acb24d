//! What a framework, a group and a skill must be before they are written.

use crate::base::thai::to_arabic;
use crate::base::{Problem, Score};
use crate::framework::model::{FrameworkDraft, GroupDraft, SkillDraft};
use crate::framework::text;

/// Levels above this do not fit on a form.
const HIGHEST: Score = Score::from_whole(9);

/// `taken` says whether another framework has the code. The year and the highest level come back.
///
/// # Errors
/// What is wrong with each field.
pub fn check_framework(
    draft: &FrameworkDraft,
    taken: bool,
) -> Result<(Option<i32>, Score), Vec<Problem>> {
    let mut problems = Vec::new();
    if draft.code.trim().is_empty() {
        problems.push(Problem::new("code", text::NEEDS_CODE));
    } else if taken {
        problems.push(Problem::new("code", text::CODE_TAKEN));
    }
    if draft.name.trim().is_empty() {
        problems.push(Problem::new("name", text::NEEDS_NAME));
    }
    if draft.edition.trim().is_empty() {
        problems.push(Problem::new("edition", text::NEEDS_EDITION));
    }
    let year = year(&draft.year);
    if year.is_none() {
        problems.push(Problem::new("year", text::NOT_A_YEAR));
    }
    let max = whole_level(&draft.max);
    if max.is_none() {
        problems.push(Problem::new("max", text::NOT_A_HIGHEST));
    }
    match (year, max) {
        (Some(year), Some(max)) if problems.is_empty() => Ok((year, max)),
        _ => Err(problems),
    }
}

/// An empty year is one that nobody knows.
fn year(typed: &str) -> Option<Option<i32>> {
    let typed = to_arabic(typed.trim());
    if typed.is_empty() {
        return Some(None);
    }
    let year: i32 = typed.parse().ok()?;
    (2500..=2700).contains(&year).then_some(Some(year))
}

/// A whole level from 1 to 9.
fn whole_level(typed: &str) -> Option<Score> {
    let level = Score::parse(typed).ok()?;
    let fits = level > Score::ZERO && level <= HIGHEST && level.hundredths() % 100 == 0;
    fits.then_some(level)
}

/// `taken` says whether another group of the framework has the code.
pub fn check_group(draft: &GroupDraft, taken: bool) -> Vec<Problem> {
    named(&draft.code, &draft.name, taken)
}

fn named(code: &str, name: &str, taken: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    if code.trim().is_empty() {
        problems.push(Problem::new("code", text::NEEDS_CODE));
    } else if taken {
        problems.push(Problem::new("code", text::CODE_TAKEN));
    }
    if name.trim().is_empty() {
        problems.push(Problem::new("name", text::NEEDS_SKILL_NAME));
    }
    problems
}

/// `taken` says whether another skill of the framework has the code. Its own highest level comes
/// back, `None` for the framework's.
///
/// # Errors
/// What is wrong with each field.
pub fn check_skill(draft: &SkillDraft, taken: bool) -> Result<Option<Score>, Vec<Problem>> {
    let mut problems = named(&draft.code, &draft.name, taken);
    if draft.group.is_none() {
        problems.push(Problem::new("group", text::NEEDS_GROUP));
    }
    let max = match draft.max.trim() {
        "" => Some(None),
        typed => whole_level(typed).map(Some),
    };
    if max.is_none() {
        problems.push(Problem::new("max", text::NOT_A_HIGHEST));
    }
    match max {
        Some(max) if problems.is_empty() => Ok(max),
        _ => Err(problems),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SkillGroupId;

    #[test]
    fn each_wrong_field_of_a_framework_has_its_own_problem() {
        let check = |code: &str, year: &str, max: &str, taken, fields: &[&str]| {
            let draft = FrameworkDraft {
                code: code.into(),
                name: "กรอบ".into(),
                edition: "พ.ศ. 2570".into(),
                year: year.into(),
                max: max.into(),
                ..FrameworkDraft::default()
            };
            let found = check_framework(&draft, taken).err().unwrap_or_default();
            let found: Vec<_> = found.iter().map(|problem| problem.field).collect();
            assert_eq!(found, fields, "{code} {year} {max}");
        };
        check("a", "2570", "5", false, &[]);
        check("a", "๒๕๗๐", "๖", false, &[]);
        check("a", "", "5", false, &[]);
        check("a", "2570", "5", true, &["code"]);
        check(" ", "2027", "0", false, &["code", "year", "max"]);
        check("a", "2570", "10", false, &["max"]);
        check("a", "2570", "2.5", false, &["max"]);
    }

    #[test]
    fn a_skill_may_have_a_highest_level_of_its_own() {
        let check = |max: &str| {
            let draft = SkillDraft {
                group: Some(SkillGroupId::from_raw(1)),
                code: "C1".into(),
                name: "การบริการที่ดี".into(),
                max: max.into(),
                ..SkillDraft::default()
            };
            check_skill(&draft, false).ok()
        };
        assert_eq!(check(""), Some(None));
        assert_eq!(check("6"), Some(Some(Score::from_whole(6))));
        assert_eq!(check("หก"), None);
    }
}
