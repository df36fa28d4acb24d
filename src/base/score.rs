//! Scores of assessments in whole hundredths.

use super::decimal::{parse_hundredths, split};
use super::{Say, text};
use std::fmt;

/// A score or level in hundredths: 250 is 2.5. The difference of two may be negative.
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
pub struct Score(i32);

impl Score {
    pub const ZERO: Self = Self(0);

    /// From a whole level, such as 3.
    pub const fn from_whole(level: i16) -> Self {
        Self(level as i32 * 100)
    }

    /// From the number that the file keeps.
    pub const fn from_hundredths(hundredths: i32) -> Self {
        Self(hundredths)
    }

    /// The number that the file keeps.
    pub const fn hundredths(self) -> i32 {
        self.0
    }

    /// Reads "3", "2.5", "๓".
    ///
    /// # Errors
    /// With a sentence for people where the text is not a number of at most two decimals.
    pub fn parse(text: &str) -> Result<Self, Say> {
        let hundredths = parse_hundredths(text).and_then(|value| i32::try_from(value).ok());
        hundredths.map(Self).ok_or(text::BAD_SCORE)
    }

    /// This score less the other: what is reached less what is wanted.
    pub fn difference(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// 3, 2.5, 2.75
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match split(i64::from(self.0)) {
            (sign, whole, 0) => format!("{sign}{whole}"),
            (sign, whole, rest) if rest % 10 == 0 => format!("{sign}{whole}.{}", rest / 10),
            (sign, whole, rest) => format!("{sign}{whole}.{rest:02}"),
        };
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(typed: &str, hundredths: i32, printed: &str) {
        let score = Score::parse(typed).unwrap();
        assert_eq!(score.hundredths(), hundredths, "{typed}");
        assert_eq!(score.to_string(), printed, "{typed}");
    }

    #[test]
    fn scores_are_read_and_printed() {
        check("3", 300, "3");
        check("2.5", 250, "2.5");
        check("2.50", 250, "2.5");
        check("๓", 300, "3");
        check("0.05", 5, "0.05");
        assert_eq!(Score::parse("สาม"), Err(text::BAD_SCORE));
        assert_eq!(Score::parse("2.555"), Err(text::BAD_SCORE));
        assert_eq!(Score::parse("99999999999"), Err(text::BAD_SCORE));
    }

    #[test]
    fn a_difference_may_be_negative() {
        let gap = Score::from_whole(2).difference(Score::parse("2.5").unwrap());
        assert_eq!(gap.to_string(), "-0.5");
        assert!(gap < Score::ZERO);
    }

    proptest! {
        #[test]
        fn what_is_printed_can_be_read(hundredths in any::<i32>()) {
            let score = Score::from_hundredths(hundredths);
            prop_assert_eq!(Score::parse(&score.to_string()), Ok(score));
        }
    }
}
