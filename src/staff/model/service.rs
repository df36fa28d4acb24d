//! A person's service over time: positions held, what was done beside them, leaving and coming
//! back. Each is a row with a beginning and an end; nothing is overwritten.

use crate::base::{DepartureId, DutyId, HoldingId, LevelId, PositionId, Say};
use crate::staff::text::service as text;
use chrono::NaiveDate;

/// The deed by which a holding began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deed {
    /// บรรจุและแต่งตั้ง
    #[default]
    Appointed,
    /// เลื่อนระดับ: the same position at another level.
    Promoted,
    /// ย้าย: another position of the same organization.
    Transferred,
    /// รับโอน: from another organization.
    Received,
    /// กลับเข้ารับราชการ, after having left.
    Returned,
}

impl Deed {
    pub const ALL: [Self; 5] = [
        Self::Appointed,
        Self::Promoted,
        Self::Transferred,
        Self::Received,
        Self::Returned,
    ];

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Appointed => "appointed",
            Self::Promoted => "promoted",
            Self::Transferred => "transferred",
            Self::Received => "received",
            Self::Returned => "returned",
        }
    }

    pub fn of(word: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|deed| deed.word() == word).unwrap_or_default()
    }

    pub fn name(self) -> Say {
        text::deed(self)
    }
}

/// What somebody does beside the position held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DutyKind {
    /// รักษาการ in another position.
    #[default]
    Acting,
    /// ช่วยราชการ at another place.
    Seconded,
}

impl DutyKind {
    pub const ALL: [Self; 2] = [Self::Acting, Self::Seconded];

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Acting => "acting",
            Self::Seconded => "seconded",
        }
    }

    pub fn of(word: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|kind| kind.word() == word).unwrap_or_default()
    }

    pub fn name(self) -> Say {
        text::duty(self)
    }
}

/// Why somebody left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// เกษียณอายุ
    Retired,
    /// ลาออก
    #[default]
    Resigned,
    /// โอนไปหน่วยงานอื่น
    Transferred,
    /// สิ้นสุดสัญญาจ้าง
    Ended,
    /// ถึงแก่กรรม
    Died,
    /// ให้ออก ปลดออก หรือไล่ออก
    Removed,
    Other,
}

impl Reason {
    pub const ALL: [Self; 7] = [
        Self::Retired,
        Self::Resigned,
        Self::Transferred,
        Self::Ended,
        Self::Died,
        Self::Removed,
        Self::Other,
    ];

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Retired => "retired",
            Self::Resigned => "resigned",
            Self::Transferred => "transferred",
            Self::Ended => "ended",
            Self::Died => "died",
            Self::Removed => "removed",
            Self::Other => "other",
        }
    }

    pub fn of(word: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|reason| reason.word() == word)
            .unwrap_or(Self::Other)
    }

    pub fn name(self) -> Say {
        text::reason(self)
    }
}

/// The order (คำสั่ง) that a deed rests on, and a note; both may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    pub number: String,
    pub note: String,
}

/// One position held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    pub id: HoldingId,
    pub deed: Deed,
    pub position: PositionId,
    /// As it was called when it ended, or is called now.
    pub position_name: String,
    pub unit_name: String,
    pub number: String,
    /// The person's own level; nothing while it is the position's.
    pub level: Option<LevelId>,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub order: Order,
}

/// One task beside the position held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    pub id: DutyId,
    pub kind: DutyKind,
    /// For whoever acts.
    pub position: Option<PositionId>,
    /// The position acted in, or the place lent to.
    pub place: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub order: Order,
}

/// One leaving, and the coming back if there was one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    pub id: DepartureId,
    pub reason: Reason,
    /// The last day.
    pub on: NaiveDate,
    pub returned_on: Option<NaiveDate>,
    pub order: Order,
}

/// Everything of one person's service, each list newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    pub holdings: Vec<Holding>,
    pub duties: Vec<Duty>,
    pub departures: Vec<Departure>,
}

/// One step of a time line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    Held(&'a Holding),
    Beside(&'a Duty),
    Left(&'a Departure),
}

impl Event<'_> {
    /// The day by which it stands in the line.
    pub fn day(self) -> NaiveDate {
        match self {
            Event::Held(holding) => holding.from,
            Event::Beside(duty) => duty.from,
            Event::Left(departure) => departure.on,
        }
    }

    pub fn order(&self) -> &Order {
        match self {
            Event::Held(holding) => &holding.order,
            Event::Beside(duty) => &duty.order,
            Event::Left(departure) => &departure.order,
        }
    }
}

impl Service {
    /// The position held now.
    pub fn current(&self) -> Option<&Holding> {
        self.holdings.iter().find(|holding| holding.to.is_none())
    }

    /// The leaving that stands.
    pub fn departure(&self) -> Option<&Departure> {
        let mut all = self.departures.iter();
        all.find(|departure| departure.returned_on.is_none())
    }

    /// All of it, newest first; on one day leaving comes last.
    pub fn line(&self) -> Vec<Event<'_>> {
        let held = self.holdings.iter().map(Event::Held);
        let beside = self.duties.iter().map(Event::Beside);
        let left = self.departures.iter().map(Event::Left);
        let mut line: Vec<Event<'_>> = left.chain(beside).chain(held).collect();
        line.sort_by_key(|event| std::cmp::Reverse(event.day()));
        line
    }
}
