//! The measures of one table, and the rules between its cells.

use super::columns::Widths;
use super::decimals::Tails;
use crate::pdf::content::TableStyle;
use crate::pdf::page::Item;
use crate::pdf::style::{RULE, table_pitch};

/// Space between text and rule at the sides, for letters of size 1.
pub const SIDE: f32 = 0.38;
/// The same where many columns stand side by side.
pub const TIGHT_SIDE: f32 = 0.12;
/// Space between text and rule above and below, for letters of size 1.
const ABOVE: f32 = 0.2;

/// The measures of one table.
pub struct Grid {
    /// Left edges of the columns, and the right edge of the last.
    edges: Vec<f32>,
    pub size: f32,
    pub pitch: f32,
    pub side: f32,
    pub above: f32,
    pub tails: Tails,
    pub style: TableStyle,
}

impl Grid {
    pub fn new(widths: Widths, tails: Tails, style: TableStyle, side: f32) -> Self {
        let mut edges = vec![0.0];
        for width in widths.columns {
            edges.push(edges.last().copied().unwrap_or_default() + width);
        }
        let size = widths.size;
        Self {
            edges,
            size,
            pitch: table_pitch(size),
            side: size * side,
            above: size * ABOVE,
            tails,
            style,
        }
    }

    pub fn left(&self, column: usize) -> f32 {
        self.edges
            .get(column)
            .or(self.edges.last())
            .copied()
            .unwrap_or_default()
    }

    pub fn right_end(&self) -> f32 {
        self.left(self.edges.len())
    }

    /// What text may fill of some columns.
    pub fn room(&self, from: usize, to: usize) -> f32 {
        (self.left(to) - self.left(from) - 2.0 * self.side).max(1.0)
    }

    pub fn is_ruled(&self) -> bool {
        self.style == TableStyle::Ruled
    }

    /// A rule over the whole width.
    pub fn across(&self, y: f32) -> Item {
        across(0.0, self.right_end(), y)
    }
}

pub fn across(x1: f32, x2: f32, y: f32) -> Item {
    Item::Rule {
        x1,
        y1: y,
        x2,
        y2: y,
        width: RULE,
    }
}

pub fn down(x: f32, y1: f32, y2: f32) -> Item {
    Item::Rule {
        x1: x,
        y1,
        x2: x,
        y2,
        width: RULE,
    }
}
