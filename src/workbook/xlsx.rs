//! Excel's own workbooks since 2007, through calamine: cell by cell, because a dense table of a
//! sheet with one stray cell far away would not fit in memory.

use super::intake::Intake;
use super::model::{CellValue, Merged};
use super::text;
use crate::base::Say;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use std::io::Cursor;

type Book = Xlsx<Cursor<Vec<u8>>>;

/// How often the reader says how far it is.
const REPORTED: u32 = 256;

pub fn read(bytes: Vec<u8>, intake: &mut Intake<'_>) -> Result<(), Say> {
    // A broken file must not take the program down with it, whatever the reader makes of it.
    let read = std::panic::AssertUnwindSafe(|| sheets(bytes, intake));
    std::panic::catch_unwind(read).unwrap_or(Err(text::DAMAGED_BOOK))
}

fn failed(error: XlsxError) -> Say {
    match error {
        XlsxError::Password => text::ENCRYPTED,
        _ => text::DAMAGED_BOOK,
    }
}

fn sheets(bytes: Vec<u8>, intake: &mut Intake<'_>) -> Result<(), Say> {
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(failed)?;
    for name in visible(&book) {
        match sheet(&mut book, &name, intake)? {
            true => merged(&mut book, &name, intake),
            // A sheet of charts has no cells.
            false => continue,
        }
    }
    Ok(())
}

/// False where the sheet is none of cells.
fn sheet(book: &mut Book, name: &str, intake: &mut Intake<'_>) -> Result<bool, Say> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
        Err(error) => return Err(failed(error)),
    };
    intake.begin(name.to_owned())?;
    let rows = cells.dimensions().end.0 as usize + 1;
    let mut next = 0;
    while let Some(cell) = cells.next_cell().map_err(failed)? {
        let (row, column) = cell.get_position();
        if row >= next {
            next = row.saturating_add(REPORTED);
            intake.report(row as usize, rows)?;
        }
        intake.put(row as usize, column as usize, of(cell.get_value()))?;
    }
    Ok(true)
}

/// What is merged is worth knowing, but no reason to refuse a sheet whose cells are read.
fn merged(book: &mut Book, name: &str, intake: &mut Intake<'_>) {
    for range in book.merge_cells_by_sheet_name(name).unwrap_or_default() {
        intake.merge(Merged {
            top: range.start.0 as usize,
            left: range.start.1 as usize,
            bottom: range.end.0 as usize,
            right: range.end.1 as usize,
        });
    }
}

fn visible(book: &Book) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    let shown = sheets.filter(|sheet| sheet.visible == calamine::SheetVisible::Visible);
    shown.map(|sheet| sheet.name.clone()).collect()
}

fn of(value: &DataRef<'_>) -> CellValue {
    match value {
        DataRef::SharedString(text) => CellValue::Text((*text).to_owned()),
        DataRef::String(text) => CellValue::Text(text.clone()),
        DataRef::Int(number) => CellValue::Text(number.to_string()),
        DataRef::Float(number) => CellValue::Number(*number),
        DataRef::DateTime(moment) => moment_of(moment),
        DataRef::DateTimeIso(text) => super::iso(text),
        DataRef::DurationIso(text) => CellValue::Text(text.clone()),
        DataRef::Bool(flag) => CellValue::Text(flag.to_string()),
        DataRef::Error(error) => CellValue::Error(error.to_string()),
        DataRef::Empty => CellValue::Empty,
    }
}

fn moment_of(moment: &ExcelDateTime) -> CellValue {
    let date = moment.is_datetime().then(|| moment.as_datetime()).flatten();
    date.map_or(CellValue::Number(moment.as_f64()), |at| {
        CellValue::Date(at.date())
    })
}
