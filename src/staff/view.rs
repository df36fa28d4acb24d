//! Draws the list of staff and vacancies.

use super::form;
use super::model::{PositionDraft, StaffDraft, StaffRow};
use super::page::{Panel, StaffPage, key};
use super::text;
use crate::org::view::choices;
use crate::screen::{Place, Wishes};
use crate::ui::{self, Action, Column, PageHead, Table, icon, theme};
use egui::Ui;

const FORM: f32 = 410.0;

const COLUMNS: [Column; 5] = [
    Column::new(text::NAME, 180.0),
    Column::new(text::POSITION, 190.0),
    Column::new(text::NUMBER, 140.0),
    Column::new(text::UNIT, 130.0),
    Column::new(text::CATEGORY, 130.0),
];

pub fn page_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    head_ui(page, ui, wishes);
    if page.rows.is_empty() && page.panel.is_none() {
        return empty_ui(page, ui, wishes);
    }
    filter_ui(page, ui);
    ui.add_space(theme::GAP);
    if page.panel.is_none() {
        return rows_ui(page, ui);
    }
    let mut width = page.width.unwrap_or(FORM);
    let (mut list, mut panel) = ui::split(ui, "staff", &mut width);
    page.width = Some(width);
    rows_ui(page, &mut list);
    form::panel_ui(page, &mut panel, wishes);
}

fn rows_ui(page: &mut StaffPage, ui: &mut Ui) {
    match page.shown.is_empty() {
        true => {
            ui::wrapped_weak(ui, text::NONE_FIT.text());
        }
        false => list_ui(page, ui),
    }
}

fn list_ui(page: &mut StaffPage, ui: &mut Ui) {
    let beside_form = page.panel.is_some();
    let columns = COLUMNS.map(|column| column.sortable().grows());
    let [name, position, number, unit, category] = columns;
    let columns = [
        name,
        position,
        number.hidden(beside_form),
        unit,
        category.hidden(beside_form),
    ];
    let rows = page.shown.iter().filter_map(|index| page.rows.get(*index));
    let rows: Vec<&StaffRow> = rows.collect();
    let table = Table::new("staff", &columns);
    let answer = table.show(
        ui,
        &mut page.table,
        &rows,
        |row| key(row),
        |row| spoken(row),
        |cell, row, column| match (column, row.staff) {
            (0, None) => cell.weak(text::VACANT.text()),
            (0, Some(_)) => cell.text(&row.name),
            (1, _) => cell.text(&row.position_name),
            (2, _) => cell.text(&row.number),
            (3, _) => cell.text(&row.unit_name),
            _ => cell.weak(&row.category_name),
        },
    );
    if answer.selected {
        page.row_chosen();
    }
}

/// What a row is called out loud.
fn spoken(row: &StaffRow) -> String {
    let name = if row.staff.is_some() {
        row.name.clone()
    } else {
        text::VACANT.to_string()
    };
    format!("{name} {} {}", row.position_name, row.number)
}

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    Add,
    AddPosition,
    Import,
}

fn head_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let count = text::count(page.shown.len(), page.rows.len());
    let actions = [
        Action::primary(Act::Add, icon::ADD, text::ADD),
        Action::new(Act::AddPosition, icon::ADD, text::ADD_POSITION),
        Action::new(Act::Import, icon::IMPORT, text::IMPORT),
    ];
    if let Some(act) = PageHead::new(text::PAGE.text(), &actions)
        .count(count.text())
        .show(ui)
    {
        obey(page, act, wishes);
    }
}

fn obey(page: &mut StaffPage, act: Act, wishes: &mut Wishes) {
    let panel = match act {
        Act::Add => Panel::Person(StaffDraft::default()),
        Act::AddPosition => Panel::Vacancy(PositionDraft::default()),
        Act::Import => return wishes.go(Place::page(super::IMPORT_KEY)),
    };
    page.close_panel();
    page.panel = Some(panel);
}

fn empty_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    if ui::empty(
        ui,
        icon::PEOPLE,
        text::NONE.text(),
        Some((icon::IMPORT, text::IMPORT_FIRST.text())),
    ) {
        obey(page, Act::Import, wishes);
    }
}

fn filter_ui(page: &mut StaffPage, ui: &mut Ui) {
    let filter = &mut page.filter;
    ui.horizontal(|ui| {
        ui::search(ui, &mut filter.search);
        ui::chip(ui, &text::UNIT, &mut filter.unit, &choices(&page.units));
        let categories: Vec<_> = page
            .lists
            .categories
            .iter()
            .map(|c| (c.id, c.name.clone()))
            .collect();
        ui::chip(ui, &text::CATEGORY, &mut filter.category, &categories);
        let levels: Vec<_> = page
            .lists
            .levels
            .iter()
            .map(|level| (level.id, level.full_name()))
            .collect();
        ui::chip(ui, &text::LEVEL, &mut filter.level, &levels);
        ui::toggle_chip(ui, &text::VACANT_ONLY, &mut filter.vacant_only);
    });
}
