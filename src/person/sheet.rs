//! The cells of the list: what is drawn, sorted by, and written into workbooks and on paper.

use super::model::{Column, Facts};
use super::text;
use crate::base::table::{self, Kind, Table, Value};
use crate::base::thai::compare;
use crate::base::{PositionId, Say, StaffId, date, retirement_day};
use crate::screen::{Keys, ListKeys};
use crate::staff::{Lists, StaffRow};
use std::cmp::Ordering;
use std::collections::HashMap;

/// What cells are made of besides the row.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub lists: &'a Lists,
    pub facts: &'a HashMap<StaffId, Facts>,
    /// In the language of the window, or in that of documents.
    pub say: fn(&Say) -> &str,
}

impl Known<'_> {
    pub fn facts_of(&self, row: &StaffRow) -> Option<Facts> {
        self.facts.get(&row.staff?).copied()
    }
}

/// What stands in a column of a row.
pub fn value(row: &StaffRow, column: Column, known: Known<'_>) -> Value {
    let lists = known.lists;
    let level = || row.level.and_then(|id| lists.level(id));
    match column {
        Column::Name if row.staff.is_none() => Value::text((known.say)(&text::VACANT)),
        Column::Name => Value::text(&row.name),
        Column::Position => Value::text(&row.position_name),
        Column::Number => Value::text(&row.number),
        Column::Unit => Value::text(&row.unit_name),
        Column::Category => Value::text(&row.category_name),
        Column::Type => Value::text(level().map_or("", |level| &level.type_name)),
        Column::Level => Value::text(level().map_or("", |level| &level.name)),
        Column::Line => Value::text(
            row.line
                .and_then(|id| lists.line(id))
                .map_or("", |line| &line.name),
        ),
        Column::Since => row.since.into(),
        Column::AppointedOn => row.appointed_on.into(),
        Column::BirthDate => row.birth_date.into(),
        Column::Retires => row.birth_date.map(retirement_day).into(),
        Column::Status => Value::text((known.say)(&text::status_of(row))),
        Column::Assessed => known.facts_of(row).map_or(Value::Empty, |facts| {
            Value::text((known.say)(&text::assessed(facts.assessed)))
        }),
        Column::Gaps => known
            .facts_of(row)
            .and_then(|facts| facts.gaps)
            .map_or(Value::Empty, Value::count),
    }
}

/// The words in a cell of the list.
pub fn words(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(words) | Value::Strong(words) => words.clone(),
        Value::Number(number) => number.to_string(),
        Value::Money(money) => money.to_string(),
        Value::Date(day) => date::short(*day).text().to_owned(),
        Value::Score(hundredths) => hundredths.to_string(),
    }
}

/// Which value comes first; what is empty comes last either way.
pub fn order(a: &Value, b: &Value, descending: bool) -> Ordering {
    let order = match (a, b) {
        (Value::Empty, Value::Empty) => return Ordering::Equal,
        (Value::Empty, _) => return Ordering::Greater,
        (_, Value::Empty) => return Ordering::Less,
        (Value::Text(a), Value::Text(b)) => compare(a, b),
        (Value::Date(a), Value::Date(b)) => a.cmp(b),
        (Value::Number(a), Value::Number(b)) => a.cmp(b),
        _ => Ordering::Equal,
    };
    if descending { order.reverse() } else { order }
}

fn kind(column: Column) -> Kind {
    match column {
        Column::Since | Column::AppointedOn | Column::BirthDate | Column::Retires => Kind::Date,
        Column::Gaps => Kind::Number,
        _ => Kind::Text,
    }
}

/// These rows in these columns, in their order. Workbooks and paper are in Thai.
pub fn table<'a>(
    rows: impl Iterator<Item = &'a StaffRow>,
    columns: &[Column],
    known: Known<'_>,
) -> Table {
    let known = Known {
        say: Say::th,
        ..known
    };
    let head = |column: &Column| table::Column::new(column.name(), kind(*column));
    let cells = |row: &StaffRow| {
        let columns = columns.iter();
        columns.map(|column| value(row, *column, known)).collect()
    };
    Table {
        title: text::LIST,
        columns: columns.iter().map(head).collect(),
        rows: rows.map(cells).collect(),
    }
}

/// What tells these rows apart when they come back: people, and the positions that they hold or
/// that are vacant.
pub fn keys(rows: &[&StaffRow]) -> Vec<ListKeys> {
    let people = rows.iter().map(|row| row.staff.map(StaffId::raw));
    let positions = rows.iter().map(|row| row.position.map(PositionId::raw));
    vec![
        ListKeys {
            of: Keys::Staff,
            rows: people.collect(),
        },
        ListKeys {
            of: Keys::Position,
            rows: positions.collect(),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_comes_last_however_it_is_sorted() {
        let texts = ["ก", "", "ข"].map(Value::text);
        let sorted = |descending| {
            let mut all = texts.to_vec();
            all.sort_by(|a, b| order(a, b, descending));
            all.iter().map(words).collect::<Vec<_>>()
        };
        assert_eq!(sorted(false), ["ก", "ข", ""]);
        assert_eq!(sorted(true), ["ข", "ก", ""]);
    }
}
