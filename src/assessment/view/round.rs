//! Draws the rounds as cards.

use super::{grid, reopen, round_form};
use crate::assessment::command::{CloseRound, DeleteRound, StartRound};
use crate::assessment::model::{Progress, Round, RoundDraft, RoundState};
use crate::assessment::page::{AssessmentPage, Lists, Reopening};
use crate::assessment::text;
use crate::base::{RoundId, date};
use crate::screen::Wishes;
use crate::ui::{self, Action, Label, PageHead, button, icon, theme};
use egui::{
    Align, Align2, Frame, Layout, Margin, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2,
};

const CARD: f32 = 420.0;
const RING: f32 = 72.0;
const FORM: f32 = 340.0;

pub fn page_ui(page: &mut AssessmentPage, ui: &mut Ui, wishes: &mut Wishes) {
    if page.grid.round.is_some() {
        return grid::page_ui(page, ui, wishes);
    }
    let none = page.rounds.is_empty() && page.draft.is_none();
    let open = [Action::primary((), icon::ADD, text::OPEN_ROUND)];
    let actions: &[Action<()>] = if none || page.draft.is_some() {
        &[]
    } else {
        &open
    };
    let mut propose = PageHead::new(text::PAGE.text(), actions).show(ui).is_some();
    ui.add_space(theme::GAP);
    if none {
        let action = (icon::ADD, text::OPEN_ROUND);
        propose |= ui::empty(
            ui,
            icon::ASSESS,
            text::NO_ROUNDS.text(),
            Some((action.0, action.1.text())),
        );
    }
    if propose {
        page.propose();
    }
    if page.draft.is_some() {
        let paper = Frame::new().inner_margin(Margin {
            left: 24,
            ..Margin::ZERO
        });
        egui::Panel::right("round form")
            .exact_size(FORM)
            .resizable(false)
            .frame(paper)
            .show(ui, |ui| {
                round_form::form_ui(page, ui, wishes);
            });
    }
    cards_ui(page, ui, wishes);
}

/// What was asked of a card.
enum Asked {
    Grid(RoundId),
    Change(Box<RoundDraft>),
    Reopen(RoundId),
}

fn cards_ui(page: &mut AssessmentPage, ui: &mut Ui, wishes: &mut Wishes) {
    let (mut asked, mut sent) = (None, false);
    egui::ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(theme::GAP_LARGE);
            let room = ui.available_width() + theme::GAP_LARGE;
            let abreast = (room / (CARD + 3.0 * theme::GAP_LARGE)).floor().max(1.0) as usize;
            for row in page.rounds.chunks(abreast) {
                ui.horizontal_top(|ui| {
                    for round in row {
                        let progress = page.progress.get(&round.id).copied();
                        let progress = progress.unwrap_or_default();
                        ui.push_id(round.id, |ui| {
                            frame_ui(ui, |ui| {
                                card_ui(ui, round, progress, &page.lists);
                                if page.reopening.round == Some(round.id) {
                                    let form = (&mut page.reopening, page.problems.as_slice());
                                    sent |= reopen::form_ui(ui, round, form, wishes);
                                } else {
                                    ui.horizontal(|ui| {
                                        buttons_ui(ui, round, progress, &mut asked, wishes);
                                    });
                                }
                            });
                        });
                    }
                });
            }
        });
    match asked {
        Some(Asked::Grid(round)) => page.grid.open(Some(round)),
        Some(Asked::Change(draft)) => {
            page.problems.clear();
            page.draft = Some(*draft);
        }
        Some(Asked::Reopen(round)) => {
            page.problems.clear();
            page.reopening = Reopening {
                round: Some(round),
                reason: String::new(),
            };
        }
        None => {}
    }
    if sent {
        page.asked = Some(crate::assessment::page::Form::Reopen);
    }
}

fn frame_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    let frame = Frame::new()
        .stroke(Stroke::new(theme::LINE, palette.line))
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme::GAP);
        ui.allocate_ui_with_layout(vec2(CARD, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(CARD);
            add(ui);
        });
    });
}

fn card_ui(ui: &mut Ui, round: &Round, progress: Progress, lists: &Lists) {
    let framework = lists.frameworks.iter().find(|it| it.id == round.framework);
    ui.horizontal_top(|ui| {
        ring_ui(ui, progress);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui::heading(ui, &round.name);
            let when = format!("{} {} · {}", text::YEAR, round.year, round.half.name());
            ui::weak(ui, &when);
            state_ui(ui, round);
            ui::weak(ui, text::progress(progress).text());
        });
    });
    if let Some(framework) = framework {
        let words = text::with_framework(&framework.full_name());
        Label::new(words.text()).small().weak().elided().show(ui);
    }
    if !round.whom.is_everybody() {
        let words = text::only(&round_form::asked_words(&round.whom, lists));
        let words = words.text().to_owned();
        Label::new(&words)
            .small()
            .weak()
            .elided()
            .show(ui)
            .on_hover_text(&words);
    }
    if !round.weights.is_empty() {
        let words = text::assessed_by(&round.weights);
        Label::new(words.text()).small().weak().elided().show(ui);
    }
}

fn state_ui(ui: &mut Ui, round: &Round) {
    let palette = theme::palette(ui);
    let (words, color) = match &round.state {
        RoundState::Draft => (text::DRAFT, palette.weak),
        RoundState::Open => (text::OPEN, palette.accent),
        RoundState::Closed(on) => (text::closed_on(&date::short(*on)), palette.weak),
        RoundState::Reopened(reason) => (text::reopened_for(reason), palette.warn),
    };
    let label = Label::new(words.text()).small().color(color).elided();
    label.show(ui).on_hover_text(words.text());
}

fn buttons_ui(
    ui: &mut Ui,
    round: &Round,
    progress: Progress,
    asked: &mut Option<Asked>,
    wishes: &mut Wishes,
) {
    let (id, name) = (round.id, round.name.clone());
    let words = if round.is_open() {
        text::FILL_IN
    } else {
        text::LOOK
    };
    let is_draft = round.state == RoundState::Draft;
    if is_draft {
        if button::secondary(ui, Some(icon::OK), text::START.text()).clicked() {
            wishes.run(StartRound {
                round: id,
                name: name.clone(),
            });
        }
    } else if button::secondary(ui, Some(icon::ASSESS), words.text()).clicked() {
        *asked = Some(Asked::Grid(id));
    }
    match round.is_open() {
        true if button::quiet(ui, Some(icon::LOCK), text::CLOSE_ROUND.text()).clicked() => {
            wishes.run(CloseRound { round: id, name });
        }
        false if is_draft => {}
        false if button::quiet(ui, Some(icon::REFRESH), text::REOPEN_ROUND.text()).clicked() => {
            *asked = Some(Asked::Reopen(id));
        }
        _ => {}
    }
    if button::icon_only(ui, icon::EDIT, text::changing(&round.name).text()).clicked() {
        *asked = Some(Asked::Change(Box::new(RoundDraft::from(round))));
    }
    let empty = progress.complete + progress.begun == 0;
    if empty && button::icon_only(ui, icon::DELETE, text::deleting(&round.name).text()).clicked() {
        wishes.run(DeleteRound {
            round: id,
            name: round.name.clone(),
        });
    }
}

/// How many of all are complete, as a ring with the percentage in it.
fn ring_ui(ui: &mut Ui, progress: Progress) {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(RING), Sense::hover());
    let words = text::progress(progress);
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, words.text()));
    let share = progress.complete as f32 / progress.people.max(1) as f32;
    let (center, radius) = (rect.center(), RING / 2.0 - 5.0);
    ui.painter()
        .circle_stroke(center, radius, Stroke::new(7.0, palette.line));
    let steps = (share * 90.0).ceil() as usize;
    let point = |step: usize| {
        let turn = (step as f32 / 90.0).min(share) * std::f32::consts::TAU;
        center + radius * vec2(turn.sin(), -turn.cos())
    };
    if steps > 0 {
        let arc = (0..=steps).map(point).collect();
        ui.painter()
            .add(Shape::line(arc, Stroke::new(7.0, palette.accent)));
    }
    let percent = format!("{}%", (share * 100.0).floor());
    let font = theme::bold(theme::SIZE_BODY);
    ui.painter()
        .text(center, Align2::CENTER_CENTER, percent, font, palette.ink);
}
