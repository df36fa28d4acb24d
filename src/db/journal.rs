//! The journal: triggers made from each table's own columns keep the old and the new row of
//! every change; undo and redo write them back.
//!
//! Triggers, because SQLite's session extension needs libclang to build and misses tables
//! without a primary key. They are temporary, made anew at each opening, so that they always
//! fit the columns and the file itself holds nothing but tables.

use crate::base::{Error, OperationId, Result};
use rusqlite::{Connection, OptionalExtension, params};

use super::history::Operation;
use super::{Outcome, Tx, text};

/// The journaled tables and their columns.
pub(super) struct Journal {
    tables: Vec<Table>,
}

struct Table {
    name: String,
    columns: Vec<String>,
}

/// One row change, as the journal keeps it.
struct Change {
    table: String,
    row: i64,
    before: Option<String>,
    after: Option<String>,
}

impl Change {
    /// The same the other way round.
    fn back(self) -> Self {
        Self {
            before: self.after,
            after: self.before,
            ..self
        }
    }
}

const NOT_JOURNALED: [&str; 3] = ["operation", "change", "blob"];

/// Bytes are kept by their SHA-256 and never changed; the rows that name them are journaled.
const BLOBS_STAY: &str = "
    CREATE TEMP TRIGGER blob_insert BEFORE INSERT ON main.blob
    WHEN NOT EXISTS (SELECT 1 FROM current_operation)
    BEGIN SELECT RAISE(ABORT, 'a change outside an operation'); END;
    CREATE TEMP TRIGGER blob_update BEFORE UPDATE ON main.blob
    BEGIN SELECT RAISE(ABORT, 'bytes that were kept do not change'); END;
    CREATE TEMP TRIGGER blob_delete BEFORE DELETE ON main.blob
    BEGIN SELECT RAISE(ABORT, 'bytes that were kept do not change'); END;";

impl Journal {
    /// Makes the triggers for every table of the file.
    pub(super) fn install(connection: &Connection) -> Result<Self> {
        connection.execute_batch("CREATE TEMP TABLE current_operation (id INTEGER NOT NULL)")?;
        let tables = tables(connection)?;
        for table in &tables {
            connection.execute_batch(&table.triggers())?;
        }
        connection.execute_batch(BLOBS_STAY)?;
        Ok(Self { tables })
    }

    fn table(&self, name: &str) -> Result<&Table> {
        let missing = || Error::Bug(format!("the journal knows no table {name}"));
        self.tables
            .iter()
            .find(|table| table.name == name)
            .ok_or_else(missing)
    }
}

fn tables(connection: &Connection) -> Result<Vec<Table>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let names: Vec<String> = connection
        .prepare(sql)?
        .query_map([], |r| r.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let journaled = names
        .into_iter()
        .filter(|name| !NOT_JOURNALED.contains(&name.as_str()));
    journaled
        .map(|name| {
            Ok(Table {
                columns: columns(connection, &name)?,
                name,
            })
        })
        .collect()
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid")?;
    let names = statement.query_map([table], |r| r.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

impl Table {
    /// The row as JSON, of `NEW.`, `OLD.` or the plain table.
    fn image(&self, of: &str) -> String {
        let pairs: Vec<String> = self
            .columns
            .iter()
            .map(|c| format!("'{c}', {of}\"{c}\""))
            .collect();
        format!("json_object({})", pairs.join(", "))
    }

    fn triggers(&self) -> String {
        let name = &self.name;
        let (old, new) = (self.image("OLD."), self.image("NEW."));
        let one = |event: &str, when: &str, row: &str, before: &str, after: &str| {
            format!(
                "CREATE TEMP TRIGGER journal_{name}_{event} AFTER {event} ON main.\"{name}\" {when} BEGIN
                   SELECT RAISE(ABORT, 'a change outside an operation')
                   WHERE NOT EXISTS (SELECT 1 FROM current_operation);
                   INSERT INTO change (operation_id, table_name, row_id, before, after)
                   SELECT id, '{name}', {row}.id, {before}, {after} FROM current_operation;
                 END;"
            )
        };
        let differs = format!("WHEN {old} IS NOT {new}");
        [
            one("INSERT", "", "NEW", "NULL", &new),
            one("UPDATE", &differs, "NEW", &old, &new),
            one("DELETE", "", "OLD", &old, "NULL"),
        ]
        .concat()
    }

    fn current(&self, tx: &Tx<'_>, row: i64) -> Result<Option<String>> {
        let sql = format!(
            "SELECT {} FROM \"{}\" WHERE id = ?",
            self.image(""),
            self.name
        );
        let mut statement = tx.counted().prepare_cached(&sql)?;
        Ok(statement.query_row([row], |r| r.get(0)).optional()?)
    }

    /// Brings the row from one state to the other.
    fn write(&self, tx: &Tx<'_>, change: &Change) -> Result<()> {
        let row = change.row;
        match (&change.before, &change.after) {
            (_, None) => tx.run(
                &format!("DELETE FROM \"{}\" WHERE id = ?", self.name),
                [row],
            )?,
            (None, Some(image)) => tx.run(&self.insert_sql(&parsed(image)?), [image])?,
            (Some(_), Some(image)) => {
                tx.run(&self.update_sql(&parsed(image)?), params![image, row])?
            }
        };
        Ok(())
    }

    /// The columns that an image speaks of: one from before a column was added leaves it alone.
    fn known<'a>(&'a self, image: &'a Image) -> impl Iterator<Item = &'a String> {
        let columns = self.columns.iter();
        columns.filter(|column| image.contains_key(column.as_str()))
    }

    fn insert_sql(&self, image: &Image) -> String {
        let columns = || self.known(image);
        let names: Vec<String> = columns().map(|c| format!("\"{c}\"")).collect();
        let values: Vec<String> = columns().map(|c| format!("?1 ->> '$.{c}'")).collect();
        format!(
            "INSERT INTO \"{}\" ({}) VALUES ({})",
            self.name,
            names.join(", "),
            values.join(", ")
        )
    }

    fn update_sql(&self, image: &Image) -> String {
        let sets: Vec<String> = self
            .known(image)
            .map(|c| format!("\"{c}\" = ?1 ->> '$.{c}'"))
            .collect();
        format!(
            "UPDATE \"{}\" SET {} WHERE id = ?2",
            self.name,
            sets.join(", ")
        )
    }
}

/// A row as the journal keeps it, by column.
type Image = serde_json::Map<String, serde_json::Value>;

fn parsed(image: &str) -> Result<Image> {
    serde_json::from_str(image)
        .map_err(|error| Error::Bug(format!("a row of the journal: {error}")))
}

/// Is the row as the journal says? An image from before a column was added says nothing of it.
fn agree(current: Option<String>, said: Option<&str>) -> Result<bool> {
    let (Some(current), Some(said)) = (&current, said) else {
        return Ok(current.as_deref() == said);
    };
    if current == said {
        return Ok(true);
    }
    let (current, said) = (parsed(current)?, parsed(said)?);
    let same = |(column, value)| current.get(column).is_none_or(|now| now == value);
    Ok(said.iter().all(same))
}

/// The tables that an operation has changed.
pub(super) fn touched(connection: &Connection, id: OperationId) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT table_name FROM change WHERE operation_id = ?";
    let mut statement = connection.prepare_cached(sql)?;
    let names = statement.query_map([id], |r| r.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Writes the old rows back, newest change first.
pub(super) fn revert(tx: &Tx<'_>, journal: &Journal, target: &Operation) -> Result<Outcome> {
    for change in changes(tx, target.id)?.into_iter().rev() {
        apply(tx, journal, target, &change.back())?;
    }
    Ok(Outcome::said(text::undone(&target.name)))
}

/// Writes the new rows once more, in their first order.
pub(super) fn repeat(tx: &Tx<'_>, journal: &Journal, target: &Operation) -> Result<Outcome> {
    for change in changes(tx, target.id)? {
        apply(tx, journal, target, &change)?;
    }
    Ok(Outcome::said(text::redone(&target.name)))
}

fn changes(tx: &Tx<'_>, id: OperationId) -> Result<Vec<Change>> {
    let sql =
        "SELECT table_name, row_id, before, after FROM change WHERE operation_id = ? ORDER BY id";
    tx.rows(sql, [id], |r| {
        Ok(Change {
            table: r.get(0)?,
            row: r.get(1)?,
            before: r.get(2)?,
            after: r.get(3)?,
        })
    })
}

/// Makes one change; refused when the row is not as it was before it.
fn apply(tx: &Tx<'_>, journal: &Journal, target: &Operation, change: &Change) -> Result<()> {
    let table = journal.table(&change.table)?;
    if !agree(table.current(tx, change.row)?, change.before.as_deref())? {
        return Err(Error::Refused(text::changed_since(&target.name)));
    }
    table.write(tx, change)
}
