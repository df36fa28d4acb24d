//! Draws the form of a position.

use super::model::Slot;
use super::page::ManpowerPage;
use super::text;
use crate::org;
use crate::screen::{Place, Wishes};
use crate::staff::command::{DeletePosition, RestorePosition, RetirePosition, SavePosition};
use crate::staff::model::{Lists, PositionDraft};
use crate::staff::{self, form};
use crate::ui::{self, Problems, button, icon, theme};
use egui::{ScrollArea, Ui};

/// The panel beside the list.
pub fn panel_ui(page: &mut ManpowerPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(mut draft) = page.draft.take() else {
        return;
    };
    let slot = page.chosen().cloned();
    let new = text::NEW;
    let title = slot.as_ref().map_or(new.text(), |slot| &slot.name);
    let close = ui::detail_head(ui, title);
    let like = foot_ui(page, ui, &draft, slot.as_ref(), wishes);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        if page.is_refused {
            refused_ui(page, ui, slot.as_ref(), wishes);
        } else if slot.as_ref().is_some_and(|slot| slot.position.retired) {
            ui::callout(ui, text::RETIRED_HELP.text(), |_| ());
            ui.add_space(theme::GAP);
        }
        if let Some(slot) = &slot {
            holder_ui(ui, &page.lists, slot, wishes);
        }
        fields_ui(page, ui, &mut draft);
    });
    match like {
        Some(like) => page.begin_new(like),
        None => page.draft = Some(draft),
    }
    if close {
        page.close();
    }
}

fn fields_ui(page: &ManpowerPage, ui: &mut Ui, draft: &mut PositionDraft) {
    let problems = Problems::new(&page.problems);
    form::position_ui(ui, (&page.lists, &page.units), draft, &problems);
    ui.add_space(theme::GAP_LARGE);
    ui::heading(ui, text::PLAN_OF_POSITION.text());
    let years = page.period.map(|period| period.years());
    let years = years.as_ref().map_or(&[][..], |years| years);
    form::planned_ui(ui, years, &mut draft.planned, &problems);
}

/// Who holds the position, or how somebody comes to hold it.
fn holder_ui(ui: &mut Ui, lists: &Lists, slot: &Slot, wishes: &mut Wishes) {
    let Some((staff, name)) = &slot.holder else {
        let fill = text::FILL;
        if !slot.position.retired
            && button::secondary(ui, Some(icon::PERSON), fill.text()).clicked()
        {
            let vacancy = Place::row(staff::KEY, slot.position.id.raw());
            wishes.go(vacancy.part(staff::VACANCY));
        }
        return ui.add_space(theme::GAP);
    };
    ui::weak(ui, text::HOLDER.text());
    ui::strong(ui, name);
    let level = slot.level.and_then(|id| lists.level(id));
    if let Some(level) = level.filter(|_| slot.position.level_to.is_some()) {
        ui::weak(ui, &level.full_name());
    }
    if button::secondary(ui, Some(icon::PERSON), text::OPEN_HOLDER.text()).clicked() {
        wishes.go(Place::row(staff::KEY, staff.raw()));
    }
    ui.add_space(theme::GAP);
}

/// The buttons; another position like this one, when that was wished for.
fn foot_ui(
    page: &mut ManpowerPage,
    ui: &mut Ui,
    draft: &PositionDraft,
    slot: Option<&Slot>,
    wishes: &mut Wishes,
) -> Option<PositionDraft> {
    ui::detail_foot(ui, "position foot", |ui| {
        if button::primary(ui, Some(icon::SAVE), text::SAVE.text()).clicked() {
            page.asked = true;
            wishes.run(SavePosition(draft.clone()));
        }
        let slot = slot?;
        let another = button::icon_only(ui, icon::COPY, text::ANOTHER.text()).clicked();
        if slot.position.retired {
            if button::icon_only(ui, icon::RESTORE, text::RESTORE.text()).clicked() {
                let (position, name) = named(slot);
                wishes.run(RestorePosition { position, name });
            }
        } else if button::icon_only(ui, icon::RETIRE, text::RETIRE.text()).clicked() {
            retire(page, slot, wishes);
        }
        if button::icon_only(ui, icon::DELETE, text::DELETE.text()).clicked() {
            page.is_refused = !page.referred.is_empty();
            if !page.is_refused {
                page.asked = true;
                let (position, name) = named(slot);
                wishes.run(DeletePosition { position, name });
            }
        }
        another.then(|| draft.another())
    })
}

fn retire(page: &mut ManpowerPage, slot: &Slot, wishes: &mut Wishes) {
    page.is_refused = false;
    page.asked = true;
    let (position, name) = named(slot);
    wishes.run(RetirePosition { position, name });
}

/// How a position is called in the history.
fn named(slot: &Slot) -> (crate::base::PositionId, String) {
    let name = format!("{} {}", slot.position.number, slot.name);
    (slot.position.id, name.trim().to_owned())
}

/// Why the position stays, and what can be done instead.
fn refused_ui(page: &mut ManpowerPage, ui: &mut Ui, slot: Option<&Slot>, wishes: &mut Wishes) {
    let Some(slot) = slot else { return };
    let instead = slot.holder.is_none() && !slot.position.retired;
    let wished = ui::callout(ui, org::text::REFERRED.text(), |ui| {
        for reference in page.referred.iter() {
            ui::wrapped(ui, org::text::reference(reference).text());
        }
        let words = org::text::RETIRE_INSTEAD;
        instead && button::secondary(ui, Some(icon::RETIRE), words.text()).clicked()
    });
    ui.add_space(theme::GAP);
    if wished {
        retire(page, slot, wishes);
    }
}
