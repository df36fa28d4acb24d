//! People by year: everybody and every vacancy with the projects of each year, unit by unit.

use super::by_number::{numbers, year_heads};
use super::summary::{top_unit, top_units};
use crate::base::UnitId;
use crate::pdf::{Block, Cell, Column, Paragraph, Row};
use crate::plan::model::YEARS;
use crate::plan::rules::{CoverageRow, Gathered};
use crate::plan::text::paper;

pub fn blocks(from: &Gathered) -> Vec<Block> {
    let mut columns = vec![
        Column::center(4.0),
        Column::left(20.0),
        Column::left(36.0),
        Column::left(16.0),
    ];
    columns.extend([Column::center(17.0); YEARS]);
    let left = [
        paper::NUMBER,
        paper::NAME,
        paper::POSITION,
        paper::POSITION_NUMBER,
    ];
    let table = year_heads(columns, from, &left, paper::COURSES_BY_YEAR)
        .rows(rows(from))
        .or_empty(paper::EMPTY);
    vec![
        Paragraph::justified(paper::BY_PERSON_INTRO).into(),
        table.into(),
    ]
}

/// Numbered through all units.
fn rows(from: &Gathered) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut number = 0;
    for (unit, name) in top_units(from) {
        rows.push(Row::group(name));
        for covered in of_unit(from, unit) {
            number += 1;
            rows.push(row(from, number, covered));
        }
    }
    rows
}

/// Coverage has one row for each of the staff list, in its order.
fn of_unit(from: &Gathered, unit: Option<UnitId>) -> impl Iterator<Item = &CoverageRow> {
    let rows = from.read.staff.iter().zip(&from.coverage.rows);
    rows.filter(move |(staff, _)| top_unit(from, staff) == unit)
        .map(|(_, covered)| covered)
}

fn row(from: &Gathered, number: usize, covered: &CoverageRow) -> Row {
    let or_dash = |words: &str| match words {
        "" => Cell::from("-"),
        words => Cell::from(words),
    };
    let mut cells: Vec<Cell> = vec![
        number.to_string().into(),
        name(covered).into(),
        or_dash(&covered.position_name),
        or_dash(&covered.number),
    ];
    cells.extend(covered.years.iter().map(|chances| match chances {
        None => Cell::from(paper::RETIRED),
        Some(chances) => numbers(from, chances).into(),
    }));
    Row::new(cells)
}

/// Who it is, or that nobody is there.
pub fn name(row: &CoverageRow) -> &str {
    match row.staff {
        Some(_) => &row.name,
        None => paper::VACANCY,
    }
}
