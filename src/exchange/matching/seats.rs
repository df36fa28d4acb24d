//! On which position a row's person sits afterwards.
//!
//! People may change places within one file: a position counts as free when the row of its
//! holder moves on. A move that is refused may refuse another, so this is settled in rounds.

use super::super::model::{Field, Incoming, Seat, Verdict};
use super::super::resolve::{alike, plain};
use super::super::text;
use super::Matching;
use super::people::{Match, own_number};
use crate::base::thai::fold;
use crate::base::{PositionId, StaffId};
use crate::staff::Staff;
use std::collections::{HashMap, HashSet};

pub fn number_key(number: &str) -> String {
    fold(number)
}

impl<'a> Matching<'a> {
    pub(super) fn seats(&mut self, rows: &mut [Incoming], people: &[Match]) -> Vec<Seat> {
        let persons: Vec<Option<&'a Staff>> =
            people.iter().map(|found| self.person(*found)).collect();
        let pairs = rows.iter().zip(&persons);
        let mut seats: Vec<Seat> = pairs
            .map(|(row, person)| self.wanted(row, *person))
            .collect();
        while self.refuse_one(rows, &persons, &mut seats) {}
        self.give_vacancies(rows, &mut seats);
        for ((row, person), seat) in rows.iter_mut().zip(&persons).zip(&mut seats) {
            if *seat == Seat::Create {
                *seat = self.creatable(row, *person);
            }
        }
        seats
    }

    fn person(&self, found: Match) -> Option<&'a Staff> {
        match found {
            Match::Known(at) => self.known.people.get(at),
            Match::New | Match::Left => None,
        }
    }

    fn wanted(&self, row: &Incoming, person: Option<&Staff>) -> Seat {
        let held = person.and_then(Staff::held);
        if let Some(own) = self.by_own_number(row) {
            return match held {
                Some(held) if held == own => Seat::Keep(held),
                _ => Seat::Take(own),
            };
        }
        let number = number_key(&row.post.number);
        let named = self
            .by_number
            .get(&number)
            .copied()
            .filter(|_| !number.is_empty());
        match (held, named) {
            (Some(held), Some(named)) if held == named => Seat::Keep(held),
            (_, Some(named)) => Seat::Take(named),
            (Some(held), None) if self.is_renumbered(row, held) => Seat::Keep(held),
            (None, None) if says_nothing(row) => Seat::None,
            (_, None) => Seat::Create,
        }
    }

    /// The position whose own number a list of this file bears, unless the row's number is that
    /// of another position by now.
    fn by_own_number(&self, row: &Incoming) -> Option<PositionId> {
        let (id, is_ours) = own_number(&row.post.key, &self.known.token)?;
        let id = PositionId::from_raw(id);
        let number = number_key(&row.post.number);
        let named = self.by_number.get(&number).copied();
        let is_free = number.is_empty() || named.is_none_or(|named| named == id);
        (is_ours && is_free && self.positions.contains_key(&id)).then_some(id)
    }

    /// No such number yet: the position held now under a new number, unless the work is another.
    fn is_renumbered(&self, row: &Incoming, held: PositionId) -> bool {
        let Some(position) = self.positions.get(&held) else {
            return false;
        };
        let lists = &self.known.lists;
        let line = lists
            .line(position.line)
            .map_or("", |line| line.name.as_str());
        let is_same_line = row.post.line.is_empty() || alike(&row.post.line, line);
        row.post.number.is_empty() || position.number.is_empty() || is_same_line
    }

    /// Refuses the first seat that is not free; true when there was one.
    fn refuse_one(
        &mut self,
        rows: &mut [Incoming],
        persons: &[Option<&Staff>],
        seats: &mut [Seat],
    ) -> bool {
        let moving = persons
            .iter()
            .zip(seats.iter())
            .filter(|(_, seat)| !matches!(seat, Seat::Keep(_) | Seat::None));
        let moving: HashSet<StaffId> = moving
            .filter_map(|(person, _)| Some((*person)?.id))
            .collect();
        let mut refused = false;
        for ((row, person), seat) in rows.iter_mut().zip(persons).zip(seats) {
            let Seat::Take(wanted) = *seat else { continue };
            let holder = self
                .holders
                .get(&wanted)
                .filter(|holder| !moving.contains(holder));
            let Some(holder) = holder.copied() else {
                continue;
            };
            let number = std::mem::take(&mut row.post.number);
            let name = self.name(holder);
            self.list(
                row.row,
                Field::Number,
                number,
                text::number_held(&name),
                Verdict::Conflict,
            );
            *seat = match person.and_then(Staff::held) {
                Some(held) => Seat::Keep(held),
                None if row.is_vacant => Seat::None,
                None => Seat::Create,
            };
            refused = true;
        }
        refused
    }

    fn name(&self, staff: StaffId) -> String {
        let person = self.known.people.iter().find(|person| person.id == staff);
        person.map_or_else(String::new, Staff::full_name)
    }

    /// Vacancies without a number are known by everything else they say, one for one.
    fn give_vacancies(&self, rows: &[Incoming], seats: &mut [Seat]) {
        let mut free: HashMap<String, Vec<PositionId>> = HashMap::new();
        for position in self.known.positions.iter().rev() {
            if position.number.is_empty() && !self.holders.contains_key(&position.id) {
                let lists = &self.known.lists;
                let line = lists
                    .line(position.line)
                    .map_or("", |line| line.name.as_str());
                free.entry(plain(&format!("{} {line}", position.title)))
                    .or_default()
                    .push(position.id);
            }
        }
        for (row, seat) in rows.iter().zip(seats) {
            if !row.is_vacant || *seat != Seat::Create || !row.post.number.is_empty() {
                continue;
            }
            let alike = free.get_mut(&plain(&format!("{} {}", row.post.title, row.post.line)));
            let fits = |id: &PositionId| self.fits(row, *id);
            if let Some(alike) = alike
                && let Some(at) = alike.iter().rposition(fits)
            {
                *seat = Seat::Take(alike.remove(at));
            }
        }
    }

    fn fits(&self, row: &Incoming, id: PositionId) -> bool {
        let Some(position) = self.positions.get(&id) else {
            return false;
        };
        let unit = self.tree.find(&row.post.units, position.unit);
        let post = &row.post;
        let is_level = post.level.is_none()
            || (post.level, post.level_to) == (position.level, position.level_to);
        let is_unit = row.post.units.is_empty() || (unit.is_some() && unit == position.unit);
        let is_category = row
            .post
            .category
            .is_none_or(|category| category == position.category);
        is_level && is_unit && is_category
    }

    /// A new position needs a line and a category; without them the person comes in without one.
    fn creatable(&mut self, row: &mut Incoming, person: Option<&Staff>) -> Seat {
        let held = person.and_then(Staff::held);
        let otherwise = held.map_or(Seat::None, Seat::Keep);
        let keep_number = |row: &mut Incoming| held.map(|_| row.post.number.clear());
        if row.post.line.is_empty() {
            self.list(
                row.row,
                Field::Position,
                row.post.number.clone(),
                text::NO_POSITION,
                unseated(row),
            );
            keep_number(row);
            return otherwise;
        }
        if row.post.category.is_none() {
            self.list(
                row.row,
                Field::Category,
                String::new(),
                text::NO_CATEGORY,
                unseated(row),
            );
            keep_number(row);
            return otherwise;
        }
        Seat::Create
    }
}

/// A person comes in without a position; of a vacancy nothing is left.
fn unseated(row: &Incoming) -> Verdict {
    match row.is_vacant {
        true => Verdict::Rejected,
        false => Verdict::Emptied,
    }
}

fn says_nothing(row: &Incoming) -> bool {
    let post = &row.post;
    !row.is_vacant && post.line.is_empty() && post.number.is_empty() && post.title.is_empty()
}
