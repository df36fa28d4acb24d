//! Draws the framework page.

mod about;
mod groups;
mod levels;
mod skills;
mod take_over;
mod writing;

use super::command::AdoptEdition;
use super::model::{Framework, FrameworkDraft};
use super::page::{Export, Form, FrameworkPage, Tab};
use super::text;
use crate::base::Say;
use crate::screen::text::{AS_PAPER, AS_WORKBOOK, TAKE_OUT};
use crate::screen::{ListForm, Wishes};
use crate::ui::{self, Action, Label, PageHead, icon, theme};
use egui::Ui;

/// What the head's menu offers.
#[derive(Clone, Copy)]
enum Asked {
    Shipped(usize),
    Empty,
    File,
    Export(Export),
    TakeOut(ListForm),
}

pub fn page_ui(page: &mut FrameworkPage, ui: &mut Ui, wishes: &mut Wishes) {
    head_ui(page, ui, wishes);
    if page.about.as_ref().is_some_and(|draft| draft.id.is_none()) {
        return about::new_ui(page, ui, wishes);
    }
    let Some(framework) = page.framework().cloned() else {
        return;
    };
    source_ui(page, ui, &framework);
    let tabs = [
        (Tab::Levels, text::LEVELS),
        (Tab::Groups, text::GROUPS),
        (Tab::Skills, text::SKILLS),
        (Tab::About, text::ABOUT),
    ];
    ui::tabs(ui, &mut page.tab, &tabs);
    match page.tab {
        Tab::Levels => levels::tab_ui(page, ui, &framework, wishes),
        Tab::Groups => groups::tab_ui(page, ui, framework.id, wishes),
        Tab::Skills => skills::tab_ui(page, ui, &framework, wishes),
        Tab::About => about::tab_ui(page, ui, &framework, wishes),
    }
}

fn head_ui(page: &mut FrameworkPage, ui: &mut Ui, wishes: &mut Wishes) {
    let offered = page.offered();
    let names = offered.iter().enumerate().map(|(at, edition)| {
        let name = Say::same(format!("{} ({})", edition.name, edition.edition));
        (Asked::Shipped(at), name)
    });
    let more = [
        (Asked::Empty, text::ADD_EMPTY),
        (Asked::File, text::ADD_FILE),
    ];
    let menu = names.chain(more).collect();
    let mut forms = vec![
        (Asked::Export(Export::Book), text::EXPORT_BOOK),
        (Asked::Export(Export::Json), text::EXPORT_JSON),
    ];
    if matches!(page.tab, Tab::Levels | Tab::Skills) {
        forms.push((Asked::TakeOut(ListForm::Workbook), AS_WORKBOOK));
        forms.push((Asked::TakeOut(ListForm::Paper), AS_PAPER));
    }
    let actions = [
        Action::new(Asked::Export(Export::Book), icon::EXPORT, TAKE_OUT).menu(forms),
        Action::primary(Asked::Empty, icon::ADD, text::ADD).menu(menu),
    ];
    let pressed = PageHead::new(text::PAGE.text(), &actions).show(ui);
    match pressed {
        Some(Asked::Shipped(at)) => {
            if let Some(edition) = offered.get(at) {
                wishes.run(AdoptEdition((*edition).clone()));
                page.asked = Some(Form::Add);
            }
        }
        Some(Asked::Empty) => page.about = Some(FrameworkDraft::default()),
        Some(Asked::File) => page.ask_for_file(wishes),
        Some(Asked::Export(form)) => page.export = Some(form),
        Some(Asked::TakeOut(form)) => wishes.list = page.wish(form),
        None => {}
    }
    if let Some(wrong) = &page.wrong {
        warning_ui(ui, wrong.what.text());
    }
}

/// Which edition this is, where it comes from, and what in it has not been checked.
fn source_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework) {
    let entries: Vec<_> = page.all.iter().map(|it| (it.id, listed(it))).collect();
    let mut chosen = Some(framework.id);
    ui.horizontal(|ui| {
        ui::chip(ui, &text::FRAMEWORK, &mut chosen, &entries);
        let known = &page.known;
        ui::weak(
            ui,
            text::size(known.groups.len(), known.skills.len()).text(),
        );
        if framework.is_main {
            let accent = theme::palette(ui).accent;
            Label::new(text::MAIN.text()).small().color(accent).show(ui);
        }
    });
    if chosen != Some(framework.id) {
        page.chosen = chosen;
        page.writing = None;
    }
    ui::wrapped_weak(ui, &framework.source);
    if !framework.caution.is_empty() {
        warning_ui(ui, &framework.caution);
    }
}

/// "ทักษะดิจิทัลภาครัฐ 7 ด้าน (หน่วยสมรรถนะ พ.ศ. 2567)", and whether it is retired.
fn listed(framework: &Framework) -> String {
    let name = framework.full_name();
    match framework.retired {
        true => format!("{name} · {}", text::RETIRED),
        false => name,
    }
}

fn warning_ui(ui: &mut Ui, words: &str) {
    let warn = theme::palette(ui).warn;
    ui.horizontal_top(|ui| {
        ui.label(icon::WARNING.colored(warn));
        Label::new(words).small().color(warn).wrapped().show(ui);
    });
}
