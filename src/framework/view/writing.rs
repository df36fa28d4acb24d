//! Draws the form of a skill or a group.

use crate::base::Score;
use crate::framework::command::{SaveGroup, SaveSkill};
use crate::framework::model::{Framework, GroupDraft, SkillDraft, levels};
use crate::framework::page::{Form, FrameworkPage, Known, Writing};
use crate::framework::text;
use crate::screen::Wishes;
use crate::ui::{self, Field, Label, Problems, button, icon, theme};
use egui::{ScrollArea, Ui};

pub fn form_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    let problems = page.problems_of(Form::Writing).to_vec();
    let Some(mut writing) = page.writing.take() else {
        return;
    };
    let mut open = true;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let problems = Problems::new(&problems);
        let save = match &mut writing {
            Writing::Group(draft) => {
                group_ui(ui, draft, &problems);
                text::SAVE_GROUP
            }
            Writing::Skill(draft) => {
                skill_ui(ui, draft, &page.known, framework, &problems);
                text::SAVE_SKILL
            }
        };
        ui.horizontal(|ui| {
            if button::primary(ui, Some(icon::SAVE), save.text()).clicked() {
                page.asked = Some(Form::Writing);
                let framework = framework.id;
                match writing.clone() {
                    Writing::Group(draft) => wishes.run(SaveGroup { framework, draft }),
                    Writing::Skill(draft) => wishes.run(SaveSkill { framework, draft }),
                }
            }
            open = !button::quiet(ui, None, text::CLOSE.text()).clicked();
        });
    });
    page.writing = open.then_some(writing);
}

fn group_ui(ui: &mut Ui, draft: &mut GroupDraft, problems: &Problems<'_>) {
    Field::new("code", &text::CODE)
        .required()
        .width(160.0)
        .problem(problems)
        .text(ui, &mut draft.code);
    Field::new("name", &text::GROUP_NAME)
        .required()
        .problem(problems)
        .text(ui, &mut draft.name);
}

fn skill_ui(
    ui: &mut Ui,
    draft: &mut SkillDraft,
    known: &Known,
    framework: &Framework,
    problems: &Problems<'_>,
) {
    Field::new("code", &text::CODE)
        .required()
        .width(160.0)
        .problem(problems)
        .text(ui, &mut draft.code);
    Field::new("name", &text::SKILL_NAME)
        .required()
        .problem(problems)
        .text(ui, &mut draft.name);
    let groups = known
        .groups
        .iter()
        .map(|group| (group.id, group.name.clone()));
    Field::new("group", &text::SKILL_GROUP)
        .required()
        .problem(problems)
        .choice(ui, &mut draft.group, &groups.collect::<Vec<_>>());
    Field::new("definition", &text::DEFINITION).area(ui, &mut draft.definition, 2);
    Field::new("source", &text::SOURCE).text(ui, &mut draft.source);
    Field::new("checked", &text::CHECKED).checkbox(ui, &mut draft.checked);
    Field::new("max", &text::OWN_MAX)
        .hint(text::AS_FRAMEWORK.text())
        .width(160.0)
        .problem(problems)
        .number(ui, &mut draft.max);
    behaviors_ui(ui, draft, known, framework);
}

fn behaviors_ui(ui: &mut Ui, draft: &mut SkillDraft, known: &Known, framework: &Framework) {
    ui.add_space(theme::GAP);
    ui::wrapped_weak(ui, text::CUMULATIVE.text());
    let card = known.cards.iter().find(|it| Some(it.skill.id) == draft.id);
    if card.is_some_and(|card| card.texts_by_program) {
        let warn = theme::palette(ui).warn;
        Label::new(text::BY_PROGRAM.text())
            .small()
            .color(warn)
            .wrapped()
            .show(ui);
    }
    let own = Score::parse(&draft.max).ok();
    let count = levels(own.unwrap_or(framework.max)).min(9);
    if draft.behaviors.len() < count {
        draft.behaviors.resize(count, String::new());
    }
    for (level, words) in (1..).zip(draft.behaviors.iter_mut().take(count)) {
        ui.push_id(level, |ui| {
            Field::new("behavior", &text::at_level(level)).area(ui, words, 2);
        });
    }
}
