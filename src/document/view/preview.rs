//! Draws the list of documents, the pages of the chosen one, and the form that issues it.

use super::signing;
use crate::document::command::{SetCarriesSums, SetDigits};
use crate::document::page::{BOOK, LISTS, PRINTABLES, Preview, Printable, Subject, stem_of};
use crate::document::text;
use crate::org::view::choices;
use crate::screen::{Save, Wishes};
use crate::ui::{self, Action, Field, Label, PageHead, Problems, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui, vec2};

/// The width of the list.
pub const LIST: f32 = 300.0;

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    Save,
    Workbook,
    Issue,
}

pub fn head_ui(page: &mut Preview, ui: &mut Ui, wishes: &mut Wishes) {
    let why_not = page.shown.is_none().then_some(text::NOT_YET);
    let shown = page.printable();
    let is_list = shown.is_some_and(|it| it.subject == Subject::List);
    let actions = [
        Action::primary(Act::Save, icon::PDF, text::SAVE_PDF).blocked(why_not.clone()),
        match is_list {
            true => Action::new(Act::Workbook, icon::EXPORT, text::SAVE_XLSX),
            false => Action::new(Act::Issue, icon::SEAL, text::ISSUE),
        }
        .blocked(why_not),
    ];
    let count = page
        .shown
        .as_ref()
        .map(|shown| text::pages(shown.pages.count()));
    let count = count.as_ref().map_or("", |count| count.text());
    let pressed = PageHead::new(text::PAGE.text(), &actions)
        .count(count)
        .show(ui);
    match (pressed, &page.shown, page.printable()) {
        (Some(Act::Save), Some(shown), Some(printable)) => {
            let bytes = shown.bytes.clone();
            wishes.save = Some(Save {
                name: file_name(page, printable),
                ending: "pdf",
                bytes,
            });
        }
        (Some(Act::Issue), Some(_), Some(_)) => page.begin_issue(),
        (Some(Act::Workbook), Some(_), Some(_)) => page.workbook = true,
        _ => {}
    }
}

fn file_name(page: &Preview, printable: &Printable) -> String {
    match page.whom.person_of(printable) {
        Some(person) => stem_of(printable.key, person),
        None => printable.key.to_owned(),
    }
}

pub fn tab_ui(page: &mut Preview, ui: &mut Ui, wishes: &mut Wishes) {
    ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        ui.allocate_ui_with_layout(
            vec2(LIST, ui.available_height()),
            Layout::top_down(Align::Min),
            |ui| {
                ui.set_width(LIST);
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    match (page.draft.is_some(), page.signing.draft.is_some()) {
                        (true, _) => issue_ui(page, ui),
                        (_, true) => signing::form_ui(page, ui, wishes),
                        _ => list_ui(page, ui, wishes),
                    }
                });
            },
        );
        ui.add_space(theme::GAP_LARGE);
        ui.vertical(|ui| preview_ui(page, ui));
    });
}

fn list_ui(page: &mut Preview, ui: &mut Ui, wishes: &mut Wishes) {
    for printable in &PRINTABLES {
        entry_ui(page, ui, printable, wishes);
    }
    ui.add_space(theme::GAP_LARGE);
    ui::strong(ui, text::LISTS.text());
    for list in &LISTS {
        entry_ui(page, ui, list, wishes);
    }
}

/// One document; the chosen one says what it is for and asks what it has to know.
fn entry_ui(page: &mut Preview, ui: &mut Ui, printable: &'static Printable, wishes: &mut Wishes) {
    let chosen = page.key == Some(printable.key);
    let draw = if chosen {
        button::secondary
    } else {
        button::quiet
    };
    let name = draw(ui, Some(icon::DOCUMENT), printable.name.text());
    if chosen && std::mem::take(&mut page.reveal) {
        name.scroll_to_me(Some(Align::Min));
    }
    if name.on_hover_text(printable.purpose.text()).clicked() {
        page.choose(printable.key);
    }
    if !chosen {
        return;
    }
    ui::wrapped_weak(ui, printable.purpose.text());
    remarks_ui(page, ui);
    choices_ui(page, ui, printable, wishes);
    match printable.subject {
        Subject::Person => person_ui(page, ui, wishes),
        Subject::Round => round_ui(page, ui, wishes),
        Subject::Plan | Subject::List => {}
    }
    signing::summary_ui(page, ui);
    ui.add_space(theme::GAP);
}

/// How it is printed; the file remembers it.
fn choices_ui(page: &Preview, ui: &mut Ui, printable: &Printable, wishes: &mut Wishes) {
    let mut digits = *page.digits;
    let all = Field::new("arabic", &text::ARABIC).checkbox(ui, &mut digits.all);
    let mut changed = all.changed();
    if !digits.all {
        changed |= Field::new("arabic_tables", &text::ARABIC_TABLES)
            .checkbox(ui, &mut digits.tables)
            .changed();
    }
    let mut carries = *page.carries_sums;
    if printable.key == BOOK
        && Field::new("carries", &text::CARRIES)
            .checkbox(ui, &mut carries)
            .changed()
    {
        wishes.run(SetCarriesSums(carries));
    }
    if changed {
        wishes.run(SetDigits {
            document: printable.key,
            title: printable.name.clone(),
            digits,
        });
    }
}

/// What whoever prints it should know.
fn remarks_ui(page: &Preview, ui: &mut Ui) {
    let remarks = page.shown.as_ref().map_or(&[][..], |shown| &shown.remarks);
    let color = theme::palette(ui).warn;
    for remark in remarks {
        let words = Label::new(remark.text()).small().color(color);
        words.wrapped().show(ui);
    }
}

/// Which round, and whom of those it asks.
fn round_ui(page: &mut Preview, ui: &mut Ui, wishes: &mut Wishes) {
    let (width, whom) = (LIST - theme::GAP_LARGE, &mut page.whom);
    let newest = whom.rounds.first().map(|(_, name)| name.clone());
    Field::new("round", &text::ROUND)
        .hint(newest.as_deref().unwrap_or_default())
        .width(width)
        .choice(ui, &mut whom.scope.round, &whom.rounds);
    if whom.person.is_none() {
        Field::new("unit", &text::OF_UNIT)
            .hint(text::ANY_UNIT.text())
            .width(width)
            .choice(ui, &mut whom.scope.unit, &choices(&whom.units));
    }
    person_ui(page, ui, wishes);
}

/// Whose sheet; everybody's as one document, or as files of their own.
fn person_ui(page: &mut Preview, ui: &mut Ui, wishes: &mut Wishes) {
    let everybody = text::EVERYBODY;
    Field::new("person", &text::PERSON)
        .hint(everybody.text())
        .width(LIST - theme::GAP_LARGE)
        .choice(ui, &mut page.whom.person, &page.whom.people);
    if page.whom.person.is_some() {
        return;
    }
    Field::new("pattern", &text::FILE_PATTERN)
        .help(&text::PATTERN_HELP)
        .width(LIST - theme::GAP_LARGE)
        .text(ui, &mut page.split.pattern);
    if button::secondary(ui, Some(icon::SAVE), text::SPLIT.text()).clicked() {
        page.split.ask(wishes);
    }
    if let Some(said) = &page.split.said {
        ui::wrapped_weak(ui, said.text());
    }
}

/// The form that issues the document that is shown.
fn issue_ui(page: &mut Preview, ui: &mut Ui) {
    let name = page.printable().map(|printable| printable.name.clone());
    let Some(draft) = &mut page.draft else { return };
    ui::heading(ui, name.as_ref().map_or("", |name| name.text()));
    ui::wrapped_weak(ui, text::ISSUE_HELP.text());
    ui.add_space(theme::GAP);
    let problems = Problems::new(&page.problems);
    let hint = text::NUMBER_HINT;
    Field::new("number", &text::NUMBER)
        .required()
        .hint(hint.text())
        .width(LIST - theme::GAP_LARGE)
        .problem(&problems)
        .text(ui, &mut draft.number);
    Field::new("issued_on", &text::ISSUED_ON)
        .required()
        .width(LIST - theme::GAP_LARGE)
        .problem(&problems)
        .date(ui, &mut draft.issued_on);
    ui.add_space(theme::GAP_LARGE);
    let (issue, close) = ui
        .horizontal(|ui| {
            let issue = button::primary(ui, Some(icon::SEAL), text::ISSUE_THIS.text()).clicked();
            (issue, button::quiet(ui, None, text::CLOSE.text()).clicked())
        })
        .inner;
    page.seal |= issue;
    if close || ui::escaped(ui) {
        page.close_form();
    }
}

fn preview_ui(page: &mut Preview, ui: &mut Ui) {
    if let Some(wrong) = &page.wrong {
        ui::heading(ui, wrong.title.text());
        ui::wrapped(ui, wrong.what.text());
        ui::wrapped_weak(ui, wrong.next.text());
        return;
    }
    match (&page.shown, page.key) {
        (Some(shown), _) => ui::paper(ui, &mut page.paper, &shown.pages),
        (None, Some(_)) => drop(Label::new(text::MAKING.text()).weak().show(ui)),
        (None, None) => drop(ui::empty(
            ui,
            icon::DOCUMENT,
            text::CHOOSE_DOCUMENT.text(),
            None,
        )),
    }
}
