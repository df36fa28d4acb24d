//! Strips: horizontal bands of content that the pages are filled with.

use super::foot;
use crate::pdf::line::Line;
use crate::pdf::page::{Item, Run};
use crate::pdf::sign::Sign;
use crate::pdf::structure::PartId;
use crate::pdf::style::{RULE, baseline};
use std::rc::Rc;

/// A band that stands on one page as a whole. Its items are placed from the left edge of the
/// text and the top of the band.
#[derive(Clone, Debug, Default)]
pub struct Strip {
    pub height: f32,
    /// Empty height above, left out at the head of a page.
    pub before: f32,
    pub items: Vec<Item>,
    /// So many of the strips that follow must stand on the same page.
    pub keep: usize,
    /// Begins a new page.
    pub new_page: bool,
    /// The heading that stands here.
    pub heading: Option<usize>,
    /// A line of the contents that needs its page number.
    pub reference: Option<Reference>,
    /// The head that is repeated where a page begins with this strip.
    pub head: Option<Rc<Strip>>,
    /// Drawn where a page ends with this strip.
    pub close: Vec<Item>,
    /// Sums that are carried to the next page where the table goes on there.
    pub carry: Option<Rc<Carry>>,
    /// What stands at the foot of the page because this strip refers to it.
    pub notes: Vec<Strip>,
}

/// The sums of a table up to some row, for the foot of its page and the head of the next.
#[derive(Clone, Debug)]
pub struct Carry {
    pub forward: Strip,
    pub back: Strip,
}

/// A line of the contents: which heading it names and where its dots begin.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    pub heading: usize,
    pub part: PartId,
    pub left: f32,
    pub dots_from: f32,
    pub right: f32,
    pub y: f32,
    pub size: f32,
}

impl Reference {
    /// The same place further right and down.
    pub fn moved(self, right: f32, down: f32) -> Self {
        let (left, dots_from) = (self.left + right, self.dots_from + right);
        Self {
            left,
            dots_from,
            right: self.right + right,
            y: self.y + down,
            ..self
        }
    }
}

impl Strip {
    /// Nothing but height.
    pub fn space(height: f32) -> Self {
        Self {
            before: height,
            ..Self::default()
        }
    }

    /// A band with the given items.
    pub fn of(height: f32, items: Vec<Item>) -> Self {
        Self {
            height,
            items,
            ..Self::default()
        }
    }

    /// What it takes of a page that already holds something, notes and carried sums included.
    pub fn cost(&self) -> f32 {
        self.before + self.height + foot::height(&self.notes)
    }

    /// What it takes of a page that holds nothing else.
    pub fn tallest(&self) -> f32 {
        let head = self.head.as_ref().map_or(0.0, |head| head.height);
        let sums = self.carry.as_ref();
        let sums = sums.map_or(0.0, |carry| carry.forward.height + carry.back.height);
        head + sums + self.height + foot::height(&self.notes)
    }

    /// By which people know it.
    pub fn first_words(&self) -> &str {
        let mut items = self.items.iter();
        let words = items.find_map(|item| match item {
            Item::Text(run) => Some(run.text.trim()),
            _ => None,
        });
        words.unwrap_or_default()
    }

    /// The same strip, bound to so many of those that follow.
    pub fn bind(&mut self, keep: usize) {
        self.keep = self.keep.max(keep);
    }

    /// Whether it shows nothing.
    pub fn is_blank(&self) -> bool {
        self.items.is_empty() && self.height <= 0.0
    }

    /// Draws one line with its left end at `x` in a band of height `pitch` that begins at `top`.
    pub fn draw(&mut self, line: Line, size: f32, x: f32, top: f32, pitch: f32) {
        put_line(&mut self.items, line, size, x, top + baseline(size, pitch));
    }
}

/// Puts a line on the page as a run, with what no font has drawn beside it.
pub fn put_line(items: &mut Vec<Item>, line: Line, size: f32, x: f32, y: f32) {
    if line.glyphs.is_empty() {
        return;
    }
    let mut pen = x;
    for glyph in &line.glyphs {
        if glyph.id == 0 {
            put_missing(items, glyph.text(&line.text), pen, y, size);
        }
        pen += glyph.advance * size;
    }
    items.push(run(line, size, x, y, false));
}

/// The same for a line that is read from below, which begins at the foot of its cell.
pub fn put_line_upward(items: &mut Vec<Item>, line: Line, size: f32, x: f32, y: f32) {
    if line.glyphs.is_empty() {
        return;
    }
    let mut pen = y;
    for glyph in &line.glyphs {
        if glyph.id == 0 {
            put_upward_box(items, x, pen, size);
        }
        pen -= glyph.advance * size;
    }
    items.push(run(line, size, x, y, true));
}

fn run(line: Line, size: f32, x: f32, y: f32, upward: bool) -> Item {
    let Line {
        mut text,
        mut glyphs,
        swallowed,
        ..
    } = line;
    // Lines are many: no more memory than they need.
    text.reserve_exact(swallowed.len());
    glyphs.reserve_exact(swallowed.len());
    for space in swallowed {
        let start = text.len() as u32;
        text.push(' ');
        let end = text.len() as u32;
        glyphs.push(space.standing_for(start, end));
    }
    Item::Text(Box::new(Run {
        size,
        x,
        y,
        joined: false,
        upward,
        text,
        glyphs,
    }))
}

/// A box for what no font has on a line that is read from below.
fn put_upward_box(items: &mut Vec<Item>, x: f32, y: f32, size: f32) {
    let (left, top) = (x - size * 0.62, y - size * 0.54);
    put_box(items, left, top, size * 0.62, size * 0.48);
}

/// What no font has: a drawn sign, or a box for it.
fn put_missing(items: &mut Vec<Item>, text: &str, x: f32, y: f32, size: f32) {
    match Sign::alone(text) {
        Some(sign) => sign.put_on_line(items, x, y, size),
        None => put_box(
            items,
            x + size * 0.06,
            y - size * 0.62,
            size * 0.48,
            size * 0.62,
        ),
    }
}

/// Four rules around a rectangle.
pub fn put_box(items: &mut Vec<Item>, x: f32, y: f32, width: f32, height: f32) {
    let (right, bottom) = (x + width, y + height);
    for (x1, y1, x2, y2) in [
        (x, y, right, y),
        (x, bottom, right, bottom),
        (x, y, x, bottom),
        (right, y, right, bottom),
    ] {
        items.push(Item::Rule {
            x1,
            y1,
            x2,
            y2,
            width: RULE,
        });
    }
}

/// Keeps lines of one paragraph together so that neither the first nor the last stands alone
/// on a page.
pub fn bind_edges(strips: &mut [Strip]) {
    let count = strips.len();
    for (index, strip) in strips.iter_mut().enumerate() {
        let next_is_last = index + 2 == count;
        let bound = count > 1 && (index == 0 || next_is_last) && index + 1 < count;
        strip.bind(usize::from(bound));
    }
}
