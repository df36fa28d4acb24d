//! The lists of positions and the frame as tables, for workbooks and paper.

use super::model::{Frame, Slot};
use super::text;
use crate::base::Say;
use crate::base::table::{Column, Kind, Table, Value};
use crate::screen::{Keys, ListKeys};

/// Positions as the page shows them.
pub fn slots(slots: &[&Slot]) -> Table {
    let columns = [
        text::NUMBER,
        text::NAME,
        text::UNIT,
        text::CATEGORY,
        text::HOLDER,
        text::PLANNED,
    ];
    let rows = slots.iter().map(|slot| {
        let planned = slot.position.planned;
        let holder = match &slot.holder {
            Some((_, name)) => name.clone(),
            None => text::vacancy(planned.opens, planned.closes),
        };
        vec![
            Value::text(&slot.position.number),
            Value::text(&slot.name),
            Value::text(&slot.unit_name),
            Value::text(&slot.category_name),
            Value::text(holder),
            Value::text(text::planned(planned.opens, planned.closes)),
        ]
    });
    Table {
        title: text::POSITION_LIST,
        columns: columns
            .map(|name: Say| Column::new(name, Kind::Text))
            .into(),
        rows: rows.collect(),
    }
}

/// What tells positions and who holds them apart when the list comes back.
pub fn keys(slots: &[&Slot]) -> Vec<ListKeys> {
    let position = |slot: &&Slot| Some(slot.position.id.raw());
    let holder = |slot: &&Slot| slot.holder.as_ref().map(|(staff, _)| staff.raw());
    vec![
        ListKeys {
            of: Keys::Position,
            rows: slots.iter().map(position).collect(),
        },
        ListKeys {
            of: Keys::Staff,
            rows: slots.iter().map(holder).collect(),
        },
    ]
}

/// One row per department and category, summed up. Without the plan's years there are only the
/// positions of now, which the list of positions has: no rows.
pub fn frame(frame: &Frame) -> Table {
    let number = |name| Column::summed(name, Kind::Number);
    let mut columns = vec![
        Column::new(text::UNIT, Kind::Text),
        Column::new(text::CATEGORY, Kind::Text),
        number(text::EXISTING),
        number(text::FILLED),
        number(text::VACANT),
    ];
    for year in frame.years.into_iter().flatten() {
        let over = text::year(year);
        let heads = [
            (text::opens_in(year), text::OPENS),
            (text::closes_in(year), text::CLOSES),
            (text::total_in(year), text::TOTAL),
        ];
        columns.extend(heads.map(|(name, short)| number(name).under(over.clone(), short)));
    }
    let rows = frame.rows.iter().map(|row| {
        let none = text::NO_UNIT;
        let unit = match row.unit {
            Some(_) => row.unit_name.as_str(),
            None => none.th(),
        };
        let mut values = vec![
            Value::text(unit),
            Value::text(&row.category_name),
            Value::count(row.existing),
            Value::count(row.filled),
            Value::count(row.vacant()),
        ];
        let years = row.opens.into_iter().zip(row.closes).zip(row.totals());
        for ((opens, closes), total) in years {
            values.extend([opens, closes, total].map(Value::count));
        }
        values
    });
    Table {
        title: text::FRAME,
        rows: rows.collect(),
        columns,
    }
}
