//! The scores of a round as a list: what the import of results reads back.

use super::model::{RoundGrid, RoundRow, Scores};
use super::{rules, text};
use crate::base::Say;
use crate::base::table::{Column, Kind, Table, Value};

/// One row for each of these people, with the code of the form, and one column for each skill. A
/// level that is not known is an empty cell, never a zero.
pub fn scores<'a>(
    grid: &RoundGrid,
    scores: &Scores,
    people: impl Iterator<Item = &'a RoundRow>,
) -> Table {
    let mut columns = vec![
        Column::new(text::CODE_HEAD, Kind::Text),
        Column::new(text::PERSON, Kind::Text),
        Column::new(text::POSITION, Kind::Text),
        Column::new(text::UNIT, Kind::Text),
    ];
    columns.extend(grid.skills.iter().map(|skill| {
        let name = Say::same(format!("{} {}", skill.code, skill.name));
        Column::new(name, Kind::Score)
    }));
    let row = |person: &RoundRow| {
        let mut row = vec![
            Value::text(rules::paper_code(grid.round.id, person.staff)),
            Value::text(&person.name),
            Value::text(&person.position_name),
            Value::text(&person.unit_name),
        ];
        row.extend(grid.skills.iter().map(|skill| {
            let score = scores.get(&(person.staff, skill.id));
            score.map_or(Value::Empty, |score| {
                Value::Score(i64::from(score.hundredths()))
            })
        }));
        row
    };
    Table {
        title: Say::same(grid.round.name.clone()),
        columns,
        rows: people.map(row).collect(),
    }
}
