//! Draws the row that narrows the list, and the choice of columns.

use crate::org::view::choices;
use crate::person::model::{Assessed, Column, PersonFilter, Status};
use crate::person::page::StaffPage;
use crate::person::text;
use crate::screen::Wishes;
use crate::staff::text as staff;
use crate::ui::{self, icon, theme};
use egui::{Ui, vec2};
use std::collections::BTreeSet;

pub fn filter_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme::GAP_SMALL, theme::GAP_SMALL);
        ui::search(ui, &mut page.list.filter.search);
        chips_ui(page, ui);
        if page.list.filter.narrows() && ui::press_chip(ui, icon::CLOSE, &text::CLEAR_FILTER) {
            let search = std::mem::take(&mut page.list.filter.search);
            page.list.filter = PersonFilter {
                search,
                ..PersonFilter::default()
            };
        }
        columns_ui(page, ui, wishes);
        unsaved_ui(page, ui);
    });
}

fn chips_ui(page: &mut StaffPage, ui: &mut Ui) {
    let (units, types) = (choices(&page.list.units), page.list.types());
    let (lists, filter) = (&page.list.lists, &mut page.list.filter);
    ui::chip(ui, &staff::UNIT, &mut filter.unit, &units);
    let categories = lists.categories_for(filter.category);
    ui::chip(ui, &staff::CATEGORY, &mut filter.category, &categories);
    ui::chip(ui, &text::TYPE, &mut filter.type_name, &types);
    let levels = lists.levels_for(filter.level);
    ui::chip(ui, &staff::LEVEL, &mut filter.level, &levels);
    ui::chip(ui, &staff::LINE, &mut filter.line, &lists.lines_for());
    let status = Status::ALL.map(|it| (it, text::status(it).text().to_owned()));
    ui::chip(ui, &text::STATUS, &mut filter.status, &status);
    let assessed = Assessed::ALL.map(|it| (it, text::assessed(it).text().to_owned()));
    ui::chip(ui, &text::ROUND, &mut filter.assessed, &assessed);
    let gap = [(true, text::HAS_GAP), (false, text::NO_GAP)];
    let gap = gap.map(|(has, words)| (has, words.text().to_owned()));
    ui::chip(ui, &text::GAP, &mut filter.gap, &gap);
}

/// The name stays; every other column can be shown or not.
fn columns_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let choosable = || Column::ALL.into_iter().skip(1);
    let entries: Vec<_> = choosable()
        .map(|column| {
            let on = page.list.columns.contains(&column);
            (column.name().text().to_owned(), on)
        })
        .collect();
    let Some(at) = ui::ticks(ui, &text::COLUMNS, &entries, &text::USUAL_COLUMNS) else {
        return;
    };
    match choosable().nth(at) {
        Some(column) if page.list.columns.contains(&column) => {
            page.list.columns.remove(&column);
        }
        Some(column) => {
            page.list.columns.insert(column);
        }
        None => page.list.columns = BTreeSet::from(Column::USUAL),
    }
    let (key, words) = page.list.choice();
    wishes.remember(key, words);
}

/// What was typed and not saved, with the way back to it.
fn unsaved_ui(page: &mut StaffPage, ui: &mut Ui) {
    let mut kept = page.file.kept.slots();
    let count = kept.len();
    let Some(first) = kept.next() else { return };
    drop(kept);
    if ui::press_chip(ui, icon::EDIT, &text::unsaved(count)) {
        page.go_back(first);
    }
}
