//! Text as the officer wrote it → shaped pieces ready to be broken into lines.

use super::ahead::Ahead;
use super::case::{Case, Wanted};
use super::content::Digits;
use super::face::Weight;
use super::line::Line;
use super::shape::Glyph;
use super::sign::Sign;
use crate::base::thai::Names;
use crate::base::{Result, Rich};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Sets text in the fonts of one document.
pub(super) struct Setter {
    case: Case,
    /// What was set before its turn.
    ahead: RefCell<Ahead>,
    /// Each character that no font has, with the first text it was met in.
    missing: RefCell<BTreeMap<char, String>>,
}

/// Shaped text: one piece for each line feed of the original and one more.
#[derive(Clone, Debug, Default)]
pub(super) struct Prose {
    pub pieces: Vec<Piece>,
}

/// A shaped stretch without line feeds.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// Where a line may end, in order, the end of the text included.
    pub breaks: Vec<Break>,
}

/// A place where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Break {
    /// The first glyph after it.
    pub glyph: usize,
    /// The line would end with a word that wants the next one.
    pub is_weak: bool,
}

impl Setter {
    /// A setter with the document's digits and names.
    pub fn new(digits: Digits, names: Names) -> Result<Self> {
        Ok(Self {
            case: Case::new(digits, names)?,
            ahead: RefCell::default(),
            missing: RefCell::default(),
        })
    }

    /// Shapes texts on all processors, for those who will ask for them soon and in about this
    /// order. Worth it where there are many.
    pub fn set_ahead<'t>(&self, texts: impl Iterator<Item = Wanted<'t>>) {
        *self.ahead.borrow_mut() = Ahead::of(&texts.collect::<Vec<_>>(), &self.case);
    }

    /// Shapes text.
    pub fn set(&self, text: &str, weight: Weight) -> Prose {
        self.wanted(Wanted::plain(text, weight))
    }

    /// Shapes text with digits of its own, or with the document's where it has none.
    pub fn set_in(&self, digits: Option<Digits>, text: &str, weight: Weight) -> Prose {
        self.wanted(Wanted::plain(text, weight).with_digits(digits))
    }

    /// Shapes text whose parts have this weight, or are bold.
    pub fn set_rich(&self, text: &Rich, weight: Weight) -> Prose {
        self.wanted(Wanted::rich(text, weight))
    }

    /// Text as one line, however long.
    pub fn line(&self, text: &str, weight: Weight) -> Line {
        let text = text.replace('\n', " ");
        let prose = self.noted(self.case.set(Wanted::plain(&text, weight)));
        Line::whole(prose.pieces.into_iter().next().unwrap_or_default())
    }

    #[cfg(test)]
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// What could not be printed, and where it stood.
    pub fn into_missing(self) -> Vec<(char, String)> {
        self.missing.into_inner().into_iter().collect()
    }

    /// The text as it is printed: with the document's digits and without what has no shape.
    pub fn printed(&self, text: &str) -> String {
        self.case.printed(text, None)
    }

    fn wanted(&self, wanted: Wanted) -> Prose {
        let ready = self.ahead.borrow_mut().take(wanted);
        self.noted(ready.unwrap_or_else(|| self.case.set(wanted)))
    }

    /// Shaped text, once it is noted what it lacks.
    fn noted(&self, prose: Prose) -> Prose {
        for piece in &prose.pieces {
            self.note_missing(&piece.text, &piece.glyphs);
        }
        prose
    }

    fn note_missing(&self, text: &str, glyphs: &[Glyph]) {
        let lacks = |glyph: &&Glyph| glyph.id == 0 && Sign::alone(glyph.text(text)).is_none();
        for glyph in glyphs.iter().filter(lacks) {
            for character in glyph.text(text).chars() {
                let place = || text.chars().take(60).collect();
                self.missing
                    .borrow_mut()
                    .entry(character)
                    .or_insert_with(place);
            }
        }
    }
}

impl Prose {
    /// The width of the widest stretch that may not be broken, for letters of size 1.
    pub fn least_width(&self) -> f32 {
        self.pieces
            .iter()
            .map(Piece::least_width)
            .fold(0.0, f32::max)
    }

    /// The width of the widest stretch without spaces that is no wider than `limit`, for letters
    /// of size 1. Short words of a head stay whole though they could be broken.
    pub fn whole_width(&self, limit: f32) -> f32 {
        let widths = self.pieces.iter().flat_map(Piece::stretch_widths);
        widths.filter(|width| *width <= limit).fold(0.0, f32::max)
    }

    /// The width without any line break, for letters of size 1.
    pub fn natural_width(&self) -> f32 {
        self.pieces
            .iter()
            .map(|piece| advance(&piece.glyphs))
            .fold(0.0, f32::max)
    }
}

impl Piece {
    fn stretch_widths(&self) -> Vec<f32> {
        let stretches = self.glyphs.split(|glyph| is_space(&self.text, glyph));
        stretches.map(advance).collect()
    }

    fn least_width(&self) -> f32 {
        let mut widest = 0.0_f32;
        let mut from = 0;
        for &Break { glyph: to, .. } in &self.breaks {
            widest = widest.max(advance(trimmed(
                &self.text,
                self.glyphs.get(from..to).unwrap_or_default(),
            )));
            from = to;
        }
        widest
    }
}

/// The sum of the advances, in em.
pub(super) fn advance(glyphs: &[Glyph]) -> f32 {
    glyphs.iter().map(|glyph| glyph.advance).sum()
}

/// Glyphs without the spaces at the end.
pub(super) fn trimmed<'a>(text: &str, glyphs: &'a [Glyph]) -> &'a [Glyph] {
    let ink = glyphs.iter().rposition(|glyph| !is_space(text, glyph));
    glyphs
        .get(..ink.map_or(0, |last| last + 1))
        .unwrap_or_default()
}

/// Whether a glyph stands for nothing but space that a line end swallows.
pub(super) fn is_space(text: &str, glyph: &Glyph) -> bool {
    let text = glyph.text(text);
    !text.is_empty() && text.chars().all(|character| character == ' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setter(digits: Digits) -> Setter {
        Setter::new(digits, Names::default()).unwrap()
    }

    #[test]
    fn digits_follow_the_document() {
        assert_eq!(setter(Digits::Thai).printed("ปี 2570"), "ปี ๒๕๗๐");
        assert_eq!(setter(Digits::Arabic).printed("ปี 2570"), "ปี 2570");
    }

    #[test]
    fn what_has_no_shape_is_left_out() {
        assert_eq!(setter(Digits::Arabic).printed("ก\u{200B}ข\tค\u{7}"), "กข ค");
    }

    #[test]
    fn missing_characters_are_reported_once_with_their_text() {
        let setter = setter(Digits::Thai);
        setter.set("ชื่อ 😀 และ 😀", Weight::Regular);
        assert_eq!(setter.into_missing(), [('😀', "ชื่อ 😀 และ 😀".to_string())]);
    }

    #[test]
    fn signs_that_are_drawn_are_not_missing() {
        let setter = setter(Digits::Thai);
        setter.set("☐ ☑ ☒ ✓ ✔ ✗ ✘ ● ○ □ ▪ ◦ → ≥ € é", Weight::Bold);
        assert_eq!(setter.into_missing(), []);
    }

    #[test]
    fn the_least_width_is_that_of_the_widest_word() {
        let setter = setter(Digits::Thai);
        let (one, two) = (
            setter.set("ลำดับที่", Weight::Bold),
            setter.set("ลำดับที่ ลำดับที่", Weight::Bold),
        );
        assert!((one.least_width() - two.least_width()).abs() < 1e-5);
        assert!(two.natural_width() > two.least_width() * 2.0);
    }
}
