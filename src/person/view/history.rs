//! Draws what was done to a person's record, newest first.

use crate::base::{Say, date, mask_national_id};
use crate::db::{Edit, FieldEdit};
use crate::person::page::{List, StaffPage};
use crate::person::text::{history as words, panel as text};
use crate::ui::{self, Label, theme};
use chrono::{NaiveDate, NaiveDateTime};
use egui::Ui;

pub fn tab_ui(page: &StaffPage, ui: &mut Ui) {
    if page.file.history.is_empty() {
        ui::wrapped_weak(ui, text::NO_HISTORY.text());
        return;
    }
    let mut last = None;
    for edit in page.file.history.iter() {
        let operation = &edit.operation;
        if last != Some(operation.id) {
            ui.add_space(theme::GAP);
            let name = Label::new(operation.name.text()).strong();
            name.wrapped().show(ui);
            let when = moment(&operation.at);
            ui::wrapped_weak(ui, &format!("{when} · {}", operation.who));
            last = Some(operation.id);
        }
        for field in fields(edit, &page.list) {
            ui::wrapped_weak(ui, field.text());
        }
    }
}

/// "22 พ.ย. 2569 14:03" of an ISO moment.
fn moment(at: &str) -> String {
    let moment = NaiveDateTime::parse_from_str(at.get(..19).unwrap_or(at), "%Y-%m-%dT%H:%M:%S");
    moment.map_or_else(
        |_| at.to_owned(),
        |moment| format!("{} {}", date::short(moment.date()), moment.format("%H:%M")),
    )
}

/// What changed from what to what, of all that means something to people.
fn fields(edit: &Edit, list: &List) -> Vec<Say> {
    let said = |field: &FieldEdit| {
        let name = words::column(&edit.table, &field.column)?;
        let [before, after] = [&field.before, &field.after].map(|value| {
            let value = value.as_deref().filter(|value| !value.is_empty());
            value.map_or_else(
                || words::NOTHING.to_owned(),
                |value| shown(&field.column, value, list),
            )
        });
        Some(words::changed(&name, &before, &after))
    };
    edit.fields.iter().filter_map(said).collect()
}

/// A value as people know it: ids by the names they stand for, days of the Buddhist era.
fn shown(column: &str, value: &str, list: &List) -> String {
    let id: i64 = value.parse().unwrap_or(-1);
    let lists = &list.lists;
    let named = match column {
        "national_id" => Some(mask_national_id(value)),
        "line_id" => {
            let line = lists.lines.iter().find(|it| it.id.raw() == id);
            line.map(|it| it.name.clone())
        }
        "level_id" => {
            let level = lists.levels.iter().find(|it| it.id.raw() == id);
            level.map(|it| it.full_name())
        }
        "category_id" => {
            let category = lists.categories.iter().find(|it| it.id.raw() == id);
            category.map(|it| it.name.clone())
        }
        "unit_id" => {
            let unit = list.units.iter().find(|it| it.id.raw() == id);
            unit.map(|it| it.name.clone())
        }
        _ => {
            let day = NaiveDate::parse_from_str(value, "%Y-%m-%d").ok();
            day.map(|day| date::short(day).to_string())
        }
    };
    named.unwrap_or_else(|| value.to_owned())
}
