//! Measures of the page: the format of official letters, with the sizes of TH Sarabun 16 pt.

use super::content::{Orientation, Size};

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

const A4_SHORT: f32 = 210.0 * MM;
const A4_LONG: f32 = 297.0 * MM;

/// Thickness of every rule, in points.
pub(super) const RULE: f32 = 0.5;
/// Grey behind the head of a table, 1 is white.
pub(super) const HEAD_GRAY: f32 = 0.9;
/// Grey behind groups and totals.
pub(super) const ROW_GRAY: f32 = 0.96;
/// The size of page numbers in points.
pub(super) const NUMBER_SIZE: f32 = 10.9;
/// The size of the footer in points.
pub(super) const FOOTER_SIZE: f32 = 7.6;

/// The paper and the part of it that text may fill, in points from the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub paper_width: f32,
    pub paper_height: f32,
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

impl Frame {
    /// A4 with 30 mm at the edge where the volume is bound: left when upright, top when the
    /// paper lies on its side.
    pub fn of(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Portrait => Self::inside(A4_SHORT, A4_LONG, [30.0, 25.0, 20.0, 20.0]),
            Orientation::Landscape => Self::inside(A4_LONG, A4_SHORT, [20.0, 30.0, 20.0, 20.0]),
        }
    }

    fn inside(paper_width: f32, paper_height: f32, [left, top, right, bottom]: [f32; 4]) -> Self {
        Self {
            paper_width,
            paper_height,
            left: left * MM,
            top: top * MM,
            width: paper_width - (left + right) * MM,
            height: paper_height - (top + bottom) * MM,
        }
    }
}

impl Size {
    /// The size of the letters in points.
    pub fn points(self) -> f32 {
        match self {
            Self::Body => 10.9,
            Self::Small => 9.25,
            Self::Large => 13.6,
            Self::Title => 18.0,
        }
    }
}

/// The size of a heading's letters in points.
pub(super) fn heading_points(level: u8) -> f32 {
    match level {
        0 | 1 => 13.6,
        2 => 12.0,
        _ => 10.9,
    }
}

/// From one baseline of running text to the next. Thai stacks marks above and below, so the
/// pitch is almost twice the size; larger letters need a little less.
pub(super) fn pitch(size: f32) -> f32 {
    if size > Size::Body.points() {
        size * 1.75
    } else {
        size * 1.954
    }
}

/// From one baseline to the next inside a table, where lines are short.
pub(super) fn table_pitch(size: f32) -> f32 {
    size * 1.52
}

/// How far below the top of a line its baseline stands.
pub(super) fn baseline(size: f32, pitch: f32) -> f32 {
    pitch * 0.5 + size * 0.35
}
