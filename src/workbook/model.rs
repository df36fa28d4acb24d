//! Workbooks as they were read, before anybody knows what their columns mean.

use chrono::NaiveDate;

/// One cell as the workbook keeps it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CellValue {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Date(NaiveDate),
    /// What a formula that went wrong shows, such as `#N/A`.
    Error(String),
}

impl CellValue {
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// As the officer sees it in the sheet; a whole number without a decimal point.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.trim().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => crate::base::date::numeric(*date),
            Self::Error(sign) => sign.clone(),
        }
    }

    /// Bytes that it holds beside its own place.
    pub fn size(&self) -> usize {
        match self {
            Self::Text(text) | Self::Error(text) => text.len(),
            Self::Empty | Self::Number(_) | Self::Date(_) => 0,
        }
    }
}

/// A range that is shown as one cell, counted from 0, its ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    pub top: usize,
    pub left: usize,
    pub bottom: usize,
    pub right: usize,
}

/// One sheet. The first row is row 1 of the officer's file, the first cell column A.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub name: String,
    /// Cells merged downwards stand in each of their rows, those merged across in the first
    /// column only.
    pub rows: Vec<Vec<CellValue>>,
    pub merged: Vec<Merged>,
}

impl Sheet {
    /// The cell at these places, counted from 0; nothing beyond the edge.
    pub fn cell(&self, row: usize, column: usize) -> &CellValue {
        const NOTHING: &CellValue = &CellValue::Empty;
        self.rows
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(NOTHING)
    }

    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// How the letters of a text file are coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// The code page of Thai Windows; Excel's plain "CSV" still writes it.
    Windows874,
}

/// A file that has been read.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    /// The file's own name, for people.
    pub name: String,
    /// Sheets with at least one filled cell.
    pub sheets: Vec<Sheet>,
    /// For text files only: what was taken to be the code, so that the preview can offer another.
    pub encoding: Option<Encoding>,
}

/// A, B … Z, AA …: a column as spreadsheets call it.
pub fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(b'A' + u8::try_from(left % 26).unwrap_or(0));
        left /= 26;
    }
    letters
        .iter()
        .rev()
        .map(|letter| char::from(*letter))
        .collect()
}
