//! Text as the officer wrote it → shaped pieces ready to be broken into lines.

use super::content::Digits;
use super::face::{Face, Weight};
use super::line::Line;
use super::shape::{Glyph, shape};
use super::sign::Sign;
use crate::base::thai::{Names, clusters, leads, line_breaks, to_thai};
use crate::base::{Result, Rich, Span};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Sets text in the fonts of one document.
pub(super) struct Setter {
    regular: Face,
    bold: Face,
    digits: Digits,
    names: Names,
    /// Each character that no font has, with the first text it was met in.
    missing: RefCell<BTreeMap<char, String>>,
}

/// Shaped text: one piece for each line feed of the original and one more.
#[derive(Clone, Debug)]
pub(super) struct Prose {
    pub pieces: Vec<Piece>,
}

/// A shaped stretch without line feeds.
#[derive(Clone, Debug)]
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
        let (regular, bold) = (Face::load(Weight::Regular)?, Face::load(Weight::Bold)?);
        Ok(Self {
            regular,
            bold,
            digits,
            names,
            missing: RefCell::default(),
        })
    }

    /// Shapes text.
    pub fn set(&self, text: &str, weight: Weight) -> Prose {
        self.set_in(None, text, weight)
    }

    /// Shapes text with digits of its own, or with the document's where it has none.
    pub fn set_in(&self, digits: Option<Digits>, text: &str, weight: Weight) -> Prose {
        let pieces = text
            .split('\n')
            .map(|part| self.piece(&[(part, weight)], digits.unwrap_or(self.digits)))
            .collect();
        Prose { pieces }
    }

    /// Shapes text whose parts have this weight, or are bold.
    pub fn set_rich(&self, text: &Rich, weight: Weight) -> Prose {
        let own = |span: &Span| weight.or_bold(span.bold);
        let piece = |line: &Rich| {
            let parts = line.spans().iter();
            let parts: Vec<_> = parts.map(|span| (span.text.as_str(), own(span))).collect();
            self.piece(&parts, self.digits)
        };
        Prose {
            pieces: text.lines().iter().map(piece).collect(),
        }
    }

    /// Text as one line, however long.
    pub fn line(&self, text: &str, weight: Weight) -> Line {
        Line::whole(self.piece(&[(&text.replace('\n', " "), weight)], self.digits))
    }

    /// What could not be printed, and where it stood.
    pub fn into_missing(self) -> Vec<(char, String)> {
        self.missing.into_inner().into_iter().collect()
    }

    /// The text as it is printed: with the document's digits and without what has no shape.
    pub fn printed(&self, text: &str) -> String {
        printed(text, self.digits)
    }

    fn piece(&self, parts: &[(&str, Weight)], digits: Digits) -> Piece {
        let mut text = String::new();
        let ends: Vec<(usize, Weight)> = parts
            .iter()
            .map(|(part, weight)| {
                text.push_str(&printed(part, digits));
                (text.len(), *weight)
            })
            .collect();
        let glyphs = self.glyphs(&text, &ends);
        self.note_missing(&text, &glyphs);
        let breaks = allowed(&text, &line_breaks(&text, &self.names), &glyphs);
        Piece {
            text,
            glyphs,
            breaks,
        }
    }

    /// The text in parts that end at these bytes. A cluster is not parted: it has the weight of
    /// its first letter. A space has that of the letter after it, because readers of the file
    /// lose a space that is put down alone after a raised mark.
    fn glyphs(&self, text: &str, ends: &[(usize, Weight)]) -> Vec<Glyph> {
        if let [(_, weight)] = ends {
            return shape(self.face(*weight), text);
        }
        let clusters = clusters(text);
        let mut glyphs = Vec::new();
        let mut from = 0;
        for &(end, weight) in ends {
            let end = part_end(text, &clusters, end);
            let part = text.get(from..end).unwrap_or_default();
            let shaped = shape(self.face(weight), part).into_iter();
            glyphs.extend(shaped.map(|glyph| glyph.later(from as u32)));
            from = from.max(end);
        }
        glyphs
    }

    fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
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

/// Where a part that was to end at this byte does: at the end of a cluster, before spaces.
fn part_end(text: &str, clusters: &[usize], wanted: usize) -> usize {
    if wanted == text.len() {
        return wanted;
    }
    let before = text.get(..wanted).unwrap_or_default();
    let ink = before.trim_end_matches(' ').len();
    let cluster = clusters.iter().find(|end| **end >= ink);
    cluster.copied().filter(|_| ink > 0).unwrap_or(0)
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

/// The breaks at these bytes that do not fall inside glyphs, with the end of the text.
fn allowed(text: &str, bytes: &[usize], glyphs: &[Glyph]) -> Vec<Break> {
    let mut breaks = Vec::with_capacity(bytes.len());
    let mut before = 0;
    for &at in bytes.iter().filter(|&&at| at < text.len()) {
        let word = text.get(before..at).unwrap_or_default();
        before = at;
        let next = glyphs.partition_point(|glyph| (glyph.start as usize) < at);
        if glyphs
            .get(next)
            .is_some_and(|glyph| glyph.start as usize == at)
        {
            breaks.push(Break {
                glyph: next,
                is_weak: leads(word),
            });
        }
    }
    if !glyphs.is_empty() {
        breaks.push(Break {
            glyph: glyphs.len(),
            is_weak: false,
        });
    }
    breaks
}

fn printed(text: &str, digits: Digits) -> String {
    let clean: String = text.chars().filter_map(printable).collect();
    match digits {
        Digits::Thai => to_thai(&clean),
        Digits::Arabic => clean,
    }
}

/// Tabs become spaces; control characters and characters without width are left out.
fn printable(character: char) -> Option<char> {
    match character {
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => None,
        '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => None,
        character if character.is_control() => None,
        character => Some(character),
    }
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
