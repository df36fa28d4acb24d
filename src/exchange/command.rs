//! Writes the rows of a workbook as one operation.

use super::matching::{Tree, preview};
use super::model::{Answers, Counts, Entry, Field, Kind, Known, Mapping, Preview, Reading, Seat};
use super::{reading, store, text};
use crate::base::{Error, PositionId, Result, Say, StaffId, UnitId, clock};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::org::model::UnitDraft;
use crate::staff::model::Planned;
use crate::staff::store::PersonRow;
use crate::staff::{self, PositionDraft};

/// Takes people, positions and units in. What it will do has been shown as a preview before.
#[derive(Clone)]
pub struct ImportStaff {
    reading: Reading,
    mapping: Mapping,
    answers: Answers,
    expected: Counts,
}

impl ImportStaff {
    /// What the import would do, and the command that does it.
    pub fn of(
        known: &Known,
        reading: Reading,
        mapping: Mapping,
        answers: Answers,
    ) -> (Preview, Self) {
        let found = preview(known, &reading, &answers, &heading(&mapping));
        let expected = found.counts();
        let command = Self {
            reading,
            mapping,
            answers,
            expected,
        };
        (found, command)
    }

    /// The same against the file as it is now.
    ///
    /// # Errors
    /// Those of reading the file.
    pub fn prepare(db: &Reader<'_>, reading: Reading, mapping: Mapping) -> Result<(Preview, Self)> {
        let answers = Answers::default();
        Ok(Self::of(&store::known(db)?, reading, mapping, answers))
    }

    pub fn counts(&self) -> Counts {
        self.expected
    }
}

fn heading(mapping: &Mapping) -> impl Fn(Field) -> String {
    |field| reading::column_name(mapping, field)
}

impl Command for ImportStaff {
    fn name(&self) -> Say {
        text::importing(self.expected)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let known = store::known(tx)?;
        let found = preview(
            &known,
            &self.reading,
            &self.answers,
            &heading(&self.mapping),
        );
        if found.counts() != self.expected {
            return Err(Error::Stale(text::CHANGED_SINCE_PREVIEW));
        }
        let mut writing = Writing {
            tx,
            tree: Tree::new(&known.units),
            today: clock::today(),
        };
        let entries: Vec<&Entry> = found
            .entries
            .iter()
            .filter(|entry| entry.kind != Kind::Same)
            .collect();
        for entry in &entries {
            writing.make_room(entry)?;
        }
        for entry in &entries {
            writing.write(entry)?;
        }
        store::remember(tx, &self.mapping)?;
        Ok(Outcome::said(text::imported(self.expected)))
    }
}

struct Writing<'a, 't> {
    tx: &'a Tx<'t>,
    tree: Tree,
    today: chrono::NaiveDate,
}

impl Writing<'_, '_> {
    /// Those who move stand up first, so that two people can change places.
    fn make_room(&self, entry: &Entry) -> Result<()> {
        match (entry.staff, entry.seat) {
            (Some(staff), Seat::Take(_) | Seat::Create) => {
                staff::store::end_holding(self.tx, staff, self.today)
            }
            _ => Ok(()),
        }
    }

    fn write(&mut self, entry: &Entry) -> Result<()> {
        let position = self.position(entry)?;
        if entry.incoming.is_vacant {
            return Ok(());
        }
        let person = self.person(entry)?;
        if let (Some(position), Seat::Take(_) | Seat::Create) = (position, entry.seat) {
            let appointed = entry.incoming.appointed_on;
            let from = appointed.filter(|_| entry.staff.is_none());
            let from = from.unwrap_or(self.today);
            staff::store::begin_holding(self.tx, person, position, from)?;
        }
        let incoming = &entry.incoming;
        match (position, incoming.level) {
            (Some(position), Some(level)) => {
                let own = Some(level).filter(|_| incoming.post.level != Some(level));
                staff::store::set_own_level(self.tx, position, own)
            }
            _ => Ok(()),
        }
    }

    fn person(&self, entry: &Entry) -> Result<StaffId> {
        if let Some(id) = entry.staff.filter(|_| !entry.is_person_changed) {
            return Ok(id);
        }
        let incoming = &entry.incoming;
        let person = PersonRow {
            title: &incoming.title,
            first_name: &incoming.first_name,
            last_name: &incoming.last_name,
            national_id: incoming.national_id.clone(),
            birth_date: incoming.birth_date,
            appointed_on: incoming.appointed_on,
        };
        staff::store::write_staff(self.tx, entry.staff, &person)
    }

    fn position(&mut self, entry: &Entry) -> Result<Option<PositionId>> {
        let id = match entry.seat {
            Seat::None => return Ok(None),
            Seat::Keep(id) | Seat::Take(id) if !entry.is_post_changed => return Ok(Some(id)),
            Seat::Keep(id) | Seat::Take(id) => Some(id),
            Seat::Create => None,
        };
        let post = &entry.incoming.post;
        let planned = match id {
            Some(id) => staff::store::position(self.tx, id)?.planned,
            None => Planned::default(),
        };
        let draft = PositionDraft {
            id,
            number: post.number.clone(),
            title: post.title.clone(),
            line: post.line.clone(),
            level: post.level,
            level_to: post.level_to,
            category: post.category,
            unit: self.unit(entry)?,
            planned,
        };
        staff::store::write_position(self.tx, &draft).map(Some)
    }

    fn unit(&mut self, entry: &Entry) -> Result<Option<UnitId>> {
        if entry.unit.is_some() {
            return Ok(entry.unit);
        }
        let tx = self.tx;
        self.tree
            .ensure(&entry.incoming.post.units, |parent, name| {
                let draft = UnitDraft {
                    id: None,
                    parent,
                    name: name.to_owned(),
                    head: None,
                };
                crate::org::store::insert_unit(tx, &draft)
            })
    }
}

#[cfg(test)]
mod tests;
