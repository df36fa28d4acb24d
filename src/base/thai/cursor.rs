//! Where the caret stops: clusters for the arrow keys, words for Ctrl and a double click.

use super::breaks::thai_runs;
use super::letters::is_tone;
use super::matching::Matcher;
use super::names::Names;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The byte offsets at which the caret may stand: ascending, without 0, with the end of `text`.
///
/// These are Unicode's grapheme clusters (UAX #29), which keep marks and ำ with their consonant;
/// an ำ typed as two characters, ◌ํ and า, stays with it as well. A leading vowel is a cluster
/// of its own, as in other programs.
pub fn clusters(text: &str) -> Vec<usize> {
    let ends = text
        .grapheme_indices(true)
        .map(|(start, cluster)| start + cluster.len());
    ends.filter(|&end| !splits_am(text, end)).collect()
}

fn splits_am(text: &str, at: usize) -> bool {
    text.split_at_checked(at).is_some_and(|(before, after)| {
        after.starts_with('า') && before.trim_end_matches(is_tone).ends_with('\u{E4D}')
    })
}

/// The words of `text` in order, without the spaces between them: Thai words by the dictionary,
/// others by UAX #29, each other sign by itself.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut matcher = Matcher::default();
    let mut reached = 0;
    for run in thai_runs(text) {
        add_other(text, reached..run.start, &mut words);
        add_thai(text, run.clone(), &mut matcher, &mut words);
        reached = run.end;
    }
    add_other(text, reached..text.len(), &mut words);
    words
}

fn add_thai(text: &str, run: Range<usize>, matcher: &mut Matcher, words: &mut Vec<Range<usize>>) {
    let letters = text.get(run.clone()).unwrap_or_default();
    let mut start = run.start;
    for next in matcher.starts(letters, &Names::default()) {
        let next = run.start + next;
        words.push(start..next);
        start = next;
    }
    words.push(start..run.end);
}

fn add_other(text: &str, range: Range<usize>, words: &mut Vec<Range<usize>>) {
    let other = text.get(range.clone()).unwrap_or_default();
    let pieces = other
        .split_word_bound_indices()
        .filter(|(_, piece)| !piece.trim().is_empty());
    words.extend(pieces.map(|(at, piece)| range.start + at..range.start + at + piece.len()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_words(text: &str, expected: &[&str]) {
        let found: Vec<&str> = words(text)
            .into_iter()
            .map(|range| text.get(range).unwrap())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    fn check_clusters(expected: &str) {
        let text = expected.replace('|', "");
        let mut found = text.clone();
        for &at in clusters(&text).iter().rev().skip(1) {
            found.insert(at, '|');
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn words_of_any_script_are_found() {
        check_words("แผนพัฒนา Digital 2570", &["แผน", "พัฒนา", "Digital", "2570"]);
        check_words("ปี ๒๕๗๐ (ร่าง)", &["ปี", "๒๕๗๐", "(", "ร่าง", ")"]);
        check_words("  ", &[]);
    }

    #[test]
    fn marks_stay_with_their_consonant() {
        check_clusters("น้ำ|ใ|จ");
        check_clusters("เ|ที่|ย|ว");
        check_clusters("ก\u{E4D}า|ก");
        check_clusters("ก\u{E4D}\u{E49}า|ก");
        check_clusters("A|b|ก็");
    }
}
