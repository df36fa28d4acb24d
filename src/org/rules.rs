//! What an organization, a unit and a signatory must be.

mod signing;
mod unit;

pub use signing::*;
pub use unit::*;

use super::model::{OrganizationDraft, OrganizationKind, SignatoryDraft};
use super::text;
use crate::base::{FiscalYear, Period, Problem};

/// The plan period that a typed first year means.
pub fn period(typed: &str) -> Option<Period> {
    FiscalYear::parse(typed).map(Period::starting)
}

/// The kind that a name says by how it begins: "เทศบาลตำบล…", "อบต.…".
pub fn kind_of(name: &str) -> Option<OrganizationKind> {
    let name = name.trim_start();
    let says = |kind: &OrganizationKind| {
        let short = text::abbreviation(*kind);
        name.starts_with(text::kind(*kind).th()) || short.is_some_and(|it| name.starts_with(it))
    };
    OrganizationKind::ALL.into_iter().find(says)
}

pub fn check_organization(draft: &OrganizationDraft) -> Vec<Problem> {
    let mut problems = Vec::new();
    if draft.name.trim().is_empty() {
        problems.push(Problem::new("name", text::NEEDS_NAME));
    }
    if period(&draft.first_year).is_none() {
        problems.push(Problem::new("first_year", text::NOT_A_YEAR));
    }
    problems
}

pub fn check_signatory(draft: &SignatoryDraft) -> Vec<Problem> {
    let mut problems = Vec::new();
    if draft.name.trim().is_empty() {
        problems.push(Problem::new("name", text::NEEDS_SIGNATORY));
    }
    if draft.position_text.trim().is_empty() {
        problems.push(Problem::new("position_text", text::NEEDS_POSITION));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_its_kind() {
        for (name, kind) in [
            ("เทศบาลตำบลสองคลอง", Some(OrganizationKind::Subdistrict)),
            (" เทศบาลนครตัวอย่าง", Some(OrganizationKind::City)),
            ("อบต.สองคลอง", Some(OrganizationKind::Sao)),
            ("องค์การบริหารส่วนจังหวัดตัวอย่าง", Some(OrganizationKind::Pao)),
            ("เทศบาล", None),
            ("", None),
        ] {
            assert_eq!(kind_of(name), kind, "{name}");
        }
    }

    #[test]
    fn the_first_year_is_a_buddhist_year_in_any_digits() {
        let years = |typed| period(typed).map(|p| p.first().be());
        assert_eq!(years("2570"), Some(2570));
        assert_eq!(years(" ๒๕๗๐ "), Some(2570));
        assert_eq!(years("2027"), None);
        assert_eq!(years("สองพัน"), None);
    }
}
