//! Laid-out pages: what stands where, in no file format's terms.

use super::drawing::{Path, Placed};
use super::face::Weight;
use super::shape::Glyph;
use std::fmt::{self, Write};

/// The pages of a document. Lengths are in points, from the top left of the paper.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub pages: Vec<Page>,
    /// Headings in their order, with where they stand.
    pub outline: Vec<Entry>,
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

/// One thing on a page.
#[derive(Clone, Debug)]
pub enum Item {
    Text(Run),
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
    Path(Path),
    Picture(Placed),
}

/// Glyphs on one baseline.
#[derive(Clone, Debug)]
pub struct Run {
    pub weight: Weight,
    pub size: f32,
    /// Where the baseline begins.
    pub x: f32,
    pub y: f32,
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
}

impl Item {
    /// The same item further right and down.
    #[must_use]
    pub(super) fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
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
            Self::Fill { x, y, .. } | Self::Picture(Placed { x, y, .. }) => {
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
            Item::Text(run) => Some(run),
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
                Item::Rule { .. } | Item::Fill { .. } => Ok(()),
            };
        }
    }
    out
}

/// The place, the letters and the text.
impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bold = if self.weight == Weight::Bold {
            " bold"
        } else {
            ""
        };
        let (x, y, size, text) = (self.x, self.y, self.size, &self.text);
        write!(f, "x={x:.1} y={y:.1} [{size:.1}{bold}] {text}")
    }
}
