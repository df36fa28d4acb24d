//! The order of a Thai dictionary: แก after กา, tones only where all else is equal.

use icu_collator::options::{AlternateHandling, CollatorOptions};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use std::cmp::Ordering;
use std::sync::LazyLock;

/// Unicode's root order already reads Thai leading vowels after their consonant. As in CLDR's
/// Thai order, spaces and punctuation do not count; numbers count by value, so that กองที่ 2
/// comes before กองที่ 10.
static COLLATOR: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut preferences = CollatorPreferences::default();
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.alternate_handling = Some(AlternateHandling::Shifted);
    Collator::try_new(preferences, options).ok()
});

/// Compares as a Thai dictionary does. Texts that differ only in what the dictionary overlooks
/// (spaces, punctuation) follow the order of their characters, so that equal means the same.
pub fn compare(a: &str, b: &str) -> Ordering {
    let by_dictionary = COLLATOR
        .as_ref()
        .map_or(Ordering::Equal, |order| order.compare(a, b));
    by_dictionary.then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sorted: &[&str]) {
        let mut found: Vec<&str> = sorted.iter().rev().copied().collect();
        found.sort_by(|a, b| compare(a, b));
        assert_eq!(found, sorted);
    }

    #[test]
    fn leading_vowels_are_read_after_their_consonant() {
        check(&["กา", "เก", "แก", "ขา", "เขา"]);
        check(&["สมชาย", "สมศรี", "เสรี", "แสง"]);
    }

    #[test]
    fn tones_count_last() {
        check(&["กา", "ก่า", "ก้า", "กาง", "ก้าง"]);
    }

    #[test]
    fn numbers_count_by_value() {
        check(&["กองที่ 2", "กองที่ ๓", "กองที่ 10"]);
    }

    #[test]
    fn only_the_same_text_is_equal() {
        assert_eq!(compare("ก ข", "ก ข"), Ordering::Equal);
        assert_ne!(compare("กข", "ก ข"), Ordering::Equal);
    }
}
