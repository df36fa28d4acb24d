//! Draws the grid of a round: people down, skills across, a note at the right.

use super::{note, reopen, single};
use crate::assessment::model::{Assessor, Round, RoundState};
use crate::assessment::page::{AssessmentPage, Form, Grid, Reopening};
use crate::assessment::text;
use crate::org::view::choices;
use crate::screen::{Place, Wishes};
use crate::staff;
use crate::ui::{self, Label, button, icon, theme};
use egui::{Align, Frame, Key, Layout, Margin, Ui};

const NOTE: f32 = 290.0;
/// The width of the field for the code of a form.
const CODE: f32 = 170.0;

pub fn page_ui(page: &mut AssessmentPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(round) = page.round().cloned() else {
        return;
    };
    head_ui(&mut page.grid, ui, &round, wishes);
    state_ui(page, ui, &round, wishes);
    let grid = &mut page.grid;
    let Some(sheet) = grid.sheet.as_ref() else {
        return;
    };
    if sheet.people.is_empty() {
        let words = match round.whom.is_everybody() {
            true => (text::NO_PEOPLE, text::GO_TO_STAFF),
            false => (text::NOBODY_ASKED, text::GO_TO_STAFF),
        };
        if ui::empty(
            ui,
            icon::PEOPLE,
            words.0.text(),
            Some((icon::PEOPLE, words.1.text())),
        ) {
            wishes.go(Place::page(staff::KEY));
        }
        return;
    }
    filter_ui(grid, ui, &round, &page.rounds);
    ui.add_space(theme::GAP);
    if grid.keying.is_single {
        return match grid.shown.is_empty() {
            true => drop(ui::wrapped_weak(ui, text::NONE_FIT.text())),
            false => single::form_ui(grid, ui, &round, wishes),
        };
    }
    let paper = Frame::new().inner_margin(Margin {
        left: 16,
        ..Margin::ZERO
    });
    egui::Panel::right("round note")
        .exact_size(NOTE)
        .resizable(false)
        .frame(paper)
        .show(ui, |ui| note::note_ui(grid, ui, &round));
    if grid.shown.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    cells_ui(grid, ui, wishes);
}

/// Back, the round's name, how far it has come.
fn head_ui(grid: &mut Grid, ui: &mut Ui, round: &Round, wishes: &mut Wishes) {
    let progress = grid.progress;
    let size = egui::vec2(ui.available_width(), theme::ROW);
    let right = Layout::right_to_left(Align::Center);
    let back = ui.allocate_ui_with_layout(size, right, |ui| {
        acts_ui(grid, ui, round, wishes);
        let left = Layout::left_to_right(Align::Center);
        let back = ui.with_layout(left, |ui| {
            let back = button::icon_only(ui, icon::BACK, text::ALL_ROUNDS.text()).clicked();
            ui::title(ui, &round.name);
            let words = text::progress(progress);
            Label::new(words.text()).weak().elided().show(ui);
            back
        });
        back.inner
    });
    let (rect, _) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), 3.0), egui::Sense::hover());
    let palette = theme::palette(ui);
    let share = progress.complete as f32 / progress.people.max(1) as f32;
    ui.painter().rect_filled(rect, 1.5, palette.line);
    let done = egui::Rect::from_min_size(rect.min, egui::vec2(rect.width() * share, rect.height()));
    ui.painter().rect_filled(done, 1.5, palette.accent);
    if back.inner {
        grid.open(None);
    }
}

/// To paper, to a workbook, and back from one; from the right.
fn acts_ui(grid: &Grid, ui: &mut Ui, round: &Round, wishes: &mut Wishes) {
    if button::secondary(ui, Some(icon::PRINT), text::PRINT_FORMS.text()).clicked() {
        let forms = Place::row(crate::org::DOCUMENT_KEY, round.id.raw());
        wishes.go(forms.part(crate::assessment::FORM));
    }
    if button::icon_only(ui, icon::EXPORT, text::SAVE_SCORES.text()).clicked() {
        wishes.list = grid.list();
    }
    if round.is_open() && button::icon_only(ui, icon::IMPORT, text::IMPORT_SCORES.text()).clicked()
    {
        let import = Place::row(staff::IMPORT_KEY, round.id.raw());
        wishes.go(import.part(crate::assessment::RESULTS));
    }
}

/// That it is closed, or open again and why.
fn state_ui(page: &mut AssessmentPage, ui: &mut Ui, round: &Round, wishes: &mut Wishes) {
    if page.reopening.round == Some(round.id) {
        let form = (&mut page.reopening, page.problems.as_slice());
        if reopen::form_ui(ui, round, form, wishes) {
            page.asked = Some(Form::Reopen);
        }
        return;
    }
    let palette = theme::palette(ui);
    match &round.state {
        RoundState::Open => {}
        RoundState::Reopened(reason) => {
            let words = text::reopened_for(reason);
            Label::new(words.text())
                .small()
                .color(palette.warn)
                .show(ui);
        }
        RoundState::Draft | RoundState::Closed(_) => {
            ui.horizontal(|ui| {
                ui.label(icon::LOCK.colored(palette.weak));
                ui::weak(ui, text::CLOSED_NOTE.text());
                if button::quiet(ui, Some(icon::REFRESH), text::REOPEN_ROUND.text()).clicked() {
                    page.problems.clear();
                    page.reopening = Reopening {
                        round: Some(round.id),
                        reason: String::new(),
                    };
                }
            });
        }
    }
}

fn filter_ui(grid: &mut Grid, ui: &mut Ui, round: &Round, rounds: &[Round]) {
    ui.horizontal_wrapped(|ui| {
        let filter = &mut grid.filter;
        ui::search(ui, &mut filter.search);
        ui::chip(ui, &text::UNIT, &mut filter.unit, &choices(&grid.units));
        ui::toggle_chip(ui, &text::UNFINISHED, &mut filter.unfinished);
        if !round.weights.is_empty() {
            let assess = round.weights.iter().map(|(assessor, _)| *assessor);
            let assess: Vec<(Assessor, String)> =
                assess.map(|it| (it, it.name().text().to_owned())).collect();
            ui::chip(ui, &text::ANSWERS_OF, &mut grid.by, &assess);
        }
        ui::toggle_chip(ui, &text::ONE_BY_ONE, &mut grid.keying.is_single);
        if round.is_open() && ui::find(ui, &text::FORM_CODE, Key::G, CODE, &mut grid.keying.code) {
            grid.find_code(rounds);
        }
    });
    if let Some(said) = &grid.keying.said {
        let warn = theme::palette(ui).warn;
        Label::new(said.text()).color(warn).wrapped().show(ui);
    }
    if round.is_open() && !grid.takes_scores() {
        ui::wrapped_weak(ui, text::RESULT_NOTE.text());
    }
}

fn cells_ui(grid: &mut Grid, ui: &mut Ui, wishes: &mut Wishes) {
    let mut state = std::mem::take(&mut grid.state);
    let max = grid.sheet.as_ref().map(|sheet| sheet.framework.max);
    let edits = ui::Grid::new("round", &grid.columns, grid.shown.len())
        .highest(max.unwrap_or_default())
        .locked(!grid.takes_scores())
        .show(
            ui,
            &mut state,
            |row| grid.row(row).map(|it| it.name.clone()).unwrap_or_default(),
            |row, column| grid.cell(row, column),
        );
    grid.state = state;
    if let Some(command) = grid.recorded(&edits) {
        wishes.run(command);
    }
}
