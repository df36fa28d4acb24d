//! Rows that come in as somebody new but resemble somebody whom the file knows: they are shown,
//! never merged.

use super::super::heading::is_one_off;
use super::super::model::{Field, Incoming, Verdict};
use super::super::text;
use super::Matching;
use super::people::{Index, Match, contradicts, name_key};
use crate::base::Say;
use crate::base::thai::fold;
use crate::staff::Staff;
use std::collections::{HashMap, HashSet};

/// The shortest name, first and last together, in which one other letter is no other name.
const FORGIVING: usize = 8;

impl Matching<'_> {
    /// Lists every new row that resembles somebody who is nobody else's row.
    pub(super) fn list_similar(
        &mut self,
        rows: &[Incoming],
        found: &[Match],
        index: &Index<'_>,
        taken: &HashSet<usize>,
    ) {
        let is_open = |row: &Incoming| {
            !row.is_vacant
                && !self.answers.people.contains_key(&row.row)
                && !index.people.is_empty()
        };
        let pairs = rows.iter().zip(found);
        let new = pairs.filter(|(row, found)| **found == Match::New && is_open(row));
        let new: Vec<&Incoming> = new.map(|(row, _)| row).collect();
        if new.is_empty() {
            return;
        }
        let near = Near::new(index, taken);
        for row in new {
            let resembled = self.resembled(row, index, &near);
            if let Some((person, why)) = resembled {
                let verdict = Verdict::Similar(person.id);
                let reason = text::similar(&person.full_name(), &why);
                self.list(row.row, Field::FirstName, row.name(), reason, verdict);
            }
        }
    }

    fn resembled<'k>(
        &self,
        row: &Incoming,
        index: &Index<'k>,
        near: &Near<'k>,
    ) -> Option<(&'k Staff, Say)> {
        let is_free = |at: &usize| !near.taken.contains(at);
        if let Some(at) = index.namesakes(row).find(is_free) {
            return Some((index.person(at)?, text::SAME_NAME));
        }
        let halves = |person: &Staff| {
            let is_first = fold(&row.first_name) == fold(&person.first_name);
            is_first || fold(&row.last_name) == fold(&person.last_name)
        };
        let born = row.birth_date.and_then(|day| near.by_birth.get(&day));
        let mut born = born.into_iter().flatten().copied();
        if let Some(person) = born.find(|person| halves(person) && !contradicts(row, person)) {
            return Some((person, text::SAME_BIRTH));
        }
        let person = near.by_letters(row)?;
        let is_other = matches!((row.birth_date, person.birth_date), (Some(a), Some(b)) if a != b);
        (!is_other && !contradicts(row, person)).then_some((person, text::ONE_LETTER))
    }
}

/// Those who are nobody's row yet, by what a row may share with them.
struct Near<'k> {
    taken: HashSet<usize>,
    by_birth: HashMap<chrono::NaiveDate, Vec<&'k Staff>>,
    /// By the name, and by the name without any one of its letters.
    by_shortened: HashMap<String, Vec<&'k Staff>>,
}

impl<'k> Near<'k> {
    fn new(index: &Index<'k>, taken: &HashSet<usize>) -> Self {
        let mut near = Self {
            taken: taken.clone(),
            by_birth: HashMap::new(),
            by_shortened: HashMap::new(),
        };
        for (at, person) in index.people.iter().enumerate() {
            if taken.contains(&at) || person.has_left() {
                continue;
            }
            if let Some(day) = person.birth_date {
                near.by_birth.entry(day).or_default().push(person);
            }
            for name in shortened(&name_key(&person.first_name, &person.last_name)) {
                near.by_shortened.entry(name).or_default().push(person);
            }
        }
        near
    }

    fn by_letters(&self, row: &Incoming) -> Option<&'k Staff> {
        let name = name_key(&row.first_name, &row.last_name);
        let letters: Vec<char> = name.chars().collect();
        let found = shortened(&name);
        let mut found = found
            .iter()
            .filter_map(|it| self.by_shortened.get(it))
            .flatten();
        let is_near = |person: &&&Staff| {
            let other: Vec<char> = name_key(&person.first_name, &person.last_name)
                .chars()
                .collect();
            is_one_off(&letters, &other)
        };
        found.find(is_near).copied()
    }
}

/// The name and the name without each of its letters; nothing for short ones.
fn shortened(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() < FORGIVING {
        return Vec::new();
    }
    let without = |left_out: usize| {
        let kept = letters.iter().enumerate().filter(|(at, _)| *at != left_out);
        kept.map(|(_, letter)| letter).collect()
    };
    let mut all: Vec<String> = (0..letters.len()).map(without).collect();
    all.push(name.to_owned());
    all
}
