//! A list as plain data: what its columns are called and what stands in each row. Pages make it
//! from what they show; workbooks and paper are written from it.

use super::{Satang, Say};
use chrono::NaiveDate;

/// How a column is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Also ids and telephone numbers: nothing to reckon with.
    Text,
    /// A few letters, in the middle.
    Mark,
    Number,
    /// Baht with two decimals.
    Money,
    /// A real date, shown in the Buddhist era.
    Date,
    /// Hundredths, shown with two decimals.
    Score,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: Say,
    pub kind: Kind,
    /// Summed up in a last row.
    pub is_summed: bool,
    /// Printed too, and not in workbooks only.
    pub is_on_paper: bool,
    /// On paper, what stands over this column and those beside it that have the same.
    pub over: Option<Say>,
    /// Its name below that.
    pub short: Say,
    /// On paper its name is read from below: long words over a narrow column.
    pub is_upward: bool,
}

impl Column {
    pub fn new(name: Say, kind: Kind) -> Self {
        Self {
            short: name.clone(),
            name,
            kind,
            is_summed: false,
            is_on_paper: true,
            over: None,
            is_upward: false,
        }
    }

    /// The same column, its name read from below on paper.
    #[must_use]
    pub fn upward(mut self) -> Self {
        self.is_upward = true;
        self
    }

    pub fn summed(name: Say, kind: Kind) -> Self {
        Self {
            is_summed: true,
            ..Self::new(name, kind)
        }
    }

    /// On paper below words that it shares with its neighbors.
    #[must_use]
    pub fn under(self, over: Say, short: Say) -> Self {
        Self {
            over: Some(over),
            short,
            ..self
        }
    }

    /// In workbooks only.
    #[must_use]
    pub fn off_paper(self) -> Self {
        Self {
            is_on_paper: false,
            ..self
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    #[default]
    Empty,
    Text(String),
    /// Stands out from the others.
    Strong(String),
    Number(i64),
    Money(Satang),
    Date(NaiveDate),
    /// In hundredths.
    Score(i64),
}

impl Value {
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    pub fn count(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Option<NaiveDate>> for Value {
    fn from(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }
}

/// A list to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub title: Say,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Value>>,
}

impl Table {
    /// What a column adds up to; nothing for one that is not summed.
    pub fn sum(&self, column: usize) -> Option<Value> {
        let kind = self.columns.get(column).filter(|it| it.is_summed)?.kind;
        let number = |value: &Value| match value {
            Value::Number(number) | Value::Score(number) => *number,
            Value::Money(money) => money.raw(),
            Value::Empty | Value::Text(_) | Value::Strong(_) | Value::Date(_) => 0,
        };
        let values = self.rows.iter().filter_map(|row| row.get(column));
        let total = values.map(number).fold(0, i64::saturating_add);
        Some(match kind {
            Kind::Money => Value::Money(Satang::from_raw(total)),
            Kind::Score => Value::Score(total),
            Kind::Text | Kind::Mark | Kind::Number | Kind::Date => Value::Number(total),
        })
    }
}
