//! The rows in view, and what a click on one does.

use super::super::theme;
use super::cell::{Cell, Line};
use super::{Table, TableAnswer, TableState};
use egui::{Pos2, Rect, Response, ScrollArea, Ui, pos2, vec2};

/// What has to be known about the rows.
pub(super) struct Rows<'a, R, F, N> {
    pub rows: &'a [R],
    pub key: F,
    pub name: N,
}

impl<R, F, N> Rows<'_, R, F, N> {
    /// Where the selected row stands.
    pub(super) fn selected<K: Ord>(&self, state: &TableState<K>) -> Option<usize>
    where
        F: Fn(&R) -> K,
    {
        self.rows
            .iter()
            .position(|row| Some((self.key)(row)) == state.selected)
    }
}

/// Everything below the head.
pub(super) struct Body<'a, R, F, N> {
    pub table: &'a Table<'a>,
    pub widths: &'a [f32],
    pub focus: &'a Response,
    pub rows: &'a Rows<'a, R, F, N>,
}

impl<R, F, N: Fn(&R) -> String> Body<'_, R, F, N> {
    /// Draws it; how far it is moved sideways.
    pub(super) fn show<K: Copy + Ord>(
        &self,
        ui: &mut Ui,
        rect: Rect,
        state: &mut TableState<K>,
        cell: &mut impl FnMut(&mut Cell<'_>, &R, usize),
        answer: &mut TableAnswer<K>,
    ) -> f32
    where
        F: Fn(&R) -> K,
    {
        let rows = self.rows.rows;
        let mut body = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        body.shrink_clip_rect(rect);
        let size = vec2(self.widths.iter().sum(), rows.len() as f32 * theme::ROW);
        let scroll = ScrollArea::both()
            .id_salt((self.table.id, "body"))
            .auto_shrink(false);
        let output = scroll.show_viewport(&mut body, |ui, view| {
            ui.set_min_size(size);
            let origin = ui.min_rect().min;
            self.reveal(ui, origin, state);
            let first = (view.top() / theme::ROW).floor().max(0.0) as usize;
            let seen = (view.height() / theme::ROW).ceil() as usize + 1;
            for (number, row) in rows.iter().enumerate().skip(first).take(seen) {
                let top = origin + vec2(0.0, number as f32 * theme::ROW);
                let rect = Rect::from_min_size(top, vec2(size.x.max(view.width()), theme::ROW));
                let line = Line {
                    id: self.focus.id.with(number),
                    number,
                    rect,
                    widths: self.widths,
                };
                if self.row_ui(ui, &line, row, state, cell, answer) {
                    self.focus.request_focus();
                }
            }
        });
        output.state.clamped_offset().x
    }

    /// Draws one row; true if it was clicked.
    fn row_ui<K: Copy + Ord>(
        &self,
        ui: &mut Ui,
        line: &Line<'_>,
        row: &R,
        state: &mut TableState<K>,
        cell: &mut impl FnMut(&mut Cell<'_>, &R, usize),
        answer: &mut TableAnswer<K>,
    ) -> bool
    where
        F: Fn(&R) -> K,
    {
        let (key, name) = ((self.rows.key)(row), || (self.rows.name)(row));
        let selected = state.selected == Some(key);
        let response = line.ground_ui(ui, selected, &name);
        let mut widths = line.widths.iter().copied();
        let mut left = line.rect.left();
        if self.table.choosable {
            let width = widths.next().unwrap_or_default();
            if line.choose_ui(ui, width, state.chosen.contains(&key), &name) {
                state.toggle(key);
                answer.chosen = true;
            }
            left += width;
        }
        let mut tip = None;
        for (number, (column, width)) in self.table.columns.iter().zip(widths).enumerate() {
            if column.hidden {
                continue;
            }
            let top = pos2(left, line.rect.top());
            let rect = Rect::from_min_size(top, vec2(width, theme::ROW));
            let mut drawn = Cell::new(ui, rect, column.align);
            cell(&mut drawn, row, number);
            tip = tip.or(drawn.tip);
            left += width;
        }
        if response.clicked() || response.double_clicked() {
            answer.selected |= !selected;
            state.selected = Some(key);
        }
        if response.double_clicked() {
            answer.opened = Some(key);
        }
        let clicked = response.clicked();
        if let Some(tip) = tip {
            response.on_hover_text_at_pointer(tip);
        }
        clicked
    }

    /// Scrolls to the selected row where that was asked for.
    fn reveal<K: Ord>(&self, ui: &Ui, origin: Pos2, state: &mut TableState<K>)
    where
        F: Fn(&R) -> K,
    {
        if !std::mem::take(&mut state.reveal) {
            return;
        }
        if let Some(at) = self.rows.selected(state) {
            let top = origin + vec2(0.0, at as f32 * theme::ROW);
            let rect = Rect::from_min_size(top, vec2(1.0, theme::ROW));
            ui.scroll_to_rect_animation(rect, None, egui::style::ScrollAnimation::none());
        }
    }
}
