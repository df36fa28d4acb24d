//! Draws the document page.

mod preview;
mod register;
mod signing;

use super::page::{DocumentPage, Tab};
use super::text;
use crate::screen::Wishes;
use crate::ui::{self, theme};
use egui::Ui;

pub fn page_ui(page: &mut DocumentPage, ui: &mut Ui, wishes: &mut Wishes) {
    match page.tab {
        Tab::Print => preview::head_ui(&mut page.preview, ui, wishes),
        Tab::Register => register::head_ui(&mut page.register, ui, wishes),
    }
    let tabs = [(Tab::Print, text::PRINT), (Tab::Register, text::REGISTER)];
    ui::tabs(ui, &mut page.tab, &tabs);
    ui.add_space(theme::GAP);
    match page.tab {
        Tab::Print => preview::tab_ui(&mut page.preview, ui, wishes),
        Tab::Register => register::tab_ui(&mut page.register, ui, wishes),
    }
}
