//! Draws the list of staff and vacancies.

use super::form;
use super::model::{PositionDraft, StaffDraft, StaffRow};
use super::page::{Panel, StaffPage, key};
use super::text;
use crate::org::view::choices;
use crate::screen::{Place, Wishes};
use crate::ui::{self, Column, Table, button, icon, theme};
use egui::{Frame, Margin, Ui};

const FORM: f32 = 410.0;

const COLUMNS: [Column; 5] = [
    Column::new(text::NAME, 200.0),
    Column::new(text::POSITION, 220.0),
    Column::new(text::NUMBER, 150.0),
    Column::new(text::UNIT, 160.0),
    Column::new(text::CATEGORY, 150.0),
];

pub fn page_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    head_ui(page, ui, wishes);
    if page.rows.is_empty() && page.panel.is_none() {
        return empty_ui(page, ui, wishes);
    }
    if page.panel.is_some() {
        let paper = Frame::new().inner_margin(Margin { left: 24, ..Margin::ZERO });
        egui::Panel::right("staff form").exact_size(FORM).resizable(false).frame(paper).show(ui, |ui| {
            form::panel_ui(page, ui, wishes);
        });
    }
    filter_ui(page, ui);
    ui.add_space(theme::GAP);
    if page.shown.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    list_ui(page, ui);
}

fn list_ui(page: &mut StaffPage, ui: &mut Ui) {
    let columns: Vec<Column> = COLUMNS.iter().cloned().map(|column| column.sortable().grows()).collect();
    let rows: Vec<&StaffRow> = page.shown.iter().filter_map(|index| page.rows.get(*index)).collect();
    let answer = Table::new("staff", &columns).show(
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
    let name = if row.staff.is_some() { row.name.clone() } else { text::VACANT.to_string() };
    format!("{name} {} {}", row.position_name, row.number)
}

fn head_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let count = text::count(page.shown.len(), page.rows.len());
    let mut pressed = [false; 3];
    ui::PageHead::new(&text::PAGE).count(count.text()).show(ui, |ui| {
        pressed = [
            button::primary(ui, Some(icon::ADD), text::ADD.text()).clicked(),
            button::secondary(ui, Some(icon::ADD), text::ADD_POSITION.text()).clicked(),
            button::secondary(ui, Some(icon::IMPORT), text::IMPORT.text()).clicked(),
        ];
    });
    obey(page, pressed, wishes);
}

fn obey(page: &mut StaffPage, pressed: [bool; 3], wishes: &mut Wishes) {
    let panel = match pressed {
        [true, _, _] => Panel::Person(StaffDraft::default()),
        [_, true, _] => Panel::Vacancy(PositionDraft::default()),
        [_, _, import] => {
            if import {
                wishes.go(Place::page(super::IMPORT_KEY));
            }
            return;
        }
    };
    page.close_panel();
    page.panel = Some(panel);
}

fn empty_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    ui.add_space(theme::GAP_LARGE * 2.0);
    ui::wrapped(ui, text::NONE.text());
    ui.add_space(theme::GAP);
    ui.horizontal(|ui| {
        let add = button::secondary(ui, Some(icon::PERSON), text::ADD_FIRST.text()).clicked();
        obey(page, [add, false, false], wishes);
    });
}

fn filter_ui(page: &mut StaffPage, ui: &mut Ui) {
    let filter = &mut page.filter;
    ui.horizontal(|ui| {
        ui::search(ui, &text::SEARCH, &mut filter.search);
        ui::chip(ui, &text::UNIT, &mut filter.unit, &choices(&page.units));
        let categories: Vec<_> = page.lists.categories.iter().map(|c| (c.id, c.name.clone())).collect();
        ui::chip(ui, &text::CATEGORY, &mut filter.category, &categories);
        let levels: Vec<_> = page.lists.levels.iter().map(|level| (level.id, level.full_name())).collect();
        ui::chip(ui, &text::LEVEL, &mut filter.level, &levels);
        ui::toggle(ui, &text::VACANT_ONLY, &mut filter.vacant_only);
    });
}
