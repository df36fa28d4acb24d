//! The second step: which column is which field.

use crate::base::Say;
use crate::exchange::model::{Encoding, Field};
use crate::exchange::page::{ImportPage, Step};
use crate::exchange::text::page as words;
use crate::screen::Wishes;
use crate::ui::{self, button, icon, theme};
use egui::{ScrollArea, Ui};

const FIELD_WIDTH: f32 = 260.0;
const SAMPLE_WIDTH: f32 = 420.0;

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
