//! Which positions a list shows, and what the frame counts.

use super::model::{By, Frame, FrameRow, Slot, Standing};
use crate::base::thai::fold;
use crate::base::{CategoryId, FiscalYear, Period, UnitId};
use crate::org::Unit;
use crate::org::rules::{branch, line_above};
use crate::staff::Category;
use crate::staff::model::Planned;
use std::collections::HashMap;

/// What the list of positions shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlotFilter {
    pub search: String,
    /// With everything below it.
    pub unit: Option<UnitId>,
    pub category: Option<CategoryId>,
    pub standing: Option<Standing>,
}

impl SlotFilter {
    /// Indexes of the positions that fit; retired ones only where they are asked for. `year` says
    /// which vacancies are there.
    pub fn apply(&self, slots: &[Slot], units: &[Unit], year: FiscalYear) -> Vec<usize> {
        let needle = fold(&self.search);
        let under = self.unit.map(|unit| branch(units, unit));
        let fits = |slot: &Slot| {
            let unit = |under: &Vec<UnitId>| {
                let unit = slot.position.unit;
                unit.is_some_and(|unit| under.contains(&unit))
            };
            (needle.is_empty() || slot.haystack.contains(&needle))
                && under.as_ref().is_none_or(unit)
                && self.category.is_none_or(|it| it == slot.position.category)
                && stands(slot, self.standing, year)
        };
        let fitting = slots.iter().enumerate().filter(|(_, slot)| fits(slot));
        fitting.map(|(index, _)| index).collect()
    }
}

fn stands(slot: &Slot, wanted: Option<Standing>, year: FiscalYear) -> bool {
    let position = &slot.position;
    let Planned { opens, closes } = position.planned;
    let fits = match wanted {
        Some(Standing::Retired) => return position.retired,
        None => true,
        Some(Standing::Filled) => slot.holder.is_some(),
        Some(Standing::Vacant) => is_vacant(slot, year),
        Some(Standing::Opens) => opens.is_some(),
        Some(Standing::Closes) => closes.is_some(),
    };
    fits && !position.retired
}

/// Nobody holds the position, and in this year somebody could.
pub fn is_vacant(slot: &Slot, year: FiscalYear) -> bool {
    slot.holder.is_none() && !slot.position.retired && slot.position.planned.is_there_in(year)
}

/// How many positions there are, how many are filled, and how many vacant in this year.
pub fn counts<'a>(
    slots: impl Iterator<Item = &'a Slot>,
    year: FiscalYear,
) -> (usize, usize, usize) {
    slots.fold((0, 0, 0), |(all, filled, vacant), slot| {
        let is_filled = usize::from(slot.holder.is_some());
        let is_vacant = usize::from(is_vacant(slot, year));
        (all + 1, filled + is_filled, vacant + is_vacant)
    })
}

/// The frame of a period: units in their order, categories in theirs, without what is empty.
pub fn frame<'a>(
    slots: impl Iterator<Item = &'a Slot>,
    units: &[Unit],
    categories: &[Category],
    period: Option<Period>,
    by: By,
) -> Frame {
    let Some(period) = period else {
        return Frame::default();
    };
    let mut found: HashMap<(Option<UnitId>, CategoryId), FrameRow> = HashMap::new();
    for slot in slots.filter(|slot| !slot.position.retired) {
        let unit = slot.position.unit.map(|unit| match by {
            By::Department => line_above(units, unit).pop().unwrap_or(unit),
            By::Unit => unit,
        });
        let row = found.entry((unit, slot.position.category)).or_default();
        row.add(&counted(slot, period));
    }
    let places = units.iter().map(|unit| Some((unit, unit.depth)));
    let mut rows = Vec::new();
    for place in places.chain([None]) {
        let unit = place.map(|(unit, _)| unit.id);
        for category in categories {
            let row = found.remove(&(unit, category.id)).unwrap_or_default();
            if row.is_empty() {
                continue;
            }
            rows.push(FrameRow {
                unit,
                unit_name: place.map_or_else(String::new, |(unit, _)| unit.name.clone()),
                depth: place.map_or(0, |(_, depth)| depth),
                category: Some(category.id),
                category_name: category.name.clone(),
                ..row
            });
        }
    }
    Frame {
        years: Some(period.years()),
        rows,
    }
}

/// One position as a row of its own: there before the plan begins, or opened by it, and closed.
fn counted(slot: &Slot, period: Period) -> FrameRow {
    let Planned { opens, closes } = slot.position.planned;
    let first = period.first();
    let is_gone = closes.is_some_and(|year| year < first);
    let existing = !is_gone && opens.is_none_or(|year| year < first);
    let mut row = FrameRow {
        existing: usize::from(existing),
        filled: usize::from(existing && slot.holder.is_some()),
        ..FrameRow::default()
    };
    let is_opened = opens.is_some_and(|year| period.contains(year));
    let years = period.years();
    for ((sum, closed), year) in row.opens.iter_mut().zip(&mut row.closes).zip(years) {
        *sum = usize::from(opens == Some(year));
        *closed = usize::from(closes == Some(year) && (existing || is_opened));
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{LineId, PositionId, StaffId};
    use crate::org::tests::unit;
    use crate::staff::Position;

    fn year(be: i32) -> FiscalYear {
        FiscalYear::from_be(be).unwrap()
    }

    fn slot(id: i64, unit: Option<i64>, category: i64, filled: bool) -> Slot {
        Slot {
            position: Position {
                id: PositionId::from_raw(id),
                number: String::new(),
                title: String::new(),
                line: LineId::from_raw(1),
                level: None,
                level_to: None,
                category: CategoryId::from_raw(category),
                unit: unit.map(UnitId::from_raw),
                planned: Planned::default(),
                retired: false,
            },
            name: String::new(),
            unit_name: String::new(),
            category_name: String::new(),
            level: None,
            holder: filled.then(|| (StaffId::from_raw(id), String::new())),
            haystack: String::new(),
        }
    }

    fn planned(mut slot: Slot, opens: Option<i32>, closes: Option<i32>) -> Slot {
        let (opens, closes) = (opens.map(year), closes.map(year));
        slot.position.planned = Planned { opens, closes };
        slot
    }

    fn categories() -> Vec<Category> {
        [(1, "พนักงานส่วนท้องถิ่น"), (2, "พนักงานจ้าง")]
            .map(|(id, name)| Category {
                id: CategoryId::from_raw(id),
                name: name.into(),
                retired: false,
            })
            .into()
    }

    fn made(slots: &[Slot], by: By) -> Frame {
        let units = [unit(1, None, 0), unit(2, Some(1), 1), unit(3, None, 0)];
        let period = Some(Period::starting(year(2570)));
        frame(slots.iter(), &units, &categories(), period, by)
    }

    /// Existing, filled, vacant; opens; closes; totals.
    type Told = ([usize; 3], [usize; 3], [usize; 3], [usize; 3]);

    fn told(row: &FrameRow) -> Told {
        let now = [row.existing, row.filled, row.vacant()];
        (now, row.opens, row.closes, row.totals())
    }

    #[test]
    fn a_position_counts_from_the_year_that_opens_it_to_the_one_that_closes_it() {
        let one = |opens, closes| {
            let frame = made(
                &[planned(slot(1, Some(1), 1, false), opens, closes)],
                By::Unit,
            );
            frame.rows.first().map(told)
        };
        let none = [0, 0, 0];
        assert_eq!(one(None, None), Some(([1, 0, 1], none, none, [1, 1, 1])));
        assert_eq!(
            one(Some(2571), None),
            Some((none, [0, 1, 0], none, [0, 1, 1]))
        );
        assert_eq!(
            one(None, Some(2572)),
            Some(([1, 0, 1], none, [0, 0, 1], [1, 1, 0]))
        );
        assert_eq!(
            one(Some(2570), Some(2572)),
            Some((none, [1, 0, 0], [0, 0, 1], [1, 1, 0]))
        );
        assert_eq!(
            one(Some(2568), Some(2570)),
            Some(([1, 0, 1], none, [1, 0, 0], [0, 0, 0])),
            "opened by the plan before"
        );
        assert_eq!(one(None, Some(2569)), None, "closed by the plan before");
        assert_eq!(one(Some(2573), None), None, "opened by the plan after");
        assert_eq!(one(None, Some(2573)), Some(([1, 0, 1], none, none, [1; 3])));
    }

    #[test]
    fn departments_count_their_parts_and_totals_are_what_the_rows_show() {
        let mut gone = slot(9, Some(2), 1, false);
        gone.position.retired = true;
        let slots = [
            slot(1, Some(1), 1, true),
            slot(2, Some(2), 1, false),
            slot(3, Some(2), 2, true),
            planned(slot(4, Some(3), 1, false), Some(2570), None),
            planned(slot(5, None, 2, true), None, Some(2571)),
            gone,
        ];
        let rows = |by| {
            let frame = made(&slots, by);
            let rows = frame.rows.iter();
            let rows: Vec<_> = rows
                .map(|row| {
                    (
                        row.unit.map(UnitId::raw),
                        row.category.map(CategoryId::raw),
                        row.existing,
                    )
                })
                .collect();
            (rows, told(&frame.total()))
        };
        let (departments, sum) = rows(By::Department);
        assert_eq!(
            departments,
            [
                (Some(1), Some(1), 2),
                (Some(1), Some(2), 1),
                (Some(3), Some(1), 0),
                (None, Some(2), 1),
            ]
        );
        assert_eq!(sum, ([4, 3, 1], [1, 0, 0], [0, 1, 0], [5, 4, 4]));
        let (units, same) = rows(By::Unit);
        assert_eq!(units.len(), 5);
        assert_eq!(same, sum, "the same positions in other rows");
    }

    #[test]
    fn retired_positions_are_seen_only_when_asked_for_and_planned_ones_are_no_vacancies() {
        let mut retired = slot(3, Some(3), 1, false);
        retired.position.retired = true;
        let slots = [
            slot(1, Some(2), 1, true),
            planned(slot(2, Some(1), 1, false), Some(2571), None),
            retired,
            slot(4, Some(3), 2, false),
        ];
        let units = [unit(1, None, 0), unit(2, Some(1), 1), unit(3, None, 0)];
        let seen = |filter: SlotFilter| filter.apply(&slots, &units, year(2570));
        let standing = |standing| {
            seen(SlotFilter {
                standing: Some(standing),
                ..SlotFilter::default()
            })
        };
        assert_eq!(seen(SlotFilter::default()), [0, 1, 3]);
        assert_eq!(standing(Standing::Retired), [2]);
        assert_eq!(standing(Standing::Vacant), [3]);
        assert_eq!(standing(Standing::Opens), [1]);
        let under = SlotFilter {
            unit: Some(UnitId::from_raw(1)),
            ..SlotFilter::default()
        };
        assert_eq!(seen(under), [0, 1], "with everything below it");
        assert_eq!(counts(slots.iter().take(2), year(2570)), (2, 1, 0));
    }
}
