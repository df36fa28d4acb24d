//! Draws which skill goes on from which, to take over what was asked.

use crate::framework::command::CopyExpected;
use crate::framework::model::Framework;
use crate::framework::page::FrameworkPage;
use crate::framework::text;
use crate::screen::Wishes;
use crate::ui::{self, Field, button, icon};
use egui::Ui;

const WIDTH: f32 = 420.0;

pub fn part_ui(page: &mut FrameworkPage, ui: &mut Ui, framework: &Framework, wishes: &mut Wishes) {
    let others = page.all.iter().filter(|it| it.id != framework.id);
    let others: Vec<_> = others.map(|it| (it.id, it.full_name())).collect();
    if others.is_empty() {
        return;
    }
    ui::heading(ui, text::TAKE_OVER.text());
    ui::wrapped_weak(ui, text::TAKE_OVER_HINT.text());
    Field::new("from", &text::FROM)
        .width(WIDTH)
        .choice(ui, &mut page.take_over.from, &others);
    let Some(from) = page.take_over.from else {
        return;
    };
    let old = page.take_over.old.iter();
    let old: Vec<_> = old
        .map(|card| {
            (
                card.skill.id,
                format!("{} {}", card.skill.code, card.skill.name),
            )
        })
        .collect();
    for (skill, model) in &mut page.take_over.pairs {
        let card = page.known.cards.iter().find(|it| it.skill.id == *skill);
        let Some(card) = card.filter(|card| !card.retired) else {
            continue;
        };
        let label = text::goes_on_from(&card.skill.code, &card.skill.name);
        ui.push_id(*skill, |ui| {
            Field::new("model", &label)
                .hint(text::NO_MODEL.text())
                .width(WIDTH)
                .choice(ui, model, &old);
        });
    }
    if button::secondary(ui, Some(icon::COPY), text::TAKE.text()).clicked() {
        let pairs = page.take_over.pairs.iter();
        let mapping = pairs
            .filter_map(|(new, old)| Some(((*old)?, *new)))
            .collect();
        let name = others.iter().find(|(id, _)| *id == from);
        wishes.run(CopyExpected {
            from,
            to: framework.id,
            mapping,
            from_name: name.map(|(_, name)| name.clone()).unwrap_or_default(),
        });
    }
}
