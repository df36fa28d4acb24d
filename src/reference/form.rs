//! Draws the form of an entry.

use super::command::{DeleteEntry, OrderEntry, RestoreEntry, RetireEntry, SaveEntry};
use super::model::{Entry, EntryDraft, Kind};
use super::page::ReferencePage;
use super::text;
use crate::org;
use crate::org::rules::Way;
use crate::screen::Wishes;
use crate::staff::model::Naming;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::{ScrollArea, Ui};

/// The panel beside the list.
pub fn panel_ui(page: &mut ReferencePage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(mut draft) = page.draft.take() else {
        return;
    };
    let entry = page.chosen().cloned();
    let new = text::new(draft.kind);
    let title = entry.as_ref().map_or(new.text(), |entry| &entry.name);
    let close = ui::detail_head(ui, title);
    foot_ui(page, ui, &draft, entry.as_ref(), wishes);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        if page.is_refused {
            refused_ui(page, ui, entry.as_ref(), wishes);
        } else if entry.as_ref().is_some_and(|entry| entry.retired) {
            ui::callout(ui, text::RETIRED_HELP.text(), |_| ());
            ui.add_space(theme::GAP);
        }
        fields_ui(page, ui, &mut draft);
        if let Some(entry) = &entry {
            place_ui(page, ui, entry, wishes);
        }
    });
    // A level of this type may have been begun meanwhile.
    page.draft = page.draft.take().or(Some(draft));
    if close {
        page.close();
    }
}

fn fields_ui(page: &ReferencePage, ui: &mut Ui, draft: &mut EntryDraft) {
    let problems = Problems::new(&page.problems);
    let width = ui.available_width();
    if draft.kind == Kind::Level {
        ui::weak(ui, text::TYPE.text());
        ui::strong(ui, &draft.type_name);
    }
    Field::new("name", &text::NAME)
        .required()
        .problem(&problems)
        .width(width)
        .text(ui, &mut draft.name);
    let hint = text::CODE_HINT;
    match draft.kind {
        Kind::Category => {}
        Kind::Level => {
            Field::new("short", &text::ABBREVIATION)
                .width(width)
                .text(ui, &mut draft.short);
        }
        Kind::Line => {
            Field::new("short", &text::CODE)
                .hint(hint.text())
                .problem(&problems)
                .width(width)
                .text(ui, &mut draft.short);
        }
        Kind::Type => {
            let ways = Naming::ALL.map(|it| (it, text::naming(it).text().to_owned()));
            let mut naming = Some(draft.naming);
            Field::new("naming", &text::NAMING)
                .required()
                .width(width)
                .choice(ui, &mut naming, &ways);
            draft.naming = naming.unwrap_or_default();
        }
    }
}

/// What has it, where it stands, and how to go on from it.
fn place_ui(page: &mut ReferencePage, ui: &mut Ui, entry: &Entry, wishes: &mut Wishes) {
    ui.add_space(theme::GAP);
    ui::weak(ui, text::used(entry.positions).text());
    ui.add_space(theme::GAP);
    ui.horizontal_wrapped(|ui| {
        let kind = entry.id.kind();
        if kind == Kind::Type
            && button::secondary(ui, Some(icon::ADD), text::ADD_LEVEL.text()).clicked()
        {
            page.begin_new(EntryDraft {
                kind: Kind::Level,
                type_name: entry.name.clone(),
                ..EntryDraft::default()
            });
        }
        for (way, icon, words) in [
            (Way::Up, icon::UP, text::MOVE_UP),
            (Way::Down, icon::DOWN, text::MOVE_DOWN),
        ] {
            let entry = entry.clone();
            if kind != Kind::Line && button::secondary(ui, Some(icon), words.text()).clicked() {
                wishes.run(OrderEntry { entry, way });
            }
        }
    });
}

fn foot_ui(
    page: &mut ReferencePage,
    ui: &mut Ui,
    draft: &EntryDraft,
    entry: Option<&Entry>,
    wishes: &mut Wishes,
) {
    ui::detail_foot(ui, "entry foot", |ui| {
        if button::primary(ui, Some(icon::SAVE), text::SAVE.text()).clicked() {
            page.asked = Some(draft.kind);
            wishes.run(SaveEntry(draft.clone()));
        }
        let Some(entry) = entry.cloned() else { return };
        if entry.retired {
            if button::secondary(ui, Some(icon::RESTORE), text::RESTORE.text()).clicked() {
                wishes.run(RestoreEntry(entry.clone()));
            }
        } else if button::quiet(ui, Some(icon::RETIRE), text::RETIRE.text()).clicked() {
            retire(page, &entry, wishes);
        }
        if button::quiet(ui, Some(icon::DELETE), text::DELETE.text()).clicked() {
            page.is_refused = !page.referred.is_empty();
            if !page.is_refused {
                page.asked = Some(draft.kind);
                wishes.run(DeleteEntry(entry));
            }
        }
    });
}

fn retire(page: &mut ReferencePage, entry: &Entry, wishes: &mut Wishes) {
    page.is_refused = false;
    page.with_retired = true;
    wishes.run(RetireEntry(entry.clone()));
}

/// Why the entry stays, and what can be done instead.
fn refused_ui(page: &mut ReferencePage, ui: &mut Ui, entry: Option<&Entry>, wishes: &mut Wishes) {
    let Some(entry) = entry else { return };
    let wished = ui::callout(ui, org::text::REFERRED.text(), |ui| {
        for reference in page.referred.iter() {
            ui::wrapped(ui, org::text::reference(reference).text());
        }
        let words = org::text::RETIRE_INSTEAD;
        !entry.retired && button::secondary(ui, Some(icon::RETIRE), words.text()).clicked()
    });
    ui.add_space(theme::GAP);
    if wished {
        retire(page, entry, wishes);
    }
}
