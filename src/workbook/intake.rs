//! Where readers put what they find, cell by cell: it grows with what is there, never with what
//! a file claims to have.

use super::model::{CellValue, Merged, Sheet, letter};
use super::text;
use super::{MAX_COLUMNS, MAX_ROWS};
use crate::base::Say;
use crate::screen::Progress;

/// Places for cells that all sheets together may take: 200,000 rows of 20 columns.
const MAX_CELLS: usize = 4_000_000;
/// Bytes of text in all cells together.
const MAX_TEXT: usize = 96 << 20;
/// More sheets than any workbook of an office has.
const MAX_SHEETS: usize = 500;
/// More merged ranges than a sheet of the most rows needs.
const MAX_MERGED: usize = MAX_ROWS;

/// The sheets of one file while they are read.
pub struct Intake<'p> {
    sheets: Vec<Sheet>,
    cells: usize,
    text: usize,
    merged: usize,
    progress: &'p Progress,
}

impl<'p> Intake<'p> {
    pub fn new(progress: &'p Progress) -> Self {
        Self {
            sheets: Vec::new(),
            cells: 0,
            text: 0,
            merged: 0,
            progress,
        }
    }

    /// Says how far the reader is, in any unit.
    ///
    /// # Errors
    /// When the person has stopped it.
    pub fn report(&self, done: usize, all: usize) -> Result<(), Say> {
        self.progress.report(done, all);
        if self.progress.cancelled() {
            return Err(text::STOPPED);
        }
        Ok(())
    }

    /// What comes next is on this sheet.
    ///
    /// # Errors
    /// When there are far too many.
    pub fn begin(&mut self, name: String) -> Result<(), Say> {
        if self.sheets.len() >= MAX_SHEETS {
            return Err(text::TOO_MUCH);
        }
        self.sheets.push(Sheet {
            name,
            ..Sheet::default()
        });
        Ok(())
    }

    /// Takes a cell of the newest sheet, its place counted from 0.
    ///
    /// # Errors
    /// With the cell that is too far down, or when the file holds too much altogether.
    pub fn put(&mut self, row: usize, column: usize, value: CellValue) -> Result<(), Say> {
        let newest = self.sheets.len().saturating_sub(1);
        self.place(newest, row, column, value)
    }

    fn place(
        &mut self,
        sheet: usize,
        row: usize,
        column: usize,
        value: CellValue,
    ) -> Result<(), Say> {
        if value.is_empty() || column >= MAX_COLUMNS {
            return Ok(());
        }
        let Some(sheet) = self.sheets.get_mut(sheet) else {
            return Ok(());
        };
        if row >= MAX_ROWS {
            let cell = format!("{}{}", letter(column), row.saturating_add(1));
            return Err(text::too_far_down(&sheet.name, &cell, MAX_ROWS));
        }
        if sheet.rows.len() <= row {
            sheet.rows.resize_with(row + 1, Vec::new);
        }
        let Some(cells) = sheet.rows.get_mut(row) else {
            return Ok(());
        };
        self.cells += (column + 1).saturating_sub(cells.len());
        self.text += value.size();
        if self.cells > MAX_CELLS || self.text > MAX_TEXT {
            return Err(text::TOO_MUCH);
        }
        if cells.len() <= column {
            cells.resize(column + 1, CellValue::Empty);
        }
        if let Some(cell) = cells.get_mut(column) {
            *cell = value;
        }
        Ok(())
    }

    /// A range of the newest sheet that is shown as one cell.
    pub fn merge(&mut self, merged: Merged) {
        let is_range = merged.bottom > merged.top || merged.right > merged.left;
        if is_range && self.merged < MAX_MERGED && merged.left < MAX_COLUMNS {
            self.merged += 1;
            if let Some(sheet) = self.sheets.last_mut() {
                sheet.merged.push(merged);
            }
        }
    }

    /// The sheets that hold something. The value of cells that are merged downwards stands in
    /// each of their rows: a unit that spans ten people is the unit of ten people.
    ///
    /// # Errors
    /// As [`Self::put`].
    pub fn finish(mut self) -> Result<Vec<Sheet>, Say> {
        for at in 0..self.sheets.len() {
            let below = self.sheets.get(at).map(spread).unwrap_or_default();
            for (row, top, column) in below {
                let value = self.sheets.get(at).map(|sheet| sheet.cell(top, column));
                let value = value.cloned().unwrap_or_default();
                self.place(at, row, column, value)?;
            }
        }
        let is_filled = |sheet: &Sheet| sheet.rows.iter().flatten().any(|cell| !cell.is_empty());
        Ok(self.sheets.into_iter().filter(is_filled).collect())
    }
}

/// The empty cells under the first of each merged range: row, row of the first, column.
fn spread(sheet: &Sheet) -> Vec<(usize, usize, usize)> {
    let last = sheet.rows.len().saturating_sub(1);
    let rows = sheet.merged.iter().flat_map(|merged| {
        let below = (merged.top + 1)..=merged.bottom.min(last);
        below.map(move |row| (row, merged.top, merged.left))
    });
    // Ranges of a sound file do not overlap; those of a hostile one could for ever.
    rows.take(MAX_CELLS)
        .filter(|(row, _, column)| sheet.cell(*row, *column).is_empty())
        .collect()
}
