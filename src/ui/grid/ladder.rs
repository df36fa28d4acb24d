//! One person's scores, skill below skill, each level with what is done at it: filled in with a
//! click, or from the keyboard as the grid is.

use super::super::label::{Label, strong, wrapped_weak};
use super::super::theme;
use super::{GridCell, GridEdit, GridState, focus_ui, keys};
use crate::base::Score;
use egui::{
    Align, Id, Layout, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// A skill with its levels.
#[derive(Clone, Debug, Default)]
pub struct Rungs {
    pub title: String,
    /// Said out loud before a level, and nowhere else.
    pub code: String,
    /// At the right of the title.
    pub note: String,
    pub cell: GridCell,
    /// What is done at each level, from nought up.
    pub levels: Vec<String>,
    /// The highest level that can be given.
    pub highest: Score,
}

/// The skills of one person, built up and then shown.
#[must_use]
pub struct Ladder<'a> {
    id: &'static str,
    skills: &'a [Rungs],
    /// What it is called out loud.
    name: &'a str,
    locked: bool,
    note: &'a str,
}

/// The room before the words of a level.
const MARK: f32 = 64.0;
const RUNG: f32 = 28.0;

impl<'a> Ladder<'a> {
    pub fn new(id: &'static str, name: &'a str, skills: &'a [Rungs]) -> Self {
        Self {
            id,
            skills,
            name,
            locked: false,
            note: "",
        }
    }

    /// Said below the last skill.
    pub fn note(self, note: &'a str) -> Self {
        Self { note, ..self }
    }

    /// Only to be looked at.
    pub fn locked(self, locked: bool) -> Self {
        Self { locked, ..self }
    }

    /// Draws it in all the room there is, and returns what was filled in: rows are the skills, and
    /// there is one column.
    pub fn show(self, ui: &mut Ui, state: &mut GridState) -> Vec<GridEdit> {
        let all = ui.available_rect_before_wrap();
        let at = state.at.map_or(0, |(row, _)| row);
        let title = self.skills.get(at).map_or("", |skill| &skill.title);
        let words = format!("{} {title}", self.name);
        let focus = focus_ui(ui, self.id, all, state, words);
        let mut edits = self.keys_ui(ui, &focus, state);
        let reveal = std::mem::take(&mut state.reveal);
        ScrollArea::vertical()
            .id_salt((self.id, self.name))
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (row, skill) in self.skills.iter().enumerate() {
                    let top = ui.cursor().top();
                    let picked = self.skill_ui(ui, row, skill, state, &focus);
                    if let Some(value) = picked {
                        state.at = Some((row, 0));
                        focus.request_focus();
                        let column = 0;
                        edits.push(GridEdit { row, column, value });
                    }
                    if reveal && state.at.is_some_and(|(at, _)| at == row) {
                        let all = ui.min_rect();
                        let own = all.with_min_y(top).with_max_y(ui.cursor().top());
                        let none = egui::style::ScrollAnimation::none();
                        ui.scroll_to_rect_animation(own, align(ui, own), none);
                    }
                }
                ui.add_space(theme::GAP);
                wrapped_weak(ui, self.note);
            });
        edits
    }

    fn keys_ui(&self, ui: &Ui, focus: &Response, state: &mut GridState) -> Vec<GridEdit> {
        if !focus.has_focus() || self.skills.is_empty() {
            return Vec::new();
        }
        let asked = |row: usize, _| {
            let skill = self.skills.get(row);
            !self.locked && skill.is_some_and(|skill| skill.cell.expected.is_some())
        };
        let highest = |(row, _): super::GridPlace| {
            let skill = self.skills.get(row);
            skill.map(|skill| skill.highest).unwrap_or_default()
        };
        let size = (self.skills.len(), 1);
        keys::work(ui, state, size, &highest, &asked)
    }

    /// One skill; the level that was clicked, or that the one clicked on is taken back.
    fn skill_ui(
        &self,
        ui: &mut Ui,
        row: usize,
        skill: &Rungs,
        state: &GridState,
        focus: &Response,
    ) -> Option<Option<Score>> {
        let top = ui.cursor().top();
        let is_current = state.at.is_some_and(|(at, _)| at == row);
        ui.add_space(theme::GAP);
        ui.horizontal(|ui| {
            ui.add_space(theme::GAP);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let palette = theme::palette(ui);
                let color = match skill.cell.gap() {
                    Some(_) => palette.warn,
                    None => palette.weak,
                };
                ui.add_space(theme::GAP);
                Label::new(&skill.note).small().color(color).show(ui);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    strong(ui, &skill.title)
                });
            });
        });
        let can = !self.locked && skill.cell.expected.is_some();
        let mut picked = None;
        for (level, words) in (0..).zip(&skill.levels) {
            let level = Score::from_whole(level);
            let on = skill.cell.value == Some(level);
            let id = focus.id.with((row, level.hundredths()));
            if rung_ui(ui, id, (skill, level, words), on, can).clicked() {
                picked = Some((!on).then_some(level));
            }
        }
        if is_current {
            let palette = theme::palette(ui);
            let color = match focus.has_focus() {
                true => palette.accent,
                false => palette.border,
            };
            let left = ui.min_rect().left();
            let mark = Rect::from_min_max(
                pos2(left, top + theme::GAP),
                pos2(left + 3.0, ui.cursor().top()),
            );
            ui.painter().rect_filled(mark, 1.5, color);
        }
        picked
    }
}

/// A skill that is higher than the room is seen from its top.
fn align(ui: &Ui, own: Rect) -> Option<Align> {
    (own.height() > ui.clip_rect().height()).then_some(Align::Min)
}

/// A level with what is done at it.
fn rung_ui(
    ui: &mut Ui,
    id: Id,
    (skill, level, words): (&Rungs, Score, &str),
    on: bool,
    can: bool,
) -> Response {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let ink = if can || on { palette.ink } else { palette.weak };
    let label = Label::new(words).color(ink).wrapped();
    let (galley, _) = label.lay_out(ui, width - MARK - theme::GAP);
    let size = vec2(width, (galley.size().y + 4.0).max(RUNG));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let sense = if can { Sense::CLICK } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    let spoken = format!("{} {level} {words}", skill.code);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, can, on, &spoken));
    let is_asked = skill.cell.expected == Some(level);
    let ground = match (on, response.hovered() && can, is_asked) {
        (true, ..) => palette.accent_soft,
        (_, true, _) => palette.hover,
        (_, _, true) => palette.raised,
        _ => palette.paper,
    };
    ui.painter()
        .rect_filled(rect.shrink2(vec2(6.0, 0.0)), 3.0, ground);
    let middle = pos2(rect.left() + 24.0, rect.center().y);
    let outline = if on { palette.accent } else { palette.border };
    ui.painter()
        .circle_stroke(middle, 7.0, Stroke::new(1.5, outline));
    if on {
        ui.painter().circle_filled(middle, 4.0, palette.accent);
    }
    let number = pos2(rect.left() + 46.0, rect.center().y);
    let (align, font) = (egui::Align2::CENTER_CENTER, theme::bold(theme::SIZE_BODY));
    ui.painter().text(number, align, level, font, ink);
    let at = pos2(rect.left() + MARK, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    response
}
