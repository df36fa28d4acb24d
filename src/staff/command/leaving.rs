//! Leaving service, and coming back.

use super::service::{end_holding, require_free, required_date};
use crate::base::{Error, Result, Say, StaffId};
use crate::db::{Command, Outcome, Tx};
use crate::staff::model::{DepartureDraft, MoveDraft};
use crate::staff::store::{self, NewHolding};
use crate::staff::text;
use crate::staff::text::service as words;

/// Somebody leaves: the holding ends and the position is vacant; the person's history stays.
pub struct EndService {
    pub staff: StaffId,
    pub name: String,
    pub draft: DepartureDraft,
}

/// The day is the last one at work; whatever lasts ends on it.
pub(super) fn leave(
    tx: &Tx<'_>,
    staff: StaffId,
    draft: &DepartureDraft,
    field: &'static str,
) -> Result<()> {
    let on = required_date(field, &draft.on)?;
    let person = store::staff(tx, staff)?;
    if person.has_left() {
        return Err(Error::Refused(words::HAS_LEFT));
    }
    end_holding(tx, &person, on.succ_opt().unwrap_or(on), field)?;
    store::end_duties(tx, staff, on)?;
    store::leave(tx, staff, draft.reason, on, &draft.order)
}

impl Command for EndService {
    fn name(&self) -> Say {
        text::leaving(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        leave(tx, self.staff, &self.draft, "left_on")?;
        Ok(Outcome::said(self.name()))
    }
}

/// Mends why or when somebody left.
pub struct CorrectDeparture {
    pub staff: StaffId,
    pub name: String,
    pub draft: DepartureDraft,
}

impl Command for CorrectDeparture {
    fn name(&self) -> Say {
        words::correcting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.draft;
        let on = required_date("left_on", &draft.on)?;
        let was = match draft.id {
            Some(id) => store::departure(tx, self.staff, id)?,
            None => None,
        };
        let was = was.ok_or(Error::NotFound(words::LINE))?;
        if was.returned_on.is_some_and(|back| back <= on) {
            return Err(Error::invalid("left_on", words::ENDS_BEFORE));
        }
        let began_later = |from| from > on && from <= was.on;
        let held = store::holdings(tx, self.staff)?;
        if held.iter().any(|holding| began_later(holding.from)) {
            return Err(Error::invalid("left_on", text::LEFT_BEFORE));
        }
        store::correct_departure(tx, self.staff, &was, (draft.reason, on), &draft.order)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}

/// Somebody who has left serves again, on a vacancy or without a position for now.
pub struct ReturnToService {
    pub staff: StaffId,
    pub name: String,
    pub draft: MoveDraft,
}

impl Command for ReturnToService {
    fn name(&self) -> Say {
        words::returning(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.draft;
        let from = required_date("move_on", &draft.on)?;
        let left = store::staff(tx, self.staff)?.left_on;
        match left {
            None => return Err(Error::Refused(words::STILL_SERVES)),
            Some(left) if from <= left => {
                return Err(Error::invalid("move_on", words::BEFORE_LEFT));
            }
            Some(_) => {}
        }
        store::come_back(tx, self.staff, from)?;
        if let Some(position) = draft.to {
            if store::holder(tx, position)?.is_some() {
                return Err(Error::invalid("move_to", text::POSITION_FILLED));
            }
            let pair = (self.staff, position);
            require_free(tx, pair, (from, None), None, "move_on")?;
            let new = NewHolding {
                staff: self.staff,
                position,
                deed: draft.deed,
                from,
                level: None,
                order: draft.order.clone(),
            };
            store::begin(tx, &new)?;
        }
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}
