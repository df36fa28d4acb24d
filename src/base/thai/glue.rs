//! What Thai offices keep on one line, beyond what Unicode says.

use super::letters::{is_consonant, leans, letter};
use super::text::{BEFORE_NAMES, LEADERS, ORDINAL, UNITS};
use crate::base::text::{MONTHS, SHORT_MONTHS};

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
        Some(last) => never_ends(last) || joins(left, last, after) || is_ordinal(after),
    }
}

fn holds_over_space(left: &str, last: char, after: &str) -> bool {
    never_ends(last)
        || keeps_number(left, last, after)
        || is_counted(last, after)
        || leads_name(left, last)
        || is_item_number(left)
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
        '–' => after.starts_with(char::is_numeric) && inner.is_some_and(char::is_numeric),
        _ => false,
    }
}

/// The end of ฉบับที่ ๓: the dictionary would break before ที่.
fn is_ordinal(after: &str) -> bool {
    after.strip_prefix(ORDINAL).is_some_and(starts_with_number)
}

/// ข้อ ๕, พ.ศ. ๒๕๗๐, อบ 52001, 2567 – 2569.
fn keeps_number(left: &str, last: char, after: &str) -> bool {
    if !after.starts_with(char::is_numeric) {
        return last.is_numeric() && after.starts_with(['-', '–', '/']);
    }
    matches!(last, '.' | '-' | '–' | '/')
        || LEADERS.iter().any(|leader| left.ends_with(leader))
        || is_office_code(left)
}

/// Two consonants on their own, as before the number of a letter: อบ, นร.
fn is_office_code(left: &str) -> bool {
    let mut back = left.chars().rev();
    back.by_ref().take(2).filter(|&c| is_consonant(c)).count() == 2
        && back.next().is_none_or(|c| c == ' ')
}

/// ๓ ปี, ๑ ตุลาคม; but in "ข้อ 5 ข้อ 6" the second ข้อ belongs to the number after it.
fn is_counted(last: char, after: &str) -> bool {
    if !last.is_numeric() {
        return false;
    }
    if MONTHS
        .iter()
        .chain(&SHORT_MONTHS)
        .any(|month| after.starts_with(month.th()))
    {
        return true;
    }
    let unit = UNITS.iter().find_map(|unit| after.strip_prefix(unit));
    unit.is_some_and(|rest| !starts_with_number(rest))
}

fn starts_with_number(text: &str) -> bool {
    text.trim_start_matches(' ').starts_with(char::is_numeric)
}

/// น.ส. สมศรี, อ. เมือง.
fn leads_name(left: &str, last: char) -> bool {
    last == '.'
        && BEFORE_NAMES.iter().any(|title| {
            left.strip_suffix(title)
                .is_some_and(|rest| !rest.ends_with(|c: char| c == '.' || is_consonant(c)))
        })
}

/// The number of a list item at the beginning of a text: 1. or (๒).
fn is_item_number(left: &str) -> bool {
    left.ends_with(['.', ')'])
        && left
            .chars()
            .all(|c| c.is_numeric() || matches!(c, '.' | '(' | ')'))
}
