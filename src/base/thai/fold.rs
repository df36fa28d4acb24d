//! One spelling for searching: what a person means, whatever they typed.

use super::digits::to_arabic;
use super::repair::repair;
use super::title::strip_title;

/// `text` as it is compared: mended, in lower case, with Arabic digits, without spaces, dots,
/// hyphens and invisible characters, and without a leading title.
///
/// Fold both sides to find out whether two names are the same. For search while typing, fold
/// what is asked for and keep [`fold_whole`] of what is searched: then both นายสม and สม find
/// นายสมชาย.
pub fn fold(text: &str) -> String {
    squeeze(strip_title(&repair(text)))
}

/// As [`fold`], but a leading title stays.
pub fn fold_whole(text: &str) -> String {
    squeeze(&repair(text))
}

fn squeeze(text: &str) -> String {
    let kept = text.chars().filter(|&c| !is_skipped(c));
    to_arabic(&kept.flat_map(char::to_lowercase).collect::<String>())
}

fn is_skipped(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '-' | '\u{2010}'..='\u{2015}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected, "{text}");
    }

    #[test]
    fn different_spellings_fold_alike() {
        check("นางสาวสมศรี  ใจดี", "สมศรีใจดี");
        check("น.ส. สมศรี ใจดี", "สมศรีใจดี");
        check("ส านักช่าง", "สำนักช่าง");
        check("DG-SA", "dgsa");
        check("๕๒-๑-๒๙", "52129");
        check("พ.ร.บ. ๒๕๔๒", "พรบ2542");
        check("ก\u{200B}อง", "กอง");
        check("", "");
    }

    #[test]
    fn a_title_is_found_while_it_is_typed() {
        for query in ["น", "นาย", "นายส", "นายสม", "สม", "นาย สมชาย"]
        {
            assert!(fold_whole("นายสมชาย ใจดี").contains(&fold(query)), "{query}");
        }
    }

    proptest! {
        #[test]
        fn folded_text_has_no_space(text in ".{0,20}") {
            prop_assert!(!fold(&text).contains(char::is_whitespace));
        }
    }
}
