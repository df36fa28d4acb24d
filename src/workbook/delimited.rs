//! Tables kept as text: cells between commas, semicolons or tabs.
//!
//! Read by hand, because the row numbers must be those that a spreadsheet shows: a blank line is
//! a row, and a line break within quotes is not the end of one.

use super::MAX_COLUMNS;
use super::encoding::{decode, guess};
use super::intake::Intake;
use super::model::{CellValue, Encoding};
use super::text;
use crate::base::Say;
use std::iter::Peekable;
use std::str::CharIndices;

const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// How many rows are looked at to find the separator.
const SAMPLE: usize = 30;

/// How often the reader says how far it is, in rows.
const REPORTED: usize = 256;

/// A text in which more than one letter of so many cannot be read is none.
const UNREADABLE: usize = 20;

pub fn read(
    bytes: &[u8],
    encoding: Option<Encoding>,
    intake: &mut Intake<'_>,
) -> Result<Encoding, Say> {
    let encoding = encoding.unwrap_or_else(|| guess(bytes));
    let text = decode(bytes, encoding);
    if text.contains('\0') {
        return Err(text::NOT_A_WORKBOOK);
    }
    let lost = text.chars().filter(|letter| *letter == '\u{FFFD}').count();
    if lost > text.chars().filter(|c| !c.is_ascii()).count() / UNREADABLE && lost > 2 {
        return Err(text::UNREADABLE_TEXT);
    }
    intake.begin(String::new())?;
    let (separator, table) = separator(&text);
    let mut letters = table.char_indices().peekable();
    let mut row = 0;
    while let Some((at, _)) = letters.peek() {
        if row % REPORTED == 0 {
            intake.report(*at, table.len())?;
        }
        for (column, cell) in cells(&mut letters, separator) {
            intake.put(row, column, CellValue::Text(cell))?;
        }
        row += 1;
    }
    Ok(encoding)
}

/// The separator under which the first rows have the most cells, and the table; `sep=;` in the
/// first line is a word to spreadsheets and no row.
fn separator(text: &str) -> (char, &str) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(separator) = rest.chars().next()
        && let Some((_, table)) = rest.split_once('\n')
    {
        return (separator, table);
    }
    let count = |separator: char| -> usize {
        let mut letters = text.char_indices().peekable();
        let rows = std::iter::from_fn(|| {
            letters.peek()?;
            Some(cells(&mut letters, separator).last().map_or(0, |it| it.0))
        });
        rows.take(SAMPLE).sum()
    };
    let best = SEPARATORS.into_iter().rev().max_by_key(|it| count(*it));
    (best.unwrap_or(','), text)
}

/// The cells of one row with their columns, from where the letters are to the end of the line.
fn cells(letters: &mut Peekable<CharIndices<'_>>, separator: char) -> Vec<(usize, String)> {
    let mut cells = Vec::new();
    let mut cell = String::new();
    let (mut column, mut quoted) = (0, false);
    while let Some((_, letter)) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if(|(_, next)| *next == '"').is_some() => cell.push('"'),
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            _ if quoted => cell.push(letter),
            '\r' | '\n' => {
                if letter == '\r' {
                    letters.next_if(|(_, next)| *next == '\n');
                }
                break;
            }
            _ if letter == separator => {
                add(&mut cells, column, std::mem::take(&mut cell));
                column += 1;
            }
            _ => cell.push(letter),
        }
    }
    add(&mut cells, column, cell);
    cells
}

/// Empty cells between others count for the separator, those beyond the edge do not.
fn add(cells: &mut Vec<(usize, String)>, column: usize, cell: String) {
    if column < MAX_COLUMNS {
        cells.push((column, cell));
    }
}
