//! Draws the list of documents and the pages of the chosen one.

use super::command::SetDigits;
use super::page::{DocumentPage, PRINTABLES, Printable, Subject};
use super::text;
use crate::screen::{Save, Wishes};
use crate::ui::{self, Action, Field, Label, PageHead, button, icon, theme};
use egui::{Align, Layout, Ui, vec2};

/// The width of the list.
const LIST: f32 = 300.0;

pub fn page_ui(page: &mut DocumentPage, ui: &mut Ui, wishes: &mut Wishes) {
    head_ui(page, ui, wishes);
    ui.add_space(theme::GAP);
    ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        ui.allocate_ui_with_layout(
            vec2(LIST, ui.available_height()),
            Layout::top_down(Align::Min),
            |ui| {
                ui.set_width(LIST);
                list_ui(page, ui, wishes);
            },
        );
        ui.add_space(theme::GAP_LARGE);
        ui.vertical(|ui| preview_ui(page, ui));
    });
}

fn head_ui(page: &DocumentPage, ui: &mut Ui, wishes: &mut Wishes) {
    let why_not = page.shown.is_none().then_some(text::NOT_YET);
    let actions = [Action::primary((), icon::PDF, text::SAVE_PDF).blocked(why_not)];
    let count = page
        .shown
        .as_ref()
        .map(|shown| text::pages(shown.pages.count()));
    let count = count.as_ref().map_or("", |count| count.text());
    let pressed = PageHead::new(text::PAGE.text(), &actions)
        .count(count)
        .show(ui);
    if let (Some(()), Some(shown), Some(printable)) = (pressed, &page.shown, page.printable()) {
        let bytes = shown.bytes.clone();
        wishes.save = Some(Save {
            name: file_name(page, printable),
            ending: "pdf",
            bytes,
        });
    }
}

fn file_name(page: &DocumentPage, printable: &Printable) -> String {
    match (printable.subject, page.person) {
        (Subject::Person, Some(person)) => format!("{}-{:04}", printable.key, person.raw()),
        _ => printable.key.to_owned(),
    }
}

fn list_ui(page: &mut DocumentPage, ui: &mut Ui, wishes: &mut Wishes) {
    for printable in &PRINTABLES {
        let chosen = page.key == Some(printable.key);
        let draw = if chosen {
            button::secondary
        } else {
            button::quiet
        };
        if draw(ui, Some(icon::DOCUMENT), printable.name.text()).clicked() {
            page.key = Some(printable.key);
            page.shown = None;
            page.wrong = None;
        }
        ui::wrapped_weak(ui, printable.purpose.text());
        if chosen && printable.subject == Subject::Person {
            Field::new("person", &text::PERSON).width(LIST).choice(
                ui,
                &mut page.person,
                &page.people,
            );
        }
        ui.add_space(theme::GAP_LARGE);
    }
    let mut arabic = *page.arabic;
    if Field::new("arabic", &text::ARABIC)
        .checkbox(ui, &mut arabic)
        .changed()
    {
        wishes.run(SetDigits { arabic });
    }
}

fn preview_ui(page: &mut DocumentPage, ui: &mut Ui) {
    if let Some(wrong) = &page.wrong {
        ui::heading(ui, wrong.title.text());
        ui::wrapped(ui, wrong.what.text());
        ui::wrapped_weak(ui, wrong.next.text());
        return;
    }
    match (&page.shown, page.key) {
        (Some(shown), _) => ui::paper(ui, &mut page.paper, &shown.pages),
        (None, Some(_)) => drop(Label::new(text::MAKING.text()).weak().show(ui)),
        (None, None) => drop(ui::empty(
            ui,
            icon::DOCUMENT,
            text::CHOOSE_DOCUMENT.text(),
            None,
        )),
    }
}
