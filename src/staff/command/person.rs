//! Who somebody is.

use super::position::write_position;
use crate::base::{Error, Result, Say, StaffId, clock};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::staff::model::{StaffDraft, full_name};
use crate::staff::store::PersonRow;
use crate::staff::{rules, store, text};

fn person(draft: &StaffDraft) -> Result<PersonRow<'_>> {
    let wrong = |field| move |reason| Error::invalid(field, reason);
    Ok(PersonRow {
        title: draft.title.trim(),
        first_name: draft.first_name.trim(),
        last_name: draft.last_name.trim(),
        national_id: rules::optional_national_id(&draft.national_id)
            .map_err(wrong("national_id"))?,
        birth_date: rules::optional_date(&draft.birth_date).map_err(wrong("birth_date"))?,
        appointed_on: rules::optional_date(&draft.appointed_on).map_err(wrong("appointed_on"))?,
    })
}

fn require_own_id(db: &Reader<'_>, person: &PersonRow<'_>, own: Option<StaffId>) -> Result<()> {
    let Some(national_id) = &person.national_id else {
        return Ok(());
    };
    match store::staff_by_national_id(db, national_id)? {
        Some(other) if Some(other) != own => Err(Error::invalid("national_id", text::ID_TAKEN)),
        _ => Ok(()),
    }
}

fn name_of(draft: &StaffDraft) -> String {
    full_name(
        draft.title.trim(),
        draft.first_name.trim(),
        draft.last_name.trim(),
    )
}

/// Adds a person on a new position, or on the vacancy that the draft names.
pub struct AddStaff(pub StaffDraft);

impl Command for AddStaff {
    fn name(&self) -> Say {
        text::adding(&name_of(&self.0))
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.0;
        Error::require(rules::check_staff(draft))?;
        let person = person(draft)?;
        require_own_id(tx, &person, None)?;
        let from = rules::holding_start(draft, clock::today());
        let staff = store::write_staff(tx, None, &person)?;
        let position = write_position(tx, &draft.position, None)?;
        store::begin_holding(tx, staff, position, from)?;
        Ok(Outcome::created(self.name(), staff.raw()))
    }
}

/// Mends what is known about a person; the position held has commands of its own.
pub struct ChangeStaff(pub StaffDraft);

impl Command for ChangeStaff {
    fn name(&self) -> Say {
        text::changing(&name_of(&self.0))
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.0;
        let id = draft
            .id
            .ok_or_else(|| Error::Bug("a change needs a staff id".into()))?;
        Error::require(rules::check_person(draft))?;
        let person = person(draft)?;
        require_own_id(tx, &person, Some(id))?;
        store::write_staff(tx, Some(id), &person)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Takes out a person who was entered by mistake, with everything recorded about them.
pub struct DeleteStaff {
    pub staff: StaffId,
    pub name: String,
}

impl Command for DeleteStaff {
    fn name(&self) -> Say {
        text::deleting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::delete_staff(tx, self.staff)?;
        Ok(Outcome::said(self.name()))
    }
}
