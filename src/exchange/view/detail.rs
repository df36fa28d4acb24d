//! What is selected on the check step, and what the person may answer.

use super::check::{change, name};
use crate::base::Say;
use crate::exchange::model::{Entry, Field, Preview, Repair, RowProblem, Verdict, Who};
use crate::exchange::page::{ImportPage, Tab};
use crate::exchange::reading;
use crate::exchange::text::page as words;
use crate::screen::Wishes;
use crate::ui::{self, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui, vec2};

/// What of a row is told in its detail.
const TOLD: [Field; 10] = [
    Field::FullName,
    Field::NationalId,
    Field::BirthDate,
    Field::AppointedOn,
    Field::Number,
    Field::Administrative,
    Field::Line,
    Field::Level,
    Field::Category,
    Field::Unit,
];

pub(super) fn detail_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some((preview, _)) = &page.check.found else {
        return;
    };
    let Some(at) = page.check.table.selected else {
        return;
    };
    let Some(shown) = shown(preview, page.check.tab, at) else {
        return;
    };
    if title_ui(ui, &title(&shown)) || ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        page.check.table.selected = None;
        return;
    }
    ui.add_space(theme::GAP_SMALL);
    let area = ScrollArea::vertical().auto_shrink(false);
    area.show(ui, |ui| match &shown {
        Shown::Problem(problem) => problem_ui(page, problem, ui, wishes),
        Shown::Entry(entry) => entry_ui(page, entry, ui),
        Shown::Repair(repair) => repair_ui(page, repair, ui, wishes),
    });
}

/// What is selected.
enum Shown {
    Problem(RowProblem),
    Entry(Box<Entry>),
    Repair(Repair),
}

fn shown(preview: &Preview, tab: Tab, at: usize) -> Option<Shown> {
    match tab {
        Tab::Emptied | Tab::Conflicts | Tab::Rejected => {
            preview.problems.get(at).cloned().map(Shown::Problem)
        }
        Tab::New | Tab::Changed | Tab::Same => {
            let entry = preview.entries.get(at).cloned();
            entry.map(|entry| Shown::Entry(Box::new(entry)))
        }
        Tab::Repairs => preview.repairs.get(at).cloned().map(Shown::Repair),
    }
}

fn title(shown: &Shown) -> String {
    match shown {
        Shown::Problem(problem) => words::at(problem.row, &problem.column).text().to_owned(),
        Shown::Entry(entry) => name(entry),
        Shown::Repair(repair) => repair.field.name().text().to_owned(),
    }
}

/// The title, and a button that closes; true when it was pressed.
fn title_ui(ui: &mut Ui, title: &str) -> bool {
    let (right, left) = (
        Layout::right_to_left(Align::Center),
        Layout::left_to_right(Align::Center),
    );
    let row = ui.allocate_ui_with_layout(vec2(ui.available_width(), theme::ROW), right, |ui| {
        let closed = button::icon_only(ui, icon::CLOSE, words::CLOSE.text()).clicked();
        ui.with_layout(left, |ui| ui::heading(ui, title));
        closed
    });
    row.inner
}

fn pair_ui(ui: &mut Ui, label: &Say, words: &str) {
    ui::weak(ui, label.text());
    ui::wrapped(ui, words);
    ui.add_space(theme::GAP_SMALL);
}

fn problem_ui(page: &mut ImportPage, problem: &RowProblem, ui: &mut Ui, wishes: &mut Wishes) {
    ui::wrapped(ui, problem.reason.text());
    ui.add_space(theme::GAP);
    match problem.verdict {
        Verdict::Similar(staff) => {
            ui.add_enabled_ui(!page.working, |ui| {
                if button::secondary(ui, Some(icon::PERSON), words::IS_SAME.text()).clicked() {
                    page.answer_who(problem.row, Who::Known(staff), wishes);
                }
                if button::secondary(ui, Some(icon::ADD), words::IS_ANOTHER.text()).clicked() {
                    page.answer_who(problem.row, Who::Another, wishes);
                }
            });
        }
        Verdict::Barred => {}
        Verdict::Emptied | Verdict::Conflict | Verdict::Rejected => {
            value_ui(page, problem, ui, wishes);
        }
    }
}

/// The cell, to be typed anew; categories and levels are chosen.
fn value_ui(page: &mut ImportPage, problem: &RowProblem, ui: &mut Ui, wishes: &mut Wishes) {
    let at = (problem.row, problem.field);
    let is_of_this = |typed: &(usize, Field, String)| (typed.0, typed.1) == at;
    let typed = page.check.typed.take().filter(is_of_this);
    let mut text = typed.map_or_else(|| problem.value.clone(), |typed| typed.2);
    let choices = choices(page, problem.field);
    let label = words::TYPE_ANEW;
    let width = ui.available_width();
    let mut go = false;
    if choices.is_empty() {
        let typed = ui::Field::new("anew", &label)
            .width(width)
            .text(ui, &mut text);
        go = typed.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    } else {
        let mut chosen = choices
            .iter()
            .find(|(_, name)| *name == text)
            .map(|it| it.0);
        let field = ui::Field::new("anew", &label).width(width);
        if field.choice(ui, &mut chosen, &choices).changed() {
            let name = choices.iter().find(|(at, _)| Some(*at) == chosen);
            text = name.map_or_else(String::new, |(_, name)| name.clone());
        }
    }
    ui.add_space(theme::GAP_SMALL);
    let is_new = text != problem.value;
    ui.add_enabled_ui(is_new && !page.working, |ui| {
        go |= button::primary(ui, Some(icon::CHECK), words::USE.text()).clicked();
    });
    if go && is_new && !page.working {
        page.answer_cell(at, text, wishes);
    } else {
        page.check.typed = Some((at.0, at.1, text));
    }
}

fn choices(page: &ImportPage, field: Field) -> Vec<(usize, String)> {
    let lists = &page.known.lists;
    let names: Vec<String> = match field {
        Field::Category => lists.categories.iter().map(|it| it.name.clone()).collect(),
        Field::Level => lists.levels.iter().map(|it| it.full_name()).collect(),
        _ => Vec::new(),
    };
    names.into_iter().enumerate().collect()
}

fn entry_ui(page: &ImportPage, entry: &Entry, ui: &mut Ui) {
    for one in &entry.changes {
        ui::wrapped(ui, &change(&page.aims.aim, one));
    }
    if !entry.changes.is_empty() {
        ui.add_space(theme::GAP);
    }
    for field in TOLD {
        let shown = reading::shown(&entry.incoming, field, &page.known.lists);
        let written = written(page, entry.incoming.row, field);
        if shown.is_empty() && written.is_empty() {
            continue;
        }
        let words = match written.is_empty() || written == shown {
            true => shown,
            false => words::read_as(&written, &shown).text().to_owned(),
        };
        pair_ui(ui, &field.name(), &words);
    }
}

/// The cell as it stands in the file, where one cell is the whole of a field.
fn written(page: &ImportPage, row: usize, field: Field) -> String {
    let Some(opened) = &page.opened else {
        return String::new();
    };
    let column = opened.mapping.column(field);
    let cell = column
        .zip(opened.sheet())
        .map(|(column, sheet)| sheet.cell(row.saturating_sub(1), column).shown());
    cell.filter(|_| field != Field::NationalId)
        .unwrap_or_default()
}

fn repair_ui(page: &mut ImportPage, repair: &Repair, ui: &mut Ui, wishes: &mut Wishes) {
    pair_ui(ui, &words::WRITTEN, &repair.old);
    pair_ui(ui, &words::MENDED, &repair.new);
    let rows: Vec<String> = repair.rows.iter().take(20).map(usize::to_string).collect();
    pair_ui(ui, &words::ROWS, &rows.join(", "));
    let all: Vec<(Field, String)> = match &page.check.found {
        Some((preview, _)) => preview.repairs.iter().map(words_of).collect(),
        None => Vec::new(),
    };
    ui.add_enabled_ui(!page.working, |ui| {
        let (one, every) = match repair.is_refused {
            true => (words::MEND, words::MEND_ALL),
            false => (words::KEEP, words::KEEP_ALL),
        };
        if button::primary(ui, None, one.text()).clicked() {
            page.answer_repairs(vec![words_of(repair)], !repair.is_refused, wishes);
        }
        if button::secondary(ui, None, every.text()).clicked() {
            page.answer_repairs(all, !repair.is_refused, wishes);
        }
    });
}

fn words_of(repair: &Repair) -> (Field, String) {
    (repair.field, repair.old.clone())
}
