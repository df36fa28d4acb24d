//! Tables that name projects by their numbers, year by year.

use crate::base::ProjectId;
use crate::pdf::{Cell, Column, HeadCell, Row, Table};
use crate::plan::model::{Method, Project, YEARS};
use crate::plan::rules::Gathered;
use crate::plan::text::paper;

/// The numbers of some projects in the order of the plan, or a dash.
pub fn numbers(from: &Gathered, ids: &[ProjectId]) -> String {
    let mut numbers: Vec<usize> = ids
        .iter()
        .filter_map(|id| from.project_number(*id))
        .collect();
    numbers.sort_unstable();
    match numbers.is_empty() {
        true => "-".to_owned(),
        false => paper::ranges(&numbers),
    }
}

/// Some columns on the left, and one for each year under common words.
pub fn year_heads(columns: Vec<Column>, from: &Gathered, left: &[&str], over: &str) -> Table {
    let mut head: Vec<HeadCell> = left.iter().map(|name| HeadCell::down(*name, 2)).collect();
    head.push(HeadCell::across(over, YEARS));
    let years = from.read.contents.plan.period.years();
    let years = years.map(|year| HeadCell::across(year.to_string(), 1));
    Table::new(columns).head_row(head).head_row(years.into())
}

/// Each method that the plan uses, with the projects of each year that use it.
pub fn methods(from: &Gathered) -> Table {
    let mut columns = vec![Column::center(3.0), Column::left(40.0)];
    columns.extend([Column::center(12.0); YEARS]);
    let projects = &from.read.contents.projects;
    let used = |method: &&Method| projects.iter().any(|it| it.methods.contains(&method.id));
    let methods = from.read.methods.iter().filter(used);
    let rows = (1..).zip(methods).map(|(number, method)| {
        let mut cells: Vec<Cell> = vec![
            usize::to_string(&number).into(),
            method.name.as_str().into(),
        ];
        cells.extend((0..YEARS).map(|year| {
            let in_year = |it: &&Project| it.years.get(year).is_some_and(|it| it.headcount > 0);
            let using = projects.iter().filter(|it| it.methods.contains(&method.id));
            let ids: Vec<ProjectId> = using.filter(in_year).map(|it| it.id).collect();
            numbers(from, &ids).into()
        }));
        Row::new(cells)
    });
    let left = [paper::NUMBER, paper::METHOD];
    year_heads(columns, from, &left, paper::USED_IN)
        .rows(rows.collect())
        .or_empty(paper::NO_PROJECTS)
}
