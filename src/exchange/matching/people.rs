//! Who a row is: by national id, then by position number and name, then by name and date of
//! birth, then by a name that only one person has.

use super::super::model::{Field, Incoming, Verdict, Who};
use super::super::text;
use super::{Matching, seats};
use crate::base::thai::fold;
use crate::staff::Staff;
use std::collections::{HashMap, HashSet};

/// Whom a row was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    New,
    /// By place in the list of known people.
    Known(usize),
    /// Somebody who has left: the row stays out.
    Left,
}

pub(super) fn name_key(first: &str, last: &str) -> String {
    fold(&format!("{first} {last}"))
}

/// The known people, by what rows say of them.
pub(super) struct Index<'a> {
    pub(super) people: &'a [Staff],
    by_id: HashMap<&'a str, usize>,
    /// Those who serve.
    by_name: HashMap<String, Vec<usize>>,
    by_key: HashMap<i64, usize>,
}

impl<'a> Index<'a> {
    fn new(people: &'a [Staff]) -> Self {
        let mut index = Self {
            people,
            by_id: HashMap::new(),
            by_name: HashMap::new(),
            by_key: HashMap::new(),
        };
        for (at, person) in people.iter().enumerate() {
            if let Some(id) = &person.national_id {
                index.by_id.insert(id, at);
            }
            if !person.has_left() {
                let name = name_key(&person.first_name, &person.last_name);
                index.by_name.entry(name).or_default().push(at);
                index.by_key.insert(person.id.raw(), at);
            }
        }
        index
    }

    pub(super) fn namesakes(&self, row: &Incoming) -> impl Iterator<Item = usize> {
        let name = name_key(&row.first_name, &row.last_name);
        self.by_name.get(&name).into_iter().flatten().copied()
    }

    pub(super) fn person(&self, at: usize) -> Option<&'a Staff> {
        self.people.get(at)
    }
}

impl Matching<'_> {
    /// For every row whom it means. Surer signs go first for all rows, so that a namesake cannot
    /// take what another row can prove.
    pub(super) fn people(&mut self, rows: &mut [Incoming]) -> Vec<Match> {
        let index = Index::new(&self.known.people);
        let mut found = vec![Match::New; rows.len()];
        let mut taken = HashSet::new();
        self.by_answer(rows, &index, &mut found, &mut taken);
        self.by_key(rows, &index, &mut found, &mut taken);
        self.by_national_id(rows, &index, &mut found, &mut taken);
        for sign in [Self::by_number as Sign<'_>, Self::by_birth, Self::by_name] {
            for (row, place) in rows.iter().zip(&mut found) {
                if row.is_vacant || *place != Match::New || self.is_another(row) {
                    continue;
                }
                let free = |at: &usize| !taken.contains(at);
                if let Some(at) = sign(self, row, &index).filter(free) {
                    taken.insert(at);
                    *place = Match::Known(at);
                }
            }
        }
        self.list_similar(rows, &found, &index, &taken);
        found
    }

    /// The person has said that the row is of nobody whom the file knows.
    fn is_another(&self, row: &Incoming) -> bool {
        self.answers.people.get(&row.row) == Some(&Who::Another)
    }

    /// What the person has said goes before every sign.
    fn by_answer(
        &self,
        rows: &[Incoming],
        index: &Index<'_>,
        found: &mut [Match],
        taken: &mut HashSet<usize>,
    ) {
        for (row, place) in rows.iter().zip(found) {
            let Some(Who::Known(id)) = self.answers.people.get(&row.row) else {
                continue;
            };
            let at = index.by_key.get(&id.raw()).copied();
            if let Some(at) = at.filter(|at| taken.insert(*at)) {
                *place = Match::Known(at);
            }
        }
    }

    /// This file's own number, as a list of it bears it, means the person unless nothing else
    /// does; a number without the file's sign counts only together with the name.
    fn by_key(
        &self,
        rows: &[Incoming],
        index: &Index<'_>,
        found: &mut [Match],
        taken: &mut HashSet<usize>,
    ) {
        for (row, place) in rows.iter().zip(found) {
            if *place != Match::New || self.is_another(row) {
                continue;
            }
            let Some((id, is_ours)) = own_number(&row.key, &self.known.token) else {
                continue;
            };
            let at = index.by_key.get(&id).copied();
            let person = at.and_then(|at| index.person(at));
            let fits = person.is_some_and(|person| match is_ours {
                true => self.resembles(row, person),
                false => !contradicts(row, person) && is_surely(row, person),
            });
            if let Some(at) = at.filter(|at| fits && taken.insert(*at)) {
                *place = Match::Known(at);
            }
        }
    }

    fn by_national_id(
        &mut self,
        rows: &mut [Incoming],
        index: &Index<'_>,
        found: &mut [Match],
        taken: &mut HashSet<usize>,
    ) {
        for (row, place) in rows.iter_mut().zip(found) {
            let Some(id) = row.national_id.clone() else {
                continue;
            };
            let Some(at) = index.by_id.get(id.as_str()).copied() else {
                continue;
            };
            let Some(person) = index.person(at) else {
                continue;
            };
            if *place == Match::Known(at) {
                continue;
            }
            let is_alike = row.first_name.is_empty()
                || shares_name(row, person)
                || (row.birth_date.is_some() && row.birth_date == person.birth_date);
            let agrees = is_alike && !self.is_another(row);
            if !agrees || *place != Match::New || taken.contains(&at) {
                self.list(
                    row.row,
                    Field::NationalId,
                    id,
                    text::id_of_another(&person.full_name()),
                    Verdict::Conflict,
                );
                row.national_id = None;
            } else if person.has_left() {
                self.list(
                    row.row,
                    Field::NationalId,
                    row.name(),
                    text::HAS_LEFT,
                    Verdict::Barred,
                );
                *place = Match::Left;
            } else {
                taken.insert(at);
                *place = Match::Known(at);
            }
        }
    }

    fn by_number(&self, row: &Incoming, index: &Index<'_>) -> Option<usize> {
        let number = seats::number_key(&row.post.number);
        let holder = self.holders.get(self.by_number.get(&number)?)?;
        let mut namesakes = index
            .namesakes(row)
            .filter(|at| index.person(*at).is_some_and(|p| p.id == *holder));
        namesakes.next()
    }

    /// Whether anything else says the same as this file's own number.
    fn resembles(&self, row: &Incoming, person: &Staff) -> bool {
        let number = seats::number_key(&row.post.number);
        let is_seated = !number.is_empty() && self.by_number.get(&number).copied() == person.held();
        let is_born = row.birth_date.is_some() && row.birth_date == person.birth_date;
        let is_known = row.national_id.is_some() && row.national_id == person.national_id;
        let is_silent = row.first_name.is_empty();
        is_silent || shares_name(row, person) || is_seated || is_born || is_known
    }

    fn by_birth(&self, row: &Incoming, index: &Index<'_>) -> Option<usize> {
        let born = row.birth_date?;
        let fits = |person: &Staff| person.birth_date == Some(born) && !contradicts(row, person);
        index
            .namesakes(row)
            .find(|at| index.person(*at).is_some_and(fits))
    }

    fn by_name(&self, row: &Incoming, index: &Index<'_>) -> Option<usize> {
        let mut namesakes = index.namesakes(row);
        let only = namesakes.next().filter(|_| namesakes.next().is_none())?;
        let person = index.person(only)?;
        let other_birth =
            matches!((row.birth_date, person.birth_date), (Some(a), Some(b)) if a != b);
        (!other_birth && !contradicts(row, person)).then_some(only)
    }
}

type Sign<'s> =
    for<'m, 'r, 'i, 'k> fn(&'m Matching<'s>, &'r Incoming, &'i Index<'k>) -> Option<usize>;

/// A number alone could come from another file: the name must be whole, or half of it together
/// with the date of birth or the national id.
fn is_surely(row: &Incoming, person: &Staff) -> bool {
    let own = name_key(&person.first_name, &person.last_name);
    let is_named = name_key(&row.first_name, &row.last_name) == own;
    let is_born = row.birth_date.is_some() && row.birth_date == person.birth_date;
    let is_known = row.national_id.is_some() && row.national_id == person.national_id;
    is_named || (shares_name(row, person) && (is_born || is_known))
}

fn shares_name(row: &Incoming, person: &Staff) -> bool {
    fold(&row.first_name) == fold(&person.first_name)
        || (!row.last_name.is_empty() && fold(&row.last_name) == fold(&person.last_name))
}

/// Two national ids are two people.
pub(super) fn contradicts(row: &Incoming, person: &Staff) -> bool {
    matches!((&row.national_id, &person.national_id), (Some(a), Some(b)) if a != b)
}

/// "12@7f3a9c01": the number, and whether it is followed by this file's own sign. Nothing for a
/// number of another file.
pub(super) fn own_number(written: &str, token: &str) -> Option<(i64, bool)> {
    match written.split_once('@') {
        Some((id, sign)) if sign == token => Some((id.parse().ok()?, true)),
        Some(_) => None,
        None => Some((written.parse().ok()?, false)),
    }
}
