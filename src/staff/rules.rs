//! What a person and a position must be before they are written.

mod education;
mod number;
mod position;
mod search;
mod service;

pub use education::check_education;
pub use number::*;
pub use position::*;
pub use search::Needle;
pub use service::{check_duty, check_holding, required_date};

use super::model::{StaffDraft, StaffRow};
use super::text;
use crate::base::thai::fold;
use crate::base::{Problem, Say, check_national_id, date};
use chrono::NaiveDate;
use std::collections::HashMap;

/// A typed date that may be left empty.
pub fn optional_date(typed: &str) -> std::result::Result<Option<NaiveDate>, Say> {
    match typed.trim() {
        "" => Ok(None),
        typed => date::parse(typed)
            .map(Some)
            .map_err(|problem| problem.reason),
    }
}

/// A national id that may be left empty: 13 plain digits.
pub fn optional_national_id(typed: &str) -> std::result::Result<Option<String>, Say> {
    match typed.trim() {
        "" => Ok(None),
        typed => check_national_id(typed).map(Some),
    }
}

/// A new person with the position.
pub fn check_staff(draft: &StaffDraft) -> Vec<Problem> {
    let mut problems = check_person(draft);
    problems.extend(check_position(&draft.position));
    problems
}

/// What is known about the person alone.
pub fn check_person(draft: &StaffDraft) -> Vec<Problem> {
    let mut problems = Vec::new();
    if draft.first_name.trim().is_empty() {
        problems.push(Problem::new("first_name", text::NEEDS_NAME));
    } else if draft.first_name.chars().any(|c| c.is_numeric()) {
        problems.push(Problem::new("first_name", text::DIGIT_IN_NAME));
    }
    if let Err(reason) = optional_national_id(&draft.national_id) {
        problems.push(Problem::new("national_id", reason));
    }
    for (field, typed) in [
        ("birth_date", &draft.birth_date),
        ("appointed_on", &draft.appointed_on),
    ] {
        if let Err(reason) = optional_date(typed) {
            problems.push(Problem::new(field, reason));
        }
    }
    problems.extend(check_dates(draft));
    problems
}

/// Nobody is appointed before the fifteenth year of life; such dates are typing errors.
fn check_dates(draft: &StaffDraft) -> Option<Problem> {
    let born = optional_date(&draft.birth_date).ok()??;
    let appointed = optional_date(&draft.appointed_on).ok()??;
    let earliest = born.checked_add_months(chrono::Months::new(15 * 12))?;
    (appointed < earliest).then(|| Problem::new("appointed_on", text::APPOINTED_TOO_EARLY))
}

/// The date from which a new holding counts: the typed appointment, else the day given.
pub fn holding_start(draft: &StaffDraft, today: NaiveDate) -> NaiveDate {
    optional_date(&draft.appointed_on)
        .ok()
        .flatten()
        .unwrap_or(today)
}

/// What is not right among staff and positions: people without a position, numbers used twice.
pub fn findings(rows: &[StaffRow]) -> Vec<Say> {
    let mut findings = Vec::new();
    let mut seen: HashMap<String, &StaffRow> = HashMap::new();
    for row in rows {
        if row.position.is_none() {
            findings.push(text::without_position(&row.name));
        }
        let number = fold(&row.number);
        if number.is_empty() {
            continue;
        }
        if let Some(other) = seen.insert(number, row) {
            findings.push(text::number_twice(&row.number, &other.name, &row.name));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CategoryId;
    use crate::staff::model::PositionDraft;

    fn draft() -> StaffDraft {
        StaffDraft {
            first_name: "สมใจ".into(),
            position: PositionDraft {
                line: "นิติกร".into(),
                category: Some(CategoryId::from_raw(1)),
                ..PositionDraft::default()
            },
            ..StaffDraft::default()
        }
    }

    fn fields(change: impl FnOnce(&mut StaffDraft)) -> Vec<&'static str> {
        let mut draft = draft();
        change(&mut draft);
        check_staff(&draft)
            .iter()
            .map(|problem| problem.field)
            .collect()
    }

    #[test]
    fn each_wrong_field_has_its_own_problem() {
        assert!(fields(|_| ()).is_empty());
        assert_eq!(fields(|d| d.first_name = " ".into()), ["first_name"]);
        assert_eq!(fields(|d| d.first_name = "สมใจ2".into()), ["first_name"]);
        assert_eq!(
            fields(|d| d.national_id = "1234567890123".into()),
            ["national_id"]
        );
        assert_eq!(
            fields(|d| d.birth_date = "31/02/2520".into()),
            ["birth_date"]
        );
        assert_eq!(fields(|d| d.position.line.clear()), ["line"]);
        assert_eq!(
            fields(|d| (d.birth_date, d.appointed_on) = ("1/1/2530".into(), "1/1/2540".into())),
            ["appointed_on"]
        );
    }
}
