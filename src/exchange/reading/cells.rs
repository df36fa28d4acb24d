//! Dates as registers hold them: typed in the Buddhist era, as real date cells, or as the number
//! that a date cell becomes when its format is lost.

use super::super::model::Field;
use super::super::text;
use super::Rows;
use crate::base::{Say, date};
use crate::workbook::CellValue;
use crate::workbook::day_of_serial;
use chrono::{Datelike, Months, NaiveDate};

/// Real date cells of these years were typed in the Buddhist era.
const FIRST_BUDDHIST: i32 = 2400;

/// Days that a spreadsheet counts to between 1927 and 2119.
const SERIALS: std::ops::RangeInclusive<f64> = 10_000.0..=80_000.0;

impl Rows<'_> {
    pub(super) fn date(&mut self, row: usize, field: Field) -> Option<NaiveDate> {
        if self.text(row, field).is_empty() {
            return None;
        }
        match read(self.cell(row, field)) {
            Ok(date) => Some(date),
            Err(reason) => {
                self.problem(row, field, self.raw(row, field), reason);
                None
            }
        }
    }

    /// A date that cannot lie ahead; 40 for a year of birth is 2440, not 2540… unless it has come.
    pub(super) fn past_date(&mut self, row: usize, field: Field) -> Option<NaiveDate> {
        let date = self.date(row, field)?;
        if date < self.today {
            return Some(date);
        }
        let written = self.raw(row, field);
        let has_whole_year = written
            .split(|c: char| !c.is_numeric())
            .any(|part| part.chars().count() >= 4);
        let earlier = date
            .checked_sub_months(Months::new(1200))
            .filter(|_| !has_whole_year);
        if earlier.is_none() {
            self.problem(row, field, written, text::LIES_AHEAD);
        }
        earlier
    }
}

fn read(cell: &CellValue) -> Result<NaiveDate, Say> {
    match cell {
        CellValue::Date(date) => in_common_era(*date),
        CellValue::Number(days) if SERIALS.contains(days) => {
            day_of_serial(*days).ok_or(text::NO_SUCH_DAY)
        }
        other => date::parse(&other.shown()).map_err(|problem| text::mend(&problem.reason)),
    }
}

fn in_common_era(date: NaiveDate) -> Result<NaiveDate, Say> {
    if date.year() < FIRST_BUDDHIST {
        return Ok(date);
    }
    let common = NaiveDate::from_ymd_opt(date.year() - 543, date.month(), date.day());
    common.ok_or(text::NO_SUCH_DAY)
}
