//! Rows of a table and their cells.

use super::Align;

/// One row of cells.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
    pub kind: RowKind,
    /// Sums up to and including this row, for the last columns. Where a page ends below the row
    /// they are printed there as carried forward and on the next page as brought forward; none
    /// to carry nothing. The caller sums, because it knows what it counts in.
    pub carried: Vec<Cell>,
}

impl Row {
    /// An ordinary row.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            ..Self::default()
        }
    }

    /// A bold row over the rows of one group, kept with the first of them.
    pub fn group(text: impl Into<String>) -> Self {
        let whole = Cell::from(text.into()).span(usize::MAX).align(Align::Left);
        Self {
            cells: vec![whole],
            kind: RowKind::Group,
            ..Self::default()
        }
    }

    /// A bold row of sums, kept with the row above.
    pub fn total(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            kind: RowKind::Total,
            ..Self::default()
        }
    }

    /// The same row with the sums so far, to be carried where a page ends below it.
    #[must_use]
    pub fn carrying(mut self, sums: Vec<Cell>) -> Self {
        self.carried = sums;
        self
    }
}

/// What a row is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    #[default]
    Plain,
    Group,
    Total,
}

/// One cell of a row.
#[derive(Clone, Debug)]
pub struct Cell {
    pub text: String,
    pub bold: bool,
    /// How many columns it covers, cut at the last column.
    pub span: usize,
    /// How many rows it covers, cut at the last row; the rows below leave it out.
    pub rows: usize,
    /// Instead of the column's.
    pub align: Option<Align>,
    /// Drawn instead of text.
    pub mark: Option<Mark>,
    /// How dark its ground is, in percent; at most so dark that its words stay readable.
    pub shade: u8,
}

/// What is drawn in a cell that has no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A box to be ticked by hand.
    Box,
    /// A box that is ticked.
    TickedBox,
    /// A check mark.
    Tick,
    /// A grey bar from side to side: marks beside each other make one bar.
    Bar,
}

impl Default for Cell {
    fn default() -> Self {
        Self {
            text: String::new(),
            bold: false,
            span: 1,
            rows: 1,
            align: None,
            mark: None,
            shade: 0,
        }
    }
}

impl Cell {
    /// Black words on a darker ground are hard to read, and a copier makes it darker still.
    pub const DARKEST: u8 = 45;

    /// A cell that shows a mark.
    pub fn mark(mark: Mark) -> Self {
        Self {
            mark: Some(mark),
            ..Self::default()
        }
    }

    /// The same cell over several columns.
    #[must_use]
    pub fn span(mut self, columns: usize) -> Self {
        self.span = columns;
        self
    }

    /// The same cell down several rows.
    #[must_use]
    pub fn down(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// The same cell in bold.
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    /// The same cell on a ground so dark, in percent.
    #[must_use]
    pub fn shade(mut self, percent: u8) -> Self {
        self.shade = percent.min(Self::DARKEST);
        self
    }

    /// The same cell standing elsewhere than its column says.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = Some(align);
        self
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(text.to_string())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}
