//! The words of the language, as a search tree in the program itself.

use fst::raw::Fst;
use std::sync::LazyLock;

/// Built by `build.rs` from `assets/words`.
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/thai.fst"));

/// Read in place. If the bytes were not a tree, Thai text would only break at spaces.
static WORDS: LazyLock<Option<Fst<&'static [u8]>>> = LazyLock::new(|| Fst::new(BYTES).ok());

/// Calls `found` with the length of each dictionary word at the start of `letters`, shortest
/// first.
pub(super) fn words_at(letters: &[u8], found: impl FnMut(usize)) {
    if let Some(words) = WORDS.as_ref() {
        prefixes(words, letters, found);
    }
}

/// Calls `found` with the length of each key of `tree` at the start of `text`, shortest first.
pub(super) fn prefixes<D: AsRef<[u8]>>(tree: &Fst<D>, text: &[u8], mut found: impl FnMut(usize)) {
    let mut node = tree.root();
    for (at, &byte) in text.iter().enumerate() {
        let Some(next) = node.find_input(byte) else {
            return;
        };
        node = tree.node(node.transition_addr(next));
        if node.is_final() {
            found(at + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::letters::letter;
    use super::*;

    fn check(text: &str, expected: &[usize]) {
        let letters: Vec<u8> = text.chars().filter_map(letter).collect();
        let mut found = vec![];
        words_at(&letters, |length| found.push(length));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_are_found_shortest_first() {
        check("ตากลม", &[2, 3, 5]);
        check("กันยา", &[3, 5]);
        check("อุบลราชธานี", &[2, 3, 4, 11]);
        check("ฮฮฮ", &[]);
    }
}
