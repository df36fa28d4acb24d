//! The head of a table: titles that stay, and sorting.

use super::super::label::Label;
use super::super::{icon, text, theme, tick};
use super::{Column, Sort, Table, TableAnswer, TableState};
use egui::{Align, Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The head of the table, moved sideways with the body.
#[allow(clippy::too_many_arguments, reason = "the parts of one drawing")]
pub(super) fn head_ui<K: Copy + Ord, I: Iterator<Item = K>>(
    ui: &mut Ui,
    rect: Rect,
    table: &Table<'_>,
    widths: &[f32],
    offset: f32,
    state: &mut TableState<K>,
    keys: &dyn Fn() -> I,
    answer: &mut TableAnswer<K>,
) {
    let palette = theme::palette(ui);
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(rect));
    ui.shrink_clip_rect(rect);
    ui.painter().rect_filled(rect, 0.0, palette.raised);
    let line = egui::Stroke::new(theme::LINE, palette.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line);
    let mut left = rect.left() - offset;
    let mut widths = widths.iter().copied();
    if table.choosable {
        let width = widths.next().unwrap_or_default();
        let all = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        answer.chosen |= choose_all_ui(&ui, all, state, keys);
        left += width;
    }
    for (number, (column, width)) in table.columns.iter().zip(widths).enumerate() {
        if column.hidden {
            continue;
        }
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        let sort = state.sort.filter(|sort| sort.column == number);
        if title_ui(&ui, place, column, sort, table.id, number) {
            state.sort = Some(next(sort, number));
            answer.sorted = true;
        }
        left += width;
    }
}

/// The first click sorts upwards, the second downwards.
fn next(sort: Option<Sort>, column: usize) -> Sort {
    Sort {
        column,
        descending: sort.is_some_and(|sort| !sort.descending),
    }
}

fn title_ui(
    ui: &Ui,
    rect: Rect,
    column: &Column,
    sort: Option<Sort>,
    id: &str,
    number: usize,
) -> bool {
    let sense = if column.sortable {
        Sense::CLICK
    } else {
        Sense::hover()
    };
    let response = ui.interact(rect, ui.make_persistent_id((id, "head", number)), sense);
    let words = column.title.text();
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, words));
    let palette = theme::palette(ui);
    let hovered = column.sortable && response.hovered();
    if hovered {
        ui.painter()
            .rect_filled(rect.shrink(2.0), theme::RADIUS - 2, palette.hover);
    }
    let room = rect.shrink2(vec2(theme::GAP, 0.0));
    let arrow = if sort.is_some() { SIGN } else { 0.0 };
    let color = if sort.is_some() || hovered {
        palette.ink
    } else {
        palette.weak
    };
    let label = Label::new(words).small().strong().color(color).elided();
    let (galley, cut) = label.lay_out(ui, room.width() - arrow);
    let size = galley.size();
    let left = match column.align {
        Align::Min => room.left(),
        Align::Center => room.center().x - (size.x + arrow) / 2.0,
        Align::Max => room.right() - size.x - arrow,
    };
    ui.painter()
        .galley(pos2(left, room.center().y - size.y / 2.0), galley, color);
    if let Some(sort) = sort {
        let sign = if sort.descending {
            icon::DESCENDING
        } else {
            icon::ASCENDING
        };
        let at = pos2(left + size.x + 2.0, room.center().y);
        ui.painter().text(
            at,
            Align2::LEFT_CENTER,
            sign.letter(),
            theme::icons(14.0),
            palette.accent,
        );
    }
    let clicked = response.clicked();
    if cut {
        response.on_hover_text(words);
    }
    clicked
}

/// The arrow of the sorted column.
const SIGN: f32 = 16.0;

/// The box above the boxes; true if it was clicked.
fn choose_all_ui<K: Copy + Ord, I: Iterator<Item = K>>(
    ui: &Ui,
    rect: Rect,
    state: &mut TableState<K>,
    keys: &dyn Fn() -> I,
) -> bool {
    let all = !state.chosen.is_empty() && keys().all(|key| state.chosen.contains(&key));
    let response = ui.interact(rect, ui.make_persistent_id("choose all"), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, all, text::ALL_ROWS.text()));
    tick::box_ui(ui, rect, all, response.hovered());
    if response.clicked() {
        state.chosen = if all {
            Default::default()
        } else {
            keys().collect()
        };
    }
    response.clicked()
}
