//! Is the file whole? SQLite's own checks; the program's rules are checked by the features.

use crate::base::Result;
use rusqlite::Connection;

use super::Db;

/// What is broken, one line each; empty when the file is whole. `quick_check` alone would
/// miss most damage.
pub(super) fn damage(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut found: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    found.retain(|line| line != "ok");
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| {
        let (table, id): (String, Option<i64>) = (row.get(0)?, row.get(1)?);
        Ok(format!("{table} {}: foreign key", id.unwrap_or_default()))
    })?;
    for line in rows.take(20) {
        found.push(line?);
    }
    Ok(found)
}

/// The same for an open file.
pub fn check_integrity(db: &Db) -> Result<Vec<String>> {
    Ok(damage(&db.connection)?)
}
