//! Draws the positions of a person: the one held now, what can be done about it, and the line of
//! everything before.

use super::step;
use crate::base::{Say, StaffId, date};
use crate::person::page::{Asked, StaffPage, Step};
use crate::screen::Wishes;
use crate::staff::command::SavePosition;
use crate::staff::form;
use crate::staff::model::{
    Deed, DepartureDraft, DutyDraft, DutyKind, Event, HoldingDraft, MoveDraft, PositionDraft,
    PromotionDraft,
};
use crate::staff::text::service as text;
use crate::ui::{self, Icon, Label, Problems, button, icon, theme};
use egui::{Sense, Stroke, Ui, pos2, vec2};

/// The room of the line and its dots.
const DOTS: f32 = 24.0;

pub fn tab_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    now_ui(page, ui);
    let forms = page.file.open.as_ref().map(|open| &open.now);
    if forms.is_some_and(|forms| forms.position.is_some()) {
        correction_ui(page, ui, wishes);
    } else if forms.is_some_and(|forms| forms.step.is_some()) {
        step::step_ui(page, ui, staff, wishes);
    } else {
        deeds_ui(page, ui);
    }
    ui.add_space(theme::GAP_LARGE);
    line_ui(page, ui);
}

/// The position that is held now.
fn now_ui(page: &StaffPage, ui: &mut Ui) {
    let service = &page.file.service;
    let Some(held) = service.current() else {
        let words = match service.departure() {
            Some(departure) => text::left(departure.reason),
            None => text::NO_POSITION,
        };
        ui::strong(ui, words.text());
        return;
    };
    Label::new(&held.position_name).strong().wrapped().show(ui);
    let since = format!("{} {}", text::ON, date::short(held.from));
    let parts = [held.unit_name.as_str(), held.number.as_str(), &since];
    let parts: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    ui::wrapped_weak(ui, &parts.join(" · "));
}

/// What can be done, each with a button of its own.
fn deeds_ui(page: &mut StaffPage, ui: &mut Ui) {
    let service = &page.file.service;
    let (holds, left) = (
        service.current().is_some(),
        service.departure().is_some() || page.file.has_left(),
    );
    let first = service.holdings.is_empty();
    let mut begun = match (left, holds) {
        (true, _) => buttons_ui(ui, &[(icon::UNDO, text::COME_BACK, back)]),
        (false, true) => buttons_ui(
            ui,
            &[
                (icon::UP, text::PROMOTE, promote),
                (icon::NEXT, text::MOVE, transfer),
                (icon::PERSON, text::ACT, act),
                (icon::HOME, text::SECOND, second),
                (icon::CLOSE, text::LEAVE, leave),
            ],
        ),
        (false, false) => {
            let go = if first { appoint } else { transfer };
            let leaving = (icon::CLOSE, text::LEAVE, leave as Begin);
            buttons_ui(ui, &[(icon::NEXT, text::APPOINT, go), leaving])
        }
    };
    let correct =
        holds && button::quiet(ui, Some(icon::EDIT), text::CORRECT_POSITION.text()).clicked();
    if correct {
        begin_correction(page);
    }
    if let Some(Step::Promote(draft)) = &mut begun {
        let staff = page.file.staff.as_ref();
        let held = staff.and_then(|staff| staff.position.as_ref());
        draft.with_position = held.is_none_or(|position| position.level_to.is_none());
    }
    if let (Some(step), Some(open)) = (begun, &mut page.file.open) {
        open.begin(|forms| forms.step = Some(step.clone()));
    }
}

/// What a button opens.
type Begin = fn() -> Step;

/// As many buttons as have room beside each other.
const IN_A_ROW: usize = 3;

/// What was begun, if a button was pressed.
fn buttons_ui(ui: &mut Ui, deeds: &[(Icon, Say, Begin)]) -> Option<Step> {
    let mut begun = None;
    for row in deeds.chunks(IN_A_ROW) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
            for (sign, words, begin) in row {
                if button::secondary(ui, Some(*sign), words.text()).clicked() {
                    begun = Some(begin());
                }
            }
        });
    }
    begun
}

fn promote() -> Step {
    Step::Promote(PromotionDraft::default())
}

fn moved(deed: Deed) -> MoveDraft {
    MoveDraft {
        deed,
        ..MoveDraft::default()
    }
}

fn transfer() -> Step {
    Step::Move(moved(Deed::Transferred))
}

fn appoint() -> Step {
    Step::Move(moved(Deed::Appointed))
}

fn back() -> Step {
    Step::Return(moved(Deed::Returned))
}

fn act() -> Step {
    Step::Duty(DutyDraft::default())
}

fn second() -> Step {
    Step::Duty(DutyDraft {
        kind: DutyKind::Seconded,
        ..DutyDraft::default()
    })
}

fn leave() -> Step {
    Step::Leave(DepartureDraft::default())
}

fn begin_correction(page: &mut StaffPage) {
    let held = page.file.staff.as_ref().and_then(|it| it.position.as_ref());
    let draft = held.map(|position| PositionDraft::of(position, &page.list.lists));
    if let Some(open) = &mut page.file.open {
        open.begin(|forms| forms.position.clone_from(&draft));
    }
}

/// The position as it should have been written.
fn correction_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let reported = page.file.problems(Asked::Position);
    let problems = Problems::new(&reported);
    let Some(mut open) = page.file.open.take() else {
        return;
    };
    if let Some(draft) = &mut open.now.position {
        ui.add_space(theme::GAP);
        ui::heading(ui, text::CORRECT_POSITION.text());
        ui::wrapped_weak(ui, text::CORRECT_HELP.text());
        let lists = (&*page.list.lists, page.list.units.as_slice());
        form::position_ui(ui, lists, draft, &problems);
        ui.add_space(theme::GAP);
        let (save, cancel) = ui
            .horizontal(|ui| {
                let save = button::primary(ui, Some(icon::OK), text::SAVE_CORRECTION.text());
                let cancel = button::quiet(ui, None, text::CANCEL.text());
                (save.clicked(), cancel.clicked())
            })
            .inner;
        if save {
            page.file.asked = Some(Asked::Position);
            wishes.run(SavePosition(draft.clone()));
        }
        if cancel {
            open.begin(|forms| forms.position = None);
        }
    }
    page.file.open = Some(open);
}

/// Everything over time, newest first, each with the way to mend what was recorded wrongly.
fn line_ui(page: &mut StaffPage, ui: &mut Ui) {
    ui::heading(ui, text::LINE.text());
    ui.add_space(theme::GAP);
    let line = page.file.service.line();
    let mut begun = None;
    for (at, event) in line.iter().enumerate() {
        if event_ui(ui, *event, at + 1 == line.len()) {
            begun = Some(match event {
                Event::Held(holding) => Step::Holding(HoldingDraft::from(*holding)),
                Event::Beside(duty) => Step::Duty(DutyDraft::from(*duty)),
                Event::Left(departure) => Step::Leave(DepartureDraft::from(*departure)),
            });
        }
    }
    if let Some(Step::Promote(draft)) = &mut begun {
        let staff = page.file.staff.as_ref();
        let held = staff.and_then(|staff| staff.position.as_ref());
        draft.with_position = held.is_none_or(|position| position.level_to.is_none());
    }
    if let (Some(step), Some(open)) = (begun, &mut page.file.open) {
        open.begin(|forms| {
            forms.position = None;
            forms.step = Some(step.clone());
        });
    }
}

/// What an event is called, where it was, and until when.
fn words(event: Event<'_>) -> (Say, &str, String) {
    let days = |from, to: Option<_>| {
        let until = to.map_or(text::NOW, date::short);
        format!("{} – {until}", date::short(from))
    };
    match event {
        Event::Held(it) => (it.deed.name(), &it.position_name, days(it.from, it.to)),
        Event::Beside(it) => (it.kind.name(), &it.place, days(it.from, it.to)),
        Event::Left(it) => {
            let back = it.returned_on.map(|day| text::returned(&date::short(day)));
            let day = date::short(it.on).to_string();
            let day = back.map_or(day.clone(), |back| format!("{day} · {back}"));
            (text::left(it.reason), "", day)
        }
    }
}

/// One step of the line; true when it is to be mended.
fn event_ui(ui: &mut Ui, event: Event<'_>, is_last: bool) -> bool {
    let (name, place, days) = words(event);
    let lasts = match event {
        Event::Held(it) => it.to.is_none(),
        Event::Beside(it) => it.to.is_none(),
        Event::Left(it) => it.returned_on.is_none(),
    };
    let row = ui.horizontal_top(|ui| {
        let (dot, _) = ui.allocate_exact_size(vec2(DOTS - theme::GAP, theme::ROW), Sense::hover());
        let words = ui.vertical(|ui| {
            ui.set_width(form::WIDTH - DOTS - theme::ROW - theme::GAP);
            ui.spacing_mut().item_spacing.y = 2.0;
            Label::new(name.text()).strong().wrapped().show(ui);
            if !place.is_empty() {
                ui::wrapped(ui, place);
            }
            let order = event.order();
            let number = match order.number.is_empty() {
                true => String::new(),
                false => format!(" · {}", text::order(&order.number)),
            };
            ui::wrapped_weak(ui, &format!("{days}{number}"));
            if !order.note.is_empty() {
                ui::wrapped_weak(ui, &order.note);
            }
            ui.add_space(theme::GAP);
        });
        let edit = text::edit(&format!("{name} {days}"));
        let edit = button::icon_only(ui, icon::EDIT, edit.text()).clicked();
        (dot, words.response.rect.bottom(), edit)
    });
    let (dot, bottom, edit) = row.inner;
    let palette = theme::palette(ui);
    let middle = pos2(dot.center().x, dot.top() + 12.0);
    if !is_last {
        let line = Stroke::new(theme::LINE, palette.border);
        ui.painter()
            .vline(middle.x, middle.y..=bottom + theme::GAP + 12.0, line);
    }
    let fill = if lasts { palette.accent } else { palette.paper };
    let outline = Stroke::new(
        1.5,
        if lasts {
            palette.accent
        } else {
            palette.border
        },
    );
    ui.painter().circle(middle, 5.0, fill, outline);
    edit
}
