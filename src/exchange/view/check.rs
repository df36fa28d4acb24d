//! The third step: what would be written, and what cannot be.

use super::detail;
use crate::exchange::model::{Entry, FieldChange, Kind, Preview, Repair, RowProblem};
use crate::exchange::page::{self, Aim, ImportPage, Step, Tab};
use crate::exchange::text::{self, page as words};
use crate::screen::Wishes;
use crate::ui::{self, Column, Table, TableState, button, icon, theme};
use egui::Ui;

const PANEL: f32 = 360.0;

const TABS: [Tab; 7] = [
    Tab::Emptied,
    Tab::Conflicts,
    Tab::Rejected,
    Tab::New,
    Tab::Changed,
    Tab::Same,
    Tab::Repairs,
];

pub(super) fn check_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some((preview, _)) = &page.check.found else {
        return;
    };
    let tabs = TABS.map(|tab| {
        (
            tab,
            words::counted(&words::tab(tab), page::count(preview, tab)),
        )
    });
    let passed = words::passed(preview.passed);
    head_ui(page, ui, wishes);
    ui.add_space(theme::GAP_SMALL);
    if ui::tabs(ui, &mut page.check.tab, &tabs) {
        page.check.table = TableState::default();
        page.check.typed = None;
    }
    ui.add_space(theme::GAP_SMALL);
    ui::Label::new(words::about(page.check.tab, &passed).text())
        .small()
        .weak()
        .elided()
        .show(ui);
    ui.add_space(theme::GAP_SMALL);
    if page.check.table.selected.is_none() {
        return list_ui(page, ui);
    }
    let mut width = page.check.width.unwrap_or(PANEL);
    let (mut list, mut panel) = ui::split(ui, "import-check", &mut width);
    page.check.width = Some(width);
    list_ui(page, &mut list);
    detail::detail_ui(page, &mut panel, wishes);
}

fn head_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some((preview, command)) = &page.check.found else {
        return;
    };
    let (counts, has_problems) = (command.counts(), !preview.problems.is_empty());
    let idle = page.idle();
    ui.horizontal(|ui| {
        ui.add_enabled_ui(idle.is_none() && !page.asked && !page.working, |ui| {
            if button::primary(ui, Some(icon::IMPORT), words::write(counts).text()).clicked() {
                page.import(wishes);
            }
        });
        ui.add_enabled_ui(has_problems && !page.working, |ui| {
            if button::secondary(ui, Some(icon::SAVE), words::MARK.text()).clicked() {
                page.mark(wishes);
            }
        });
        if button::quiet(ui, Some(icon::BACK), words::BACK.text()).clicked() {
            page.step = Step::Columns;
        }
        if let Some(idle) = idle {
            ui::weak(ui, idle.text());
        }
    });
}

fn list_ui(page: &mut ImportPage, ui: &mut Ui) {
    let Some((preview, _)) = &page.check.found else {
        return;
    };
    if page::count(preview, page.check.tab) == 0 {
        ui::weak(ui, words::nothing(page.check.tab).text());
        return;
    }
    let (table, aim) = (&mut page.check.table, &page.aims.aim);
    match page.check.tab {
        tab @ (Tab::Emptied | Tab::Conflicts | Tab::Rejected) => {
            problems_ui(table, preview, tab, ui);
        }
        Tab::New => entries_ui(aim, table, preview, Kind::New, ui),
        Tab::Changed => entries_ui(aim, table, preview, Kind::Changed, ui),
        Tab::Same => entries_ui(aim, table, preview, Kind::Same, ui),
        Tab::Repairs => repairs_ui(table, preview, ui),
    }
}

fn problems_ui(table: &mut TableState<usize>, preview: &Preview, tab: Tab, ui: &mut Ui) {
    let narrow = table.selected.is_some();
    let columns = [
        Column::new(words::ROW, 56.0).right(),
        Column::new(words::COLUMN, 130.0).grows(),
        Column::new(words::VALUE, 150.0).grows(),
        Column::new(words::REASON, 420.0).grows().hidden(narrow),
    ];
    let rows: Vec<(usize, &RowProblem)> = page::problems(preview, tab).collect();
    Table::new("problems", &columns).show(
        ui,
        table,
        &rows,
        |(at, _)| *at,
        |(_, problem)| {
            let RowProblem {
                row,
                column,
                value,
                reason,
                ..
            } = problem;
            format!("{} {row} {column} {value} {reason}", words::ROW.text())
        },
        |cell, (_, problem), column| match column {
            0 => cell.text(&problem.row.to_string()),
            1 => cell.text(&problem.column),
            2 => cell.text(&problem.value),
            _ => cell.text(problem.reason.text()),
        },
    );
}

fn entries_ui(
    aim: &Aim,
    table: &mut TableState<usize>,
    preview: &Preview,
    kind: Kind,
    ui: &mut Ui,
) {
    let narrow = table.selected.is_some();
    let is_told = kind == Kind::Changed || aim.is_results();
    let what = match is_told {
        true => words::CHANGES,
        false => words::POSITION,
    };
    let columns = [
        Column::new(words::ROW, 56.0).right(),
        Column::new(words::NAME, 200.0).grows(),
        Column::new(words::NUMBER, 150.0).hidden(narrow),
        Column::new(what, 380.0).grows().hidden(narrow),
    ];
    let all = preview.entries.iter().enumerate();
    let rows: Vec<(usize, &Entry)> = all.filter(|(_, entry)| entry.kind == kind).collect();
    Table::new("entries", &columns).show(
        ui,
        table,
        &rows,
        |(at, _)| *at,
        |(_, entry)| {
            let row = entry.incoming.row;
            format!("{} {row} {}", words::ROW.text(), name(entry))
        },
        |cell, (_, entry), column| match column {
            0 => cell.text(&entry.incoming.row.to_string()),
            1 => cell.text(&name(entry)),
            2 => cell.text(&entry.incoming.post.number),
            _ if is_told => cell.text(&changes(aim, entry)),
            _ => cell.text(&position(entry)),
        },
    );
}

fn repairs_ui(table: &mut TableState<usize>, preview: &Preview, ui: &mut Ui) {
    let columns = [
        Column::new(words::OUR_FIELD_SHORT, 120.0),
        Column::new(words::WRITTEN, 180.0).grows(),
        Column::new(words::MENDED, 180.0).grows(),
        Column::new(words::ROWS, 60.0).right(),
        Column::new(words::STATE, 110.0),
    ];
    let rows: Vec<(usize, &Repair)> = preview.repairs.iter().enumerate().collect();
    Table::new("repairs", &columns).show(
        ui,
        table,
        &rows,
        |(at, _)| *at,
        |(_, repair)| format!("{} → {}", repair.old, repair.new),
        |cell, (_, repair), column| match column {
            0 => cell.text(repair.field.name().text()),
            1 => cell.text(&repair.old),
            2 if repair.is_refused => cell.weak(&repair.new),
            2 => cell.text(&repair.new),
            3 => cell.text(&repair.rows.len().to_string()),
            _ => cell.text(words::repaired(repair.is_refused).text()),
        },
    );
}

pub(super) fn name(entry: &Entry) -> String {
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

pub(super) fn change(aim: &Aim, change: &FieldChange) -> String {
    let old = match change.old.as_str() {
        "" => "–",
        old => old,
    };
    format!(
        "{}: {old} → {}",
        aim.name_of(change.field).text(),
        change.new
    )
}

fn changes(aim: &Aim, entry: &Entry) -> String {
    let all = entry.changes.iter().map(|one| change(aim, one));
    let all: Vec<String> = all.collect();
    all.join("  ·  ")
}
