//! Reading. Every statement that the program runs is counted, so that a test can say that an
//! idle frame runs none.

use crate::base::{Error, Result};
use rusqlite::{Connection, Params, Row};
use std::cell::Cell;

use super::text;

/// Reads the open file. Handed to pages in `prepare`, never while drawing.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub(super) connection: &'a Connection,
    pub(super) statements: &'a Cell<u64>,
}

impl<'a> Reader<'a> {
    pub(super) fn counted(&self) -> &'a Connection {
        self.statements.set(self.statements.get() + 1);
        self.connection
    }

    /// All rows of a query.
    pub fn rows<T, P: Params>(
        &self,
        sql: &str,
        params: P,
        map: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.counted().prepare_cached(sql)?;
        let rows = statement.query_map(params, map)?;
        Ok(rows.collect::<rusqlite::Result<Vec<T>>>()?)
    }

    /// The first row, if there is one.
    pub fn first<T, P: Params>(
        &self,
        sql: &str,
        params: P,
        map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.counted().prepare_cached(sql)?;
        match statement.query_row(params, map) {
            Ok(value) => Ok(Some(value)),
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(None),
            Err(other) => Err(other.into()),
        }
    }

    /// The one row that must be there.
    pub fn one<T, P: Params>(
        &self,
        sql: &str,
        params: P,
        map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        self.first(sql, params, map)?
            .ok_or(Error::NotFound(text::NO_ROW))
    }

    /// A single number, such as a count; 0 where the query gives nothing.
    pub fn number<P: Params>(&self, sql: &str, params: P) -> Result<i64> {
        Ok(self
            .first(sql, params, |row| row.get::<_, Option<i64>>(0))?
            .flatten()
            .unwrap_or(0))
    }
}
