//! The head of a table → the strip that every page repeats.

use super::cells::Set;
use super::grid::{Grid, across, down};
use super::lined::{DECORATION, Lined};
use crate::pdf::layout::strip::Strip;
use crate::pdf::page::Item;
use crate::pdf::style::HEAD_GRAY;

/// The head with all its rules; a bare top rule where the table has none.
///
/// Drawn column by column, because readers of the file who go by places would sort the second
/// line of a tall cell among the cells beside it.
pub fn head_strip(grid: &Grid, mut cells: Vec<Set>) -> Strip {
    cells.sort_by_key(|cell| (cell.from, cell.top));
    let cells: Vec<Lined> = cells
        .into_iter()
        .map(|cell| Lined::new(grid, cell))
        .collect();
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
    items.push(grid.across(0.0));
    let mut rules = Vec::new();
    for mut lined in cells {
        let (left, right) = (grid.left(lined.cell.from), grid.left(lined.cell.to));
        let (top, bottom) = (at(lined.cell.top), at(lined.cell.bottom));
        if grid.is_ruled() {
            rules.push(down(left, top, bottom));
        }
        rules.push(across(left, right, bottom));
        if lined.cell.upward {
            lined.put_upward(grid, &mut items, bottom);
            continue;
        }
        let free = bottom - top - lined.lines.len() as f32 * grid.pitch;
        lined.put(grid, &mut items, top + free / 2.0);
    }
    items.push(DECORATION);
    if height > 0.0 && grid.is_ruled() {
        rules.push(down(grid.right_end(), 0.0, height));
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
