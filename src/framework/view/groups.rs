//! Draws who belongs to which staff group.

use crate::base::{FrameworkId, Say, StaffGroupId};
use crate::framework::command::SetGroupRule;
use crate::framework::model::GroupRule;
use crate::framework::page::FrameworkPage;
use crate::framework::text;
use crate::screen::Wishes;
use crate::ui::{self, Field, theme};
use egui::{ScrollArea, Ui, Vec2};

pub fn tab_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: FrameworkId, wishes: &mut Wishes) {
    let groups: Vec<(StaffGroupId, String)> = page
        .known
        .staff_groups
        .iter()
        .map(|group| (group.id, group.name.clone()))
        .collect();
    if groups.is_empty() {
        ui::wrapped_weak(ui, text::NO_GROUPS.text());
        return;
    }
    let rest = page
        .known
        .staff_groups
        .iter()
        .find(|group| group.is_default);
    let rest = rest.map(|group| group.name.clone()).unwrap_or_default();
    let people = &page.people;
    ui::wrapped_weak(ui, text::groups_hint(&rest).text());
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            let width = ((ui.available_width() - theme::GAP_LARGE * 2.0) / 2.0).min(460.0);
            for (heading, none, rules) in [
                (text::BY_TYPE, Say::same(rest), &people.types),
                (text::BY_LINE, text::AS_TYPE, &people.lines),
            ] {
                ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        ui::heading(ui, heading.text());
                        rules_ui(ui, framework, rules, &groups, &none, wishes);
                    });
                });
                ui.add_space(theme::GAP_LARGE);
            }
        });
    });
}

fn rules_ui(
    ui: &mut Ui,
    framework: FrameworkId,
    rules: &[GroupRule],
    groups: &[(StaffGroupId, String)],
    none: &Say,
    wishes: &mut Wishes,
) {
    if rules.is_empty() {
        ui::wrapped_weak(ui, text::NO_LINES.text());
    }
    for rule in rules {
        let mut group = rule.group;
        let label = text::with_people(&rule.name, rule.people);
        ui.push_id(&rule.of, |ui| {
            Field::new("group", &label)
                .hint(none.text())
                .width(400.0)
                .choice(ui, &mut group, groups);
        });
        if group != rule.group {
            let group_name = groups
                .iter()
                .find(|(id, _)| Some(*id) == group)
                .map(|(_, name)| name.clone());
            wishes.run(SetGroupRule {
                framework,
                of: rule.of.clone(),
                group,
                of_name: rule.name.clone(),
                group_name: group_name.unwrap_or_default(),
            });
        }
    }
}
