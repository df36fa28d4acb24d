//! Signs that the fonts lack and the paper shows all the same: they are drawn. Readers of the file
//! find the character itself.

use super::drawing::{Path, Stroke};
use super::page::Item;
use std::f32::consts::TAU;

/// The side of a box, for letters of size 1.
const SIDE: f32 = 0.78;
const LINE: f32 = 0.05;
const THICK: f32 = 0.1;
/// From the baseline up to the middle of a sign.
const MIDDLE: f32 = 0.33;
/// Corners of what is round.
const CORNERS: usize = 24;

/// What a sign is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Box,
    TickedBox,
    CrossedBox,
    Tick,
    Cross,
    Disc,
    Circle,
    SmallSquare,
    SmallCircle,
}

impl Sign {
    /// The sign of a character, where the paper draws it.
    pub(super) fn of(character: char) -> Option<Self> {
        Some(match character {
            '☐' | '□' => Self::Box,
            '☑' => Self::TickedBox,
            '☒' => Self::CrossedBox,
            '✓' | '✔' => Self::Tick,
            '✗' | '✘' => Self::Cross,
            '●' => Self::Disc,
            '○' => Self::Circle,
            '▪' => Self::SmallSquare,
            '◦' => Self::SmallCircle,
            _ => return None,
        })
    }

    /// The sign that a text is, where it is nothing else.
    pub(super) fn alone(text: &str) -> Option<Self> {
        let mut characters = text.chars();
        let sign = Self::of(characters.next()?);
        sign.filter(|_| characters.next().is_none())
    }

    /// What it takes of a line, for letters of size 1.
    pub(super) fn advance(self) -> f32 {
        match self {
            Self::SmallSquare | Self::SmallCircle => 0.5,
            _ => SIDE + 0.2,
        }
    }

    /// Draws it on a line that begins at `x` on the baseline `y`.
    pub(super) fn put_on_line(self, items: &mut Vec<Item>, x: f32, y: f32, size: f32) {
        let middle = (x + self.advance() * size / 2.0, y - MIDDLE * size);
        self.put(items, middle, size);
    }

    /// Draws it around its middle.
    pub(super) fn put(self, items: &mut Vec<Item>, middle: (f32, f32), size: f32) {
        let at = |(right, down): (f32, f32)| (middle.0 + right * size, middle.1 + down * size);
        let line = |points: &[(f32, f32)], thick: f32| {
            let points = points.iter().copied().map(at).collect();
            Item::from(Path::line(points, Stroke::solid(0.0, size * thick)))
        };
        let closed = |points: Vec<(f32, f32)>, fill: Option<f32>| {
            let points = points.into_iter().map(at).collect();
            Item::from(Path::outline(points, fill, Stroke::solid(0.0, size * LINE)))
        };
        let tick = || line(&[(-0.29, -0.02), (-0.08, 0.25), (0.37, -0.43)], THICK);
        let cross = || {
            [
                line(&[(-0.24, -0.24), (0.24, 0.24)], THICK),
                line(&[(-0.24, 0.24), (0.24, -0.24)], THICK),
            ]
        };
        match self {
            Self::Box => items.push(closed(square(SIDE), None)),
            Self::TickedBox => items.extend([closed(square(SIDE), None), tick()]),
            Self::CrossedBox => {
                items.push(closed(square(SIDE), None));
                items.extend(cross());
            }
            Self::Tick => items.push(tick()),
            Self::Cross => items.extend(cross()),
            Self::Disc => items.push(closed(round(0.6), Some(0.0))),
            Self::Circle => items.push(closed(round(0.6), None)),
            Self::SmallSquare => items.push(closed(square(0.26), Some(0.0))),
            Self::SmallCircle => items.push(closed(round(0.26), None)),
        }
    }
}

fn square(side: f32) -> Vec<(f32, f32)> {
    let half = side / 2.0;
    vec![(-half, -half), (half, -half), (half, half), (-half, half)]
}

fn round(width: f32) -> Vec<(f32, f32)> {
    let corner = |number: usize| {
        let (down, right) = (number as f32 * TAU / CORNERS as f32).sin_cos();
        (right * width / 2.0, down * width / 2.0)
    };
    (0..CORNERS).map(corner).collect()
}
