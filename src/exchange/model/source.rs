//! Which column of a source is which field, remembered by its headings.

use super::{Field, Mapping};
use crate::base::thai::fold_whole;
use std::collections::HashMap;

/// What the person has settled for earlier files, by their headings.
#[derive(Clone, Debug, Default)]
pub struct Sources(pub HashMap<String, Vec<Option<Field>>>);

impl Sources {
    /// Gives the columns the fields that they had in an earlier file of the same headings. True
    /// when that changes the guess.
    pub fn recall(&self, mapping: &mut Mapping) -> bool {
        let known = self.0.get(&headings(mapping));
        let known = known
            .filter(|fields| fields.len() == mapping.columns.len() && **fields != mapping.columns);
        known
            .map(|fields| mapping.columns.clone_from(fields))
            .is_some()
    }
}

/// The headings in one line, by which a source is known; empty where it has none.
pub fn headings(mapping: &Mapping) -> String {
    let folded: Vec<String> = mapping.headings.iter().map(|it| fold_whole(it)).collect();
    match folded.iter().all(String::is_empty) {
        true => String::new(),
        false => folded.join("|"),
    }
}
