//! The summaries within the parts: manpower, gaps, money.

use super::by_number::numbers;
use super::main_table::{money, people};
use crate::assessment::StaffGaps;
use crate::assessment::model::Tally;
use crate::base::{CategoryId, ProjectId, SkillId, UnitId};
use crate::pdf::{Bar, Bars, Block, Cell, Chart, Column, Figure, HeadCell, Row, Table};
use crate::plan::rules::{Gathered, Totals, by_domain};
use crate::plan::text::{self, paper};
use crate::staff::StaffRow;

/// Top units by categories in use, with vacancies beside.
pub fn manpower(from: &Gathered) -> Table {
    let categories = categories(from);
    let mut columns = vec![Column::center(4.0), Column::left(24.0)];
    columns.extend(categories.iter().map(|_| Column::right(9.0)));
    columns.extend([Column::right(7.0), Column::right(7.0)]);
    let mut head = vec![HeadCell::from(paper::NUMBER), HeadCell::from(paper::UNIT)];
    head.extend(categories.iter().map(|(_, name)| HeadCell::from(*name)));
    head.extend([paper::PEOPLE, paper::VACANT].map(HeadCell::from));
    let mut rows: Vec<Row> = (1..)
        .zip(top_units(from))
        .map(|(number, (unit, name))| {
            let mut cells: Vec<Cell> = vec![number.to_string().into(), name.into()];
            cells.extend(manpower_cells(from, &categories, |row| {
                top_unit(from, row) == unit
            }));
            Row::new(cells)
        })
        .collect();
    let mut whole = vec![Cell::from(paper::TOTAL).span(2)];
    whole.extend(manpower_cells(from, &categories, |_| true));
    rows.push(Row::total(whole));
    Table::new(columns)
        .head_row(head)
        .rows(rows)
        .or_empty(paper::EMPTY)
}

/// Categories that people have; none for those without a position.
fn categories(from: &Gathered) -> Vec<(Option<CategoryId>, &str)> {
    let serving = |id| {
        from.read
            .staff
            .iter()
            .any(|row| row.staff.is_some() && row.category == id)
    };
    let listed = from
        .read
        .lists
        .categories
        .iter()
        .map(|c| (Some(c.id), c.name.as_str()));
    listed
        .chain([(None, paper::NO_CATEGORY)])
        .filter(|(id, _)| serving(*id))
        .collect()
}

/// The unit right under the organization that a person or a vacancy belongs to.
pub fn top_unit(from: &Gathered, row: &StaffRow) -> Option<UnitId> {
    row.unit
        .and_then(|unit| crate::org::rules::line_above(&from.read.units, unit).pop())
}

/// Top units that people or vacancies are of; none for those without a unit.
pub fn top_units(from: &Gathered) -> Vec<(Option<UnitId>, &str)> {
    let tops = from.read.units.iter().filter(|unit| unit.depth == 0);
    let mut units: Vec<_> = tops
        .map(|unit| (Some(unit.id), unit.name.as_str()))
        .collect();
    units.push((None, paper::NO_UNIT));
    let used: Vec<Option<UnitId>> = from
        .read
        .staff
        .iter()
        .map(|row| top_unit(from, row))
        .collect();
    units.retain(|(unit, _)| used.contains(unit));
    units
}

fn manpower_cells(
    from: &Gathered,
    categories: &[(Option<CategoryId>, &str)],
    wanted: impl Fn(&StaffRow) -> bool,
) -> Vec<Cell> {
    let rows: Vec<&StaffRow> = from.read.staff.iter().filter(|row| wanted(row)).collect();
    let count =
        |fits: &dyn Fn(&StaffRow) -> bool| rows.iter().filter(|row| fits(row)).count() as u64;
    let of = |id: Option<CategoryId>| count(&|row| row.staff.is_some() && row.category == id);
    let mut cells: Vec<Cell> = categories.iter().map(|(id, _)| people(of(*id))).collect();
    cells.push(people(count(&|row| row.staff.is_some())).bold());
    let first = from.read.contents.plan.period.first();
    cells.push(people(count(&|row| row.is_vacant_in(first))));
    cells
}

/// Each skill: how many are below what is expected, and which projects answer.
pub fn gaps(from: &Gathered) -> Vec<Block> {
    let columns = vec![
        Column::center(4.0),
        Column::left(30.0),
        Column::right(9.0),
        Column::right(11.0),
        Column::right(8.0),
        Column::decimal(10.0),
        Column::center(10.0),
    ];
    let head = [
        paper::NUMBER,
        paper::SKILL,
        paper::ASSESSED,
        paper::BELOW,
        paper::BELOW_PERCENT,
        paper::AVERAGE_GAP,
        paper::PROJECTS_FOR,
    ];
    let rows = (1..).zip(&from.read.skills).map(|(number, skill)| {
        let tally = tally(&from.read.gaps, skill.id);
        let percent = tally
            .percent()
            .map_or_else(|| "-".to_owned(), |percent| percent.to_string());
        let average = tally
            .average()
            .map_or_else(|| "-".to_owned(), |average| average.to_string());
        Row::new(vec![
            number.to_string().into(),
            skill.name.as_str().into(),
            people(tally.assessed as u64),
            people(tally.with_gap as u64),
            percent.into(),
            average.into(),
            projects_for(from, skill.id).into(),
        ])
    });
    let table = Table::new(columns)
        .head(&head)
        .rows(rows.collect())
        .or_empty(paper::EMPTY);
    let framework = &from.read.framework;
    let note = paper::framework(&framework.name, &framework.edition);
    // The chart goes first: it fits below the text where the table does not.
    let mut blocks: Vec<Block> = gap_chart(from).map(Block::from).into_iter().collect();
    blocks.extend([table.into(), Block::Note(note)]);
    blocks
}

/// A bar for each skill in which somebody has been assessed; none where nobody has.
fn gap_chart(from: &Gathered) -> Option<Figure> {
    let bars: Vec<Bar> = from
        .read
        .skills
        .iter()
        .filter_map(|skill| {
            let tally = tally(&from.read.gaps, skill.id);
            let percent = tally.percent()?;
            let words = paper::below(percent, &text::grouped(tally.with_gap));
            Some(Bar::new(&skill.name, i64::try_from(percent).ok()?, words))
        })
        .collect();
    let said = bars
        .iter()
        .map(|bar| (bar.label.as_str(), bar.text.as_str()));
    let alt = paper::gap_chart_alt(&said.collect::<Vec<_>>());
    (!bars.is_empty()).then(|| Figure {
        chart: Chart::Bars(Bars { bars, full: 100 }),
        caption: paper::GAP_CHART.into(),
        alt,
    })
}

fn tally(gaps: &[StaffGaps], skill: SkillId) -> Tally {
    Tally::of(
        gaps.iter()
            .filter_map(|person| person.gap_in(skill))
            .map(|gap| gap.gap),
    )
}

fn projects_for(from: &Gathered, skill: SkillId) -> String {
    let projects = from
        .read
        .contents
        .projects
        .iter()
        .filter(|project| project.skill == Some(skill));
    let ids: Vec<ProjectId> = projects.map(|project| project.id).collect();
    numbers(from, &ids)
}

/// Each project's money by year and its source.
pub fn budget(from: &Gathered) -> Table {
    let contents = &from.read.contents;
    let mut columns = vec![Column::center(4.0), Column::left(27.0)];
    columns.extend([Column::decimal(10.0); 4]);
    columns.push(Column::left(22.0));
    let rows = contents.projects.iter().zip(1..).map(|(project, number)| {
        let mut cells: Vec<Cell> = vec![
            usize::to_string(&number).into(),
            project.name.as_str().into(),
        ];
        cells.extend(money_cells(&Totals::of([project])));
        cells.push(project.budget_source.as_str().into());
        let so_far = || {
            let mut sums = money_cells(&Totals::of(contents.projects.iter().take(number)));
            sums.push(Cell::default());
            sums
        };
        match from.read.carries_sums {
            true => Row::new(cells).carrying(so_far()),
            false => Row::new(cells),
        }
    });
    let mut rows: Vec<Row> = rows.collect();
    if !rows.is_empty() {
        let mut cells = vec![Cell::from(paper::GRAND_TOTAL).span(2)];
        cells.extend(money_cells(&Totals::of(&contents.projects)));
        cells.push(Cell::default());
        rows.push(Row::total(cells));
    }
    year_heads(
        columns,
        from,
        [paper::NUMBER, paper::PROJECT],
        &[paper::SOURCE],
    )
    .rows(rows)
    .or_empty(paper::NO_PROJECTS)
}

/// Three years and their sum.
fn money_cells(totals: &Totals) -> Vec<Cell> {
    let years = totals.budget.iter().map(|sum| money(*sum));
    years.chain([money(totals.all_budget()).bold()]).collect()
}

/// Names on the left, money of three years and its sum in the middle, more on the right.
fn year_heads(columns: Vec<Column>, from: &Gathered, left: [&str; 2], right: &[&str]) -> Table {
    let mut head: Vec<HeadCell> = left.map(|name| HeadCell::down(name, 2)).to_vec();
    head.push(HeadCell::across(paper::BUDGET, 4));
    head.extend(right.iter().map(|name| HeadCell::down(*name, 2)));
    let years = from
        .read
        .contents
        .plan
        .period
        .years()
        .map(|year| HeadCell::across(year.to_string(), 1));
    let years = years
        .into_iter()
        .chain([HeadCell::from(paper::TOTAL)])
        .collect();
    Table::new(columns).head_row(head).head_row(years)
}

/// Each domain: projects, people and money.
pub fn domains(from: &Gathered) -> Table {
    let contents = &from.read.contents;
    let mut columns = vec![Column::left(30.0), Column::right(8.0)];
    columns.extend([Column::decimal(10.0); 4]);
    columns.push(Column::right(9.0));
    let cells = |name: Cell, totals: &Totals| {
        let mut cells = vec![name, people(totals.projects as u64)];
        cells.extend(money_cells(totals));
        cells.push(people(totals.all_headcount()));
        cells
    };
    let groups = by_domain(&contents.projects);
    let mut rows: Vec<Row> = groups
        .iter()
        .map(|group| Row::new(cells(group.key.name().th().into(), &group.totals)))
        .collect();
    rows.push(Row::total(cells(
        paper::TOTAL.into(),
        &Totals::of(&contents.projects),
    )));
    year_heads(
        columns,
        from,
        [paper::DOMAIN, paper::PROJECT_COUNT],
        &[paper::PEOPLE_COUNT],
    )
    .rows(rows)
}
