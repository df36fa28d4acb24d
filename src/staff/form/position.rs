//! What a position is.

use super::field;
use crate::base::Say;
use crate::org::Unit;
use crate::org::view::choices;
use crate::staff::model::{Lists, PositionDraft};
use crate::staff::{rules, text};
use crate::ui::{self, Problems};
use egui::Ui;

pub fn position_ui(
    ui: &mut Ui,
    (lists, units): (&Lists, &[Unit]),
    draft: &mut PositionDraft,
    problems: &Problems<'_>,
) {
    field("line", &text::LINE, problems)
        .required()
        .text(ui, &mut draft.line);
    known_lines_ui(ui, lists, draft, &text::KNOWN_LINES);
    field("position_title", &text::POSITION_TITLE, problems).text(ui, &mut draft.title);
    let levels: Vec<_> = lists
        .levels
        .iter()
        .map(|level| (level.id, level.full_name()))
        .collect();
    field("level", &text::LEVEL, problems).choice(ui, &mut draft.level, &levels);
    let categories: Vec<_> = lists
        .categories
        .iter()
        .map(|c| (c.id, c.name.clone()))
        .collect();
    field("category", &text::CATEGORY, problems)
        .required()
        .choice(ui, &mut draft.category, &categories);
    field("unit", &text::UNIT, problems).choice(ui, &mut draft.unit, &choices(units));
    field("number", &text::NUMBER, problems).text(ui, &mut draft.number);
    if !draft.number.trim().is_empty() && !rules::is_usual_number(draft.number.trim()) {
        ui::wrapped_weak(ui, text::UNUSUAL_NUMBER.text());
    }
}

/// A line that is known already, to be taken over into the field above.
fn known_lines_ui(ui: &mut Ui, lists: &Lists, draft: &mut PositionDraft, label: &Say) {
    let lines: Vec<_> = lists
        .lines
        .iter()
        .map(|line| (line.id, line.name.clone()))
        .collect();
    let mut picked = None;
    if ui::chip(ui, label, &mut picked, &lines) {
        draft.line = picked
            .and_then(|id| lists.line(id))
            .map(|line| line.name.clone())
            .unwrap_or_default();
    }
}
