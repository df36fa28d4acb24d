//! Draws the framework page.

use super::command::{SaveSkill, SetExpected, SetGroupRule};
use super::model::{ExpectedEdit, Framework, GroupRule, SkillDraft};
use super::page::{FrameworkPage, Known, Tab};
use super::text;
use crate::base::{FrameworkId, Say, StaffGroupId};
use crate::screen::Wishes;
use crate::ui::{self, Field, Grid, GridCell, GridColumn, GridEdit, Problems, button, icon, theme};
use egui::{ScrollArea, Ui, Vec2};

pub fn page_ui(page: &mut FrameworkPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(framework) = page.known.framework.clone() else {
        return;
    };
    ui::PageHead::<()>::new(text::PAGE.text(), &[]).show(ui);
    source_ui(ui, &framework);
    let tabs = [
        (Tab::Levels, text::LEVELS),
        (Tab::Groups, text::GROUPS),
        (Tab::Skills, text::SKILLS),
    ];
    ui::tabs(ui, &mut page.tab, &tabs);
    match page.tab {
        Tab::Levels => levels_ui(page, ui, &framework, wishes),
        Tab::Groups => groups_ui(page, ui, framework.id, wishes),
        Tab::Skills => skills_ui(page, ui, wishes),
    }
}

/// Which edition this is, where it comes from, and what in it is only a default.
fn source_ui(ui: &mut Ui, framework: &Framework) {
    ui::strong(ui, &format!("{} ({})", framework.name, framework.edition));
    ui::wrapped_weak(ui, &framework.source);
    ui::wrapped_weak(ui, text::DEFAULTS.text());
}

fn levels_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    ui::wrapped_weak(ui, text::levels_hint(framework.max).text());
    let known: &Known = &page.known;
    let column = |skill: &super::Skill| GridColumn {
        group: skill.code.clone(),
        title: skill.name.clone(),
        expected: None,
    };
    let columns: Vec<GridColumn> = known.skills.iter().map(column).collect();
    let edits = Grid::new("expected levels", &columns, known.groups.len())
        .highest(framework.max)
        .rows_are(text::GROUP)
        .plain()
        .show(
            ui,
            &mut page.grid,
            |row| {
                known
                    .groups
                    .get(row)
                    .map(|group| group.name.clone())
                    .unwrap_or_default()
            },
            |row, column| cell(known, row, column),
        );
    if let Some(command) = set(framework.id, known, &edits) {
        wishes.run(command);
    }
}

fn cell(known: &Known, row: usize, column: usize) -> GridCell {
    let level = known
        .groups
        .get(row)
        .zip(known.skills.get(column))
        .and_then(|(group, skill)| known.expected.get(&(group.id, skill.id)).copied());
    GridCell {
        value: level,
        expected: None,
    }
}

/// The edits by id; one cell is named in the history.
fn set(framework: FrameworkId, known: &Known, edits: &[GridEdit]) -> Option<SetExpected> {
    let place =
        |edit: &GridEdit| Some((known.groups.get(edit.row)?, known.skills.get(edit.column)?));
    let found = edits.iter().filter_map(|edit| {
        let (group, skill) = place(edit)?;
        Some(ExpectedEdit {
            group: group.id,
            skill: skill.id,
            level: edit.value,
        })
    });
    let found: Vec<ExpectedEdit> = found.collect();
    let what = match edits {
        [edit] => {
            place(edit).map(|(group, skill)| text::cell(&group.name, &skill.code, edit.value))
        }
        _ => None,
    };
    let what = what.unwrap_or_default();
    (!found.is_empty()).then_some(SetExpected {
        framework,
        edits: found,
        what,
    })
}

fn groups_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: FrameworkId, wishes: &mut Wishes) {
    let groups: Vec<(StaffGroupId, String)> = page
        .known
        .groups
        .iter()
        .map(|group| (group.id, group.name.clone()))
        .collect();
    let rest = page.known.groups.iter().find(|group| group.is_default);
    let rest = rest.map(|group| group.name.clone()).unwrap_or_default();
    let (types, lines): &(Vec<GroupRule>, Vec<GroupRule>) = &page.rules;
    ui::wrapped_weak(ui, text::groups_hint(&rest).text());
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            let width = ((ui.available_width() - theme::GAP_LARGE * 2.0) / 2.0).min(460.0);
            for (heading, none, rules) in [
                (text::BY_TYPE, Say::same(rest), types),
                (text::BY_LINE, text::AS_TYPE, lines),
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

fn skills_ui(page: &mut FrameworkPage, ui: &mut Ui, wishes: &mut Wishes) {
    let skills = page.known.skills.clone();
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for skill in &skills {
            if page
                .draft
                .as_ref()
                .is_some_and(|draft| draft.id == skill.id)
            {
                skill_form_ui(page, ui, wishes);
                continue;
            }
            ui.horizontal(|ui| {
                if button::icon_only(ui, icon::EDIT, text::rename(&skill.code).text()).clicked() {
                    page.draft = Some(SkillDraft::from(skill));
                    page.problems.clear();
                }
                ui::strong(ui, &skill.code);
                ui::line(ui, &skill.name);
            });
        }
    });
}

fn skill_form_ui(page: &mut FrameworkPage, ui: &mut Ui, wishes: &mut Wishes) {
    let problems = Problems::new(&page.problems);
    let Some(draft) = &mut page.draft else { return };
    let label = text::skill_name(&draft.code);
    Field::new("name", &label)
        .required()
        .width(640.0)
        .problem(&problems)
        .text(ui, &mut draft.name);
    let (save, close) = ui
        .horizontal(|ui| {
            let save = button::primary(ui, Some(icon::SAVE), text::SAVE.text()).clicked();
            (save, button::quiet(ui, None, text::CLOSE.text()).clicked())
        })
        .inner;
    ui.add_space(theme::GAP);
    if save {
        wishes.run(SaveSkill(draft.clone()));
        page.asked = true;
    }
    if close {
        page.draft = None;
    }
}
