//! The 13-digit number of a Thai citizen. It appears in no error, log or file name.

use super::thai::to_arabic;
use super::{Say, text};

const LEN: usize = 13;

/// The 13 digits of a national ID typed with Thai or Arabic digits, spaces and dashes.
///
/// The last digit checks the others: with weights 13 down to 2, (11 − sum mod 11) mod 10.
/// Source: the rule of the civil registry, general knowledge.
///
/// # Errors
/// With a sentence for people, which does not repeat the number.
pub fn check_national_id(text: &str) -> Result<String, Say> {
    let kept = to_arabic(text)
        .chars()
        .filter(|&c| !is_separator(c))
        .collect::<String>();
    let digits: Option<Vec<u32>> = kept.chars().map(|c| c.to_digit(10)).collect();
    match digits.as_deref() {
        Some([first @ .., last]) if first.len() + 1 == LEN => {
            if check_digit(first) == *last {
                Ok(kept)
            } else {
                Err(text::ID_CHECK_DIGIT)
            }
        }
        _ => Err(text::ID_NOT_13_DIGITS),
    }
}

/// For showing: only the last three digits stay, `x-xxxx-xxxxx-12-3`.
pub fn mask_national_id(text: &str) -> String {
    let digits: Vec<char> = to_arabic(text)
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    match digits.as_slice() {
        [.., a, b, c] if digits.len() == LEN => format!("x-xxxx-xxxxx-{a}{b}-{c}"),
        _ => "x".repeat(digits.len()),
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{200B}')
}

fn check_digit(first: &[u32]) -> u32 {
    let sum: u32 = first
        .iter()
        .zip((2..=13).rev())
        .map(|(digit, weight)| digit * weight)
        .sum();
    (11 - sum % 11) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Invented: twelve digits and the check digit that they ask for.
    const GOOD: &str = "1234567890121";

    #[test]
    fn a_number_is_read_however_it_is_typed() {
        for typed in [
            GOOD,
            "1-2345-67890-12-1",
            " 1 2345 67890 12 1 ",
            "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑",
        ] {
            assert_eq!(check_national_id(typed).as_deref(), Ok(GOOD), "{typed}");
        }
    }

    #[test]
    fn a_wrong_number_is_refused() {
        let check = |typed: &str, reason: Say| assert_eq!(check_national_id(typed), Err(reason));
        check("1234567890122", text::ID_CHECK_DIGIT);
        check("2134567890121", text::ID_CHECK_DIGIT);
        check("123456789012", text::ID_NOT_13_DIGITS);
        check("12345678901211", text::ID_NOT_13_DIGITS);
        check("123456789012x", text::ID_NOT_13_DIGITS);
        check("", text::ID_NOT_13_DIGITS);
    }

    #[test]
    fn a_masked_number_shows_three_digits() {
        assert_eq!(mask_national_id(GOOD), "x-xxxx-xxxxx-12-1");
        assert_eq!(mask_national_id("12345"), "xxxxx");
        assert_eq!(mask_national_id(""), "");
    }
}
