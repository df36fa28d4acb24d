//! Courses by position: which projects reach each line of work, in which years.

use super::by_number::{numbers, year_heads};
use crate::base::ProjectId;
use crate::pdf::{Block, Cell, Column, Paragraph, Row, Table};
use crate::plan::model::{Project, YEARS};
use crate::plan::rules::Gathered;
use crate::plan::text::paper;

/// Lines that the same projects reach in every year.
struct Alike<'a> {
    lines: Vec<&'a str>,
    years: &'a [Vec<ProjectId>; YEARS],
}

/// The lines with the numbers of their projects, then what the numbers stand for.
pub fn blocks(from: &Gathered) -> Vec<Block> {
    vec![
        Paragraph::justified(paper::BY_POSITION_INTRO).into(),
        lines(from).into(),
        projects(from).into(),
    ]
}

fn lines(from: &Gathered) -> Table {
    let mut columns = vec![Column::center(3.0), Column::left(34.0)];
    columns.extend([Column::center(16.0); YEARS]);
    let rows = (1..).zip(alike(from)).map(|(number, alike)| {
        let mut cells: Vec<Cell> = vec![
            usize::to_string(&number).into(),
            alike.lines.join(", ").into(),
        ];
        cells.extend(alike.years.iter().map(|ids| numbers(from, ids).into()));
        Row::new(cells)
    });
    year_heads(
        columns,
        from,
        &[paper::NUMBER, paper::LINES],
        paper::COURSES_IN,
    )
    .rows(rows.collect())
    .or_empty(paper::NO_LINES)
}

/// In the order of the lines that come first.
fn alike(from: &Gathered) -> Vec<Alike<'_>> {
    let mut found: Vec<Alike<'_>> = Vec::new();
    for line in &from.coverage.lines {
        let same = found.iter_mut().find(|alike| *alike.years == line.years);
        match same {
            Some(same) => same.lines.push(&line.name),
            None => found.push(Alike {
                lines: vec![&line.name],
                years: &line.years,
            }),
        }
    }
    found
}

/// Each project once: its name, its years, who answers for it.
fn projects(from: &Gathered) -> Table {
    let columns = vec![
        Column::center(8.0),
        Column::left(44.0),
        Column::center(18.0),
        Column::left(24.0),
    ];
    let head = [
        paper::COURSE_NUMBER,
        paper::PROJECT,
        paper::YEARS,
        paper::RESPONSIBLE,
    ];
    let rows = (1..).zip(&from.read.contents.projects);
    let rows = rows.map(|(number, project)| {
        let unit = project.unit.map_or("", |unit| from.unit_name(unit));
        Row::new(vec![
            usize::to_string(&number).into(),
            project.name.as_str().into(),
            years(from, project).into(),
            if unit.is_empty() { "-" } else { unit }.into(),
        ])
    });
    Table::new(columns)
        .head(&head)
        .rows(rows.collect())
        .or_empty(paper::NO_PROJECTS)
}

/// The years in which people are planned: "2570–2572".
fn years(from: &Gathered, project: &Project) -> String {
    let all = from.read.contents.plan.period.years();
    let planned = all.into_iter().zip(&project.years);
    let planned = planned.filter(|(_, year)| year.headcount > 0);
    let years: Vec<usize> = planned
        .filter_map(|(year, _)| usize::try_from(year.be()).ok())
        .collect();
    match years.is_empty() {
        true => "-".to_owned(),
        false => paper::ranges(&years),
    }
}
