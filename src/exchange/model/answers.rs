//! What the person has said on the check step: cells typed anew, repairs refused, who is who.

use super::Field;
use crate::base::StaffId;
use std::collections::{BTreeMap, BTreeSet};

/// Belongs to one sheet under one mapping; another mapping begins without answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Cells typed anew, by row (as the officer's file counts it) and field.
    pub cells: BTreeMap<(usize, Field), String>,
    /// Mended words that stay as they were written, by field and as written.
    pub refused: BTreeSet<(Field, String)>,
    /// Of whom a row is, where it only resembled somebody.
    pub people: BTreeMap<usize, Who>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody whom the file knows.
    Known(StaffId),
    /// Somebody new after all.
    Another,
}
