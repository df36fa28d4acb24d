//! Draws the staff page.

mod assessment;
mod filter;
mod history;
mod info;
mod list;
mod many;
mod panel;
mod plan;
mod position;
mod step;

use super::page::{Slot, StaffPage};
use super::text;
use crate::screen::{ListForm, Place, Wishes, take_out};
use crate::staff::{IMPORT_KEY, text as staff};
use crate::ui::{self, Action, PageHead, icon, theme};
use egui::Ui;

const FILE: f32 = 410.0;

pub fn page_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    head_ui(page, ui, wishes);
    if page.list.rows().is_empty() && page.file.open.is_none() && !page.list.filter.narrows() {
        return empty_ui(page, ui, wishes);
    }
    filter::filter_ui(page, ui, wishes);
    ui.add_space(theme::GAP);
    many::bar_ui(page, ui, wishes);
    if page.file.open.is_none() {
        return list::list_ui(page, ui);
    }
    let mut width = page.width.unwrap_or(FILE);
    let (mut list, mut file) = ui::split(ui, "staff", &mut width);
    page.width = Some(width);
    list::list_ui(page, &mut list);
    panel::panel_ui(page, &mut file, wishes);
}

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    Add,
    AddPosition,
    Import,
    TakeOut(ListForm),
}

fn head_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let count = staff::count(page.list.shown.len(), page.list.rows().len());
    let actions = [
        Action::primary(Act::Add, icon::ADD, text::ADD),
        Action::new(Act::AddPosition, icon::ADD, text::ADD_POSITION),
        Action::new(Act::Import, icon::IMPORT, text::IMPORT),
        take_out(Act::TakeOut, None),
    ];
    if let Some(act) = PageHead::new(text::PAGE.text(), &actions)
        .count(count.text())
        .show(ui)
    {
        obey(page, act, wishes);
    }
}

fn obey(page: &mut StaffPage, act: Act, wishes: &mut Wishes) {
    match act {
        Act::Add => page.begin(Slot::NewPerson),
        Act::AddPosition => page.begin(Slot::NewPosition),
        Act::Import => wishes.go(Place::page(IMPORT_KEY)),
        Act::TakeOut(form) => wishes.list = Some(page.list.wish(form, false)),
    }
}

fn empty_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let import = staff::IMPORT_FIRST;
    let import = Some((icon::IMPORT, import.text()));
    if ui::empty(ui, icon::PEOPLE, staff::NONE.text(), import) {
        obey(page, Act::Import, wishes);
    }
}
