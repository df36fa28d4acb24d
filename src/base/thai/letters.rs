//! Thai letters one by one: what each is, and where a cluster of them may begin.
//!
//! Within a run of Thai text a letter is one byte, its code point less U+0E00, as `build.rs`
//! writes the dictionary; a letter is three bytes of UTF-8, so the n-th letter of a run starts
//! 3 n bytes into it.

/// Bytes of UTF-8 of every Thai letter.
pub(super) const LETTER_LEN: usize = 3;

/// The letter as the dictionary has it: ก to U+0E4E. Thai digits and ๏ are no letters.
pub(super) fn letter(c: char) -> Option<u8> {
    let offset = u32::from(c).checked_sub(0xE00)?;
    u8::try_from(offset)
        .ok()
        .filter(|byte| (0x01..=0x4E).contains(byte))
}

/// Whether a letter of Thai words, marks included.
pub(super) fn is_thai(c: char) -> bool {
    letter(c).is_some()
}

pub(super) fn is_consonant(c: char) -> bool {
    matches!(c, 'ก'..='ฮ')
}

/// A vowel written before its consonant: เ แ โ ใ ไ.
pub(super) fn is_leading_vowel(c: char) -> bool {
    matches!(c, 'เ'..='ไ')
}

/// A vowel or sign above the consonant: ◌ั ◌ิ ◌ี ◌ึ ◌ื ◌็ ◌ํ.
pub(super) fn is_above(c: char) -> bool {
    matches!(c, '\u{E31}' | '\u{E34}'..='\u{E37}' | '\u{E47}' | '\u{E4D}')
}

/// ◌ุ ◌ู ◌ฺ.
pub(super) fn is_below(c: char) -> bool {
    matches!(c, '\u{E38}'..='\u{E3A}')
}

/// ◌่ ◌้ ◌๊ ◌๋.
pub(super) fn is_tone(c: char) -> bool {
    matches!(c, '\u{E48}'..='\u{E4B}')
}

/// ◌์ and ◌๎, which stand where a tone would.
pub(super) fn is_silencer(c: char) -> bool {
    matches!(c, '\u{E4C}' | '\u{E4E}')
}

/// A mark without a width of its own.
pub(super) fn is_mark(c: char) -> bool {
    is_above(c) || is_below(c) || is_tone(c) || is_silencer(c)
}

/// Whether the letter leans on the one before it, so that no piece of text may begin with it.
pub(super) fn leans(letter: u8) -> bool {
    let c = from_letter(letter);
    is_mark(c) || matches!(c, 'ะ' | 'า' | 'ำ' | 'ๅ' | 'ๆ' | 'ฯ')
}

/// ๆ, which repeats the word before it, or ฯ, which shortens it.
pub(super) fn is_sign(letter: u8) -> bool {
    matches!(from_letter(letter), 'ๆ' | 'ฯ')
}

fn from_letter(letter: u8) -> char {
    char::from_u32(0xE00 + u32::from(letter)).unwrap_or_default()
}

/// Whether a word may begin after `before` (the last letter last) and with `after`.
///
/// Besides clusters this keeps what every Thai reader takes as one: a leading vowel and its
/// consonant, ◌ั ◌ื ◌็ and the letter that must close them, a silenced last letter, ฯลฯ.
pub(super) fn may_begin(before: &[u8], after: &[u8]) -> bool {
    let Some(&first) = after.first() else {
        return true;
    };
    !leans(first) && !wants_more(before) && !is_silenced(after) && !is_and_so_on(before, after)
}

/// Whether the letters cannot end a word: เ แ โ ใ ไ, and ◌ั ◌ื ◌็ (with or without a tone),
/// except ก็, which is a word.
fn wants_more(before: &[u8]) -> bool {
    let mut back = before
        .iter()
        .rev()
        .map(|&letter| from_letter(letter))
        .peekable();
    let _tone = back.next_if(|&c| is_tone(c));
    match back.next() {
        Some('\u{E31}' | '\u{E37}') => true,
        Some('\u{E47}') => back.next() != Some('ก') || back.next().is_some_and(is_leading_vowel),
        Some(c) => is_leading_vowel(c),
        None => false,
    }
}

/// Whether the letters begin with a consonant under ◌์, as in the end of จันทร์ or พันธุ์.
fn is_silenced(after: &[u8]) -> bool {
    let mut ahead = after
        .iter()
        .skip(1)
        .map(|&letter| from_letter(letter))
        .peekable();
    let _vowel = ahead.next_if(|&c| matches!(c, '\u{E34}' | '\u{E38}'));
    ahead.next() == Some('\u{E4C}')
}

/// Within ฯลฯ, or within the title ฯพณฯ.
fn is_and_so_on(before: &[u8], after: &[u8]) -> bool {
    const ABBREVIATED: u8 = 0x2F; // ฯ
    const LO: u8 = 0x25; // ล
    const PHO: u8 = 0x1E; // พ
    const NO: u8 = 0x13; // ณ
    before.ends_with(&[ABBREVIATED])
        && (after.starts_with(&[LO, ABBREVIATED]) || after.starts_with(&[PHO, NO, ABBREVIATED]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: bool) {
        let letters = |text: &str| text.chars().filter_map(letter).collect::<Vec<_>>();
        assert_eq!(
            may_begin(&letters(before), &letters(after)),
            expected,
            "{before}|{after}"
        );
    }

    #[test]
    fn a_word_begins_with_a_consonant_or_a_leading_vowel() {
        check("งาน", "การ", true);
        check("งาน", "เทศ", true);
        check("งาน", "", true);
        check("ก", "า", false);
        check("ต่าง", "ๆ", false);
        check("กรุงเทพ", "ฯ", false);
        check("น", "้ำ", false);
    }

    #[test]
    fn a_vowel_keeps_what_it_needs() {
        check("เ", "ทศ", false);
        check("รั", "ก", false);
        check("ตั้", "ง", false);
        check("มื", "อ", false);
        check("เป็", "น", false);
        check("ก็", "ดี", true);
        check("เก็", "บ", false);
    }

    #[test]
    fn silenced_letters_stay_with_their_word() {
        check("จันท", "ร์", false);
        check("พัน", "ธุ์", false);
    }

    #[test]
    fn and_so_on_is_one_word() {
        check("ฯ", "ลฯ", false);
        check("ฯล", "ฯ", false);
        check("กรุงเทพฯ", "ลง", true);
    }
}
