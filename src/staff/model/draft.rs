//! What a person types about service, dates as typed.

use super::service::{Deed, Departure, Duty, DutyKind, Holding, Order, Reason};
use crate::base::{DepartureId, DutyId, HoldingId, LevelId, PositionId, date};

/// A higher level, from a day on, in the position that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromotionDraft {
    pub level: Option<LevelId>,
    pub on: String,
    /// The position rises with the person. Not so where it takes several levels.
    pub with_position: bool,
    pub order: Order,
}

impl Default for PromotionDraft {
    fn default() -> Self {
        Self {
            level: None,
            on: String::new(),
            with_position: true,
            order: Order::default(),
        }
    }
}

/// To a vacancy, from a day on: a first appointment, a transfer, a return.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MoveDraft {
    pub deed: Deed,
    pub to: Option<PositionId>,
    pub on: String,
    pub order: Order,
}

/// Acting or being lent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DutyDraft {
    pub id: Option<DutyId>,
    pub kind: DutyKind,
    pub position: Option<PositionId>,
    pub place: String,
    pub from: String,
    /// Empty while it lasts.
    pub to: String,
    pub order: Order,
}

impl From<&Duty> for DutyDraft {
    fn from(duty: &Duty) -> Self {
        Self {
            id: Some(duty.id),
            kind: duty.kind,
            position: duty.position,
            place: match duty.kind {
                DutyKind::Acting => String::new(),
                DutyKind::Seconded => duty.place.clone(),
            },
            from: date::numeric(duty.from),
            to: duty.to.map(date::numeric).unwrap_or_default(),
            order: duty.order.clone(),
        }
    }
}

/// Leaving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepartureDraft {
    /// One that is being corrected.
    pub id: Option<DepartureId>,
    pub reason: Reason,
    pub on: String,
    pub order: Order,
}

impl From<&Departure> for DepartureDraft {
    fn from(departure: &Departure) -> Self {
        Self {
            id: Some(departure.id),
            reason: departure.reason,
            on: date::numeric(departure.on),
            order: departure.order.clone(),
        }
    }
}

/// A holding whose record is being corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingDraft {
    pub id: HoldingId,
    pub deed: Deed,
    pub from: String,
    /// Empty while it is open, and then it stays so: an end is a deed of its own.
    pub to: String,
    pub is_open: bool,
    /// The person's own level in a combined position.
    pub level: Option<LevelId>,
    pub order: Order,
}

impl From<&Holding> for HoldingDraft {
    fn from(holding: &Holding) -> Self {
        Self {
            id: holding.id,
            deed: holding.deed,
            from: date::numeric(holding.from),
            to: holding.to.map(date::numeric).unwrap_or_default(),
            is_open: holding.to.is_none(),
            level: holding.level,
            order: holding.order.clone(),
        }
    }
}
