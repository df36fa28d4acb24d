//! Draws the import, step by step.

use super::model::{Encoding, Entry, Field, Kind, Preview, RowProblem};
use super::page::{ImportPage, Step, Tab};
use super::text::{self, page as words};
use crate::base::Say;
use crate::screen::{Place, Wishes};
use crate::ui::{self, Column, PageHead, Problems, Table, button, icon, theme};
use egui::{ScrollArea, Ui};

const PATH_WIDTH: f32 = 520.0;
const FIELD_WIDTH: f32 = 260.0;
const SAMPLE_WIDTH: f32 = 420.0;

pub fn page_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    PageHead::<()>::new(words::PAGE.text(), &[]).show(ui);
    steps_ui(page, ui);
    ui.add_space(theme::GAP);
    match page.step {
        Step::File => file_ui(page, ui, wishes),
        Step::Columns => columns_ui(page, ui, wishes),
        Step::Check => check_ui(page, ui, wishes),
        Step::Done => done_ui(page, ui, wishes),
    }
}

/// Where the person is; words only, the buttons of each step lead on and back.
fn steps_ui(page: &ImportPage, ui: &mut Ui) {
    let steps = [
        (Step::File, words::FILE),
        (Step::Columns, words::COLUMNS),
        (Step::Check, words::CHECK),
        (Step::Done, words::DONE),
    ];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_LARGE;
        for (step, name) in &steps {
            let _ = if *step == page.step {
                ui::strong(ui, name.text())
            } else {
                ui::weak(ui, name.text())
            };
        }
    });
}

fn file_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    ui::wrapped_weak(ui, words::INTRO.text());
    ui.add_space(theme::GAP);
    if button::primary(ui, Some(icon::OPEN), words::CHOOSE.text()).clicked() {
        page.choose_file(wishes);
    }
    ui.add_space(theme::GAP);
    let problems = page.problems.clone();
    let typed = ui::Field::new("path", &words::PATH)
        .problem(&Problems::new(&problems))
        .width(PATH_WIDTH)
        .text(ui, &mut page.path);
    let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.add_space(theme::GAP_SMALL);
    let clicked = ui
        .add_enabled_ui(!page.working, |ui| {
            button::secondary(ui, Some(icon::NEXT), words::OPEN.text()).clicked()
        })
        .inner;
    if (clicked || entered) && !page.working {
        page.open(None, wishes);
    }
}

fn columns_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(opened) = &page.opened else { return };
    let rows = opened
        .book
        .sheets
        .get(opened.sheet)
        .map_or(0, |sheet| sheet.rows.len());
    let rows = rows.saturating_sub(opened.mapping.first_row);
    ui::strong(ui, words::file_rows(&opened.book.name, rows).text());
    ui.label(
        egui::RichText::new(opened.path.display().to_string())
            .small()
            .weak(),
    );
    sheet_ui(page, ui);
    encoding_ui(page, ui, wishes);
    ui::wrapped_weak(ui, words::COLUMNS_HELP.text());
    ui.add_space(theme::GAP_SMALL);
    let blocked = page.blocked();
    ui.horizontal(|ui| {
        ui.add_enabled_ui(blocked.is_none() && !page.working, |ui| {
            if button::primary(ui, Some(icon::NEXT), words::TO_CHECK.text()).clicked() {
                page.check(wishes);
            }
        });
        if button::quiet(ui, Some(icon::BACK), words::OTHER_FILE.text()).clicked() {
            page.step = Step::File;
        }
        if let Some(reason) = &blocked {
            ui::weak(ui, reason.text());
        }
    });
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| fields_ui(page, ui));
}

fn sheet_ui(page: &mut ImportPage, ui: &mut Ui) {
    let Some(opened) = &page.opened else { return };
    if opened.book.sheets.len() < 2 {
        return;
    }
    let sheets: Vec<(usize, String)> = opened
        .book
        .sheets
        .iter()
        .map(|sheet| sheet.name.clone())
        .enumerate()
        .collect();
    let mut chosen = Some(opened.sheet);
    let label = words::SHEET;
    let field = ui::Field::new("sheet", &label)
        .required()
        .width(FIELD_WIDTH);
    if field.choice(ui, &mut chosen, &sheets).changed()
        && let Some(sheet) = chosen
    {
        page.take_sheet(sheet);
    }
}

fn encoding_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(encoding) = page.opened.as_ref().and_then(|opened| opened.book.encoding) else {
        return;
    };
    let entries = [Encoding::Utf8, Encoding::Windows874, Encoding::Utf16]
        .map(|e| (e, words::encoding(e).text().to_owned()));
    let mut chosen = Some(encoding);
    let label = words::ENCODING;
    let field = ui::Field::new("encoding", &label)
        .required()
        .width(FIELD_WIDTH);
    if field.choice(ui, &mut chosen, &entries).changed() {
        page.reopen(chosen, wishes);
    }
}

/// Every column: its heading, our field, three of its values.
fn fields_ui(page: &mut ImportPage, ui: &mut Ui) {
    let Some(opened) = &page.opened else { return };
    let skip = words::SKIP;
    let mapping = opened.mapping.clone();
    let fields: Vec<(Field, String)> = Field::ALL
        .map(|field| (field, field.name().text().to_owned()))
        .into();
    for (column, field) in mapping.columns.iter().enumerate() {
        let samples = mapping
            .samples
            .get(column)
            .map(|samples| samples.join("  ·  "))
            .unwrap_or_default();
        if samples.is_empty() && field.is_none() {
            continue;
        }
        let heading = Say::same(mapping.heading(column));
        let mut chosen = *field;
        let changed = ui
            .push_id(column, |ui| {
                ui.horizontal_top(|ui| {
                    let choice = ui::Field::new("field", &heading)
                        .hint(skip.text())
                        .width(FIELD_WIDTH);
                    let changed = choice.choice(ui, &mut chosen, &fields).changed();
                    ui.vertical(|ui| {
                        ui.set_max_width(SAMPLE_WIDTH);
                        ui.add_space(theme::ROW);
                        ui::Label::new(&samples).weak().elided().show(ui);
                    });
                    changed
                })
                .inner
            })
            .inner;
        if changed {
            page.set_field(column, chosen);
        }
    }
}

fn check_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
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
    let change = |change: &super::model::FieldChange| {
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

fn done_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    if let Some(said) = &page.said {
        ui::strong(ui, said.text());
    }
    ui.add_space(theme::GAP);
    ui.horizontal(|ui| {
        if button::primary(ui, Some(icon::PEOPLE), words::TO_STAFF.text()).clicked() {
            wishes.go(Place::page(crate::staff::KEY));
        }
        if button::secondary(ui, Some(icon::UNDO), words::UNDO.text()).clicked() {
            wishes.undo = true;
            page.reset();
        } else if button::quiet(ui, Some(icon::OPEN), words::AGAIN.text()).clicked() {
            page.reset();
        }
    });
}
