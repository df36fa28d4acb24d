//! A row merged with what the file knows: the file's own value where the row is silent, and a
//! change by its name where the two differ.

use super::super::model::{Field, FieldChange, Incoming};
use super::super::resolve::alike;
use super::super::text;
use super::Tree;
use crate::base::thai::repair;
use crate::base::{LevelId, UnitId, date};
use crate::staff::{Lists, Position, Staff};

/// What differs, field by field.
#[derive(Default)]
pub(super) struct Changes(pub Vec<FieldChange>);

impl Changes {
    pub(super) fn add(&mut self, field: Field, old: String, new: String) {
        self.0.push(FieldChange { field, old, new });
    }

    /// Words: the row's, unless it says the same in another spelling.
    fn words(
        &mut self,
        field: Field,
        new: &mut String,
        old: &str,
        is_same: impl Fn(&str, &str) -> bool,
    ) {
        if new.is_empty() || is_same(new, old) {
            old.clone_into(new);
        } else if new != old {
            self.add(field, old.to_owned(), new.clone());
        }
    }

    /// A choice from a list: the row's where it makes one.
    fn choice<T: Copy + PartialEq>(
        &mut self,
        field: Field,
        new: &mut Option<T>,
        old: Option<T>,
        name: impl Fn(T) -> String,
    ) {
        match *new {
            None => *new = old,
            Some(chosen) if Some(chosen) != old => {
                self.add(field, old.map_or_else(String::new, &name), name(chosen));
            }
            Some(_) => {}
        }
    }

    pub(super) fn person(&mut self, row: &mut Incoming, person: &Staff) {
        let mut words = |field, new: &mut String, old: &str| {
            self.words(field, new, old, |new, old| new == repair(old));
        };
        words(Field::Title, &mut row.title, &person.title);
        words(Field::FirstName, &mut row.first_name, &person.first_name);
        words(Field::LastName, &mut row.last_name, &person.last_name);
        let mut id = row.national_id.take().unwrap_or_default();
        let known_id = person.national_id.as_deref().unwrap_or_default();
        words(Field::NationalId, &mut id, known_id);
        row.national_id = Some(id).filter(|id| !id.is_empty());
        let mut day = |field, new, old| self.choice(field, new, old, date::numeric);
        day(Field::BirthDate, &mut row.birth_date, person.birth_date);
        day(
            Field::AppointedOn,
            &mut row.appointed_on,
            person.appointed_on,
        );
    }

    /// `own` is the level that the person has now; `unit` is the one that the row names, where
    /// the file has it.
    pub(super) fn post(
        &mut self,
        row: &mut Incoming,
        (position, own): (&Position, Option<LevelId>),
        unit: Option<UnitId>,
        lists: &Lists,
        tree: &Tree,
    ) {
        let line = lists.line(position.line);
        let line = line.map_or("", |line| line.name.as_str());
        let post = &mut row.post;
        let mut words = |field, new: &mut String, old: &str| self.words(field, new, old, alike);
        words(Field::Number, &mut post.number, &position.number);
        words(Field::Administrative, &mut post.title, &position.title);
        words(Field::Line, &mut post.line, line);
        self.level(row, position, own, lists);
        let post = &mut row.post;
        let category = |id| {
            let category = lists.category(id);
            category.map_or_else(String::new, |category| category.name.clone())
        };
        let own = Some(position.category);
        self.choice(Field::Category, &mut post.category, own, category);
        if !post.units.is_empty() && (unit.is_none() || unit != position.unit) {
            let old = position.unit.map_or_else(String::new, |id| tree.path(id));
            self.add(Field::Unit, old, post.units.join(text::STEP));
        }
    }

    /// One level of a person is the person's own where the position takes it, and the person's
    /// already where it is held beside the position's; everything else is the position's.
    fn level(
        &mut self,
        row: &mut Incoming,
        position: &Position,
        own: Option<LevelId>,
        lists: &Lists,
    ) {
        let named = |from, to| {
            let level = lists.combined(from, to);
            level.map_or_else(String::new, |level| level.full_name())
        };
        let known = (position.level, position.level_to);
        let (from, to) = (row.post.level, row.post.level_to);
        let range = lists.range(known.0, known.1);
        let is_taken = known.1.is_some() && range.iter().any(|level| Some(level.id) == from);
        let is_own = from.is_some() && to.is_none() && (own == from || is_taken);
        if is_own && !row.is_vacant {
            row.level = from;
            if own != from {
                self.add(Field::Level, named(own, None), named(from, None));
            }
        } else if from.is_some() && (from, to) != known {
            self.add(Field::Level, named(known.0, known.1), named(from, to));
            return;
        }
        (row.post.level, row.post.level_to) = known;
    }
}
