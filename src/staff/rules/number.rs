//! Position numbers (เลขที่ตำแหน่ง). Real registers hold suffixes, double spaces, plain integers
//! and nothing at all: what does not fit is a warning, never a refusal, and is kept as printed.

use crate::base::Say;
use crate::base::thai::to_arabic;
use crate::staff::model::{Line, Lists};
use crate::staff::text;

/// The parts of a number of the form `PP-T-DD-CCCC-NNN`, in Arabic digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberParts {
    pub province: String,
    /// 1 อบจ., 2 เทศบาล, 3 อบต.
    pub kind: String,
    pub department: String,
    /// Of the line (สายงาน).
    pub line_code: String,
    /// Runs per line over the whole organization.
    pub running: String,
    /// What stands behind it: "(ถ)".
    pub rest: String,
}

const LENGTHS: [usize; 5] = [2, 1, 2, 4, 3];

/// The parts of a number that begins in the usual form, however its digits, dashes and spaces
/// are written.
pub fn number_parts(number: &str) -> Option<NumberParts> {
    let plain = plain(number);
    let mut parts = plain.splitn(LENGTHS.len(), '-').map(str::trim);
    let mut next = |length: usize| {
        let part = parts.next()?;
        let (digits, rest) = part.split_at_checked(length)?;
        let is_number = digits.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| (digits.to_owned(), rest.trim().to_owned()))
    };
    let mut whole = |length| next(length).filter(|(_, rest)| rest.is_empty());
    let [province, kind, department, line_code, running] = LENGTHS;
    let (province, _) = whole(province)?;
    let (kind, _) = whole(kind)?;
    let (department, _) = whole(department)?;
    let (line_code, _) = whole(line_code)?;
    let (running, rest) = next(running)?;
    // A fourth digit makes another number, not a remark behind it.
    let is_longer = rest.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    (!is_longer).then_some(NumberParts {
        province,
        kind,
        department,
        line_code,
        running,
        rest,
    })
}

/// Arabic digits and plain dashes.
fn plain(number: &str) -> String {
    let narrow = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => c,
    };
    let narrowed: String = number.chars().map(narrow).collect();
    to_arabic(narrowed.trim())
}

/// Is the number of the usual form, with nothing behind it?
pub fn is_usual_number(number: &str) -> bool {
    number_parts(number).is_some_and(|parts| parts.rest.is_empty())
}

/// What the officer should look at again, if anything.
pub fn number_warning(number: &str) -> Option<Say> {
    match number_parts(number) {
        _ if number.trim().is_empty() => None,
        None => Some(text::UNUSUAL_NUMBER),
        Some(parts) if parts.rest.is_empty() => None,
        Some(parts) => Some(text::number_with_rest(&parts.rest)),
    }
}

/// The lines that have this code: two may share one.
pub fn lines_of_code<'a>(lists: &'a Lists, code: &str) -> Vec<&'a Line> {
    let lines = lists.lines.iter();
    lines.filter(|line| line.code == code).collect()
}

/// Does the number bear the code of another line than the one that is written beside it? Nothing
/// is said of a line that has no code.
pub fn line_warning(number: &str, line: &str, lists: &Lists) -> Option<Say> {
    let code = number_parts(number)?.line_code;
    let mut lines = lists.lines.iter();
    let chosen = lines.find(|it| it.name == line.trim())?;
    if chosen.code.is_empty() || chosen.code == code {
        return None;
    }
    let others: Vec<&str> = lines_of_code(lists, &code)
        .into_iter()
        .map(|line| line.name.as_str())
        .collect();
    Some(text::other_line(&code, &others.join(", "), &chosen.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::LineId;

    fn parts(number: &str) -> Option<[String; 6]> {
        number_parts(number).map(|it| {
            [
                it.province,
                it.kind,
                it.department,
                it.line_code,
                it.running,
                it.rest,
            ]
        })
    }

    #[test]
    fn a_number_is_taken_apart_however_it_is_written() {
        let usual = Some(["52", "2", "01", "3102", "001", ""].map(String::from));
        for number in [
            "52-2-01-3102-001",
            " ๕๒-๒-๐๑-๓๑๐๒-๐๐๑ ",
            "52–2–01–3102–001",
            "52 - 2 - 01 - 3102 - 001",
            "５２-２-０１-３１０２-００１",
        ] {
            assert_eq!(parts(number), usual, "{number}");
            assert!(is_usual_number(number));
            assert_eq!(number_warning(number), None);
        }
    }

    #[test]
    fn what_stands_behind_a_number_is_told_and_everything_else_is_unusual() {
        let behind = Some(["52", "1", "06", "4601", "005", "(ถ)"].map(String::from));
        for number in ["52-1-06-4601-005 (ถ)", "52-1-06-4601-005(ถ)"] {
            assert_eq!(parts(number), behind);
            assert!(!is_usual_number(number) && number_warning(number).is_some());
        }
        for odd in [
            "50",
            "52-2-1-3102-001",
            "52-2-01-3102-0001",
            "52-2-01-3102-001-2",
            "5a-2-01-3102-001",
            "52-2-01-3102",
            "ก",
            "-----",
        ] {
            assert_eq!(parts(odd), None, "{odd}");
            assert_eq!(number_warning(odd), Some(text::UNUSUAL_NUMBER), "{odd}");
        }
        assert_eq!(number_warning("  "), None);
    }

    #[test]
    fn a_code_of_another_line_is_noticed() {
        let line = |id, code: &str, name: &str| Line {
            id: LineId::from_raw(id),
            code: code.into(),
            name: name.into(),
            retired: false,
        };
        let lists = Lists {
            lines: vec![
                line(1, "3102", "นักทรัพยากรบุคคล"),
                line(2, "5500", "ผู้อำนวยการสถานศึกษา"),
                line(3, "5500", "รองผู้อำนวยการสถานศึกษา"),
                line(4, "", "คนงาน"),
            ],
            ..Lists::default()
        };
        let warned = |number, line: &str| line_warning(number, line, &lists).is_some();
        assert!(!warned("52-2-01-3102-001", " นักทรัพยากรบุคคล"));
        assert!(warned("52-2-01-5500-001", "นักทรัพยากรบุคคล"));
        assert!(!warned("52-2-01-5500-001", "รองผู้อำนวยการสถานศึกษา"));
        assert!(
            !warned("52-2-01-3102-001", "คนงาน"),
            "a line without a code"
        );
        assert!(!warned("52-2-01-3102-001", "สายงานใหม่"));
        assert!(!warned("50", "นักทรัพยากรบุคคล"));
        let said = line_warning("52-2-01-5500-001", "นักทรัพยากรบุคคล", &lists).unwrap();
        assert!(
            said.th()
                .contains("ผู้อำนวยการสถานศึกษา, รองผู้อำนวยการสถานศึกษา")
        );
    }
}
