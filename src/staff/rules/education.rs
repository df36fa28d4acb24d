//! What a degree must be before it is written.

use crate::base::Problem;
use crate::base::thai::to_arabic;
use crate::staff::model::EducationDraft;
use crate::staff::text;

/// Years in which somebody who works now can have studied.
const YEARS: std::ops::RangeInclusive<i32> = 2480..=2650;

/// The Buddhist year, where one was typed.
///
/// # Errors
/// What is to be mended, beside its field.
pub fn check_education(draft: &EducationDraft) -> Result<Option<i32>, Vec<Problem>> {
    let mut problems = Vec::new();
    if draft.degree.trim().is_empty() {
        problems.push(Problem::new("degree", text::NEEDS_DEGREE));
    }
    let typed = draft.year.trim();
    let year: Option<i32> = to_arabic(typed).parse().ok();
    let year = year.filter(|year| YEARS.contains(year));
    if !typed.is_empty() && year.is_none() {
        problems.push(Problem::new("education_year", text::NO_SUCH_YEAR));
    }
    if problems.is_empty() {
        Ok(year)
    } else {
        Err(problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(degree: &str, year: &str, expected: Result<Option<i32>, &[&str]>) {
        let draft = EducationDraft {
            degree: degree.into(),
            year: year.into(),
            ..EducationDraft::default()
        };
        let found = check_education(&draft);
        let fields = |problems: Vec<Problem>| problems.iter().map(|p| p.field).collect::<Vec<_>>();
        assert_eq!(
            found.map_err(fields),
            expected.map_err(<[&str]>::to_vec),
            "{degree} {year}"
        );
    }

    #[test]
    fn a_degree_has_a_name_and_a_year_of_the_buddhist_era_or_none() {
        check("ศศ.บ.", "๒๕๕๐", Ok(Some(2550)));
        check("ศศ.บ.", "", Ok(None));
        check("", "2550", Err(&["degree"]));
        check("ศศ.บ.", "2007", Err(&["education_year"]));
        check(" ", "เมื่อก่อน", Err(&["degree", "education_year"]));
    }
}
