//! Draws the groups and their skills, and beside them the one that is being written.

use super::writing;
use crate::framework::command::{MoveSkill, RetireSkill};
use crate::framework::model::{Framework, GroupDraft, SkillCard, SkillDraft, SkillGroup};
use crate::framework::page::{FrameworkPage, Known, Writing};
use crate::framework::text;
use crate::screen::Wishes;
use crate::ui::{self, Label, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui, vec2};

const FORM: f32 = 460.0;

pub fn tab_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    if page.width < 1.0 {
        page.width = FORM;
    }
    let mut writing = None;
    match page.writing {
        Some(_) => {
            let (mut left, mut right) = ui::split(ui, "skills", &mut page.width);
            list_ui(&page.known, &mut left, framework, &mut writing, wishes);
            writing::form_ui(page, &mut right, framework, wishes);
        }
        None => list_ui(&page.known, ui, framework, &mut writing, wishes),
    }
    if writing.is_some() {
        page.problems.clear();
        page.writing = writing;
    }
}

fn list_ui(
    known: &Known,
    ui: &mut Ui,
    framework: &Framework,
    writing: &mut Option<Writing>,
    wishes: &mut Wishes,
) {
    if button::secondary(ui, Some(icon::ADD), text::ADD_GROUP.text()).clicked() {
        *writing = Some(Writing::Group(GroupDraft::default()));
    }
    if known.groups.is_empty() {
        ui::wrapped_weak(ui, text::NO_SKILLS.text());
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for group in &known.groups {
            ui.push_id(group.id, |ui| {
                group_ui(ui, group, framework, writing);
                let own = known
                    .cards
                    .iter()
                    .filter(|it| it.skill.group == Some(group.id));
                for card in own {
                    ui.push_id(card.skill.id, |ui| skill_ui(ui, card, writing, wishes));
                }
            });
            ui.add_space(theme::GAP);
        }
    });
}

fn group_ui(ui: &mut Ui, group: &SkillGroup, framework: &Framework, writing: &mut Option<Writing>) {
    ui.horizontal(|ui| {
        let words = text::edit_group(&group.code);
        if button::icon_only(ui, icon::EDIT, words.text()).clicked() {
            *writing = Some(Writing::Group(GroupDraft::from(group)));
        }
        let width = (ui.available_width() - 130.0).max(80.0);
        named_ui(ui, width, |ui| {
            let name = format!("{} {}", group.code, group.name);
            Label::new(&name)
                .strong()
                .elided()
                .show(ui)
                .on_hover_text(&group.name);
        });
        if button::quiet(ui, Some(icon::ADD), text::ADD_SKILL.text()).clicked() {
            let draft = SkillDraft::new(Some(group.id), framework.max);
            *writing = Some(Writing::Skill(draft));
        }
    });
}

fn named_ui(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, theme::ROW), layout, |ui| {
        ui.set_min_width(width);
        add(ui);
    });
}

fn skill_ui(ui: &mut Ui, card: &SkillCard, writing: &mut Option<Writing>, wishes: &mut Wishes) {
    let (skill, code) = (&card.skill, &card.skill.code);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        ui.add_space(theme::GAP_LARGE);
        for (up, sign, words) in [
            (true, icon::UP, text::move_up(code)),
            (false, icon::DOWN, text::move_down(code)),
        ] {
            if button::icon_only(ui, sign, words.text()).clicked() {
                wishes.run(MoveSkill {
                    skill: skill.id,
                    up,
                    name: code.clone(),
                });
            }
        }
        if button::icon_only(ui, icon::EDIT, text::edit_skill(code).text()).clicked() {
            *writing = Some(Writing::Skill(SkillDraft::from(card)));
        }
        let width = (ui.available_width() - 330.0).max(140.0);
        named_ui(ui, width, |ui| {
            let name = format!("{code} {}", skill.name);
            let label = Label::new(&name).elided();
            let label = if card.retired { label.weak() } else { label };
            label.show(ui).on_hover_text(&skill.name);
        });
        note_ui(ui, card);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (sign, words) = match card.retired {
                true => (icon::REFRESH, text::USE_AGAIN),
                false => (icon::CLOSE, text::RETIRE),
            };
            let name = format!("{words} {code}");
            if button::icon_only(ui, sign, &name).clicked() {
                wishes.run(RetireSkill {
                    skill: skill.id,
                    retired: !card.retired,
                    name: format!("{code} {}", skill.name),
                });
            }
        });
    });
}

/// How far its texts go, and what has not been checked.
fn note_ui(ui: &mut Ui, card: &SkillCard) {
    let palette = theme::palette(ui);
    if card.retired {
        Label::new(text::RETIRED.text()).small().weak().show(ui);
        return;
    }
    let texts = text::has_texts(card.behaviors.len());
    Label::new(texts.text()).small().weak().show(ui);
    if !card.checked {
        Label::new(text::NOT_CHECKED.text())
            .small()
            .color(palette.warn)
            .show(ui);
    }
}
