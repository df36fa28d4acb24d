//! Rows of shaped cells on a grid → strips with their rules.

use super::cells::Set;
use super::grid::{Grid, across, down};
use super::lined::{DECORATION, Lined};
use crate::pdf::content::RowKind;
use crate::pdf::layout::strip::{Strip, bind_edges};
use crate::pdf::page::Item;
use crate::pdf::style::{ROW_GRAY, RULE};

/// Draws rows one after another. The text of a cell that covers several rows flows down through
/// them line by line, so that a page may end below any of them.
pub struct Rows<'a> {
    grid: &'a Grid,
    /// Rows taller than this are drawn line by line.
    whole: f32,
    spans: Vec<Span>,
    plain: usize,
}

/// A cell that reaches further down.
struct Span {
    lined: Lined,
    rows: usize,
    started: bool,
}

impl Span {
    fn height(&self, grid: &Grid) -> f32 {
        let above = if self.started { 1.0 } else { 2.0 } * grid.above;
        self.lined.lines.len() as f32 * grid.pitch + above
    }

    fn ends(&self) -> bool {
        self.rows <= 1
    }

    /// Draws as many lines as a stretch of this height holds, or all.
    fn put(&mut self, grid: &Grid, items: &mut Vec<Item>, height: f32, all: bool) {
        let mut top = if self.started { 0.0 } else { grid.above };
        while all || top + grid.pitch <= height + 0.01 {
            if !self.lined.put_one(grid, items, top) {
                break;
            }
            self.started = true;
            top += grid.pitch;
        }
    }
}

impl<'a> Rows<'a> {
    /// Before the first row.
    pub fn new(grid: &'a Grid, whole: f32) -> Self {
        Self {
            grid,
            whole,
            spans: Vec::new(),
            plain: 0,
        }
    }

    /// The next row as one strip, or as one for each line where it is too tall.
    pub fn row(&mut self, kind: RowKind, cells: Vec<Set>) -> Vec<Strip> {
        let grid = self.grid;
        let (deep, own): (Vec<Set>, Vec<Set>) = cells.into_iter().partition(|cell| cell.bottom > 1);
        let own: Vec<Lined> = own.into_iter().map(|cell| Lined::new(grid, cell)).collect();
        self.spans.extend(deep.into_iter().map(|cell| Span {
            rows: cell.bottom,
            lined: Lined::new(grid, cell),
            started: false,
        }));
        let ending = self.spans.iter().filter(|span| span.ends());
        let heights = own.iter().map(|lined| lined.height(grid));
        let height = heights
            .chain(ending.map(|span| span.height(grid)))
            .fold(grid.pitch + 2.0 * grid.above, f32::max);
        self.plain = if kind == RowKind::Plain {
            self.plain + 1
        } else {
            0
        };
        let strips = if height <= self.whole {
            vec![self.whole_row(kind, own, height)]
        } else {
            self.sliced_row(kind, own)
        };
        self.spans.iter_mut().for_each(|span| span.rows -= 1);
        self.spans.retain(|span| span.rows > 0);
        strips
    }

    fn whole_row(&mut self, kind: RowKind, own: Vec<Lined>, height: f32) -> Strip {
        let mut strip = Strip::of(height, self.ground(kind, height));
        strip.items.extend(self.shades(&own, height));
        let sides = self.sides(&own, height);
        let mut parts: Vec<(usize, Vec<Item>)> = Vec::with_capacity(own.len());
        for mut lined in own {
            let mut items = Vec::new();
            lined.put_mark(self.grid, &mut items, height);
            lined.put(self.grid, &mut items, self.grid.above);
            parts.push((lined.cell.from, items));
        }
        for span in &mut self.spans {
            let mut items = Vec::new();
            span.put(self.grid, &mut items, height, span.rows <= 1);
            parts.push((span.cell().from, items));
        }
        // Read from left to right, whatever reaches down from above.
        parts.sort_by_key(|(from, _)| *from);
        strip
            .items
            .extend(parts.into_iter().flat_map(|(_, items)| items));
        strip.items.extend(sides);
        self.end_row(&mut strip);
        strip
    }

    /// Lines side by side in each strip; a rule is drawn wherever a page ends within the row.
    fn sliced_row(&mut self, kind: RowKind, mut own: Vec<Lined>) -> Vec<Strip> {
        let grid = self.grid;
        let ending = self.spans.iter().filter(|span| span.ends());
        let lines = own.iter().chain(ending.map(|span| &span.lined));
        let count = lines.map(|lined| lined.lines.len()).max().unwrap_or(0);
        let mut strips = Vec::with_capacity(count);
        for index in 0..count {
            let (first, last) = (index == 0, index + 1 == count);
            let top = if first { grid.above } else { 0.0 };
            let height = top + grid.pitch + if last { grid.above } else { 0.0 };
            let mut strip = Strip::of(height, self.ground(kind, height));
            strip.items.extend(self.shades(&own, height));
            for lined in &mut own {
                if first {
                    lined.put_mark(grid, &mut strip.items, height);
                }
                lined.put_one(grid, &mut strip.items, top);
            }
            for span in &mut self.spans {
                span.put(grid, &mut strip.items, height, last && span.rows <= 1);
            }
            let sides = self.sides(&own, height);
            strip.items.extend(sides);
            if last {
                self.end_row(&mut strip);
            } else {
                strip.close.push(grid.across(height));
            }
            strips.push(strip);
        }
        bind_edges(&mut strips);
        strips
    }

    /// Rules below a row, left open where a cell reaches further down; the page's end closes it.
    fn end_row(&self, strip: &mut Strip) {
        let (grid, y) = (self.grid, strip.height);
        if !grid.is_ruled() {
            strip.close.push(grid.across(y));
            return;
        }
        let mut open: Vec<&Set> = self
            .spans
            .iter()
            .filter(|s| !s.ends())
            .map(Span::cell)
            .collect();
        if open.is_empty() {
            strip.items.push(grid.across(y));
            return;
        }
        strip.close.push(grid.across(y));
        open.sort_by_key(|cell| cell.from);
        let mut from = 0.0;
        for cell in open {
            if grid.left(cell.from) > from {
                strip.items.push(across(from, grid.left(cell.from), y));
            }
            from = grid.left(cell.to);
        }
        if grid.right_end() > from {
            strip.items.push(across(from, grid.right_end(), y));
        }
    }

    fn ground(&self, kind: RowKind, height: f32) -> Vec<Item> {
        let striped = !self.grid.is_ruled() && self.plain.is_multiple_of(2);
        if kind == RowKind::Plain && !striped {
            return vec![DECORATION];
        }
        // The rules above and below stay uncovered.
        let ground = Item::Fill {
            x: 0.0,
            y: RULE / 2.0,
            width: self.grid.right_end(),
            height: height - RULE,
            gray: ROW_GRAY,
        };
        vec![DECORATION, ground]
    }

    /// The grounds of cells that have one of their own.
    fn shades(&self, own: &[Lined], height: f32) -> Vec<Item> {
        let shaded = own.iter().map(|lined| &lined.cell);
        let fill = |cell: &Set| {
            let (left, right) = (self.grid.left(cell.from), self.grid.left(cell.to));
            Item::Fill {
                x: left + RULE / 2.0,
                y: RULE / 2.0,
                width: right - left - RULE,
                height: height - RULE,
                gray: 1.0 - f32::from(cell.shade) / 100.0,
            }
        };
        shaded.filter(|cell| cell.shade > 0).map(fill).collect()
    }

    fn sides(&self, own: &[Lined], height: f32) -> Vec<Item> {
        let mut sides = vec![DECORATION];
        if !self.grid.is_ruled() {
            return sides;
        }
        let cells = own.iter().map(|lined| &lined.cell);
        let lefts = cells.chain(self.spans.iter().map(Span::cell));
        let edges = lefts.map(|cell| self.grid.left(cell.from));
        let edges = edges.chain([self.grid.right_end()]);
        sides.extend(edges.map(|x| down(x, 0.0, height)));
        sides
    }
}

impl Span {
    fn cell(&self) -> &Set {
        &self.lined.cell
    }
}
