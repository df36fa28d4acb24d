//! What a document's text is set with, and what is asked of it.

use super::content::Digits;
use super::face::{Face, Weight};
use super::setting::{Break, Piece, Prose};
use super::shape::{Glyph, shape};
use crate::base::thai::{Names, clusters, leads, line_breaks, to_thai_digit};
use crate::base::{Result, Rich};

/// The fonts, the digits and the names of a document; the same for all hands that set it.
pub(super) struct Case {
    regular: &'static Face,
    bold: &'static Face,
    digits: Digits,
    names: Names,
}

/// Text that is to be set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    words: Words<'a>,
    /// Its parts have this weight, or are bold.
    weight: Weight,
    /// Its own, or the document's where it has none.
    digits: Option<Digits>,
}

#[derive(Clone, Copy, Debug)]
enum Words<'a> {
    Plain(&'a str),
    Rich(&'a Rich),
}

impl<'a> Wanted<'a> {
    /// Text in one weight.
    pub fn plain(text: &'a str, weight: Weight) -> Self {
        Self {
            words: Words::Plain(text),
            weight,
            digits: None,
        }
    }

    /// Text of which some parts are bold.
    pub fn rich(text: &'a Rich, weight: Weight) -> Self {
        Self {
            words: Words::Rich(text),
            weight,
            digits: None,
        }
    }

    /// The same text with digits of its own.
    #[must_use]
    pub fn with_digits(self, digits: Option<Digits>) -> Self {
        Self { digits, ..self }
    }

    /// Its parts that are not empty.
    fn parts(self) -> impl Iterator<Item = (&'a str, Weight)> {
        let (one, many) = match self.words {
            Words::Plain(text) => (Some((text, self.weight)), [].as_slice()),
            Words::Rich(text) => (None, text.spans()),
        };
        let many = many.iter();
        let many = many.map(move |span| (span.text.as_str(), self.weight.or_bold(span.bold)));
        let parts = one.into_iter().chain(many);
        parts.filter(|(text, _)| !text.is_empty())
    }

    /// How much text it is, in bytes.
    pub fn len(self) -> usize {
        self.parts().map(|(text, _)| text.len()).sum()
    }

    /// The same, kept.
    pub fn kept(self) -> Kept {
        let keep = |(text, weight): (&str, Weight)| (text.to_owned(), weight);
        Kept {
            parts: self.parts().map(keep).collect(),
            digits: self.digits,
        }
    }

    /// One for each line feed and one more.
    fn lines(self) -> Vec<Vec<(&'a str, Weight)>> {
        let mut lines = vec![Vec::new()];
        for (text, weight) in self.parts() {
            for (index, part) in text.split('\n').enumerate() {
                if index > 0 {
                    lines.push(Vec::new());
                }
                if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                    line.push((part, weight));
                }
            }
        }
        lines
    }
}

/// What was wanted, for those who ask again.
pub(super) struct Kept {
    parts: Vec<(String, Weight)>,
    digits: Option<Digits>,
}

impl PartialEq<Wanted<'_>> for Kept {
    fn eq(&self, wanted: &Wanted) -> bool {
        let parts = self.parts.iter();
        self.digits == wanted.digits
            && wanted
                .parts()
                .eq(parts.map(|(text, weight)| (text.as_str(), *weight)))
    }
}

impl Case {
    pub fn new(digits: Digits, names: Names) -> Result<Self> {
        Ok(Self {
            regular: Face::of(Weight::Regular)?,
            bold: Face::of(Weight::Bold)?,
            digits,
            names,
        })
    }

    /// Shapes text.
    pub fn set(&self, wanted: Wanted) -> Prose {
        let lines = wanted.lines().into_iter();
        Prose {
            pieces: lines
                .map(|parts| self.piece(&parts, wanted.digits))
                .collect(),
        }
    }

    /// The text as it is printed: with these digits, or the document's where there are none, and
    /// without what has no shape.
    pub fn printed(&self, text: &str, digits: Option<Digits>) -> String {
        let clean = text.chars().filter_map(printable);
        match digits.unwrap_or(self.digits) {
            Digits::Thai => clean.map(to_thai_digit).collect(),
            Digits::Arabic => clean.collect(),
        }
    }

    fn piece(&self, parts: &[(&str, Weight)], digits: Option<Digits>) -> Piece {
        let mut text = String::new();
        let ends: Vec<(usize, Weight)> = parts
            .iter()
            .map(|(part, weight)| {
                text.push_str(&self.printed(part, digits));
                (text.len(), *weight)
            })
            .collect();
        text.shrink_to_fit();
        let glyphs = self.glyphs(&text, &ends);
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
            Weight::Regular => self.regular,
            Weight::Bold => self.bold,
        }
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
