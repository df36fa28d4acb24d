//! Tables → strips: one for the head, one for each row, several for a row taller than a page.

mod cells;
mod columns;
mod parts;
mod rows;

use super::Room;
use super::strip::Strip;
use crate::base::Result;
use crate::pdf::content::{Align, Cell, Row, RowKind, Table};
use crate::pdf::progress::Progress;
use crate::pdf::structure::Role;
use crate::pdf::style::table_pitch;
use cells::Set;
use columns::Demand;
use std::rc::Rc;

/// Space between text and rule at the sides, for letters of size 1.
const SIDE: f32 = 0.38;
/// Space between text and rule above and below, for letters of size 1.
const ABOVE: f32 = 0.2;

/// The measures of one table.
struct Grid {
    /// Left edges of the columns, and the right edge of the last.
    edges: Vec<f32>,
    size: f32,
    pitch: f32,
    side: f32,
    above: f32,
}

impl Grid {
    fn left(&self, column: usize) -> f32 {
        self.edges
            .get(column)
            .or(self.edges.last())
            .copied()
            .unwrap_or_default()
    }

    fn right_end(&self) -> f32 {
        self.left(self.edges.len())
    }

    /// What text may fill of some columns.
    fn room(&self, from: usize, to: usize) -> f32 {
        (self.left(to) - self.left(from) - 2.0 * self.side).max(1.0)
    }
}

/// A table as strips.
pub fn table(room: &Room, table: &Table, progress: &Progress) -> Result<Vec<Strip>> {
    if table.columns.is_empty() {
        return Ok(Vec::new());
    }
    let part = room.part(Role::Table);
    let mut head = cells::head_cells(room.setter, table);
    parts::of_head(room, part, &mut head);
    let mut body = Vec::with_capacity(table.rows.len());
    let empty = empty_row(table);
    for row in table.rows.iter().chain(&empty) {
        let mut cells = cells::row_cells(room.setter, table, row);
        parts::of_row(room, part, &mut cells);
        body.push((row.kind, cells));
        progress.step()?;
    }
    let grid = grid(room, table, &head, &body);
    Ok(strips(room, &grid, head, body))
}

/// The row that says that there are none.
fn empty_row(table: &Table) -> Option<Row> {
    let needed = table.rows.is_empty() && !table.empty.is_empty();
    let words = Cell::from(table.empty.as_str())
        .span(usize::MAX)
        .align(Align::Center);
    needed.then(|| Row::new(vec![words]))
}

fn grid(room: &Room, table: &Table, head: &[Set], body: &[(RowKind, Vec<Set>)]) -> Grid {
    let wanted = table.size.points();
    let weights: Vec<f32> = table.columns.iter().map(|column| column.weight).collect();
    let mut demand = Demand::new(&weights, room.width / wanted, 2.0 * SIDE);
    head.iter().for_each(|cell| demand.head(cell));
    body.iter()
        .flat_map(|(_, cells)| cells)
        .for_each(|cell| demand.body(cell));
    let (size, widths) = demand.widths(room.width, wanted);
    let mut edges = vec![0.0];
    for width in widths {
        edges.push(edges.last().copied().unwrap_or_default() + width);
    }
    Grid {
        edges,
        size,
        pitch: table_pitch(size),
        side: size * SIDE,
        above: size * ABOVE,
    }
}

fn strips(room: &Room, grid: &Grid, head: Vec<Set>, body: Vec<(RowKind, Vec<Set>)>) -> Vec<Strip> {
    let first = rows::head_strip(grid, head);
    let head = Rc::new(first.repeated());
    let mut strips = vec![Strip {
        before: grid.pitch * 0.4,
        keep_next: !body.is_empty(),
        ..first
    }];
    let kinds: Vec<RowKind> = body.iter().map(|(kind, _)| *kind).collect();
    for (index, (kind, cells)) in body.into_iter().enumerate() {
        let whole = room.height - head.height;
        let bound = kind == RowKind::Group || kinds.get(index + 1) == Some(&RowKind::Total);
        let mut row = rows::row_strips(grid, kind, cells, whole);
        for strip in &mut row {
            strip.head = Some(Rc::clone(&head));
        }
        if let Some(last) = row.last_mut() {
            last.keep_next = bound;
        }
        strips.extend(row);
    }
    strips.push(Strip::space(grid.pitch * 0.4));
    strips
}
