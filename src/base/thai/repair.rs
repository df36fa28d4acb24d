//! Mends Thai text that comes from elsewhere: pasted from a PDF, typed in a hurry, exported by
//! an old program. What it mends was seen in real plans: เพ่ือ, ส านัก, ค าน า, เชื่ อมโยง, นำ้, เเผน.

use super::dictionary;
use super::letters::{
    LETTER_LEN, is_consonant, is_leading_vowel, is_mark, is_silencer, is_thai, is_tone, letter,
    may_begin,
};

const NIKHAHIT: char = '\u{E4D}';

/// How many letters on each side of a gap are shown to the dictionary.
const CONTEXT: usize = 16;

/// `text` with its marks in keyboard order, ำ as one character, lost ำ put back where the
/// dictionary knows the word, doubled vowels and invisible characters dropped, and single spaces.
///
/// Line breaks stay. Clean text comes back unchanged, and so does mended text.
pub fn repair(text: &str) -> String {
    let mut text = text.to_owned();
    loop {
        let mended = joined(&ordered(&spaced(&visible(&text))));
        if mended == text {
            return mended;
        }
        text = mended;
    }
}

/// Drops what has no shape, and gives letters of old fonts their proper code.
fn visible(text: &str) -> String {
    text.chars()
        .filter(|&c| !is_invisible(c))
        .map(from_private_use)
        .collect()
}

/// Zero-width and direction characters, the soft hyphen, control characters but line ends.
fn is_invisible(c: char) -> bool {
    let format = matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    );
    format || (c.is_control() && !c.is_whitespace())
}

/// Windows fonts kept raised and lowered forms of Thai letters at U+F700–F71A; PDFs made with
/// them give those codes when text is copied.
fn from_private_use(c: char) -> char {
    match c {
        '\u{F700}' => 'ฐ',
        '\u{F70F}' => 'ญ',
        '\u{F701}'..='\u{F704}' => shifted(c, '\u{F701}', '\u{E34}'),
        '\u{F705}'..='\u{F709}' => shifted(c, '\u{F705}', '\u{E48}'),
        '\u{F70A}'..='\u{F70E}' => shifted(c, '\u{F70A}', '\u{E48}'),
        '\u{F710}' => '\u{E31}',
        '\u{F711}' => NIKHAHIT,
        '\u{F712}' => '\u{E47}',
        '\u{F713}'..='\u{F717}' => shifted(c, '\u{F713}', '\u{E48}'),
        '\u{F718}'..='\u{F71A}' => shifted(c, '\u{F718}', '\u{E38}'),
        _ => c,
    }
}

fn shifted(c: char, from: char, to: char) -> char {
    char::from_u32(u32::from(c) - u32::from(from) + u32::from(to)).unwrap_or(c)
}

/// One space between words, none at the ends of lines, and `\n` for every line end.
fn spaced(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for line in text.trim().lines() {
        let mut words = line.split_whitespace();
        lines.extend(words.next());
        words.for_each(|word| lines.extend([" ", word]));
        lines.push('\n');
    }
    lines.pop();
    lines
}

/// Puts the marks of each cluster in order and drops doubled ones.
fn ordered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if is_mark(c) => add_mark(&mut out, c),
            'า' | 'ำ' => add_aa(&mut out, c),
            'เ' if out.ends_with('เ') => {
                out.pop();
                out.push('แ');
            }
            'ะ' | 'แ' | 'โ' | 'ใ' | 'ไ' if out.ends_with(c) => {}
            _ => out.push(c),
        }
    }
    out
}

/// Vowels, then ◌ํ, then tones: the order of the keyboard.
fn rank(mark: char) -> u8 {
    match mark {
        NIKHAHIT => 1,
        _ if is_tone(mark) || is_silencer(mark) => 2,
        _ => 0,
    }
}

/// Adds a mark to the cluster that `out` ends with, before an ำ and at its rank.
fn add_mark(out: &mut String, mark: char) {
    let am = out.ends_with('ำ').then(|| out.pop()).flatten();
    let mut later = Vec::new();
    while let Some(last) = out
        .chars()
        .next_back()
        .filter(|&c| is_mark(c) && rank(c) > rank(mark))
    {
        later.push(last);
        out.pop();
    }
    let is_doubled = out.ends_with(mark) || (am.is_some() && mark == NIKHAHIT);
    out.extend((!is_doubled).then_some(mark));
    out.extend(later.into_iter().rev().chain(am));
}

/// Adds า or ำ; with a ◌ํ before it, it is one ำ.
fn add_aa(out: &mut String, vowel: char) {
    let marks = out.trim_end_matches(is_tone);
    match marks.strip_suffix(NIKHAHIT).map(str::len) {
        Some(at) => {
            out.remove(at);
            out.push('ำ');
        }
        None if out.ends_with(vowel) => {}
        None => out.push(vowel),
    }
}

/// Closes gaps that no Thai text has: before a letter that cannot begin a word, after one that
/// cannot end it.
fn joined(text: &str) -> String {
    let mut pieces = text.split(' ');
    let mut out = String::with_capacity(text.len());
    out.extend(pieces.next());
    for piece in pieces {
        match lost_vowel(&out, piece) {
            Some((marks, vowel, rest)) => {
                out.push_str(marks);
                out.push(vowel);
                out.push_str(rest);
            }
            None if is_torn(&out, piece) => out.push_str(piece),
            None => out.extend([" ", piece]),
        }
    }
    out
}

/// Whether a gap tears a cluster: before a mark (ท ี่), after a vowel that needs a consonant
/// (เ ทศ, เชื่ อม).
fn is_torn(before: &str, after: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    if is_mark(first) {
        return is_consonant(last);
    }
    let open = is_leading_vowel(last) || is_mark(last);
    open && is_consonant(first) && !may_begin(&letters_before(before), &[CONSONANT])
}

/// Any consonant that is not silenced, for asking whether a word may begin there: ก.
const CONSONANT: u8 = 1;

/// A gap before า, as in ส านัก: the tone marks after the gap, ำ or า as the dictionary has it,
/// and the rest. Nothing where no word confirms either.
fn lost_vowel<'a>(before: &str, after: &'a str) -> Option<(&'a str, char, &'a str)> {
    let unmarked = after.trim_start_matches(is_tone);
    let rest = unmarked.strip_prefix('า')?;
    let marks = after.strip_suffix(unmarked)?;
    before
        .trim_end_matches(is_tone)
        .ends_with(is_consonant)
        .then_some(())?;
    let is_confirmed = |&vowel: &char| is_word_across(before, marks, vowel, rest);
    ['ำ', 'า']
        .into_iter()
        .find(is_confirmed)
        .map(|vowel| (marks, vowel, rest))
}

/// Whether some dictionary word reaches from `before` over the vowel.
fn is_word_across(before: &str, marks: &str, vowel: char, rest: &str) -> bool {
    let mut letters = letters_before(before);
    letters.extend(marks.chars().chain([vowel]).filter_map(letter));
    let needed = letters.len();
    letters.extend(rest.chars().map_while(letter).take(CONTEXT));
    (0..needed).any(|start| {
        let mut reaches = false;
        let word = letters.get(start..).unwrap_or_default();
        dictionary::words_at(word, |length| reaches |= start + length >= needed);
        reaches
    })
}

/// The last letters of the Thai run at the end of `before`.
fn letters_before(before: &str) -> Vec<u8> {
    let run = before.trim_end_matches(is_thai);
    let run = before.get(run.len()..).unwrap_or_default();
    let skipped = (run.len() / LETTER_LEN).saturating_sub(CONTEXT);
    run.chars().skip(skipped).filter_map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WORDS: &str = include_str!("../../../assets/words/thai.txt");

    fn check(text: &str, expected: &str) {
        assert_eq!(repair(text), expected, "{text}");
    }

    #[test]
    fn marks_come_in_keyboard_order() {
        check("เพ่ือ", "เพื่อ");
        check("เพ่ิมพูน", "เพิ่มพูน");
        check("นำ้", "น้ำ");
        check("ก่่", "ก่");
        check("ที่ี่", "ที่");
        check("เเผน", "แผน");
        check("จะะ", "จะ");
    }

    #[test]
    fn sara_am_is_one_character() {
        check("ก\u{E4D}าหนด", "กำหนด");
        check("น\u{E4D}\u{E49}า", "น้ำ");
        check("น\u{E49}\u{E4D}า", "น้ำ");
        check("พุทฺธ\u{E4D}", "พุทฺธ\u{E4D}");
    }

    #[test]
    fn a_lost_sara_am_comes_back_where_a_word_confirms_it() {
        check("ส านัก", "สำนัก");
        check("ค าน า", "คำนำ");
        check("ก าหนด", "กำหนด");
        check("ต าบล", "ตำบล");
        check("น ้า", "น้ำ");
        check(
            "การด าเนินงานของส านักงานเทศบาลต าบล",
            "การดำเนินงานของสำนักงานเทศบาลตำบล",
        );
        check("ว านร", "วานร");
        check("ฆ าฬ", "ฆ าฬ");
        check("มา นา", "มา นา");
    }

    #[test]
    fn torn_clusters_are_joined() {
        check("เชื่ อมโยง", "เชื่อมโยง");
        check("ท ี่", "ที่");
        check("เ ทศบาล", "เทศบาล");
        check("ก็ ดี", "ก็ ดี");
        check("ที่ ดี", "ที่ ดี");
    }

    #[test]
    fn invisible_characters_and_extra_spaces_go() {
        check("  กอง\u{200B}ช่าง\u{A0} \t เทศบาล ", "กองช่าง เทศบาล");
        check("เทศ\u{AD}บาล\u{FEFF}", "เทศบาล");
        check("แผน \r\n\r\n  สาม  ปี", "แผน\n\nสาม ปี");
        check("", "");
    }

    #[test]
    fn private_letters_of_old_fonts_are_read() {
        check("ป\u{F702}", "ปี");
        check("ท\u{E35}\u{F70A}", "ที่");
        check("ฝ\u{F705}าย", "ฝ่าย");
    }

    #[test]
    fn every_word_of_the_dictionary_is_clean() {
        for word in WORDS.lines() {
            assert_eq!(repair(word), word.trim());
        }
    }

    fn any_words() -> impl Strategy<Value = String> {
        let words: Vec<&str> = WORDS.lines().collect();
        proptest::collection::vec(proptest::sample::select(words), 0..12)
            .prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn mended_text_stays(text in "([ก-ฮะ-ฺเ-๎ า\u{E4D}\u{E49}ำ]{0,16}|.{0,8}){0,3}") {
            let once = repair(&text);
            prop_assert_eq!(repair(&once), once);
        }

        #[test]
        fn clean_words_stay(text in any_words()) {
            prop_assert_eq!(repair(&text), text);
        }
    }
}
