//! Cells placed on columns and shaped.

use crate::pdf::content::{Align, HeadCell, Row, RowKind, Table};
use crate::pdf::face::Weight;
use crate::pdf::setting::{Prose, Setter};
use crate::pdf::structure::Mark;

/// A shaped cell and the columns and rows that it covers.
pub struct Set {
    pub from: usize,
    pub to: usize,
    pub top: usize,
    pub bottom: usize,
    pub align: Align,
    pub prose: Prose,
    /// Set once the table's parts are known.
    pub mark: Mark,
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
            let prose = setter.set(&cell.text, Weight::Bold);
            placed.push(Set {
                from,
                to,
                top,
                bottom,
                align: Align::Center,
                prose,
                mark: Mark::Decoration,
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

/// The cells of a row, with empty ones up to the last column.
pub fn row_cells(setter: &Setter, table: &Table, row: &Row) -> Vec<Set> {
    let count = table.columns.len();
    let mut placed = Vec::with_capacity(count);
    let mut from = 0;
    for cell in &row.cells {
        if from >= count {
            break;
        }
        let to = from.saturating_add(cell.span.max(1)).min(count);
        let bold = cell.bold || row.kind != RowKind::Plain;
        let own = table
            .columns
            .get(from)
            .map_or(Align::Left, |column| column.align);
        let prose = setter.set(
            &cell.text,
            if bold { Weight::Bold } else { Weight::Regular },
        );
        placed.push(Set {
            from,
            to,
            top: 0,
            bottom: 1,
            align: cell.align.unwrap_or(own),
            prose,
            mark: Mark::Decoration,
        });
        from = to;
    }
    for from in from..count {
        let prose = Prose {
            weight: Weight::Regular,
            pieces: Vec::new(),
        };
        placed.push(Set {
            from,
            to: from + 1,
            top: 0,
            bottom: 1,
            align: Align::Left,
            prose,
            mark: Mark::Decoration,
        });
    }
    placed
}
