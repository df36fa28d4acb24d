//! What is typed in the panel, and how it is kept when another row is chosen.

use crate::base::{StaffId, date};
use crate::person::model::RowKey;
use crate::staff::model::{
    DepartureDraft, DutyDraft, EducationDraft, HoldingDraft, MoveDraft, PromotionDraft,
};
use crate::staff::{Lists, PositionDraft, Staff, StaffDraft, StaffRow};
use std::collections::BTreeMap;

/// For whom a form is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    NewPerson,
    NewPosition,
    Row(RowKey),
}

impl Slot {
    pub fn staff(self) -> Option<StaffId> {
        match self {
            Self::Row((staff, _)) => staff,
            _ => None,
        }
    }
}

/// A deed that is being recorded, or a record of one that is being mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Promote(PromotionDraft),
    Move(MoveDraft),
    Duty(DutyDraft),
    Leave(DepartureDraft),
    Return(MoveDraft),
    Holding(HoldingDraft),
}

/// Everything that can be typed about one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    pub person: StaffDraft,
    /// The position of a vacancy, or the one that somebody holds while it is being mended.
    pub position: Option<PositionDraft>,
    pub step: Option<Step>,
    pub education: Option<EducationDraft>,
}

impl Forms {
    pub fn new_person() -> Self {
        Self::of_person(StaffDraft::default())
    }

    pub fn of_person(person: StaffDraft) -> Self {
        Self {
            person,
            position: None,
            step: None,
            education: None,
        }
    }

    pub fn of_position(position: PositionDraft) -> Self {
        Self {
            position: Some(position),
            ..Self::new_person()
        }
    }
}

/// The forms of the row that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub slot: Slot,
    /// As the file has it, and as each form was when it was opened.
    pub was: Forms,
    /// As it is typed.
    pub now: Forms,
    /// The file has changed since the typing began.
    pub is_stale: bool,
}

impl Open {
    pub fn new(slot: Slot, forms: Forms) -> Self {
        Self {
            slot,
            was: forms.clone(),
            now: forms,
            is_stale: false,
        }
    }

    /// Has something been typed that is not in the file?
    pub fn is_dirty(&self) -> bool {
        self.now != self.was
    }

    /// Opens a form with what it holds to begin with.
    pub fn begin(&mut self, change: impl Fn(&mut Forms)) {
        change(&mut self.was);
        change(&mut self.now);
    }

    /// Takes over what the file says now, and keeps what was typed.
    pub fn refresh(&mut self, forms: Forms) {
        let (was, now) = (&mut self.was, &mut self.now);
        if matches!(self.slot, Slot::Row((None, _))) {
            let stale = renew(&mut was.position, &mut now.position, forms.position);
            self.is_stale |= stale;
        } else {
            let stale = renew(&mut was.person, &mut now.person, forms.person);
            self.is_stale |= stale;
        }
    }
}

/// The form shows what the file says unless something was typed; true if both have changed.
fn renew<T: PartialEq + Clone>(was: &mut T, now: &mut T, file: T) -> bool {
    let (typed, changed) = (now != was, *was != file);
    if !typed {
        *now = file.clone();
    }
    *was = file;
    typed && changed
}

/// What was typed for rows that are not open now.
#[derive(Default)]
pub struct Kept(BTreeMap<Slot, Open>);

impl Kept {
    pub fn put(&mut self, open: Open) {
        if open.is_dirty() {
            self.0.insert(open.slot, open);
        }
    }

    pub fn take(&mut self, slot: Slot) -> Option<Open> {
        self.0.remove(&slot)
    }

    pub fn has(&self, slot: Slot) -> bool {
        self.0.contains_key(&slot)
    }

    /// In their order; the first is the one to go back to.
    pub fn slots(&self) -> impl ExactSizeIterator<Item = Slot> {
        self.0.keys().copied()
    }
}

/// What the file says of a person, ready to be edited.
pub fn person_draft(staff: &Staff) -> StaffDraft {
    let typed = |day: Option<chrono::NaiveDate>| day.map(date::numeric).unwrap_or_default();
    StaffDraft {
        id: Some(staff.id),
        title: staff.title.clone(),
        first_name: staff.first_name.clone(),
        last_name: staff.last_name.clone(),
        national_id: staff.national_id.clone().unwrap_or_default(),
        birth_date: typed(staff.birth_date),
        appointed_on: typed(staff.appointed_on),
        position: PositionDraft::default(),
    }
}

/// What the list says of a vacancy, ready to be edited.
pub fn vacancy_draft(row: &StaffRow, lists: &Lists) -> PositionDraft {
    let line = row.line.and_then(|id| lists.line(id));
    PositionDraft {
        id: row.position,
        number: row.number.clone(),
        title: row.title.clone(),
        line: line.map(|line| line.name.clone()).unwrap_or_default(),
        level: row.level,
        level_to: row.level_to,
        category: row.category,
        unit: row.unit,
        planned: row.planned,
    }
}
