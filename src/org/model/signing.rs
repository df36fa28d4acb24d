//! How documents are signed: who, as what, in which order, how many beside each other.

use crate::base::SignatoryId;

/// At most so many sign beside each other.
pub const MOST_PER_ROW: usize = 4;

/// A kind of document that people sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    pub key: &'static str,
    /// Who signs it while nobody has chosen.
    pub usual: Usual,
}

/// Who signs while nobody has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    Nobody,
    /// Whoever approves, without saying so.
    Approver,
    /// Everybody in the order of their roles; dots for a role that nobody has.
    EveryRole,
    /// Whoever prepares the plan, as the one who takes note.
    Officer,
    /// Whoever writes the name on the dots, with these captions.
    Dots(&'static [&'static str]),
}

/// A place to sign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Dots are printed where nobody is named.
    pub signatory: Option<SignatoryId>,
    /// As what: ผู้จัดทำแผน, ผู้อนุมัติแผน; empty where the paper does not say.
    pub caption: String,
}

/// How one document is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signing {
    /// 1 to [`MOST_PER_ROW`].
    pub per_row: usize,
    pub places: Vec<Place>,
}

/// How documents are signed for which somebody has chosen, by their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signings(Vec<(String, Signing)>);

impl Signings {
    pub fn new(chosen: Vec<(String, Signing)>) -> Self {
        Self(chosen)
    }

    pub fn of(&self, document: &str) -> Option<&Signing> {
        let mut all = self.0.iter();
        all.find(|(key, _)| key == document)
            .map(|(_, signing)| signing)
    }
}
