//! What a position must be before it is written.

use crate::base::{LevelId, Problem};
use crate::staff::model::{Lists, PositionDraft};
use crate::staff::text;

pub fn check_position(draft: &PositionDraft) -> Vec<Problem> {
    let mut problems = Vec::new();
    if draft.line.trim().is_empty() {
        problems.push(Problem::new("line", text::NEEDS_LINE));
    }
    if draft.category.is_none() {
        problems.push(Problem::new("category", text::NEEDS_CATEGORY));
    }
    if let (Some(opens), Some(closes)) = (draft.planned.opens, draft.planned.closes)
        && closes <= opens
    {
        problems.push(Problem::new("closes", text::CLOSES_TOO_EARLY));
    }
    problems
}

/// A combined position goes from a level up to a higher one of the same type.
pub fn check_range(draft: &PositionDraft, lists: &Lists) -> Vec<Problem> {
    let Some(to) = draft.level_to else {
        return Vec::new();
    };
    let place = |id: LevelId| lists.levels.iter().position(|level| level.id == id);
    let type_of = |id| lists.level(id).map(|level| level.type_name.as_str());
    let wrong = match draft.level {
        None => text::NEEDS_LOWER_LEVEL,
        Some(from) if type_of(from) != type_of(to) => text::OTHER_TYPE,
        Some(from) if place(to) >= place(from) => text::NO_RANGE,
        Some(_) => return Vec::new(),
    };
    vec![Problem::new("level_to", wrong)]
}

/// The levels up to which a position from this level may go: those above it of its type, the
/// next one first.
pub fn levels_above(lists: &Lists, level: Option<LevelId>) -> Vec<(LevelId, String)> {
    let Some(own) = level.and_then(|id| lists.level(id)) else {
        return Vec::new();
    };
    let above = lists.levels.iter().take_while(|level| level.id != own.id);
    let above = above.filter(|level| level.type_name == own.type_name && !level.retired);
    let mut above: Vec<_> = above.map(|level| (level.id, level.full_name())).collect();
    above.reverse();
    above
}

/// The level that somebody keeps on a position that is mended: none where the position says it
/// already, or where it has become a position of another type.
pub fn kept_level(level: Option<LevelId>, draft: &PositionDraft, lists: &Lists) -> Option<LevelId> {
    let type_of = |id: Option<LevelId>| lists.level(id?).map(|level| level.type_name.as_str());
    let kept = type_of(level).is_some() && type_of(level) == type_of(draft.level);
    level.filter(|_| kept && level != draft.level)
}

/// The level that somebody brings to a position: none where the position says it already, or
/// where it does not take the level.
pub fn own_level(level: Option<LevelId>, draft: &PositionDraft, lists: &Lists) -> Option<LevelId> {
    let range = lists.range(draft.level, draft.level_to);
    let own = range.iter().map(|it| it.id).find(|id| Some(*id) == level);
    own.filter(|own| Some(*own) != draft.level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::FiscalYear;
    use crate::staff::model::{Level, Naming, Planned};

    fn lists() -> Lists {
        let level = |id, type_name: &str| Level {
            id: LevelId::from_raw(id),
            type_name: type_name.into(),
            name: id.to_string(),
            abbreviation: String::new(),
            naming: Naming::Joined,
            retired: false,
        };
        Lists {
            levels: vec![
                level(8, "วิชาการ"),
                level(9, "วิชาการ"),
                level(10, "วิชาการ"),
                level(12, "ทั่วไป"),
            ],
            ..Lists::default()
        }
    }

    fn draft(level: Option<i64>, level_to: Option<i64>) -> PositionDraft {
        PositionDraft {
            level: level.map(LevelId::from_raw),
            level_to: level_to.map(LevelId::from_raw),
            ..PositionDraft::default()
        }
    }

    #[test]
    fn a_range_goes_up_within_one_type() {
        let refused = |level, level_to| !check_range(&draft(level, level_to), &lists()).is_empty();
        assert!(!refused(Some(10), Some(9)));
        assert!(!refused(Some(10), Some(8)));
        assert!(!refused(None, None) && !refused(Some(10), None));
        assert!(refused(Some(9), Some(10)), "downwards");
        assert!(refused(Some(10), Some(10)), "nowhere");
        assert!(refused(Some(12), Some(8)), "another type");
        assert!(refused(None, Some(8)), "from nowhere");
    }

    #[test]
    fn a_holding_keeps_a_level_only_where_the_position_leaves_it_open() {
        let own = |level: i64, from, to| {
            let level = Some(LevelId::from_raw(level));
            own_level(level, &draft(Some(from), to), &lists()).map(LevelId::raw)
        };
        assert_eq!(own(9, 10, Some(9)), Some(9));
        assert_eq!(own(10, 10, Some(9)), None, "the position's own");
        assert_eq!(own(8, 10, Some(9)), None, "above the range");
        assert_eq!(own(9, 10, None), None, "no range at all");
        assert_eq!(own_level(None, &draft(Some(10), Some(9)), &lists()), None);
    }

    #[test]
    fn a_mended_position_lets_its_holder_keep_a_level_of_its_type() {
        let kept = |level, from| {
            let level = Some(LevelId::from_raw(level));
            kept_level(level, &draft(Some(from), None), &lists()).map(LevelId::raw)
        };
        assert_eq!(kept(9, 10), Some(9), "promoted without the position");
        assert_eq!(kept(10, 10), None);
        assert_eq!(kept(9, 12), None);
    }

    #[test]
    fn a_position_closes_after_it_has_opened() {
        let problems = |opens: i32, closes: i32| {
            let (opens, closes) = (FiscalYear::from_be(opens), FiscalYear::from_be(closes));
            let draft = PositionDraft {
                planned: Planned { opens, closes },
                ..PositionDraft::default()
            };
            let problems = check_position(&draft);
            problems.iter().any(|problem| problem.field == "closes")
        };
        assert!(problems(2571, 2571) && problems(2571, 2570));
        assert!(!problems(2571, 2572));
    }
}
