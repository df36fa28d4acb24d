//! Draws what an edition is, and what can be done with it as a whole.

use super::take_over;
use crate::framework::command::{CopyFramework, RetireFramework, SaveFramework, SetMain};
use crate::framework::model::{Framework, FrameworkDraft};
use crate::framework::page::{Form, FrameworkPage};
use crate::framework::text;
use crate::screen::Wishes;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::{ScrollArea, Ui};

const FORM: f32 = 480.0;

/// The form of a framework that is begun from nothing.
pub fn new_ui(page: &mut FrameworkPage, ui: &mut Ui, wishes: &mut Wishes) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(FORM);
        ui::heading(ui, text::ADD.text());
        let close = form_ui(page, ui, wishes);
        if close {
            page.about = page.framework().map(FrameworkDraft::from);
        }
    });
}

pub fn tab_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_max_width(FORM);
                form_ui(page, ui, wishes);
            });
            ui.add_space(theme::GAP_LARGE * 2.0);
            ui.vertical(|ui| {
                whole_ui(page, ui, framework, wishes);
                take_over::part_ui(page, ui, framework, wishes);
            });
        });
    });
}

/// The fields; true if the form of a new framework is to be closed.
fn form_ui(page: &mut FrameworkPage, ui: &mut Ui, wishes: &mut Wishes) -> bool {
    let problems = page.problems_of(Form::About).to_vec();
    let problems = Problems::new(&problems);
    let Some(mut draft) = page.about.take() else {
        return false;
    };
    Field::new("name", &text::NAME)
        .required()
        .width(FORM)
        .problem(&problems)
        .text(ui, &mut draft.name);
    Field::new("edition", &text::EDITION)
        .required()
        .width(FORM)
        .problem(&problems)
        .text(ui, &mut draft.edition);
    Field::new("code", &text::CODE)
        .required()
        .width(240.0)
        .problem(&problems)
        .text(ui, &mut draft.code);
    ui.horizontal_top(|ui| {
        Field::new("year", &text::YEAR)
            .width(160.0)
            .problem(&problems)
            .number(ui, &mut draft.year);
        Field::new("max", &text::MAX)
            .required()
            .width(160.0)
            .problem(&problems)
            .number(ui, &mut draft.max);
    });
    Field::new("source", &text::SOURCE)
        .width(FORM)
        .area(ui, &mut draft.source, 2);
    Field::new("caution", &text::CAUTION)
        .help(&text::CAUTION_HELP)
        .width(FORM)
        .area(ui, &mut draft.caution, 3);
    Field::new("form_title", &text::FORM_TITLE)
        .width(FORM)
        .text(ui, &mut draft.form_title);
    let mut close = false;
    ui.horizontal(|ui| {
        if button::primary(ui, Some(icon::SAVE), text::SAVE.text()).clicked() {
            page.asked = Some(Form::About);
            wishes.run(SaveFramework(draft.clone()));
        }
        if draft.id.is_none() {
            close = button::quiet(ui, None, text::CLOSE.text()).clicked();
        }
    });
    page.about = Some(draft);
    close
}

/// What can be done with the edition as a whole.
fn whole_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    let (id, name) = (framework.id, framework.full_name());
    if framework.is_main {
        ui::strong(ui, text::MAIN.text());
    } else {
        ui.horizontal(|ui| {
            if button::secondary(ui, Some(icon::OK), text::MAKE_MAIN.text()).clicked() {
                wishes.run(SetMain {
                    framework: id,
                    name: name.clone(),
                });
            }
            let words = match framework.retired {
                true => text::USE_AGAIN,
                false => text::RETIRE,
            };
            if button::quiet(ui, None, words.text()).clicked() {
                wishes.run(RetireFramework {
                    framework: id,
                    retired: !framework.retired,
                    name,
                });
            }
        });
    }
    ui.add_space(theme::GAP_LARGE);
    ui::heading(ui, text::COPY.text());
    let problems = page.problems_of(Form::Copy).to_vec();
    ui.push_id("copy", |ui| {
        Field::new("edition", &text::NEXT_EDITION)
            .width(360.0)
            .problem(&Problems::new(&problems))
            .text(ui, &mut page.next_edition);
    });
    if button::secondary(ui, Some(icon::COPY), text::COPY.text()).clicked() {
        page.asked = Some(Form::Copy);
        wishes.run(CopyFramework {
            from: id,
            edition: page.next_edition.clone(),
        });
    }
    ui.add_space(theme::GAP_LARGE);
}
