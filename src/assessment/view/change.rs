//! Draws what has changed between two rounds, skill by skill.

use crate::assessment::model::Round;
use crate::assessment::page::GapPage;
use crate::assessment::rules::Change;
use crate::assessment::text;
use crate::base::RoundId;
use crate::framework::Skill;
use crate::ui::{self, Label};
use egui::{Align, Layout, ScrollArea, Ui, vec2};

const CODE: f32 = 70.0;
const NAME: f32 = 270.0;
const BARS: f32 = 340.0;
const ROW: f32 = 44.0;

pub fn tab_ui(page: &mut GapPage, ui: &mut Ui) {
    let rounds: Vec<(RoundId, String)> = page
        .known
        .rounds
        .iter()
        .map(|round: &Round| (round.id, round.name.clone()))
        .collect();
    if rounds.len() < 2 {
        ui::wrapped_weak(ui, text::ONE_ROUND.text());
        return;
    }
    ui.horizontal(|ui| {
        ui::chip(ui, &text::BEFORE, &mut page.compared.before, &rounds);
        ui::chip(ui, &text::AFTER, &mut page.compared.after, &rounds);
    });
    ui::wrapped_weak(ui, text::CHANGE_HINT.text());
    if page.compared.changes.iter().all(|change| change.both == 0) {
        ui::wrapped_weak(ui, text::NOBODY_IN_BOTH.text());
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let changes = page.compared.changes.iter();
        for (skill, change) in page.known.skills.iter().zip(changes) {
            if change.both > 0 {
                row_ui(ui, skill, change);
            }
        }
    });
}

/// A skill: the mean before in grey, after in the accent, and how many went which way.
fn row_ui(ui: &mut Ui, skill: &Skill, change: &Change) {
    let Some((before, after)) = change.means() else {
        return;
    };
    let spoken = text::changed(&skill.code, change, before, after);
    ui.horizontal(|ui| {
        let named = |ui: &mut Ui, width: f32, label: Label<'_>| {
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(width, ROW), layout, |ui| {
                ui.set_min_width(width);
                label.elided().show(ui);
            });
        };
        named(ui, CODE, Label::new(&skill.code).strong());
        named(ui, NAME, Label::new(&skill.name));
        let full = skill.max.hundredths().max(1) as f32;
        let bars = [before, after].map(|level| {
            let share = level.hundredths() as f32 / full;
            (share, level.to_string())
        });
        ui::pair(ui, vec2(BARS, ROW), &bars, spoken.text());
        Label::new(text::ways(change).text())
            .small()
            .weak()
            .show(ui);
    });
}
