//! Glyphs put down one after another, with as few operators as their places allow.

use super::font::Slot;
use crate::pdf::face::Weight;
use crate::pdf::page::Run;
use printpdf::{DictItem, Op, TextMatrix, TextRenderingMode};
use std::collections::BTreeMap;

/// A font and the size of its letters.
pub(super) type Chosen = (Weight, f32);

/// Where the next glyph should stand and where the reader of the file would put it, in em from
/// the beginning of the run.
#[derive(Default)]
pub(super) struct Pen {
    x: f32,
    y: f32,
    pub(super) size: f32,
    /// Goes up the page instead of to the right.
    upward: bool,
    /// The font that is in use.
    pub(super) chosen: Option<Chosen>,
    wanted: f32,
    actual: f32,
    /// The height of the glyphs in `line`; none where the next glyph needs a matrix.
    raised: Option<f32>,
    /// Numbers of glyphs, and between them thousandths of an em to go back.
    line: Vec<DictItem>,
}

impl Pen {
    /// At the beginning of a run, on a page of this height in points.
    pub(super) fn at(run: &Run, page_height: f32, chosen: Option<Chosen>) -> Self {
        Self {
            x: run.x,
            y: page_height - run.y,
            size: run.size,
            upward: run.upward,
            chosen,
            ..Self::default()
        }
    }

    /// Goes on by what the shaped text wants.
    pub(super) fn advance(&mut self, by: f32) {
        self.wanted += by;
    }

    /// How far it has gone, in em.
    pub(super) fn place(&self) -> f32 {
        self.wanted
    }

    /// Goes to a place where it has been.
    pub(super) fn go_to(&mut self, place: f32) {
        self.wanted = place;
    }

    /// Whether going on in this font, in the run's size, needs to be said.
    pub(super) fn chooses(&mut self, weight: Weight, ops: &mut Vec<Op>) -> bool {
        let same =
            |(before, size): Chosen| before == weight && size.to_bits() == self.size.to_bits();
        let changes = !self.chosen.is_some_and(same);
        if changes {
            self.flush(ops);
            self.chosen = Some((weight, self.size));
        }
        changes
    }

    pub(super) fn put(&mut self, slot: &Slot, dx: f32, dy: f32, ops: &mut Vec<Op>) {
        let at = self.wanted + dx;
        if self.raised.is_none_or(|raised| (raised - dy).abs() > 1e-4) {
            self.flush(ops);
            let matrix = self.matrix(at * self.size, dy * self.size);
            ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw(matrix),
            });
            self.raised = Some(dy);
            self.actual = at;
        } else {
            // Whole thousandths, as widths are; the rest is made up for at the next glyph.
            let back = ((self.actual - at) * 1000.0).round();
            if back.abs() >= 1.0 {
                self.line.push(DictItem::Int(back as i64));
                self.actual -= back / 1000.0;
            }
        }
        self.actual += slot.advance;
        let number = slot.id.to_be_bytes();
        if let Some(DictItem::String { data, .. }) = self.line.last_mut() {
            data.extend(number);
        } else {
            self.line.push(string(number.to_vec()));
        }
    }

    /// Which way letters stand that are so far along the run and above its baseline, in points.
    fn matrix(&self, along: f32, above: f32) -> [f32; 6] {
        let ([a, b, c, d], x, y) = match self.upward {
            false => ([1.0, 0.0, 0.0, 1.0], self.x + along, self.y + above),
            true => ([0.0, 1.0, -1.0, 0.0], self.x - above, self.y + along),
        };
        [a, b, c, d, thousandths(x), thousandths(y)]
    }

    /// printpdf's own operators for text make an object of each glyph, which costs more than all
    /// the rest of the file; here glyphs side by side are one string.
    pub(super) fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.line.is_empty() {
            ops.push(Op::Unknown {
                key: "TJ".to_string(),
                value: vec![DictItem::Array(std::mem::take(&mut self.line))],
            });
        }
        self.raised = None;
    }
}

/// Rounded to what no eye and no printer tells apart, so that the file need not spell it out.
pub(super) fn thousandths(points: f32) -> f32 {
    (points * 1000.0).round() / 1000.0
}

pub(super) fn visible(visible: bool) -> Op {
    let mode = if visible {
        TextRenderingMode::Fill
    } else {
        TextRenderingMode::Invisible
    };
    Op::SetTextRenderingMode { mode }
}

pub(super) fn actual_text(text: &str) -> Op {
    let mut data = Vec::with_capacity(2 + text.len());
    data.extend([0xFE, 0xFF]);
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let map = BTreeMap::from([("ActualText".to_string(), string(data))]);
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_string(),
        properties: DictItem::Dict { map },
    }
}

fn string(data: Vec<u8>) -> DictItem {
    DictItem::String {
        data,
        literal: true,
    }
}
