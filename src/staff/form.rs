//! Draws the form of a person and of a position.

use super::command::{
    AddStaff, ChangeStaff, DeletePosition, DeleteStaff, EndService, MoveStaff, SavePosition,
};
use super::model::{PositionDraft, StaffDraft, full_name};
use super::page::{Panel, StaffPage, Step, StepKind};
use super::{rules, text};
use crate::base::{Problem, Say, StaffId, date, retirement_day};
use crate::org::view::choices;
use crate::screen::Wishes;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::{ScrollArea, Ui};

const WIDTH: f32 = 360.0;

/// The panel beside the list.
pub fn panel_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(panel) = page.panel.take() else {
        return;
    };
    let reported = page.problems.clone();
    match panel {
        Panel::Person(draft) => person_ui(page, ui, draft, &reported, wishes),
        Panel::Vacancy(draft) => vacancy_ui(page, ui, draft, &reported, wishes),
    }
}

/// What the buttons at the foot of a form ask for.
#[derive(Default)]
struct Foot {
    save: bool,
    delete: bool,
    fill: bool,
}

fn person_ui(
    page: &mut StaffPage,
    ui: &mut Ui,
    mut draft: StaffDraft,
    reported: &[Problem],
    wishes: &mut Wishes,
) {
    let problems = Problems::new(reported);
    let name = full_name(&draft.title, &draft.first_name, &draft.last_name);
    let title = if draft.id.is_some() {
        Say::same(&name)
    } else {
        text::NEW_PERSON
    };
    let close = head_ui(ui, title.text());
    let foot = foot_ui(ui, draft.id.is_some(), false);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        person_fields_ui(ui, &mut draft, &problems);
        ui.add_space(theme::GAP_LARGE);
        ui::heading(ui, text::POSITION.text());
        position_fields_ui(page, ui, &mut draft.position, &problems);
        if draft.id.is_some() {
            ui.add_space(theme::GAP_LARGE);
            steps_ui(page, ui, &draft, &name, &problems, wishes);
            holdings_ui(page, ui);
        }
    });
    page.asked |= foot.save || foot.delete;
    match (foot.save, foot.delete, draft.id) {
        (true, _, Some(_)) => wishes.run(ChangeStaff(draft.clone())),
        (true, _, None) => wishes.run(AddStaff(draft.clone())),
        (_, true, Some(staff)) => wishes.run(DeleteStaff { staff, name }),
        _ => {}
    }
    finish(page, Panel::Person(draft), close);
}

/// The buttons, which stay in view however long the form is.
fn foot_ui(ui: &mut Ui, known: bool, vacancy: bool) -> Foot {
    let mut foot = Foot::default();
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(0, theme::GAP as i8));
    egui::Panel::bottom("staff form foot")
        .frame(frame)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                foot.save = button::primary(ui, Some(icon::SAVE), text::SAVE.text()).clicked();
                if known && vacancy {
                    foot.fill =
                        button::secondary(ui, Some(icon::PERSON), text::FILL.text()).clicked();
                }
                if known {
                    foot.delete =
                        button::quiet(ui, Some(icon::DELETE), text::DELETE.text()).clicked();
                }
            });
        });
    foot
}

/// Keeps the form for the next frame, unless it was closed.
fn finish(page: &mut StaffPage, panel: Panel, close: bool) {
    match close {
        true => page.close_panel(),
        false => page.panel = Some(panel),
    }
}

/// The panel's title; true when it is to be closed.
fn head_ui(ui: &mut Ui, title: &str) -> bool {
    let close = ui.horizontal(|ui| {
        ui.allocate_ui(egui::vec2(WIDTH - theme::ROW, theme::ROW), |ui| {
            ui.set_width(WIDTH - theme::ROW);
            ui::Label::new(title)
                .strong()
                .size(theme::SIZE_HEADING)
                .elided()
                .show(ui);
        });
        button::icon_only(ui, icon::CLOSE, text::CLOSE.text()).clicked()
    });
    ui.add_space(theme::GAP);
    close.inner
        || ui.input(|input| input.key_pressed(egui::Key::Escape))
            && !ui.ctx().egui_wants_keyboard_input()
}

/// A field of the panel's width with its problem.
fn field<'a>(name: &'static str, label: &'a Say, problems: &Problems<'a>) -> Field<'a> {
    Field::new(name, label).width(WIDTH).problem(problems)
}

fn person_fields_ui(ui: &mut Ui, draft: &mut StaffDraft, problems: &Problems<'_>) {
    field("title", &text::TITLE, problems).text(ui, &mut draft.title);
    field("first_name", &text::FIRST_NAME, problems)
        .required()
        .text(ui, &mut draft.first_name);
    field("last_name", &text::LAST_NAME, problems).text(ui, &mut draft.last_name);
    field("birth_date", &text::BIRTH_DATE, problems).date(ui, &mut draft.birth_date);
    if let Ok(Some(born)) = rules::optional_date(&draft.birth_date) {
        ui::weak(
            ui,
            &format!("{} {}", text::RETIRES, date::plain(retirement_day(born))),
        );
    }
    field("appointed_on", &text::APPOINTED_ON, problems).date(ui, &mut draft.appointed_on);
    field("national_id", &text::NATIONAL_ID, problems).text(ui, &mut draft.national_id);
}

fn position_fields_ui(
    page: &StaffPage,
    ui: &mut Ui,
    draft: &mut PositionDraft,
    problems: &Problems<'_>,
) {
    let lists = &page.lists;
    field("line", &text::LINE, problems)
        .required()
        .text(ui, &mut draft.line);
    let lines: Vec<_> = lists
        .lines
        .iter()
        .map(|line| (line.id, line.name.clone()))
        .collect();
    let mut picked = None;
    if ui::chip(ui, &text::KNOWN_LINES, &mut picked, &lines) {
        draft.line = picked
            .and_then(|id| lists.line(id))
            .map(|line| line.name.clone())
            .unwrap_or_default();
    }
    field("position_title", &text::POSITION_TITLE, problems).text(ui, &mut draft.title);
    let levels: Vec<_> = lists
        .levels
        .iter()
        .map(|level| (level.id, level.full_name()))
        .collect();
    field("level", &text::LEVEL, problems).choice(ui, &mut draft.level, &levels);
    let categories: Vec<_> = lists
        .categories
        .iter()
        .map(|c| (c.id, c.name.clone()))
        .collect();
    field("category", &text::CATEGORY, problems)
        .required()
        .choice(ui, &mut draft.category, &categories);
    field("unit", &text::UNIT, problems).choice(ui, &mut draft.unit, &choices(&page.units));
    field("number", &text::NUMBER, problems).text(ui, &mut draft.number);
    if !draft.number.trim().is_empty() && !rules::is_usual_number(draft.number.trim()) {
        ui::wrapped_weak(ui, text::UNUSUAL_NUMBER.text());
    }
}

fn steps_ui(
    page: &mut StaffPage,
    ui: &mut Ui,
    draft: &StaffDraft,
    name: &str,
    problems: &Problems<'_>,
    wishes: &mut Wishes,
) {
    let Some(staff) = draft.id else { return };
    ui.horizontal(|ui| {
        for (kind, words, icon) in [
            (StepKind::Move, text::MOVE, icon::NEXT),
            (StepKind::Leave, text::LEAVE, icon::PERSON),
        ] {
            if button::secondary(ui, Some(icon), words.text()).clicked() {
                page.step = Step {
                    kind: Some(kind),
                    ..Step::default()
                };
            }
        }
    });
    let asked = match page.step.kind {
        None => false,
        Some(StepKind::Move) => move_ui(page, ui, staff, name, problems, wishes),
        Some(StepKind::Leave) => leave_ui(&mut page.step, ui, staff, name, problems, wishes),
    };
    page.asked |= asked;
}

/// To which vacancy and from when; true when it was asked for.
fn move_ui(
    page: &mut StaffPage,
    ui: &mut Ui,
    staff: StaffId,
    name: &str,
    problems: &Problems<'_>,
    wishes: &mut Wishes,
) -> bool {
    let vacancies = page.vacancies();
    let step = &mut page.step;
    field("move_to", &text::MOVE_TO, problems)
        .required()
        .choice(ui, &mut step.to, &vacancies);
    Field::new("move_on", &text::MOVE_ON)
        .required()
        .problem(problems)
        .date(ui, &mut step.on);
    let asked = button::primary(ui, Some(icon::OK), text::CONFIRM_MOVE.text()).clicked();
    if asked {
        wishes.run(MoveStaff {
            staff,
            name: name.to_owned(),
            to: step.to,
            from: step.on.clone(),
        });
    }
    asked
}

/// When the person left; true when it was asked for.
fn leave_ui(
    step: &mut Step,
    ui: &mut Ui,
    staff: StaffId,
    name: &str,
    problems: &Problems<'_>,
    wishes: &mut Wishes,
) -> bool {
    Field::new("left_on", &text::LEFT_ON)
        .required()
        .problem(problems)
        .date(ui, &mut step.on);
    let asked = button::primary(ui, Some(icon::OK), text::CONFIRM_LEAVE.text()).clicked();
    if asked {
        wishes.run(EndService {
            staff,
            name: name.to_owned(),
            on: step.on.clone(),
        });
    }
    asked
}

/// Where the person has served, newest first.
fn holdings_ui(page: &StaffPage, ui: &mut Ui) {
    let Some((_, holdings)) = page.chosen.as_ref() else {
        return;
    };
    ui.add_space(theme::GAP_LARGE);
    ui::heading(ui, text::HISTORY.text());
    for held in holdings {
        let until = held.to.map_or(text::UNTIL_NOW, date::short);
        ui::wrapped(ui, &held.position_name);
        ui::weak(ui, &format!("{} – {until}", date::short(held.from)));
        ui.add_space(theme::GAP_SMALL);
    }
}

fn vacancy_ui(
    page: &mut StaffPage,
    ui: &mut Ui,
    mut draft: PositionDraft,
    reported: &[Problem],
    wishes: &mut Wishes,
) {
    let problems = Problems::new(reported);
    let title = if draft.id.is_some() {
        text::VACANT
    } else {
        text::NEW_POSITION
    };
    let close = head_ui(ui, title.text());
    let foot = foot_ui(ui, draft.id.is_some(), true);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        position_fields_ui(page, ui, &mut draft, &problems);
    });
    page.asked |= foot.save || foot.delete;
    match (foot.save, foot.delete, draft.id) {
        (true, _, _) => wishes.run(SavePosition(draft.clone())),
        (_, true, Some(position)) => {
            let name = if draft.number.is_empty() {
                draft.line.clone()
            } else {
                draft.number.clone()
            };
            wishes.run(DeletePosition { position, name });
        }
        _ => {}
    }
    let panel = match foot.fill {
        true => Panel::Person(StaffDraft {
            position: draft,
            ..StaffDraft::default()
        }),
        false => Panel::Vacancy(draft),
    };
    finish(page, panel, close);
}
