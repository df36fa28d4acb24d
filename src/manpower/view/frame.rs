//! Draws the three-year frame.

use crate::base::{FiscalYear, Say};
use crate::manpower::model::{FrameRow, YEARS};
use crate::manpower::page::ManpowerPage;
use crate::manpower::text;
use crate::org;
use crate::screen::{Place, Wishes};
use crate::ui::{self, Cell, Column, Table, button, icon};
use egui::Ui;

const NUMBER: f32 = 80.0;
/// How far each level of units stands further in.
const STEP: f32 = 14.0;

pub fn tab_ui(page: &mut ManpowerPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(years) = page.frame.years else {
        ui::wrapped_weak(ui, text::NO_PERIOD.text());
        let go = org::text::PAGE;
        if button::secondary(ui, Some(icon::SETTINGS), go.text()).clicked() {
            wishes.go(Place::page(org::KEY));
        }
        return;
    };
    let columns = columns(years);
    let total = page.frame.total();
    // The sum stands first: it is in view however long the frame is.
    let rows = [&total].into_iter().chain(&page.frame.rows).enumerate();
    let rows: Vec<(usize, &FrameRow)> = rows.collect();
    let mut before = None;
    Table::new("frame", &columns).show(
        ui,
        &mut page.frame_table,
        &rows,
        |(at, _)| *at,
        |(at, row)| spoken(row, *at == 0),
        |cell, (at, row), column| {
            let is_total = *at == 0;
            // The unit stands at the first of its rows in view.
            if column == 0 && !is_total {
                let is_new = before != Some(row.unit);
                before = Some(row.unit);
                return unit_ui(cell, row, is_new);
            }
            let words = words(row, column, is_total);
            match is_total {
                true => cell.strong(&words),
                false => cell.text(&words),
            }
        },
    );
}

fn columns(years: [FiscalYear; YEARS]) -> Vec<Column> {
    let number = |name: Say| Column::new(name, NUMBER).right();
    let mut columns = vec![
        Column::new(text::UNIT, 170.0).grows(),
        Column::new(text::CATEGORY, 150.0).grows(),
        number(text::EXISTING),
        number(text::FILLED),
        number(text::VACANT),
    ];
    for year in years {
        columns.push(number(text::change_in(year)));
        columns.push(number(text::total_in(year)));
    }
    columns
}

fn unit_ui(cell: &mut Cell<'_>, row: &FrameRow, is_new: bool) {
    let name = unit_name(row);
    cell.indent(STEP * row.depth as f32);
    match (is_new, row.depth) {
        (true, 0) => cell.strong(&name),
        (true, _) => cell.text(&name),
        (false, _) => cell.weak(&name),
    }
}

fn unit_name(row: &FrameRow) -> String {
    match row.unit {
        Some(_) => row.unit_name.clone(),
        None => text::NO_UNIT.to_string(),
    }
}

/// What stands in a column after the unit.
fn words(row: &FrameRow, column: usize, is_total: bool) -> String {
    match column {
        0 => text::TOTAL.to_string(),
        1 if is_total => String::new(),
        1 => row.category_name.clone(),
        2 => row.existing.to_string(),
        3 => row.filled.to_string(),
        4 => row.vacant().to_string(),
        _ => {
            let year = (column - 5) / 2;
            let of = |numbers: [usize; YEARS]| numbers.get(year).copied().unwrap_or(0);
            match column % 2 {
                1 => text::change(of(row.opens), of(row.closes)),
                _ => of(row.totals()).to_string(),
            }
        }
    }
}

/// What a row is called out loud: where, who, and how many there are in each year.
fn spoken(row: &FrameRow, is_total: bool) -> String {
    let place = match is_total {
        true => text::TOTAL.to_string(),
        false => format!("{} {}", unit_name(row), row.category_name),
    };
    let totals = row.totals().map(|total| total.to_string()).join(" ");
    format!("{place} {} {totals}", row.existing)
}
