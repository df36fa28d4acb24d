//! Draws the history.

use super::page::HistoryPage;
use super::text;
use crate::base::{Say, date};
use crate::db::{Operation, OperationKind, OperationState};
use crate::screen::Wishes;
use crate::ui::{self, Action, Column, PageHead, Table, icon};
use egui::Ui;

const COLUMNS: [Column; 5] = [
    Column::new(text::WHEN, 150.0),
    Column::new(text::WHAT, 240.0),
    Column::new(text::STATE, 120.0),
    Column::new(text::ROWS, 70.0),
    Column::new(text::WHO, 160.0),
];

pub fn page_ui(page: &mut HistoryPage, ui: &mut Ui, wishes: &mut Wishes) {
    let stands = |o: &Operation| o.kind == OperationKind::Do && o.state == OperationState::Done;
    let last = page.operations.iter().any(stands);
    let nothing = (!last).then_some(text::NONE);
    let actions = [Action::new((), icon::UNDO, text::UNDO_LAST).blocked(nothing)];
    wishes.undo |= PageHead::new(text::PAGE.text(), &actions)
        .show(ui)
        .is_some();
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
            0 => cell.weak(&when_done(&operation.at)),
            1 => cell.text(operation.name.text()),
            2 => cell.weak(text::state(operation.kind, operation.state).text()),
            3 => cell.text(&operation.changes.to_string()),
            _ => cell.weak(&operation.who),
        },
    );
}

/// "22 พ.ย. 2569 14:03" of an ISO moment.
fn when_done(at: &str) -> String {
    let moment =
        chrono::NaiveDateTime::parse_from_str(at.get(..19).unwrap_or(at), "%Y-%m-%dT%H:%M:%S");
    let said = |moment: chrono::NaiveDateTime| {
        format!("{} {}", date::short(moment.date()), moment.format("%H:%M"))
    };
    moment.map_or_else(|_| Say::same(at).text().to_owned(), said)
}
