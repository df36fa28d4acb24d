//! The municipality, its units and its signatories as plain data.

mod signing;
mod unit;

pub use signing::{MOST_PER_ROW, Place, Signed, Signing, Signings, Usual};
pub use unit::{Head, Staffing, Unit, UnitDraft};

use super::text;
use crate::base::{Period, Say, SignatoryId};

/// The kinds of local government that make this plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OrganizationKind {
    #[default]
    City,
    Town,
    Subdistrict,
    /// องค์การบริหารส่วนตำบล
    Sao,
    /// องค์การบริหารส่วนจังหวัด
    Pao,
}

impl OrganizationKind {
    pub const ALL: [Self; 5] = [
        Self::City,
        Self::Town,
        Self::Subdistrict,
        Self::Sao,
        Self::Pao,
    ];

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Town => "town",
            Self::Subdistrict => "subdistrict",
            Self::Sao => "sao",
            Self::Pao => "pao",
        }
    }

    pub fn of(word: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
            .unwrap_or_default()
    }

    pub fn name(self) -> Say {
        text::kind(self)
    }

    /// What its own officials are called in documents.
    pub fn officials(self) -> &'static str {
        text::officials(self)
    }

    /// How the plan calls the body: เทศบาล, องค์การบริหารส่วนตำบล …
    pub fn short_name(self) -> &'static str {
        text::short_kind(self)
    }
}

/// The one organization of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// As documents print it: "เทศบาลนครตัวอย่าง".
    pub name: String,
    pub kind: OrganizationKind,
    pub province: String,
    /// The three fiscal years of the manpower plan and of the development plan.
    pub period: Period,
}

/// What a signatory does on a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignatoryRole {
    #[default]
    Prepare,
    Propose,
    Agree,
    Approve,
}

impl SignatoryRole {
    pub const ALL: [Self; 4] = [Self::Prepare, Self::Propose, Self::Agree, Self::Approve];

    pub fn word(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Propose => "propose",
            Self::Agree => "agree",
            Self::Approve => "approve",
        }
    }

    pub fn of(word: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|role| role.word() == word)
            .unwrap_or_default()
    }

    pub fn name(self) -> Say {
        text::role(self)
    }
}

/// One person who signs, with the position exactly as it is printed (acting forms included).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    pub id: SignatoryId,
    pub role: SignatoryRole,
    pub name: String,
    pub position_text: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignatoryDraft {
    pub id: Option<SignatoryId>,
    pub role: SignatoryRole,
    pub name: String,
    pub position_text: String,
}

/// The organization being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganizationDraft {
    pub name: String,
    pub kind: OrganizationKind,
    pub province: String,
    /// The first fiscal year as typed, Buddhist era.
    pub first_year: String,
}

impl From<&Organization> for OrganizationDraft {
    fn from(from: &Organization) -> Self {
        Self {
            name: from.name.clone(),
            kind: from.kind,
            province: from.province.clone(),
            first_year: from.period.first().be().to_string(),
        }
    }
}
