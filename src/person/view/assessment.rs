//! Draws the levels of a person: a radar of now against what is asked, and every round.

use crate::base::{Say, Score, StaffId};
use crate::person::model::{AssessedSkill, Assessments};
use crate::person::page::StaffPage;
use crate::person::text::panel as text;
use crate::screen::{Place, Wishes};
use crate::ui::{self, Column, Label, Radar, RadarAxis, Table, button, icon, theme};
use crate::{assessment, idp, plan};
use egui::{Ui, vec2};

const RADAR: f32 = 300.0;
/// The widths of the columns: the skill, and each level.
const SKILL: f32 = 110.0;
const LEVEL: f32 = 70.0;

pub fn tab_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    let assessments = &page.file.assessments;
    let is_assessed = assessments.skills.iter().any(|it| it.current.is_some());
    if !is_assessed {
        ui::wrapped_weak(ui, text::NO_ROUND.text());
        if button::secondary(ui, Some(icon::ASSESS), text::TO_ROUNDS.text()).clicked() {
            wishes.go(Place::page(assessment::KEY));
        }
        return;
    }
    ui::wrapped_weak(ui, &assessments.name);
    if button::secondary(ui, Some(icon::DOCUMENT), text::PROFILE.text()).clicked() {
        wishes.go(Place::row(plan::DOCUMENT_KEY, staff.raw()).part(idp::PROFILE));
    }
    radar_ui(ui, assessments);
    ui.add_space(theme::GAP);
    table_ui(page, ui);
}

fn level(level: Option<Score>) -> String {
    level.map_or_else(|| text::UNKNOWN_LEVEL.to_owned(), |level| level.to_string())
}

fn radar_ui(ui: &mut Ui, assessments: &Assessments) {
    let max = assessments.max.map_or(0, Score::hundredths);
    let share = |level: Option<Score>| {
        let level = level.filter(|_| max > 0)?;
        Some(level.hundredths() as f32 / max as f32)
    };
    let axis = |skill: &AssessedSkill| RadarAxis {
        name: skill.code.to_string(),
        is: share(skill.current),
        asked: share(skill.expected),
        tip: format!(
            "{}\n{} {} · {} {}",
            skill.name,
            text::CURRENT,
            level(skill.current),
            text::EXPECTED,
            level(skill.expected)
        ),
    };
    let axes: Vec<RadarAxis> = assessments.skills.iter().map(axis).collect();
    let spoken = |skill: &AssessedSkill| {
        (
            skill.code.to_string(),
            level(skill.current),
            level(skill.expected),
        )
    };
    let spoken: Vec<_> = assessments.skills.iter().map(spoken).collect();
    let spoken = text::radar(&spoken);
    let radar = Radar {
        axes: &axes,
        rings: usize::try_from(max / 100).unwrap_or(0),
        spoken: spoken.text(),
    };
    if radar.show(ui, RADAR).is_some() {
        key_ui(ui);
    }
}

/// What the two lines of the radar are.
fn key_ui(ui: &mut Ui) {
    let palette = theme::palette(ui);
    ui.horizontal(|ui| {
        let entry = |ui: &mut Ui, dashed: bool, words: Say| {
            let (rect, _) = ui.allocate_exact_size(vec2(24.0, theme::ROW), egui::Sense::hover());
            let ends = [rect.left_center(), rect.right_center()];
            if dashed {
                let stroke = egui::Stroke::new(1.5, palette.weak);
                let dashes = egui::Shape::dashed_line(&ends, stroke, 5.0, 4.0);
                ui.painter().extend(dashes);
            } else {
                let stroke = egui::Stroke::new(2.0, palette.accent);
                ui.painter().line_segment(ends, stroke);
            }
            Label::new(words.text()).small().weak().show(ui);
        };
        entry(ui, false, text::CURRENT);
        entry(ui, true, text::EXPECTED);
    });
}

/// Skills down, rounds across.
fn table_ui(page: &mut StaffPage, ui: &mut Ui) {
    let assessments = &page.file.assessments;
    let mut columns = vec![
        Column::new(text::SKILL, SKILL).grows(),
        Column::new(text::EXPECTED, LEVEL).right(),
    ];
    let rounds = assessments.rounds.iter();
    columns.extend(rounds.map(|round| Column::new(Say::same(&round.name), LEVEL).right()));
    let height = theme::ROW * (assessments.skills.len() as f32 + 1.0) + 14.0;
    let room = vec2(ui.available_width(), height);
    let mut state = page.file.levels.clone();
    ui.allocate_ui(room, |ui| {
        ui.set_height(height);
        Table::new("levels", &columns).show(
            ui,
            &mut state,
            &assessments.skills,
            |skill| skill.id,
            |skill| format!("{} {}", skill.name, level(skill.current)),
            |cell, skill, at| match at {
                0 => cell.text(&format!("{} {}", skill.code, skill.name)),
                1 => cell.weak(&level(skill.expected)),
                _ => {
                    let found = skill.levels.get(at - 2).copied().flatten();
                    let below = skill.expected.zip(found);
                    let words = level(found);
                    match below.is_some_and(|(asked, found)| found < asked) {
                        true => cell.strong(&words),
                        false => cell.text(&words),
                    }
                }
            },
        )
    });
    page.file.levels = state;
}
