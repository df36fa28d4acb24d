//! Draws the deed that is being recorded, or the record of one that is being mended.

use crate::base::{LevelId, Say, StaffId};
use crate::person::page::{Asked, StaffPage, Step};
use crate::screen::Wishes;
use crate::staff::command::{
    CorrectDeparture, CorrectHolding, DeleteDuty, DeleteHolding, EndService, MoveStaff, Promote,
    ReturnToService, SaveDuty,
};
use crate::staff::form;
use crate::staff::model::{Deed, DutyKind};
use crate::staff::text::service as text;
use crate::ui::{self, Problems, button, icon, theme};
use egui::Ui;

pub fn step_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    let Some(mut open) = page.file.open.take() else {
        return;
    };
    let Some(step) = &mut open.now.step else {
        page.file.open = Some(open);
        return;
    };
    let reported = page.file.problems(Asked::Step);
    ui.add_space(theme::GAP);
    let (title, confirm) = titles(step);
    ui::heading(ui, title.text());
    fields_ui(page, ui, step, &Problems::new(&reported));
    ui.add_space(theme::GAP);
    let (save, cancel) = ui
        .horizontal(|ui| {
            let save = button::primary(ui, Some(icon::OK), confirm.text());
            let cancel = button::quiet(ui, None, text::CANCEL.text());
            (save.clicked(), cancel.clicked())
        })
        .inner;
    let delete = is_deletable(step)
        && button::quiet(ui, Some(icon::DELETE), text::DELETE_STEP.text()).clicked();
    let name = page.file.name();
    if save || delete {
        page.file.asked = Some(Asked::Step);
    }
    match (save, delete) {
        (true, _) => run(step.clone(), staff, name, wishes),
        (_, true) => remove(step, staff, name, wishes),
        _ => {}
    }
    if cancel {
        open.begin(|forms| forms.step = None);
    }
    page.file.open = Some(open);
}

/// The heading and the verb of the button.
fn titles(step: &Step) -> (Say, Say) {
    match step {
        Step::Promote(_) => (text::PROMOTE, text::CONFIRM_PROMOTE),
        Step::Move(draft) if draft.deed == Deed::Transferred => (text::MOVE, text::CONFIRM_MOVE),
        Step::Move(_) => (text::APPOINT, text::CONFIRM_APPOINT),
        Step::Duty(draft) => {
            let title = match draft.kind {
                DutyKind::Acting => text::ACT,
                DutyKind::Seconded => text::SECOND,
            };
            let confirm = match draft.id {
                Some(_) => text::SAVE_CORRECTION,
                None => text::CONFIRM_DUTY,
            };
            (title, confirm)
        }
        Step::Leave(draft) if draft.id.is_some() => (text::CORRECT, text::SAVE_CORRECTION),
        Step::Leave(_) => (text::LEAVE, text::CONFIRM_LEAVE),
        Step::Return(_) => (text::COME_BACK, text::CONFIRM_RETURN),
        Step::Holding(_) => (text::CORRECT, text::SAVE_CORRECTION),
    }
}

fn fields_ui(page: &StaffPage, ui: &mut Ui, step: &mut Step, problems: &Problems<'_>) {
    let offered = page.list.offered.as_slice();
    match step {
        Step::Promote(draft) => form::promotion_ui(ui, draft, &levels(page), problems),
        Step::Move(draft) => {
            let deeds: &[Deed] = match draft.deed {
                Deed::Transferred => &[Deed::Transferred],
                _ => &[Deed::Appointed, Deed::Received],
            };
            form::move_ui(ui, draft, (deeds, offered), problems);
        }
        Step::Return(draft) => {
            form::move_ui(ui, draft, (&[Deed::Returned], offered), problems);
        }
        Step::Duty(draft) => form::duty_ui(ui, draft, offered, problems),
        Step::Leave(draft) => form::departure_ui(ui, draft, problems),
        Step::Holding(draft) => form::holding_ui(ui, draft, &range(page), problems),
    }
}

/// The other levels of the type that is held; all of them where none is held.
fn levels(page: &StaffPage) -> Vec<(LevelId, String)> {
    let lists = &page.list.lists;
    let held = page.file.staff.as_ref().and_then(|staff| staff.level);
    let own = held.and_then(|id| lists.level(id));
    let others = lists.levels.iter().filter(|level| match own {
        Some(own) => level.type_name == own.type_name && level.id != own.id,
        None => true,
    });
    let others = others.filter(|level| !level.retired);
    others.map(|level| (level.id, level.full_name())).collect()
}

/// The levels that the position held now takes.
fn range(page: &StaffPage) -> Vec<(LevelId, String)> {
    let staff = page.file.staff.as_ref();
    let Some(seat) = staff.and_then(|staff| staff.position.as_ref()) else {
        return Vec::new();
    };
    let range = page.list.lists.range(seat.level, seat.level_to).iter();
    range.map(|level| (level.id, level.full_name())).collect()
}

/// A past holding or a duty can be taken out; what is held now has deeds of its own.
fn is_deletable(step: &Step) -> bool {
    match step {
        Step::Holding(draft) => !draft.is_open,
        Step::Duty(draft) => draft.id.is_some(),
        _ => false,
    }
}

fn run(step: Step, staff: StaffId, name: String, wishes: &mut Wishes) {
    match step {
        Step::Promote(draft) => wishes.run(Promote { staff, name, draft }),
        Step::Move(draft) => wishes.run(MoveStaff { staff, name, draft }),
        Step::Duty(draft) => wishes.run(SaveDuty { staff, name, draft }),
        Step::Leave(draft) if draft.id.is_some() => {
            wishes.run(CorrectDeparture { staff, name, draft });
        }
        Step::Leave(draft) => wishes.run(EndService { staff, name, draft }),
        Step::Return(draft) => wishes.run(ReturnToService { staff, name, draft }),
        Step::Holding(draft) => wishes.run(CorrectHolding { staff, name, draft }),
    }
}

fn remove(step: &Step, staff: StaffId, name: String, wishes: &mut Wishes) {
    match step {
        Step::Holding(draft) => wishes.run(DeleteHolding {
            staff,
            name,
            holding: draft.id,
        }),
        Step::Duty(draft) => {
            if let Some(duty) = draft.id {
                wishes.run(DeleteDuty { staff, name, duty });
            }
        }
        _ => {}
    }
}
