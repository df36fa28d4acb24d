//! The score grid: people down, skills across, filled from the keyboard.
//!
//! A digit fills the current cell and goes on to the next one. The grid changes nothing itself;
//! it says what was filled in, as [`GridEdit`]s. Only the cells in view are drawn.

mod draw;
mod keys;
mod ladder;

pub use ladder::{Ladder, Rungs};

use super::text;
use super::theme;
use crate::base::{Say, Score};
use egui::{EventFilter, Rect, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};

/// A skill.
#[derive(Clone, Debug, Default)]
pub struct GridColumn {
    /// Skills of one group stand together under its name.
    pub group: String,
    pub title: String,
    /// Under the head, where everybody is expected to reach the same level.
    pub expected: Option<Score>,
    /// The highest level that can be filled in here, where it is not the grid's.
    pub highest: Option<Score>,
}

/// A person's score in a skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GridCell {
    pub value: Option<Score>,
    /// None where this person is not assessed in this skill. In a plain grid: what stands there
    /// without a value of its own.
    pub expected: Option<Score>,
    /// In a plain grid: it is said that there is no level here.
    pub nothing: bool,
}

impl GridCell {
    /// How far the score is below what is expected.
    pub fn gap(self) -> Option<Score> {
        let gap = self.expected?.difference(self.value?);
        Some(gap).filter(|gap| *gap > Score::ZERO)
    }
}

/// A cell to fill or to clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GridEdit {
    pub row: usize,
    pub column: usize,
    pub value: Option<Score>,
}

/// Row and column.
pub type GridPlace = (usize, usize);

/// What a grid remembers between frames. Belongs to the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct GridState {
    /// The current cell.
    pub at: Option<GridPlace>,
    /// How many cells of the last paste were passed over: no levels, or outside the grid.
    pub passed: usize,
    reveal: bool,
    /// The next keys are for this grid.
    take_keys: bool,
    /// What was typed last, for a decimal point behind it.
    typing: keys::Typing,
}

impl GridState {
    /// Goes to a cell and scrolls to it.
    pub fn go_to(&mut self, row: usize, column: usize) {
        self.at = Some((row, column));
        self.reveal = true;
    }

    /// The same, and the next keys are for it.
    pub fn begin_at(&mut self, row: usize, column: usize) {
        self.go_to(row, column);
        self.typing = keys::Typing::default();
        self.take_keys = true;
    }
}

/// A score grid, built up and then shown.
#[must_use]
pub struct Grid<'a> {
    id: &'static str,
    columns: &'a [GridColumn],
    rows: usize,
    highest: Score,
    corner: Say,
    plain: bool,
    locked: bool,
    size: Vec2,
}

/// The sizes of the grid's parts.
const NAME: f32 = 220.0;
/// A cell is as wide as the room allows, within these.
const NARROW: f32 = 64.0;
const WIDE: f32 = 132.0;
const GROUP: f32 = 26.0;
const TITLE: f32 = 82.0;

/// Where the parts are.
struct Parts {
    head: Rect,
    names: Rect,
    offset: Vec2,
    cell: Vec2,
}

impl<'a> Grid<'a> {
    /// `id` tells grids on one page apart; `rows` is how many people there are.
    pub fn new(id: &'static str, columns: &'a [GridColumn], rows: usize) -> Self {
        Self {
            id,
            columns,
            rows,
            highest: Score::from_whole(5),
            corner: text::PERSON,
            plain: false,
            locked: false,
            size: vec2(NARROW, theme::ROW),
        }
    }

    /// The highest level that can be filled in. A digit is a whole level; a point and a digit
    /// behind it make it one between two; others can be pasted.
    pub fn highest(self, highest: Score) -> Self {
        Self { highest, ..self }
    }

    /// What the rows are, where they are not people.
    pub fn rows_are(self, corner: Say) -> Self {
        Self { corner, ..self }
    }

    /// Levels that are expected of nobody: every cell can be filled, and there are no gaps. What
    /// is expected stands in grey where a cell has no value of its own.
    pub fn plain(self) -> Self {
        Self {
            plain: true,
            ..self
        }
    }

    /// Only to be looked at.
    pub fn locked(self, locked: bool) -> Self {
        Self { locked, ..self }
    }

    /// Draws it in all the room there is, and returns what was filled in.
    pub fn show(
        mut self,
        ui: &mut Ui,
        state: &mut GridState,
        name: impl Fn(usize) -> String,
        cell: impl Fn(usize, usize) -> GridCell,
    ) -> Vec<GridEdit> {
        let all = ui.available_rect_before_wrap();
        ui.allocate_rect(all, Sense::hover());
        let room = all.width() - NAME - ui.spacing().scroll.allocated_width();
        self.size.x = (room / self.columns.len().max(1) as f32)
            .clamp(NARROW, WIDE)
            .floor();
        let words = self.words(state.at, &name, &cell);
        let focus = focus_ui(ui, self.id, all, state, words);
        let edits = self.keys_ui(ui, &focus, state, &cell);
        let corner = all.min + vec2(NAME, GROUP + TITLE);
        let place = Rect::from_min_max(corner, all.max);
        let offset = self.cells_ui(ui, place, &focus, state, &cell);
        let parts = Parts {
            head: Rect::from_min_max(
                egui::pos2(corner.x, all.top()),
                egui::pos2(all.right(), corner.y),
            ),
            names: Rect::from_min_max(
                egui::pos2(all.left(), corner.y),
                egui::pos2(corner.x, all.bottom()),
            ),
            offset,
            cell: self.size,
        };
        draw::names_ui(ui, &parts, self.rows, state.at, &name);
        draw::head_ui(ui, &parts, self.columns, state.at);
        draw::corner_ui(ui, Rect::from_min_max(all.min, corner), self.corner.text());
        edits
    }

    fn words(
        &self,
        at: Option<GridPlace>,
        name: &impl Fn(usize) -> String,
        cell: &impl Fn(usize, usize) -> GridCell,
    ) -> String {
        let Some((row, column)) = at else {
            return self.corner.text().to_owned();
        };
        let skill = self
            .columns
            .get(column)
            .map_or("", |column| column.title.as_str());
        let GridCell {
            value, expected, ..
        } = cell(row, column);
        if self.plain {
            return text::level(&name(row), skill, value).text().to_owned();
        }
        text::score(&name(row), skill, expected, value)
            .text()
            .to_owned()
    }

    fn keys_ui(
        &self,
        ui: &Ui,
        focus: &Response,
        state: &mut GridState,
        cell: &impl Fn(usize, usize) -> GridCell,
    ) -> Vec<GridEdit> {
        if !focus.has_focus() || self.rows == 0 || self.columns.is_empty() {
            return Vec::new();
        }
        let assessed =
            |row, column| !self.locked && (self.plain || cell(row, column).expected.is_some());
        let size = (self.rows, self.columns.len());
        let own = |column: usize| self.columns.get(column).and_then(|column| column.highest);
        let highest = |(_, column): GridPlace| own(column).unwrap_or(self.highest);
        keys::work(ui, state, size, &highest, &assessed)
    }

    fn cells_ui(
        &self,
        ui: &mut Ui,
        place: Rect,
        focus: &Response,
        state: &mut GridState,
        cell: &impl Fn(usize, usize) -> GridCell,
    ) -> Vec2 {
        let mut body = ui.new_child(egui::UiBuilder::new().max_rect(place));
        body.shrink_clip_rect(place);
        let size = vec2(self.columns.len() as f32, self.rows as f32) * self.size;
        let scroll = ScrollArea::both()
            .id_salt((self.id, "cells"))
            .auto_shrink(false);
        let output = scroll.show_viewport(&mut body, |ui, view| {
            ui.set_min_size(size);
            let origin = ui.min_rect().min;
            self.click_ui(ui, origin, size, focus, state);
            if std::mem::take(&mut state.reveal)
                && let Some(at) = state.at
            {
                let none = egui::style::ScrollAnimation::none();
                ui.scroll_to_rect_animation(draw::place(origin, at, self.size), None, none);
            }
            let first = (view.min.to_vec2() / self.size).floor().max(Vec2::ZERO);
            let seen = (view.size() / self.size).ceil() + Vec2::splat(1.0);
            let (top, left) = (first.y as usize, first.x as usize);
            for row in top..(top + seen.y as usize).min(self.rows) {
                for column in left..(left + seen.x as usize).min(self.columns.len()) {
                    draw::cell_ui(
                        ui,
                        draw::place(origin, (row, column), self.size),
                        row,
                        cell(row, column),
                        self.plain,
                    );
                }
            }
            if let Some(at) = state.at {
                let typed = state.typing.words();
                draw::current_ui(
                    ui,
                    draw::place(origin, at, self.size),
                    focus.has_focus(),
                    &typed,
                );
            }
        });
        output.state.clamped_offset()
    }

    fn click_ui(
        &self,
        ui: &Ui,
        origin: egui::Pos2,
        size: Vec2,
        focus: &Response,
        state: &mut GridState,
    ) {
        let all = Rect::from_min_size(origin, size);
        let cells = ui.interact(all, focus.id.with("cells"), Sense::CLICK);
        let Some(at) = cells.interact_pointer_pos().filter(|_| cells.clicked()) else {
            return;
        };
        let at = ((at - origin) / self.size).floor();
        if at.x >= 0.0
            && at.y >= 0.0
            && (at.x as usize) < self.columns.len()
            && (at.y as usize) < self.rows
        {
            state.at = Some((at.y as usize, at.x as usize));
            state.typing = keys::Typing::default();
            focus.request_focus();
        }
    }
}

/// All of it as one stop for Tab, which is called by its current cell.
fn focus_ui(ui: &Ui, id: &str, all: Rect, state: &mut GridState, words: String) -> Response {
    let id = ui.make_persistent_id(id);
    let focus = ui.interact(all, id, Sense::focusable_noninteractive());
    focus.widget_info(|| WidgetInfo::labeled(Role::Grid, true, &words));
    if std::mem::take(&mut state.take_keys) {
        focus.request_focus();
    }
    let (horizontal_arrows, vertical_arrows, tab) = (true, true, true);
    let filter = EventFilter {
        horizontal_arrows,
        vertical_arrows,
        tab,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    focus
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_is_what_is_missing_to_the_expected_level() {
        let check = |value, expected, gap| {
            let [value, expected, gap] =
                [value, expected, gap].map(|typed| Score::parse(typed).ok());
            let cell = GridCell {
                value,
                expected,
                nothing: false,
            };
            assert_eq!(cell.gap(), gap, "{value:?} {expected:?}");
        };
        check("2", "3", "1");
        check("2.5", "3", "0.5");
        check("3", "3", "");
        check("4", "3", "");
        check("", "3", "");
        check("2", "", "");
    }
}
