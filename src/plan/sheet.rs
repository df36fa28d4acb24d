//! The lists of the plan's page as tables, for workbooks and paper.

use super::page::{RowKey, TreeRow};
use super::rules::{CoverageRow, Gathered, Totals};
use super::text::{paper, screen};
use crate::base::table::{Column, Kind, Table, Value};
use crate::base::{Period, PositionId, Say, StaffId};
use crate::screen::{Keys, ListKeys};

/// Directions, projects and their sum, with the people or the money of each year.
pub fn projects(tree: &[TreeRow], period: Period, people: bool) -> Table {
    let kind = if people { Kind::Number } else { Kind::Money };
    let years = period.years().map(|year| Say::same(year.to_string()));
    let numbers = years.into_iter().chain([screen::TOTAL]);
    let mut columns = vec![Column::new(screen::DIRECTION_OR_PROJECT, Kind::Text)];
    columns.extend(numbers.map(|name| Column::new(name, kind)));
    let rows = tree.iter().map(|row| {
        let name = match row.key {
            RowKey::Project(_) => Value::text(&row.name),
            RowKey::Direction(_) => Value::Strong(row.name.clone()),
            RowKey::Whole => Value::Strong(screen::GRAND_TOTAL.th().to_owned()),
        };
        std::iter::once(name)
            .chain(figures(&row.totals, people))
            .collect()
    });
    Table {
        title: screen::PROJECTS,
        rows: rows.collect(),
        columns,
    }
}

/// Each year, and all of them.
fn figures(totals: &Totals, people: bool) -> Vec<Value> {
    if people {
        let count = |count: &u64| Value::Number(i64::try_from(*count).unwrap_or(i64::MAX));
        let all = totals.all_headcount();
        return totals.headcount.iter().chain([&all]).map(count).collect();
    }
    let all = totals.all_budget();
    let money = totals.budget.iter().chain([&all]);
    money.map(|money| Value::Money(*money)).collect()
}

/// Which of the tree's rows are projects.
pub fn project_keys(tree: &[TreeRow]) -> Vec<ListKeys> {
    let key = |row: &TreeRow| match row.key {
        RowKey::Project(id) => Some(id.raw()),
        RowKey::Direction(_) | RowKey::Whole => None,
    };
    vec![ListKeys {
        of: Keys::Project,
        rows: tree.iter().map(key).collect(),
    }]
}

/// Everybody and every vacancy with the numbers of the projects of each year.
pub fn everybody(from: &Gathered) -> Table {
    let texts = [screen::PERSON, screen::POSITION, screen::OF_UNIT];
    let years = from.read.contents.plan.period.years();
    let years = years.map(|year| Say::same(year.to_string()));
    let columns = texts.into_iter().chain(years);
    let rows = from.coverage.rows.iter().map(|row| {
        let vacant = screen::VACANT;
        let name = match row.staff {
            Some(_) => row.name.as_str(),
            None => vacant.th(),
        };
        let texts = [name, &row.position_name, &row.unit_name].map(Value::text);
        let years = (0..row.years.len()).map(|at| Value::text(year(from, row, at)));
        texts.into_iter().chain(years).collect()
    });
    Table {
        title: screen::COVERAGE,
        rows: rows.collect(),
        columns: columns.map(|name| Column::new(name, Kind::Text)).collect(),
    }
}

/// The numbers of the projects that are open to somebody in a year.
pub fn year(from: &Gathered, row: &CoverageRow, at: usize) -> String {
    match row.years.get(at) {
        Some(Some(chances)) if !chances.is_empty() => {
            let numbers = chances.iter().filter_map(|id| from.project_number(*id));
            paper::ranges(&numbers.collect::<Vec<_>>())
        }
        Some(None) => screen::RETIRED.to_string(),
        _ => "-".into(),
    }
}

/// Whose rows those of everybody are.
pub fn everybody_keys(from: &Gathered) -> Vec<ListKeys> {
    let rows = &from.coverage.rows;
    vec![
        ListKeys {
            of: Keys::Staff,
            rows: rows.iter().map(|row| row.staff.map(StaffId::raw)).collect(),
        },
        ListKeys {
            of: Keys::Position,
            rows: rows
                .iter()
                .map(|row| row.position.map(PositionId::raw))
                .collect(),
        },
    ]
}

/// What the plan lacks.
pub fn findings(from: &Gathered) -> Table {
    let row = |name: &Say, reason: &Say| vec![Value::text(name.th()), Value::text(reason.th())];
    let rows = from.findings.iter();
    Table {
        title: screen::COVERAGE,
        columns: [screen::FINDING, screen::REASON]
            .map(|name| Column::new(name, Kind::Text))
            .into(),
        rows: rows.map(|it| row(&it.name, &it.reason)).collect(),
    }
}
