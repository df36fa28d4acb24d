//! Tables as the bytes of an xlsx file: ids as text, money and dates as real numbers and dates,
//! the head frozen, widths that fit.

use super::text;
use crate::base::table::{Kind, Table, Value};
use crate::base::{Error, Result};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// Thai month and Buddhist year, whatever language the spreadsheet speaks.
pub const DATE: &str = "[$-107041E]d/m/yyyy";
const MONEY: &str = "#,##0.00";
const SCORE: &str = "0.00";
pub const TEXT: &str = "@";

const WIDEST: usize = 60;
const NARROWEST: usize = 6;

/// Each table on a sheet of its own, its head in the first row; the first gives the title.
///
/// # Errors
/// `Data` when the writer refuses, which no data should make it do.
pub fn bytes(tables: &[&Table]) -> Result<Vec<u8>> {
    write(tables).map_err(|source| Error::Data {
        doing: text::WRITING_LIST,
        detail: source.to_string(),
    })
}

fn write(tables: &[&Table]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let title = tables.first().map_or("", |table| table.title.th());
    book.set_properties(&stamp(title)?);
    for table in tables {
        write_sheet(book.add_worksheet_with_constant_memory()?, table)?;
    }
    book.save_to_buffer()
}

fn write_sheet(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    sheet.set_name(sheet_name(table.title.th()))?;
    widths(sheet, table)?;
    sheet.set_freeze_panes(1, 0)?;
    head(sheet, table)?;
    let formats: Vec<Format> = table
        .columns
        .iter()
        .map(|column| format(column.kind))
        .collect();
    for (row, values) in (1..).zip(&table.rows) {
        for ((column, value), format) in (0..).zip(values).zip(&formats) {
            put(sheet, row, column, value, format)?;
        }
    }
    sums(sheet, table)?;
    filter(sheet, table)
}

/// No moment of writing inside: the same list gives the same file.
pub fn stamp(title: &str) -> std::result::Result<DocProperties, XlsxError> {
    let made = ExcelDateTime::from_ymd(2026, 1, 1)?;
    let stamp = DocProperties::new().set_title(title);
    Ok(stamp.set_creation_datetime(&made))
}

/// Excel allows 31 letters and none of these signs.
pub fn sheet_name(title: &str) -> String {
    let allowed = |c: &char| !['[', ']', ':', '*', '?', '/', '\\', '\''].contains(c);
    title.chars().filter(allowed).take(31).collect()
}

fn head(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    for (at, column) in (0..).zip(&table.columns) {
        sheet.write_with_format(0, at, column.name.th(), &bold)?;
    }
    Ok(())
}

fn filter(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let Some(last_column) = table.columns.len().checked_sub(1) else {
        return Ok(());
    };
    sheet.autofilter(
        0,
        0,
        last_row,
        u16::try_from(last_column).unwrap_or(u16::MAX),
    )?;
    Ok(())
}

fn format(kind: Kind) -> Format {
    let format = Format::new();
    match kind {
        Kind::Text | Kind::Mark => format.set_num_format(TEXT),
        Kind::Number => format.set_num_format("0"),
        Kind::Money => format.set_num_format(MONEY),
        Kind::Date => format.set_num_format(DATE),
        Kind::Score => format.set_num_format(SCORE),
    }
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value,
    format: &Format,
) -> std::result::Result<(), XlsxError> {
    let written = match value {
        Value::Empty => return Ok(()),
        Value::Text(text) | Value::Strong(text) => {
            sheet.write_string_with_format(row, column, clipped(text), format)
        }
        Value::Number(number) => {
            sheet.write_number_with_format(row, column, *number as f64, format)
        }
        Value::Money(money) => {
            sheet.write_number_with_format(row, column, hundredths(money.raw()), format)
        }
        Value::Score(score) => {
            sheet.write_number_with_format(row, column, hundredths(*score), format)
        }
        Value::Date(date) => sheet.write_datetime_with_format(row, column, day(*date)?, format),
    };
    written.map(|_| ())
}

pub fn day(date: NaiveDate) -> std::result::Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    let year = u16::try_from(date.year()).unwrap_or(u16::MAX);
    ExcelDateTime::from_ymd(year, part(date.month()), part(date.day()))
}

/// The longest text that a cell may hold.
fn clipped(text: &str) -> String {
    text.chars().take(32_000).collect()
}

/// Exact to the last digit below 10^13.
fn hundredths(value: i64) -> f64 {
    value as f64 / 100.0
}

/// The last row: what the columns add up to, reckoned here, so that the figure stands there
/// without a spreadsheet.
fn sums(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    if !table.columns.iter().any(|column| column.is_summed) {
        return Ok(());
    }
    let row = u32::try_from(table.rows.len() + 1).unwrap_or(u32::MAX);
    let bold = Format::new().set_bold();
    sheet.write_with_format(row, 0, text::SUM.th(), &bold)?;
    for (index, column) in table.columns.iter().enumerate() {
        if let Some(sum) = table.sum(index) {
            let at = u16::try_from(index).unwrap_or(u16::MAX);
            put(sheet, row, at, &sum, &format(column.kind).set_bold())?;
        }
    }
    Ok(())
}

/// As wide as the widest cell; marks above and below take no room.
fn widths(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    for (index, column) in table.columns.iter().enumerate() {
        let head = letters(column.name.th());
        let cells = table
            .rows
            .iter()
            .filter_map(|row| row.get(index))
            .map(width);
        let widest = cells.max().unwrap_or(0).max(head).clamp(NARROWEST, WIDEST);
        let at = u16::try_from(index).unwrap_or(u16::MAX);
        sheet.set_column_width(at, widest as f64 + 2.0)?;
    }
    Ok(())
}

fn width(value: &Value) -> usize {
    match value {
        Value::Empty => 0,
        Value::Text(text) | Value::Strong(text) => letters(text),
        Value::Number(_) => 8,
        Value::Score(_) => 6,
        Value::Money(_) => 14,
        Value::Date(_) => 10,
    }
}

/// Letters that take room: marks above and below do not.
pub fn letters(text: &str) -> usize {
    let has_width =
        |c: &char| !matches!(c, '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}');
    text.chars().filter(has_width).count()
}
