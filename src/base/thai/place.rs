//! Names of roads and places that no list holds, and words that a dictionary sees where two others
//! meet.

use super::letters::is_thai;
use super::text::{
    BEFORE_PLACES, DEEDS, DOING, LONGEST_PLACE, NO_PLACES, SHORT_BEFORE_PLACES, WITH_DOING,
};

/// Whether a break would split the name of a place: ถนนแจ้ง|สนิท, ต.เมือง|ศรีไค.
pub(super) fn splits_place(before: &str, after: &str) -> bool {
    let rest = after.trim_start_matches(is_thai);
    let head = after.strip_suffix(rest).unwrap_or(after);
    let other = before.trim_end_matches(is_thai);
    let tail = before.strip_prefix(other).unwrap_or(before);
    let short = SHORT_BEFORE_PLACES.iter().any(|kind| other.ends_with(kind));
    let named = BEFORE_PLACES
        .iter()
        .filter_map(|kind| Some(tail.rsplit_once(kind)?.1));
    let name = if short {
        Some(tail)
    } else {
        named.min_by_key(|name| name.len())
    };
    name.is_some_and(|name| {
        let length = name.chars().count() + head.chars().count();
        !name.is_empty()
            && length <= LONGEST_PLACE
            && !NO_PLACES.iter().any(|word| name.starts_with(word))
    })
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
