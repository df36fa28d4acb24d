//! What an organization, a unit and a signatory must be.

use super::model::{OrganizationDraft, OrganizationKind, SignatoryDraft, Unit, UnitDraft};
use super::text;
use crate::base::{FiscalYear, Period, Problem, UnitId};
use std::collections::HashMap;

/// สำนัก/กอง › ส่วน › ฝ่าย › กลุ่มงาน › งาน, the deepest tree found in a municipality's register.
const DEEPEST: usize = 5;

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

pub fn check_unit(draft: &UnitDraft, units: &[Unit]) -> Vec<Problem> {
    let name = draft.name.trim();
    let twin = |unit: &&Unit| {
        unit.name == name && unit.parent == draft.parent && Some(unit.id) != draft.id
    };
    let mut problems = Vec::new();
    if name.is_empty() {
        problems.push(Problem::new("name", text::NEEDS_UNIT));
    } else if units.iter().any(|unit| twin(&unit)) {
        problems.push(Problem::new("name", text::SAME_UNIT));
    }
    if let Some(parent) = draft.parent {
        let above = line_above(units, parent);
        if draft.id.is_some_and(|id| above.contains(&id)) {
            problems.push(Problem::new("parent", text::OWN_PARENT));
        } else if above.len() + height(units, draft.id) > DEEPEST {
            problems.push(Problem::new("parent", text::TOO_DEEP));
        }
    }
    problems
}

/// The unit itself and everything above it, nearest first.
pub fn line_above(units: &[Unit], from: UnitId) -> Vec<UnitId> {
    let parent = |id: &UnitId| {
        units
            .iter()
            .find(|unit| unit.id == *id)
            .and_then(|unit| unit.parent)
    };
    // As many steps as there are units: a circle in a damaged file ends too.
    std::iter::successors(Some(from), parent)
        .take(units.len().max(1))
        .collect()
}

/// Each unit with [`line_above`] it, for who asks often.
pub fn lines_above(units: &[Unit]) -> HashMap<UnitId, Vec<UnitId>> {
    let line = |unit: &Unit| (unit.id, line_above(units, unit.id));
    units.iter().map(line).collect()
}

/// How many levels the unit has from itself down; a new unit has one.
fn height(units: &[Unit], id: Option<UnitId>) -> usize {
    let Some(id) = id else { return 1 };
    let depth = units
        .iter()
        .find(|unit| unit.id == id)
        .map_or(0, |unit| unit.depth);
    let below = units
        .iter()
        .filter(|unit| line_above(units, unit.id).contains(&id));
    below
        .map(|unit| unit.depth.saturating_sub(depth) + 1)
        .max()
        .unwrap_or(1)
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
    use crate::org::tests::unit;

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

    fn refused(id: Option<i64>, parent: Option<i64>, name: &str) -> Vec<&'static str> {
        let units = [
            unit(1, None, 0),
            unit(2, Some(1), 1),
            unit(3, Some(2), 2),
            unit(4, Some(3), 3),
            unit(5, Some(4), 4),
        ];
        let draft = UnitDraft {
            id: id.map(UnitId::from_raw),
            parent: parent.map(UnitId::from_raw),
            name: name.into(),
        };
        check_unit(&draft, &units)
            .iter()
            .map(|problem| problem.field)
            .collect()
    }

    #[test]
    fn a_unit_has_its_own_name_and_never_stands_under_itself() {
        assert!(refused(None, Some(1), "กองคลัง").is_empty());
        assert_eq!(refused(None, Some(1), "หน่วย 2"), ["name"]);
        assert!(refused(Some(2), Some(1), "หน่วย 2").is_empty());
        assert_eq!(refused(Some(2), Some(3), "หน่วย 2"), ["parent"]);
        assert_eq!(refused(Some(2), Some(2), "หน่วย 2"), ["parent"]);
        assert_eq!(refused(None, Some(5), "ลึกเกิน"), ["parent"]);
        assert_eq!(refused(None, None, "  "), ["name"]);
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
