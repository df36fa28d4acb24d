//! Draws the page of positions.

mod frame;
mod list;

use super::model::{By, Standing};
use super::page::{ManpowerPage, Tab};
use super::text;
use crate::org;
use crate::org::view::choices_for;
use crate::screen::{ListForm, Place, Wishes, take_out};
use crate::staff::PositionDraft;
use crate::ui::{self, Action, PageHead, icon, theme};
use egui::Ui;

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    Add,
    Print,
    TakeOut(ListForm),
}

pub fn page_ui(page: &mut ManpowerPage, ui: &mut Ui, wishes: &mut Wishes) {
    head_ui(page, ui, wishes);
    if page.slots.is_empty() && page.draft.is_none() {
        let add = text::ADD;
        if ui::empty(
            ui,
            icon::POSITION,
            text::NONE.text(),
            Some((icon::ADD, add.text())),
        ) {
            page.begin_new(PositionDraft::default());
        }
        return;
    }
    let tabs = [(Tab::List, text::LIST), (Tab::Frame, text::FRAME)];
    ui::tabs(ui, &mut page.tab, &tabs);
    ui.add_space(theme::GAP);
    filter_ui(page, ui);
    ui.add_space(theme::GAP);
    match page.tab {
        Tab::List => list::tab_ui(page, ui, wishes),
        Tab::Frame => frame::tab_ui(page, ui, wishes),
    }
}

fn head_ui(page: &mut ManpowerPage, ui: &mut Ui, wishes: &mut Wishes) {
    let count = match page.tab {
        Tab::List => text::counts(page.counts()),
        Tab::Frame => {
            let total = page.frame.total();
            let last = total.totals().last().copied().unwrap_or(0);
            text::frame_counts(total.existing, total.vacant(), last)
        }
    };
    let no_frame = page.period.is_none().then_some(text::NO_PERIOD);
    let nothing = match page.tab {
        Tab::List => page.shown.is_empty().then_some(text::NONE_FIT),
        Tab::Frame => no_frame.clone(),
    };
    let actions = [
        Action::primary(Act::Add, icon::ADD, text::ADD),
        Action::new(Act::Print, icon::PRINT, text::PRINT_FRAME).blocked(no_frame),
        take_out(Act::TakeOut, nothing),
    ];
    let title = text::PAGE;
    let head = PageHead::new(title.text(), &actions).count(count.text());
    match head.show(ui) {
        Some(Act::Add) => page.begin_new(PositionDraft::default()),
        Some(Act::Print) => wishes.go(Place::page(org::DOCUMENT_KEY).part(text::FRAME_STEM)),
        Some(Act::TakeOut(form)) => wishes.list = Some(page.wish(form)),
        None => {}
    }
}

/// The unit and the category narrow both the list and the frame.
fn filter_ui(page: &mut ManpowerPage, ui: &mut Ui) {
    ui.horizontal_wrapped(|ui| {
        if page.tab == Tab::List {
            ui::search(ui, &mut page.filter.search);
        }
        let units = choices_for(&page.units, page.filter.unit);
        ui::chip(ui, &text::UNIT, &mut page.filter.unit, &units);
        let categories = page.lists.categories_for(page.filter.category);
        ui::chip(ui, &text::CATEGORY, &mut page.filter.category, &categories);
        match page.tab {
            Tab::List => {
                let standings = Standing::ALL.map(|it| (it, it.name().text().to_owned()));
                ui::chip(ui, &text::STANDING, &mut page.filter.standing, &standings);
            }
            Tab::Frame => {
                let ways =
                    [By::Department, By::Unit].map(|by| (by, text::by(by).text().to_owned()));
                let mut by = Some(page.by);
                ui::chip(ui, &text::BY, &mut by, &ways);
                page.by = by.unwrap_or_default();
            }
        }
    });
}
