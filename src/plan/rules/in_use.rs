//! The lines and levels that somebody has, with the projects that reach them: the law asks for
//! every line and every level, not for every person alone.

use super::{CoverageRow, Share};
use crate::base::ProjectId;
use crate::plan::model::YEARS;
use std::collections::HashMap;
use std::hash::Hash;

/// A line or a level that somebody or some vacancy has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InUse<K> {
    pub id: K,
    pub name: String,
    /// People and vacancies that count.
    pub share: Share,
    /// Projects that reach at least one of them, year by year.
    pub years: [Vec<ProjectId>; YEARS],
}

/// What is known of a line or a level before it has a name.
#[derive(Default)]
struct Used {
    share: Share,
    years: [Vec<ProjectId>; YEARS],
}

impl Used {
    fn add(&mut self, row: &CoverageRow) {
        self.share.all += 1;
        self.share.covered += usize::from(row.is_covered());
        for (known, chances) in self.years.iter_mut().zip(&row.years) {
            for id in chances.iter().flat_map(|chances| chances.iter()) {
                if !known.contains(id) {
                    known.push(*id);
                }
            }
        }
    }
}

/// Those of the list that somebody has, in the order of the list.
pub(super) fn in_use<K: Hash + Eq>(
    rows: &[CoverageRow],
    key: impl Fn(&CoverageRow) -> Option<K>,
    list: impl Iterator<Item = (K, String)>,
) -> Vec<InUse<K>> {
    let mut used: HashMap<K, Used> = HashMap::new();
    for row in rows.iter().filter(|row| row.counts()) {
        if let Some(key) = key(row) {
            used.entry(key).or_default().add(row);
        }
    }
    let one = |(id, name): (K, String)| {
        let Used { share, years } = used.remove(&id)?;
        Some(InUse {
            id,
            name,
            share,
            years,
        })
    };
    list.filter_map(one).collect()
}
