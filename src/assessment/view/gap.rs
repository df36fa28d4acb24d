//! Draws the gap page: the heat map or the list of people.

use super::{heat, people};
use crate::assessment::page::{GapPage, Tab};
use crate::assessment::text;
use crate::screen::{Place, Wishes};
use crate::ui::{self, PageHead, icon};
use egui::Ui;

pub fn page_ui(page: &mut GapPage, ui: &mut Ui, wishes: &mut Wishes) {
    let count = text::assessed(&page.known.whole.people);
    PageHead::<()>::new(text::GAP_PAGE.text(), &[])
        .count(count.text())
        .show(ui);
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
    let tabs = [(Tab::Units, text::BY_UNIT), (Tab::People, text::BY_PERSON)];
    ui::tabs(ui, &mut page.tab, &tabs);
    match page.tab {
        Tab::Units => heat::tab_ui(page, ui, wishes),
        Tab::People => people::tab_ui(page, ui),
    }
}
