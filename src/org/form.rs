//! Draws the form of a unit.

use super::command::{DeleteUnit, OrderUnit, RestoreUnit, RetireUnit, SaveUnit};
use super::model::{Unit, UnitDraft};
use super::page::UnitPage;
use super::rules::{self, Way};
use super::text;
use super::view::choices_for;
use crate::screen::Wishes;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::{ScrollArea, Ui};

/// The panel beside the tree.
pub fn panel_ui(page: &mut UnitPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(mut draft) = page.draft.take() else {
        return;
    };
    let unit = page.chosen().cloned();
    let title = unit.as_ref().map(|unit| unit.name.clone());
    let new = text::NEW_UNIT;
    let close = ui::detail_head(ui, title.as_deref().unwrap_or(new.text()));
    foot_ui(page, ui, &draft, unit.as_ref(), wishes);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        if page.is_refused {
            refused_ui(page, ui, unit.as_ref(), wishes);
        } else if unit.as_ref().is_some_and(|unit| unit.retired) {
            ui::callout(ui, text::RETIRED_HELP.text(), |_| ());
            ui.add_space(theme::GAP);
        }
        fields_ui(page, ui, &mut draft, unit.as_ref());
        if let Some(unit) = &unit {
            place_ui(page, ui, unit, wishes);
        }
    });
    // A unit below this one may have been begun meanwhile.
    page.draft = page.draft.take().or(Some(draft));
    if close {
        page.close();
    }
}

fn fields_ui(page: &UnitPage, ui: &mut Ui, draft: &mut UnitDraft, unit: Option<&Unit>) {
    let problems = Problems::new(&page.problems);
    let width = ui.available_width();
    Field::new("name", &text::UNIT)
        .required()
        .problem(&problems)
        .width(width)
        .text(ui, &mut draft.name);
    let mut parents = choices_for(&page.units, draft.parent);
    if let Some(unit) = unit {
        let own = rules::branch(&page.units, unit.id);
        parents.retain(|(id, _)| !own.contains(id));
    }
    let top = text::TOP;
    Field::new("parent", &text::PARENT)
        .hint(top.text())
        .problem(&problems)
        .width(width)
        .choice(ui, &mut draft.parent, &parents);
    if unit.is_some() {
        let none = text::NO_HEAD;
        Field::new("head", &text::HEAD)
            .hint(none.text())
            .help(&text::HEAD_HELP)
            .width(width)
            .choice(ui, &mut draft.head, &page.heads);
    }
}

/// Where the unit stands, what is in it, and how to go on from it.
fn place_ui(page: &mut UnitPage, ui: &mut Ui, unit: &Unit, wishes: &mut Wishes) {
    let (positions, people) = page.sums.get(&unit.id).copied().unwrap_or_default();
    ui.add_space(theme::GAP_LARGE);
    ui::text(ui, text::staffing(positions, people).text());
    ui::wrapped_weak(ui, text::RETIRE_HELP.text());
    ui.add_space(theme::GAP);
    ui.horizontal_wrapped(|ui| {
        if button::secondary(ui, Some(icon::ADD), text::ADD_PART.text()).clicked() {
            page.begin(Some(unit.id));
        }
        for (way, icon, words) in [
            (Way::Up, icon::UP, text::MOVE_UP),
            (Way::Down, icon::DOWN, text::MOVE_DOWN),
        ] {
            let unit = unit.clone();
            if button::secondary(ui, Some(icon), words.text()).clicked() {
                wishes.run(OrderUnit { unit, way });
            }
        }
    });
}

fn foot_ui(
    page: &mut UnitPage,
    ui: &mut Ui,
    draft: &UnitDraft,
    unit: Option<&Unit>,
    wishes: &mut Wishes,
) {
    ui::detail_foot(ui, "unit foot", |ui| {
        if button::primary(ui, Some(icon::SAVE), text::SAVE_UNIT.text()).clicked() {
            page.asked = true;
            wishes.run(SaveUnit(draft.clone()));
        }
        let Some(unit) = unit.cloned() else { return };
        let (retire, restore) = (text::RETIRE_UNIT, text::RESTORE_UNIT);
        if unit.retired {
            if button::secondary(ui, Some(icon::RESTORE), restore.text()).clicked() {
                wishes.run(RestoreUnit(unit.clone()));
            }
        } else if button::quiet(ui, Some(icon::RETIRE), retire.text()).clicked() {
            wishes.run(RetireUnit(unit.clone()));
            page.with_retired = true;
        }
        if button::quiet(ui, Some(icon::DELETE), text::DELETE_UNIT.text()).clicked() {
            page.is_refused = !page.referred.is_empty();
            if !page.is_refused {
                page.asked = true;
                wishes.run(DeleteUnit(unit));
            }
        }
    });
}

/// Why the unit stays, and what can be done instead.
fn refused_ui(page: &mut UnitPage, ui: &mut Ui, unit: Option<&Unit>, wishes: &mut Wishes) {
    let Some(unit) = unit else { return };
    let retire = ui::callout(ui, text::REFERRED.text(), |ui| {
        for reference in page.referred.iter() {
            ui::wrapped(ui, text::reference(reference).text());
        }
        !unit.retired
            && button::secondary(ui, Some(icon::RETIRE), text::RETIRE_INSTEAD.text()).clicked()
    });
    ui.add_space(theme::GAP);
    if retire {
        page.is_refused = false;
        page.with_retired = true;
        wishes.run(RetireUnit(unit.clone()));
    }
}
