//! The second step: which column is which field.

use crate::base::Say;
use crate::exchange::model::{Encoding, Field};
use crate::exchange::page::{ImportPage, Step};
use crate::exchange::text::page as words;
use crate::screen::Wishes;
use crate::ui::{self, button, icon, theme};
use egui::{Align, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};

const FIELD_WIDTH: f32 = 260.0;
const HEADING_WIDTH: f32 = 240.0;

pub(super) fn columns_ui(page: &mut ImportPage, ui: &mut Ui, wishes: &mut Wishes) {
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

/// Every column: its heading in the file, our field, some of its values.
fn fields_ui(page: &mut ImportPage, ui: &mut Ui) {
    let Some(opened) = &page.opened else { return };
    let mapping = opened.mapping.clone();
    let fields: Vec<(Field, String)> = Field::ALL
        .map(|field| (field, field.name().text().to_owned()))
        .into();
    let head = [words::IN_FILE, words::OUR_FIELD, words::SAMPLES];
    row_ui(ui, |ui, at| {
        let words = ui::Label::new(head.get(at).map_or("", Say::text));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            words.small().strong().show(ui)
        });
    });
    for (column, field) in mapping.columns.iter().enumerate() {
        let samples = mapping.samples.get(column);
        let samples = samples.map_or_else(String::new, |samples| samples.join("  ·  "));
        if samples.is_empty() && field.is_none() {
            continue;
        }
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
                        .width(FIELD_WIDTH);
                    changed = choice.choice(ui, &mut chosen, &fields).changed();
                }
                _ => drop(ui::Label::new(&samples).weak().elided().show(ui)),
            });
        });
        if changed {
            page.set_field(column, chosen);
        }
    }
}

/// Three cells beside each other: heading, field, samples.
fn row_ui(ui: &mut Ui, mut cell: impl FnMut(&mut Ui, usize)) {
    let size = vec2(ui.available_width(), theme::ROW);
    let (row, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut left = row.left();
    for (at, width) in [HEADING_WIDTH, FIELD_WIDTH, row.width()]
        .into_iter()
        .enumerate()
    {
        let right = (left + width).min(row.right());
        let place = Rect::from_x_y_ranges(left..=right, row.y_range());
        // A field has the height of the row; words stand in its middle.
        let layout = match at {
            1 => Layout::top_down(Align::Min),
            _ => Layout::left_to_right(Align::Center),
        };
        cell(
            &mut ui.new_child(UiBuilder::new().max_rect(place).layout(layout)),
            at,
        );
        left = right + theme::GAP_LARGE;
    }
}
