//! The lists on paper.

use super::export::{Column as ListColumn, Kind, Paper, Table as List, Value};
use super::text;
use crate::base::{Score, date};
use crate::pdf::{
    Block, Cell, Column, Document, HeadCell, Heading, PageNumbers, Row, Section, Table,
};
use crate::workbook::letters;

/// Up to so many columns stand on an upright page.
const UPRIGHT: usize = 5;
/// The least weight of a column, in letters.
const LEAST: usize = 3;

/// Fills an empty document with a list. Ids stay off paper: whoever finds the sheet has no use
/// for them, and nobody is harmed.
pub fn list(empty: Document, paper: &Paper) -> Document {
    let title = paper.table.title.th();
    let shown = shown(paper);
    let mut blocks = vec![
        Block::Heading(Heading::centered(1, title).unlisted()),
        table(paper, &shown).into(),
    ];
    if !paper.note.is_empty() {
        blocks.push(Block::Note(paper.note.clone()));
    }
    let mut document = empty.with(match shown.len() <= UPRIGHT {
        true => Section::portrait(blocks),
        false => Section::landscape(blocks),
    });
    title.clone_into(&mut document.title);
    document.page_numbers = PageNumbers::OfTotal;
    document
}

/// The columns that stand beside each other, by their places in the list.
fn shown(paper: &Paper) -> Vec<(usize, &ListColumn)> {
    let columns = paper.table.columns.iter().enumerate();
    columns
        .filter(|(at, column)| column.is_on_paper && Some(*at) != paper.headed_by)
        .collect()
}

fn table(paper: &Paper, shown: &[(usize, &ListColumn)]) -> Table {
    let list = &paper.table;
    let mut columns = vec![Column::right(LEAST as f32)];
    columns.extend(shown.iter().map(|(at, column)| {
        let weight = weight(list, *at);
        match column.kind {
            Kind::Text | Kind::Date => Column::left(weight),
            Kind::Mark => Column::center(weight),
            Kind::Number | Kind::Score => Column::right(weight),
            Kind::Money => Column::decimal(weight),
        }
    }));
    let mut rows = rows(paper, shown);
    rows.extend(total(list, shown));
    heads(Table::new(columns), shown)
        .rows(rows)
        .or_empty(text::EMPTY)
}

/// One row, or two where columns beside each other have words in common.
fn heads(table: Table, shown: &[(usize, &ListColumn)]) -> Table {
    let mut upper = vec![HeadCell::down(text::ORDER, 2)];
    let mut lower = Vec::new();
    for columns in shown.chunk_by(|(_, a), (_, b)| a.over.is_some() && a.over == b.over) {
        let Some((_, first)) = columns.first() else {
            continue;
        };
        match &first.over {
            None => {
                let cell = HeadCell::down(first.name.th(), 2);
                upper.push(match first.is_upward {
                    true => cell.upward(),
                    false => cell,
                });
            }
            Some(over) => {
                upper.push(HeadCell::across(over.th(), columns.len()));
                let names = columns.iter().map(|(_, column)| column.short.th());
                lower.extend(names.map(HeadCell::from));
            }
        }
    }
    if lower.is_empty() {
        upper.iter_mut().for_each(|cell| cell.rows = 1);
        return table.head_row(upper);
    }
    table.head_row(upper).head_row(lower)
}

/// How many letters a cell of the column has: rows are lowest where long cells have the room. The
/// mean of squares, so that a few long cells among many short ones count.
fn weight(list: &List, at: usize) -> f32 {
    let cells = list.rows.iter().map(|row| letters(&words(row.get(at))));
    let squares: usize = cells.map(|count| count.saturating_mul(count)).sum();
    let mean = squares.checked_div(list.rows.len()).unwrap_or(0);
    mean.isqrt().max(LEAST) as f32
}

/// Numbered through, with a row above those that have the same head.
fn rows(paper: &Paper, shown: &[(usize, &ListColumn)]) -> Vec<Row> {
    let mut rows = Vec::with_capacity(paper.table.rows.len());
    let mut above: Option<&Value> = None;
    for (number, row) in (1_usize..).zip(&paper.table.rows) {
        let head = paper.headed_by.and_then(|at| row.get(at));
        if head.is_some() && head != above {
            rows.push(Row::group(words(head)));
        }
        above = head;
        let cells = shown.iter().map(|(at, _)| cell(row.get(*at)));
        let number = Cell::from(number.to_string());
        rows.push(Row::new(std::iter::once(number).chain(cells).collect()));
    }
    rows
}

fn cell(value: Option<&Value>) -> Cell {
    let cell = Cell::from(words(value));
    match value {
        Some(Value::Strong(_)) => cell.bold(),
        _ => cell,
    }
}

fn words(value: Option<&Value>) -> String {
    match value {
        // An empty cell would be room for the pen.
        None | Some(Value::Empty) => text::NO_VALUE.to_owned(),
        Some(Value::Text(words) | Value::Strong(words)) => words.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Money(money)) => money.or_dash(),
        Some(Value::Date(day)) => date::short(*day).th().to_owned(),
        Some(Value::Score(hundredths)) => {
            Score::from_hundredths(i32::try_from(*hundredths).unwrap_or(i32::MAX)).to_string()
        }
    }
}

/// The last row, where a column is summed.
fn total(list: &List, shown: &[(usize, &ListColumn)]) -> Option<Row> {
    let mut columns = list.columns.iter();
    columns.any(|column| column.is_summed).then_some(())?;
    let sums = shown.iter().map(|(at, _)| match list.sum(*at) {
        Some(sum) => cell(Some(&sum)),
        None => Cell::default(),
    });
    let mut cells: Vec<Cell> = std::iter::once(Cell::default()).chain(sums).collect();
    if let Some(first) = cells.get_mut(1) {
        *first = Cell::from(text::SUM.th());
    }
    Some(Row::total(cells))
}
