//! What deeds must be before they are written.

use super::optional_date;
use crate::base::Problem;
use crate::staff::model::{DutyDraft, DutyKind, HoldingDraft};
use crate::staff::text;
use crate::staff::text::service as words;
use chrono::NaiveDate;

/// A day that must be given.
///
/// # Errors
/// That it is missing or no day, beside its field.
pub fn required_date(field: &'static str, typed: &str) -> Result<NaiveDate, Problem> {
    match optional_date(typed) {
        Ok(Some(day)) => Ok(day),
        Ok(None) => Err(Problem::new(field, text::NEEDS_DATE)),
        Err(reason) => Err(Problem::new(field, reason)),
    }
}

/// From a day until another, or without an end.
///
/// # Errors
/// All that is wrong with either day.
fn span(
    (from, until): (&'static str, &'static str),
    typed: (&str, &str),
) -> Result<(NaiveDate, Option<NaiveDate>), Vec<Problem>> {
    let begins = required_date(from, typed.0);
    let ends = optional_date(typed.1).map_err(|reason| Problem::new(until, reason));
    match (begins, ends) {
        (Ok(begins), Ok(Some(ends))) if ends < begins => {
            Err(vec![Problem::new(until, words::ENDS_BEFORE)])
        }
        (Ok(begins), Ok(ends)) => Ok((begins, ends)),
        (begins, ends) => Err(begins.err().into_iter().chain(ends.err()).collect()),
    }
}

/// The days of a duty; its place or its position must be known.
///
/// # Errors
/// All that is to be mended.
pub fn check_duty(draft: &DutyDraft) -> Result<(NaiveDate, Option<NaiveDate>), Vec<Problem>> {
    let place = match draft.kind {
        DutyKind::Acting if draft.position.is_none() => {
            Some(Problem::new("duty_position", words::NEEDS_ACTED))
        }
        DutyKind::Seconded if draft.place.trim().is_empty() => {
            Some(Problem::new("duty_place", words::NEEDS_PLACE))
        }
        _ => None,
    };
    let days = span(("duty_from", "duty_to"), (&draft.from, &draft.to));
    match (place, days) {
        (None, days) => days,
        (Some(place), Ok(_)) => Err(vec![place]),
        (Some(place), Err(problems)) => Err([vec![place], problems].concat()),
    }
}

/// The days of a holding that is corrected: who holds it now goes on holding it.
///
/// # Errors
/// All that is to be mended.
pub fn check_holding(draft: &HoldingDraft) -> Result<(NaiveDate, Option<NaiveDate>), Vec<Problem>> {
    let fields = ("holding_from", "holding_to");
    let to = if draft.is_open { "" } else { &draft.to };
    let days = span(fields, (&draft.from, to))?;
    match (draft.is_open, days.1) {
        (false, None) => Err(vec![Problem::new("holding_to", text::NEEDS_DATE)]),
        _ => Ok(days),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::HoldingId;
    use crate::staff::model::{Deed, Order};

    fn fields<T>(found: Result<T, Vec<Problem>>) -> Vec<&'static str> {
        let problems = found.err().unwrap_or_default();
        problems.iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn a_duty_needs_its_place_and_ends_after_it_begins() {
        let check = |kind, place: &str, from: &str, to: &str, expected: &[&str]| {
            let draft = DutyDraft {
                kind,
                place: place.into(),
                from: from.into(),
                to: to.into(),
                ..DutyDraft::default()
            };
            assert_eq!(fields(check_duty(&draft)), expected, "{place} {from} {to}");
        };
        check(DutyKind::Seconded, "กองคลัง", "1/10/2569", "", &[]);
        check(DutyKind::Seconded, "กองคลัง", "1/10/2569", "1/10/2569", &[]);
        check(
            DutyKind::Seconded,
            "กองคลัง",
            "1/10/2569",
            "30/9/2569",
            &["duty_to"],
        );
        check(DutyKind::Seconded, " ", "1/10/2569", "", &["duty_place"]);
        check(
            DutyKind::Acting,
            "กองคลัง",
            "31/2/2569",
            "",
            &["duty_position", "duty_from"],
        );
    }

    #[test]
    fn a_correction_neither_ends_what_is_held_now_nor_opens_what_has_ended() {
        let check = |is_open, to: &str, expected: &[&str]| {
            let draft = HoldingDraft {
                id: HoldingId::from_raw(1),
                deed: Deed::Appointed,
                from: "1/10/2560".into(),
                to: to.into(),
                is_open,
                level: None,
                order: Order::default(),
            };
            assert_eq!(fields(check_holding(&draft)), expected, "{is_open} {to}");
        };
        check(true, "", &[]);
        check(true, "1/10/2565", &[]);
        check(false, "30/9/2565", &[]);
        check(false, "", &["holding_to"]);
        check(false, "30/9/2560", &["holding_to"]);
    }
}
