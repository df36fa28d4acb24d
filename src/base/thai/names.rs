//! Phrases that must stay in one piece: names of people, places and units.

use super::dictionary::prefixes;
use super::letters::letter;
use super::text::{RANKS, TITLES};
use fst::raw::Fst;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Phrases that no line break may split, such as the names in the open file. Empty by default,
/// cheap to clone.
///
/// A phrase is kept whole wherever it stands, spaces included. Give first and last names one by
/// one if a line may break between them.
#[derive(Clone, Debug, Default)]
pub struct Names(Option<Arc<Trees>>);

struct Trees {
    /// Thai pieces as letters: words that the dictionary lacks.
    words: Fst<Vec<u8>>,
    /// Whole phrases as UTF-8.
    phrases: Fst<Vec<u8>>,
}

impl Names {
    /// From any phrases, in any order; empty ones and repetitions do no harm.
    pub fn new<P: AsRef<str>>(phrases: impl IntoIterator<Item = P>) -> Self {
        let mut whole = BTreeSet::new();
        let mut words = BTreeSet::new();
        for phrase in phrases {
            let phrase = phrase.as_ref().trim();
            words.extend(thai_pieces(phrase));
            whole.insert(phrase.as_bytes().to_vec());
        }
        whole.remove(&[][..]);
        Self(Trees::new(&words, &whole).map(Arc::new))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Calls `found` with the length of each name at the start of `letters`.
    pub(super) fn words_at(&self, letters: &[u8], found: impl FnMut(usize)) {
        if let Some(trees) = &self.0 {
            prefixes(&trees.words, letters, found);
        }
    }

    /// Takes out of `breaks` (ascending) those within a name, or between a title and one.
    pub(super) fn keep_whole(&self, text: &str, breaks: &mut Vec<usize>) {
        let Some(trees) = &self.0 else { return };
        let mut reached = 0;
        let mut starts = text.char_indices().map(|(at, _)| at).peekable();
        breaks.retain(|&at| {
            while let Some(start) = starts.next_if(|&start| start < at) {
                let rest = text.as_bytes().get(start..).unwrap_or_default();
                prefixes(&trees.phrases, rest, |length| {
                    reached = reached.max(start + length)
                });
            }
            at >= reached && !(trees.begins_at(text, at) && ends_with_title(text, at))
        });
    }
}

impl std::fmt::Debug for Trees {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} phrases", self.phrases.len())
    }
}

fn ends_with_title(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    TITLES
        .iter()
        .chain(&RANKS)
        .any(|title| before.ends_with(title))
}

impl Trees {
    fn begins_at(&self, text: &str, at: usize) -> bool {
        let mut begins = false;
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        prefixes(&self.phrases, rest, |_| begins = true);
        begins
    }

    fn new(words: &BTreeSet<Vec<u8>>, phrases: &BTreeSet<Vec<u8>>) -> Option<Self> {
        let tree = |keys: &BTreeSet<Vec<u8>>| Fst::from_iter_set(keys.iter()).ok();
        if phrases.is_empty() {
            return None;
        }
        Some(Self {
            words: tree(words)?,
            phrases: tree(phrases)?,
        })
    }
}

/// The runs of Thai letters in a phrase.
fn thai_pieces(phrase: &str) -> impl Iterator<Item = Vec<u8>> + '_ {
    phrase
        .split(|c| letter(c).is_none())
        .map(|piece| piece.chars().filter_map(letter).collect::<Vec<u8>>())
        .filter(|piece| piece.len() > 1)
}
