//! Numbers under each other: how far decimals reach beyond the point.

use super::cells::Set;
use crate::pdf::content::Align;
use crate::pdf::setting::advance;
use crate::pdf::shape::Glyph;

/// For each column the longest decimals with their point, for letters of size 1.
pub struct Tails(Vec<f32>);

impl Tails {
    /// Of columns without numbers yet.
    pub fn new(columns: usize) -> Self {
        Self(vec![0.0; columns])
    }

    /// One more cell.
    pub fn take(&mut self, cell: &Set) {
        let own = own_tail(cell);
        if let Some(tail) = self.0.get_mut(cell.to.saturating_sub(1)) {
            *tail = tail.max(own);
        }
    }

    /// How far a cell's number stays from the right end, so that points meet.
    pub fn beside(&self, cell: &Set) -> f32 {
        if cell.align == Align::Decimal {
            self.of(cell) - own_tail(cell)
        } else {
            0.0
        }
    }

    fn of(&self, cell: &Set) -> f32 {
        let tail = self.0.get(cell.to.saturating_sub(1));
        tail.copied().unwrap_or_default()
    }
}

fn own_tail(cell: &Set) -> f32 {
    match cell.prose.pieces.as_slice() {
        [piece] if cell.align == Align::Decimal => tail(&piece.text, &piece.glyphs),
        _ => 0.0,
    }
}

/// The point and what follows it, where that is digits: "e.g. words" has no decimals.
fn tail(text: &str, glyphs: &[Glyph]) -> f32 {
    let point = glyphs.iter().rposition(|glyph| glyph.text(text) == ".");
    let after = point.and_then(|at| glyphs.get(at..)).unwrap_or_default();
    let is_digit = |glyph: &Glyph| glyph.text(text).chars().all(char::is_numeric);
    match after.iter().skip(1).all(is_digit) {
        true => advance(after),
        false => 0.0,
    }
}
