//! Laid-out pages: what stands where, in no file format's terms.

use super::drawing::{Path, Placed};
use super::face::Weight;
use super::shape::Glyph;
use super::structure::{PartId, Structure, Tag};
use std::fmt::{self, Write};
use std::ops::Range;

/// The pages of a document. Lengths are in points, from the top left of the paper.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub pages: Vec<Page>,
    /// Headings in their order, with where they stand.
    pub outline: Vec<Entry>,
    /// What the parts of the document are.
    pub structure: Structure,
    /// Characters that no font has, each with the first text it was met in.
    pub missing: Vec<(char, String)>,
}

/// One side of paper.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub width_pt: f32,
    pub height_pt: f32,
    /// The number printed on it; `None` on pages that are not counted.
    pub number: Option<usize>,
    pub items: Vec<Item>,
    pub links: Vec<Link>,
}

/// A heading in the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// 1 to 3.
    pub level: u8,
    pub text: String,
    /// From 0.
    pub page: usize,
    pub y: f32,
}

/// One thing on a page. What is large is boxed, because most items are rules and tags.
#[derive(Clone, Debug)]
pub enum Item {
    /// What the items after it are; decoration before the first.
    Tag(Tag),
    Text(Box<Run>),
    Rule {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        width: f32,
    },
    Fill {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        gray: f32,
    },
    Path(Box<Path>),
    Picture(Box<Placed>),
}

/// Glyphs on one baseline.
#[derive(Clone, Debug)]
pub struct Run {
    pub size: f32,
    /// Where the baseline begins.
    pub x: f32,
    pub y: f32,
    /// The next run goes on where it ends, in the same word.
    pub joined: bool,
    /// Turned by a quarter: its baseline goes up the page from where it begins.
    pub upward: bool,
    pub text: String,
    pub glyphs: Vec<Glyph>,
}

/// A rectangle that leads to a place in the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// From 0.
    pub page: usize,
    pub page_y: f32,
    pub part: PartId,
    /// Where it leads, in words.
    pub text: String,
}

impl From<Path> for Item {
    fn from(path: Path) -> Self {
        Self::Path(Box::new(path))
    }
}

impl From<Placed> for Item {
    fn from(placed: Placed) -> Self {
        Self::Picture(Box::new(placed))
    }
}

impl Item {
    /// The same item further right and down.
    #[must_use]
    pub(super) fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Self::Tag(_) => {}
            Self::Text(run) => {
                run.x += right;
                run.y += down;
            }
            Self::Rule { x1, y1, x2, y2, .. } => {
                *x1 += right;
                *x2 += right;
                *y1 += down;
                *y2 += down;
            }
            Self::Picture(placed) => {
                placed.x += right;
                placed.y += down;
            }
            Self::Fill { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Self::Path(path) => path.shift(right, down),
        }
        self
    }
}

impl Page {
    /// The texts on the page.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.items.iter().filter_map(|item| match item {
            Item::Text(run) => Some(&**run),
            _ => None,
        })
    }

    /// What the page shows, each item with its tag.
    pub fn shown(&self) -> impl Iterator<Item = (Tag, &Item)> {
        let mut tag = Tag::Decoration;
        self.items.iter().filter_map(move |item| {
            if let Item::Tag(next) = item {
                tag = *next;
                return None;
            }
            Some((tag, item))
        })
    }

    /// The parts that the page shows, one for each stretch of items with one tag.
    pub fn parts(&self) -> impl Iterator<Item = PartId> {
        let mut before = None;
        let begins = move |tag: &Tag| before.replace(*tag) != Some(*tag);
        let stretches = self.shown().map(|(tag, _)| tag).filter(begins);
        stretches.filter_map(|tag| match tag {
            Tag::Part(part) => Some(part),
            _ => None,
        })
    }
}

/// Every text, drawing and picture with its place, page by page, for comparing layouts. Rules
/// and grounds are left out: they follow from the texts between them.
pub fn dump(layout: &Layout) -> String {
    let mut out = String::new();
    for (index, page) in layout.pages.iter().enumerate() {
        for item in &page.items {
            let _ = match item {
                Item::Text(run) => writeln!(out, "p{} {run}", index + 1),
                Item::Path(path) => writeln!(out, "p{} {path}", index + 1),
                Item::Picture(placed) => writeln!(out, "p{} {placed}", index + 1),
                Item::Tag(_) | Item::Rule { .. } | Item::Fill { .. } => Ok(()),
            };
        }
    }
    out
}

/// Every text, one run with those joined to it on a line and a form feed after each page: what a
/// reader of the file should find in it, but for the white space between runs. What is drawn to be
/// ticked is a text too: ☐ ☑ ✓ ■.
pub fn plain_text(layout: &Layout) -> String {
    let mut out = String::new();
    for page in &layout.pages {
        let runs: Vec<&Run> = page.runs().collect();
        for line in runs.chunk_by(|run, _| run.joined) {
            let text: String = line.iter().map(|run| run.text.as_str()).collect();
            let _ = writeln!(out, "{}", text.trim_end());
        }
        out.push('\u{c}');
    }
    out
}

impl Run {
    /// Some of its glyphs as a run of their own; none where there are none.
    pub(super) fn part(&self, glyphs: Range<usize>) -> Option<Self> {
        let before = self.glyphs.get(..glyphs.start)?;
        let goes_on = glyphs.end < self.glyphs.len();
        let glyphs = self.glyphs.get(glyphs)?;
        let (first, last) = (glyphs.first()?, glyphs.last()?);
        let text = self.text.get(first.start as usize..last.end() as usize)?;
        let passed: f32 = before.iter().map(|glyph| glyph.advance).sum();
        let along = passed * self.size;
        let (right, up) = if self.upward {
            (0.0, along)
        } else {
            (along, 0.0)
        };
        Some(Self {
            x: self.x + right,
            y: self.y - up,
            joined: self.joined || goes_on,
            text: text.to_owned(),
            glyphs: glyphs
                .iter()
                .map(|glyph| glyph.earlier(first.start))
                .collect(),
            ..*self
        })
    }

    /// The text in stretches of one weight.
    pub fn parts(&self) -> impl Iterator<Item = (Weight, &str)> {
        let parts = self.glyphs.chunk_by(|one, next| one.weight == next.weight);
        parts.filter_map(|part| {
            let (first, last) = (part.first()?, part.last()?);
            let bytes = first.start as usize..last.end() as usize;
            Some((first.weight, self.text.get(bytes)?))
        })
    }
}

/// The place, the letters and the text; bold parts of another text between stars.
impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (x, y, size) = (self.x, self.y, self.size);
        let whole = self.parts().nth(1).is_none();
        let is_bold = |(weight, _): &(Weight, &str)| *weight == Weight::Bold;
        let bold = whole && self.parts().any(|part| is_bold(&part));
        let part = |part: (Weight, &str)| match is_bold(&part) && !whole {
            true => format!("**{}**", part.1),
            false => part.1.to_owned(),
        };
        let text: String = self.parts().map(part).collect();
        let bold = if bold { " bold" } else { "" };
        let up = if self.upward { " upward" } else { "" };
        write!(
            f,
            "x={x:.1} y={y:.1} [{size:.1}{bold}{up}] {}",
            text.trim_end()
        )
    }
}
