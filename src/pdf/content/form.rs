//! What is filled in by hand: lines to write on, boxes to tick, grids; and the months of a
//! fiscal year, which are ticked by the plan.

use super::{Cell, Column, HeadCell, Mark, Row, Table};
use crate::base::date;
use chrono::NaiveDate;

/// Labels with dots to write on, beside each other up to the right margin.
#[derive(Clone, Debug, Default)]
pub struct Blanks {
    pub parts: Vec<Blank>,
    /// Dotted lines over the whole width that follow.
    pub more: usize,
}

/// A label and the dots after it.
#[derive(Clone, Debug, Default)]
pub struct Blank {
    pub label: String,
    /// Its share of the width.
    pub weight: f32,
    /// Behind the dots: บาท, คน.
    pub unit: String,
}

impl Blank {
    pub fn new(label: impl Into<String>, weight: f32) -> Self {
        Self {
            label: label.into(),
            weight,
            unit: String::new(),
        }
    }

    /// The same blank with a unit behind its dots.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = unit.into();
        self
    }
}

impl Blanks {
    /// Labels in one row.
    pub fn row(parts: Vec<Blank>) -> Self {
        Self { parts, more: 0 }
    }

    /// One label with so many lines to write on.
    pub fn lines(label: impl Into<String>, lines: usize) -> Self {
        Self {
            parts: vec![Blank::new(label, 1.0)],
            more: lines.saturating_sub(1),
        }
    }
}

/// Boxes to tick with their words, in columns.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub options: Vec<Choice>,
    /// How many stand beside each other where their words allow it.
    pub per_row: usize,
}

/// One box with its words.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub text: String,
    pub ticked: bool,
    /// Dots follow up to the margin: อื่น ๆ ระบุ …
    pub open: bool,
}

impl Choice {
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same choice, ticked if so.
    #[must_use]
    pub fn ticked(mut self, ticked: bool) -> Self {
        self.ticked = ticked;
        self
    }

    /// The same choice with room for other words.
    #[must_use]
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }
}

/// A grid of items by levels, each with a box to tick; `corner` heads the numbers and the items.
pub fn rating_grid(corner: [&str; 2], items: &[&str], levels: &[&str]) -> Table {
    let rows = (1..).zip(items).map(|(number, item)| {
        let mut cells: Vec<Cell> = vec![usize::to_string(&number).into(), (*item).into()];
        cells.extend(levels.iter().map(|_| Cell::mark(Mark::Box)));
        Row::new(cells)
    });
    let mut columns = vec![Column::center(1.0), Column::left(12.0)];
    columns.extend(levels.iter().map(|_| Column::center(1.5)));
    let head: Vec<&str> = corner.into_iter().chain(levels.iter().copied()).collect();
    Table::new(columns).head(&head).rows(rows.collect())
}

/// A line of a month chart: which months from October to September are taken.
#[derive(Clone, Debug)]
pub struct Months {
    pub name: String,
    pub taken: [bool; 12],
}

/// A chart of the months of a fiscal year with bars in the months taken; `corner` heads the
/// numbers and the names, `over` the months.
pub fn month_chart(corner: [&str; 2], over: &str, rows: &[Months]) -> Table {
    let months = (10..=12).chain(1..=9).map(short_month);
    let rows = (1..).zip(rows).map(|(number, row)| {
        let mut cells: Vec<Cell> = vec![usize::to_string(&number).into(), row.name.as_str().into()];
        cells.extend(row.taken.iter().map(|taken| {
            let bar = Cell::mark(Mark::Bar);
            if *taken { bar } else { Cell::default() }
        }));
        Row::new(cells)
    });
    let mut columns = vec![Column::center(1.0), Column::left(10.0)];
    columns.extend([Column::center(1.4); 12]);
    let mut head = corner.map(|name| HeadCell::down(name, 2)).to_vec();
    head.push(HeadCell::across(over, 12));
    Table::new(columns)
        .head_row(head)
        .head_row(months.map(|name| HeadCell::across(name, 1)).collect())
        .rows(rows.collect())
}

/// The name of a month from 1 to 12; years play no part in it.
fn short_month(month: u32) -> String {
    let day = NaiveDate::from_ymd_opt(2000, month, 1);
    day.map_or_else(String::new, |day| date::short_month(day).th().to_owned())
}
