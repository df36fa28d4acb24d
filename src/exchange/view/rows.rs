//! The first rows of the sheet, to choose the one that is the heading.

use crate::base::Say;
use crate::exchange::page::ImportPage;
use crate::exchange::text::page as words;
use crate::ui::{self, Column, Table, theme};
use crate::workbook::{CellValue, letter};
use egui::Ui;

/// A heading stands no further down, and its first cells are enough to know it by.
const ROWS: usize = 60;
const COLUMNS: usize = 8;

pub(super) fn rows_ui(page: &mut ImportPage, ui: &mut Ui) {
    let Some(opened) = &page.opened else { return };
    let Some(sheet) = opened.sheet() else { return };
    ui::wrapped_weak(ui, words::CHOOSE_ROW.text());
    ui.add_space(theme::GAP_SMALL);
    let mut columns = vec![Column::new(words::ROW, 56.0).right()];
    let width = sheet.width().min(COLUMNS);
    columns.extend((0..width).map(|at| Column::new(Say::same(letter(at)), 90.0).grows()));
    let rows: Vec<(usize, &Vec<CellValue>)> = sheet.rows.iter().enumerate().take(ROWS).collect();
    page.rows.selected = Some(opened.mapping.heading_row);
    let spoken = |(at, cells): &(usize, &Vec<CellValue>)| {
        let filled = cells.iter().filter(|cell| !cell.is_empty());
        let shown: Vec<String> = filled.map(CellValue::shown).collect();
        format!("{} {} {}", words::ROW.text(), at + 1, shown.join(" "))
    };
    let answer = Table::new("heading-rows", &columns).show(
        ui,
        &mut page.rows,
        &rows,
        |(at, _)| *at,
        spoken,
        |cell, (at, cells), column| match column.checked_sub(1) {
            None => cell.weak(&(at + 1).to_string()),
            Some(column) => {
                let shown = cells.get(column).map_or_else(String::new, CellValue::shown);
                cell.text(&shown);
            }
        },
    );
    if answer.selected
        && let Some(row) = page.rows.selected
    {
        page.take_heading(row);
    }
}
