//! Draws the forms of a project and of a direction.

use super::command::{DeleteDirection, DeleteProject, MoveProject, SaveDirection, SaveProject};
use super::model::{Contents, DirectionDraft, Domain, ProjectDraft, Target, YearPlan};
use super::page::{Panel, PlanPage};
use super::rules::{Gathered, Totals, check_project};
use super::text::{self, screen};
use crate::base::{Say, SkillId};
use crate::org::view::choices;
use crate::screen::Wishes;
use crate::ui::field::problem_ui;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui};

const WIDTH: f32 = 400.0;

/// The panel beside the tree: what it is and what can be done with it stay, the fields scroll.
pub fn panel_ui(page: &mut PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(mut panel) = page.panel.take() else {
        return;
    };
    let reported = page.problems.clone();
    let problems = Problems::new(&reported);
    let Some(from) = page.known.gathered.as_ref() else {
        return;
    };
    let close = title_ui(ui, title(&panel).text());
    page.asked |= ui
        .horizontal(|ui| match &panel {
            Panel::Project(draft) => project_buttons_ui(ui, draft, &from.read.contents, wishes),
            Panel::Direction(draft) => direction_buttons_ui(ui, draft, &from.read.contents, wishes),
        })
        .inner;
    ui.add_space(theme::GAP);
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| match &mut panel {
            Panel::Project(draft) => project_ui(ui, draft, from, &page.known.targets, &problems),
            Panel::Direction(draft) => direction_ui(ui, draft, &problems),
        });
    page.panel = Some(panel);
    if close {
        page.close();
    }
}

fn title(panel: &Panel) -> Say {
    match panel {
        Panel::Project(draft) if draft.id.is_some() => Say::same(draft.name.clone()),
        Panel::Project(_) => screen::NEW_PROJECT,
        Panel::Direction(draft) if draft.id.is_some() => screen::DIRECTION,
        Panel::Direction(_) => screen::NEW_DIRECTION,
    }
}

fn field<'a>(name: &'static str, label: &'a Say, problems: &Problems<'a>) -> Field<'a> {
    Field::new(name, label).problem(problems).width(WIDTH)
}

/// The title of a form; true if it was closed.
fn title_ui(ui: &mut Ui, title: &str) -> bool {
    let mut close = false;
    let size = egui::vec2(ui.available_width(), theme::ROW);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        close = button::icon_only(ui, icon::CLOSE, screen::CLOSE.text()).clicked();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui::heading(ui, title)
        });
    });
    close
}

fn project_ui(
    ui: &mut Ui,
    draft: &mut ProjectDraft,
    from: &Gathered,
    targets: &[(Target, String)],
    problems: &Problems<'_>,
) {
    words_ui(ui, draft, from, problems);
    methods_ui(ui, draft, from, problems);
    targets_ui(ui, draft, targets);
    money_ui(ui, draft, from, problems);
    let units = choices(&from.read.units);
    field("unit", &screen::UNIT, problems).choice(ui, &mut draft.unit, &units);
    field("indicator", &screen::INDICATOR, problems).area(ui, &mut draft.indicator, 2);
    field("budget_source", &screen::SOURCE, problems)
        .hint(screen::SOURCE_HINT.text())
        .text(ui, &mut draft.budget_source);
}

fn words_ui(ui: &mut Ui, draft: &mut ProjectDraft, from: &Gathered, problems: &Problems<'_>) {
    let directions: Vec<_> = from
        .read
        .contents
        .directions
        .iter()
        .map(|direction| (direction.id, direction.name.clone()))
        .collect();
    let domains = Domain::ALL.map(|domain| (domain, domain.name().text().to_owned()));
    let skills: Vec<(SkillId, String)> = from
        .read
        .skills
        .iter()
        .map(|skill| (skill.id, skill.name.clone()))
        .collect();
    field("name", &screen::NAME, problems)
        .required()
        .text(ui, &mut draft.name);
    field("direction", &screen::DIRECTION, problems)
        .required()
        .choice(ui, &mut draft.direction, &directions);
    field("domain", &screen::DOMAIN, problems)
        .required()
        .choice(ui, &mut draft.domain, &domains);
    field("skill", &screen::SKILL, problems)
        .hint(screen::SKILL_HINT.text())
        .choice(ui, &mut draft.skill, &skills);
    field("objective", &screen::OBJECTIVE, problems).area(ui, &mut draft.objective, 3);
}

fn methods_ui(ui: &mut Ui, draft: &mut ProjectDraft, from: &Gathered, problems: &Problems<'_>) {
    ui.add_space(theme::GAP);
    ui::strong(ui, screen::METHODS.text());
    for method in &from.read.methods {
        let mut on = draft.methods.contains(&method.id);
        let label = Say::same(method.name.clone());
        if Field::new("method", &label).checkbox(ui, &mut on).changed() {
            draft.methods.retain(|id| *id != method.id);
            if on {
                draft.methods.push(method.id);
            }
        }
    }
    problem_ui(ui, problems.of("methods"));
}

/// The chosen target groups, each with a way to take it out, and a list to add from.
fn targets_ui(ui: &mut Ui, draft: &mut ProjectDraft, targets: &[(Target, String)]) {
    ui.add_space(theme::GAP);
    ui::strong(ui, screen::TARGETS.text());
    if draft.targets.is_empty() {
        ui::wrapped_weak(ui, screen::NO_TARGETS.text());
    }
    let mut removed = None;
    for target in &draft.targets {
        let name = targets
            .iter()
            .find(|(known, _)| known == target)
            .map_or("", |(_, name)| name.as_str());
        ui.horizontal(|ui| {
            if button::icon_only(ui, icon::CLOSE, screen::remove(name).text()).clicked() {
                removed = Some(target.clone());
            }
            ui::line(ui, name);
        });
    }
    draft
        .targets
        .retain(|target| Some(target) != removed.as_ref());
    let open: Vec<(usize, String)> = targets
        .iter()
        .enumerate()
        .filter(|(_, (target, _))| !draft.targets.contains(target))
        .map(|(at, (_, name))| (at, name.clone()))
        .collect();
    let mut picked = None;
    Field::new("add_target", &screen::ADD_TARGET)
        .width(WIDTH)
        .choice(ui, &mut picked, &open);
    draft.targets.extend(
        picked
            .and_then(|at: usize| targets.get(at))
            .map(|(target, _)| target.clone()),
    );
}

/// People and money as a grid: years across.
fn money_ui(ui: &mut Ui, draft: &mut ProjectDraft, from: &Gathered, problems: &Problems<'_>) {
    const HEADCOUNTS: [&str; 3] = ["headcount_1", "headcount_2", "headcount_3"];
    const BUDGETS: [&str; 3] = ["budget_1", "budget_2", "budget_3"];
    let years = from.read.contents.plan.period.years();
    let width = (WIDTH - 2.0 * theme::GAP) / 3.0;
    ui.add_space(theme::GAP);
    ui::strong(ui, screen::MONEY.text());
    ui.horizontal_top(|ui| {
        for ((typed, year), name) in draft.years.iter_mut().zip(years).zip(HEADCOUNTS) {
            let label = screen::headcount(year);
            Field::new(name, &label)
                .problem(problems)
                .width(width)
                .number(ui, &mut typed.headcount);
        }
    });
    ui.horizontal_top(|ui| {
        for ((typed, year), name) in draft.years.iter_mut().zip(years).zip(BUDGETS) {
            let label = screen::budget(year);
            Field::new(name, &label)
                .problem(problems)
                .width(width)
                .money(ui, &mut typed.budget);
        }
    });
    if let Some(totals) = totals(draft) {
        let people = text::grouped(usize::try_from(totals.all_headcount()).unwrap_or(usize::MAX));
        ui::weak(
            ui,
            screen::all_years(&people, &totals.all_budget().to_string()).text(),
        );
    }
}

/// What is typed so far adds up to, when it can be read.
fn totals(draft: &ProjectDraft) -> Option<Totals> {
    let checked = check_project(draft, &[]).ok()?;
    let mut totals = Totals::default();
    for (at, YearPlan { headcount, budget }) in checked.years.into_iter().enumerate() {
        *totals.headcount.get_mut(at)? = u64::from(headcount);
        *totals.budget.get_mut(at)? = budget;
    }
    Some(totals)
}

/// True if the form waits for an answer.
fn project_buttons_ui(
    ui: &mut Ui,
    draft: &ProjectDraft,
    contents: &Contents,
    wishes: &mut Wishes,
) -> bool {
    let save = button::primary(ui, Some(icon::SAVE), screen::SAVE_PROJECT.text()).clicked();
    if save {
        wishes.run(SaveProject(draft.clone()));
    }
    let Some(project) = draft.id.and_then(|id| contents.project(id)) else {
        return save;
    };
    let moves = [
        (icon::UP, screen::MOVE_UP, true),
        (icon::DOWN, screen::MOVE_DOWN, false),
    ];
    for (sign, words, up) in moves {
        if button::icon_only(ui, sign, words.text()).clicked() {
            let project = project.clone();
            wishes.run(MoveProject { project, up });
        }
    }
    let delete = button::quiet(ui, Some(icon::DELETE), screen::DELETE_PROJECT.text()).clicked();
    if delete {
        wishes.run(DeleteProject(project.clone()));
    }
    save || delete
}

/// True if the form waits for an answer.
fn direction_buttons_ui(
    ui: &mut Ui,
    draft: &DirectionDraft,
    contents: &Contents,
    wishes: &mut Wishes,
) -> bool {
    let save = button::primary(ui, Some(icon::SAVE), screen::SAVE_DIRECTION.text()).clicked();
    if save {
        wishes.run(SaveDirection(draft.clone()));
    }
    let Some(direction) = draft.id.and_then(|id| contents.direction(id)) else {
        return save;
    };
    let delete = button::quiet(ui, Some(icon::DELETE), screen::DELETE_DIRECTION.text()).clicked();
    if delete {
        wishes.run(DeleteDirection(direction.clone()));
    }
    save || delete
}

fn direction_ui(ui: &mut Ui, draft: &mut DirectionDraft, problems: &Problems<'_>) {
    field("name", &screen::DIRECTION_NAME, problems)
        .required()
        .text(ui, &mut draft.name);
    field("explanation", &screen::EXPLANATION, problems).area(ui, &mut draft.explanation, 10);
}
