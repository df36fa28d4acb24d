//! Draws the overview: four figures, the steps of the work, and where people and money go.

use super::model::{PlanStanding, Standing, State, Step, Task};
use super::page::{Known, OverviewPage};
use super::text;
use crate::assessment::Tally;
use crate::base::{Satang, Say};
use crate::plan::rules::Share;
use crate::screen::{Place, Wishes};
use crate::ui::{self, Action, Bar, Icon, PageHead, icon, theme};
use crate::{assessment, plan, staff};
use egui::{ScrollArea, Ui, vec2};

/// Below this width the charts stand under the steps.
const NARROW: f32 = 860.0;
/// The share of the room that the steps take.
const STEPS: f32 = 0.52;

/// The room of the names before bars.
const LONG: f32 = 0.5;
const SHORT: f32 = 0.12;

pub fn page_ui(page: &OverviewPage, ui: &mut Ui, wishes: &mut Wishes) {
    let known: &Known = &page.known;
    head_ui(known, ui, wishes);
    ui.add_space(theme::GAP);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        figures_ui(&known.standing, ui, wishes);
        let room = ui.available_width();
        if room < NARROW {
            steps_ui(known, ui, wishes);
            ui.add_space(theme::GAP_LARGE);
            return charts_ui(&known.standing, ui, wishes);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP_LARGE * 2.0;
            let left = (room * STEPS).round();
            column_ui(ui, left, |ui| steps_ui(known, ui, wishes));
            let rest = ui.available_width() - theme::GAP_SMALL;
            column_ui(ui, rest, |ui| charts_ui(&known.standing, ui, wishes));
        });
    });
}

fn column_ui(ui: &mut Ui, width: f32, draw: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        ui.set_width(width);
        ui.vertical(draw);
    });
}

/// The one action: the next step.
fn head_ui(known: &Known, ui: &mut Ui, wishes: &mut Wishes) {
    let next = known.next;
    let actions: Vec<Action<Task>> = next
        .map(|task| Action::primary(task, icon::NEXT, text::go(task)))
        .into_iter()
        .collect();
    let count = known.standing.plan.as_ref().map(text::budget);
    let title = text::PAGE;
    let mut head = PageHead::new(title.text(), &actions);
    if let Some(count) = &count {
        head = head.count(count.text());
    }
    if let Some(task) = head.show(ui) {
        wishes.go(known.place(task));
    }
}

fn figures_ui(standing: &Standing, ui: &mut Ui, wishes: &mut Wishes) {
    let share = |covered, all| Share { covered, all };
    let round = standing.round.as_ref();
    let assessed = round.map(|(_, progress)| share(progress.complete, progress.people));
    let gaps = Some(share(standing.gaps.with_gap, standing.gaps.assessed));
    let reached = standing.plan.as_ref().map(|plan| plan.reached);
    let figures = [
        (
            text::PEOPLE,
            plan::text::grouped(standing.people),
            text::vacancies(standing.vacancies),
            Place::page(staff::KEY),
        ),
        percent(text::ASSESSED, assessed, Place::page(assessment::KEY)),
        percent(text::WITH_GAP, gaps, Place::page(assessment::GAP_KEY)),
        percent(
            text::COVERED,
            reached,
            Place::page(plan::KEY).part(plan::COVERAGE),
        ),
    ];
    let across = if ui.available_width() < NARROW { 2 } else { 4 };
    let gaps = theme::GAP_LARGE * (across - 1) as f32;
    let width = ((ui.available_width() - gaps) / across as f32).floor();
    ui.spacing_mut().item_spacing.y = theme::GAP_LARGE;
    for row in figures.chunks(across) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP_LARGE;
            for (caption, number, note, place) in row {
                if ui::figure(ui, width, number, caption.text(), note.text()).clicked() {
                    wishes.go(*place);
                }
            }
        });
    }
}

/// A share as a figure; a dash while there is nothing to count.
fn percent(caption: Say, share: Option<Share>, place: Place) -> (Say, String, Say, Place) {
    match share.filter(|share| share.all > 0) {
        Some(share) => {
            let note = text::of_people(share.covered, share.all);
            (caption, format!("{}%", share.percent()), note, place)
        }
        None => (caption, text::UNKNOWN.to_owned(), Say::same(""), place),
    }
}

fn steps_ui(known: &Known, ui: &mut Ui, wishes: &mut Wishes) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui::section(ui, text::STEPS.text(), false);
    for (number, step) in (1..).zip(&known.steps) {
        if step_ui(ui, number, step, known.next == Some(step.task)) {
            wishes.go(known.place(step.task));
        }
    }
    ui.add_space(theme::GAP_LARGE);
    if let Some(plan) = with_projects(&known.standing) {
        let years = plan.years.iter();
        let years = years.map(|(year, money)| (year.to_string(), *money));
        let years: Vec<_> = years.collect();
        money_ui(ui, &text::MONEY_BY_YEAR, SHORT, &years, wishes);
    }
}

fn step_ui(ui: &mut Ui, number: usize, step: &Step, next: bool) -> bool {
    let palette = theme::palette(ui);
    let (sign, color): (Icon, _) = match step.state {
        State::Done => (icon::OK, palette.accent),
        State::Begun => (icon::UNDER_WAY, palette.warn),
        State::Open => (icon::NOT_BEGUN, palette.weak),
        State::Blocked => (icon::LOCK, palette.weak),
    };
    let name = format!("{number}. {}", text::task(step.task).text());
    let state = text::state(step.state);
    ui::step(
        ui,
        (sign, color),
        &name,
        step.detail.text(),
        state.text(),
        next,
    )
    .clicked()
}

fn charts_ui(standing: &Standing, ui: &mut Ui, wishes: &mut Wishes) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if standing.gaps.assessed > 0 {
        if ui::section(ui, text::LACKING.text(), true) {
            wishes.go(Place::page(assessment::GAP_KEY));
        }
        let bar = |(name, tally): &(String, Tally)| Bar {
            name: name.clone(),
            share: tally.with_gap as f32 / tally.assessed.max(1) as f32,
            value: format!("{}/{}", tally.with_gap, tally.assessed),
            ..Bar::default()
        };
        let bars: Vec<Bar> = standing.skills.iter().map(bar).collect();
        ui::bars(ui, LONG, &bars);
        ui.add_space(theme::GAP_LARGE);
    }
    if let Some(plan) = with_projects(standing) {
        let domains = plan.domains.iter();
        let domains = domains.map(|(domain, money)| (domain.name().text().to_owned(), *money));
        let domains: Vec<_> = domains.collect();
        money_ui(ui, &text::MONEY_BY_DOMAIN, LONG, &domains, wishes);
    }
}

fn with_projects(standing: &Standing) -> Option<&PlanStanding> {
    standing.plan.as_ref().filter(|plan| plan.projects > 0)
}

fn money_ui(ui: &mut Ui, title: &Say, room: f32, bars: &[(String, Satang)], wishes: &mut Wishes) {
    if ui::section(ui, title.text(), true) {
        wishes.go(Place::page(plan::KEY));
    }
    let most = bars.iter().map(|(_, money)| money.raw()).max().unwrap_or(0);
    let bar = |(name, money): &(String, Satang)| Bar {
        name: name.clone(),
        share: money.raw() as f32 / most.max(1) as f32,
        value: money.or_dash(),
        ..Bar::default()
    };
    let bars: Vec<Bar> = bars.iter().map(bar).collect();
    ui::bars(ui, room, &bars);
}
