//! Draws the list of people and vacancies.

use crate::person::model::{Column, key};
use crate::person::page::{Slot, StaffPage};
use crate::person::{sheet, text};
use crate::staff::StaffRow;
use crate::staff::text as staff;
use crate::ui::{self, Table};
use egui::Ui;

/// Beside an open file, columns get this much more than they need at least, or are left out.
const COMFORT: f32 = 1.2;
/// The boxes before the rows, and the bar that scrolls them.
const BESIDE: f32 = 48.0;
const FIRST: [Column; 3] = [Column::Name, Column::Position, Column::Unit];
/// Stands behind the name of somebody for whom something is typed and not saved.
const UNSAVED: &str = " •";

/// The least width of a column.
fn width(column: Column) -> f32 {
    match column {
        Column::Name => 180.0,
        Column::Position => 190.0,
        Column::Number => 140.0,
        Column::Unit | Column::Category | Column::Line => 130.0,
        Column::Since | Column::AppointedOn | Column::BirthDate | Column::Retires => 100.0,
        Column::Type | Column::Status | Column::Assessed => 120.0,
        Column::Level => 100.0,
        Column::Gaps => 90.0,
    }
}

/// The columns that are shown: all that are chosen, or beside an open file those that have room.
fn shown(page: &StaffPage, room: f32) -> Vec<Column> {
    let chosen = page.list.columns.iter().copied();
    if page.file.open.is_none() {
        return chosen.collect();
    }
    let mut chosen: Vec<Column> = chosen.collect();
    // Who, what and where come before everything else.
    chosen.sort_by_key(|column| !FIRST.contains(column));
    let mut left = room - BESIDE;
    chosen.retain(|column| {
        left -= width(*column) * COMFORT;
        left >= 0.0 || *column == Column::Name
    });
    chosen
}

pub fn list_ui(page: &mut StaffPage, ui: &mut Ui) {
    if page.list.shown.is_empty() {
        ui::wrapped_weak(ui, staff::NONE_FIT.text());
        return;
    }
    let shown = shown(page, ui.available_width());
    let columns = Column::ALL.map(|column| {
        let drawn = ui::Column::new(column.name(), width(column))
            .sortable()
            .grows();
        let drawn = match column {
            Column::Gaps => drawn.right(),
            _ => drawn,
        };
        drawn.hidden(!shown.contains(&column))
    });
    let list = &page.list;
    let (rows, known) = (list.shown_rows().collect::<Vec<&StaffRow>>(), list.known());
    let kept = &page.file.kept;
    let mut table = list.table.clone();
    let answer = Table::new("staff", &columns).choosable().show(
        ui,
        &mut table,
        &rows,
        |row| key(row),
        |row| spoken(row),
        |cell, row, at| {
            let Some(column) = Column::ALL.get(at).copied() else {
                return;
            };
            let words = sheet::words(&sheet::value(row, column, known));
            match column {
                Column::Name if row.staff.is_none() => cell.weak(&words),
                Column::Name if kept.has(Slot::Row(key(row))) => {
                    cell.strong(&format!("{words}{UNSAVED}"));
                }
                Column::Name | Column::Position | Column::Number | Column::Unit => {
                    cell.text(&words)
                }
                _ => cell.weak(&words),
            }
        },
    );
    page.list.table = table;
    if answer.selected {
        page.row_chosen();
    }
}

/// What a row is called out loud.
fn spoken(row: &StaffRow) -> String {
    let vacant = text::VACANT;
    let name = match row.staff {
        Some(_) => row.name.as_str(),
        None => vacant.text(),
    };
    format!("{name} {} {}", row.position_name, row.number)
}
