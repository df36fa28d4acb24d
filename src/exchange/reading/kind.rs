//! What a row below the heading is: data, or something between.

use super::super::model::Field;
use super::super::resolve::{plain, says};
use super::super::text::alias;
use super::Rows;
use super::group::Group;
use crate::workbook::CellValue;
use std::collections::HashSet;
use std::sync::OnceLock;

/// Numbers of columns stand at most so far below the heading.
const NUMBERED: usize = 3;

/// What a row is.
pub(super) enum Kind {
    Data,
    Blank,
    Total,
    /// The heading once more, or the numbers of its columns.
    Heading,
    /// A unit or a category over the rows that follow.
    Group(Group),
    Note,
}

impl Rows<'_> {
    pub(super) fn kind(&mut self, row: usize) -> Kind {
        let cells = self.source.sheet.rows.get(row);
        let cells = cells.map(Vec::as_slice).unwrap_or_default();
        let filled: Vec<(usize, String)> = cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(column, cell)| (column, cell.shown()))
            .collect();
        let Some((first, words)) = filled.first() else {
            return Kind::Blank;
        };
        if self.is_numbering(row, &filled) || self.repeats_heading(&filled) {
            return Kind::Heading;
        }
        let last = self.cell(row, Field::LastName);
        // A count may stand where the family name does, and nobody is called by one.
        let is_count = last.is_empty() || last.shown().contains(char::is_numeric);
        if is_count && filled.iter().any(|(_, text)| is_total(text)) {
            return Kind::Total;
        }
        if filled.len() <= 3 && is_note(words) && matches!(last, CellValue::Empty) {
            return Kind::Note;
        }
        let field = |column: &usize| self.source.mapping.columns.get(*column).copied().flatten();
        let is_across = self.is_across(row, *first);
        let is_order = |column: &usize| field(column) == Some(Field::Order);
        let told = filled
            .iter()
            .any(|(column, _)| field(column).is_some() && !is_order(column));
        let is_number = |text: &str| !text.contains(char::is_alphabetic);
        let mut words = filled
            .iter()
            .filter(|(column, text)| !is_order(column) || !is_number(text));
        if let (Some((column, only)), None) = (words.next(), words.next()) {
            let is_name = matches!(field(column), Some(Field::FullName | Field::FirstName));
            if let Some(group) = self.group(only, is_name && !is_across) {
                return Kind::Group(group);
            }
        }
        match told {
            true => Kind::Data,
            false => Kind::Blank,
        }
    }

    fn repeats_heading(&self, filled: &[(usize, String)]) -> bool {
        let is_own = |(column, text): &&(usize, String)| {
            let heading = self.source.mapping.headings.get(*column);
            heading.is_some_and(|heading| !heading.is_empty() && heading == text)
        };
        filled.iter().filter(is_own).count() >= 2
    }

    /// "(1) (2) (3)" under the heading, as forms number their columns.
    fn is_numbering(&self, row: usize, filled: &[(usize, String)]) -> bool {
        let numbers = filled.iter().map(|(_, text)| plain(text));
        row < self.source.mapping.first_row + NUMBERED
            && filled.len() >= 3
            && numbers
                .zip(1..)
                .all(|(text, number)| text == number.to_string())
    }

    /// Whether the cell is merged with those beside it.
    fn is_across(&self, row: usize, column: usize) -> bool {
        let mut merged = self.source.sheet.merged.iter();
        merged.any(|it| it.top == row && it.left == column && it.right > column)
    }
}

/// Words that explain or are signed, and lines of dots.
fn is_note(words: &str) -> bool {
    let start = words.trim_start().to_lowercase();
    let is_empty = plain(words).is_empty() && words.chars().count() > 3;
    is_empty || alias::NOTES.iter().any(|note| start.starts_with(note))
}

/// "รวม", "รวมทั้งสิ้น 312 คน".
pub(super) fn is_total(text: &str) -> bool {
    static TOTALS: OnceLock<HashSet<String>> = OnceLock::new();
    let start = text.trim_start().to_lowercase();
    if !alias::TOTAL_STARTS
        .iter()
        .any(|word| start.starts_with(word))
    {
        return false;
    }
    let text = plain(text);
    let mut rest = text.as_str();
    for counted in alias::COUNTED {
        rest = rest.strip_suffix(counted).unwrap_or(rest);
    }
    let rest = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    says(rest, &alias::TOTALS, &TOTALS)
}
