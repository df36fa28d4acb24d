//! Everybody and every position, as an import needs them.

use super::model::{Known, Mapping, Sources, headings};
use crate::base::{Error, Result};
use crate::db::{Reader, Tx};
use crate::org::store::units;
use crate::staff::store::{lists, people, positions};

/// The tables that a preview depends on.
pub const TABLES: [&str; 8] = crate::staff::store::TABLES;

pub fn known(db: &Reader<'_>) -> Result<Known> {
    Ok(Known {
        people: people(db)?,
        positions: positions(db)?,
        units: units(db)?,
        lists: lists(db)?,
        token: token(db)?,
    })
}

/// What this file's own numbers are followed by in the lists that it exports.
pub fn token(db: &Reader<'_>) -> Result<String> {
    db.one("SELECT token FROM exchange", [], |r| r.get(0))
}

/// Gives the file another sign for the numbers in its lists.
pub fn set_token(tx: &Tx<'_>, token: &str) -> Result<()> {
    tx.run("UPDATE exchange SET token = ?", [token])?;
    Ok(())
}

/// The table that the columns of sources are kept in.
pub const SOURCES: &str = "import_source";

/// What was settled for earlier files; one that cannot be read is forgotten.
pub fn sources(db: &Reader<'_>) -> Result<Sources> {
    let sql = "SELECT headings, fields FROM import_source";
    let rows: Vec<(String, String)> = db.rows(sql, [], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let read = |(headings, fields): (String, String)| {
        Some((headings, serde_json::from_str(&fields).ok()?))
    };
    Ok(Sources(rows.into_iter().filter_map(read).collect()))
}

/// Keeps the columns of a source for its next file.
pub fn remember(tx: &Tx<'_>, mapping: &Mapping) -> Result<()> {
    let headings = headings(mapping);
    if headings.is_empty() {
        return Ok(());
    }
    let failed = |source: serde_json::Error| Error::Bug(source.to_string());
    let fields = serde_json::to_string(&mapping.columns).map_err(failed)?;
    let sql = "INSERT INTO import_source (headings, fields) VALUES (?1, ?2)
               ON CONFLICT (headings) DO UPDATE SET fields = ?2 WHERE fields <> ?2";
    tx.run(sql, [&headings, &fields])?;
    Ok(())
}
