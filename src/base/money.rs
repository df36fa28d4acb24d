//! Money in whole satang.

use super::decimal::{grouped, parse_hundredths, split};
use super::{Say, text};
use std::fmt;

/// An amount of money in satang, hundredths of a baht. Sums are checked, never rounded.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Satang(i64);

impl Satang {
    pub const ZERO: Self = Self(0);

    /// From the number that the file keeps.
    pub const fn from_raw(satang: i64) -> Self {
        Self(satang)
    }

    /// The number that the file keeps.
    pub const fn raw(self) -> i64 {
        self.0
    }

    /// From whole baht; nothing if too many.
    pub fn from_baht(baht: i64) -> Option<Self> {
        baht.checked_mul(100).map(Self)
    }

    /// Reads "1,234.50", "๑,๒๓๔", "1234 บาท"; "-" is zero, as [`Self::or_dash`] prints it.
    ///
    /// # Errors
    /// With a sentence for people where the text is not an amount with at most two decimals.
    pub fn parse(text: &str) -> Result<Self, Say> {
        let text = text.trim();
        let number = text::BAHT
            .iter()
            .find_map(|unit| text.strip_suffix(unit))
            .unwrap_or(text);
        let number = number.strip_prefix('฿').unwrap_or(number);
        if number == "-" {
            return Ok(Self::ZERO);
        }
        parse_hundredths(number).map(Self).ok_or(text::BAD_MONEY)
    }

    /// The sum, or nothing if it is too large to count.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, or nothing if it is too large to count.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// So many times the amount, or nothing if it is too large to count.
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).map(Self)
    }

    /// The sum of all, or nothing if it is too large to count.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// Always with satang: 1,234.00.
    pub fn with_satang(self) -> String {
        let (sign, baht, satang) = split(self.0);
        format!("{sign}{}.{satang:02}", grouped(baht))
    }

    /// For tables: "-" for nothing.
    pub fn or_dash(self) -> String {
        if self == Self::ZERO {
            "-".to_owned()
        } else {
            self.to_string()
        }
    }
}

/// 1,234 or 1,234.50
impl fmt::Display for Satang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match split(self.0) {
            (sign, baht, 0) => f.pad(&format!("{sign}{}", grouped(baht))),
            _ => f.pad(&self.with_satang()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(typed: &str, raw: i64, printed: &str) {
        let amount = Satang::parse(typed).unwrap();
        assert_eq!(amount, Satang::from_raw(raw), "{typed}");
        assert_eq!(amount.to_string(), printed, "{typed}");
    }

    #[test]
    fn amounts_are_read_and_printed() {
        check("1,234.50", 123_450, "1,234.50");
        check("๑,๒๓๔", 123_400, "1,234");
        check("1234 บาท", 123_400, "1,234");
        check("1,234 บาทถ้วน", 123_400, "1,234");
        check("฿5", 500, "5");
        check("-1000000", -100_000_000, "-1,000,000");
        check("-", 0, "0");
        assert_eq!(Satang::parse("พัน"), Err(text::BAD_MONEY));
        assert_eq!(Satang::parse("1,50"), Err(text::BAD_MONEY));
    }

    #[test]
    fn tables_show_a_dash_for_nothing() {
        assert_eq!(Satang::ZERO.or_dash(), "-");
        assert_eq!(Satang::from_raw(5).or_dash(), "0.05");
        assert_eq!(Satang::from_raw(100).with_satang(), "1.00");
    }

    #[test]
    fn sums_are_checked() {
        let one = Satang::from_raw(1);
        assert_eq!(Satang::sum([one, one]), Some(Satang::from_raw(2)));
        assert_eq!(Satang::sum([one, Satang::from_raw(i64::MAX)]), None);
        assert_eq!(Satang::from_baht(i64::MAX), None);
    }

    proptest! {
        #[test]
        fn what_is_printed_can_be_read(raw in any::<i64>()) {
            let amount = Satang::from_raw(raw);
            prop_assume!(raw > i64::MIN);
            prop_assert_eq!(Satang::parse(&amount.to_string()), Ok(amount));
            prop_assert_eq!(Satang::parse(&amount.with_satang()), Ok(amount));
            prop_assert_eq!(Satang::parse(&amount.or_dash()), Ok(amount));
        }
    }
}
