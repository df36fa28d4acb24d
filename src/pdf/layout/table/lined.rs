//! Cells broken into lines and drawn.

use super::cells::Set;
use super::columns::upward;
use super::grid::Grid;
use crate::pdf::layout::mark;
use crate::pdf::layout::prose::place;
use crate::pdf::layout::strip::{put_line, put_line_upward};
use crate::pdf::line::{Line, Measure};
use crate::pdf::page::Item;
use crate::pdf::structure::Tag;
use crate::pdf::style::baseline;
use std::collections::VecDeque;

/// Before rules and grounds.
pub const DECORATION: Item = Item::Tag(Tag::Decoration);

/// Space at both ends of lines that are read from below, for letters of size 1.
const BELOW: f32 = 0.5;

/// A cell whose lines are drawn from the first on.
pub struct Lined {
    pub cell: Set,
    pub lines: VecDeque<Line>,
    /// How far its text stays from the right, so that decimals meet.
    inset: f32,
}

impl Lined {
    pub fn new(grid: &Grid, mut cell: Set) -> Self {
        let inset = grid.tails.beside(&cell) * grid.size;
        let room = (grid.room(cell.from, cell.to) - inset).max(1.0);
        let prose = std::mem::take(&mut cell.prose);
        let measure = match cell.upward {
            true => upward(&prose),
            false => Measure::even(room / grid.size),
        };
        let lines = prose.into_lines(measure, cell.align);
        Self {
            cell,
            lines: lines.into(),
            inset,
        }
    }

    /// What its remaining lines take, with space above and below.
    pub fn height(&self, grid: &Grid) -> f32 {
        if self.cell.upward {
            let widths = self.lines.iter().map(|line| line.width * grid.size);
            return widths.fold(0.0, f32::max) + 2.0 * BELOW * grid.size;
        }
        self.lines.len() as f32 * grid.pitch + 2.0 * grid.above
    }

    /// Draws the next line below `top`; false where there is none left.
    pub fn put_one(&mut self, grid: &Grid, items: &mut Vec<Item>, top: f32) -> bool {
        let Some(line) = self.lines.pop_front() else {
            return false;
        };
        let room = grid.room(self.cell.from, self.cell.to) - self.inset;
        let x = grid.left(self.cell.from) + grid.side;
        let x = x + place(self.cell.align, &line, grid.size, 0.0, room);
        let y = top + baseline(grid.size, grid.pitch);
        items.push(Item::Tag(self.cell.tag));
        put_line(items, line, grid.size, x, y);
        true
    }

    /// Draws all lines, the first of them below `top`.
    pub fn put(&mut self, grid: &Grid, items: &mut Vec<Item>, top: f32) {
        let mut at = top;
        while self.put_one(grid, items, at) {
            at += grid.pitch;
        }
    }

    /// Draws all lines to be read from below, beside each other in the middle of the columns.
    pub fn put_upward(&mut self, grid: &Grid, items: &mut Vec<Item>, bottom: f32) {
        let (left, right) = (grid.left(self.cell.from), grid.left(self.cell.to));
        let free = right - left - self.lines.len() as f32 * grid.pitch;
        let mut x = left + free / 2.0 + baseline(grid.size, grid.pitch);
        items.push(Item::Tag(self.cell.tag));
        for line in self.lines.drain(..) {
            put_line_upward(items, line, grid.size, x, bottom - BELOW * grid.size);
            x += grid.pitch;
        }
    }

    /// Draws the cell's mark in the middle of a row.
    pub fn put_mark(&self, grid: &Grid, items: &mut Vec<Item>, height: f32) {
        if let Some(kind) = self.cell.mark {
            let (left, right) = (grid.left(self.cell.from), grid.left(self.cell.to));
            items.push(Item::Tag(self.cell.mark_tag));
            mark::put(items, kind, [left, right], height / 2.0, grid.size);
        }
    }
}
