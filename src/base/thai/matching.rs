//! Where the words of a run of Thai letters begin: maximal matching.
//!
//! Of all ways to cut the run into dictionary words, the one with the fewest letters left over
//! wins, then the one with the fewest words, then the one with the longest words,
//! and of those the one that has them first: ตั้งแต่|วัน, not ตั้ง|แต่วัน. `tests/suite/lines` measures the breaks beside those of others.

use super::dictionary;
use super::letters::{LETTER_LEN, is_sign, letter, may_begin};
use super::names::Names;

const WORD: u64 = 10_000;
/// A name costs a little less than a word, so that it wins over a word of the same letters.
const NAME: u64 = 9_000;
/// Each cluster that belongs to no word, and the first of several once more.
const UNKNOWN: u64 = 40_000;
const FIRST_UNKNOWN: u64 = 10_000;
/// Fewer unknown clusters than this are taken as part of their neighbours.
const SHORTEST_UNKNOWN: usize = 3;

/// The cheapest way to some letter: the sum so far, and the last step.
#[derive(Clone, Copy, Debug)]
struct Reached {
    cost: u64,
    start: usize,
    known: bool,
}

const UNREACHED: Reached = Reached {
    cost: u64::MAX,
    start: 0,
    known: false,
};
const START: Reached = Reached {
    cost: 0,
    start: 0,
    known: true,
};

/// Finds words; keeps its memory from one run to the next.
#[derive(Debug, Default)]
pub(super) struct Matcher {
    letters: Vec<u8>,
    /// Whether a word may begin before each letter, and at the end.
    legal: Vec<bool>,
    /// The cheapest way to reach each letter, and the end.
    best: Vec<Reached>,
    pieces: Vec<Piece>,
}

impl Matcher {
    /// The byte offsets in `run` (Thai letters only) at which a new word begins: ascending,
    /// without 0.
    pub(super) fn starts<'m>(
        &'m mut self,
        run: &str,
        names: &Names,
    ) -> impl Iterator<Item = usize> + use<'m> {
        self.letters.clear();
        self.letters.extend(run.chars().filter_map(letter));
        self.mark_legal();
        self.find_best(names);
        self.collect_pieces();
        self.pieces.windows(2).filter_map(|pair| match pair {
            [left, right] if left.is_solid() && right.is_solid() => Some(right.start * LETTER_LEN),
            _ => None,
        })
    }

    fn mark_legal(&mut self) {
        let letters = &self.letters;
        self.legal.clear();
        self.legal.extend((0..=letters.len()).map(|at| {
            letters
                .split_at_checked(at)
                .is_some_and(|(before, after)| may_begin(before, after))
        }));
    }

    fn find_best(&mut self, names: &Names) {
        self.best.clear();
        self.best.resize(self.letters.len() + 1, UNREACHED);
        if let Some(first) = self.best.first_mut() {
            *first = START;
        }
        for at in 0..self.letters.len() {
            let here = self.best.get(at).copied().unwrap_or(UNREACHED);
            if here.cost < u64::MAX {
                self.reach_from(at, here, names);
            }
        }
    }

    /// Tries every word that begins at `at`, and one unknown cluster.
    fn reach_from(&mut self, at: usize, here: Reached, names: &Names) {
        let Self {
            letters,
            legal,
            best,
            ..
        } = self;
        let rest = letters.get(at..).unwrap_or_default();
        let mut reach = |length: usize, cost: u64, known: bool| {
            let step = Reached {
                cost: here.cost.saturating_add(cost),
                start: at,
                known,
            };
            if let Some(old) = best.get_mut(at + length)
                && (step.cost < old.cost || step.cost == old.cost && known)
            {
                *old = step;
            }
        };
        let is_legal = |length: usize| legal.get(at + length).is_some_and(|&legal| legal);
        names.words_at(rest, |length| {
            let length = with_signs(rest, length);
            if is_legal(length) {
                reach(length, NAME - saved(length), true)
            }
        });
        dictionary::words_at(rest, |length| {
            let length = with_signs(rest, length);
            if is_legal(length) {
                reach(length, WORD - saved(length), true)
            }
        });
        let cluster = (1..rest.len())
            .find(|&length| is_legal(length))
            .unwrap_or(rest.len());
        reach(
            cluster,
            UNKNOWN + if here.known { FIRST_UNKNOWN } else { 0 },
            false,
        );
    }

    /// Walks the cheapest way back from the end, joining unknown clusters.
    fn collect_pieces(&mut self) {
        self.pieces.clear();
        let mut end = self.letters.len();
        while let Some(&Reached { start, known, .. }) = self.best.get(end).filter(|_| end > 0) {
            match self.pieces.last_mut() {
                Some(last) if !known && last.unknown > 0 => {
                    last.start = start;
                    last.unknown += 1;
                }
                _ => self.pieces.push(Piece {
                    start,
                    unknown: usize::from(!known),
                }),
            }
            end = start;
        }
        self.pieces.reverse();
    }
}

/// What a word saves by its length: its square, so that of as many words one long and one short
/// win over two of middle length, but never over fewer words.
fn saved(length: usize) -> u64 {
    let length = length.min(30) as u64;
    length * length
}

/// The length of a word with the ๆ or ฯ written against it.
fn with_signs(rest: &[u8], length: usize) -> usize {
    let signs = rest.iter().skip(length);
    length + signs.take_while(|&&letter| is_sign(letter)).count()
}

/// A word, or unknown clusters in a row.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: usize,
    /// How many unknown clusters; none for a word.
    unknown: usize,
}

impl Piece {
    /// Whether it stands apart from its neighbors.
    fn is_solid(self) -> bool {
        self.unknown == 0 || self.unknown >= SHORTEST_UNKNOWN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `expected` is the run with a bar at each start.
    fn check(expected: &str, names: &[&str]) {
        let run = expected.replace('|', "");
        let mut matcher = Matcher::default();
        let starts: Vec<usize> = matcher.starts(&run, &Names::new(names)).collect();
        let mut found = run.clone();
        for &start in starts.iter().rev() {
            found.insert(start, '|');
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn runs_are_cut_into_the_fewest_words() {
        check("พัฒนา|บุคลากร|ของ|เทศบาลนคร|อุบลราชธานี", &[]);
        check("ทุก|ระดับ", &[]);
        check("ทาง|โทรศัพท์", &[]);
        check("อื่นๆ|ที่|เกี่ยวข้อง", &[]);
        check("การ|ขับเคลื่อน|ธรรมาภิบาล|ดิจิทัล", &[]);
        check("ตัวชี้วัด|และ|อัตรากำลัง", &[]);
    }

    #[test]
    fn of_as_many_words_the_longer_come_first() {
        check("ตั้งแต่|วัน|ประกาศ", &[]);
        check("โครงการ|พัฒนา|เจ้าหน้าที่|จะ|อบรม", &[]);
    }

    #[test]
    fn signs_of_repetition_and_omission_belong_to_any_word() {
        check("ตาม|ระเบียบฯ|ข้อ", &[]);
        check("หลักสูตรๆ|หนึ่ง", &[]);
    }

    #[test]
    fn a_few_unknown_letters_stay_with_their_neighbors() {
        check("เทศบาลฮ", &[]);
        check("ฮเทศบาล", &[]);
        check("เทศบาล|ฮฮฮ|เทศบาล", &[]);
    }

    #[test]
    fn names_are_words() {
        check("นาย|ณัฐพงศ์ชัย|เดินทาง", &["ณัฐพงศ์ชัย"]);
        check("สาธารณสุข", &["สา"]);
        check("นาย|กมล|เดินทาง", &["กมล"]);
    }
}
