//! What people did, newest first, and which deed undo and redo would touch next.

use crate::base::{Error, OperationId, Result, Say, clock};
use rusqlite::{Connection, Row, params};

use super::{Reader, text};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    Do,
    Undo,
    Redo,
}

impl OperationKind {
    fn word(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "undo" => Self::Undo,
            "redo" => Self::Redo,
            _ => Self::Do,
        }
    }
}

/// Does the operation stand, was it taken back, or can it no longer be brought back?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationState {
    Done,
    Undone,
    Gone,
}

/// One line of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    pub id: OperationId,
    /// When, ISO 8601 with the offset of that computer.
    pub at: String,
    /// Who, as `user@computer`.
    pub who: String,
    pub name: Say,
    pub kind: OperationKind,
    pub state: OperationState,
    /// How many rows it changed.
    pub changes: i64,
}

const COLUMNS: &str = "operation.id, at, who, name_th, name_en, kind, state,
    (SELECT count(*) FROM change WHERE operation_id = operation.id)";

fn operation(row: &Row<'_>) -> rusqlite::Result<Operation> {
    Ok(Operation {
        id: row.get(0)?,
        at: row.get(1)?,
        who: row.get(2)?,
        name: Say::of(row.get::<_, String>(3)?, row.get::<_, String>(4)?),
        kind: OperationKind::of(&row.get::<_, String>(5)?),
        state: match row.get::<_, String>(6)?.as_str() {
            "undone" => OperationState::Undone,
            "gone" => OperationState::Gone,
            _ => OperationState::Done,
        },
        changes: row.get(7)?,
    })
}

/// The newest `limit` operations, newest first.
pub fn operations(db: &Reader<'_>, limit: usize) -> Result<Vec<Operation>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    db.rows(
        &format!("SELECT {COLUMNS} FROM operation ORDER BY id DESC LIMIT ?1"),
        [limit],
        operation,
    )
}

/// One change of one row, and the operation that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub operation: Operation,
    pub table: String,
    /// The columns that differ; none where the row was added or taken out.
    pub fields: Vec<FieldEdit>,
}

/// One column from what to what; nothing where it was null.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEdit {
    pub column: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What was done to these rows, each by its table and id, newest first.
pub fn edits(db: &Reader<'_>, rows: &[(&str, i64)]) -> Result<Vec<Edit>> {
    let rows = serde_json::to_string(rows)
        .map_err(|error| Error::Bug(format!("rows of the history: {error}")))?;
    let sql = format!(
        "SELECT {COLUMNS}, c.table_name, c.before, c.after
         FROM json_each(?1) wanted
         JOIN change c ON c.table_name = wanted.value ->> 0 AND c.row_id = wanted.value ->> 1
         JOIN operation ON operation.id = c.operation_id
         ORDER BY operation.id DESC, c.id"
    );
    db.rows(&sql, [rows], |row| {
        let (before, after): (Option<String>, Option<String>) = (row.get(9)?, row.get(10)?);
        Ok(Edit {
            operation: operation(row)?,
            table: row.get(8)?,
            fields: differences(before.as_deref(), after.as_deref()),
        })
    })
}

type Image = serde_json::Map<String, serde_json::Value>;

fn differences(before: Option<&str>, after: Option<&str>) -> Vec<FieldEdit> {
    let read = |image: Option<&str>| serde_json::from_str::<Image>(image?).ok();
    let (Some(before), Some(after)) = (read(before), read(after)) else {
        return Vec::new();
    };
    let words = |value: &serde_json::Value| match value {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let changed = after.iter().filter_map(|(column, now)| {
        let was = before.get(column)?;
        (was != now).then(|| FieldEdit {
            column: column.clone(),
            before: words(was),
            after: words(now),
        })
    });
    changed.collect()
}

pub(super) fn next_undo(db: &Reader<'_>) -> Result<Option<Operation>> {
    let filter = "WHERE kind = 'do' AND state = 'done' ORDER BY id DESC LIMIT 1";
    db.first(
        &format!("SELECT {COLUMNS} FROM operation {filter}"),
        [],
        operation,
    )
}

pub(super) fn next_redo(db: &Reader<'_>) -> Result<Option<Operation>> {
    let filter = "WHERE kind = 'do' AND state = 'undone' ORDER BY id LIMIT 1";
    db.first(
        &format!("SELECT {COLUMNS} FROM operation {filter}"),
        [],
        operation,
    )
}

pub(super) fn required_undo(db: &Reader<'_>) -> Result<Operation> {
    next_undo(db)?.ok_or(Error::Refused(text::NOTHING_TO_UNDO))
}

pub(super) fn required_redo(db: &Reader<'_>) -> Result<Operation> {
    next_redo(db)?.ok_or(Error::Refused(text::NOTHING_TO_REDO))
}

/// Opens an operation: from here on the triggers write their rows under its id.
pub(super) fn begin(
    connection: &Connection,
    name: &Say,
    kind: OperationKind,
    target: Option<OperationId>,
) -> Result<OperationId> {
    let sql = "INSERT INTO operation (at, who, name_th, name_en, kind, target_id) VALUES (?, ?, ?, ?, ?, ?)";
    let values = params![
        clock::now_iso(),
        who(),
        name.th(),
        name.en(),
        kind.word(),
        target
    ];
    let id = OperationId::from_raw(connection.prepare_cached(sql)?.insert(values)?);
    connection.execute("INSERT INTO temp.current_operation (id) VALUES (?)", [id])?;
    Ok(id)
}

/// Closes it, and notes what it means for undo and redo.
pub(super) fn finish(
    connection: &Connection,
    id: OperationId,
    kind: OperationKind,
    target: Option<OperationId>,
) -> Result<()> {
    connection.execute("DELETE FROM temp.current_operation", [])?;
    let (sql, id) = match kind {
        OperationKind::Do => (
            "UPDATE operation SET state = 'gone' WHERE state = 'undone' AND id <> ?",
            Some(id),
        ),
        OperationKind::Undo => ("UPDATE operation SET state = 'undone' WHERE id = ?", target),
        OperationKind::Redo => ("UPDATE operation SET state = 'done' WHERE id = ?", target),
    };
    connection.execute(sql, [id])?;
    Ok(())
}

fn who() -> String {
    let from = |names: [&str; 2]| names.iter().find_map(|name| std::env::var(name).ok());
    let user = from(["USERNAME", "USER"]).unwrap_or_else(|| "-".into());
    let computer = from(["COMPUTERNAME", "HOSTNAME"])
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok())
        .unwrap_or_else(|| "-".into());
    format!("{user}@{}", computer.trim())
}
