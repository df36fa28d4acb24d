//! Draws directions and projects as a tree with totals, and the form beside it.

use crate::base::Say;
use crate::plan::form;
use crate::plan::page::{PlanPage, RowKey, TreeRow};
use crate::plan::rules::Totals;
use crate::plan::text::{self, screen};
use crate::screen::Wishes;
use crate::ui::{self, Column, Table, theme};
use egui::Ui;

const FORM: f32 = 440.0;

pub fn tab_ui(page: &mut PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    if page.panel.is_none() {
        return tree_ui(page, ui);
    }
    let mut width = page.width.unwrap_or(FORM);
    let (mut list, mut panel) = ui::split(ui, "plan", &mut width);
    page.width = Some(width);
    tree_ui(page, &mut list);
    form::panel_ui(page, &mut panel, wishes);
}

fn tree_ui(page: &mut PlanPage, ui: &mut Ui) {
    ui::toggle_chip(ui, &screen::SHOW_PEOPLE, &mut page.show_people);
    ui.add_space(theme::GAP);
    let Some(period) = page.gathered().map(|from| from.read.contents.plan.period) else {
        return;
    };
    let mut columns = vec![Column::new(screen::DIRECTION_OR_PROJECT, 210.0).grows()];
    let year =
        |year: crate::base::FiscalYear| Column::new(Say::same(year.to_string()), 94.0).right();
    columns.extend(period.years().map(year));
    columns.push(Column::new(screen::TOTAL, 100.0).right());
    let people = page.show_people;
    let answer = Table::new("plan", &columns).show(
        ui,
        &mut page.table,
        &page.known.tree,
        |row| row.key,
        spoken,
        |cell, row, column| {
            let words = if column == 0 {
                name(row)
            } else {
                figure(&row.totals, column - 1, people)
            };
            match row.key {
                RowKey::Project(_) => cell.text(&words),
                RowKey::Direction(_) | RowKey::Whole => cell.strong(&words),
            }
        },
    );
    if answer.selected
        && let Some(key) = page.table.selected
    {
        page.open(key);
    }
}

fn name(row: &TreeRow) -> String {
    match row.key {
        RowKey::Project(_) => format!("\u{2003}{}", row.name),
        RowKey::Direction(_) => row.name.clone(),
        RowKey::Whole => screen::GRAND_TOTAL.to_string(),
    }
}

/// One year, or all of them after the last.
fn figure(totals: &Totals, year: usize, people: bool) -> String {
    if people {
        let count = totals
            .headcount
            .get(year)
            .copied()
            .unwrap_or_else(|| totals.all_headcount());
        return if count == 0 {
            "-".into()
        } else {
            text::grouped(usize::try_from(count).unwrap_or(usize::MAX))
        };
    }
    totals
        .budget
        .get(year)
        .copied()
        .unwrap_or_else(|| totals.all_budget())
        .or_dash()
}

/// What a row is called out loud.
fn spoken(row: &TreeRow) -> String {
    name(row).trim_start().to_owned()
}
