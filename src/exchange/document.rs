//! The lists on paper, lying on their side.

use super::export::{Kind, List, Value};
use super::text;
use crate::base::{Score, date};
use crate::pdf::{Block, Cell, Column, Document, Heading, PageNumbers, Row, Section, Table};

/// Fills an empty document with a list. Ids stay off paper: whoever finds the sheet has no use
/// for them, and nobody is harmed.
pub fn list(empty: Document, list: &List) -> Document {
    let title = list.table.title.th();
    let heading = Heading::centered(1, title).unlisted();
    let mut document = empty.with(Section::landscape(vec![
        Block::Heading(heading),
        table(list).into(),
    ]));
    title.clone_into(&mut document.title);
    document.page_numbers = PageNumbers::OfTotal;
    document
}

fn table(list: &List) -> Table {
    let on_paper: Vec<usize> = (0..list.table.columns.len())
        .filter(|at| list.table.columns.get(*at).is_some_and(|it| it.is_on_paper))
        .collect();
    let shown = || {
        let columns = on_paper.iter();
        columns.filter_map(|at| list.table.columns.get(*at))
    };
    let mut columns = vec![Column::right(0.5)];
    columns.extend(shown().map(|column| match column.kind {
        Kind::Text => Column::left(2.0),
        Kind::Number | Kind::Score => Column::right(0.8),
        Kind::Money => Column::right(1.2),
        Kind::Date => Column::left(0.6),
    }));
    let mut head = vec![text::ORDER];
    head.extend(shown().map(|column| column.name.th()));
    let rows = (1_usize..).zip(&list.table.rows).map(|(number, row)| {
        let cells = on_paper.iter().map(|at| cell(row.get(*at)));
        let number = Cell::from(number.to_string().as_str());
        Row::new(std::iter::once(number).chain(cells).collect())
    });
    let mut rows: Vec<Row> = rows.collect();
    rows.extend(total(list, &on_paper));
    Table::new(columns)
        .head(&head)
        .rows(rows)
        .or_empty(text::EMPTY)
}

fn cell(value: Option<&Value>) -> Cell {
    let words = match value {
        // An empty cell would be room for the pen.
        None | Some(Value::Empty) => text::NO_VALUE.to_owned(),
        Some(Value::Text(words)) => words.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Money(money)) => money.or_dash(),
        Some(Value::Date(day)) => date::short(*day).th().to_owned(),
        Some(Value::Score(hundredths)) => {
            Score::from_hundredths(i32::try_from(*hundredths).unwrap_or(i32::MAX)).to_string()
        }
    };
    Cell::from(words.as_str())
}

/// The last row, where a column is summed.
fn total(list: &List, on_paper: &[usize]) -> Option<Row> {
    let mut columns = list.table.columns.iter();
    columns.any(|column| column.is_summed).then_some(())?;
    let sums = on_paper.iter().map(|at| cell(list.table.sum(*at).as_ref()));
    let mut cells: Vec<Cell> = std::iter::once(Cell::from("")).chain(sums).collect();
    if let Some(first) = cells.get_mut(1) {
        *first = Cell::from(text::SUM.th());
    }
    Some(Row::total(cells))
}
