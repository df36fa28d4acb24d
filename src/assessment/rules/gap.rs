//! One person's gaps, and how they add up.
//!
//! Only what has been assessed counts: whoever has no score is in no sum and no average.

use crate::assessment::model::{PersonGap, StaffGaps, Tally};
use crate::base::{Score, SkillId};

/// What is missing to the expected level: never below zero, and unknown unless both are known.
pub fn gap(expected: Option<Score>, current: Option<Score>) -> Option<Score> {
    Some(expected?.difference(current?).max(Score::ZERO))
}

impl PersonGap {
    /// Is something missing?
    pub fn is_gap(&self) -> bool {
        self.gap.is_some_and(|gap| gap > Score::ZERO)
    }

    /// What the person has beyond the expected level, if anything.
    pub fn surplus(&self) -> Option<Score> {
        gap(self.current, self.expected).filter(|surplus| *surplus > Score::ZERO)
    }
}

impl StaffGaps {
    /// The person's skills as one tally.
    pub fn tally(&self) -> Tally {
        Tally::of(self.gaps.iter().map(|gap| gap.gap))
    }

    /// The sum of the person's gaps; `None` when nothing has been assessed.
    pub fn total(&self) -> Option<Score> {
        let tally = self.tally();
        (tally.assessed > 0).then(|| score(tally.gap_hundredths))
    }

    pub fn gap_in(&self, skill: SkillId) -> Option<&PersonGap> {
        self.gaps.iter().find(|gap| gap.skill == skill)
    }
}

impl Tally {
    /// Fewer assessed people than these can be known from a number: printed summaries hide it.
    pub const LEAST_TOLD: usize = 5;

    /// May a summary that leaves the office say it?
    pub fn is_told(&self) -> bool {
        self.assessed == 0 || self.assessed >= Self::LEAST_TOLD
    }

    pub fn of(gaps: impl IntoIterator<Item = Option<Score>>) -> Self {
        let mut tally = Self::default();
        gaps.into_iter().for_each(|gap| tally.add(gap));
        tally
    }

    pub fn add(&mut self, gap: Option<Score>) {
        self.all += 1;
        if let Some(gap) = gap {
            self.assessed += 1;
            self.with_gap += usize::from(gap > Score::ZERO);
            self.gap_hundredths += i64::from(gap.hundredths());
        }
    }

    /// The average gap of the assessed, rounded half up.
    pub fn average(&self) -> Option<Score> {
        let count = i64::try_from(self.assessed)
            .ok()
            .filter(|count| *count > 0)?;
        Some(score((self.gap_hundredths * 2 + count) / (count * 2)))
    }

    /// How many of the assessed have a gap, in whole percent rounded half up.
    pub fn percent(&self) -> Option<usize> {
        (self.with_gap * 200 + self.assessed).checked_div(self.assessed * 2)
    }
}

fn score(hundredths: i64) -> Score {
    Score::from_hundredths(i32::try_from(hundredths).unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::rules::tests::cell;
    use crate::assessment::tests::score;

    #[test]
    fn a_gap_is_what_is_missing_and_unknown_unless_both_levels_are_known() {
        let check = |expected, current, gap: &str, surplus: &str| {
            let cell = cell(1, expected, current);
            assert_eq!(cell.gap, score(gap), "{expected} {current}");
            assert_eq!(cell.surplus(), score(surplus), "{expected} {current}");
            assert_eq!(
                cell.is_gap(),
                !["", "0"].contains(&gap),
                "{expected} {current}"
            );
        };
        check("3", "1", "2", "");
        check("3", "2.75", "0.25", "");
        check("3", "3", "0", "");
        check("2", "3.5", "0", "1.5");
        check("3", "0", "3", "");
        check("3", "", "", "");
        check("", "3", "", "");
        check("", "", "", "");
    }

    #[test]
    fn only_the_assessed_are_a_denominator_and_averages_round_half_up() {
        let check = |gaps: &[&str], counts: (usize, usize, usize), average: &str, percent| {
            let tally = Tally::of(gaps.iter().map(|gap| score(gap)));
            assert_eq!(
                (tally.all, tally.assessed, tally.with_gap),
                counts,
                "{gaps:?}"
            );
            assert_eq!(tally.average(), score(average), "{gaps:?}");
            assert_eq!(tally.percent(), percent, "{gaps:?}");
        };
        check(&[], (0, 0, 0), "", None);
        check(&["", ""], (2, 0, 0), "", None);
        check(&["0", "1", ""], (3, 2, 1), "0.5", Some(50));
        check(&["1", "0", "0"], (3, 3, 1), "0.33", Some(33));
        check(&["1", "1", "0"], (3, 3, 2), "0.67", Some(67));
        check(&["0.01", "0"], (2, 2, 1), "0.01", Some(50));
        check(
            &["1", "0", "0", "0", "0", "0", "0", "0"],
            (8, 8, 1),
            "0.13",
            Some(13),
        );
    }
}
