//! Trees: a box at the top, and columns of boxes in as many rows as the width asks for.

use super::super::Room;
use super::super::strip::Strip;
use super::{Label, corners, letters};
use crate::pdf::content::{Align, Tree, TreeNode};
use crate::pdf::drawing::{Path, Stroke};
use crate::pdf::page::Item;
use crate::pdf::style::{MM, table_pitch};

/// The least width of a column, and the gap between columns.
const COLUMN_MM: f32 = 44.0;
const BETWEEN: f32 = 9.0;
/// How far each level stands further in.
const STEP: f32 = 10.0;
/// Between boxes under each other, and around the words of a box.
const GAP: f32 = 4.0;
const INSIDE: f32 = 4.0;
/// The room of the lines above a row of columns.
const LINES: f32 = 16.0;
/// The share of a page that a column may fill; what is longer goes on in the next column.
const FILLED: f32 = 0.72;
const HEAD_GRAY: f32 = 0.9;
const OUTLINE: Stroke = Stroke {
    gray: 0.35,
    width: 0.5,
    dash: None,
};

/// A box that has its place within its column.
struct Placed {
    depth: usize,
    /// Left, top, width, height.
    at: [f32; 4],
    text: String,
    note: String,
}

impl Placed {
    fn bottom(&self) -> f32 {
        let [_, top, _, height] = self.at;
        top + height
    }

    fn middle(&self) -> f32 {
        let [_, top, _, height] = self.at;
        top + height / 2.0
    }
}

/// Where columns stand in their row.
struct Grid {
    left: f32,
    wide: f32,
}

impl Grid {
    fn left(&self, column: usize) -> f32 {
        self.left + column as f32 * (self.wide + BETWEEN)
    }

    fn middle(&self, column: usize) -> f32 {
        self.left(column) + self.wide / 2.0
    }
}

pub fn strips(room: &Room, chart: &Tree) -> Vec<Strip> {
    let fitting = ((room.width + BETWEEN) / (COLUMN_MM * MM + BETWEEN)).floor();
    let fitting = fitting.max(1.0) as usize;
    let branches = chart.nodes.chunk_by(|_, next| next.depth > 0).count();
    // As many columns in each row as can be.
    let rows = branches.div_ceil(fitting).max(1);
    let in_row = branches.div_ceil(rows).max(1);
    let width = room.width - BETWEEN;
    let wide = (width + BETWEEN) / in_row as f32 - BETWEEN;
    let grid = Grid {
        left: BETWEEN,
        wide: wide.min(1.6 * COLUMN_MM * MM),
    };
    let columns = columns(room, chart, grid.wide);
    let count = columns.chunks(in_row).count();
    let mut strips = vec![top(room, &chart.top)];
    for (at, row) in columns.chunks(in_row).enumerate() {
        let trunk = if at == 0 {
            room.width / 2.0
        } else {
            BETWEEN / 2.0
        };
        strips.push(row_strip(room, row, &grid, trunk, at + 1 < count));
    }
    if let Some(first) = strips.first_mut() {
        first.bind(1);
    }
    strips
}

fn top(room: &Room, text: &str) -> Strip {
    let label = Label {
        text,
        x: room.width / 2.0,
        y: 0.0,
        align: Align::Center,
        width: room.width * 0.6,
        size: letters() * 1.1,
    };
    let height = label.height(room) + 2.0 * INSIDE;
    let widest = label
        .lines(room)
        .iter()
        .map(|line| line.width)
        .fold(0.0, f32::max);
    let wide = widest * label.size + 6.0 * INSIDE;
    let mut strip = Strip::of(height, Vec::new());
    let at = [(room.width - wide) / 2.0, 0.0, wide, height];
    strip.items.push(outline(at, HEAD_GRAY));
    let y = height / 2.0;
    Label { y, ..label }.put(room, &mut strip.items);
    strip
}

fn outline(at: [f32; 4], gray: f32) -> Item {
    Item::from(Path::outline(corners(at), Some(gray), OUTLINE))
}

fn rule(points: Vec<(f32, f32)>) -> Item {
    Item::from(Path::line(points, OUTLINE))
}

/// The boxes of every column, a branch that is too long in several.
fn columns(room: &Room, chart: &Tree, wide: f32) -> Vec<Vec<Placed>> {
    let most = room.height * FILLED;
    let mut columns = Vec::new();
    for branch in chart.nodes.chunk_by(|_, next| next.depth > 0) {
        let mut column: Vec<Placed> = Vec::new();
        for node in branch {
            let top = column.last().map_or(0.0, |last| last.bottom() + GAP);
            let mut placed = place(room, node, top, wide);
            if placed.bottom() > most && column.len() > 1 {
                columns.push(std::mem::take(&mut column));
                let head = branch.first().map_or("", |head| head.text.as_str());
                let head = TreeNode {
                    text: format!("{head} {}", chart.continued),
                    ..TreeNode::default()
                };
                let head = place(room, &head, 0.0, wide);
                placed = place(room, node, head.bottom() + GAP, wide);
                column.push(head);
            }
            column.push(placed);
        }
        columns.push(column);
    }
    columns
}

fn place(room: &Room, node: &TreeNode, top: f32, wide: f32) -> Placed {
    let left = STEP * node.depth as f32;
    let at = [left, top, wide - left, 0.0];
    let mut placed = Placed {
        depth: node.depth,
        at,
        text: node.text.clone(),
        note: node.note.clone(),
    };
    let height: f32 = labels(&placed).iter().map(|label| label.height(room)).sum();
    placed.at = [left, top, wide - left, height + 2.0 * INSIDE];
    placed
}

/// The words of a box, their middles still to be found.
fn labels(placed: &Placed) -> Vec<Label<'_>> {
    let [left, _, width, _] = placed.at;
    let size = letters() * if placed.depth == 0 { 1.0 } else { 0.92 };
    let label = |text, size| Label {
        text,
        x: left + INSIDE,
        y: 0.0,
        align: Align::Left,
        width: width - 2.0 * INSIDE,
        size,
    };
    let mut labels = vec![label(placed.text.as_str(), size)];
    if !placed.note.is_empty() {
        labels.push(label(placed.note.as_str(), letters() * 0.85));
    }
    labels
}

/// A row of columns that hangs on a line from above at `trunk`.
fn row_strip(room: &Room, row: &[Vec<Placed>], grid: &Grid, trunk: f32, goes_on: bool) -> Strip {
    let bottoms = row.iter().filter_map(|column| column.last());
    let highest = bottoms.map(Placed::bottom).fold(0.0, f32::max);
    let mut strip = Strip::of(LINES + highest + table_pitch(letters()) * 0.5, Vec::new());
    let (bar, last) = (LINES / 2.0, grid.middle(row.len().saturating_sub(1)));
    let margin = BETWEEN / 2.0;
    let from = if goes_on { margin } else { grid.middle(0) };
    let mut lines = vec![
        rule(vec![(trunk, 0.0), (trunk, bar)]),
        rule(vec![(from.min(trunk), bar), (last.max(trunk), bar)]),
    ];
    if goes_on {
        lines.push(rule(vec![(margin, bar), (margin, strip.height)]));
    }
    strip.items.append(&mut lines);
    for (at, column) in row.iter().enumerate() {
        let middle = grid.middle(at);
        strip.items.push(rule(vec![(middle, bar), (middle, LINES)]));
        put_column(room, &mut strip.items, column, grid.left(at));
    }
    strip
}

fn put_column(room: &Room, items: &mut Vec<Item>, column: &[Placed], left: f32) {
    for (at, placed) in column.iter().enumerate() {
        let above = column
            .get(..at)
            .into_iter()
            .flatten()
            .rfind(|it| it.depth < placed.depth);
        if let Some(above) = above {
            let [x, ..] = above.at;
            let x = left + x + STEP / 2.0;
            let (from, to) = (LINES + above.bottom(), LINES + placed.middle());
            let [own, ..] = placed.at;
            items.push(rule(vec![(x, from), (x, to), (left + own, to)]));
        }
    }
    for placed in column {
        let [x, top, width, height] = placed.at;
        let gray = if placed.depth == 0 { HEAD_GRAY } else { 1.0 };
        items.push(outline([left + x, LINES + top, width, height], gray));
        let mut top = LINES + top + INSIDE;
        for label in labels(placed) {
            let height = label.height(room);
            let (x, y) = (left + label.x, top + height / 2.0);
            Label { x, y, ..label }.put(room, items);
            top += height;
        }
    }
}
