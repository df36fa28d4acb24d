//! A table of any length: only the rows in view are drawn.
//!
//! The head stays, rows are 32 pixels, the selected row is known by its id and moved with the
//! keys. What a row is called out loud (and by tests) comes from the caller; the cells
//! themselves are paint.

mod body;
mod cell;
mod column;
mod head;
mod keys;
mod state;
mod widths;

use super::theme;
use body::{Body, Rows};
use egui::{EventFilter, Rect, Response, Role, Sense, Ui, WidgetInfo};

pub use cell::Cell;
pub use column::Column;
pub use state::{Sort, TableAnswer, TableState};

/// A table, built up and then shown.
#[must_use]
pub struct Table<'a> {
    id: &'static str,
    columns: &'a [Column],
    choosable: bool,
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
        let below = Body {
            table: &self,
            widths: &widths,
            focus: &focus,
            rows: &rows,
        };
        let offset = below.show(ui, body, state, &mut cell, &mut answer);
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
        let at = rows.selected(state);
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
            state.toggle(key);
            answer.chosen = true;
        }
    }
}

/// A thin frame that says that the keys go here.
fn focus_mark(ui: &Ui, rect: Rect) {
    let stroke = egui::Stroke::new(theme::LINE, theme::palette(ui).accent);
    ui.painter()
        .rect_stroke(rect, theme::RADIUS, stroke, egui::StrokeKind::Inside);
}
