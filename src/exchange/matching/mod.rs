//! Rows held against the file: who is new, who has changed and how, who is the same.
//!
//! An empty cell never empties what the file knows.

mod merge;
mod people;
mod seats;
mod similar;
mod tree;

pub use tree::Tree;

use super::model::{
    Answers, Entry, Field, Incoming, Kind, Known, Preview, Reading, RowProblem, Seat, Verdict,
};
use crate::base::{PositionId, Say, StaffId};
use crate::staff::{Position, Staff};
use merge::Changes;
use std::collections::HashMap;

/// What writing these rows would do. `heading` gives the name of a field's column.
pub fn preview(
    known: &Known,
    reading: &Reading,
    answers: &Answers,
    heading: &dyn Fn(Field) -> String,
) -> Preview {
    let mut matching = Matching::new(known, answers, heading);
    matching.problems.clone_from(&reading.problems);
    let mut rows = reading.rows.clone();
    let people = matching.people(&mut rows);
    let seats = matching.seats(&mut rows, &people);
    let together = rows.into_iter().zip(people).zip(seats);
    let entries = together.filter_map(|((incoming, person), seat)| match person {
        people::Match::Left => None,
        people::Match::Known(index) => {
            Some(matching.entry(incoming, known.people.get(index), seat))
        }
        people::Match::New => Some(matching.entry(incoming, None, seat)),
    });
    let entries = entries.collect();
    let mut problems = matching.problems;
    problems.sort_by_key(|problem| problem.row);
    Preview {
        entries,
        problems,
        repairs: reading.repairs.clone(),
        passed: reading.passed,
    }
}

/// Whose rows are, and what is wrong with them.
pub struct Found {
    pub rows: Vec<Incoming>,
    /// Of each row; none for nobody who serves.
    pub people: Vec<Option<StaffId>>,
    pub problems: Vec<RowProblem>,
}

/// Finds the people of rows, and nothing else.
pub fn people(
    known: &Known,
    reading: &Reading,
    answers: &Answers,
    heading: &dyn Fn(Field) -> String,
) -> Found {
    let mut matching = Matching::new(known, answers, heading);
    matching.problems.clone_from(&reading.problems);
    let mut rows = reading.rows.clone();
    let found = matching.people(&mut rows).into_iter();
    let person = |found| match found {
        people::Match::Known(index) => known.people.get(index).map(|person| person.id),
        people::Match::New | people::Match::Left => None,
    };
    Found {
        people: found.map(person).collect(),
        rows,
        problems: matching.problems,
    }
}

/// The file's people, positions and units, found by what rows say of them.
struct Matching<'a> {
    known: &'a Known,
    answers: &'a Answers,
    heading: &'a dyn Fn(Field) -> String,
    positions: HashMap<PositionId, &'a Position>,
    by_number: HashMap<String, PositionId>,
    holders: HashMap<PositionId, StaffId>,
    tree: Tree,
    problems: Vec<RowProblem>,
}

impl<'a> Matching<'a> {
    fn new(known: &'a Known, answers: &'a Answers, heading: &'a dyn Fn(Field) -> String) -> Self {
        let positions = known.positions.iter();
        let numbered = positions.clone().filter(|p| !p.number.is_empty());
        let people = known.people.iter().filter(|person| !person.has_left());
        Self {
            known,
            answers,
            heading,
            positions: positions.map(|position| (position.id, position)).collect(),
            by_number: numbered
                .map(|p| (seats::number_key(&p.number), p.id))
                .collect(),
            holders: people
                .filter_map(|person| Some((person.held()?, person.id)))
                .collect(),
            tree: Tree::new(&known.units),
            problems: Vec::new(),
        }
    }

    fn list(&mut self, row: usize, field: Field, value: String, reason: Say, verdict: Verdict) {
        let column = (self.heading)(field);
        self.problems.push(RowProblem {
            row,
            field,
            column,
            value,
            reason,
            verdict,
        });
    }

    /// Merges a row with what the file knows and names what differs.
    fn entry(&mut self, mut incoming: Incoming, person: Option<&Staff>, seat: Seat) -> Entry {
        let mut changes = Changes::default();
        if let Some(person) = person {
            changes.person(&mut incoming, person);
        }
        let before = changes.0.len();
        let is_person_changed = before > 0;
        let position = match seat {
            Seat::Keep(id) | Seat::Take(id) => self.positions.get(&id).copied(),
            Seat::None | Seat::Create => None,
        };
        let current = position.and_then(|position| position.unit);
        let unit = self.tree.find(&incoming.post.units, current);
        if let Some(position) = position {
            let (lists, tree) = (&self.known.lists, &self.tree);
            let own = person.and_then(|person| person.level);
            changes.post(&mut incoming, (position, own), unit, lists, tree);
        }
        let is_post_changed = changes.0.len() > before;
        if let (Some(person), Seat::Take(_) | Seat::Create) = (person, seat) {
            let held = person.held().and_then(|id| self.positions.get(&id));
            let old = held.map_or_else(String::new, |position| position.number.clone());
            changes.add(Field::Number, old, incoming.post.number.clone());
        }
        let changes = changes.0;
        let is_known = if incoming.is_vacant {
            position.is_some()
        } else {
            person.is_some()
        };
        let kind = match (is_known, changes.is_empty()) {
            (false, _) => Kind::New,
            (true, false) => Kind::Changed,
            (true, true) => Kind::Same,
        };
        let staff = person.map(|person| person.id);
        let unit = if incoming.post.units.is_empty() {
            current
        } else {
            unit
        };
        Entry {
            kind,
            changes,
            staff,
            seat,
            incoming,
            unit,
            is_person_changed,
            is_post_changed,
        }
    }
}
