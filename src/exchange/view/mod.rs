//! Draws the import, step by step.

mod check;
mod columns;
mod detail;
mod rows;

use super::page::{ImportPage, Step};
use super::text::{page as words, results};
use crate::screen::{Place, Wishes};
use crate::ui::{self, PageHead, Problems, button, icon, theme};
use egui::Ui;

const PATH_WIDTH: f32 = 520.0;

pub fn page_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let round = page.aims.chosen();
    let what = round.map(|round| results::of_round(&round.name));
    PageHead::<()>::new(words::PAGE.text(), &[])
        .count(what.as_ref().map_or("", |what| what.text()))
        .show(ui);
    steps_ui(page, ui);
    ui.add_space(theme::GAP);
    match page.step {
        Step::File => file_ui(page, ui, wishes),
        Step::Columns => columns::columns_ui(page, ui, wishes),
        Step::Check => check::check_ui(page, ui, wishes),
        Step::Done => done_ui(page, ui, wishes),
    }
}

/// Where the person is; words only, the buttons of each step lead on and back.
fn steps_ui(page: &ImportPage, ui: &mut Ui) {
    let steps = [
        (Step::File, words::FILE),
        (Step::Columns, words::COLUMNS),
        (Step::Check, words::CHECK),
        (Step::Done, words::DONE),
    ];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_LARGE;
        for (step, name) in &steps {
            let _ = if *step == page.step {
                ui::strong(ui, name.text())
            } else {
                ui::weak(ui, name.text())
            };
        }
    });
}

fn file_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    aim_ui(page, ui);
    let intro = match page.aims.round {
        Some(_) => results::INTRO,
        None => words::INTRO,
    };
    ui::wrapped_weak(ui, intro.text());
    ui.add_space(theme::GAP);
    if button::primary(ui, Some(icon::OPEN), words::CHOOSE.text()).clicked() {
        page.choose_file(wishes);
    }
    ui.add_space(theme::GAP);
    let problems = page.problems.clone();
    let typed = ui::Field::new("path", &words::PATH)
        .problem(&Problems::new(&problems))
        .width(PATH_WIDTH)
        .text(ui, &mut page.path);
    let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.add_space(theme::GAP_SMALL);
    let clicked = ui
        .add_enabled_ui(!page.working, |ui| {
            button::secondary(ui, Some(icon::NEXT), words::OPEN.text()).clicked()
        })
        .inner;
    if (clicked || entered) && !page.working {
        page.open(None, wishes);
    }
}

/// A register, or the results of one of the rounds that take them.
fn aim_ui(page: &mut ImportPage, ui: &mut Ui) {
    let rounds = page.aims.rounds.iter();
    let rounds = rounds.map(|round| {
        let name = results::of_round(&round.name);
        (round.id, name.text().to_owned())
    });
    let rounds: Vec<_> = rounds.collect();
    if rounds.is_empty() && page.aims.round.is_none() {
        return;
    }
    let (what, register) = (results::WHAT, results::REGISTER);
    let mut chosen = page.aims.round;
    let field = ui::Field::new("aim", &what)
        .hint(register.text())
        .width(PATH_WIDTH);
    if field.choice(ui, &mut chosen, &rounds).changed() {
        page.aim_at(chosen);
    }
    let weights = page.aims.chosen().map(|round| round.weights.clone());
    let assess = weights.unwrap_or_default().into_iter();
    let assess: Vec<_> = assess
        .map(|(it, _)| (it, it.name().text().to_owned()))
        .collect();
    if !assess.is_empty() {
        ui::Field::new("by", &results::BY)
            .required()
            .width(PATH_WIDTH)
            .choice(ui, &mut page.aims.by, &assess);
    }
    ui.add_space(theme::GAP);
}

fn done_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    if let Some(said) = &page.said {
        ui::strong(ui, said.text());
    }
    ui.add_space(theme::GAP);
    ui.horizontal(|ui| {
        match page.aims.round {
            Some(round) => {
                let words = results::TO_ROUND;
                if button::primary(ui, Some(icon::ASSESS), words.text()).clicked() {
                    wishes.go(Place::row(crate::assessment::KEY, round.raw()));
                }
            }
            None => {
                if button::primary(ui, Some(icon::PEOPLE), words::TO_STAFF.text()).clicked() {
                    wishes.go(Place::page(crate::staff::KEY));
                }
            }
        }
        if button::secondary(ui, Some(icon::UNDO), words::UNDO.text()).clicked() {
            wishes.undo = true;
            page.reset();
        } else if button::quiet(ui, Some(icon::OPEN), words::AGAIN.text()).clicked() {
            page.reset();
        }
    });
}
