//! The list of units as a table, for workbooks and paper.

use super::model::{Staffing, Unit};
use super::{rules, text};
use crate::base::UnitId;
use crate::base::table::{Column, Kind, Table, Value};
use std::collections::HashMap;

/// These units in their order, each with what it is part of. `sums` are the positions and the
/// people of each with all its parts: they stand once in every unit above them and are not summed.
pub fn units(
    shown: &[&Unit],
    all: &[Unit],
    staffing: &HashMap<UnitId, Staffing>,
    sums: &HashMap<UnitId, (usize, usize)>,
) -> Table {
    let rows = shown.iter().map(|unit| {
        let name = match unit.retired {
            true => text::retired(&unit.name),
            false => unit.name.clone(),
        };
        let parent = unit.parent.and_then(|parent| rules::find(all, parent));
        let (positions, people) = sums.get(&unit.id).copied().unwrap_or_default();
        vec![
            Value::text(name),
            Value::text(parent.map_or("", |parent| &parent.name)),
            Value::text(head(staffing.get(&unit.id))),
            Value::count(positions),
            Value::count(people),
        ]
    });
    Table {
        title: text::UNITS,
        columns: vec![
            Column::new(text::UNITS, Kind::Text),
            Column::new(text::PARENT, Kind::Text),
            Column::new(text::HEAD, Kind::Text),
            Column::new(text::POSITIONS, Kind::Number),
            Column::new(text::PEOPLE, Kind::Number),
        ],
        rows: rows.collect(),
    }
}

/// Who leads a unit, in words; nothing where nobody is named.
pub fn head(staffing: Option<&Staffing>) -> String {
    let head = staffing.and_then(|it| it.head.as_ref());
    head.map_or_else(String::new, |head| {
        text::head(&head.title, head.holder.as_deref())
    })
}
