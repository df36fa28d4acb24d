//! Excel and LibreOffice workbooks, through calamine.

use super::super::model::{CellValue, Sheet};
use super::super::text;
use super::archive::{Inside, inspect};
use super::{MAX_COLUMNS, MAX_ROWS};
use crate::base::Say;
use calamine::{
    Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, Xls, XlsError, Xlsx, XlsxError,
};
use std::io::Cursor;

type Bytes = Cursor<Vec<u8>>;

/// xlsx and ods.
pub fn packed(bytes: Vec<u8>) -> Result<Vec<Sheet>, Say> {
    let inside = inspect(&bytes)?;
    guarded(move || match inside {
        Inside::Xlsx => xlsx(Cursor::new(bytes)),
        Inside::Ods => ods(Cursor::new(bytes)),
    })
}

/// xls, and the envelope of encrypted xlsx.
pub fn compound(bytes: Vec<u8>) -> Result<Vec<Sheet>, Say> {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        return Err(text::ENCRYPTED);
    }
    guarded(move || xls(Cursor::new(bytes)))
}

/// A broken file must not take the program down with it, whatever the reader makes of it.
fn guarded(read: impl FnOnce() -> Result<Vec<Sheet>, Say>) -> Result<Vec<Sheet>, Say> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(read)).unwrap_or(Err(text::DAMAGED_BOOK))
}

/// Cell by cell: a dense table of a sheet with one stray cell far away would not fit in memory.
fn xlsx(bytes: Bytes) -> Result<Vec<Sheet>, Say> {
    let failed = |error: XlsxError| match error {
        XlsxError::Password => text::ENCRYPTED,
        _ => text::DAMAGED_BOOK,
    };
    let mut book: Xlsx<Bytes> = Xlsx::new(bytes).map_err(failed)?;
    let mut sheets = Vec::new();
    for name in visible(&book) {
        let mut rows = Rows::default();
        let mut cells = match book.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            // A sheet of charts has no cells.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(failed(error)),
        };
        while let Some(cell) = cells.next_cell().map_err(failed)? {
            rows.put(cell.get_position(), of_ref(cell.get_value()))?;
        }
        sheets.push(Sheet { name, rows: rows.0 });
    }
    Ok(sheets)
}

fn ods(bytes: Bytes) -> Result<Vec<Sheet>, Say> {
    let failed = |error: OdsError| match error {
        OdsError::Password => text::ENCRYPTED,
        _ => text::DAMAGED_BOOK,
    };
    dense(&mut Ods::new(bytes).map_err(failed)?)
}

fn xls(bytes: Bytes) -> Result<Vec<Sheet>, Say> {
    let failed = |error: XlsError| match error {
        XlsError::Password => text::ENCRYPTED,
        _ => text::DAMAGED_BOOK,
    };
    dense(&mut Xls::new(bytes).map_err(failed)?)
}

/// Those two readers hold whole sheets themselves.
fn dense<R: Reader<Bytes>>(book: &mut R) -> Result<Vec<Sheet>, Say> {
    let mut sheets = Vec::new();
    for name in visible(book) {
        let range = book
            .worksheet_range(&name)
            .map_err(|_| text::DAMAGED_BOOK)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Rows::default();
        for (row, column, value) in range.used_cells() {
            let at = |offset: usize, start: u32| {
                start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX))
            };
            rows.put((at(row, top), at(column, left)), of(value))?;
        }
        sheets.push(Sheet { name, rows: rows.0 });
    }
    Ok(sheets)
}

fn visible<R: Reader<Bytes>>(book: &R) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    let shown = sheets.filter(|sheet| sheet.visible == calamine::SheetVisible::Visible);
    shown.map(|sheet| sheet.name.clone()).collect()
}

#[derive(Default)]
struct Rows(Vec<Vec<CellValue>>);

impl Rows {
    fn put(&mut self, (row, column): (u32, u32), value: CellValue) -> Result<(), Say> {
        if value.is_empty() {
            return Ok(());
        }
        let (row, column) = (row as usize, column as usize);
        if row >= MAX_ROWS {
            return Err(text::too_many_rows(MAX_ROWS));
        }
        if column >= MAX_COLUMNS {
            return Ok(());
        }
        if self.0.len() <= row {
            self.0.resize_with(row + 1, Vec::new);
        }
        let Some(cells) = self.0.get_mut(row) else {
            return Ok(());
        };
        if cells.len() <= column {
            cells.resize(column + 1, CellValue::Empty);
        }
        if let Some(cell) = cells.get_mut(column) {
            *cell = value;
        }
        Ok(())
    }
}

fn of_ref(value: &DataRef<'_>) -> CellValue {
    match value {
        DataRef::SharedString(text) => CellValue::Text((*text).to_owned()),
        DataRef::String(text) => CellValue::Text(text.clone()),
        DataRef::Int(number) => CellValue::Text(number.to_string()),
        DataRef::Float(number) => CellValue::Number(*number),
        DataRef::DateTime(moment) => moment_of(moment),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => CellValue::Text(text.clone()),
        DataRef::Bool(flag) => CellValue::Text(flag.to_string()),
        DataRef::Error(error) => CellValue::Text(error.to_string()),
        DataRef::Empty => CellValue::Empty,
    }
}

fn of(value: &Data) -> CellValue {
    match value {
        Data::String(text) => CellValue::Text(text.clone()),
        Data::Int(number) => CellValue::Text(number.to_string()),
        Data::Float(number) => CellValue::Number(*number),
        Data::DateTime(moment) => moment_of(moment),
        Data::DateTimeIso(text) => iso(text),
        Data::DurationIso(text) => CellValue::Text(text.clone()),
        Data::Bool(flag) => CellValue::Text(flag.to_string()),
        Data::Error(error) => CellValue::Text(error.to_string()),
        Data::Empty => CellValue::Empty,
    }
}

fn moment_of(moment: &ExcelDateTime) -> CellValue {
    let date = moment.is_datetime().then(|| moment.as_datetime()).flatten();
    date.map_or(CellValue::Number(moment.as_f64()), |at| {
        CellValue::Date(at.date())
    })
}

/// `2026-10-01` or `2026-10-01T00:00:00`.
fn iso(text: &str) -> CellValue {
    let day = text.split('T').next().unwrap_or(text);
    day.parse()
        .map_or_else(|_| CellValue::Text(text.to_owned()), CellValue::Date)
}
