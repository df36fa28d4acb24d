//! Draws the history.

use super::page::HistoryPage;
use super::{sheet, text};
use crate::db::{Operation, OperationKind, OperationState};
use crate::screen::{ListForm, ListWish, Wishes, take_out};
use crate::ui::{self, Action, Column, PageHead, Table, icon};
use egui::Ui;

const COLUMNS: [Column; 5] = [
    Column::new(text::WHEN, 150.0),
    Column::new(text::WHAT, 240.0),
    Column::new(text::STATE, 120.0),
    Column::new(text::ROWS, 70.0),
    Column::new(text::WHO, 160.0),
];

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    Undo,
    TakeOut(ListForm),
}

pub fn page_ui(page: &mut HistoryPage, ui: &mut Ui, wishes: &mut Wishes) {
    let stands = |o: &Operation| o.kind == OperationKind::Do && o.state == OperationState::Done;
    let last = page.operations.iter().any(stands);
    let nothing = (!last).then_some(text::NONE);
    let empty = page.operations.is_empty().then_some(text::NONE);
    let actions = [
        Action::new(Act::Undo, icon::UNDO, text::UNDO_LAST).blocked(nothing),
        take_out(Act::TakeOut, empty),
    ];
    match PageHead::new(text::PAGE.text(), &actions).show(ui) {
        Some(Act::Undo) => wishes.undo = true,
        Some(Act::TakeOut(form)) => {
            wishes.list = Some(ListWish {
                stem: "history",
                table: sheet::table(&page.operations),
                keys: Vec::new(),
                form,
            });
        }
        None => {}
    }
    if page.operations.is_empty() {
        ui::wrapped_weak(ui, text::NONE.text());
        return;
    }
    let [when, what, state, rows, who] = COLUMNS;
    let columns = [when, what.grows(), state, rows.right(), who];
    let operations: &[Operation] = &page.operations;
    Table::new("history", &columns).show(
        ui,
        &mut page.table,
        operations,
        |operation| operation.id,
        |operation| operation.name.text().to_owned(),
        |cell, operation, column| match column {
            0 => cell.weak(&sheet::when_done(&operation.at)),
            1 => cell.text(operation.name.text()),
            2 => cell.weak(text::state(operation.kind, operation.state).text()),
            3 => cell.text(&operation.changes.to_string()),
            _ => cell.weak(&operation.who),
        },
    );
}
