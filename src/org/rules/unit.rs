//! What a unit must be, and what follows from the tree. Units come as the store gives them: walked
//! from the top, parents before their parts.

use crate::base::{Problem, UnitId};
use crate::org::model::{Staffing, Unit, UnitDraft};
use crate::org::text;
use std::collections::{BTreeSet, HashMap};

/// สำนัก/กอง › ส่วน › ฝ่าย › กลุ่มงาน › งาน, the deepest tree found in a municipality's register.
pub const DEEPEST: usize = 5;

pub fn check_unit(draft: &UnitDraft, units: &[Unit]) -> Vec<Problem> {
    let name = draft.name.trim();
    let twin = |unit: &&Unit| {
        unit.name == name && unit.parent == draft.parent && Some(unit.id) != draft.id
    };
    let mut problems = Vec::new();
    match units.iter().find(twin) {
        _ if name.is_empty() => problems.push(Problem::new("name", text::NEEDS_UNIT)),
        Some(twin) if twin.retired => problems.push(Problem::new("name", text::SAME_RETIRED)),
        Some(_) => problems.push(Problem::new("name", text::SAME_UNIT)),
        None => {}
    }
    problems.extend(check_parent(draft, units));
    problems
}

fn check_parent(draft: &UnitDraft, units: &[Unit]) -> Option<Problem> {
    let parent = draft.parent?;
    let above = line_above(units, parent);
    let own = draft.id.and_then(|id| find(units, id));
    let is_new_parent = own.is_none_or(|own| own.parent != Some(parent));
    let wrong = if draft.id.is_some_and(|id| above.contains(&id)) {
        text::OWN_PARENT
    } else if is_new_parent && find(units, parent).is_some_and(|unit| unit.retired) {
        text::RETIRED_PARENT
    } else if above.len() + height(units, draft.id) > DEEPEST {
        text::TOO_DEEP
    } else {
        return None;
    };
    Some(Problem::new("parent", wrong))
}

pub fn find(units: &[Unit], id: UnitId) -> Option<&Unit> {
    units.iter().find(|unit| unit.id == id)
}

/// The unit itself and everything above it, nearest first.
pub fn line_above(units: &[Unit], from: UnitId) -> Vec<UnitId> {
    let parent = |id: &UnitId| find(units, *id).and_then(|unit| unit.parent);
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

/// The unit and everything below it, from the top.
pub fn branch(units: &[Unit], of: UnitId) -> Vec<UnitId> {
    let below = units
        .iter()
        .filter(|unit| line_above(units, unit.id).contains(&of));
    below.map(|unit| unit.id).collect()
}

/// How many levels the unit has from itself down; a new unit has one.
fn height(units: &[Unit], id: Option<UnitId>) -> usize {
    let Some(id) = id else { return 1 };
    let depth = find(units, id).map_or(0, |unit| unit.depth);
    let below = branch(units, id).into_iter();
    below
        .filter_map(|id| find(units, id))
        .map(|unit| unit.depth.saturating_sub(depth) + 1)
        .max()
        .unwrap_or(1)
}

/// Which way a unit goes among those beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

/// The units beside this one in their new order, itself one step further; none at the end of the
/// way. A retired unit is not seen, so that a step passes it.
pub fn reordered(units: &[Unit], id: UnitId, way: Way) -> Option<Vec<UnitId>> {
    let own = find(units, id)?;
    let beside = units.iter().filter(|unit| unit.parent == own.parent);
    let mut order: Vec<&Unit> = beside.collect();
    let from = order.iter().position(|unit| unit.id == id)?;
    let is_step = |at: &usize| order.get(*at).is_some_and(|unit| !unit.retired);
    let to = match way {
        Way::Up => (0..from).rev().find(is_step),
        Way::Down => (from + 1..order.len()).find(is_step),
    }?;
    let own = order.remove(from);
    order.insert(to, own);
    Some(order.into_iter().map(|unit| unit.id).collect())
}

/// The units that a tree shows: nothing below a folded one, retired ones only when asked for.
pub fn shown<'a>(
    units: &'a [Unit],
    folded: &BTreeSet<UnitId>,
    with_retired: bool,
) -> Vec<&'a Unit> {
    let mut hidden: BTreeSet<UnitId> = BTreeSet::new();
    let mut shown = Vec::new();
    for unit in units {
        let is_below = unit
            .parent
            .is_some_and(|parent| folded.contains(&parent) || hidden.contains(&parent));
        if is_below || (unit.retired && !with_retired) {
            hidden.insert(unit.id);
        } else {
            shown.push(unit);
        }
    }
    shown
}

/// Does anything in use stand below it, or anything at all where retired units are shown too?
pub fn has_parts(units: &[Unit], id: UnitId, with_retired: bool) -> bool {
    units
        .iter()
        .any(|unit| unit.parent == Some(id) && (with_retired || !unit.retired))
}

/// The positions and people of each unit together with those of everything below it.
pub fn with_parts(
    units: &[Unit],
    own: &HashMap<UnitId, Staffing>,
) -> HashMap<UnitId, (usize, usize)> {
    let mut all: HashMap<UnitId, (usize, usize)> = HashMap::new();
    for (unit, above) in lines_above(units) {
        let Some(staffing) = own.get(&unit) else {
            continue;
        };
        for id in above {
            let sum = all.entry(id).or_default();
            sum.0 += staffing.positions;
            sum.1 += staffing.people;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::org::tests::unit;

    fn id(raw: i64) -> UnitId {
        UnitId::from_raw(raw)
    }

    /// 1 › 2 › 3 › 4 › 5, and 6 and 7 beside 1.
    fn tree() -> Vec<Unit> {
        vec![
            unit(1, None, 0),
            unit(2, Some(1), 1),
            unit(3, Some(2), 2),
            unit(4, Some(3), 3),
            unit(5, Some(4), 4),
            unit(6, None, 0),
            unit(7, None, 0),
        ]
    }

    fn retired(mut units: Vec<Unit>, raw: i64) -> Vec<Unit> {
        let own = units.iter_mut().find(|unit| unit.id == id(raw));
        own.unwrap().retired = true;
        units
    }

    fn refused(units: &[Unit], own: Option<i64>, parent: Option<i64>, name: &str) -> Vec<Problem> {
        let draft = UnitDraft {
            id: own.map(id),
            parent: parent.map(id),
            name: name.into(),
            head: None,
        };
        check_unit(&draft, units)
    }

    fn fields(own: Option<i64>, parent: Option<i64>, name: &str) -> Vec<&'static str> {
        let problems = refused(&tree(), own, parent, name);
        problems.iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn a_unit_has_its_own_name_and_never_stands_under_itself() {
        assert!(fields(None, Some(1), "กองคลัง").is_empty());
        assert_eq!(fields(None, Some(1), "หน่วย 2"), ["name"]);
        assert!(fields(Some(2), Some(1), "หน่วย 2").is_empty());
        assert_eq!(fields(Some(2), Some(3), "หน่วย 2"), ["parent"]);
        assert_eq!(fields(Some(2), Some(2), "หน่วย 2"), ["parent"]);
        assert_eq!(fields(None, None, "  "), ["name"]);
    }

    #[test]
    fn a_tree_is_five_levels_deep_at_most() {
        assert!(fields(None, Some(4), "งานที่ห้า").is_empty());
        assert_eq!(fields(None, Some(5), "ลึกเกิน"), ["parent"]);
        assert!(
            fields(Some(2), Some(6), "หน่วย 2").is_empty(),
            "a branch of four"
        );
        assert_eq!(fields(Some(1), Some(6), "หน่วย 1"), ["parent"]);
    }

    #[test]
    fn nothing_new_stands_under_a_retired_unit_and_its_name_is_known() {
        let units = retired(tree(), 6);
        let reason = |own, parent, name| {
            let problems = refused(&units, own, parent, name);
            problems.first().map(|problem| problem.reason.clone())
        };
        assert_eq!(reason(None, Some(6), "ใหม่"), Some(text::RETIRED_PARENT));
        assert_eq!(reason(None, None, "หน่วย 6"), Some(text::SAME_RETIRED));
        assert_eq!(reason(Some(6), None, "หน่วย 6"), None);
    }

    #[test]
    fn a_step_passes_what_is_retired_and_ends_at_the_end() {
        let order = |units: &[Unit], raw, way| {
            let order = reordered(units, id(raw), way);
            order.map(|order| order.into_iter().map(UnitId::raw).collect::<Vec<_>>())
        };
        let units = tree();
        assert_eq!(order(&units, 7, Way::Up), Some(vec![1, 7, 6]));
        assert_eq!(order(&units, 1, Way::Down), Some(vec![6, 1, 7]));
        assert_eq!(order(&units, 1, Way::Up), None);
        assert_eq!(order(&units, 2, Way::Down), None);
        let units = retired(units, 6);
        assert_eq!(order(&units, 7, Way::Up), Some(vec![7, 1, 6]));
    }

    #[test]
    fn folding_and_retiring_hide_what_stands_below() {
        let seen = |units: &[Unit], folded: &[i64], with_retired| {
            let folded = folded.iter().copied().map(id).collect();
            let shown = shown(units, &folded, with_retired);
            shown.iter().map(|unit| unit.id.raw()).collect::<Vec<_>>()
        };
        assert_eq!(seen(&tree(), &[3], false), [1, 2, 3, 6, 7]);
        let units = retired(tree(), 2);
        assert_eq!(seen(&units, &[], false), [1, 6, 7]);
        assert_eq!(seen(&units, &[4], true), [1, 2, 3, 4, 6, 7]);
        assert!(has_parts(&units, id(1), true) && !has_parts(&units, id(1), false));
    }

    #[test]
    fn a_branch_is_counted_with_all_its_parts() {
        let own = [(1, 2, 1), (3, 5, 4), (5, 1, 1), (7, 3, 0)];
        let own = own.map(|(raw, positions, people)| {
            let staffing = Staffing {
                positions,
                people,
                head: None,
            };
            (id(raw), staffing)
        });
        let all = with_parts(&tree(), &own.into());
        assert_eq!(all.get(&id(1)), Some(&(8, 6)));
        assert_eq!(all.get(&id(4)), Some(&(1, 1)));
        assert_eq!(all.get(&id(7)), Some(&(3, 0)));
        assert_eq!(all.get(&id(6)), None);
        assert_eq!(branch(&tree(), id(3)), [3, 4, 5].map(id));
    }
}
