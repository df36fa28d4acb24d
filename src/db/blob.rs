//! Bytes kept by their SHA-256: pictures, scans, documents as they were issued. They never change;
//! the rows that name them are journaled like all others.

use super::{Reader, Tx};
use crate::base::{Result, sha256};
use rusqlite::params;

/// Keeps bytes, once however often they come; their SHA-256 comes back.
pub fn keep(tx: &Tx<'_>, bytes: &[u8]) -> Result<String> {
    let sha256 = sha256(bytes);
    let sql = "INSERT INTO blob (sha256, bytes) SELECT ?1, ?2
               WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?1)";
    tx.run(sql, params![sha256, bytes])?;
    Ok(sha256)
}

/// The bytes of this SHA-256.
///
/// # Errors
/// `NotFound` when they were never kept.
pub fn kept(db: &Reader<'_>, sha256: &str) -> Result<Vec<u8>> {
    db.one("SELECT bytes FROM blob WHERE sha256 = ?", [sha256], |row| {
        row.get(0)
    })
}
