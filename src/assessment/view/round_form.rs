//! Draws the form of a round: when, by which framework, whom it asks, who assesses.

use crate::assessment::command::{ChangeRound, OpenRound};
use crate::assessment::model::{Assessor, Half, RoundDraft, Whom};
use crate::assessment::page::{AssessmentPage, Form, Lists};
use crate::assessment::text;
use crate::org::view::choices;
use crate::screen::Wishes;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::{ScrollArea, Ui};

const YEAR: f32 = 92.0;
const HALF: f32 = 184.0;

pub fn form_ui(page: &mut AssessmentPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(mut draft) = page.draft.take() else {
        return;
    };
    let problems = page.problems.clone();
    let mut open = true;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let problems = Problems::new(&problems);
        let title = match draft.id {
            Some(_) => text::CHANGE_ROUND,
            None => text::OPEN_ROUND,
        };
        ui::heading(ui, title.text());
        when_ui(ui, &mut draft, &page.lists, &problems);
        let [whom, assessors] = &mut page.unfolded;
        let named = asked_words(&draft.whom, &page.lists);
        if fold_ui(ui, &text::whom(&named), whom) {
            whom_ui(ui, &mut draft, &page.lists);
        }
        let assess = draft.weights.iter().filter(|it| !it.trim().is_empty());
        let wrong = problems.of("weights").is_some();
        if fold_ui(ui, &text::assessors(assess.count()), assessors) || wrong {
            assessors_ui(ui, &mut draft, &problems);
        }
        ui.add_space(theme::GAP);
        open = buttons_ui(ui, page, &mut draft, wishes);
    });
    page.draft = open.then_some(draft);
}

/// The head of a part that can be unfolded; true while it is.
fn fold_ui(ui: &mut Ui, words: &crate::base::Say, open: &mut bool) -> bool {
    let sign = if *open { icon::DOWN } else { icon::NEXT };
    if button::quiet(ui, Some(sign), words.text()).clicked() {
        *open = !*open;
    }
    *open
}

/// "กองคลัง · พนักงานครู"; empty for everybody.
pub fn asked_words(whom: &Whom, lists: &Lists) -> String {
    let units = lists.units.iter().filter(|it| whom.units.contains(&it.id));
    let categories = lists.categories.iter();
    let categories = categories.filter(|(id, _)| whom.categories.contains(id));
    let names: Vec<&str> = units
        .map(|unit| unit.name.as_str())
        .chain(categories.map(|(_, name)| name.as_str()))
        .chain(whom.types.iter().map(String::as_str))
        .collect();
    names.join(" · ")
}

fn buttons_ui(
    ui: &mut Ui,
    page: &mut AssessmentPage,
    draft: &mut RoundDraft,
    wishes: &mut Wishes,
) -> bool {
    let mut open = true;
    ui.horizontal(|ui| {
        let (save, words) = match draft.id {
            Some(_) => (icon::SAVE, text::SAVE),
            None => (icon::OK, text::OPEN_THIS),
        };
        if button::primary(ui, Some(save), words.text()).clicked() {
            page.asked = Some(Form::Round);
            match draft.id {
                Some(_) => wishes.run(ChangeRound(draft.clone())),
                None => wishes.run(OpenRound(RoundDraft {
                    is_draft: false,
                    ..draft.clone()
                })),
            }
        }
        if draft.id.is_none() && button::quiet(ui, None, text::SAVE_DRAFT.text()).clicked() {
            page.asked = Some(Form::Round);
            wishes.run(OpenRound(RoundDraft {
                is_draft: true,
                ..draft.clone()
            }));
        }
        open = !button::quiet(ui, None, text::CLOSE.text()).clicked();
    });
    open
}

fn when_ui(ui: &mut Ui, draft: &mut RoundDraft, lists: &Lists, problems: &Problems<'_>) {
    Field::new("name", &text::NAME)
        .required()
        .problem(problems)
        .text(ui, &mut draft.name);
    ui.horizontal_top(|ui| {
        Field::new("year", &text::YEAR)
            .required()
            .width(YEAR)
            .problem(problems)
            .number(ui, &mut draft.year);
        let halves = Half::ALL.map(|half| (half, half.name().text().to_owned()));
        let mut half = Some(draft.half);
        Field::new("half", &text::HALF)
            .required()
            .width(HALF)
            .choice(ui, &mut half, &halves);
        draft.half = half.unwrap_or(draft.half);
    });
    let usable = lists.frameworks.iter();
    let usable = usable.filter(|it| !it.retired || Some(it.id) == draft.framework);
    let usable: Vec<_> = usable.map(|it| (it.id, it.full_name())).collect();
    // The framework of a round stays: its scores are in that framework's skills.
    ui.add_enabled_ui(draft.id.is_none(), |ui| {
        Field::new("framework", &text::FRAMEWORK).required().choice(
            ui,
            &mut draft.framework,
            &usable,
        );
    });
}

/// Whom the round asks: nothing ticked means everybody.
fn whom_ui(ui: &mut Ui, draft: &mut RoundDraft, lists: &Lists) {
    ui::wrapped_weak(ui, text::WHOM_HINT.text());
    let whom = &mut draft.whom;
    let units = choices(&lists.units);
    let mut added = None;
    ui.horizontal_wrapped(|ui| {
        ui::chip(ui, &text::ADD_UNIT, &mut added, &units);
        let mut gone = None;
        for unit in &whom.units {
            let name = lists.units.iter().find(|it| it.id == *unit);
            let name = crate::base::Say::same(name.map_or("", |it| it.name.as_str()));
            let mut on = true;
            ui.push_id(*unit, |ui| ui::toggle_chip(ui, &name, &mut on));
            if !on {
                gone = Some(*unit);
            }
        }
        whom.units.retain(|unit| Some(*unit) != gone);
    });
    whom.units
        .extend(added.filter(|unit| !whom.units.contains(unit)));
    ui::weak(ui, text::CATEGORIES.text());
    ui.horizontal_wrapped(|ui| {
        for (id, name) in &lists.categories {
            let name = crate::base::Say::same(name.as_str());
            tick_ui(ui, &name, *id, &mut whom.categories);
        }
    });
    ui::weak(ui, text::TYPES.text());
    ui.horizontal_wrapped(|ui| {
        for name in &lists.types {
            let words = crate::base::Say::same(name.as_str());
            tick_ui(ui, &words, name.clone(), &mut whom.types);
        }
    });
}

fn tick_ui<T: PartialEq>(ui: &mut Ui, name: &crate::base::Say, one: T, chosen: &mut Vec<T>) {
    let mut on = chosen.contains(&one);
    if ui::toggle_chip(ui, name, &mut on) {
        match on {
            true => chosen.push(one),
            false => chosen.retain(|other| *other != one),
        }
    }
}

/// Who assesses: without any weight the results are recorded as they are.
fn assessors_ui(ui: &mut Ui, draft: &mut RoundDraft, problems: &Problems<'_>) {
    ui::wrapped_weak(ui, text::ASSESSORS_HINT.text());
    for (assessor, weight) in Assessor::ALL.into_iter().zip(&mut draft.weights) {
        let label = text::weight_of(assessor);
        ui.push_id(assessor, |ui| {
            Field::new("weight", &label).width(120.0).number(ui, weight);
        });
    }
    ui::field::problem_ui(ui, problems.of("weights"));
}
