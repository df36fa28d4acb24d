//! How far the plan reaches: people, vacancies, lines and levels, and who is left out.

use super::main_table::people;
use super::people::name;
use crate::pdf::{Block, Cell, Column, Heading, Paragraph, Row, Table};
use crate::plan::rules::{Coverage, CoverageRow, Gathered, InUse, Lack, Share};
use crate::plan::text::{self, paper};

pub fn blocks(from: &Gathered) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![
        Paragraph::justified(paper::COVERAGE_INTRO).into(),
        summary(&from.coverage).into(),
    ];
    if from.coverage.retiring_before() > 0 {
        blocks.push(Block::Note(paper::retiring(&text::grouped(
            from.coverage.retiring_before(),
        ))));
    }
    blocks.push(Heading::new(2, paper::LEFT_OUT).unlisted().into());
    blocks.extend(left_out(&from.coverage));
    blocks.push(Heading::new(2, paper::BY_LINE).unlisted().into());
    blocks.push(lines(&from.coverage).into());
    blocks
}

fn summary(coverage: &Coverage) -> Table {
    let columns = vec![
        Column::left(30.0),
        Column::right(12.0),
        Column::right(14.0),
        Column::right(10.0),
    ];
    let rows = [
        (paper::ROW_PEOPLE, coverage.people()),
        (paper::ROW_VACANCIES, coverage.vacancies()),
        (paper::ROW_LINES, coverage.lines()),
        (paper::ROW_LEVELS, coverage.levels()),
    ];
    let rows = rows.map(|(name, share)| {
        let mut cells = vec![Cell::from(name)];
        cells.extend(share_cells(share));
        Row::new(cells)
    });
    let head = [paper::KIND, paper::ALL, paper::COVERED, paper::PERCENT];
    Table::new(columns).head(&head).rows(rows.to_vec())
}

fn share_cells(share: Share) -> [Cell; 3] {
    [
        people(share.all as u64),
        people(share.covered as u64),
        share.percent().into(),
    ]
}

/// Those without an opportunity, under the reasons.
fn left_out(coverage: &Coverage) -> Vec<Block> {
    let lacking: Vec<(&CoverageRow, Lack)> = coverage
        .rows
        .iter()
        .filter_map(|row| Some((row, row.lack?)))
        .collect();
    if lacking.is_empty() {
        return vec![Paragraph::justified(paper::NOBODY_LEFT_OUT).into()];
    }
    let mut reasons: Vec<Lack> = Vec::new();
    for (_, reason) in &lacking {
        if !reasons.contains(reason) {
            reasons.push(*reason);
        }
    }
    let mut rows = Vec::new();
    let mut number = 0;
    for reason in reasons {
        rows.push(Row::group(text::lack(reason).th()));
        for (row, _) in lacking.iter().filter(|(_, own)| *own == reason) {
            number += 1;
            rows.push(left_out_row(number, row));
        }
    }
    let columns = vec![
        Column::center(4.0),
        Column::left(20.0),
        Column::left(26.0),
        Column::left(24.0),
    ];
    let head = [paper::NUMBER, paper::NAME, paper::POSITION, paper::UNIT];
    vec![Table::new(columns).head(&head).rows(rows).into()]
}

fn left_out_row(number: usize, row: &CoverageRow) -> Row {
    Row::new(vec![
        number.to_string().into(),
        name(row).into(),
        row.position_name.as_str().into(),
        row.unit_name.as_str().into(),
    ])
}

/// Lines, then levels.
fn lines(coverage: &Coverage) -> Table {
    let columns = vec![
        Column::left(30.0),
        Column::right(12.0),
        Column::right(14.0),
        Column::right(10.0),
    ];
    let mut rows = vec![Row::group(paper::ROW_LINES)];
    rows.extend(coverage.lines.iter().map(in_use));
    rows.push(Row::group(paper::ROW_LEVELS));
    rows.extend(coverage.levels.iter().map(in_use));
    let head = [
        paper::LINE_OR_LEVEL,
        paper::ALL,
        paper::COVERED,
        paper::PERCENT,
    ];
    Table::new(columns).head(&head).rows(rows)
}

fn in_use<K>(one: &InUse<K>) -> Row {
    let mut cells = vec![Cell::from(one.name.as_str())];
    cells.extend(share_cells(one.share));
    Row::new(cells)
}
