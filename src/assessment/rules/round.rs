//! What a round must be before it is opened, and how far it has come.

use crate::assessment::model::{
    Assessor, Progress, RoundDraft, RoundGrid, RoundRow, Scores, Weights,
};
use crate::assessment::text;
use crate::base::thai::to_arabic;
use crate::base::{FiscalYear, Problem};

/// What was typed, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The fiscal year, Buddhist era.
    pub year_be: i32,
    pub weights: Weights,
}

/// `taken` says whether another round has the name.
///
/// # Errors
/// What is wrong with each field.
pub fn check_round(draft: &RoundDraft, taken: bool) -> Result<Checked, Vec<Problem>> {
    let mut problems = Vec::new();
    if draft.name.trim().is_empty() {
        problems.push(Problem::new("name", text::NEEDS_NAME));
    } else if taken {
        problems.push(Problem::new("name", text::NAME_TAKEN));
    }
    let year = FiscalYear::parse(&draft.year);
    if year.is_none() {
        problems.push(Problem::new("year", text::NOT_A_YEAR));
    }
    let weights = weights(draft);
    if weights.is_none() {
        problems.push(Problem::new("weights", text::NOT_A_WEIGHT));
    }
    match (year, weights) {
        (Some(year), Some(weights)) if problems.is_empty() => Ok(Checked {
            year_be: year.be(),
            weights,
        }),
        _ => Err(problems),
    }
}

/// An assessor without a weight does not assess.
fn weights(draft: &RoundDraft) -> Option<Weights> {
    let typed = Assessor::ALL.into_iter().zip(&draft.weights);
    let typed = typed.filter(|(_, weight)| !weight.trim().is_empty());
    let read = typed.map(|(assessor, weight)| {
        let weight: i64 = to_arabic(weight.trim()).parse().ok()?;
        (1..=100).contains(&weight).then_some((assessor, weight))
    });
    read.collect()
}

/// Does the person have a score in every skill in which a level is asked?
pub(super) fn is_finished(grid: &RoundGrid, scores: &Scores, row: &RoundRow) -> bool {
    let skills = grid.skills.iter().zip(row.asked.iter());
    let mut asked = skills.filter(|(_, level)| level.is_some());
    asked.all(|(skill, _)| scores.contains_key(&(row.staff, skill.id)))
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
            let found = check_round(&draft, taken).err().unwrap_or_default();
            let found: Vec<_> = found.iter().map(|problem| problem.field).collect();
            assert_eq!(found, fields, "{name} {year}");
        };
        check("รอบที่ 1", "2570", false, &[]);
        check("รอบที่ 1", "๒๕๗๐", false, &[]);
        check("รอบที่ 1", "2570", true, &["name"]);
        check(" ", "2570", false, &["name"]);
        check("รอบที่ 1", "2027", false, &["year"]);
        check("", "", false, &["name", "year"]);
    }

    #[test]
    fn whoever_has_a_weight_assesses() {
        let check = |weights: [&str; 4], read: Option<&[i64]>| {
            let draft = RoundDraft {
                name: "รอบที่ 1".into(),
                year: "2570".into(),
                weights: weights.map(str::to_owned),
                ..RoundDraft::default()
            };
            let found = check_round(&draft, false).ok();
            let found = found.map(|it| it.weights.iter().map(|(_, weight)| *weight).collect());
            assert_eq!(found, read.map(<[i64]>::to_vec), "{weights:?}");
        };
        check(["", "", "", ""], Some(&[]));
        check(["30", "๗๐", "", " "], Some(&[30, 70]));
        check(["0", "70", "", ""], None);
        check(["", "101", "", ""], None);
        check(["", "มาก", "", ""], None);
    }
}
