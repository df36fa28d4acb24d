//! Draws the gap page: its head and its views.

use super::{change, heat, needs, people, ranking};
use crate::assessment::page::{GapPage, Tab};
use crate::assessment::text;
use crate::screen::{Place, Wishes, take_out};
use crate::ui::{self, PageHead, icon};
use egui::Ui;

pub fn page_ui(page: &mut GapPage, ui: &mut Ui, wishes: &mut Wishes) {
    let count = text::assessed(&page.known.whole.people);
    let listed = matches!(page.tab, Tab::People | Tab::Ranking);
    let none = page.shown.is_empty().then_some(text::NONE_FIT);
    let act = listed.then(|| take_out(|form| form, none));
    let title = text::GAP_PAGE;
    let head = PageHead::new(title.text(), act.as_slice()).count(count.text());
    if let Some(form) = head.show(ui) {
        wishes.list = page.wish(form);
    }
    if page.frameworks.len() > 1 {
        framework_ui(page, ui);
    }
    if page.known.whole.people.assessed == 0 {
        let action = text::GO_TO_ASSESSMENT;
        if ui::empty(
            ui,
            icon::GAP,
            text::NO_GAPS.text(),
            Some((icon::ASSESS, action.text())),
        ) {
            wishes.go(Place::page(crate::assessment::KEY));
        }
        return;
    }
    let tabs = [
        (Tab::Map, text::MAP),
        (Tab::People, text::BY_PERSON),
        (Tab::Ranking, text::MOST_NEEDED),
        (Tab::Change, text::CHANGES),
        (Tab::Needs, text::waiting(page.needs.len())),
    ];
    ui::tabs(ui, &mut page.tab, &tabs);
    match page.tab {
        Tab::Map => heat::tab_ui(page, ui, wishes),
        Tab::People => people::tab_ui(page, ui, wishes),
        Tab::Ranking => ranking::tab_ui(page, ui, wishes),
        Tab::Change => change::tab_ui(page, ui),
        Tab::Needs => needs::tab_ui(page, ui, wishes),
    }
}

/// Which framework the gaps are in.
fn framework_ui(page: &mut GapPage, ui: &mut Ui) {
    let entries: Vec<_> = page
        .frameworks
        .iter()
        .map(|it| (it.id, it.full_name()))
        .collect();
    let before = page.framework().map(|it| it.id);
    let mut chosen = before;
    ui.horizontal(|ui| ui::chip(ui, &text::FRAMEWORK, &mut chosen, &entries));
    if chosen != before {
        page.chosen = chosen;
        page.place = None;
        page.table.selected = None;
    }
}
