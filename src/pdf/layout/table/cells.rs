//! Cells placed on columns and shaped.

use crate::pdf::content::{Align, Cell, HeadCell, Mark, Row, RowKind, Table};
use crate::pdf::face::Weight;
use crate::pdf::setting::{Prose, Setter};
use crate::pdf::structure::Tag;

/// A shaped cell and the columns and rows that it covers.
pub struct Set {
    pub from: usize,
    pub to: usize,
    pub top: usize,
    pub bottom: usize,
    pub align: Align,
    pub mark: Option<Mark>,
    /// Read from below.
    pub upward: bool,
    /// How dark its ground is, in percent.
    pub shade: u8,
    pub prose: Prose,
    /// Set once the table's parts are known.
    pub tag: Tag,
    pub mark_tag: Tag,
}

/// The cells of the head, each pushed right past cells of rows above that reach down.
pub fn head_cells(setter: &Setter, table: &Table) -> Vec<Set> {
    let count = table.columns.len();
    let rows = table.head.len();
    let mut taken = vec![vec![false; count]; rows];
    let mut placed = Vec::new();
    for (top, cells) in table.head.iter().enumerate() {
        for cell in cells {
            let Some(from) = taken
                .get(top)
                .and_then(|row| row.iter().position(|taken| !taken))
            else {
                break;
            };
            let (to, bottom) = reach(&taken, cell, top, from);
            take(&mut taken, top..bottom, from..to);
            let prose = setter.set_in(table.digits, &cell.text, Weight::Bold);
            placed.push(Set {
                from,
                to,
                top,
                bottom,
                align: if cell.upward {
                    Align::Left
                } else {
                    Align::Center
                },
                mark: None,
                upward: cell.upward,
                shade: 0,
                prose,
                tag: Tag::Decoration,
                mark_tag: Tag::Decoration,
            });
        }
    }
    placed
}

/// Where a head cell ends: at its own wish, or before a cell that is in the way.
fn reach(taken: &[Vec<bool>], cell: &HeadCell, top: usize, from: usize) -> (usize, usize) {
    let row = taken.get(top).map(Vec::as_slice).unwrap_or_default();
    let free = row
        .iter()
        .skip(from)
        .take(cell.columns.max(1))
        .take_while(|taken| !**taken)
        .count();
    (
        from + free.max(1),
        top.saturating_add(cell.rows.max(1)).min(taken.len()),
    )
}

fn take(taken: &mut [Vec<bool>], rows: std::ops::Range<usize>, columns: std::ops::Range<usize>) {
    for row in taken.get_mut(rows).unwrap_or_default() {
        row.get_mut(columns.clone()).unwrap_or_default().fill(true);
    }
}

/// Places the rows of the body one after another, past cells that reach down from above.
pub struct Placer<'a> {
    setter: &'a Setter,
    table: &'a Table,
    /// How many more rows each column is covered from above.
    covered: Vec<usize>,
    rows_left: usize,
}

impl<'a> Placer<'a> {
    /// Before the first row.
    pub fn new(setter: &'a Setter, table: &'a Table) -> Self {
        Self {
            setter,
            table,
            covered: vec![0; table.columns.len()],
            rows_left: table.rows.len().max(1),
        }
    }

    /// The cells of the next row, with empty ones up to the last column.
    pub fn row(&mut self, row: &Row) -> Vec<Set> {
        let bold = row.kind != RowKind::Plain;
        let mut placed = Vec::with_capacity(self.table.columns.len());
        let mut cells = row.cells.iter();
        let empty = Cell::default();
        while let Some((from, free)) = self.free_after(placed.last()) {
            let cell = cells.next().unwrap_or(&empty);
            let to = from + cell.span.clamp(1, free);
            let rows = cell.rows.clamp(1, self.rows_left);
            let mut set = set_cell(self.setter, self.table, cell, bold, (from, to));
            set.bottom = rows;
            placed.push(set);
        }
        self.end_row(&placed);
        placed
    }

    /// The next column that is not covered from above, and how many such there are together.
    fn free_after(&self, before: Option<&Set>) -> Option<(usize, usize)> {
        let from = before.map_or(0, |set| set.to);
        let rest = self.covered.get(from..).unwrap_or_default();
        let skipped = rest.iter().take_while(|rows| **rows > 0).count();
        let free = rest.iter().skip(skipped).take_while(|rows| **rows == 0);
        let free = free.count();
        (free > 0).then_some((from + skipped, free))
    }

    fn end_row(&mut self, placed: &[Set]) {
        for set in placed {
            let columns = self.covered.get_mut(set.from..set.to);
            columns.unwrap_or_default().fill(set.bottom);
        }
        for rows in &mut self.covered {
            *rows = rows.saturating_sub(1);
        }
        self.rows_left = self.rows_left.saturating_sub(1).max(1);
    }
}

/// A row of sums under some words that fill the columns before them.
pub fn sum_cells(setter: &Setter, table: &Table, words: &str, sums: &[Cell]) -> Vec<Set> {
    let count = table.columns.len();
    let taken = sums
        .iter()
        .fold(0_usize, |sum, cell| sum.saturating_add(cell.span.max(1)));
    let mut from = count.saturating_sub(taken);
    let title = Cell::from(words).align(Align::Right);
    let mut placed = Vec::new();
    if from > 0 {
        placed.push(set_cell(setter, table, &title, true, (0, from)));
    }
    for cell in sums {
        let to = from.saturating_add(cell.span.max(1)).min(count);
        if from < to {
            placed.push(set_cell(setter, table, cell, true, (from, to)));
        }
        from = to;
    }
    placed
}

fn set_cell(
    setter: &Setter,
    table: &Table,
    cell: &Cell,
    bold: bool,
    (from, to): (usize, usize),
) -> Set {
    let own = table.columns.get(from);
    let weight = if cell.bold || bold {
        Weight::Bold
    } else {
        Weight::Regular
    };
    Set {
        from,
        to,
        top: 0,
        bottom: 1,
        align: cell
            .align
            .unwrap_or(own.map_or(Align::Left, |column| column.align)),
        mark: cell.mark,
        upward: false,
        shade: cell.shade,
        prose: setter.set_in(table.digits, &cell.text, weight),
        tag: Tag::Decoration,
        mark_tag: Tag::Decoration,
    }
}
