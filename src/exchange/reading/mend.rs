//! Words as they are stored: mended, and written out where registers write them short. What was
//! done to them is kept, so that the person sees it and may refuse it.

use super::super::model::{Answers, Field, Repair};
use super::super::text::short;
use crate::base::thai::{repair, split_title};
use std::collections::HashMap;

/// Every repair of a sheet, by field and by what was written.
#[derive(Default)]
pub(super) struct Repairs {
    all: Vec<Repair>,
    /// Where in the list; nothing for words that are clean.
    known: HashMap<(Field, String), Option<usize>>,
}

impl Repairs {
    /// The words to be stored for those that are written in this row.
    pub(super) fn mend(
        &mut self,
        field: Field,
        written: &str,
        row: usize,
        answers: &Answers,
    ) -> String {
        let key = (field, written.to_owned());
        let known = self.known.get(&key).copied();
        let at = known.unwrap_or_else(|| {
            let at = self.first(field, written, answers);
            self.known.insert(key, at);
            at
        });
        let Some(found) = at.and_then(|at| self.all.get_mut(at)) else {
            return written.to_owned();
        };
        if found.rows.last() != Some(&row) {
            found.rows.push(row);
        }
        if found.is_refused {
            found.old.clone()
        } else {
            found.new.clone()
        }
    }

    fn first(&mut self, field: Field, written: &str, answers: &Answers) -> Option<usize> {
        let new = mended(field, written);
        if new == written {
            return None;
        }
        let old = written.to_owned();
        self.all.push(Repair {
            field,
            is_refused: answers.refused.contains(&(field, old.clone())),
            old,
            new,
            rows: Vec::new(),
        });
        Some(self.all.len() - 1)
    }

    pub(super) fn into_list(self) -> Vec<Repair> {
        let mut all = self.all;
        all.retain(|repair| !repair.rows.is_empty());
        all.sort_by_key(|repair| repair.rows.first().copied());
        all
    }
}

/// Words of fields that are kept as they are written; those of other fields only choose something.
pub(super) fn is_kept(field: Field) -> bool {
    use Field as F;
    matches!(
        field,
        F::Title
            | F::FirstName
            | F::LastName
            | F::FullName
            | F::Number
            | F::Position
            | F::Administrative
            | F::Line
    ) || F::UNITS.contains(&field)
}

/// How often words may be mended anew: a title written out can bring another to light.
const ROUNDS: usize = 8;

/// Mended until nothing changes any more.
fn mended(field: Field, written: &str) -> String {
    let mut text = written.to_owned();
    for _ in 0..ROUNDS {
        let next = once(field, &text);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

fn once(field: Field, written: &str) -> String {
    let text = repair(&unscrambled(written).unwrap_or_else(|| written.to_owned()));
    match field {
        Field::Title => title(&text),
        Field::FirstName | Field::FullName => name(&text),
        Field::Position | Field::Administrative | Field::Line => long(&text, &short::POSITIONS),
        _ if Field::UNITS.contains(&field) => long(&text, &short::UNITS),
        _ => text,
    }
}

/// "ÊÁªÒÂ" and "à¸ªà¸¡à¸Šà¸²à¸¢" are สมชาย read in the code of another language.
fn unscrambled(text: &str) -> Option<String> {
    let foreign = |c: &char| ('\u{80}'..='\u{2122}').contains(c);
    let is_thai = |c: &char| ('\u{E01}'..='\u{E5B}').contains(c);
    if text.chars().any(|c| is_thai(&c)) || text.chars().filter(foreign).count() < 3 {
        return None;
    }
    let (bytes, _, is_lost) = encoding_rs::WINDOWS_1252.encode(text);
    if is_lost {
        return None;
    }
    let found = crate::workbook::thai(&bytes);
    let thai = found.chars().filter(is_thai).count();
    (thai * 2 > found.chars().filter(|c| !c.is_ascii()).count()).then_some(found)
}

fn title(text: &str) -> String {
    let plain: String = text.split_whitespace().collect();
    let known = short::TITLES.iter().find(|(short, _)| *short == plain);
    known.map_or(text, |(_, long)| *long).to_owned()
}

/// "1. น.ส. สมศรี ใจดี" as "นางสาวสมศรี ใจดี".
fn name(text: &str) -> String {
    let text = without_ordinal(text);
    let (own, rest) = split_title(text);
    let whole = title(own);
    match whole == own {
        true => text.to_owned(),
        false => format!("{whole}{rest}"),
    }
}

/// The text without a number before it: "1.", "๒)", "3.1 ".
pub(super) fn without_ordinal(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_numeric() || c == '.');
    let rest = rest.strip_prefix(')').unwrap_or(rest);
    let number = text.get(..text.len() - rest.len()).unwrap_or_default();
    let is_ordinal = number.starts_with(char::is_numeric) && number.ends_with(['.', ')']);
    match is_ordinal || rest.starts_with(' ') {
        true => rest.trim_start(),
        false => text,
    }
}

/// Words at the beginning of others, with the space after them.
fn long(text: &str, shorts: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let begins = out.is_empty() || out.ends_with([' ', '(', '/', '-', '›', ',']);
        let found = shorts
            .iter()
            .filter(|_| begins)
            .find_map(|(short, long)| Some((*long, rest.strip_prefix(short)?)));
        match found {
            Some((word, after)) => {
                out.push_str(word);
                // Another word written short may follow at once: หน.จนท.
                let (word, after) = next(after.trim_start(), shorts);
                out.push_str(word);
                rest = after;
            }
            None => {
                out.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
    out
}

fn next<'a>(text: &'a str, shorts: &[(&'a str, &'a str)]) -> (&'a str, &'a str) {
    let found = shorts
        .iter()
        .find_map(|(short, long)| Some((*long, text.strip_prefix(short)?)));
    found.map_or(("", text), |(word, after)| (word, after.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_mended_and_written_out() {
        let check =
            |field, written: &str, expected: &str| assert_eq!(mended(field, written), expected);
        check(Field::Position, "จพง.ธุรการ", "เจ้าพนักงานธุรการ");
        check(Field::Position, "จพง. ธุรการ ชง.", "เจ้าพนักงานธุรการ ชง.");
        check(Field::Position, "ผช.จพง.ธุรการ", "ผู้ช่วยเจ้าพนักงานธุรการ");
        check(Field::Administrative, "รอง ผอ.กองคลัง", "รองผู้อำนวยการกองคลัง");
        check(Field::Unit, "ส านักปลัด", "สำนักปลัด");
        check(Field::Title, "น.ส.", "นางสาว");
        check(Field::Title, "ว่าที่ ร.ต.", "ว่าที่ร้อยตรี");
        check(Field::FullName, "1. น.ส. สมศรี ใจดี", "นางสาวสมศรี ใจดี");
        check(Field::FullName, "๑๒) นายสมชาย ใจดี", "นายสมชาย ใจดี");
        check(Field::FirstName, "ÊÁªÒÂ", "สมชาย");
        check(Field::FirstName, "à¸ªà¸¡à¸Šà¸²à¸¢", "สมชาย");
        check(Field::FirstName, "José", "José");
        check(Field::LastName, "เพ่ิมพูน", "เพิ่มพูน");
    }

    proptest! {
        #[test]
        fn mended_words_stay(text in "(จพง\\.|น\\.ส\\.|[0-9]\\. |หน\\.|[ก-ฮะ-ฺเ-๎ (]{0,6}|.{0,3}){0,5}") {
            for field in [Field::Title, Field::FullName, Field::Position, Field::Unit, Field::LastName] {
                let once = mended(field, &text);
                prop_assert_eq!(mended(field, &once), once);
            }
        }
    }
}
