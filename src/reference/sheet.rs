//! The lists as they are taken out.

use super::model::{Entry, List};
use super::text;
use crate::base::table::{Column, Kind, Table, Value};
use crate::org;

/// The entries that are shown, in their order.
pub fn table(list: List, entries: &[&Entry]) -> Table {
    let has_short = list != List::Categories;
    let mut columns = vec![Column::new(text::list(list), Kind::Text)];
    if has_short {
        columns.push(Column::new(text::short(list), Kind::Text));
    }
    columns.push(Column::new(text::USED, Kind::Number));
    let row = |entry: &&Entry| {
        let mut row = vec![Value::text(spoken(entry))];
        row.extend(has_short.then(|| Value::text(entry.short.as_str())));
        row.push(Value::count(entry.positions));
        row
    };
    Table {
        title: text::list(list),
        columns,
        rows: entries.iter().map(row).collect(),
    }
}

/// What an entry is called where nothing stands above it.
pub fn spoken(entry: &Entry) -> String {
    let name = match entry.type_name.as_str() {
        "" => entry.name.clone(),
        type_name => format!("{type_name} {}", entry.name),
    };
    match entry.retired {
        true => org::text::retired(&name),
        false => name,
    }
}
