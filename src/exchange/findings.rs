//! The program's own rules about the organization and its staff, asked of the whole file.

use super::model::{Known, KnownPerson};
use super::{store, text};
use crate::base::thai::fold;
use crate::base::{Result, Say};
use crate::db::Reader;
use std::collections::HashMap;

/// What is against the rules, one sentence each; empty when all is well.
///
/// # Errors
/// Those of reading the file.
pub fn all(db: &Reader<'_>) -> Result<Vec<Say>> {
    let known = store::known(db)?;
    let mut found = Vec::new();
    if crate::org::store::organization(db)?.is_none() {
        found.push(text::UNNAMED);
    }
    found.extend(without_position(&known));
    found.extend(doubled_numbers(&known));
    let overlaps = store::overlaps(db)?;
    found.extend(overlaps.iter().map(|(name, number)| text::overlap(name, number)));
    Ok(found)
}

fn name(person: &KnownPerson) -> String {
    crate::staff::model::full_name(&person.title, &person.first_name, &person.last_name)
}

fn without_position(known: &Known) -> Vec<Say> {
    let serving = known.people.iter().filter(|person| !person.has_left && person.position.is_none());
    serving.map(|person| text::without_position(&name(person))).collect()
}

fn doubled_numbers(known: &Known) -> Vec<Say> {
    let mut numbers: HashMap<String, Vec<&str>> = HashMap::new();
    for position in known.positions.iter().filter(|position| !position.number.is_empty()) {
        numbers.entry(fold(&position.number)).or_default().push(&position.number);
    }
    let mut doubled: Vec<&str> = numbers
        .values()
        .filter(|same| same.len() > 1)
        .filter_map(|same| same.first().copied())
        .collect();
    doubled.sort_unstable();
    doubled.into_iter().map(text::doubled_number).collect()
}
