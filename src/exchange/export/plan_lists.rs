//! The plan, its coverage and the gaps as tables.

use super::super::model::Field;
use super::super::text;
use super::{Column, Kind, Table, Value, key, own};
use crate::assessment::StaffGaps;
use crate::base::{Satang, Score};
use crate::plan::model::{Project, YEARS};
use crate::plan::rules::{CoverageRow, Gathered};

/// One row per person and skill of which something is asked or known.
pub fn gaps(people: &[StaffGaps], token: &str) -> Table {
    let columns = vec![
        key(Field::Key.name()),
        Column::new(text::NAME, Kind::Text),
        Column::new(text::POSITION_NAME, Kind::Text),
        Column::new(text::UNIT_NAME, Kind::Text),
        Column::new(text::SKILL, Kind::Text),
        Column::new(text::EXPECTED, Kind::Score),
        Column::new(text::CURRENT, Kind::Score),
        Column::new(text::GAP, Kind::Score),
    ];
    let rows = people.iter().flat_map(|person| {
        person.gaps.iter().map(|gap| {
            vec![
                own(person.staff.raw(), token),
                Value::text(&person.name),
                Value::text(&person.position_name),
                Value::text(&person.unit_name),
                Value::text(&*gap.name),
                score(gap.expected),
                score(gap.current),
                score(gap.gap),
            ]
        })
    });
    Table {
        title: text::GAP_LIST,
        columns,
        rows: rows.collect(),
    }
}

/// What is not known is an empty cell, never a zero.
pub fn score(score: Option<Score>) -> Value {
    score.map_or(Value::Empty, |score| {
        Value::Score(i64::from(score.hundredths()))
    })
}

/// The projects with their people and money year by year, summed up.
pub fn projects(from: &Gathered, token: &str) -> Table {
    let years = from.read.contents.plan.period.years();
    let mut columns = vec![
        key(text::PROJECT_KEY),
        Column::new(text::DIRECTION, Kind::Text),
        Column::new(text::PROJECT, Kind::Text),
        Column::new(text::OBJECTIVE, Kind::Text).off_paper(),
        Column::new(text::DOMAIN, Kind::Text).off_paper(),
        Column::new(text::TARGETS, Kind::Text),
    ];
    columns.extend(years.map(|year| {
        let name = text::people_in(year);
        Column::summed(name, Kind::Number).under(text::PEOPLE_PLANNED, text::year(year))
    }));
    columns.extend(years.map(|year| {
        let name = text::baht_in(year);
        Column::summed(name, Kind::Money).under(text::BAHT, text::year(year))
    }));
    columns.extend([
        Column::summed(text::ALL_BAHT, Kind::Money).under(text::BAHT, text::SUM),
        Column::new(text::METHODS, Kind::Text),
        Column::new(text::INDICATOR, Kind::Text),
        Column::new(text::RESPONSIBLE, Kind::Text),
        Column::new(text::SOURCE, Kind::Text),
    ]);
    let rows = from
        .read
        .contents
        .projects
        .iter()
        .map(|project| project_row(from, project, token));
    Table {
        title: text::PROJECT_LIST,
        columns,
        rows: rows.collect(),
    }
}

fn project_row(from: &Gathered, project: &Project, token: &str) -> Vec<Value> {
    let contents = &from.read.contents;
    let mut row = vec![
        own(project.id.raw(), token),
        Value::text(
            contents
                .direction(project.direction)
                .map_or("", |direction| &direction.name),
        ),
        Value::text(&project.name),
        Value::text(&project.objective),
        Value::text(project.domain.name().th()),
        Value::text(from.target_names(&project.targets).join(", ")),
    ];
    row.extend(
        project
            .years
            .iter()
            .map(|year| Value::Number(year.headcount.into())),
    );
    row.extend(project.years.iter().map(|year| Value::Money(year.budget)));
    let all = project
        .years
        .iter()
        .map(|year| year.budget.raw())
        .fold(0, i64::saturating_add);
    row.extend([
        Value::Money(Satang::from_raw(all)),
        Value::text(from.method_names(&project.methods)),
        Value::text(&project.indicator),
        Value::text(project.unit.map_or("", |unit| from.unit_name(unit))),
        Value::text(&project.budget_source),
    ]);
    row
}

/// Everybody and every vacancy, with how many projects there are for them each year.
pub fn coverage(from: &Gathered, token: &str) -> Table {
    let years = from.read.contents.plan.period.years();
    let mut columns = vec![
        key(Field::Key.name()),
        key(Field::PositionKey.name()),
        Column::new(text::NAME, Kind::Text),
        Column::new(text::NUMBER, Kind::Text),
        Column::new(text::POSITION_NAME, Kind::Text),
        Column::new(text::UNIT_NAME, Kind::Text),
    ];
    columns.extend(years.map(|year| {
        let name = text::chances_in(year);
        Column::new(name, Kind::Number).under(text::CHANCES, text::year(year))
    }));
    columns.push(Column::new(text::LACK, Kind::Text));
    let rows = from.coverage.rows.iter();
    let rows = rows.map(|row| coverage_row(row, token));
    Table {
        title: text::COVERAGE_LIST,
        columns,
        rows: rows.collect(),
    }
}

fn coverage_row(row: &CoverageRow, token: &str) -> Vec<Value> {
    let name = if row.staff.is_some() {
        row.name.as_str()
    } else {
        text::VACANT
    };
    let staff = row.staff.map(|id| own(id.raw(), token));
    let position = row.position.map(|id| own(id.raw(), token));
    let mut values = vec![
        staff.unwrap_or_default(),
        position.unwrap_or_default(),
        Value::text(name),
        Value::text(&row.number),
        Value::text(&row.position_name),
        Value::text(&row.unit_name),
    ];
    let years: &[_; YEARS] = &row.years;
    values.extend(years.iter().map(|year| {
        year.as_ref()
            .map_or(Value::Empty, |all| Value::count(all.len()))
    }));
    values.push(Value::text(row.lack.map_or(String::new(), |lack| {
        crate::plan::text::lack(lack).th().to_owned()
    })));
    values
}

/// What the plan still lacks.
pub fn findings(from: &Gathered) -> Table {
    let columns = vec![
        Column::new(text::ABOUT, Kind::Text),
        Column::new(text::LACK, Kind::Text),
    ];
    let row = |finding: &crate::plan::rules::Finding| {
        vec![
            Value::text(finding.name.th()),
            Value::text(finding.reason.th()),
        ]
    };
    let rows = from.findings.iter().map(row).collect();
    Table {
        title: text::FINDING_LIST,
        columns,
        rows,
    }
}
