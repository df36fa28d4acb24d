//! Draws the grid of a round: people down, skills across, a note at the right.

use crate::assessment::command::ReopenRound;
use crate::assessment::model::{Round, RoundGrid};
use crate::assessment::page::{AssessmentPage, Grid};
use crate::assessment::{rules, text};
use crate::base::Score;
use crate::org::view::choices;
use crate::screen::{Place, Wishes};
use crate::staff;
use crate::ui::{self, GridCell, GridColumn, Label, button, icon, theme};
use egui::{Frame, Margin, Ui};

const NOTE: f32 = 280.0;

pub fn page_ui(page: &mut AssessmentPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(round) = page.round().cloned() else {
        return;
    };
    head_ui(&mut page.grid, ui, &round, wishes);
    let grid = &mut page.grid;
    let Some(sheet) = grid.sheet.as_ref() else {
        return;
    };
    if sheet.people.is_empty() {
        let words = (text::NO_PEOPLE, text::GO_TO_STAFF);
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
    let paper = Frame::new().inner_margin(Margin {
        left: 16,
        ..Margin::ZERO
    });
    egui::Panel::right("round note")
        .exact_size(NOTE)
        .resizable(false)
        .frame(paper)
        .show(ui, |ui| {
            note_ui(grid, ui, &round);
        });
    filter_ui(grid, ui);
    ui.add_space(theme::GAP);
    if grid.shown.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    cells_ui(grid, ui, &round, wishes);
}

/// Back, the round's name, how far it has come.
fn head_ui(grid: &mut Grid, ui: &mut Ui, round: &Round, wishes: &mut Wishes) {
    let progress = grid
        .sheet
        .as_ref()
        .map(|sheet| rules::progress(sheet, &grid.scores));
    let progress = progress.unwrap_or_default();
    let back = ui.horizontal(|ui| {
        let back = button::icon_only(ui, icon::BACK, text::ALL_ROUNDS.text()).clicked();
        ui::title(ui, &round.name);
        Label::new(text::progress(progress).text()).weak().show(ui);
        back
    });
    let (rect, _) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), 3.0), egui::Sense::hover());
    let palette = theme::palette(ui);
    let share = progress.complete as f32 / progress.people.max(1) as f32;
    ui.painter().rect_filled(rect, 1.5, palette.line);
    let done = egui::Rect::from_min_size(rect.min, egui::vec2(rect.width() * share, rect.height()));
    ui.painter().rect_filled(done, 1.5, palette.accent);
    if !round.is_open() {
        ui.horizontal(|ui| {
            ui.label(icon::LOCK.colored(palette.weak));
            ui::weak(ui, text::CLOSED_NOTE.text());
            if button::quiet(ui, Some(icon::REFRESH), text::REOPEN_ROUND.text()).clicked() {
                wishes.run(ReopenRound {
                    round: round.id,
                    name: round.name.clone(),
                });
            }
        });
    }
    if back.inner {
        grid.open(None);
    }
}

fn filter_ui(grid: &mut Grid, ui: &mut Ui) {
    let filter = &mut grid.filter;
    ui.horizontal(|ui| {
        ui::search(ui, &mut filter.search);
        ui::chip(ui, &text::UNIT, &mut filter.unit, &choices(&grid.units));
        ui::toggle_chip(ui, &text::UNFINISHED, &mut filter.unfinished);
    });
}

fn cells_ui(grid: &mut Grid, ui: &mut Ui, round: &Round, wishes: &mut Wishes) {
    let mut state = std::mem::take(&mut grid.state);
    let edits = grid.sheet.as_ref().map(|sheet| {
        let columns = columns(grid, sheet);
        ui::Grid::new("round", &columns, grid.shown.len())
            .highest(sheet.framework.max)
            .locked(!round.is_open())
            .show(
                ui,
                &mut state,
                |row| {
                    grid.row(row)
                        .map(|person| person.name.clone())
                        .unwrap_or_default()
                },
                |row, column| cell(grid, sheet, row, column),
            )
    });
    grid.state = state;
    if let Some(command) = edits.and_then(|edits| grid.recorded(&edits)) {
        wishes.run(command);
    }
}

fn columns(grid: &Grid, sheet: &RoundGrid) -> Vec<GridColumn> {
    let column = |skill: &crate::framework::Skill| GridColumn {
        group: skill.code.clone(),
        title: skill.name.clone(),
        expected: common(grid, sheet, skill),
    };
    sheet.skills.iter().map(column).collect()
}

/// The level that is asked of everybody in view, if it is one.
fn common(grid: &Grid, sheet: &RoundGrid, skill: &crate::framework::Skill) -> Option<Score> {
    let people = || {
        grid.shown
            .iter()
            .filter_map(|index| sheet.people.get(*index))
    };
    let first = sheet.expected(people().next()?, skill.id);
    people()
        .all(|row| sheet.expected(row, skill.id) == first)
        .then_some(first)
        .flatten()
}

fn cell(grid: &Grid, sheet: &RoundGrid, row: usize, column: usize) -> GridCell {
    let Some((person, skill)) = grid.row(row).zip(sheet.skills.get(column)) else {
        return GridCell::default();
    };
    GridCell {
        value: grid.scores.get(&(person.staff, skill.id)).copied(),
        expected: sheet.expected(person, skill.id),
    }
}

/// Who and what the current cell is, in full, and how the keys work.
fn note_ui(grid: &Grid, ui: &mut Ui, round: &Round) {
    if let Some(sheet) = grid.sheet.as_ref()
        && let Some((row, column)) = grid.state.at
        && let Some((person, skill)) = grid.row(row).zip(sheet.skills.get(column))
    {
        ui::heading(ui, &person.name);
        ui::wrapped_weak(ui, &person.position_name);
        ui::wrapped_weak(ui, &person.unit_name);
        ui.add_space(theme::GAP);
        ui::strong(ui, &skill.code);
        ui::wrapped(ui, &skill.name);
        ui.add_space(theme::GAP);
        let cell = cell(grid, sheet, row, column);
        for line in text::levels(cell.expected, cell.value, cell.gap()) {
            ui::text(ui, line.text());
        }
    } else {
        ui::wrapped_weak(ui, text::CHOOSE_CELL.text());
    }
    ui.add_space(theme::GAP_LARGE);
    if round.is_open() {
        let max = grid
            .sheet
            .as_ref()
            .map(|sheet| sheet.framework.max)
            .unwrap_or_default();
        ui::wrapped_weak(ui, text::keys(max).text());
    }
    if grid.state.passed > 0 {
        let warn = theme::palette(ui).warn;
        let words = text::passed(grid.state.passed);
        Label::new(words.text())
            .small()
            .color(warn)
            .wrapped()
            .show(ui);
    }
}
