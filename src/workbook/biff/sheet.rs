//! The cells of one sheet.

use super::super::cursor::{f64_at, u16_at, u32_at};
use super::super::intake::Intake;
use super::super::model::{CellValue, Merged};
use super::super::text;
use super::Globals;
use super::record::{self, Record, Records};
use crate::base::Say;

/// How many bytes are read before the reader says how far it is.
const REPORTED: usize = 1 << 16;

pub fn read(bytes: &[u8], globals: &Globals, intake: &mut Intake<'_>) -> Result<(), Say> {
    let mut walk = Walk {
        globals,
        intake,
        depth: 0,
        formula: (0, 0),
    };
    let mut records = Records::new(bytes);
    let mut next_report = 0;
    while let Some(record) = records.next() {
        if records.position() >= next_report {
            next_report = records.position() + REPORTED;
            walk.intake.report(records.position(), bytes.len())?;
        }
        match record.kind {
            record::BEGIN => walk.depth += 1,
            record::END if walk.depth <= 1 => return Ok(()),
            record::END => walk.depth -= 1,
            // A chart within the sheet has records of its own.
            _ if walk.depth > 1 => {}
            record::FORMULA_TEXT => {
                let text = globals.strings.text(records.joined(&record));
                let (row, column) = walk.formula;
                walk.put(row, column, CellValue::Text(text.unwrap_or_default()))?;
            }
            record::MERGED => merged(record.data, walk.intake),
            _ => walk.cells(&record)?,
        }
    }
    // Simple programs write no end.
    Ok(())
}

struct Walk<'g, 'i, 'p> {
    globals: &'g Globals,
    intake: &'i mut Intake<'p>,
    depth: usize,
    /// The place of the last formula: its text follows in a record of its own.
    formula: (u16, u16),
}

impl Walk<'_, '_, '_> {
    fn put(&mut self, row: u16, column: u16, value: CellValue) -> Result<(), Say> {
        self.intake
            .put(usize::from(row), usize::from(column), value)
    }

    /// A record that begins with the place of a cell and its style; others are passed over.
    fn cells(&mut self, record: &Record<'_>) -> Result<(), Say> {
        let head = |at| u16_at(record.data, at);
        let (Some(row), Some(column), Some(style)) = (head(0), head(2), head(4)) else {
            return Ok(());
        };
        let rest = record.data.get(6..).unwrap_or_default();
        let value = match record.kind {
            record::PACKED_ROW => return self.packed_row(record.data, row, column),
            record::NUMBER => f64_at(rest, 0).map(|number| self.number(number, style)),
            record::PACKED => u32_at(rest, 0).map(|packed| self.number(unpacked(packed), style)),
            record::LABEL | record::RICH_LABEL => {
                let text = self.globals.strings.text(rest.into());
                text.map(CellValue::Text)
            }
            record::SHARED_LABEL => {
                let index = u32_at(rest, 0).ok_or(text::DAMAGED_BOOK)?;
                let text = self.globals.strings.shared(index as usize);
                // A string that is not there would be an empty cell that nobody hears of.
                let text = text.ok_or(text::DAMAGED_BOOK)?;
                Some(CellValue::Text(text.to_owned()))
            }
            record::TRUTH_OR_ERROR => truth_or_error(rest),
            record::FORMULA => {
                self.formula = (row, column);
                result(rest).map(|result| match result {
                    Ok(number) => self.number(number, style),
                    Err(value) => value,
                })
            }
            _ => None,
        };
        self.put(row, column, value.unwrap_or_default())
    }

    fn number(&self, number: f64, style: u16) -> CellValue {
        self.globals.formats.value(number, style)
    }

    /// Numbers side by side: the place of the first, a style and a number each, the last column.
    fn packed_row(&mut self, data: &[u8], row: u16, first: u16) -> Result<(), Say> {
        let pairs = data.get(4..data.len().saturating_sub(2));
        let pairs = pairs.unwrap_or_default().as_chunks::<6>().0;
        for (column, pair) in (first..=u16::MAX).zip(pairs) {
            let style = u16_at(pair, 0).unwrap_or(0);
            let value = u32_at(pair, 2).map(|packed| self.number(unpacked(packed), style));
            self.put(row, column, value.unwrap_or_default())?;
        }
        Ok(())
    }
}

/// A number in four bytes: whole or the upper half of a double, perhaps a hundredfold.
fn unpacked(packed: u32) -> f64 {
    let number = if packed & 2 == 0 {
        f64::from_bits(u64::from(packed & !3) << 32)
    } else {
        f64::from(packed.cast_signed() >> 2)
    };
    if packed & 1 == 0 {
        number
    } else {
        number / 100.0
    }
}

fn truth_or_error(rest: &[u8]) -> Option<CellValue> {
    match rest {
        [value, 0, ..] => Some(CellValue::Text((*value != 0).to_string())),
        [code, _, ..] => Some(error(*code)),
        _ => None,
    }
}

/// What a formula came to: a number, or in eight bytes something else; nothing where text follows.
fn result(rest: &[u8]) -> Option<Result<f64, CellValue>> {
    match rest {
        [0 | 3, _, _, _, _, _, 0xFF, 0xFF, ..] => None,
        [1, _, value, _, _, _, 0xFF, 0xFF, ..] => {
            Some(Err(CellValue::Text((*value != 0).to_string())))
        }
        [2, _, code, _, _, _, 0xFF, 0xFF, ..] => Some(Err(error(*code))),
        _ => f64_at(rest, 0).map(Ok),
    }
}

fn error(code: u8) -> CellValue {
    let sign = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
    CellValue::Error(sign.to_owned())
}

/// A count, then first row, last row, first column, last column of each range.
fn merged(data: &[u8], intake: &mut Intake<'_>) {
    for range in data.get(2..).unwrap_or_default().as_chunks::<8>().0 {
        let edge = |at| usize::from(u16_at(range, at).unwrap_or(0));
        intake.merge(Merged {
            top: edge(0),
            bottom: edge(2),
            left: edge(4),
            right: edge(6),
        });
    }
}
