//! What a person may do with staff and positions.

mod position;

pub use position::*;

use super::model::{PositionDraft, StaffDraft, full_name};
use super::store::PersonRow;
use super::{rules, store, text};
use crate::base::{Error, PositionId, Result, Say, StaffId, clock};
use crate::db::{Command, Outcome, Reader, Tx};
use chrono::NaiveDate;

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

/// Writes the position and returns its id; refused while somebody else holds it.
fn write_position(
    tx: &Tx<'_>,
    draft: &PositionDraft,
    holder: Option<StaffId>,
) -> Result<PositionId> {
    let held = match draft.id {
        Some(id) => store::holder(tx, id)?,
        None => None,
    };
    if held.is_some() && held != holder {
        return Err(Error::invalid("number", text::POSITION_FILLED));
    }
    position::write(tx, draft)
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
        position::set_level(tx, staff, draft.level, &draft.position)?;
        Ok(Outcome::created(self.name(), staff.raw()))
    }
}

/// Mends what is known about a person and the position held; a move is another command.
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
        Error::require(rules::check_staff(draft))?;
        let person = person(draft)?;
        require_own_id(tx, &person, Some(id))?;
        store::write_staff(tx, Some(id), &person)?;
        let position = write_position(tx, &draft.position, Some(id))?;
        if draft.position.id.is_none() {
            let from = rules::holding_start(draft, clock::today());
            store::begin_holding(tx, id, position, from)?;
        }
        position::set_level(tx, id, draft.level, &draft.position)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Moves a person to a vacancy: the old holding ends the day before the new one begins.
pub struct MoveStaff {
    pub staff: StaffId,
    pub name: String,
    pub to: Option<PositionId>,
    pub from: String,
}

impl Command for MoveStaff {
    fn name(&self) -> Say {
        text::moving(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let to = self
            .to
            .ok_or_else(|| Error::invalid("move_to", text::NEEDS_POSITION))?;
        let from = required_date("move_on", &self.from)?;
        if store::holder(tx, to)?.is_some() {
            return Err(Error::invalid("move_to", text::POSITION_FILLED));
        }
        let level = store::staff(tx, self.staff)?.level;
        end_holding(tx, self.staff, from, "move_on")?;
        store::begin_holding(tx, self.staff, to, from)?;
        position::set_level(tx, self.staff, level, &position::draft_of(tx, to)?)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}

/// Somebody leaves: the holding ends and the position is vacant; the person's history stays.
pub struct EndService {
    pub staff: StaffId,
    pub name: String,
    pub on: String,
}

impl Command for EndService {
    fn name(&self) -> Say {
        text::leaving(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let on = required_date("left_on", &self.on)?;
        end_holding(tx, self.staff, on.succ_opt().unwrap_or(on), "left_on")?;
        store::set_left(tx, self.staff, on)?;
        Ok(Outcome::said(self.name()))
    }
}

fn required_date(field: &'static str, typed: &str) -> Result<NaiveDate> {
    let typed = rules::optional_date(typed).map_err(|reason| Error::invalid(field, reason))?;
    typed.ok_or_else(|| Error::invalid(field, text::NEEDS_DATE))
}

/// Ends the open holding the day before `next`; refused where it would end before it began.
fn end_holding(tx: &Tx<'_>, staff: StaffId, next: NaiveDate, field: &'static str) -> Result<()> {
    let since = store::staff(tx, staff)?.since;
    if since.is_some_and(|since| next <= since) {
        return Err(Error::invalid(field, text::LEFT_BEFORE));
    }
    store::end_holding(tx, staff, next)
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
