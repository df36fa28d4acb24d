//! Glyphs put down one after another, with as few operators as their places allow.

use super::font::Slot;
use crate::pdf::face::Weight;
use printpdf::{Codepoint, DictItem, Op, TextItem, TextMatrix, TextRenderingMode};
use std::collections::BTreeMap;

/// Where the next glyph should stand and where the reader of the file would put it, in em from
/// the beginning of the run.
#[derive(Default)]
pub(super) struct Pen {
    x: f32,
    y: f32,
    pub(super) size: f32,
    /// The font that is in use.
    pub(super) weight: Option<Weight>,
    wanted: f32,
    actual: f32,
    /// The height of the glyphs in `line`; none where the next glyph needs a matrix.
    raised: Option<f32>,
    line: Vec<Codepoint>,
}

impl Pen {
    /// At the beginning of a run, in points from the corner below.
    pub(super) fn at(x: f32, y: f32, size: f32) -> Self {
        Self {
            x,
            y,
            size,
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

    pub(super) fn put(&mut self, slot: &Slot, dx: f32, dy: f32, ops: &mut Vec<Op>) {
        let at = self.wanted + dx;
        if self.raised.is_none_or(|raised| (raised - dy).abs() > 1e-4) {
            self.flush(ops);
            let [x, y] = [self.x + at * self.size, self.y + dy * self.size];
            ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]),
            });
            self.raised = Some(dy);
        } else if let (true, Some(last)) = ((at - self.actual).abs() > 1e-5, self.line.last_mut()) {
            last.offset += (self.actual - at) * 1000.0;
        }
        self.actual = at + slot.advance;
        self.line.push(Codepoint::new(slot.id, 0.0));
    }

    pub(super) fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.line.is_empty() {
            ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(std::mem::take(&mut self.line))],
            });
        }
        self.raised = None;
    }
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
    let mut data = vec![0xFE, 0xFF];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let map = BTreeMap::from([(
        "ActualText".to_string(),
        DictItem::String {
            data,
            literal: false,
        },
    )]);
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_string(),
        properties: DictItem::Dict { map },
    }
}
