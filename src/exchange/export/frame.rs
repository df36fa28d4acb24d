//! The three-year manpower frame as a table: departments by categories.

use super::{Column, Kind, Table, Value};
use crate::manpower::model::Frame;
use crate::manpower::text;

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
        columns.push(number(text::opens_in(year)));
        columns.push(number(text::closes_in(year)));
        columns.push(number(text::total_in(year)));
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
