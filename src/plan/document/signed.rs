//! The documents of the plan that people sign, and who does while nobody has chosen.

use crate::org::{self, Signed, Usual};
use crate::pdf::Signatures;
use crate::plan::rules::Gathered;
use crate::plan::text::letter as text;

pub const ORDER: Signed = signed("committee-order", Usual::Approver);
pub const BOOK: Signed = signed("plan-book", Usual::EveryRole);
pub const MEMO: Signed = signed("memo", Usual::EveryRole);
pub const LETTER: Signed = signed("cover-letter", Usual::Approver);
pub const ANNOUNCEMENT: Signed = signed("announcement", Usual::Approver);
pub const MINUTES: Signed = signed(
    "committee-minutes",
    Usual::Dots(&[text::TOOK_MINUTES, text::CHECKED_MINUTES]),
);
pub const ENDORSEMENT: Signed = signed("endorsement", Usual::Dots(&[text::TRUE_COPY]));

/// All of them; each puts its signatures where they belong.
pub const ALL: [Signed; 7] = [
    ORDER,
    BOOK,
    MEMO,
    LETTER,
    ANNOUNCEMENT,
    MINUTES,
    ENDORSEMENT,
];

const fn signed(key: &'static str, usual: Usual) -> Signed {
    Signed { key, usual }
}

/// Those who sign a document.
pub fn signatures(document: Signed, from: &Gathered) -> Signatures {
    org::document::signatures(&from.signing(document), &from.read.signatories)
}
