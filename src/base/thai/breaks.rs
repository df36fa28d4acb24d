//! Where a line may end, in Thai, Latin and digits mixed.
//!
//! Three voices, one after the other: Unicode's line breaking (UAX #14) for everything that is
//! not Thai, [`Matcher`] for runs of Thai letters, and the house rules of Thai offices in
//! [`glue`](super::glue), which only ever take breaks away.

use super::glue::holds;
use super::letters::{LETTER_LEN, is_thai};
use super::matching::Matcher;
use super::names::Names;
use super::place::end_before_doing;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use std::ops::Range;
use std::sync::LazyLock;

/// UAX #14 without dictionaries for the scripts that need one.
static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()));

/// The byte offsets at which a line may break: ascending, without 0, with the end of `text`.
///
/// A space belongs to the line before it. No break splits a cluster, a word of the dictionary,
/// an abbreviation, a number from its unit, or a phrase in `names`; no line begins with ๆ, ฯ or
/// closing punctuation, and none ends with an opening bracket.
pub fn line_breaks(text: &str, names: &Names) -> Vec<usize> {
    let mut breaks = Vec::with_capacity(text.len() / 8 + 1);
    breaks.extend(
        SEGMENTER
            .segment_str(&without_thai(text))
            .filter(|&at| at > 0),
    );
    let mut matcher = Matcher::default();
    for run in thai_runs(text) {
        let letters = text.get(run.clone()).unwrap_or_default();
        breaks.extend(
            matcher
                .starts(letters, names)
                .map(|start| run.start + start),
        );
    }
    breaks.sort_unstable();
    breaks.dedup();
    end_before_doing(text, &mut breaks);
    breaks.retain(|&at| at == text.len() || !holds(text, at));
    names.keep_whole(text, &mut breaks);
    breaks
}

/// The runs of Thai letters, in order.
pub(super) fn thai_runs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = chars.find(|&(_, c)| is_thai(c))?;
        let mut end = start + LETTER_LEN;
        while chars.next_if(|&(_, c)| is_thai(c)).is_some() {
            end += LETTER_LEN;
        }
        Some(start..end)
    })
}

/// The text with a plain letter, as long in UTF-8, for each Thai one: UAX #14 leaves Thai to a
/// dictionary, and ICU complains on stderr where it has none.
fn without_thai(text: &str) -> String {
    text.chars()
        .map(|c| if is_thai(c) { PLAIN } else { c })
        .collect()
}

/// A letter of class AL, three bytes long, that no text here uses (Canadian Aboriginal).
const PLAIN: char = '\u{1401}';

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `expected` is the text with a bar at each break but the end.
    fn check_with(names: &[&str], expected: &str) {
        let text = expected.replace('|', "");
        let breaks = line_breaks(&text, &Names::new(names));
        assert_eq!(breaks.last(), Some(&text.len()), "{text}");
        let mut found = text.clone();
        for &at in breaks.iter().rev().skip(1) {
            found.insert(at, '|');
        }
        assert_eq!(found, expected);
    }

    fn check(expected: &str) {
        check_with(&[], expected);
    }

    #[test]
    fn thai_breaks_between_words_and_after_spaces() {
        check("พัฒนา|บุคลากร |ของ|เทศบาล");
        check("ระบบ |DG-SA |ของ|เทศบาล");
        check("Digital |Literacy");
        check("กอง/|สำนัก");
    }

    #[test]
    fn closing_signs_never_begin_a_line() {
        check("อื่น ๆ |ที่|เกี่ยวข้อง");
        check("กรุงเทพฯ |และ|อื่นๆ");
        check(
            "ข้าว ปลา ฯลฯ |และ|อื่นๆ"
                .replace("ข้าว ปลา", "ข้าว |ปลา")
                .as_str(),
        );
        check("“แผน” |(ร่าง) |แรก");
        check("( ร่าง ) |แรก");
        check("ร้อยละ 80 % |ของ|แผน");
    }

    #[test]
    fn numbers_stay_with_what_they_count() {
        check("แผน |๓ ปี");
        check("พ.ศ. ๒๕๗๐");
        check("ตาม|ข้อ ๕ |และ|ฉบับที่ ๓");
        check("ข้อ 5 |ข้อ 6 |ข้อ 7");
        check("กองที่ 2");
        check("1. แผน|พัฒนา");
        check("(๒) แผน|พัฒนา");
        check("วันที่ 1 ตุลาคม พ.ศ. 2569 |ถึง");
        check("1 ต.ค. 2569");
        check("1 ตุลาคม 2569ถึง|ปี|หน้า");
        check("อายุ |๒๕ ปี ๖ เดือน |๑๒ วัน");
        check("๒,๐๐๐ บาท |๓ คน |คนละ ๕๐ °C");
        check("อบ 52001/123");
        check("2567 – 2569");
        check("2567–2569");
        check("จำนวน 3 คน |ปี 2570");
        check("มาตรา ๒๕ |แห่ง|พระราชบัญญัติ");
        check("จำนวน 48 จุด |เชื่อม|กับ|ศูนย์");
        check("ไม่|เกิน 10 MB |ทาง|อีเมล");
        check("ข้อ 5 (2) |และ|ข้อ 6");
        check("ได้แก่ |(๑) ความรู้ |(๒) ทักษะ");
        check("โรงเรียน|เทศบาล ๓ |และ|เทศบาล ๔");
        check("1, |3, |12–13");
    }

    #[test]
    fn numbers_of_letters_and_telephones_stay_whole() {
        check("หนังสือ |ที่ นร ๑๐๑๓.๔/๔๒ |ลง|วันที่ ๕ พฤษภาคม ๒๕๖๓");
        check("ที่ มท ๐๘๐๙.๒/ว ๑๓๘");
        check("โทร. ๐ ๔๕๒๔ ๖๐๖๐ |ต่อ ๑๐๓");
        check("โทร. 08 1234 5678");
    }

    #[test]
    fn titles_stay_with_names() {
        check("น.ส. สม|ศรี");
        check("ดร. สม|ศรี");
        check("พ.ต.อ. สม|ชาย |และ|ว่าที่ ร.ต. สม|ชาย");
        check_with(&["ฌัชฌาพร"], "ว่าที่|ร้อยตรีฌัชฌาพร");
        check("อบต. |และ|อบจ.");
        check("นาย ก. ใจดี |เวลา |๐๙.๓๐ น. |ณ |ห้องประชุม");
    }

    #[test]
    fn hyphens_and_dots_inside_a_word_do_not_break() {
        check("52-1-29-3102-001 |แทน");
        check("e-Learning");
        check("ก.ท.จ. |เห็นชอบ");
        check("เรียน |ก.ท.จ.อุบลราชธานี");
    }

    #[test]
    fn names_are_never_split() {
        check_with(&["ฌัชฌาพร วงศ์ใหญ่ยิ่ง"], "นางฌัชฌาพร วงศ์ใหญ่ยิ่ง |และ|คณะ");
        check_with(&["กอง A-1/ข"], "อยู่|กอง A-1/ข |เดิม");
        check_with(&["", " "], "เทศบาล|และ|คณะ");
    }

    #[test]
    fn an_empty_text_has_no_breaks() {
        assert_eq!(line_breaks("", &Names::default()), Vec::<usize>::new());
    }

    /// What offices write, in any order.
    fn office_text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[ก-ฮะ-ฺเ-๎๐-๙ ]{0,12}",
            "[a-zA-Z0-9 .,()\\-/“”%]{0,8}",
            Just("เทศบาล".to_owned()),
            Just("สมศรี ใจดี".to_owned()),
        ];
        proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
    }

    fn any_text() -> impl Strategy<Value = String> {
        (office_text(), ".{0,6}", office_text()).prop_map(|(a, b, c)| a + &b + &c)
    }

    proptest! {
        #[test]
        fn breaks_ascend_and_end_at_the_end(text in any_text()) {
            let breaks = line_breaks(&text, &Names::default());
            prop_assert!(breaks.is_sorted_by(|a, b| a < b));
            prop_assert!(breaks.iter().all(|&at| at > 0 && text.is_char_boundary(at)));
            prop_assert_eq!(breaks.last().copied(), Some(text.len()).filter(|&len| len > 0));
        }

        #[test]
        fn no_break_splits_a_name(text in any_text()) {
            let name = "สมศรี ใจดี";
            let breaks = line_breaks(&text, &Names::new([name]));
            for (start, _) in text.match_indices(name) {
                prop_assert!(!breaks.iter().any(|&at| at > start && at < start + name.len()));
            }
        }

        #[test]
        fn no_break_splits_a_cluster(text in office_text()) {
            let clusters = super::super::clusters(&text);
            for at in line_breaks(&text, &Names::default()) {
                prop_assert!(clusters.contains(&at), "{} in {:?}", at, text);
            }
        }
    }
}
