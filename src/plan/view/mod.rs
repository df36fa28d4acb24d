//! Draws the plan page.

mod coverage;
mod projects;
mod prose;

use super::command::BeginPlan;
use super::page::{Panel, PlanPage, Tab};
use super::text::screen as text;
use crate::org;
use crate::screen::{ListForm, Place, Wishes, take_out};
use crate::ui::{self, Action, PageHead, icon, theme};
use egui::Ui;

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    AddProject,
    AddDirection,
    Print,
    TakeOut(ListForm),
}

pub fn page_ui(page: &mut PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    if page.gathered().is_none() {
        return nothing_ui(page, ui, wishes);
    }
    head_ui(page, ui, wishes);
    let tabs = [
        (Tab::Projects, text::PROJECTS),
        (Tab::Coverage, text::COVERAGE),
        (Tab::Prose, text::PROSE),
    ];
    ui::tabs(ui, &mut page.tab, &tabs);
    ui.add_space(theme::GAP);
    match page.tab {
        Tab::Projects => projects::tab_ui(page, ui, wishes),
        Tab::Coverage => coverage::tab_ui(page, ui, wishes),
        Tab::Prose => prose::tab_ui(page, ui, wishes),
    }
}

/// Why there is no plan yet, and the button that ends it.
fn nothing_ui(page: &PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    let no_actions: [Action<()>; 0] = [];
    PageHead::new(text::PAGE.text(), &no_actions).show(ui);
    let Some(why) = &page.known.why_not else {
        return;
    };
    match page.known.period {
        Some(period) => {
            if ui::empty(
                ui,
                icon::PLAN,
                why.text(),
                Some((icon::ADD, text::begin(period).text())),
            ) {
                wishes.run(BeginPlan { period });
            }
        }
        None => {
            let go = text::SET_ORGANIZATION;
            let action = Some((icon::SETTINGS, go.text()));
            if ui::empty(ui, icon::PLAN, why.text(), action) {
                wishes.go(Place::page(org::KEY));
            }
        }
    }
}

fn head_ui(page: &mut PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(from) = page.gathered() else { return };
    let contents = &from.read.contents;
    let count = text::count(contents.projects.len(), contents.plan.period);
    let no_list = (page.tab == Tab::Prose).then_some(text::NO_LIST);
    let actions = [
        Action::primary(Act::AddProject, icon::ADD, text::ADD_PROJECT),
        Action::new(Act::AddDirection, icon::ADD, text::ADD_DIRECTION),
        Action::new(Act::Print, icon::PRINT, text::PRINT),
        take_out(Act::TakeOut, no_list),
    ];
    match PageHead::new(text::PAGE.text(), &actions)
        .count(count.text())
        .show(ui)
    {
        Some(Act::AddProject) => page.begin_project(|_| ()),
        Some(Act::AddDirection) => {
            page.close();
            page.tab = Tab::Projects;
            page.panel = Some(Panel::Direction(super::model::DirectionDraft::default()));
        }
        Some(Act::Print) => wishes.go(Place::page(super::DOCUMENT_KEY)),
        Some(Act::TakeOut(form)) => wishes.list = page.wish(form),
        None => {}
    }
}
