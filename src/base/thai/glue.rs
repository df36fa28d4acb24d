//! What Thai offices keep on one line, beyond what Unicode says.

use super::letters::{is_consonant, leans, letter};
use super::place::splits_place;
use super::text::{
    ACTING, BEFORE_NAMES, COUNTED, COUNTING, EACH, ERAS, LEADING, MEASURES, NUMBERED, ORDINAL,
    PARTS_OF_YEARS, TITLES, YEARS,
};
use crate::base::text::{MONTHS, SHORT_MONTHS};

/// Whether a word, or an opening sign and a word, wants the one after it, so that it stands badly
/// at the end of a line. Before a space it does not: ตรวจสอบได้.
pub fn leads(word: &str) -> bool {
    LEADING.contains(&word.trim_start_matches(never_ends))
}

/// Whether the two sides of a possible break must stay together.
pub(super) fn holds(text: &str, at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else {
        return true;
    };
    let left = before.trim_end_matches(' ');
    if after.chars().next().is_some_and(never_begins) {
        return true;
    }
    match left.chars().next_back() {
        None => false,
        Some(last) if left.len() < before.len() => holds_over_space(left, last, after),
        Some(last) => {
            never_ends(last)
                || joins(left, last, after)
                || is_ordinal(after)
                || splits_place(left, after)
        }
    }
}

fn holds_over_space(left: &str, last: char, after: &str) -> bool {
    never_ends(last)
        || keeps_number(left, last, after)
        || is_counted(left, last, after)
        || leads_name(left, last)
        || is_initial(left)
        || leads_year(left, after)
        || is_item_number(left, last)
        || leads_code(left, after)
}

/// Signs that close what stands before them, and letters that lean on it.
fn never_begins(first: char) -> bool {
    letter(first).is_some_and(leans)
        || matches!(
            first,
            ')' | ']' | '}' | '”' | '’' | ',' | '.' | ';' | ':' | '!' | '?' | '%'
        )
}

/// Signs that open what stands after them.
fn never_ends(last: char) -> bool {
    matches!(last, '(' | '[' | '{' | '“' | '‘')
}

/// A hyphen within a word or number (DG-SA, 52-1-29-3102-001), a dash between numbers.
fn joins(left: &str, last: char, after: &str) -> bool {
    let inner = left.chars().rev().nth(1);
    match last {
        '-' => inner.is_some_and(|c| c != ' '),
        '/' => inner.is_some_and(char::is_numeric) && is_circular(after),
        '–' => after.starts_with(char::is_numeric) && inner.is_some_and(char::is_numeric),
        _ => false,
    }
}

/// The ว ๑๓๘ of a letter that went to many, ๐๘๐๙.๒/ว ๑๓๘.
fn is_circular(after: &str) -> bool {
    let rest = after.strip_prefix(is_consonant);
    rest.is_some_and(|rest| rest.starts_with(' ') && starts_with_number(rest))
}

/// The end of ฉบับที่ ๓: the dictionary would break before ที่.
fn is_ordinal(after: &str) -> bool {
    after.strip_prefix(ORDINAL).is_some_and(starts_with_number)
}

/// ข้อ ๕, พ.ศ. ๒๕๗๐, อบ 52001, 2567 – 2569, โรงเรียนเทศบาล ๓.
fn keeps_number(left: &str, last: char, after: &str) -> bool {
    if !after.starts_with(char::is_numeric) {
        return last.is_numeric() && after.starts_with(['-', '–', '/', '×']);
    }
    if last.is_numeric() {
        return is_telephone(left);
    }
    // The numbers of a list, 1, 3, 12–13, may part.
    if matches!(last, ',' | ';') {
        return false;
    }
    matches!(last, '.' | '-' | '–' | '/' | '×')
        || ends_with_any(left, &NUMBERED)
        || ends_with_any(left, &COUNTING)
        || ends_with_month(left)
        || is_office_code(left)
        || stands_alone(after)
}

/// Two consonants on their own, as before the number of a letter: อบ, นร. After a number they
/// count: ๗ คน.
fn is_office_code(left: &str) -> bool {
    let mut back = left.chars().rev();
    back.by_ref().take(2).filter(|&c| is_consonant(c)).count() == 2
        && back.next().is_none_or(|c| c == ' ')
        && back.find(|&c| c != ' ').is_none_or(|c| !c.is_numeric())
}

/// ที่ before อบ 52001/123.
fn leads_code(left: &str, after: &str) -> bool {
    left.ends_with(ORDINAL)
        && after
            .split_once(' ')
            .is_some_and(|(code, rest)| is_office_code(code) && starts_with_number(rest))
}

/// The groups of a telephone number: 0 4524 6060.
fn is_telephone(left: &str) -> bool {
    let before = left.trim_end_matches(|c: char| c.is_numeric() || matches!(c, ' ' | '-'));
    left.get(before.len()..)
        .is_some_and(|number| number.trim_start().starts_with(['0', '๐']))
}

/// A number that counts nothing after it, and so belongs to the word before it. The number of an
/// item (2. or ๒.) begins something new.
fn stands_alone(after: &str) -> bool {
    let rest = after.trim_start_matches(is_of_number);
    let number = after.strip_suffix(rest).unwrap_or(after);
    !number.ends_with('.')
        && rest.chars().next().is_none_or(|c| !c.is_alphanumeric())
        && !is_unit(rest.trim_start_matches(' '))
}

/// Digits and what stands between them.
fn is_of_number(c: char) -> bool {
    c.is_numeric() || matches!(c, '.' | ',' | '/' | '-' | '–' | ':')
}

/// ๓ ปี, ๑ ตุลาคม, ข้อ 5 (2); but in "ข้อ 5 ข้อ 6" the second ข้อ belongs to the number after
/// it, and in "มาตรา ๒๕ แห่ง" nothing is counted.
fn is_counted(left: &str, last: char, after: &str) -> bool {
    if !last.is_numeric() {
        return false;
    }
    if is_month(after) || after.strip_prefix('(').is_some_and(starts_with_number) {
        return true;
    }
    let before = left.trim_end_matches(is_of_number).trim_end_matches(' ');
    let lasts = is_length_of_years(before) && parts_years(after);
    if ends_with_any(before, &NUMBERED) && !lasts {
        return false;
    }
    is_unit(after) || ends_with_any(before, &COUNTING) && after.starts_with(char::is_alphabetic)
}

fn is_month(after: &str) -> bool {
    any_month(|month| after.starts_with(month))
}

fn ends_with_month(left: &str) -> bool {
    any_month(|month| left.ends_with(month))
}

fn any_month(is_there: impl Fn(&str) -> bool) -> bool {
    let in_full = MONTHS.iter().any(|month| is_there(month.th()));
    in_full || SHORT_MONTHS.iter().any(|month| is_there(month.th()))
}

/// ตุลาคม พ.ศ. ๒๕๖๙: a month stays with its year.
fn leads_year(left: &str, after: &str) -> bool {
    ends_with_month(left) && ERAS.iter().any(|era| after.starts_with(era))
}

fn is_unit(after: &str) -> bool {
    let measures = MEASURES.iter().any(|unit| rest_of(after, unit).is_some());
    let mut counted = COUNTED.iter().filter_map(|unit| rest_of(after, unit));
    is_month(after)
        || measures
        || counted.any(|rest| !starts_with_number(rest) || parts_years(rest))
}

/// What follows a unit at the start of a text. ปีละ and "kgs" do not start with one.
fn rest_of<'a>(after: &'a str, unit: &str) -> Option<&'a str> {
    let rest = after.strip_prefix(unit)?;
    let goes_on = unit.ends_with(|c: char| c.is_ascii_alphabetic())
        && rest.starts_with(|c: char| c.is_ascii_alphabetic());
    (!goes_on && !rest.starts_with(EACH)).then_some(rest)
}

/// The ๒๕ ปี of ๒๕ ปี ๖ เดือน.
fn is_length_of_years(before: &str) -> bool {
    before
        .strip_suffix(YEARS)
        .is_some_and(|number| number.trim_end_matches(' ').ends_with(char::is_numeric))
}

/// The months and days after years.
fn parts_years(rest: &str) -> bool {
    let unit = rest.trim_start_matches(|c: char| c == ' ' || c.is_numeric());
    PARTS_OF_YEARS.iter().any(|part| unit.starts_with(part))
}

fn starts_with_number(text: &str) -> bool {
    text.trim_start_matches(' ').starts_with(char::is_numeric)
}

fn ends_with_any(left: &str, words: &[&str]) -> bool {
    words.iter().any(|word| left.ends_with(word))
}

/// น.ส. สมศรี, นาย สมชาย, อ. เมือง, พ.ต.อ. สมชาย, ว่าที่ ร.ต. สมชาย.
fn leads_name(left: &str, last: char) -> bool {
    let is_title = |title: &&str| {
        left.strip_suffix(*title).is_some_and(|rest| match last {
            '.' => !rest.ends_with(|c: char| c == '.' || is_consonant(c)),
            _ => rest.is_empty() || rest.ends_with(' '),
        })
    };
    left.ends_with(ACTING) || BEFORE_NAMES.iter().chain(&TITLES).any(is_title)
}

/// The first letter of a name that is not spelled out: ก. ใจดี. After a number it is a unit.
fn is_initial(left: &str) -> bool {
    let mut back = left.chars().rev();
    back.next() == Some('.')
        && back.next().is_some_and(is_consonant)
        && back.next().is_none_or(|c| c == ' ')
        && back.find(|&c| c != ' ').is_none_or(|c| !c.is_numeric())
}

/// The number of an item, at the beginning of a text or within it: 1. or (๒). After a word that
/// is numbered it is no item, as in ข้อ 5 (2).
fn is_item_number(left: &str, last: char) -> bool {
    if !matches!(last, '.' | ')') {
        return false;
    }
    let (before, item) = left.rsplit_once(' ').unwrap_or(("", left));
    let closes = item.contains(')') && !item.contains('(') && is_open(before);
    item.contains(char::is_numeric)
        && !closes
        && item
            .chars()
            .all(|c| c.is_numeric() || matches!(c, '.' | '(' | ')'))
        && !before.trim_end_matches(' ').ends_with(char::is_numeric)
}

/// Whether a bracket waits to be closed, as in "(ค.ศ. ".
fn is_open(before: &str) -> bool {
    before.matches('(').count() > before.matches(')').count()
}
