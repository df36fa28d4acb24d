//! Draws the page of the lists.

use super::form;
use super::model::{Entry, EntryDraft, Kind, List};
use super::page::ReferencePage;
use super::{sheet, text};
use crate::org;
use crate::screen::{ListForm, ListWish, Wishes, take_out};
use crate::ui::{self, Action, Cell, Column, PageHead, Table, icon, theme};
use egui::Ui;

const FORM: f32 = 400.0;
/// How far a level stands further in than its type.
const STEP: f32 = 22.0;

const LISTS: [List; 3] = [List::Categories, List::Levels, List::Lines];

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    Add,
    TakeOut(ListForm),
}

pub fn page_ui(page: &mut ReferencePage, ui: &mut Ui, wishes: &mut Wishes) {
    let shown = page.shown();
    let count = text::count(shown.len());
    let kind = page.list.kind();
    let empty = shown.is_empty().then_some(text::NONE_FIT);
    let actions = [
        Action::primary(Act::Add, icon::ADD, text::adding(kind)),
        take_out(Act::TakeOut, empty),
    ];
    let title = text::PAGE;
    let head = PageHead::new(title.text(), &actions).count(count.text());
    match head.show(ui) {
        Some(Act::Add) => page.begin_new(EntryDraft {
            kind,
            ..EntryDraft::default()
        }),
        Some(Act::TakeOut(form)) => {
            wishes.list = Some(ListWish {
                stem: "list",
                table: sheet::table(page.list, &shown),
                keys: Vec::new(),
                form,
            });
        }
        None => {}
    }
    let tabs = LISTS.map(|list| (list, text::list(list)));
    if ui::tabs(ui, &mut page.list, &tabs) {
        page.close();
    }
    ui.add_space(theme::GAP);
    ui.horizontal(|ui| {
        ui::search(ui, &mut page.search);
        if page.entries.iter().any(|entry| entry.retired) {
            ui::toggle_chip(ui, &text::SHOW_RETIRED, &mut page.with_retired);
        }
        match page.list {
            List::Categories => {}
            List::Levels => drop(ui::weak(ui, text::HIGHEST_FIRST.text())),
            List::Lines => drop(ui::weak(ui, text::BY_CODE.text())),
        }
    });
    ui.add_space(theme::GAP);
    if page.draft.is_none() {
        return list_ui(page, ui);
    }
    let mut width = page.width.unwrap_or(FORM);
    let (mut list, mut panel) = ui::split(ui, "lists", &mut width);
    page.width = Some(width);
    list_ui(page, &mut list);
    form::panel_ui(page, &mut panel, wishes);
}

fn list_ui(page: &mut ReferencePage, ui: &mut Ui) {
    let columns = columns(page.list);
    let mut table = std::mem::take(&mut page.table);
    let rows = page.shown();
    if rows.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
    }
    let answer = Table::new("entries", &columns).show(
        ui,
        &mut table,
        &rows,
        |entry| entry.id,
        |entry| sheet::spoken(entry),
        |cell, entry, column| match column {
            0 => name_ui(cell, entry),
            1 => cell.text(&entry.short),
            _ => cell.text(&entry.positions.to_string()),
        },
    );
    page.table = table;
    if answer.selected {
        page.open_chosen();
    }
}

fn columns(list: List) -> [Column; 3] {
    [
        Column::new(text::list(list), 260.0).grows(),
        Column::new(text::short(list), 110.0).hidden(list == List::Categories),
        Column::new(text::USED, 110.0).right(),
    ]
}

fn name_ui(cell: &mut Cell<'_>, entry: &Entry) {
    if entry.id.kind() == Kind::Level {
        cell.indent(STEP);
    }
    match (entry.retired, entry.id.kind()) {
        (true, _) => cell.weak(&org::text::retired(&entry.name)),
        (false, Kind::Type) => cell.strong(&entry.name),
        (false, _) => cell.text(&entry.name),
    }
}
