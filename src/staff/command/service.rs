//! Positions over time: promotion, moves, and the mending of what was recorded.

use super::level::put_at;
use crate::base::{Error, HoldingId, LevelId, PositionId, Result, Say, StaffId};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::staff::model::{
    Deed, Holding, HoldingDraft, MoveDraft, PositionDraft, PromotionDraft, Staff,
};
use crate::staff::store::{self, NewHolding};
use crate::staff::text::service as words;
use crate::staff::{rules, text};
use chrono::NaiveDate;

pub(super) fn required_date(field: &'static str, typed: &str) -> Result<NaiveDate> {
    rules::required_date(field, typed).map_err(|problem| Error::Invalid(vec![problem]))
}

/// Ends the open holding the day before `next`; refused where it would end before it began.
pub(super) fn end_holding(
    tx: &Tx<'_>,
    staff: &Staff,
    next: NaiveDate,
    field: &'static str,
) -> Result<()> {
    if staff.since.is_some_and(|since| next <= since) {
        return Err(Error::invalid(field, text::LEFT_BEFORE));
    }
    store::end_holding(tx, staff.id, next)
}

/// Nobody holds two positions, and no position has two holders, on the same day.
pub(super) fn require_free(
    db: &Reader<'_>,
    (staff, position): (StaffId, PositionId),
    days: (NaiveDate, Option<NaiveDate>),
    except: Option<HoldingId>,
    field: &'static str,
) -> Result<()> {
    match store::overlaps(db, staff, position, days, except)? {
        None => Ok(()),
        Some(own) if own == staff => Err(Error::invalid(field, words::OVERLAPS)),
        Some(_) => Err(Error::invalid(field, words::OVERLAPS_HOLDER)),
    }
}

/// Another level from a day on: one holding ends, another of the same position begins.
pub struct Promote {
    pub staff: StaffId,
    pub name: String,
    pub draft: PromotionDraft,
}

impl Promote {
    fn level(&self, staff: &Staff) -> Result<LevelId> {
        match self.draft.level {
            None => Err(Error::invalid("new_level", words::NEEDS_LEVEL)),
            same if same == staff.level => Err(Error::invalid("new_level", words::SAME_LEVEL)),
            Some(level) => Ok(level),
        }
    }
}

impl Command for Promote {
    fn name(&self) -> Say {
        words::promoting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let staff = store::staff(tx, self.staff)?;
        let position = staff.held().ok_or(Error::Refused(words::NOT_NOW))?;
        let level = self.level(&staff)?;
        let from = required_date("promote_on", &self.draft.on)?;
        end_holding(tx, &staff, from, "promote_on")?;
        let own = match self.draft.with_position {
            true => put_at(tx, position, Some(level))?,
            false => Some(level),
        };
        let new = NewHolding {
            staff: self.staff,
            position,
            deed: Deed::Promoted,
            from,
            level: own,
            order: self.draft.order.clone(),
        };
        store::begin(tx, &new)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}

/// Moves a person to a vacancy: what was held ends the day before. Who held nothing is appointed.
pub struct MoveStaff {
    pub staff: StaffId,
    pub name: String,
    pub draft: MoveDraft,
}

impl Command for MoveStaff {
    fn name(&self) -> Say {
        match self.draft.deed {
            Deed::Appointed | Deed::Received => words::appointing(&self.name),
            _ => text::moving(&self.name),
        }
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.draft;
        let to = draft
            .to
            .ok_or_else(|| Error::invalid("move_to", text::NEEDS_POSITION))?;
        let from = required_date("move_on", &draft.on)?;
        if store::holder(tx, to)?.is_some() {
            return Err(Error::invalid("move_to", text::POSITION_FILLED));
        }
        let staff = store::staff(tx, self.staff)?;
        end_holding(tx, &staff, from, "move_on")?;
        require_free(tx, (self.staff, to), (from, None), None, "move_on")?;
        let new = NewHolding {
            staff: self.staff,
            position: to,
            deed: draft.deed,
            from,
            level: own_level(tx, staff.level, to)?,
            order: draft.order.clone(),
        };
        store::begin(tx, &new)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}

/// The level that somebody has of their own on a position that takes several.
fn own_level(db: &Reader<'_>, level: Option<LevelId>, to: PositionId) -> Result<Option<LevelId>> {
    let lists = store::lists(db)?;
    let position = PositionDraft::of(&store::position(db, to)?, &lists);
    Ok(rules::own_level(level, &position, &lists))
}

fn held(db: &Reader<'_>, staff: StaffId, id: HoldingId) -> Result<Holding> {
    let mut all = store::holdings(db, staff)?.into_iter();
    all.find(|holding| holding.id == id)
        .ok_or(Error::NotFound(words::LINE))
}

/// Mends the days, the deed or the order of a holding that was recorded wrongly.
pub struct CorrectHolding {
    pub staff: StaffId,
    pub name: String,
    pub draft: HoldingDraft,
}

impl Command for CorrectHolding {
    fn name(&self) -> Say {
        words::correcting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.draft;
        let days = rules::check_holding(draft).map_err(Error::Invalid)?;
        let was = held(tx, self.staff, draft.id)?;
        if was.to.is_none() != draft.is_open {
            return Err(Error::Stale(words::LINE));
        }
        let pair = (self.staff, was.position);
        require_free(tx, pair, days, Some(draft.id), "holding_from")?;
        store::correct_holding(tx, draft.id, draft.deed, days, &draft.order)?;
        if draft.is_open && draft.level != was.level {
            let own = match draft.level {
                // As the position says, whatever that is.
                None => None,
                level => put_at(tx, was.position, level)?,
            };
            store::set_own_level(tx, was.position, own)?;
        }
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}

/// Takes a past holding out that never was.
pub struct DeleteHolding {
    pub staff: StaffId,
    pub name: String,
    pub holding: HoldingId,
}

impl Command for DeleteHolding {
    fn name(&self) -> Say {
        words::deleting(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        if held(tx, self.staff, self.holding)?.to.is_none() {
            return Err(Error::Refused(words::OPEN_STAYS));
        }
        store::delete_holding(tx, self.holding)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}
