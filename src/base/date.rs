//! Dates as Thai offices write and type them, in the Buddhist era.

use super::fiscal::BUDDHIST_OFFSET;
use super::thai::{repair, to_arabic};
use super::{Say, text};
use chrono::{Datelike, NaiveDate};
use std::ops::RangeInclusive;

/// Years of the common era that a date may have.
const YEARS: RangeInclusive<i32> = 1900..=2200;

/// From this year on a number of four digits is a year of the Buddhist era.
const FIRST_BUDDHIST: i32 = 2400;

/// The century of a year of two digits: 69 is 2569.
const BUDDHIST_CENTURY: i32 = 2500;

/// Why something typed is no date, for the line below its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateProblem {
    pub reason: Say,
}

/// The year of the Buddhist era: 2569 for 2026. (January to March before 1941 counted otherwise
/// in their time; like every office form, this does not.)
pub fn year_be(day: NaiveDate) -> i32 {
    day.year() + BUDDHIST_OFFSET
}

/// The name of the month, such as ตุลาคม.
pub fn month(day: NaiveDate) -> Say {
    pick(&text::MONTHS, day)
}

/// The abbreviation of the month, such as ต.ค.
pub fn short_month(day: NaiveDate) -> Say {
    pick(&text::SHORT_MONTHS, day)
}

/// For announcements and orders: 1 ตุลาคม พ.ศ. 2569.
pub fn long(day: NaiveDate) -> Say {
    text::long_date(day.day(), &month(day), year_be(day), day.year())
}

/// For letters: 1 ตุลาคม 2569.
pub fn plain(day: NaiveDate) -> Say {
    text::plain_date(day.day(), &month(day), year_be(day), day.year())
}

/// For tables: 1 ต.ค. 2569.
pub fn short(day: NaiveDate) -> Say {
    text::plain_date(day.day(), &short_month(day), year_be(day), day.year())
}

/// For fields: 1/10/2569.
pub fn numeric(day: NaiveDate) -> String {
    format!("{}/{}/{}", day.day(), day.month(), year_be(day))
}

fn pick(names: &[Say; 12], day: NaiveDate) -> Say {
    names
        .get(day.month0() as usize)
        .cloned()
        .unwrap_or_else(|| Say::same(""))
}

/// Reads a date: day, month and year in any of the forms above, with `/`, `-`, `.` or spaces
/// between, in Thai or Arabic digits, or as ISO 8601 (2026-10-01, also 2569-10-01).
///
/// A year from 2400 is of the Buddhist era, any other of four digits of the common era, unless
/// พ.ศ. or ค.ศ. says so. Two digits are always 25xx; whether 99 can mean 2599 for this field is
/// for the caller to say. Years from 1900 to 2200 of the common era.
///
/// # Errors
/// With the reason for people: not readable, no such day, or a year out of range.
pub fn parse(text: &str) -> Result<NaiveDate, DateProblem> {
    let text = to_arabic(&repair(text)).to_lowercase();
    let problem = |reason: Say| DateProblem { reason };
    let written = read(&text).ok_or_else(|| problem(text::unreadable_date(&text)))?;
    if !YEARS.contains(&written.year) {
        let [year, first, last] =
            [written.year, *YEARS.start(), *YEARS.end()].map(|year| year + BUDDHIST_OFFSET);
        return Err(problem(text::year_out_of_range(year, first, last)));
    }
    NaiveDate::from_ymd_opt(written.year, written.month, written.day)
        .ok_or_else(|| problem(text::no_such_day(&text)))
}

/// What is written, before the calendar is asked.
struct Written {
    year: i32,
    month: u32,
    day: u32,
}

#[derive(Clone, Copy)]
enum Era {
    Buddhist,
    Common,
}

/// The parts of a date in the order in which they stand.
#[derive(Default)]
struct Parts<'a> {
    numbers: Vec<&'a str>,
    month: Option<u32>,
    era: Option<Era>,
}

fn read(text: &str) -> Option<Written> {
    let parts = parts(text)?;
    let (day, month, year) = match (parts.numbers.as_slice(), parts.month) {
        (&[year, month, day], None) if year.len() == 4 => (day, month.parse().ok()?, year),
        (&[day, month, year], None) => (day, month.parse().ok()?, year),
        (&[day, year], Some(month)) => (day, month, year),
        _ => return None,
    };
    Some(Written {
        year: read_year(year, parts.era)?,
        month,
        day: day.parse().ok()?,
    })
}

/// The year of the common era.
fn read_year(digits: &str, era: Option<Era>) -> Option<i32> {
    let year: i32 = digits.parse().ok()?;
    match (digits.len(), era) {
        (2, None | Some(Era::Buddhist)) => Some(BUDDHIST_CENTURY + year - BUDDHIST_OFFSET),
        (4, Some(Era::Buddhist)) => Some(year - BUDDHIST_OFFSET),
        (4, None) if year >= FIRST_BUDDHIST => Some(year - BUDDHIST_OFFSET),
        (4, _) => Some(year),
        _ => None,
    }
}

fn parts(text: &str) -> Option<Parts<'_>> {
    let mut parts = Parts::default();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_ascii_digit() {
            let end = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            parts.numbers.push(rest.get(..end)?);
            end
        } else if is_letter(first) {
            let end = rest
                .find(|c| !is_letter(c) && c != '.')
                .unwrap_or(rest.len());
            parts.read_word(rest.get(..end)?)?;
            end
        } else {
            matches!(first, ' ' | '/' | '-' | '.' | ',').then_some(1)?
        };
        rest = rest.get(end..)?;
    }
    Some(parts)
}

/// Tone marks and ◌์ are letters here too.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, 'ก'..='\u{E4E}')
}

impl Parts<'_> {
    /// Takes months, eras and words that say nothing new, which may be written in one.
    fn read_word(&mut self, word: &str) -> Option<()> {
        let word = word.replace('.', "");
        let mut rest = word.as_str();
        while !rest.is_empty() {
            rest = self.read_start(rest)?;
        }
        Some(())
    }

    fn read_start<'w>(&mut self, word: &'w str) -> Option<&'w str> {
        if let Some(rest) = after_any(word, &text::DATE_FILLERS) {
            return Some(rest);
        }
        if let Some((month, rest)) = read_month(word) {
            return self.month.replace(month).is_none().then_some(rest);
        }
        if let Some(rest) = after_any(word, &text::BUDDHIST_ERA) {
            return self.era.replace(Era::Buddhist).is_none().then_some(rest);
        }
        let rest = after_any(word, &text::COMMON_ERA)?;
        self.era.replace(Era::Common).is_none().then_some(rest)
    }
}

fn after_any<'w>(word: &'w str, starts: &[&str]) -> Option<&'w str> {
    starts.iter().find_map(|start| word.strip_prefix(start))
}

/// The number of the month that the word begins with, and what follows it.
fn read_month(word: &str) -> Option<(u32, &str)> {
    let after = |month: &Say| {
        let plain = |name: &str| name.replace('.', "").to_lowercase();
        [plain(month.th()), plain(month.en())]
            .iter()
            .find_map(|name| word.strip_prefix(name.as_str()))
    };
    let numbered = |names: &[Say; 12]| {
        (1..)
            .zip(names)
            .find_map(|(number, month)| Some((number, after(month)?)))
    };
    numbered(&text::MONTHS).or_else(|| numbered(&text::SHORT_MONTHS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::thai::to_thai;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn check(typed: &str, expected: NaiveDate) {
        assert_eq!(parse(typed), Ok(expected), "{typed}");
    }

    fn refuse(typed: &str, reason: Say) {
        assert_eq!(parse(typed), Err(DateProblem { reason }), "{typed}");
    }

    #[test]
    fn dates_are_printed_in_the_forms_of_offices() {
        let first = day(2026, 10, 1);
        assert_eq!(long(first), Say::new("1 ตุลาคม พ.ศ. 2569", "1 October 2026"));
        assert_eq!(plain(first), Say::new("1 ตุลาคม 2569", "1 October 2026"));
        assert_eq!(short(first), Say::new("1 ต.ค. 2569", "1 Oct 2026"));
        assert_eq!(numeric(first), "1/10/2569");
        assert_eq!(month(first).th(), "ตุลาคม");
    }

    #[test]
    fn dates_are_read_in_every_usual_form() {
        for typed in [
            "1/10/69",
            "01/10/2569",
            "1-10-2026",
            "2026-10-01",
            "2569-10-01",
            "๑ ต.ค. ๒๕๖๙",
            "1 ตุลาคม พ.ศ. 2569",
            "1 ต.ค. 69",
            "1.10.69",
            "1 ตค 2569",
            "1ต.ค.69",
            "วันที่ 1 ตุลาคม 2569",
            "1 เดือนตุลาคม พ.ศ. 2569",
            "1 ต.ค.พ.ศ.2569",
            " 1 / 10 / 2569 ",
            "1 Oct 2026",
            "1 October 2569",
            "October 1, 2026",
            "1 ตุลาคม ค.ศ. 2026",
            "1 10 2569",
        ] {
            check(typed, day(2026, 10, 1));
        }
        check("29/2/2567", day(2024, 2, 29));
        check("1 พ.ค. 2569", day(2026, 5, 1));
        check("1 พ.ย. 2569", day(2026, 11, 1));
        check("1 กุมภาพันธ์ 2569", day(2026, 2, 1));
    }

    #[test]
    fn what_is_no_date_is_refused_with_a_reason() {
        refuse("31/02/2520", text::no_such_day("31/02/2520"));
        refuse("29/2/2568", text::no_such_day("29/2/2568"));
        refuse("1/13/2569", text::no_such_day("1/13/2569"));
        refuse("1/1/2300", text::year_out_of_range(2843, 2443, 2743));
        for typed in [
            "",
            "ตุลาคม",
            "1/10",
            "1/10/9",
            "1/10/569",
            "1/10/2569 08:30",
            "x",
            "1 ตุลาคม ตุลาคม 2569",
            "1/10/99999999999",
        ] {
            refuse(typed, text::unreadable_date(typed));
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_can_be_read(days in 0..109_938_i64) {
            let date = day(1900, 1, 1) + chrono::Duration::days(days);
            for said in [long(date), plain(date), short(date)] {
                prop_assert_eq!(parse(said.th()), Ok(date));
                prop_assert_eq!(parse(said.en()), Ok(date));
                prop_assert_eq!(parse(&to_thai(said.th())), Ok(date));
            }
            prop_assert_eq!(parse(&numeric(date)), Ok(date));
            prop_assert_eq!(parse(&date.to_string()), Ok(date));
        }

        #[test]
        fn nothing_typed_makes_reading_fail_badly(typed in "[0-9๐-๙ /.\\-ก-๎a-z]{0,20}|.{0,10}") {
            let _ = parse(&typed);
        }
    }
}
