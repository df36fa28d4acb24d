//! Tables kept as text: cells between commas, semicolons or tabs.
//!
//! Read by hand, because the row numbers must be those that a spreadsheet shows: a blank line is
//! a row, and a line break within quotes is not the end of one.

use super::super::model::{CellValue, Encoding, Sheet};
use super::super::text;
use super::{MAX_COLUMNS, MAX_ROWS};
use crate::base::Say;
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_874};

const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// How many rows are looked at to find the separator.
const SAMPLE: usize = 30;

pub fn read(bytes: &[u8], encoding: Option<Encoding>) -> Result<(Sheet, Encoding), Say> {
    let encoding = encoding.unwrap_or_else(|| guess(bytes));
    let text = decode(bytes, encoding).ok_or(text::UNREADABLE_TEXT)?;
    if text.contains('\0') {
        return Err(text::NOT_A_WORKBOOK);
    }
    let rows = rows(&text, separator(&text), MAX_ROWS + 1);
    if rows.len() > MAX_ROWS {
        return Err(text::too_many_rows(MAX_ROWS));
    }
    let name = String::new();
    Ok((Sheet { name, rows }, encoding))
}

/// "Valid UTF-8, else 874" would be wrong for short texts: ยก in code page 874 is valid UTF-8.
/// So UTF-8 must also yield Thai letters and nothing odd beside them, over the whole file.
fn guess(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Encoding::Utf16;
    }
    if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) || bytes.is_ascii() {
        return Encoding::Utf8;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Encoding::Windows874;
    };
    let foreign = text.chars().filter(|c| !c.is_ascii());
    let (thai, odd): (Vec<char>, Vec<char>) =
        foreign.partition(|c| ('\u{E01}'..='\u{E5B}').contains(c));
    if thai.len() > odd.len() {
        Encoding::Utf8
    } else {
        Encoding::Windows874
    }
}

/// The text; nothing where a byte has no letter in that code.
fn decode(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let coder = match encoding {
        Encoding::Utf8 => {
            let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
            return std::str::from_utf8(bytes).ok().map(str::to_owned);
        }
        Encoding::Utf16 if bytes.starts_with(&[0xFE, 0xFF]) => UTF_16BE,
        Encoding::Utf16 => UTF_16LE,
        Encoding::Windows874 => WINDOWS_874,
    };
    let (text, _, malformed) = coder.decode(bytes);
    (!malformed).then(|| text.into_owned())
}

/// The separator under which the first rows have the most cells.
fn separator(text: &str) -> char {
    let cells = |separator: char| -> usize {
        let sample = rows(text, separator, SAMPLE);
        sample.iter().map(|row| row.len().saturating_sub(1)).sum()
    };
    let best = SEPARATORS
        .into_iter()
        .rev()
        .max_by_key(|separator| cells(*separator));
    best.unwrap_or(',')
}

fn rows(text: &str, separator: char, limit: usize) -> Vec<Vec<CellValue>> {
    let mut letters = text.chars().peekable();
    let mut rows = Vec::new();
    while letters.peek().is_some() && rows.len() < limit {
        rows.push(row(&mut letters, separator));
    }
    rows
}

fn row(letters: &mut std::iter::Peekable<std::str::Chars<'_>>, separator: char) -> Vec<CellValue> {
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            _ if quoted => cell.push(letter),
            '\r' | '\n' => {
                if letter == '\r' {
                    letters.next_if_eq(&'\n');
                }
                break;
            }
            _ if letter == separator => add(&mut cells, &mut cell),
            _ => cell.push(letter),
        }
    }
    add(&mut cells, &mut cell);
    cells
}

fn add(cells: &mut Vec<CellValue>, cell: &mut String) {
    let text = std::mem::take(cell);
    if cells.len() < MAX_COLUMNS {
        let empty = text.trim().is_empty();
        cells.push(if empty {
            CellValue::Empty
        } else {
            CellValue::Text(text)
        });
    }
}
