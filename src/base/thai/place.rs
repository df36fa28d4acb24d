//! Names of roads and places that no list holds, and words that a dictionary sees where two others
//! meet.

use super::letters::{LETTER_LEN, is_thai};
use super::text::{
    BEFORE_PLACES, DEEDS, DOING, LONGEST_BEFORE_PLACES, LONGEST_PLACE, NO_PLACES,
    SHORT_BEFORE_PLACES, WITH_DOING,
};

/// Whether a break would split the name of a place: ถนนแจ้ง|สนิท, ต.เมือง|ศรีไค. Looks no further
/// than the longest name reaches.
pub(super) fn splits_place(before: &str, after: &str) -> bool {
    let letters = after.chars().take_while(|c| is_thai(*c));
    let Some(most) = LONGEST_PLACE.checked_sub(letters.take(LONGEST_PLACE + 1).count()) else {
        return false;
    };
    let letters = before.chars().rev().take_while(|c| is_thai(*c));
    let letters = letters.take(most + LONGEST_BEFORE_PLACES).count();
    let start = before.len().saturating_sub(letters * LETTER_LEN);
    let (other, tail) = before.split_at_checked(start).unwrap_or_default();
    let short = SHORT_BEFORE_PLACES.iter().any(|kind| other.ends_with(kind));
    let name = if short { Some(tail) } else { after_kind(tail) };
    name.is_some_and(|name| {
        !name.is_empty()
            && name.len() <= most * LETTER_LEN
            && !NO_PLACES.iter().any(|word| name.starts_with(word))
    })
}

/// What stands after the last kind of place in a run of letters.
fn after_kind(letters: &str) -> Option<&str> {
    let ends_kind = |end: &usize| {
        let before = letters.get(..*end).unwrap_or_default();
        BEFORE_PLACES.iter().any(|kind| before.ends_with(kind))
    };
    let mut ends = (0..=letters.len()).rev().step_by(LETTER_LEN);
    letters.get(ends.find(ends_kind)?..)
}

/// Moves the end of a word before the การ that belongs to what follows: กำหนด|การพัฒนา, not
/// กำหนดการ|พัฒนา. `breaks` ascend.
pub(super) fn end_before_doing(text: &str, breaks: &mut [usize]) {
    let mut from = 0;
    for at in breaks {
        let word = text.get(from..*at).unwrap_or_default();
        let after = text.get(*at..).unwrap_or_default();
        from = *at;
        if WITH_DOING.contains(&word) && DEEDS.iter().any(|deed| after.starts_with(deed)) {
            *at -= DOING.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_after_a_kind_of_place_are_whole_up_to_a_space() {
        assert!(splits_place("ถนนแจ้ง", "สนิท ตำบล"));
        assert!(splits_place("อยู่ ต.เมือง", "ศรีไค"));
        assert!(splits_place("สี่แยกกุด", "ลาด"));
        assert!(!splits_place("ถนน", "แจ้งสนิท"));
        assert!(!splits_place("ถนนสาย", "ใหม่เสร็จก่อนกำหนด"));
        assert!(!splits_place("ทุกตำบลและ", "อำเภอ"));
        assert!(!splits_place("พัฒนา", "บุคลากร"));
        assert!(splits_place("วัดสี่แยกสุขุมวิท", "เก้าสี จังหวัด"));
        assert!(!splits_place("วัดสี่แยกสุขุมวิท", "เจ็ดสิบ จังหวัด"));
    }

    #[test]
    fn no_kind_of_place_is_longer_than_the_longest() {
        let letters = BEFORE_PLACES.iter().map(|kind| kind.chars().count());
        assert_eq!(letters.max(), Some(LONGEST_BEFORE_PLACES));
    }

    #[test]
    fn doing_belongs_to_the_deed() {
        let check = |expected: &str, wrong: &str| {
            let text = wrong.replace('|', "");
            let ends = |marked: &str| -> Vec<usize> {
                let bars = marked.match_indices('|').enumerate();
                bars.map(|(bars, (at, _))| at - bars).collect()
            };
            let mut breaks = ends(wrong);
            end_before_doing(&text, &mut breaks);
            assert_eq!(breaks, ends(expected));
        };
        check("เพื่อ|กำหนด|การพัฒนา|คน", "เพื่อ|กำหนดการ|พัฒนา|คน");
        check("แนบ|กำหนดการ|และ|แผนที่", "แนบ|กำหนดการ|และ|แผนที่");
        check("การ|จัดการ|ขยะ", "การ|จัดการ|ขยะ");
        check("ผู้ประกอบการ|ใช้", "ผู้ประกอบการ|ใช้");
    }
}
