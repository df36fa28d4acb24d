//! Tables → strips: one for the head, one for each row, several for a row taller than a page.

mod cells;
mod columns;
mod decimals;
mod grid;
mod head;
mod lined;
mod parts;
mod rows;
#[cfg(test)]
mod tests;

use super::strip::{Carry, Strip};
use super::{Room, ahead};
use crate::base::{Error, Result};
use crate::pdf::content::{Align, Cell, Row, RowKind, Table};
use crate::pdf::progress::Progress;
use crate::pdf::setting::Setter;
use crate::pdf::structure::Role;
use crate::pdf::text;
use cells::{Placer, Set, sum_cells};
use columns::{CLAIM, Demand, LEAST_CLAIM, LEAST_SIZE, SMALL_CLAIM};
use decimals::Tails;
use grid::{Grid, SIDE, TIGHT_SIDE};
use rows::Rows;
use std::rc::Rc;

/// Rows of the beginning and of the end of a table that stand together.
const FIRST_ROWS: usize = 2;
const LAST_ROWS: usize = 3;
/// A table up to this share of a page stands on one; keeping larger ones whole leaves pages
/// half empty.
const SMALL: f32 = 0.22;
/// Letters this much smaller than wanted are still read with ease.
const EASY: f32 = 0.85;
/// Lines that a row leaves of a page for the heading above its table.
const HEADING_LINES: f32 = 6.0;

/// A table whose cells are shaped, whatever the width.
pub struct Shaped<'a> {
    table: &'a Table,
    head: Vec<Set>,
    body: Vec<ShapedRow>,
}

struct ShapedRow {
    kind: RowKind,
    cells: Vec<Set>,
    /// Carried forward, brought forward.
    carried: Option<[Vec<Set>; 2]>,
}

impl<'a> Shaped<'a> {
    /// Shapes every cell.
    pub fn new(setter: &Setter, table: &'a Table, progress: &Progress) -> Result<Self> {
        let empty = empty_row(table);
        let mut placer = Placer::new(setter, table);
        let mut body = Vec::with_capacity(table.rows.len());
        let rows = table.rows.as_slice();
        for rows in rows.chunks(ahead::ROWS).chain([empty.as_slice()]) {
            ahead::rows(setter, table.digits, rows);
            for row in rows {
                let sums = |words| sum_cells(setter, table, words, &row.carried);
                let carried = !row.carried.is_empty();
                body.push(ShapedRow {
                    kind: row.kind,
                    cells: placer.row(row),
                    carried: carried
                        .then(|| [sums(text::CARRIED_FORWARD), sums(text::BROUGHT_FORWARD)]),
                });
                progress.step()?;
            }
        }
        let head = cells::head_cells(setter, table);
        Ok(Self { table, head, body })
    }

    /// Whether words would be broken on such a width, or letters be too small to read with ease.
    pub fn is_crowded(&self, width: f32) -> bool {
        let (demand, _) = self.demand(width, SIDE, CLAIM);
        demand.breaks_words(width, self.table.size.points() * EASY)
    }

    fn demand(&self, width: f32, side: f32, claim: f32) -> (Demand, Tails) {
        let columns = &self.table.columns;
        let mut tails = Tails::new(columns.len());
        let body = || self.body.iter().flat_map(ShapedRow::all_cells);
        body().for_each(|(_, cell)| tails.take(cell));
        let weights: Vec<f32> = columns.iter().map(|column| column.weight).collect();
        let size = self.table.size.points();
        let mut demand = Demand::new(&weights, width / size, 2.0 * side, claim);
        self.head.iter().for_each(|cell| demand.head(cell));
        body().for_each(|(plain, cell)| demand.body(cell, plain, &tails));
        (demand, tails)
    }

    /// The table as strips.
    ///
    /// # Errors
    /// [`Error::Refused`] where not even small letters let the columns stand side by side.
    pub fn strips(mut self, room: &Room) -> Result<Vec<Strip>> {
        let table = self.table;
        if table.columns.is_empty() {
            return Ok(Vec::new());
        }
        let grid = self.grid(room.width);
        let refused = || Error::Refused(text::too_many_columns(table.columns.len()));
        let grid = grid.ok_or_else(refused)?;
        let part = room.part(Role::Table);
        parts::of_head(room, part, &mut self.head);
        for row in &mut self.body {
            parts::of_row(room, part, &mut row.cells);
        }
        Ok(self.drawn(room, &grid))
    }

    /// The measures with the largest letters and the fewest words broken.
    fn grid(&self, width: f32) -> Option<Grid> {
        let wanted = self.table.size.points();
        let easy = wanted * EASY;
        let (demand, tails) = self.demand(width, SIDE, CLAIM);
        let (least, wishes): (f32, &[(f32, f32, f32)]) = match demand.has_long_words() {
            false => (LEAST_SIZE, &[(TIGHT_SIDE, CLAIM, LEAST_SIZE)]),
            true => (
                easy,
                &[
                    (SIDE, SMALL_CLAIM, easy),
                    (TIGHT_SIDE, SMALL_CLAIM, easy),
                    (TIGHT_SIDE, SMALL_CLAIM, LEAST_SIZE),
                    (TIGHT_SIDE, LEAST_CLAIM, LEAST_SIZE),
                ],
            ),
        };
        let grid = |widths, tails, side| Grid::new(widths, tails, self.table.style, side);
        if let Some(widths) = demand.widths(width, wanted, least) {
            return Some(grid(widths, tails, SIDE));
        }
        wishes.iter().find_map(|&(side, claim, least)| {
            let (demand, tails) = self.demand(width, side, claim);
            Some(grid(demand.widths(width, wanted, least)?, tails, side))
        })
    }

    fn drawn(self, room: &Room, grid: &Grid) -> Vec<Strip> {
        let mut above = head::head_strip(grid, self.head);
        let head = Rc::new(above.repeated());
        let whole = room.height - head.height - HEADING_LINES * grid.pitch;
        let mut rows = Rows::new(grid, whole);
        let kinds: Vec<RowKind> = self.body.iter().map(|row| row.kind).collect();
        let mut strips = Vec::with_capacity(kinds.len() + 1);
        let mut sums: Option<Rc<Carry>> = None;
        for (index, row) in self.body.into_iter().enumerate() {
            let bound = row.kind == RowKind::Group || kinds.get(index + 1) == Some(&RowKind::Total);
            let carry = row.carried.map(|cells| carry(grid, cells));
            let mut row = rows.row(row.kind, row.cells);
            for strip in &mut row {
                strip.head = Some(Rc::clone(&head));
                strip.carry.clone_from(&sums);
            }
            sums = carry.or(sums);
            if let Some(last) = row.last_mut() {
                last.bind(usize::from(bound));
                last.carry.clone_from(&sums);
            }
            strips.extend(row);
        }
        if let Some(last) = strips.last_mut() {
            last.carry = None;
        }
        bind_rows(&mut strips, room.height);
        above.before = grid.pitch * 0.4;
        above.keep = FIRST_ROWS.min(strips.len());
        strips.insert(0, above);
        strips.push(Strip::space(grid.pitch * 0.4));
        strips
    }
}

impl ShapedRow {
    /// Its cells and those of its carried sums, with whether they are a plain row's own.
    fn all_cells(&self) -> impl Iterator<Item = (bool, &Set)> {
        let plain = self.kind == RowKind::Plain;
        let sums = self.carried.iter().flatten().flatten();
        let own = self.cells.iter().map(move |cell| (plain, cell));
        own.chain(sums.map(|cell| (false, cell)))
    }
}

/// The row that says that there are none.
fn empty_row(table: &Table) -> Option<Row> {
    let needed = table.rows.is_empty() && !table.empty.is_empty();
    let words = Cell::from(table.empty.as_str())
        .span(usize::MAX)
        .align(Align::Center);
    needed.then(|| Row::new(vec![words]))
}

fn carry(grid: &Grid, [forward, back]: [Vec<Set>; 2]) -> Rc<Carry> {
    let row = |cells| {
        let strips = Rows::new(grid, f32::INFINITY).row(RowKind::Total, cells);
        let mut strip = strips.into_iter().next().unwrap_or_default();
        strip.items.append(&mut strip.close);
        strip
    };
    Rc::new(Carry {
        forward: row(forward),
        back: row(back),
    })
}

/// A small table stands on one page; of a longer one the last rows go together to the next.
fn bind_rows(strips: &mut [Strip], page: f32) {
    let height: f32 = strips.iter().map(|strip| strip.height).sum();
    let count = strips.len();
    let together = if height <= page * SMALL {
        count
    } else {
        LAST_ROWS
    };
    let last = strips.iter_mut().rev().take(together);
    for (below, strip) in last.enumerate() {
        strip.bind(below.min(1));
    }
}
