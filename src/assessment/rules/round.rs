//! What a round must be before it is opened, and how far it has come.

use crate::assessment::model::{Progress, RoundDraft, RoundGrid, RoundRow, Scores};
use crate::assessment::text;
use crate::base::{FiscalYear, Problem};

/// `taken` says whether another round has the name.
pub fn check_round(draft: &RoundDraft, taken: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    if draft.name.trim().is_empty() {
        problems.push(Problem::new("name", text::NEEDS_NAME));
    } else if taken {
        problems.push(Problem::new("name", text::NAME_TAKEN));
    }
    if FiscalYear::parse(&draft.year).is_none() {
        problems.push(Problem::new("year", text::NOT_A_YEAR));
    }
    problems
}

/// Does the person have a score in every skill in which a level is asked?
pub(super) fn is_finished(grid: &RoundGrid, scores: &Scores, row: &RoundRow) -> bool {
    grid.skills.iter().all(|skill| {
        grid.expected(row, skill.id).is_none() || scores.contains_key(&(row.staff, skill.id))
    })
}

/// How far a round has come.
pub fn progress(grid: &RoundGrid, scores: &Scores) -> Progress {
    let begun = |row: &&RoundRow| {
        grid.skills
            .iter()
            .any(|skill| scores.contains_key(&(row.staff, skill.id)))
    };
    let begun: Vec<&RoundRow> = grid.people.iter().filter(begun).collect();
    let complete = begun
        .iter()
        .filter(|row| is_finished(grid, scores, row))
        .count();
    Progress {
        complete,
        begun: begun.len() - complete,
        people: grid.people.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_field_of_a_round_has_its_own_problem() {
        let check = |name: &str, year: &str, taken, fields: &[&str]| {
            let draft = RoundDraft {
                name: name.into(),
                year: year.into(),
                ..RoundDraft::default()
            };
            let found: Vec<_> = check_round(&draft, taken).iter().map(|p| p.field).collect();
            assert_eq!(found, fields, "{name} {year}");
        };
        check("รอบที่ 1", "2570", false, &[]);
        check("รอบที่ 1", "๒๕๗๐", false, &[]);
        check("รอบที่ 1", "2570", true, &["name"]);
        check(" ", "2570", false, &["name"]);
        check("รอบที่ 1", "2027", false, &["year"]);
        check("", "", false, &["name", "year"]);
    }
}
