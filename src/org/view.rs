//! Draws the organization page.

mod chart;
pub mod unit;

pub use unit::{choices, choices_for};

use super::command::{DeleteSignatory, SaveSignatory, SetEmblem, SetOrganization};
use super::model::{OrganizationKind, Signatory, SignatoryDraft, SignatoryRole};
use super::page::{Form, OrganizationPage};
use super::{rules, text};
use crate::screen::Wishes;
use crate::ui::{self, Field, PageHead, Problems, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui, Vec2};

const LEFT: f32 = 460.0;

pub fn page_ui(page: &mut OrganizationPage, ui: &mut Ui, wishes: &mut Wishes) {
    PageHead::<()>::new(text::PAGE.text(), &[]).show(ui);
    ui.add_space(theme::GAP_LARGE);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            ui.allocate_ui_with_layout(Vec2::new(LEFT, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(LEFT);
                organization_ui(page, ui, wishes);
                ui.add_space(theme::GAP_LARGE * 2.0);
                emblem_ui(page, ui, wishes);
            });
            ui.add_space(theme::GAP_LARGE * 2.0);
            ui.vertical(|ui| signatories_ui(page, ui, wishes));
        });
    });
}

fn organization_ui(page: &mut OrganizationPage, ui: &mut Ui, wishes: &mut Wishes) {
    let reported = page.problems_of(Form::Organization).to_vec();
    let problems = Problems::new(&reported);
    let draft = &mut page.draft;
    let hint = text::NAME_HINT;
    let name = Field::new("name", &text::NAME)
        .required()
        .hint(hint.text())
        .problem(&problems)
        .text(ui, &mut draft.name);
    if name.changed() {
        draft.kind = rules::kind_of(&draft.name).unwrap_or(draft.kind);
    }
    let kinds = OrganizationKind::ALL.map(|kind| (kind, kind.name().text().to_owned()));
    let mut kind = Some(draft.kind);
    Field::new("kind", &text::KIND)
        .required()
        .choice(ui, &mut kind, &kinds);
    draft.kind = kind.unwrap_or(draft.kind);
    Field::new("province", &text::PROVINCE).text(ui, &mut draft.province);
    Field::new("first_year", &text::FIRST_YEAR)
        .required()
        .problem(&problems)
        .text(ui, &mut draft.first_year);
    ui.add_space(theme::GAP);
    if button::primary(ui, Some(icon::SAVE), text::SAVE.text()).clicked() {
        wishes.run(SetOrganization(page.draft.clone()));
        page.asked = Some(Form::Organization);
    }
}

fn emblem_ui(page: &mut OrganizationPage, ui: &mut Ui, wishes: &mut Wishes) {
    ui::heading(ui, text::EMBLEM.text());
    let said = match *page.has_emblem {
        true => text::HAS_EMBLEM,
        false => text::EMBLEM_HELP,
    };
    ui::wrapped_weak(ui, said.text());
    ui.horizontal(|ui| {
        if button::secondary(ui, Some(icon::FOLDER), text::CHOOSE_EMBLEM.text()).clicked() {
            page.choose_emblem(wishes);
        }
        if *page.has_emblem && button::quiet(ui, None, text::REMOVE_EMBLEM.text()).clicked() {
            wishes.run(SetEmblem(None));
        }
    });
    if let Some(wrong) = &page.wrong {
        let color = theme::palette(ui).danger;
        let words = ui::Label::new(wrong.what.text()).color(color);
        words.wrapped().show(ui);
    }
}

fn signatories_ui(page: &mut OrganizationPage, ui: &mut Ui, wishes: &mut Wishes) {
    ui::heading(ui, text::SIGNATORIES.text());
    ui.add_space(theme::GAP);
    if page.signatories.is_empty() && page.signatory.is_none() {
        ui::wrapped_weak(ui, text::NO_SIGNATORIES.text());
    }
    let mut edit = None;
    for signatory in page.signatories.iter() {
        signatory_ui(ui, signatory, &mut edit, wishes);
    }
    if let Some(draft) = edit {
        page.signatory = Some(draft);
    }
    ui.add_space(theme::GAP);
    if page.signatory.is_some() {
        ui.push_id("signatory", |ui| signatory_form_ui(page, ui, wishes));
    } else if button::secondary(ui, Some(icon::ADD), text::ADD_SIGNATORY.text()).clicked() {
        page.signatory = Some(SignatoryDraft::default());
    }
}

fn signatory_ui(
    ui: &mut Ui,
    signatory: &Signatory,
    edit: &mut Option<SignatoryDraft>,
    wishes: &mut Wishes,
) {
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.set_width(LEFT - 100.0);
            ui::text(ui, &signatory.name);
            ui::weak(
                ui,
                &format!(
                    "{} · {}",
                    signatory.role.name(),
                    signatory.position_text.replace('\n', " ")
                ),
            );
        });
        let name = |words: &str| format!("{words} {}", signatory.name);
        if button::icon_only(ui, icon::EDIT, &name(text::SAVE_SIGNATORY.text())).clicked() {
            let Signatory {
                id,
                role,
                name,
                position_text,
            } = signatory.clone();
            *edit = Some(SignatoryDraft {
                id: Some(id),
                role,
                name,
                position_text,
            });
        }
        if button::icon_only(ui, icon::DELETE, &name(text::DELETE_SIGNATORY.text())).clicked() {
            wishes.run(DeleteSignatory(signatory.clone()));
        }
    });
    ui.add_space(theme::GAP_SMALL);
}

fn signatory_form_ui(page: &mut OrganizationPage, ui: &mut Ui, wishes: &mut Wishes) {
    let reported = page.problems_of(Form::Signatory).to_vec();
    let problems = Problems::new(&reported);
    let Some(draft) = &mut page.signatory else {
        return;
    };
    let roles = SignatoryRole::ALL.map(|role| (role, role.name().text().to_owned()));
    let mut role = Some(draft.role);
    Field::new("role", &text::ROLE)
        .required()
        .choice(ui, &mut role, &roles);
    draft.role = role.unwrap_or(draft.role);
    Field::new("name", &text::SIGNATORY_NAME)
        .required()
        .problem(&problems)
        .text(ui, &mut draft.name);
    Field::new("position_text", &text::POSITION)
        .required()
        .problem(&problems)
        .help(&text::POSITION_HELP)
        .area(ui, &mut draft.position_text, 3);
    ui.add_space(theme::GAP);
    let (save, close) = form_buttons_ui(ui, text::SAVE_SIGNATORY.text());
    if save {
        wishes.run(SaveSignatory(draft.clone()));
        page.asked = Some(Form::Signatory);
    }
    if close {
        page.signatory = None;
    }
}

/// Save and close: which was pressed.
fn form_buttons_ui(ui: &mut Ui, save: &str) -> (bool, bool) {
    ui.horizontal(|ui| {
        let save = button::primary(ui, Some(icon::SAVE), save).clicked();
        (save, button::quiet(ui, None, text::CANCEL.text()).clicked())
    })
    .inner
}
