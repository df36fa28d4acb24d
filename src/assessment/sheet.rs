//! The list of gaps as plain columns, for a workbook.

use super::model::{PersonGap, StaffGaps};
use super::text;
use crate::base::{Say, Score};

/// A heading and what stands below it.
pub struct Column {
    pub heading: Say,
    /// A number can be reckoned with; it is written as such.
    pub number: bool,
    pub cell: fn(&StaffGaps, &PersonGap) -> String,
}

fn level(level: Option<Score>) -> String {
    level.map(|level| level.to_string()).unwrap_or_default()
}

/// One row per person and skill. A level that is not known is an empty cell, never a zero.
pub const COLUMNS: [Column; 9] = [
    Column {
        heading: text::PERSON,
        number: false,
        cell: |person, _| person.name.clone(),
    },
    Column {
        heading: text::POSITION,
        number: false,
        cell: |person, _| person.position_name.clone(),
    },
    Column {
        heading: text::UNIT,
        number: false,
        cell: |person, _| person.unit_name.clone(),
    },
    Column {
        heading: text::SKILL_CODE,
        number: false,
        cell: |_, gap| gap.code.to_string(),
    },
    Column {
        heading: text::SKILL,
        number: false,
        cell: |_, gap| gap.name.to_string(),
    },
    Column {
        heading: text::EXPECTED,
        number: true,
        cell: |_, gap| level(gap.expected),
    },
    Column {
        heading: text::CURRENT,
        number: true,
        cell: |_, gap| level(gap.current),
    },
    Column {
        heading: text::GAP,
        number: true,
        cell: |_, gap| level(gap.gap),
    },
    Column {
        heading: text::SURPLUS,
        number: true,
        cell: |_, gap| level(gap.surplus()),
    },
];

/// All rows, in the order of [`COLUMNS`].
pub fn rows(people: &[StaffGaps]) -> impl Iterator<Item = Vec<String>> {
    people.iter().flat_map(|person| {
        let row = |gap| {
            COLUMNS
                .iter()
                .map(|column| (column.cell)(person, gap))
                .collect()
        };
        person.gaps.iter().map(row)
    })
}
