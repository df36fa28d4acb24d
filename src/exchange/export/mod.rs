//! The lists that go out to other people, as tables.

mod lists;
mod marked;
mod paper;
mod plan_lists;

pub use lists::{List, all, one, positions, staff, units};
pub use marked::marked;
pub use paper::{Paper, paper};
pub use plan_lists::{coverage, findings, gaps, projects};

pub use crate::base::table::{Column, Kind, Table, Value};

use super::model::Field;
use super::text;
use crate::base::Say;
use crate::screen::{Keys, ListKeys};

/// A column of this program's own numbers: nobody's business on paper.
fn key(name: Say) -> Column {
    Column::new(name, Kind::Text).off_paper()
}

/// A row's own number with this file's sign, so that it means nothing in another file.
fn own(id: i64, token: &str) -> Value {
    Value::text(format!("{id}@{token}"))
}

/// The table with the own numbers of its rows before everything else.
pub fn with_keys(table: Table, keys: &[ListKeys], token: &str) -> Table {
    let named = keys.iter().map(|it| key(key_name(it.of)));
    let columns = named.chain(table.columns).collect();
    let number = |keys: &ListKeys, at: usize| {
        let id = keys.rows.get(at).copied().flatten();
        id.map_or(Value::Empty, |id| own(id, token))
    };
    let rows = table.rows.into_iter().enumerate().map(|(at, row)| {
        let numbers = keys.iter().map(|keys| number(keys, at));
        numbers.chain(row).collect()
    });
    Table {
        title: table.title,
        columns,
        rows: rows.collect(),
    }
}

fn key_name(of: Keys) -> Say {
    match of {
        Keys::Staff => Field::Key.name(),
        Keys::Position => Field::PositionKey.name(),
        Keys::Unit => text::UNIT_KEY,
        Keys::Project => text::PROJECT_KEY,
    }
}

#[cfg(test)]
mod tests;
