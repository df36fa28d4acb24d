//! Draws one person's form: who at the left, and every skill with what is done at each level.

use crate::assessment::model::Round;
use crate::assessment::page::Grid;
use crate::assessment::text;
use crate::framework;
use crate::screen::Wishes;
use crate::ui::{self, Column, Label, Ladder, Table, button, icon, theme};
use egui::{Key, Modifiers, Ui, vec2};

const PEOPLE: f32 = 290.0;

pub fn form_ui(grid: &mut Grid, ui: &mut Ui, round: &Round, wishes: &mut Wishes) {
    for (key, back) in [(Key::PageUp, true), (Key::PageDown, false)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            grid.step(back);
        }
    }
    if grid.state.at.is_none() {
        grid.begin(0);
    }
    ui.horizontal_top(|ui| {
        let size = vec2(PEOPLE, ui.available_height());
        ui.allocate_ui(size, |ui| {
            ui.set_min_size(size);
            people_ui(grid, ui);
        });
        ui.add_space(theme::GAP_LARGE);
        ui.vertical(|ui| person_ui(grid, ui, round, wishes));
    });
}

fn people_ui(grid: &mut Grid, ui: &mut Ui) {
    let columns = [
        Column::new(text::PERSON, 190.0).grows(),
        Column::new(text::FILLED, 70.0).right(),
    ];
    let mut state = std::mem::take(&mut grid.keying.people);
    let rows: Vec<_> = (0..grid.shown.len())
        .filter_map(|row| Some((row, grid.row(row)?)))
        .collect();
    let answer = Table::new("people", &columns).show(
        ui,
        &mut state,
        &rows,
        |(_, person)| person.staff,
        |(_, person)| person.name.clone(),
        |cell, (_, person), column| {
            let (filled, all) = grid.filled(person);
            match column {
                0 => cell.text(&person.name),
                _ if filled == all => cell.strong(&format!("{filled}/{all}")),
                _ => cell.weak(&format!("{filled}/{all}")),
            }
        },
    );
    let chosen = rows.iter().find(|(_, it)| Some(it.staff) == state.selected);
    let chosen = chosen.map(|(row, _)| *row);
    grid.keying.people = state;
    if let Some(row) = chosen.filter(|_| answer.selected) {
        grid.begin(row);
    }
}

fn person_ui(grid: &mut Grid, ui: &mut Ui, round: &Round, wishes: &mut Wishes) {
    let Some((row, _)) = grid.state.at else {
        return;
    };
    let Some(person) = grid.row(row) else { return };
    let name = person.name.clone();
    let whose = format!("{} · {}", person.position_name, person.unit_name);
    let mut step = None;
    ui.horizontal(|ui| {
        ui::heading(ui, &name);
        if button::icon_only(ui, icon::UP, text::PREVIOUS_PERSON.text()).clicked() {
            step = Some(true);
        }
        if button::icon_only(ui, icon::DOWN, text::NEXT_PERSON.text()).clicked() {
            step = Some(false);
        }
    });
    Label::new(&whose).weak().elided().show(ui);
    let (columns, rungs) = grid.rungs(row);
    if rungs.is_empty() {
        ui::wrapped_weak(ui, text::NOTHING_ASKED.text());
    }
    if round.is_open() {
        let keys = text::LADDER_KEYS;
        Label::new(keys.text()).small().weak().elided().show(ui);
    }
    let by_program = grid.cards.iter().any(|card| card.texts_by_program);
    let by_program = by_program.then_some(framework::text::BY_PROGRAM);
    let mut state = std::mem::take(&mut grid.keying.ladder);
    let edits = Ladder::new("ladder", &name, &rungs)
        .locked(!grid.takes_scores())
        .note(by_program.as_ref().map_or("", |note| note.text()))
        .show(ui, &mut state);
    if let Some(column) = state.at.and_then(|(at, _)| columns.get(at)) {
        grid.state.at = Some((row, *column));
    }
    grid.keying.ladder = state;
    let edits = grid.of_ladder(row, &columns, &edits);
    if let Some(command) = grid.recorded(&edits) {
        wishes.run(command);
    }
    if let Some(back) = step {
        grid.step(back);
    }
}
