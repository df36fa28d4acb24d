//! The register of issued documents as a list.

use super::model::{Issue, short};
use super::text;
use crate::base::table::{Column, Kind, Table, Value};

/// Everything that was issued, in the order in which it is given.
pub fn register(issues: &[Issue]) -> Table {
    let row = |issue: &Issue| {
        let scan = issue.scan.as_ref().map(|_| text::HAS_SCAN.th().to_owned());
        vec![
            Value::text(&issue.number),
            Value::Number(issue.revision.into()),
            Value::text(&issue.title),
            Value::Date(issue.issued_on),
            Value::text(short(&issue.fingerprint)),
            Value::text(scan.unwrap_or_default()),
        ]
    };
    Table {
        title: text::REGISTER_LIST,
        columns: vec![
            Column::new(text::NUMBER, Kind::Text),
            Column::new(text::REVISION, Kind::Number),
            Column::new(text::TITLE, Kind::Text),
            Column::new(text::ISSUED_ON, Kind::Date),
            Column::new(text::FINGERPRINT, Kind::Text),
            Column::new(text::SCAN, Kind::Text),
        ],
        rows: issues.iter().map(row).collect(),
    }
}
