//! The look of a score grid.

use super::super::label::Label;
use super::super::theme;
use super::{GROUP, GridCell, GridColumn, GridPlace, Parts, TITLE};
use egui::{
    Align2, Color32, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

/// Where a cell is.
pub(super) fn place(origin: Pos2, (row, column): GridPlace, cell: Vec2) -> Rect {
    Rect::from_min_size(origin + vec2(column as f32, row as f32) * cell, cell)
}

/// One score: the value large, what is expected small and grey, a gap amber with its number.
/// A plain level is the value alone.
pub(super) fn cell_ui(ui: &Ui, rect: Rect, row: usize, cell: GridCell, plain: bool) {
    let palette = theme::palette(ui);
    let painter = ui.painter();
    let gap = cell.gap().filter(|_| !plain);
    let ground = match (cell.expected, gap) {
        (None, _) if !plain => palette.raised,
        (_, Some(_)) => palette.warn_soft,
        _ if row % 2 == 1 => palette.zebra,
        _ => palette.paper,
    };
    painter.rect_filled(rect, 0.0, ground);
    edges(painter, rect, palette.line);
    if plain && cell.value.is_none() {
        let (words, ink) = match cell.expected {
            _ if cell.nothing => ("–".to_owned(), palette.ink),
            Some(expected) => (expected.to_string(), palette.weak),
            None => return,
        };
        painter.text(
            rect.center(),
            Align2::CENTER_CENTER,
            words,
            theme::body(),
            ink,
        );
        return;
    }
    if let Some(value) = cell.value {
        let aside = if plain { 0.0 } else { 8.0 };
        let at = rect.center() - vec2(aside, 0.0);
        let ink = if gap.is_some() {
            palette.warn
        } else {
            palette.ink
        };
        painter.text(
            at,
            Align2::CENTER_CENTER,
            value,
            theme::bold(theme::SIZE_BODY),
            ink,
        );
    }
    let Some(expected) = cell.expected.filter(|_| !plain) else {
        return;
    };
    let at = pos2(rect.right() - 8.0, rect.center().y + 1.0);
    let (words, ink) = match gap {
        Some(gap) => (format!("−{gap}"), palette.warn),
        None => (format!("/{expected}"), palette.weak),
    };
    painter.text(at, Align2::RIGHT_CENTER, words, theme::small(), ink);
}

fn edges(painter: &Painter, rect: Rect, color: Color32) {
    let line = Stroke::new(theme::LINE, color);
    painter.vline(rect.right() - 0.5, rect.y_range(), line);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, line);
}

/// The outline of the current cell: strong when the keys go here. What is half typed covers it.
pub(super) fn current_ui(ui: &Ui, rect: Rect, focused: bool, typed: &str) {
    let palette = theme::palette(ui);
    if !typed.is_empty() {
        let (align, font) = (Align2::CENTER_CENTER, theme::bold(theme::SIZE_BODY));
        ui.painter().rect_filled(rect, 3.0, palette.paper);
        ui.painter()
            .text(rect.center(), align, typed, font, palette.ink);
    }
    let stroke = if focused {
        Stroke::new(2.0, palette.accent)
    } else {
        Stroke::new(1.0, palette.border)
    };
    ui.painter()
        .rect_stroke(rect, 3.0, stroke, StrokeKind::Inside);
}

/// The names at the left, which stay.
pub(super) fn names_ui(
    ui: &mut Ui,
    parts: &Parts,
    rows: usize,
    at: Option<GridPlace>,
    name: &impl Fn(usize) -> String,
) {
    let palette = theme::palette(ui);
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(parts.names));
    ui.shrink_clip_rect(parts.names);
    ui.painter().rect_filled(parts.names, 0.0, palette.paper);
    let first = (parts.offset.y / parts.cell.y).floor().max(0.0) as usize;
    let seen = (parts.names.height() / parts.cell.y).ceil() as usize + 1;
    for row in (first..rows).take(seen) {
        let top = parts.names.top() + row as f32 * parts.cell.y - parts.offset.y;
        let rect = Rect::from_min_size(
            pos2(parts.names.left(), top),
            vec2(parts.names.width(), parts.cell.y),
        );
        let current = at.is_some_and(|(at, _)| at == row);
        name_ui(&ui, rect, row, current, &name(row));
    }
    let edge = Stroke::new(theme::LINE, palette.border);
    ui.painter()
        .vline(parts.names.right() - 0.5, parts.names.y_range(), edge);
}

fn name_ui(ui: &Ui, rect: Rect, row: usize, current: bool, name: &str) {
    let palette = theme::palette(ui);
    let ground = match (current, row % 2) {
        (true, _) => palette.selected,
        (false, 1) => palette.zebra,
        _ => palette.paper,
    };
    ui.painter().rect_filled(rect, 0.0, ground);
    let response = ui.interact(rect, ui.make_persistent_id(("name", row)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, name));
    let (galley, cut) = Label::new(name).elided().lay_out(ui, rect.width() - 16.0);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(pos2(rect.left() + 8.0, top), galley, palette.ink);
    if cut {
        response.on_hover_text(name);
    }
}

/// Groups and skills above, which stay.
pub(super) fn head_ui(ui: &mut Ui, parts: &Parts, columns: &[GridColumn], at: Option<GridPlace>) {
    let palette = theme::palette(ui);
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(parts.head));
    ui.shrink_clip_rect(parts.head);
    ui.painter().rect_filled(parts.head, 0.0, palette.raised);
    let left = |column: usize| parts.head.left() + column as f32 * parts.cell.x - parts.offset.x;
    for (number, column) in columns.iter().enumerate() {
        let top = parts.head.top() + GROUP;
        let rect = Rect::from_min_size(pos2(left(number), top), vec2(parts.cell.x, TITLE));
        if rect.intersects(parts.head) {
            title_ui(
                &ui,
                rect,
                number,
                column,
                at.is_some_and(|(_, at)| at == number),
            );
        }
    }
    let mut start = 0;
    for same in columns.chunk_by(|a, b| a.group == b.group) {
        let size = vec2(same.len() as f32 * parts.cell.x, GROUP);
        let rect = Rect::from_min_size(pos2(left(start), parts.head.top()), size);
        if let Some(column) = same.first() {
            group_ui(&ui, rect.intersect(parts.head), &column.group);
        }
        start += same.len();
    }
    let edge = Stroke::new(theme::LINE, palette.border);
    ui.painter()
        .hline(parts.head.x_range(), parts.head.bottom() - 0.5, edge);
}

fn group_ui(ui: &Ui, rect: Rect, group: &str) {
    if !rect.is_positive() {
        return;
    }
    let palette = theme::palette(ui);
    let label = Label::new(group).small().strong().elided();
    let (galley, _) = label.lay_out(ui, rect.width() - 12.0);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(pos2(rect.left() + 6.0, top), galley, palette.ink);
    let line = Stroke::new(theme::LINE, palette.border);
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), line);
}

/// The type size of a skill's name, and how many rows it may take.
const TITLE_SIZE: f32 = 12.0;
const TITLE_ROWS: usize = 3;

fn title_ui(ui: &Ui, rect: Rect, number: usize, column: &GridColumn, current: bool) {
    let palette = theme::palette(ui);
    let response = ui.interact(
        rect,
        ui.make_persistent_id(("skill", number)),
        Sense::hover(),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.title));
    if current {
        ui.painter().rect_filled(rect, 0.0, palette.selected);
    }
    let color = palette.ink;
    let title = Label::new(&column.title).size(TITLE_SIZE).rows(TITLE_ROWS);
    let (galley, _) = title.lay_out(ui, rect.width() - 8.0);
    ui.painter()
        .galley(rect.min + vec2(4.0, 2.0), galley, color);
    if let Some(expected) = column.expected {
        let at = pos2(rect.center().x, rect.bottom() - 11.0);
        ui.painter().text(
            at,
            Align2::CENTER_CENTER,
            format!("/{expected}"),
            theme::small(),
            palette.weak,
        );
    }
    edges(ui.painter(), rect, palette.line);
    response.on_hover_text(&column.title);
}

/// Where the names and the heads meet.
pub(super) fn corner_ui(ui: &Ui, rect: Rect, words: &str) {
    let palette = theme::palette(ui);
    ui.painter().rect_filled(rect, 0.0, palette.raised);
    let (galley, _) = Label::new(words).small().strong().lay_out(ui, rect.width());
    let top = rect.bottom() - galley.size().y - theme::GAP_SMALL;
    ui.painter()
        .galley(pos2(rect.left() + 8.0, top), galley, palette.weak);
    let edge = Stroke::new(theme::LINE, palette.border);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, edge);
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), edge);
}
