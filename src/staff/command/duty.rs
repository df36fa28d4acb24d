//! Acting and being lent, beside the position held.

use crate::base::{DutyId, Error, Result, Say, StaffId};
use crate::db::{Command, Outcome, Tx};
use crate::staff::model::{DutyDraft, DutyKind};
use crate::staff::rules;
use crate::staff::store::{self, DutyRow};
use crate::staff::text::service as words;

/// Records that somebody acts or is lent, from when to when; or mends such a record.
pub struct SaveDuty {
    pub staff: StaffId,
    pub name: String,
    pub draft: DutyDraft,
}

impl Command for SaveDuty {
    fn name(&self) -> Say {
        match self.draft.kind {
            DutyKind::Acting => words::acting(&self.name),
            DutyKind::Seconded => words::seconding(&self.name),
        }
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.draft;
        let (from, to) = rules::check_duty(draft).map_err(Error::Invalid)?;
        let staff = store::staff(tx, self.staff)?;
        if staff.has_left() && to.is_none() {
            return Err(Error::invalid("duty_to", words::HAS_LEFT));
        }
        let acts = draft.kind == DutyKind::Acting;
        if acts && draft.position == staff.held() {
            return Err(Error::invalid("duty_position", words::OWN_POSITION));
        }
        let duty = DutyRow {
            id: draft.id,
            staff: self.staff,
            kind: draft.kind,
            position: draft.position.filter(|_| acts),
            place: if acts { "" } else { draft.place.trim() },
            from,
            to,
            order: &draft.order,
        };
        store::write_duty(tx, &duty)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}

/// Takes out a duty that never was.
pub struct DeleteDuty {
    pub staff: StaffId,
    pub name: String,
    pub duty: DutyId,
}

impl Command for DeleteDuty {
    fn name(&self) -> Say {
        words::deleting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::delete_duty(tx, self.duty)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}
