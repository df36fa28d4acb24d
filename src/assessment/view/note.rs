//! Draws the note beside the grid: who and what the current cell is, in full, what is done at that
//! level, and how the keys work.

use crate::assessment::model::Round;
use crate::assessment::page::Grid;
use crate::assessment::text;
use crate::base::Score;
use crate::framework::{self, SkillCard};
use crate::ui::{self, Label, theme};
use egui::{ScrollArea, Ui};

pub fn note_ui(grid: &Grid, ui: &mut Ui, round: &Round) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        match grid.state.at.and_then(|(row, column)| grid.at(row, column)) {
            Some(_) => cell_ui(grid, ui),
            None => _ = ui::wrapped_weak(ui, text::CHOOSE_CELL.text()),
        }
        ui.add_space(theme::GAP_LARGE);
        if round.is_open() {
            let max = grid.sheet.as_ref().map(|sheet| sheet.framework.max);
            ui::wrapped_weak(ui, text::keys(max.unwrap_or_default()).text());
        }
        if grid.state.passed > 0 {
            let warn = theme::palette(ui).warn;
            let words = text::passed(grid.state.passed);
            let label = Label::new(words.text()).small().color(warn).wrapped();
            label.show(ui);
        }
    });
}

fn cell_ui(grid: &Grid, ui: &mut Ui) {
    let Some((row, column)) = grid.state.at else {
        return;
    };
    let Some((person, skill)) = grid.at(row, column) else {
        return;
    };
    ui::heading(ui, &person.name);
    ui::wrapped_weak(ui, &person.position_name);
    ui::wrapped_weak(ui, &person.unit_name);
    ui.add_space(theme::GAP);
    ui::strong(ui, &skill.code);
    ui::wrapped(ui, &skill.name);
    ui.add_space(theme::GAP);
    let cell = grid.cell(row, column);
    for line in text::levels(cell.expected, cell.value, cell.gap()) {
        ui::text(ui, line.text());
    }
    if let Some(card) = grid.cards.iter().find(|card| card.skill.id == skill.id) {
        behavior_ui(ui, card, cell.value, cell.expected);
    }
}

/// What is done at the level that was given, and at the one that is asked.
pub fn behavior_ui(ui: &mut Ui, card: &SkillCard, value: Option<Score>, asked: Option<Score>) {
    let mut levels: Vec<(crate::base::Say, Score)> = Vec::new();
    levels.extend(value.map(|level| (text::CURRENT, level)));
    let other = asked.filter(|level| Some(*level) != value);
    levels.extend(other.map(|level| (text::EXPECTED, level)));
    for (what, level) in levels {
        ui.add_space(theme::GAP);
        let head = format!("{what} · {}", framework::text::level(level));
        Label::new(&head).small().strong().show(ui);
        ui::wrapped(ui, text::behavior(card, level).text());
    }
    if card.texts_by_program && !card.behaviors.is_empty() {
        ui.add_space(theme::GAP);
        ui::wrapped_weak(ui, framework::text::BY_PROGRAM.text());
    }
}
