//! Draws the file beside the list: a new row, a vacancy, or a person with tabs.

use super::{assessment, history, info, plan, position};
use crate::base::{Say, StaffId};
use crate::person::page::{Asked, Slot, StaffPage, Tab};
use crate::person::text::panel as text;
use crate::screen::Wishes;
use crate::staff::command::{AddStaff, DeletePosition, SavePosition};
use crate::staff::form::{self, WIDTH};
use crate::staff::model::full_name;
use crate::staff::text as staff;
use crate::ui::{self, Label, Problems, button, icon, theme};
use egui::{Margin, ScrollArea, Ui, vec2};

pub fn panel_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(open) = &page.file.open else { return };
    let slot = open.slot;
    let title = title(page);
    let close = head_ui(ui, &title);
    match slot {
        Slot::Row((Some(staff), _)) => person_ui(page, ui, staff, wishes),
        Slot::NewPerson => new_person_ui(page, ui, wishes),
        Slot::NewPosition | Slot::Row((None, _)) => vacancy_ui(page, ui, wishes),
    }
    if close {
        page.close_panel();
    }
}

fn title(page: &StaffPage) -> String {
    let Some(open) = &page.file.open else {
        return String::new();
    };
    let person = &open.now.person;
    match open.slot {
        Slot::NewPerson => staff::NEW_PERSON.to_string(),
        Slot::NewPosition => staff::NEW_POSITION.to_string(),
        Slot::Row((None, _)) => staff::VACANT.to_string(),
        Slot::Row(_) => full_name(&person.title, &person.first_name, &person.last_name),
    }
}

/// The panel's title; true when it is to be closed.
fn head_ui(ui: &mut Ui, title: &str) -> bool {
    let close = ui.horizontal(|ui| {
        let width = (ui.available_width() - theme::ROW - theme::GAP_LARGE).max(WIDTH - theme::ROW);
        ui.allocate_ui(vec2(width, theme::ROW), |ui| {
            ui.set_width(width);
            ui::heading(ui, title);
        });
        button::icon_only(ui, icon::CLOSE, staff::CLOSE.text()).clicked()
    });
    close.inner || ui::escaped(ui)
}

fn person_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    let tabs = [
        (Tab::Info, text::INFO),
        (Tab::Position, text::POSITION),
        (Tab::Assessment, text::ASSESSMENT),
        (Tab::Plan, text::PLAN),
        (Tab::History, text::HISTORY),
    ];
    ui::tabs(ui, &mut page.file.tab, &tabs);
    ui.add_space(theme::GAP);
    kept_ui(page, ui);
    let what = (Slot::Row((Some(staff), None)), page.file.tab);
    match page.file.tab {
        Tab::Info => info::tab_ui(page, ui, staff, wishes),
        Tab::Position => scrolled(ui, what, |ui| position::tab_ui(page, ui, staff, wishes)),
        Tab::Assessment => scrolled(ui, what, |ui| assessment::tab_ui(page, ui, staff, wishes)),
        Tab::Plan => scrolled(ui, what, |ui| plan::tab_ui(page, ui, staff, wishes)),
        Tab::History => scrolled(ui, what, |ui| history::tab_ui(page, ui)),
    }
}

/// Every row and tab is scrolled for itself.
pub(super) fn scrolled(ui: &mut Ui, what: (Slot, Tab), add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(what)
        .auto_shrink(false)
        .show(ui, add);
}

/// Says that something is typed and not saved, where another tab hides it.
fn kept_ui(page: &mut StaffPage, ui: &mut Ui) {
    let Some(open) = &page.file.open else { return };
    if !open.is_dirty() {
        return;
    }
    let words = if open.is_stale {
        text::STALE
    } else {
        text::KEPT
    };
    let discard = ui.horizontal(|ui| {
        let warn = theme::palette(ui).warn;
        ui.label(icon::EDIT.colored(warn));
        Label::new(words.text()).small().color(warn).show(ui);
        button::quiet(ui, None, text::DISCARD.text()).clicked()
    });
    if discard.inner {
        page.file.revert();
    }
}

/// The buttons of a form, which stay in view however long it is.
pub(super) fn foot_ui<T>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> T) -> T {
    let frame = egui::Frame::new().inner_margin(Margin::symmetric(0, theme::GAP as i8));
    egui::Panel::bottom("staff form foot")
        .frame(frame)
        .show(ui, |ui| ui.horizontal(add).inner)
        .inner
}

fn new_person_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let save = foot_ui(ui, |ui| {
        button::primary(ui, Some(icon::SAVE), staff::SAVE.text()).clicked()
    });
    let reported = page.file.problems(Asked::Person);
    let problems = Problems::new(&reported);
    let Some(mut open) = page.file.open.take() else {
        return;
    };
    let person = &mut open.now.person;
    scrolled(ui, (open.slot, Tab::Info), |ui| {
        form::person_ui(ui, person, &problems, &mut true);
        ui.add_space(theme::GAP_LARGE);
        ui::heading(ui, staff::POSITION.text());
        let lists = (&*page.list.lists, page.list.units.as_slice());
        form::position_ui(ui, lists, &mut person.position, &problems);
    });
    if save {
        page.file.asked = Some(Asked::Person);
        wishes.run(AddStaff(person.clone()));
    }
    page.file.open = Some(open);
}

/// What the buttons of a vacancy ask for.
struct Foot {
    save: bool,
    fill: bool,
    delete: bool,
}

fn vacancy_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(mut open) = page.file.open.take() else {
        return;
    };
    let is_known = open.slot != Slot::NewPosition;
    let foot = foot_ui(ui, |ui| {
        let button = |ui: &mut Ui, sign, words: Say| {
            is_known && button::quiet(ui, Some(sign), words.text()).clicked()
        };
        Foot {
            save: button::primary(ui, Some(icon::SAVE), staff::SAVE.text()).clicked(),
            fill: button(ui, icon::PERSON, staff::FILL),
            delete: button(ui, icon::DELETE, staff::DELETE),
        }
    });
    let reported = page.file.problems(Asked::Position);
    let problems = Problems::new(&reported);
    let mut draft = open.now.position.take().unwrap_or_default();
    scrolled(ui, (open.slot, Tab::Position), |ui| {
        let lists = (&*page.list.lists, page.list.units.as_slice());
        form::position_ui(ui, lists, &mut draft, &problems);
    });
    if foot.save {
        page.file.asked = Some(Asked::Position);
        wishes.run(SavePosition(draft.clone()));
    }
    if let (true, Some(position)) = (foot.delete, draft.id) {
        let name = match draft.number.is_empty() {
            true => draft.line.clone(),
            false => draft.number.clone(),
        };
        page.file.asked = Some(Asked::Delete);
        wishes.run(DeletePosition { position, name });
    }
    open.now.position = Some(draft);
    page.file.open = Some(open);
    if foot.fill {
        page.fill();
    }
}
