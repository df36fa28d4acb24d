//! What has changed between two rounds, among those who were assessed in both.

use crate::assessment::model::{Levels, Scores};
use crate::base::{Score, SkillId, StaffId};

/// One skill in two rounds. Only people with a score in both count, so that whoever came or left
/// moves no mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// People with a score in both rounds.
    pub both: usize,
    pub up: usize,
    pub down: usize,
    /// The sums of their levels, in hundredths.
    pub before_hundredths: i64,
    pub after_hundredths: i64,
    /// How many of them were below what is asked of them now, and are.
    pub gap_before: usize,
    pub gap_after: usize,
}

impl Change {
    fn add(&mut self, before: Score, after: Score, asked: Option<Score>) {
        self.both += 1;
        self.up += usize::from(after > before);
        self.down += usize::from(after < before);
        self.before_hundredths += i64::from(before.hundredths());
        self.after_hundredths += i64::from(after.hundredths());
        self.gap_before += usize::from(asked.is_some_and(|asked| before < asked));
        self.gap_after += usize::from(asked.is_some_and(|asked| after < asked));
    }

    pub fn same(&self) -> usize {
        self.both - self.up - self.down
    }

    /// The mean levels before and after, rounded half up.
    pub fn means(&self) -> Option<(Score, Score)> {
        let count = i64::try_from(self.both).ok().filter(|count| *count > 0)?;
        let mean = |sum: i64| {
            let mean = (sum * 2 + count) / (count * 2);
            Score::from_hundredths(i32::try_from(mean).unwrap_or(i32::MAX))
        };
        Some((mean(self.before_hundredths), mean(self.after_hundredths)))
    }
}

/// For each skill, in their order.
pub fn changes(
    people: &[(StaffId, Levels)],
    skills: &[SkillId],
    before: &Scores,
    after: &Scores,
) -> Vec<Change> {
    let mut all = vec![Change::default(); skills.len()];
    for (staff, asked) in people {
        for ((change, skill), asked) in all.iter_mut().zip(skills).zip(asked.iter()) {
            let cell = (*staff, *skill);
            if let (Some(before), Some(after)) = (before.get(&cell), after.get(&cell)) {
                change.add(*before, *after, *asked);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::tests::score;

    #[test]
    fn only_those_assessed_in_both_rounds_are_compared() {
        let skill = SkillId::from_raw(1);
        let levels = |all: &[(i64, &str)]| -> Scores {
            let known = all.iter().filter_map(|(staff, level)| {
                Some(((StaffId::from_raw(*staff), skill), score(level)?))
            });
            known.collect()
        };
        let before = levels(&[(1, "1"), (2, "2"), (3, "3"), (4, "")]);
        let after = levels(&[(1, "2"), (2, "2"), (3, ""), (4, "4"), (5, "1")]);
        let people: Vec<(StaffId, Levels)> = (1..=5)
            .map(|staff| (StaffId::from_raw(staff), [score("2")].into()))
            .collect();
        let change = changes(&people, &[skill], &before, &after)[0];
        assert_eq!(
            (change.both, change.up, change.same(), change.down),
            (2, 1, 1, 0)
        );
        assert_eq!(change.means(), score("1.5").zip(score("2")));
        assert_eq!((change.gap_before, change.gap_after), (1, 0));
        assert_eq!(Change::default().means(), None);
    }
}
