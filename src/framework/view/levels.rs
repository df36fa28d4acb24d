//! Draws the matrix of expected levels.

use crate::framework::command::SetStage;
use crate::framework::model::Framework;
use crate::framework::page::{By, FrameworkPage, Known, Levels};
use crate::framework::text;
use crate::screen::Wishes;
use crate::ui::{self, Field, Grid, GridCell, GridColumn, button, icon};
use egui::Ui;

pub fn tab_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    by_ui(page, ui);
    part_ui(page, ui, framework, wishes);
    let known: &Known = &page.known;
    let rows = page.levels.rows(known, &page.people);
    ui.horizontal_wrapped(|ui| {
        ui::weak(ui, text::levels_hint(framework.max).text());
        if page.levels.by != By::Group || page.levels.stage.is_some() {
            ui::weak(ui, text::GREY.text());
            let chosen = page.levels.grid.at.is_some();
            let nothing = ui.add_enabled_ui(chosen, |ui| {
                button::quiet(ui, Some(icon::CLOSE), text::ASK_NOTHING.text()).clicked()
            });
            if nothing.inner
                && let Some(command) = page.levels.nothing(known, &rows)
            {
                wishes.run(command);
            }
        }
    });
    if rows.is_empty() {
        ui::wrapped_weak(ui, text::NOBODY_APART.text());
        return;
    }
    let columns = columns(known);
    let edits = Grid::new("expected levels", &columns, rows.len())
        .highest(framework.max)
        .rows_are(page.levels.by.corner())
        .plain()
        .show(
            ui,
            &mut page.levels.grid,
            |row| {
                rows.get(row)
                    .map(|row| row.name.clone())
                    .unwrap_or_default()
            },
            |row, column| match rows.get(row).zip(known.skills.get(column)) {
                Some((row, skill)) => Levels::cell(known, row, skill),
                None => GridCell::default(),
            },
        );
    if let Some(command) = Levels::set(known, &rows, &edits) {
        wishes.run(command);
    }
}

fn columns(known: &Known) -> Vec<GridColumn> {
    let column = |skill: &crate::framework::Skill| GridColumn {
        group: skill.heading(&known.groups),
        title: skill.name.clone(),
        expected: None,
        highest: Some(skill.max),
    };
    known.skills.iter().map(column).collect()
}

fn by_ui(page: &mut FrameworkPage, ui: &mut Ui) {
    let mut ways = vec![(By::Post, text::BY_POST), (By::Person, text::BY_PERSON)];
    if !page.known.staff_groups.is_empty() {
        ways.insert(0, (By::Group, text::BY_GROUP));
    }
    let before = page.levels.by;
    ui.horizontal(|ui| {
        for (by, words) in ways {
            let mut on = page.levels.by == by;
            if ui.radio(on, words.text()).clicked() {
                on = true;
            }
            if on {
                page.levels.by = by;
            }
        }
    });
    if page.levels.by != before {
        page.levels.grid = ui::GridState::default();
    }
}

/// Which part of the matrix is at hand.
fn part_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    let known: &Known = &page.known;
    let levels = &mut page.levels;
    ui.horizontal(|ui| match levels.by {
        By::Group if known.stages.is_empty() => {}
        By::Group => {
            let stages = known
                .stages
                .iter()
                .map(|stage| (stage.id, stage.name.clone()));
            let stages: Vec<_> = stages.collect();
            ui::chip(ui, &text::STAGE, &mut levels.stage, &stages);
            let now = known.stages.iter().find(|stage| stage.is_current);
            let before = now.map(|stage| stage.id);
            let mut current = before;
            ui::chip(ui, &text::NOW_IN, &mut current, &stages);
            if current != before {
                let chosen = stages.iter().find(|(id, _)| Some(*id) == current);
                let none = || text::ANY_STAGE.text().to_owned();
                wishes.run(SetStage {
                    framework: framework.id,
                    stage: current,
                    name: chosen.map_or_else(none, |(_, name)| name.clone()),
                });
            }
        }
        By::Post => {
            let lines = known
                .lists
                .lines
                .iter()
                .map(|line| (line.id, line.name.clone()));
            ui::chip(
                ui,
                &text::LINE,
                &mut levels.line,
                &lines.collect::<Vec<_>>(),
            );
            let categories = known.lists.categories.iter();
            let categories: Vec<_> = categories.map(|it| (it.id, it.name.clone())).collect();
            ui::chip(ui, &text::CATEGORY, &mut levels.category, &categories);
            if levels.line.is_none() {
                ui::weak(ui, text::ANY_LINE.text());
            }
            if levels.category.is_none() {
                ui::weak(ui, text::ANY_CATEGORY.text());
            }
        }
        By::Person => {
            Field::new("person", &text::PERSON)
                .hint(text::CHOOSE_PERSON.text())
                .width(420.0)
                .choice(ui, &mut levels.person, &page.people.names);
        }
    });
}
