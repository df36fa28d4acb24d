//! A table of any length: only the rows in view are drawn.
//!
//! The head stays, rows are 32 pixels, the selected row is known by its id and moved with the
//! keys. What a row is called out loud (and by tests) comes from the caller; the cells
//! themselves are paint.

mod cell;
mod head;
mod keys;
mod widths;

use super::theme;
use crate::base::Say;
use egui::{
    Align, EventFilter, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};
use std::collections::BTreeSet;

pub use cell::Cell;

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    title: Say,
    width: f32,
    grows: bool,
    align: Align,
    sortable: bool,
}

impl Column {
    /// A column of this width, at the left.
    pub const fn new(title: Say, width: f32) -> Self {
        Self {
            title,
            width,
            grows: false,
            align: Align::Min,
            sortable: false,
        }
    }

    /// Takes its share of the room that is left over; its width is the least.
    #[must_use]
    pub fn grows(self) -> Self {
        Self {
            grows: true,
            ..self
        }
    }

    /// For numbers.
    #[must_use]
    pub fn right(self) -> Self {
        Self {
            align: Align::Max,
            ..self
        }
    }

    /// For short signs.
    #[must_use]
    pub fn center(self) -> Self {
        Self {
            align: Align::Center,
            ..self
        }
    }

    /// A click on its head sorts.
    #[must_use]
    pub fn sortable(self) -> Self {
        Self {
            sortable: true,
            ..self
        }
    }
}

/// By which column, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub column: usize,
    pub descending: bool,
}

/// What a table remembers between frames. Belongs to the page.
#[derive(Clone, Debug)]
pub struct TableState<K> {
    /// The row whose detail is shown.
    pub selected: Option<K>,
    /// The rows ticked for doing something with all of them.
    pub chosen: BTreeSet<K>,
    pub sort: Option<Sort>,
    reveal: bool,
}

impl<K> Default for TableState<K> {
    fn default() -> Self {
        Self {
            selected: None,
            chosen: BTreeSet::new(),
            sort: None,
            reveal: false,
        }
    }
}

impl<K> TableState<K> {
    /// Selects a row and scrolls to it.
    pub fn select(&mut self, key: K) {
        self.selected = Some(key);
        self.reveal = true;
    }
}

/// What the person did in this frame.
#[derive(Clone, Debug)]
pub struct TableAnswer<K> {
    /// Another row was selected.
    pub selected: bool,
    /// A row was double-clicked, or Enter was pressed on it.
    pub opened: Option<K>,
    /// `sort` changed: sort the rows.
    pub sorted: bool,
    /// `chosen` changed.
    pub chosen: bool,
}

/// A table, built up and then shown.
#[must_use]
pub struct Table<'a> {
    id: &'static str,
    columns: &'a [Column],
    choosable: bool,
}

/// What has to be known about the rows.
struct Rows<'a, R, F, N> {
    rows: &'a [R],
    key: F,
    name: N,
}

impl<'a> Table<'a> {
    /// `id` tells tables on one page apart.
    pub fn new(id: &'static str, columns: &'a [Column]) -> Self {
        Self {
            id,
            columns,
            choosable: false,
        }
    }

    /// With a box before each row.
    pub fn choosable(self) -> Self {
        Self {
            choosable: true,
            ..self
        }
    }

    /// Draws it in all the room there is. `key` is a row's id, `name` what it is called out loud,
    /// `cell` draws the cell of a row in a column, by the column's number.
    pub fn show<R, K: Copy + Ord>(
        self,
        ui: &mut Ui,
        state: &mut TableState<K>,
        rows: &[R],
        key: impl Fn(&R) -> K,
        name: impl Fn(&R) -> String,
        mut cell: impl FnMut(&mut Cell<'_>, &R, usize),
    ) -> TableAnswer<K> {
        let mut answer = TableAnswer {
            selected: false,
            opened: None,
            sorted: false,
            chosen: false,
        };
        let all = ui.available_rect_before_wrap();
        let (head, body) = all.split_top_bottom_at_y(all.top() + theme::ROW);
        ui.allocate_rect(all, Sense::hover());
        let scroll_bar = ui.spacing().scroll.allocated_width();
        let widths = widths::resolve(self.columns, self.choosable, all.width() - scroll_bar);
        let rows = Rows { rows, key, name };
        let focus = self.focus_ui(ui, all);
        self.keys_ui(ui, &focus, body.height(), state, &rows, &mut answer);
        let offset = self.body_ui(
            ui,
            body,
            &widths,
            &focus,
            state,
            &rows,
            &mut cell,
            &mut answer,
        );
        let keys = || rows.rows.iter().map(|row| (rows.key)(row));
        head::head_ui(ui, head, &self, &widths, offset, state, &keys, &mut answer);
        if focus.has_focus() {
            focus_mark(ui, all);
        }
        answer
    }

    /// The table as one stop for Tab.
    fn focus_ui(&self, ui: &mut Ui, all: Rect) -> Response {
        let id = ui.make_persistent_id(self.id);
        let focus = ui.interact(all, id, Sense::focusable_noninteractive());
        focus.widget_info(|| WidgetInfo::labeled(Role::Table, true, self.id));
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        focus
    }

    fn keys_ui<R, K: Copy + Ord>(
        &self,
        ui: &Ui,
        focus: &Response,
        height: f32,
        state: &mut TableState<K>,
        rows: &Rows<'_, R, impl Fn(&R) -> K, impl Fn(&R) -> String>,
        answer: &mut TableAnswer<K>,
    ) {
        if !focus.has_focus() {
            return;
        }
        let at = rows
            .rows
            .iter()
            .position(|row| Some((rows.key)(row)) == state.selected);
        let page = (height / theme::ROW).floor().max(1.0) as usize;
        let step = ui.input_mut(|input| keys::step(input, at, rows.rows.len(), page));
        if let Some(row) = step.and_then(|to| rows.rows.get(to)) {
            state.select((rows.key)(row));
            answer.selected = true;
        }
        if ui.input(|input| input.key_pressed(egui::Key::Enter)) {
            answer.opened = state.selected;
        }
        if self.choosable
            && ui.input(|input| input.key_pressed(egui::Key::Space))
            && let Some(key) = state.selected
        {
            toggle(&mut state.chosen, key);
            answer.chosen = true;
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of one drawing")]
    fn body_ui<R, K: Copy + Ord>(
        &self,
        ui: &mut Ui,
        rect: Rect,
        widths: &[f32],
        focus: &Response,
        state: &mut TableState<K>,
        rows: &Rows<'_, R, impl Fn(&R) -> K, impl Fn(&R) -> String>,
        cell: &mut impl FnMut(&mut Cell<'_>, &R, usize),
        answer: &mut TableAnswer<K>,
    ) -> f32 {
        let mut body = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        body.shrink_clip_rect(rect);
        let size = vec2(widths.iter().sum(), rows.rows.len() as f32 * theme::ROW);
        let scroll = ScrollArea::both()
            .id_salt((self.id, "body"))
            .auto_shrink(false);
        let output = scroll.show_viewport(&mut body, |ui, view| {
            ui.set_min_size(size);
            let origin = ui.min_rect().min;
            reveal(ui, origin, state, rows);
            let first = (view.top() / theme::ROW).floor().max(0.0) as usize;
            let seen = (view.height() / theme::ROW).ceil() as usize + 1;
            for (number, row) in rows.rows.iter().enumerate().skip(first).take(seen) {
                let top = origin + vec2(0.0, number as f32 * theme::ROW);
                let rect = Rect::from_min_size(top, vec2(size.x.max(view.width()), theme::ROW));
                let key = (rows.key)(row);
                let line = cell::Line {
                    id: focus.id.with(number),
                    number,
                    rect,
                    widths,
                };
                let clicked = self.row_ui(ui, &line, row, key, state, &rows.name, cell, answer);
                if clicked {
                    focus.request_focus();
                }
            }
        });
        output.state.clamped_offset().x
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of one drawing")]
    fn row_ui<R, K: Copy + Ord>(
        &self,
        ui: &mut Ui,
        line: &cell::Line<'_>,
        row: &R,
        key: K,
        state: &mut TableState<K>,
        name: &impl Fn(&R) -> String,
        cell: &mut impl FnMut(&mut Cell<'_>, &R, usize),
        answer: &mut TableAnswer<K>,
    ) -> bool {
        let selected = state.selected == Some(key);
        let response = line.ground_ui(ui, selected, &|| name(row));
        let mut widths = line.widths.iter().copied();
        let mut left = line.rect.left();
        if self.choosable {
            let width = widths.next().unwrap_or_default();
            if line.choose_ui(ui, width, state.chosen.contains(&key), &|| name(row)) {
                toggle(&mut state.chosen, key);
                answer.chosen = true;
            }
            left += width;
        }
        let mut tip = None;
        for (number, (column, width)) in self.columns.iter().zip(widths).enumerate() {
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
}

fn reveal<R, K: Copy + Ord>(
    ui: &Ui,
    origin: egui::Pos2,
    state: &mut TableState<K>,
    rows: &Rows<'_, R, impl Fn(&R) -> K, impl Fn(&R) -> String>,
) {
    if !std::mem::take(&mut state.reveal) {
        return;
    }
    let at = rows
        .rows
        .iter()
        .position(|row| Some((rows.key)(row)) == state.selected);
    if let Some(at) = at {
        let top = origin + vec2(0.0, at as f32 * theme::ROW);
        let rect = Rect::from_min_size(top, vec2(1.0, theme::ROW));
        ui.scroll_to_rect_animation(rect, None, egui::style::ScrollAnimation::none());
    }
}

fn toggle<K: Ord>(chosen: &mut BTreeSet<K>, key: K) {
    if !chosen.remove(&key) {
        chosen.insert(key);
    }
}

/// A thin frame that says that the keys go here.
fn focus_mark(ui: &Ui, rect: Rect) {
    let stroke = egui::Stroke::new(theme::LINE, theme::palette(ui).accent);
    ui.painter()
        .rect_stroke(rect, theme::RADIUS, stroke, egui::StrokeKind::Inside);
}
