//! What the answers of several assessors come to.

use crate::assessment::model::{Assessor, Weights};
use crate::base::Score;

/// The weighted mean of those who have answered, and how many they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighted {
    pub level: Score,
    /// How many of the round's assessors have answered.
    pub given: usize,
    pub of: usize,
    /// What those who answered weigh, of what all weigh.
    pub weight: i64,
    pub of_weight: i64,
}

/// Whoever has not answered is in no mean: the weights of the others are taken to be all. `None`
/// while nobody has.
pub fn weighted(weights: &Weights, answers: &[(Assessor, Score)]) -> Option<Weighted> {
    let weight = |by: Assessor| weights.iter().find(|(it, _)| *it == by).map(|(_, w)| *w);
    let (mut sum, mut weighs, mut given) = (0, 0, 0);
    for (by, level) in answers {
        if let Some(weight) = weight(*by) {
            sum += weight * i64::from(level.hundredths());
            weighs += weight;
            given += 1;
        }
    }
    if weighs <= 0 {
        return None;
    }
    // Rounded half up, in hundredths.
    let level = (sum * 2 + weighs) / (weighs * 2);
    Some(Weighted {
        level: Score::from_hundredths(i32::try_from(level).unwrap_or(i32::MAX)),
        given,
        of: weights.len(),
        weight: weighs,
        of_weight: weights.iter().map(|(_, weight)| weight).sum(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::tests::score;
    use Assessor::{Own, Peer, Supervisor};

    #[test]
    fn who_has_not_answered_is_in_no_mean_and_the_denominator_is_told() {
        let weights = vec![(Own, 30), (Supervisor, 50), (Peer, 20)];
        let check = |answers: &[(Assessor, &str)], level: &str, given, weight| {
            let answers: Vec<_> = answers
                .iter()
                .filter_map(|(by, level)| Some((*by, score(level)?)))
                .collect();
            let found = weighted(&weights, &answers);
            assert_eq!(found.map(|it| it.level), score(level), "{answers:?}");
            let told = found.map(|it| (it.given, it.of, it.weight, it.of_weight));
            assert_eq!(told, (!level.is_empty()).then_some((given, 3, weight, 100)));
        };
        check(&[], "", 0, 0);
        check(&[(Own, "3")], "3", 1, 30);
        check(&[(Own, "3"), (Supervisor, "1")], "1.75", 2, 80);
        check(
            &[(Own, "3"), (Supervisor, "2"), (Peer, "2.5")],
            "2.4",
            3,
            100,
        );
        check(&[(Own, "0"), (Peer, "1")], "0.4", 2, 50);
        check(&[(Own, "1"), (Supervisor, "2")], "1.63", 2, 80);
        check(&[(Assessor::Subordinate, "3")], "", 0, 0);
    }
}
