//! The history as a list that is taken out.

use super::text;
use crate::base::table::{Column, Kind, Table, Value};
use crate::base::{Say, date};
use crate::db::Operation;

/// Operations in the order in which they are given.
pub fn table(operations: &[Operation]) -> Table {
    let row = |operation: &Operation| {
        vec![
            Value::text(when_done(&operation.at)),
            Value::text(operation.name.text()),
            Value::text(text::state(operation.kind, operation.state).text()),
            Value::Number(operation.changes),
            Value::text(&operation.who),
        ]
    };
    Table {
        title: text::PAGE,
        columns: vec![
            Column::new(text::WHEN, Kind::Text),
            Column::new(text::WHAT, Kind::Text),
            Column::new(text::STATE, Kind::Text),
            Column::new(text::ROWS, Kind::Number),
            Column::new(text::WHO, Kind::Text),
        ],
        rows: operations.iter().map(row).collect(),
    }
}

/// "22 พ.ย. 2569 14:03" of an ISO moment.
pub fn when_done(at: &str) -> String {
    let moment =
        chrono::NaiveDateTime::parse_from_str(at.get(..19).unwrap_or(at), "%Y-%m-%dT%H:%M:%S");
    let said = |moment: chrono::NaiveDateTime| {
        format!("{} {}", date::short(moment.date()), moment.format("%H:%M"))
    };
    moment.map_or_else(|_| Say::same(at).text().to_owned(), said)
}
