//! What a position is.

use super::{WIDTH, field};
use crate::base::{FiscalYear, Say};
use crate::org::Unit;
use crate::org::view::choices_for;
use crate::staff::model::{Lists, Planned, PositionDraft};
use crate::staff::rules::NumberParts;
use crate::staff::{rules, text};
use crate::ui::{self, Label, Problems, icon, theme};
use egui::{Color32, Ui};

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
    levels_ui(ui, lists, draft, problems);
    let categories = lists.categories_for(draft.category);
    field("category", &text::CATEGORY, problems)
        .required()
        .choice(ui, &mut draft.category, &categories);
    let units = choices_for(units, draft.unit);
    field("unit", &text::UNIT, problems).choice(ui, &mut draft.unit, &units);
    field("number", &text::NUMBER, problems).text(ui, &mut draft.number);
    number_ui(ui, lists, draft);
}

/// The level, and up to which one a combined position (ระดับควบ) goes.
fn levels_ui(ui: &mut Ui, lists: &Lists, draft: &mut PositionDraft, problems: &Problems<'_>) {
    let levels = lists.levels_for(draft.level);
    let level = field("level", &text::LEVEL, problems).choice(ui, &mut draft.level, &levels);
    if level.changed() {
        // A range from the level before is none from this one.
        draft.level_to = draft
            .level_to
            .filter(|_| rules::check_range(draft, lists).is_empty());
    }
    let mut above = rules::levels_above(lists, draft.level);
    above.extend(
        draft
            .level_to
            .filter(|to| !above.iter().any(|(id, _)| id == to))
            .and_then(|to| Some((to, lists.level(to)?.full_name()))),
    );
    if above.is_empty() {
        return;
    }
    let hint = text::LEVEL_TO_HINT;
    field("level_to", &text::LEVEL_TO, problems)
        .hint(hint.text())
        .choice(ui, &mut draft.level_to, &above);
}

/// The years in which the manpower plan opens and closes the position.
pub fn planned_ui(
    ui: &mut Ui,
    years: &[FiscalYear],
    planned: &mut Planned,
    problems: &Problems<'_>,
) {
    let offered = |chosen: Option<FiscalYear>| -> Vec<(FiscalYear, String)> {
        let mut years = years.to_vec();
        years.extend(chosen.filter(|year| !years.contains(year)));
        years.sort();
        years
            .into_iter()
            .map(|year| (year, year.to_string()))
            .collect()
    };
    let (opens, closes) = (text::OPENS_HINT, text::CLOSES_HINT);
    let (to_open, to_close) = (offered(planned.opens), offered(planned.closes));
    field("opens", &text::OPENS, problems)
        .hint(opens.text())
        .choice(ui, &mut planned.opens, &to_open);
    field("closes", &text::CLOSES, problems)
        .hint(closes.text())
        .help(&text::PLANNED_HELP)
        .choice(ui, &mut planned.closes, &to_close);
}

/// What the number says, and what to look at again in it: a warning, never a refusal.
fn number_ui(ui: &mut Ui, lists: &Lists, draft: &PositionDraft) {
    if let Some(parts) = rules::number_parts(&draft.number) {
        parts_ui(ui, lists, &parts);
    }
    let warnings = [
        rules::number_warning(&draft.number),
        rules::line_warning(&draft.number, &draft.line, lists),
    ];
    for warning in warnings.into_iter().flatten() {
        warning_ui(ui, &warning);
    }
}

fn parts_ui(ui: &mut Ui, lists: &Lists, parts: &NumberParts) {
    let kind = text::number_kind(&parts.kind);
    let kind = kind.as_ref().map_or("", |kind| kind.text());
    let lines = rules::lines_of_code(lists, &parts.line_code);
    let unknown = text::UNKNOWN_CODE;
    let line = lines.first().map_or(unknown.text(), |line| &line.name);
    let told = [
        (text::PROVINCE_PART, parts.province.as_str(), ""),
        (text::KIND_PART, parts.kind.as_str(), kind),
        (text::DEPARTMENT_PART, parts.department.as_str(), ""),
        (text::LINE_PART, parts.line_code.as_str(), line),
        (text::RUNNING_PART, parts.running.as_str(), ""),
    ];
    ui.spacing_mut().item_spacing.y = 0.0;
    for (label, code, meaning) in told {
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.set_max_width(WIDTH);
            let room = egui::vec2(PART, theme::SIZE_SMALL * theme::LINE_PITCH);
            ui.allocate_ui(room, |ui| {
                ui.set_width(PART);
                ui::weak(ui, label.text());
            });
            let words = format!("{code} {meaning}");
            Label::new(words.trim_end()).small().elided().show(ui);
        });
    }
    ui.spacing_mut().item_spacing.y = theme::GAP;
}

/// The room of the name of a number's part.
const PART: f32 = 96.0;

fn warning_ui(ui: &mut Ui, words: &Say) {
    let warn: Color32 = theme::palette(ui).warn;
    ui.horizontal_top(|ui| {
        ui.set_max_width(WIDTH);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.label(icon::WARNING.sized(theme::SIZE_HEADING).color(warn));
        let words = Label::new(words.text()).small().color(warn);
        words.wrapped().show(ui);
    });
}

/// A line that is known already, to be taken over into the field above.
fn known_lines_ui(ui: &mut Ui, lists: &Lists, draft: &mut PositionDraft, label: &Say) {
    let mut picked = None;
    if ui::chip(ui, label, &mut picked, &lists.lines_for()) {
        draft.line = picked
            .and_then(|id| lists.line(id))
            .map(|line| line.name.clone())
            .unwrap_or_default();
    }
}
