//! Rows held against the file: who is new, who has changed and how, who is the same.
//!
//! An empty cell never empties what the file knows.

mod people;
mod seats;
mod tree;

pub use tree::Tree;

use super::model::{
    Entry, Field, FieldChange, Incoming, Kind, Known, Post, Preview, Reading, RowProblem, Seat,
};
use super::resolve::alike;
use super::text;
use crate::base::thai::repair;
use crate::base::{PositionId, Say, StaffId, date};
use crate::staff::{Position, Staff};
use std::collections::HashMap;

/// What writing these rows would do. `heading` gives the name of a field's column.
pub fn preview(known: &Known, reading: &Reading, heading: &dyn Fn(Field) -> String) -> Preview {
    let mut matching = Matching::new(known, heading);
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
    Preview { entries, problems }
}

/// The file's people, positions and units, found by what rows say of them.
struct Matching<'a> {
    known: &'a Known,
    heading: &'a dyn Fn(Field) -> String,
    positions: HashMap<PositionId, &'a Position>,
    by_number: HashMap<String, PositionId>,
    holders: HashMap<PositionId, StaffId>,
    tree: Tree,
    problems: Vec<RowProblem>,
}

impl<'a> Matching<'a> {
    fn new(known: &'a Known, heading: &'a dyn Fn(Field) -> String) -> Self {
        let positions = known.positions.iter();
        let numbered = positions.clone().filter(|p| !p.number.is_empty());
        let people = known.people.iter().filter(|person| !person.has_left());
        Self {
            known,
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

    fn list(&mut self, row: usize, field: Field, value: String, reason: Say, is_rejection: bool) {
        let column = (self.heading)(field);
        self.problems.push(RowProblem {
            row,
            column,
            value,
            reason,
            is_rejection,
        });
    }

    /// Merges a row with what the file knows and names what differs.
    fn entry(&mut self, mut incoming: Incoming, person: Option<&Staff>, seat: Seat) -> Entry {
        let mut changes = Vec::new();
        if let Some(person) = person {
            merge_person(&mut incoming, person, &mut changes);
        }
        let is_person_changed = !changes.is_empty();
        let position = match seat {
            Seat::Keep(id) | Seat::Take(id) => self.positions.get(&id).copied(),
            Seat::None | Seat::Create => None,
        };
        let before = changes.len();
        let current = position.and_then(|position| position.unit);
        let unit = self.tree.find(&incoming.post.units, current);
        if let Some(position) = position {
            self.merge_post(&mut incoming.post, position, unit, &mut changes);
        }
        let is_post_changed = changes.len() > before;
        if let (Some(person), Seat::Take(_) | Seat::Create) = (person, seat) {
            changes.push(self.moved(person, &incoming.post));
        }
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

    fn moved(&self, person: &Staff, post: &Post) -> FieldChange {
        let held = person.held().and_then(|id| self.positions.get(&id));
        let old = held.map_or_else(String::new, |position| position.number.clone());
        FieldChange {
            field: Field::Number,
            old,
            new: post.number.clone(),
        }
    }

    fn merge_post(
        &self,
        post: &mut Post,
        position: &Position,
        unit: Option<crate::base::UnitId>,
        changes: &mut Vec<FieldChange>,
    ) {
        let lists = &self.known.lists;
        let line = lists
            .line(position.line)
            .map_or("", |line| line.name.as_str());
        let mut words = |field, new: &mut String, old: &str| {
            if new.is_empty() || alike(new, old) {
                old.clone_into(new);
            } else if new != old {
                changes.push(FieldChange {
                    field,
                    old: old.to_owned(),
                    new: new.clone(),
                });
            }
        };
        words(Field::Number, &mut post.number, &position.number);
        words(Field::Administrative, &mut post.title, &position.title);
        words(Field::Line, &mut post.line, line);
        let level = |id| {
            lists
                .level(id)
                .map_or_else(String::new, crate::staff::Level::full_name)
        };
        choice(
            Field::Level,
            &mut post.level,
            position.level,
            level,
            changes,
        );
        let category = |id| {
            lists
                .category(id)
                .map_or_else(String::new, |category| category.name.clone())
        };
        choice(
            Field::Category,
            &mut post.category,
            Some(position.category),
            category,
            changes,
        );
        if !post.units.is_empty() && (unit.is_none() || unit != position.unit) {
            let old = position
                .unit
                .map_or_else(String::new, |id| self.tree.path(id));
            let new = post.units.join(text::STEP);
            changes.push(FieldChange {
                field: Field::Unit,
                old,
                new,
            });
        }
    }
}

/// A choice from a list: the row's where it makes one.
fn choice<T: Copy + PartialEq>(
    field: Field,
    new: &mut Option<T>,
    old: Option<T>,
    name: impl Fn(T) -> String,
    changes: &mut Vec<FieldChange>,
) {
    match *new {
        None => *new = old,
        Some(chosen) if Some(chosen) != old => {
            let old = old.map_or_else(String::new, &name);
            changes.push(FieldChange {
                field,
                old,
                new: name(chosen),
            });
        }
        Some(_) => {}
    }
}

fn merge_person(incoming: &mut Incoming, person: &Staff, changes: &mut Vec<FieldChange>) {
    let mut words = |field, new: &mut String, old: &str| {
        if new.is_empty() || *new == repair(old) {
            old.clone_into(new);
        } else if new != old {
            changes.push(FieldChange {
                field,
                old: old.to_owned(),
                new: new.clone(),
            });
        }
    };
    words(Field::Title, &mut incoming.title, &person.title);
    words(
        Field::FirstName,
        &mut incoming.first_name,
        &person.first_name,
    );
    words(Field::LastName, &mut incoming.last_name, &person.last_name);
    let mut id = incoming.national_id.take().unwrap_or_default();
    words(
        Field::NationalId,
        &mut id,
        person.national_id.as_deref().unwrap_or_default(),
    );
    incoming.national_id = Some(id).filter(|id| !id.is_empty());
    choice(
        Field::BirthDate,
        &mut incoming.birth_date,
        person.birth_date,
        date::numeric,
        changes,
    );
    choice(
        Field::AppointedOn,
        &mut incoming.appointed_on,
        person.appointed_on,
        date::numeric,
        changes,
    );
}
