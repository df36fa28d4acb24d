//! The main table: projects with people and money of three years, on pages lying on their side.

use crate::base::{DirectionId, Satang};
use crate::pdf::{Cell, Column, HeadCell, Row, Table};
use crate::plan::model::Project;
use crate::plan::rules::{Gathered, Group, Totals, by_direction};
use crate::plan::text::{self, paper};

pub fn main_table(from: &Gathered) -> Table {
    let contents = &from.read.contents;
    let groups = by_direction(&contents.projects, &contents.directions);
    let mut rows: Vec<Row> = (1..)
        .zip(&groups)
        .flat_map(|(number, group)| direction(number, group, from))
        .collect();
    if !contents.projects.is_empty() {
        rows.push(total(
            paper::GRAND_TOTAL.into(),
            &Totals::of(&contents.projects),
        ));
    }
    heads(Table::new(columns()), from)
        .rows(rows)
        .or_empty(paper::NO_PROJECTS)
}

fn columns() -> Vec<Column> {
    let mut columns = vec![Column::center(3.0)];
    columns.extend([Column::left(20.0), Column::left(21.0), Column::left(21.0)]);
    columns.extend([Column::right(4.0); 3]);
    columns.extend([Column::decimal(8.0); 3]);
    columns.extend([Column::left(20.0), Column::left(18.0), Column::left(10.0)]);
    columns
}

/// Two rows: people and money are each merged over their three years.
fn heads(table: Table, from: &Gathered) -> Table {
    let years = from.read.contents.plan.period.years();
    let years: Vec<HeadCell> = years
        .iter()
        .chain(&years)
        .map(|year| HeadCell::from(year.to_string().as_str()))
        .collect();
    table
        .head_row(vec![
            HeadCell::down(paper::NUMBER, 2),
            HeadCell::down(paper::PROJECT, 2),
            HeadCell::down(paper::OBJECTIVE, 2),
            HeadCell::down(paper::TARGET, 2),
            HeadCell::across(paper::HEADCOUNT, 3),
            HeadCell::across(paper::BUDGET, 3),
            HeadCell::down(paper::METHOD, 2),
            HeadCell::down(paper::INDICATOR, 2),
            HeadCell::down(paper::RESPONSIBLE, 2),
        ])
        .head_row(years)
}

/// A direction's name, its projects and its total; nothing for one without a project.
fn direction(number: usize, group: &Group<DirectionId>, from: &Gathered) -> Vec<Row> {
    let contents = &from.read.contents;
    if group.totals.projects == 0 {
        return Vec::new();
    }
    let name = contents
        .direction(group.key)
        .map_or("", |direction| direction.name.as_str());
    let mut rows = vec![Row::group(paper::direction(number, name))];
    rows.extend(
        contents
            .projects_of(group.key)
            .map(|project| row(project, from)),
    );
    rows.push(total(paper::direction_total(number), &group.totals));
    rows
}

fn row(project: &Project, from: &Gathered) -> Row {
    let number = from
        .project_number(project.id)
        .map_or_else(String::new, |number| number.to_string());
    let domain = paper::in_brackets(paper::domain(project.domain));
    let mut cells: Vec<Cell> = vec![
        number.into(),
        format!("{} {domain}", project.name).into(),
        project.objective.as_str().into(),
        from.target_names(&project.targets).join(", ").into(),
    ];
    cells.extend(
        project
            .years
            .iter()
            .map(|year| people(u64::from(year.headcount))),
    );
    cells.extend(project.years.iter().map(|year| money(year.budget)));
    let unit = project.unit.map_or("", |unit| from.unit_name(unit));
    let methods = from.method_names(&project.methods);
    cells.extend([
        Cell::from(methods),
        Cell::from(project.indicator.as_str()),
        Cell::from(unit),
    ]);
    Row::new(cells)
}

fn total(name: String, totals: &Totals) -> Row {
    let mut cells = vec![Cell::from(name).span(4)];
    cells.extend(totals.headcount.iter().map(|count| people(*count)));
    cells.extend(totals.budget.iter().map(|sum| money(*sum)));
    cells.push(Cell::default().span(3));
    Row::total(cells)
}

/// "-" for nobody, as money prints nothing.
pub fn people(count: u64) -> Cell {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    if count == 0 {
        "-".into()
    } else {
        text::grouped(count).into()
    }
}

pub fn money(amount: Satang) -> Cell {
    amount.or_dash().into()
}
