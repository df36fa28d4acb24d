//! Tables: columns by weight, heads that may be merged, rows of cells.

use super::{Align, Size};

/// A table. Its head is repeated on every page.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    /// Rows of the head; a cell may cover several columns and rows.
    pub head: Vec<Vec<HeadCell>>,
    pub rows: Vec<Row>,
    pub size: Size,
    /// Said in one full-width row when there are no rows.
    pub empty: String,
}

impl Table {
    /// A table in small print.
    pub fn new(columns: Vec<Column>) -> Self {
        Self {
            columns,
            size: Size::Small,
            ..Self::default()
        }
    }

    /// With one row of head cells, one per column.
    #[must_use]
    pub fn head(self, texts: &[&str]) -> Self {
        self.head_row(texts.iter().map(|text| HeadCell::from(*text)).collect())
    }

    /// With one more row of head cells; cells of rows above may reach into it.
    #[must_use]
    pub fn head_row(mut self, cells: Vec<HeadCell>) -> Self {
        self.head.push(cells);
        self
    }

    /// With these rows.
    #[must_use]
    pub fn rows(mut self, rows: Vec<Row>) -> Self {
        self.rows = rows;
        self
    }

    /// With these words where there are no rows.
    #[must_use]
    pub fn or_empty(mut self, words: impl Into<String>) -> Self {
        self.empty = words.into();
        self
    }
}

/// One column: its share of the width and where its cells' text stands.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub weight: f32,
    pub align: Align,
}

impl Column {
    /// For words.
    pub fn left(weight: f32) -> Self {
        Self {
            weight,
            align: Align::Left,
        }
    }

    /// For short marks and years.
    pub fn center(weight: f32) -> Self {
        Self {
            weight,
            align: Align::Center,
        }
    }

    /// For numbers.
    pub fn right(weight: f32) -> Self {
        Self {
            weight,
            align: Align::Right,
        }
    }
}

/// One cell of the head.
#[derive(Clone, Debug)]
pub struct HeadCell {
    pub text: String,
    /// How many columns it covers.
    pub columns: usize,
    /// How many rows of the head it covers.
    pub rows: usize,
}

impl HeadCell {
    /// Over several columns.
    pub fn across(text: impl Into<String>, columns: usize) -> Self {
        Self {
            text: text.into(),
            columns,
            rows: 1,
        }
    }

    /// Down several rows of the head.
    pub fn down(text: impl Into<String>, rows: usize) -> Self {
        Self {
            text: text.into(),
            columns: 1,
            rows,
        }
    }
}

impl From<&str> for HeadCell {
    fn from(text: &str) -> Self {
        Self::across(text, 1)
    }
}

/// One row of cells.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
    pub kind: RowKind,
}

impl Row {
    /// An ordinary row.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            kind: RowKind::Plain,
        }
    }

    /// A bold row over the rows of one group, kept with the first of them.
    pub fn group(text: impl Into<String>) -> Self {
        let whole = Cell {
            text: text.into(),
            span: usize::MAX,
            align: Some(Align::Left),
            ..Cell::default()
        };
        Self {
            cells: vec![whole],
            kind: RowKind::Group,
        }
    }

    /// A bold row of sums, kept with the row above.
    pub fn total(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            kind: RowKind::Total,
        }
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
    /// Instead of the column's.
    pub align: Option<Align>,
}

impl Default for Cell {
    fn default() -> Self {
        Self {
            text: String::new(),
            bold: false,
            span: 1,
            align: None,
        }
    }
}

impl Cell {
    /// The same cell over several columns.
    #[must_use]
    pub fn span(mut self, columns: usize) -> Self {
        self.span = columns;
        self
    }

    /// The same cell in bold.
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.bold = true;
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
