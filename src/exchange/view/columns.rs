//! The second step: which sheet, which row is the heading, which column is which field.

use crate::base::Say;
use crate::exchange::model::Field;
use crate::exchange::page::{ImportPage, Step};
use crate::exchange::reading;
use crate::exchange::text::page as words;
use crate::screen::Wishes;
use crate::ui::{self, Problems, button, icon, theme};
use crate::workbook::Encoding;
use egui::{Align, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};

/// What the columns of the list take of its width: heading, field; the rest is for values.
const HEADING: f32 = 0.2;
const FIELD: f32 = 0.24;
const SAMPLES: f32 = 0.28;
const CHOICE_WIDTH: f32 = 200.0;
/// As many values are shown as understood.
const SHOWN: usize = 3;

pub(super) fn columns_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(opened) = &page.opened else { return };
    let rows = opened.sheet().map_or(0, |sheet| sheet.rows.len());
    let rows = rows.saturating_sub(opened.mapping.first_row);
    let name = words::file_rows(&opened.book.name, rows);
    let path = opened.path.display().to_string();
    ui::line(ui, name.text()).on_hover_text(path);
    ui.add_space(theme::GAP_SMALL);
    source_ui(page, ui, wishes);
    let problems = page.problems.clone();
    if let Some(problem) = Problems::new(&problems).of("columns") {
        let danger = theme::palette(ui).danger;
        ui::Label::new(problem.text())
            .color(danger)
            .wrapped()
            .show(ui);
    }
    ui.add_space(theme::GAP_SMALL);
    if page.is_choosing_row {
        return super::rows::rows_ui(page, ui);
    }
    steps_ui(page, ui, wishes);
    ui.add_space(theme::GAP_SMALL);
    head_ui(ui);
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| fields_ui(page, ui));
}

/// On to the check, or back to another file; what is missing stands beside.
fn steps_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let blocked = page.blocked();
    ui.horizontal(|ui| {
        ui.add_enabled_ui(blocked.is_none() && !page.working, |ui| {
            if button::primary(ui, Some(icon::NEXT), words::TO_CHECK.text()).clicked() {
                page.begin_check(wishes);
            }
        });
        if button::quiet(ui, Some(icon::BACK), words::OTHER_FILE.text()).clicked() {
            page.step = Step::File;
        }
        if page
            .opened
            .as_ref()
            .is_some_and(|opened| opened.is_recalled)
        {
            if button::quiet(ui, Some(icon::REFRESH), words::GUESS.text()).clicked() {
                page.guess_anew();
            }
            ui::line(ui, words::RECALLED.text());
        } else {
            let note = blocked.unwrap_or(words::COLUMNS_HELP);
            ui::Label::new(note.text()).small().weak().elided().show(ui);
        }
    });
}

/// The sheet, the code of the letters and the row of the heading, side by side.
fn source_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_LARGE;
        sheet_ui(page, ui);
        encoding_ui(page, ui, wishes);
        let Some(opened) = &page.opened else { return };
        let row = words::heading_row(opened.mapping.heading_row + 1);
        let (icon, label) = match page.is_choosing_row {
            true => (icon::CLOSE, words::KEEP_ROW.text().to_owned()),
            false => (icon::EDIT, row.text().to_owned()),
        };
        ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
            if button::secondary(ui, Some(icon), &label).clicked() {
                page.is_choosing_row = !page.is_choosing_row;
            }
        });
    });
}

fn sheet_ui(page: &mut ImportPage, ui: &mut Ui) {
    let Some(opened) = &page.opened else { return };
    if opened.book.sheets.len() < 2 {
        return;
    }
    let sheets = opened.book.sheets.iter().map(|sheet| sheet.name.clone());
    let sheets: Vec<(usize, String)> = sheets.enumerate().collect();
    let mut chosen = Some(opened.sheet);
    let label = words::SHEET;
    ui.vertical(|ui| {
        ui.set_width(CHOICE_WIDTH);
        let field = ui::Field::new("sheet", &label)
            .required()
            .width(CHOICE_WIDTH);
        if field.choice(ui, &mut chosen, &sheets).changed()
            && let Some(sheet) = chosen
        {
            page.take_sheet(sheet);
        }
    });
}

fn encoding_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(encoding) = page.opened.as_ref().and_then(|opened| opened.book.encoding) else {
        return;
    };
    let entries = [Encoding::Utf8, Encoding::Windows874, Encoding::Utf16]
        .map(|e| (e, words::encoding(e).text().to_owned()));
    let mut chosen = Some(encoding);
    let label = words::ENCODING;
    ui.vertical(|ui| {
        ui.set_width(CHOICE_WIDTH);
        let field = ui::Field::new("encoding", &label)
            .required()
            .width(CHOICE_WIDTH);
        if field.choice(ui, &mut chosen, &entries).changed() {
            page.reopen(chosen, wishes);
        }
    });
}

fn head_ui(ui: &mut Ui) {
    let head = [
        words::IN_FILE,
        words::OUR_FIELD,
        words::SAMPLES,
        words::UNDERSTOOD,
    ];
    row_ui(ui, |ui, at| {
        let words = ui::Label::new(head.get(at).map_or("", Say::text));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            words.small().strong().elided().show(ui)
        });
    });
}

/// Every column: its heading in the file, our field, some of its values, what they are taken for.
fn fields_ui(page: &mut ImportPage, ui: &mut Ui) {
    let Some(opened) = &page.opened else { return };
    let mapping = opened.mapping.clone();
    let fields = page.aims.aim.fields();
    for (column, field) in mapping.columns.iter().enumerate() {
        let samples = mapping.samples.get(column);
        let samples = samples.map_or_else(String::new, |samples| samples.join("  ·  "));
        if samples.is_empty() && field.is_none() {
            continue;
        }
        let understood = understood(page, *field);
        let heading = Say::same(mapping.heading(column));
        let mut chosen = *field;
        let (mut label, mut changed) = (None, false);
        ui.push_id(column, |ui| {
            row_ui(ui, |ui, at| match (at, &label) {
                (0, _) => label = Some(ui::line(ui, heading.text())),
                (1, Some(label)) => {
                    let skip = words::SKIP;
                    let choice = ui::Field::new("field", &heading)
                        .labelled_by(label)
                        .hint(skip.text())
                        .width(ui.available_width());
                    changed = choice.choice(ui, &mut chosen, &fields).changed();
                }
                (2, _) => drop(ui::Label::new(&samples).weak().elided().show(ui)),
                _ => drop(ui::line(ui, &understood)),
            });
        });
        if changed {
            page.set_field(column, chosen);
        }
    }
}

/// The first values of a field as they would be stored.
fn understood(page: &ImportPage, field: Option<Field>) -> String {
    let Some(field) = field else {
        return String::new();
    };
    let values = page.understood.iter();
    let values = values.map(|row| reading::shown(row, field, &page.known.lists));
    let filled: Vec<String> = values
        .filter(|value| !value.is_empty())
        .take(SHOWN)
        .collect();
    filled.join("  |  ")
}

/// Four cells beside each other.
fn row_ui(ui: &mut Ui, mut cell: impl FnMut(&mut Ui, usize)) {
    let size = vec2(ui.available_width(), theme::ROW);
    let (row, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut left = row.left();
    for (at, share) in [HEADING, FIELD, SAMPLES, 1.0].into_iter().enumerate() {
        let right = (left + share * row.width()).min(row.right());
        let place = Rect::from_x_y_ranges(left..=(right - theme::GAP), row.y_range());
        // A field has the height of the row; words stand in its middle.
        let layout = match at {
            1 => Layout::top_down(Align::Min),
            _ => Layout::left_to_right(Align::Center),
        };
        cell(
            &mut ui.new_child(UiBuilder::new().max_rect(place).layout(layout)),
            at,
        );
        left = right + theme::GAP_SMALL;
    }
}
