//! What is typed into a search, made ready to be found.

use crate::base::check_national_id;
use crate::base::thai::{fold, fold_whole, repair};

/// What a person looks for. Titles, spaces, digits and the order of marks do not count, and words
/// may come in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needle {
    whole: String,
    words: Vec<String>,
    national_id: Option<String>,
}

impl Needle {
    pub fn new(typed: &str) -> Self {
        Self {
            whole: fold(typed),
            words: repair(typed).split_whitespace().map(fold_whole).collect(),
            national_id: check_national_id(typed).ok(),
        }
    }

    /// Does it say nothing?
    pub fn is_empty(&self) -> bool {
        self.whole.is_empty()
    }

    /// A whole national id: it is looked up, for no list holds such numbers.
    pub fn national_id(&self) -> Option<&str> {
        self.national_id.as_deref()
    }

    /// Is it in this text, which was folded word by word?
    pub fn is_in(&self, haystack: &str) -> bool {
        haystack.contains(&self.whole)
            || (self.words.len() > 1 && self.words.iter().all(|word| haystack.contains(word)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the list keeps it: name with title, number, position, unit.
    fn haystack() -> String {
        let parts = [
            "นายสมชาย ใจดี",
            "52-1-01-3102-001",
            "นักทรัพยากรบุคคลชำนาญการ",
            "สำนักปลัดเทศบาล",
        ];
        parts.map(fold_whole).join(" ")
    }

    #[test]
    fn a_row_is_found_however_it_is_typed() {
        for typed in [
            "ใจดี",
            "สมชา",
            "นายส",
            "นาย สมชาย",
            "นายสมชาย   ใจดี",
            "ใจดี สมชาย",
            "๕๒-๑-๐๑",
            "52-1-01",
            "52101",
            "ส ำนักปลัด",
            "ส านักปลัด",
            "สํานักปลัด",
            "ช านาญการ",
            "สมชาย สำนักปลัด",
            "สม\u{200B}ชาย",
            "",
        ] {
            assert!(Needle::new(typed).is_in(&haystack()), "{typed}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for typed in ["สมศรี", "ใจดี สมศรี", "53-1", "นางสาวสมชาย กองคลัง"]
        {
            assert!(!Needle::new(typed).is_in(&haystack()), "{typed}");
        }
    }

    #[test]
    fn only_a_whole_national_id_is_one() {
        let id = |typed| Needle::new(typed).national_id().map(str::to_owned);
        let good = Some("1234567890121".to_owned());
        assert_eq!(id("1234567890121"), good);
        assert_eq!(id("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑"), good);
        assert_eq!(id("123456789012"), None);
        assert_eq!(id("สมชาย"), None);
    }
}
