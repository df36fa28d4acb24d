//! Fiscal years and the three-year period of a plan.

use super::thai::to_arabic;
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// Years of the Buddhist era ahead of the common era.
pub const BUDDHIST_OFFSET: i32 = 543;

/// A fiscal year of the Thai state, named by the Buddhist year in which it ends: 2570 is
/// 1 October 2569 to 30 September 2570. Source: พ.ร.บ.วิธีการงบประมาณ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(i32);

impl FiscalYear {
    const FIRST: i32 = 2400;
    const LAST: i32 = 2800;

    /// By its Buddhist year; nothing outside 2400–2800, which no plan needs.
    pub fn from_be(year_be: i32) -> Option<Self> {
        (Self::FIRST..=Self::LAST)
            .contains(&year_be)
            .then_some(Self(year_be))
    }

    /// The year that was typed, in any digits; years far off are typing errors.
    pub fn parse(typed: &str) -> Option<Self> {
        let year: i32 = to_arabic(typed.trim()).parse().ok()?;
        let likely = 2550..=2650;
        Self::from_be(year).filter(|_| likely.contains(&year))
    }

    /// The fiscal year of a day. Days beyond 2400–2800 count to the nearest year within.
    pub fn of(day: NaiveDate) -> Self {
        let ends = if day.month() >= 10 {
            day.year() + 1
        } else {
            day.year()
        };
        Self((ends + BUDDHIST_OFFSET).clamp(Self::FIRST, Self::LAST))
    }

    /// The Buddhist year, such as 2570.
    pub fn be(self) -> i32 {
        self.0
    }

    /// 1 October.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.0 - BUDDHIST_OFFSET - 1, 10, 1).unwrap_or_default()
    }

    /// 30 September.
    pub fn last_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.0 - BUDDHIST_OFFSET, 9, 30).unwrap_or_default()
    }

    /// The year after; 2800 is its own.
    pub fn next(self) -> Self {
        Self((self.0 + 1).min(Self::LAST))
    }

    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first_day()..=self.last_day()).contains(&day)
    }
}

impl fmt::Display for FiscalYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The three fiscal years of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: FiscalYear,
}

impl Period {
    pub fn starting(first: FiscalYear) -> Self {
        Self { first }
    }

    pub fn first(self) -> FiscalYear {
        self.first
    }

    pub fn last(self) -> FiscalYear {
        self.first.next().next()
    }

    pub fn years(self) -> [FiscalYear; 3] {
        [self.first, self.first.next(), self.last()]
    }

    pub fn contains(self, year: FiscalYear) -> bool {
        (self.first..=self.last()).contains(&year)
    }

    pub fn first_day(self) -> NaiveDate {
        self.first.first_day()
    }

    pub fn last_day(self) -> NaiveDate {
        self.last().last_day()
    }
}

/// 2570–2572
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}–{}", self.first, self.last())
    }
}

/// The last day at work: 30 September of the fiscal year in which a person turns 60.
///
/// An age is complete on the day before the birthday, so who was born on 1 October leaves on
/// 30 September of the year of the 60th birthday, and who was born on 2 October a year later.
/// Source: general knowledge of the pension rules (พ.ร.บ.บำเหน็จบำนาญข้าราชการ พ.ศ. 2494,
/// มาตรา 19, and the usual reading of age), not read in the source.
pub fn retirement_day(birth: NaiveDate) -> NaiveDate {
    let turns_late = (birth.month(), birth.day()) > (10, 1);
    let year = birth
        .year()
        .saturating_add(if turns_late { 61 } else { 60 });
    NaiveDate::from_ymd_opt(year, 9, 30).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_fiscal_year_begins_in_october_of_the_year_before() {
        let check = |date: NaiveDate, be: i32| {
            let year = FiscalYear::of(date);
            assert_eq!(year.be(), be, "{date}");
            assert!(year.contains(date), "{date}");
        };
        check(day(2026, 9, 30), 2569);
        check(day(2026, 10, 1), 2570);
        check(day(2026, 11, 22), 2570);
        check(day(2027, 1, 1), 2570);
        check(day(2027, 9, 30), 2570);
    }

    #[test]
    fn a_fiscal_year_knows_its_days() {
        let year = FiscalYear::from_be(2570).unwrap();
        assert_eq!(year.first_day(), day(2026, 10, 1));
        assert_eq!(year.last_day(), day(2027, 9, 30));
        assert_eq!(year.next().first_day(), day(2027, 10, 1));
        assert_eq!(FiscalYear::from_be(2026), None);
    }

    #[test]
    fn a_period_is_three_years() {
        let period = Period::starting(FiscalYear::from_be(2570).unwrap());
        assert_eq!(period.to_string(), "2570–2572");
        assert_eq!(period.years().map(FiscalYear::be), [2570, 2571, 2572]);
        assert!(period.contains(period.last()));
        assert!(!period.contains(period.last().next()));
        assert_eq!(period.last_day(), day(2029, 9, 30));
    }

    #[test]
    fn people_retire_at_the_end_of_the_fiscal_year_in_which_they_turn_60() {
        let check = |birth, expected| assert_eq!(retirement_day(birth), expected, "{birth}");
        check(day(1970, 5, 1), day(2030, 9, 30));
        check(day(1970, 9, 30), day(2030, 9, 30));
        check(day(1970, 10, 1), day(2030, 9, 30));
        check(day(1970, 10, 2), day(2031, 9, 30));
        check(day(1970, 12, 31), day(2031, 9, 30));
        check(day(1972, 2, 29), day(2032, 9, 30));
    }
}
