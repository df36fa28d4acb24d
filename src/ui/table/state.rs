//! What a table remembers between frames, and what it answers.

use std::collections::BTreeSet;

/// By which column, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub column: usize,
    pub descending: bool,
}

/// What a table remembers between frames. Belongs to the page.
#[derive(Clone, Debug)]
pub struct TableState<K> {
    /// The row whose detail is shown.
    pub selected: Option<K>,
    /// The rows ticked for doing something with all of them.
    pub chosen: BTreeSet<K>,
    pub sort: Option<Sort>,
    pub(super) reveal: bool,
}

impl<K> Default for TableState<K> {
    fn default() -> Self {
        Self {
            selected: None,
            chosen: BTreeSet::new(),
            sort: None,
            reveal: false,
        }
    }
}

impl<K> TableState<K> {
    /// Selects a row and scrolls to it.
    pub fn select(&mut self, key: K) {
        self.selected = Some(key);
        self.reveal = true;
    }
}

/// What the person did in this frame.
#[derive(Clone, Debug)]
pub struct TableAnswer<K> {
    /// Another row was selected.
    pub selected: bool,
    /// A row was double-clicked, or Enter was pressed on it.
    pub opened: Option<K>,
    /// `sort` changed: sort the rows.
    pub sorted: bool,
    /// `chosen` changed.
    pub chosen: bool,
}

impl<K: Ord> TableState<K> {
    /// Ticks a row, or takes the tick away.
    pub(super) fn toggle(&mut self, key: K) {
        if !self.chosen.remove(&key) {
            self.chosen.insert(key);
        }
    }
}
