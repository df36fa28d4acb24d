//! Shaped cells on a grid → strips with their rules.

use super::Grid;
use super::cells::Set;
use crate::pdf::content::RowKind;
use crate::pdf::layout::prose::place;
use crate::pdf::layout::strip::{Strip, bind_edges, put_line};
use crate::pdf::line::{Line, Measure};
use crate::pdf::page::Item;
use crate::pdf::structure::Mark;
use crate::pdf::style::{HEAD_GRAY, ROW_GRAY, RULE, baseline};

/// Before rules and grounds.
const DECORATION: Item = Item::Mark(Mark::Decoration);

/// A cell broken into lines.
struct Lined {
    cell: Set,
    lines: Vec<Line>,
}

fn lined(grid: &Grid, cell: Set) -> Lined {
    let lines = cell.prose.lines(
        Measure::even(grid.room(cell.from, cell.to) / grid.size),
        cell.align,
    );
    Lined { cell, lines }
}

impl Lined {
    fn height(&self, grid: &Grid) -> f32 {
        self.lines.len() as f32 * grid.pitch + 2.0 * grid.above
    }

    /// Draws the lines of the cell, the first of them at `top`.
    fn put(self, grid: &Grid, items: &mut Vec<Item>, top: f32) {
        items.push(Item::Mark(self.cell.mark));
        for (index, line) in self.lines.into_iter().enumerate() {
            let x = grid.left(self.cell.from) + grid.side;
            let room = grid.room(self.cell.from, self.cell.to);
            let y = top + index as f32 * grid.pitch + baseline(grid.size, grid.pitch);
            let x = x + place(self.cell.align, &line, grid.size, 0.0, room);
            put_line(items, line, grid.size, x, y);
        }
    }
}

/// The head with all its rules; a bare top rule where the table has none.
///
/// Drawn column by column, because readers of the file who go by places would sort the second
/// line of a tall cell among the cells beside it.
pub fn head_strip(grid: &Grid, mut cells: Vec<Set>) -> Strip {
    cells.sort_by_key(|cell| (cell.from, cell.top));
    let cells: Vec<Lined> = cells.into_iter().map(|cell| lined(grid, cell)).collect();
    let tops = head_tops(grid, &cells);
    let height = tops.last().copied().unwrap_or_default();
    let at = |row: usize| tops.get(row).copied().unwrap_or(height);
    let mut items = vec![DECORATION];
    if height > 0.0 {
        items.push(Item::Fill {
            x: 0.0,
            y: 0.0,
            width: grid.right_end(),
            height,
            gray: HEAD_GRAY,
        });
    }
    items.push(across(grid, 0.0));
    let mut rules = Vec::new();
    for lined in cells {
        let (left, right) = (grid.left(lined.cell.from), grid.left(lined.cell.to));
        let (top, bottom) = (at(lined.cell.top), at(lined.cell.bottom));
        rules.push(Item::Rule {
            x1: left,
            y1: top,
            x2: left,
            y2: bottom,
            width: RULE,
        });
        rules.push(Item::Rule {
            x1: left,
            y1: bottom,
            x2: right,
            y2: bottom,
            width: RULE,
        });
        let free = bottom - top - lined.lines.len() as f32 * grid.pitch;
        lined.put(grid, &mut items, top + free / 2.0);
    }
    items.push(DECORATION);
    if height > 0.0 {
        rules.push(down(grid.right_end(), height));
    }
    items.extend(rules);
    Strip::of(height, items)
}

/// The tops of the head's rows and the bottom of the last.
fn head_tops(grid: &Grid, cells: &[Lined]) -> Vec<f32> {
    let rows = cells
        .iter()
        .map(|lined| lined.cell.bottom)
        .max()
        .unwrap_or(0);
    let mut tops = vec![0.0_f32; rows + 1];
    for bottom in 1..=rows {
        let above = tops.get(bottom - 1).copied().unwrap_or_default();
        let ends_here = cells.iter().filter(|lined| lined.cell.bottom == bottom);
        let need = ends_here.map(|lined| {
            tops.get(lined.cell.top).copied().unwrap_or_default() + lined.height(grid)
        });
        let lowest = need.fold(above, f32::max);
        if let Some(slot) = tops.get_mut(bottom) {
            *slot = lowest;
        }
    }
    tops
}

/// A row as one strip, or as one strip for each line where it is taller than `whole`.
pub fn row_strips(grid: &Grid, kind: RowKind, cells: Vec<Set>, whole: f32) -> Vec<Strip> {
    let cells: Vec<Lined> = cells.into_iter().map(|cell| lined(grid, cell)).collect();
    let least = grid.pitch + 2.0 * grid.above;
    let height = cells
        .iter()
        .map(|lined| lined.height(grid))
        .fold(least, f32::max);
    if height <= whole {
        vec![whole_row(grid, kind, cells, height)]
    } else {
        sliced_row(grid, kind, cells)
    }
}

fn whole_row(grid: &Grid, kind: RowKind, cells: Vec<Lined>, height: f32) -> Strip {
    let mut items = ground(grid, kind, height);
    let rules = sides(grid, &cells, height);
    for lined in cells {
        lined.put(grid, &mut items, grid.above);
    }
    items.push(DECORATION);
    items.extend(rules);
    items.push(across(grid, height));
    Strip::of(height, items)
}

/// Lines side by side in each strip; a rule is drawn wherever a page ends within the row.
fn sliced_row(grid: &Grid, kind: RowKind, mut cells: Vec<Lined>) -> Vec<Strip> {
    let count = cells
        .iter()
        .map(|lined| lined.lines.len())
        .max()
        .unwrap_or(0);
    let mut strips = Vec::with_capacity(count);
    for index in 0..count {
        let (first, last) = (index == 0, index + 1 == count);
        let top = if first { grid.above } else { 0.0 };
        let height = top + grid.pitch + if last { grid.above } else { 0.0 };
        let mut strip = Strip::of(height, ground(grid, kind, height));
        for lined in &mut cells {
            put_one(grid, &mut strip, lined, index, top);
        }
        strip.items.push(DECORATION);
        strip.items.extend(sides(grid, &cells, height));
        let end = if last {
            &mut strip.items
        } else {
            &mut strip.close
        };
        end.push(across(grid, height));
        strips.push(strip);
    }
    bind_edges(&mut strips);
    strips
}

fn put_one(grid: &Grid, strip: &mut Strip, lined: &mut Lined, index: usize, top: f32) {
    let Some(line) = lined.lines.get_mut(index) else {
        return;
    };
    let line = Line {
        glyphs: std::mem::take(&mut line.glyphs),
        text: std::mem::take(&mut line.text),
        swallowed: std::mem::take(&mut line.swallowed),
        ..*line
    };
    strip.items.push(Item::Mark(lined.cell.mark));
    let room = grid.room(lined.cell.from, lined.cell.to);
    let x = grid.left(lined.cell.from)
        + grid.side
        + place(lined.cell.align, &line, grid.size, 0.0, room);
    strip.draw(line, grid.size, x, top, grid.pitch);
}

fn ground(grid: &Grid, kind: RowKind, height: f32) -> Vec<Item> {
    let mut items = vec![DECORATION];
    if kind != RowKind::Plain {
        // The rules above and below stay uncovered.
        items.push(Item::Fill {
            x: 0.0,
            y: RULE / 2.0,
            width: grid.right_end(),
            height: height - RULE,
            gray: ROW_GRAY,
        });
    }
    items
}

fn sides(grid: &Grid, cells: &[Lined], height: f32) -> Vec<Item> {
    let lefts = cells.iter().map(|lined| grid.left(lined.cell.from));
    lefts
        .chain([grid.right_end()])
        .map(|x| down(x, height))
        .collect()
}

fn across(grid: &Grid, y: f32) -> Item {
    Item::Rule {
        x1: 0.0,
        y1: y,
        x2: grid.right_end(),
        y2: y,
        width: RULE,
    }
}

fn down(x: f32, height: f32) -> Item {
    Item::Rule {
        x1: x,
        y1: 0.0,
        x2: x,
        y2: height,
        width: RULE,
    }
}
