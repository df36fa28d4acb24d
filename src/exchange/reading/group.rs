//! Rows that head a group: the unit or the category of the people below them.

use super::super::resolve::plain;
use super::super::text::alias;
use super::Rows;
use super::mend::without_ordinal;
use crate::base::CategoryId;
use crate::base::thai::{repair, split_title};

pub(super) enum Group {
    Category(CategoryId),
    /// A unit and how deep it lies.
    Unit(usize, String),
}

/// The units that rows stand under, from the top down.
#[derive(Default)]
pub(super) struct Stack(Vec<(usize, String)>);

impl Stack {
    pub(super) fn push(&mut self, rank: usize, name: String) {
        self.0.retain(|(known, _)| *known < rank);
        self.0.push((rank, name));
    }

    /// The path of a row that names these units itself: what lies above them comes from the groups.
    pub(super) fn over(&self, own: Vec<String>) -> Vec<String> {
        let Some(first) = own.first() else {
            return self.0.iter().map(|(_, name)| name.clone()).collect();
        };
        let rank = rank(first).unwrap_or(0);
        let is_own = |name: &str| own.iter().any(|known| plain(known) == plain(name));
        let above = self.0.iter();
        let above = above.filter(|(known, name)| *known < rank && !is_own(name));
        let mut path: Vec<String> = above.map(|(_, name)| name.clone()).collect();
        path.extend(own);
        path
    }
}

impl Rows<'_> {
    /// What the only words of a row head; in a column of names a person must not be taken for a
    /// unit: กองแก้ว is a name.
    pub(super) fn group(&self, words: &str, is_name: bool) -> Option<Group> {
        if let Some(category) = self.words.category(without_ordinal(words)) {
            return Some(Group::Category(category));
        }
        let (rank, name) = unit(words)?;
        let is_person = is_name && (name.contains(' ') || !split_title(words).0.is_empty());
        (!is_person).then_some(Group::Unit(rank, name))
    }
}

/// "1. สังกัดกองคลัง (04)" as กองคลัง.
pub(super) fn unit(words: &str) -> Option<(usize, String)> {
    let mended = repair(words);
    let mut name = without_ordinal(&mended);
    for start in alias::GROUP_STARTS {
        let rest = name.strip_prefix(start);
        name = rest.map_or(name, |rest| rest.trim_start_matches([' ', ':']));
    }
    if let Some((before, within)) = name.split_once('(')
        && within.contains(char::is_numeric)
    {
        name = before.trim_end();
    }
    let rank = rank(name)?;
    // The bare word for a kind of unit is a heading, not a unit.
    let is_bare = alias::UNIT_RANKS.iter().any(|(kind, _)| *kind == name);
    (!is_bare && !name.contains(['/', '\n'])).then(|| (rank, name.to_owned()))
}

fn rank(name: &str) -> Option<usize> {
    let kinds = alias::UNIT_RANKS.iter();
    let mut found = kinds.filter(|(kind, _)| name.starts_with(kind));
    found.next().map(|(_, rank)| *rank)
}
