//! The officer's own file with what an import could not use marked in it: coloured cells, and
//! the reasons in a column at the end.

use super::super::model::{Mapping, RowProblem, Verdict};
use super::super::text;
use crate::base::{Error, Result};
use crate::workbook::{CellValue, Sheet, Workbook as Book};
use crate::workbook::{DATE, TEXT, day, sheet_name, stamp};
use rust_xlsxwriter::{Color, Format, Workbook, Worksheet, XlsxError};
use std::collections::{BTreeMap, BTreeSet};

/// Grounds of cells that were left empty, and of rows that stay out.
const EMPTIED: Color = Color::RGB(0xFF_F1_D0);
const OUT: Color = Color::RGB(0xFD_D9_D5);

const WIDEST: usize = 40;
const REASONS: f64 = 70.0;

/// All sheets of the file; the chosen one with its problems.
///
/// # Errors
/// `Data` when the writer refuses, which no data should make it do.
pub fn marked(
    book: &Book,
    chosen: usize,
    mapping: &Mapping,
    problems: &[RowProblem],
) -> Result<Vec<u8>> {
    let marks = Marks::new(mapping, problems);
    write(book, chosen, &marks).map_err(|source| Error::Data {
        doing: crate::workbook::text::WRITING_LIST,
        detail: source.to_string(),
    })
}

/// What is said of which rows and cells, counted from 0.
struct Marks {
    first_row: usize,
    reasons: BTreeMap<usize, Vec<String>>,
    cells: BTreeSet<(usize, usize)>,
    out: BTreeSet<usize>,
}

impl Marks {
    fn new(mapping: &Mapping, problems: &[RowProblem]) -> Self {
        let mut marks = Self {
            first_row: mapping.first_row,
            reasons: BTreeMap::new(),
            cells: BTreeSet::new(),
            out: BTreeSet::new(),
        };
        for problem in problems {
            let row = problem.row.saturating_sub(1);
            let reason = match problem.verdict {
                Verdict::Similar(_) => problem.reason.th().to_owned(),
                _ => format!("{}: {}", problem.column, problem.reason.th()),
            };
            marks.reasons.entry(row).or_default().push(reason);
            if let Some(column) = mapping.column(problem.field) {
                marks.cells.insert((row, column));
            }
            if problem.is_rejection() {
                marks.out.insert(row);
            }
        }
        marks
    }

    fn ground(&self, row: usize, column: usize) -> Option<Color> {
        match (self.out.contains(&row), self.cells.contains(&(row, column))) {
            (true, _) => Some(OUT),
            (false, true) => Some(EMPTIED),
            (false, false) => None,
        }
    }
}

fn write(book: &Book, chosen: usize, marks: &Marks) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut written = Workbook::new();
    written.set_properties(&stamp(&book.name)?);
    let mut names = BTreeSet::new();
    for (at, sheet) in book.sheets.iter().enumerate() {
        let page = written.add_worksheet();
        let name = sheet_name(&sheet.name);
        // Two sheets of one name, or one without, are numbered by the writer.
        if !name.is_empty() && names.insert(name.to_lowercase()) {
            page.set_name(name)?;
        }
        cells(page, sheet, (at == chosen).then_some(marks))?;
        if at == chosen {
            page.set_active(true);
            reasons(page, sheet.width(), marks)?;
        }
    }
    written.save_to_buffer()
}

fn cells(
    page: &mut Worksheet,
    sheet: &Sheet,
    marks: Option<&Marks>,
) -> std::result::Result<(), XlsxError> {
    for (at, row) in sheet.rows.iter().enumerate() {
        let width = match marks {
            Some(marks) if marks.out.contains(&at) => sheet.width(),
            _ => row.len(),
        };
        for column in 0..width {
            let ground = marks.and_then(|marks| marks.ground(at, column));
            put(page, (at, column), sheet.cell(at, column), ground)?;
        }
    }
    for column in 0..sheet.width() {
        let rows = sheet.rows.iter().filter_map(|row| row.get(column));
        // A title over the table is longer than its column.
        let letters = rows.skip(marks.map_or(0, |marks| marks.first_row.saturating_sub(1)));
        let widest = letters.map(|cell| cell.shown().chars().count()).max();
        let widest = widest.unwrap_or(0).clamp(6, WIDEST);
        page.set_column_width(place(column), widest as f64 + 2.0)?;
    }
    Ok(())
}

fn put(
    page: &mut Worksheet,
    (row, column): (usize, usize),
    value: &CellValue,
    ground: Option<Color>,
) -> std::result::Result<(), XlsxError> {
    let (row, column) = (u32::try_from(row).unwrap_or(u32::MAX), place(column));
    let format = Format::new();
    let format = ground.map_or(format.clone(), |ground| format.set_background_color(ground));
    match value {
        CellValue::Empty if ground.is_none() => return Ok(()),
        CellValue::Empty => page.write_blank(row, column, &format)?,
        CellValue::Text(text) | CellValue::Error(text) => {
            let clipped: String = text.chars().take(32_000).collect();
            let format = format.set_num_format(TEXT);
            page.write_string_with_format(row, column, clipped, &format)?
        }
        CellValue::Number(number) => {
            let is_long = number.abs() >= 1e11;
            let format = if is_long {
                format.set_num_format("0")
            } else {
                format
            };
            page.write_number_with_format(row, column, *number, &format)?
        }
        CellValue::Date(date) => match day(*date) {
            Ok(date) => {
                let format = format.set_num_format(DATE);
                page.write_datetime_with_format(row, column, date, &format)?
            }
            // A day that the writer does not know, such as one before 1900.
            Err(_) => page.write_string_with_format(row, column, value.shown(), &format)?,
        },
    };
    Ok(())
}

/// The last column: its head beside the heading, and a reason in each row that has one.
fn reasons(
    page: &mut Worksheet,
    width: usize,
    marks: &Marks,
) -> std::result::Result<(), XlsxError> {
    let column = place(width);
    let bold = Format::new().set_bold();
    let head = u32::try_from(marks.first_row.saturating_sub(1)).unwrap_or(0);
    page.write_string_with_format(head, column, text::MARKS.th(), &bold)?;
    page.set_column_width(column, REASONS)?;
    let wrapped = Format::new().set_text_wrap();
    for (row, reasons) in &marks.reasons {
        let row = u32::try_from(*row).unwrap_or(u32::MAX);
        page.write_string_with_format(row, column, reasons.join("\n"), &wrapped)?;
    }
    Ok(())
}

fn place(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}
