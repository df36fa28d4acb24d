//! Tables: columns by content and weight, heads that may be merged, rows of cells.

use super::{Align, Digits, Row, Size};

/// A table. Its head is repeated on every page.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    /// Rows of the head; a cell may cover several columns and rows.
    pub head: Vec<Vec<HeadCell>>,
    pub rows: Vec<Row>,
    pub size: Size,
    pub style: TableStyle,
    /// Said in one full-width row when there are no rows.
    pub empty: String,
    /// Instead of the document's, such as Arabic ones for figures within a Thai text.
    pub digits: Option<Digits>,
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

    /// Without rules between the cells, every other row on grey ground.
    #[must_use]
    pub fn zebra(mut self) -> Self {
        self.style = TableStyle::Zebra;
        self
    }

    /// With these words where there are no rows.
    #[must_use]
    pub fn or_empty(mut self, words: impl Into<String>) -> Self {
        self.empty = words.into();
        self
    }
}

/// How rows and columns are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableStyle {
    /// Rules around every cell, as official forms are.
    #[default]
    Ruled,
    /// Grey ground behind every other row.
    Zebra,
}

/// One column: where its cells' text stands, and its share of the width. No column is narrower
/// than its words or, unless cells are left empty for the pen, wider than its longest cell while
/// another needs the room.
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

    /// For numbers with and without decimals: the decimal points stand under each other.
    pub fn decimal(weight: f32) -> Self {
        Self {
            weight,
            align: Align::Decimal,
        }
    }

    /// For whole numbers.
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
    /// Turned by a quarter, to be read from below: long words over narrow columns.
    pub upward: bool,
}

impl HeadCell {
    /// Over several columns.
    pub fn across(text: impl Into<String>, columns: usize) -> Self {
        Self {
            text: text.into(),
            columns,
            rows: 1,
            upward: false,
        }
    }

    /// Down several rows of the head.
    pub fn down(text: impl Into<String>, rows: usize) -> Self {
        Self {
            text: text.into(),
            columns: 1,
            rows,
            upward: false,
        }
    }

    /// The same cell, to be read from below.
    #[must_use]
    pub fn upward(mut self) -> Self {
        self.upward = true;
        self
    }
}

impl From<&str> for HeadCell {
    fn from(text: &str) -> Self {
        Self::across(text, 1)
    }
}
