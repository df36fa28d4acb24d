//! The third step: what would be written, and what cannot be.

use crate::exchange::model::{Entry, FieldChange, Kind, Preview, RowProblem};
use crate::exchange::page::{ImportPage, Step, Tab};
use crate::exchange::text::{self, page as words};
use crate::screen::Wishes;
use crate::ui::{self, Column, Table, button, icon, theme};
use egui::Ui;

pub(super) fn check_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some((preview, command)) = &page.found else {
        return;
    };
    let counts = command.counts();
    let tabs = [
        (
            Tab::Problems,
            words::counted(&words::PROBLEMS, preview.problems.len()),
        ),
        (Tab::New, words::counted(&words::NEW, counts.new)),
        (
            Tab::Changed,
            words::counted(&words::CHANGED, counts.changed),
        ),
        (Tab::Same, words::counted(&words::SAME, counts.same)),
    ];
    let nothing = counts.new + counts.changed == 0;
    let (mut write, mut back) = (false, false);
    ui.horizontal(|ui| {
        ui.add_enabled_ui(!nothing && !page.asked, |ui| {
            write = button::primary(ui, Some(icon::IMPORT), words::write(counts).text()).clicked();
        });
        back = button::quiet(ui, Some(icon::BACK), words::BACK.text()).clicked();
        if nothing {
            ui::weak(ui, words::NOTHING_NEW.text());
        }
    });
    ui.add_space(theme::GAP_SMALL);
    if ui::tabs(ui, &mut page.tab, &tabs) {
        page.table.selected = None;
    }
    ui.add_space(theme::GAP_SMALL);
    if let Some((preview, _)) = &page.found {
        match page.tab {
            Tab::Problems => problems_ui(&mut page.table, preview, ui),
            Tab::New => entries_ui(&mut page.table, preview, Kind::New, ui),
            Tab::Changed => entries_ui(&mut page.table, preview, Kind::Changed, ui),
            Tab::Same => entries_ui(&mut page.table, preview, Kind::Same, ui),
        }
    }
    if back {
        page.step = Step::Columns;
    }
    if write {
        page.import(wishes);
    }
}

fn problems_ui(table: &mut ui::TableState<usize>, preview: &Preview, ui: &mut Ui) {
    let columns = [
        Column::new(words::ROW, 60.0).right(),
        Column::new(words::COLUMN, 160.0),
        Column::new(words::VALUE, 180.0),
        Column::new(words::REASON, 420.0).grows(),
    ];
    let rows: Vec<(usize, &RowProblem)> = preview.problems.iter().enumerate().collect();
    if rows.is_empty() {
        ui::weak(ui, words::NOTHING.text());
        return;
    }
    Table::new("problems", &columns).show(
        ui,
        table,
        &rows,
        |(at, _)| *at,
        |(_, problem)| format!("{} {} {}", problem.row, problem.column, problem.reason),
        |cell, (_, problem), column| match column {
            0 => cell.text(&problem.row.to_string()),
            1 => cell.text(&problem.column),
            2 => cell.text(&problem.value),
            _ => cell.text(problem.reason.text()),
        },
    );
}

fn entries_ui(table: &mut ui::TableState<usize>, preview: &Preview, kind: Kind, ui: &mut Ui) {
    let what = if kind == Kind::Changed {
        words::CHANGES
    } else {
        words::POSITION
    };
    let columns = [
        Column::new(words::ROW, 60.0).right(),
        Column::new(words::NAME, 220.0),
        Column::new(words::NUMBER, 160.0),
        Column::new(what, 420.0).grows(),
    ];
    let rows: Vec<&Entry> = preview
        .entries
        .iter()
        .filter(|entry| entry.kind == kind)
        .collect();
    if rows.is_empty() {
        ui::weak(ui, words::NOTHING.text());
        return;
    }
    Table::new("entries", &columns).show(
        ui,
        table,
        &rows,
        |entry| entry.incoming.row,
        |entry| format!("{} {}", entry.incoming.row, name(entry)),
        |cell, entry, column| match column {
            0 => cell.text(&entry.incoming.row.to_string()),
            1 => cell.text(&name(entry)),
            2 => cell.text(&entry.incoming.post.number),
            _ if kind == Kind::Changed => cell.text(&changes(entry)),
            _ => cell.text(&position(entry)),
        },
    );
}

fn name(entry: &Entry) -> String {
    if entry.incoming.is_vacant {
        text::VACANT.to_owned()
    } else {
        entry.incoming.name()
    }
}

fn position(entry: &Entry) -> String {
    let post = &entry.incoming.post;
    let units = post.units.join(text::STEP);
    [post.title.as_str(), post.line.as_str(), units.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn changes(entry: &Entry) -> String {
    let change = |change: &FieldChange| {
        let old = if change.old.is_empty() {
            "–"
        } else {
            &change.old
        };
        format!("{}: {old} → {}", change.field.name().text(), change.new)
    };
    entry
        .changes
        .iter()
        .map(change)
        .collect::<Vec<_>>()
        .join("  ·  ")
}
