//! How often each table has changed since the file was opened. A page that remembers the
//! versions it read from knows without asking whether it must read again.

use std::collections::HashMap;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    all: u64,
    tables: HashMap<String, u64>,
}

impl Versions {
    /// One number that grows whenever one of these tables changes.
    pub fn of(&self, tables: &[&str]) -> u64 {
        tables
            .iter()
            .filter_map(|table| self.tables.get(*table))
            .sum()
    }

    /// A number that grows with every operation, for what depends on everything.
    pub fn any(&self) -> u64 {
        self.all
    }

    pub(super) fn touch<'a>(&mut self, tables: impl Iterator<Item = &'a String>) {
        self.all += 1;
        for table in tables {
            *self.tables.entry(table.clone()).or_default() += 1;
        }
    }
}
