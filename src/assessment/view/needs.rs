//! Draws what was put forward for the plan, skill by skill.

use crate::assessment::command::DropNeeds;
use crate::assessment::page::{GapPage, by_skill};
use crate::assessment::text;
use crate::screen::Wishes;
use crate::ui::{self, Label, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui, vec2};

/// So many names are listed of one skill.
const NAMES: usize = 8;

pub fn tab_ui(page: &mut GapPage, ui: &mut Ui, wishes: &mut Wishes) {
    let skills = by_skill(&page.needs, &page.known);
    if skills.is_empty() {
        ui::wrapped_weak(ui, text::NO_NEEDS.text());
        return;
    }
    ui::wrapped_weak(ui, text::NEEDS_HINT.text());
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for (skill, needs) in skills {
            let words = text::needed(&skill.code, &skill.name, needs.len());
            ui.horizontal(|ui| {
                ui::strong(ui, words.text());
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let name = text::drop_all(&skill.code);
                    if button::icon_only(ui, icon::DELETE, name.text()).clicked() {
                        wishes.run(DropNeeds {
                            needs: needs.iter().map(|need| need.id).collect(),
                            what: words.th().to_owned(),
                        });
                    }
                });
            });
            let named = needs
                .iter()
                .filter_map(|need| page.known.person(need.staff));
            let names: Vec<&str> = named.take(NAMES).map(|it| it.name.as_str()).collect();
            let rest = needs.len().saturating_sub(names.len());
            let said = text::names(&names, rest);
            ui.allocate_ui(vec2(ui.available_width(), 0.0), |ui| {
                Label::new(said.text()).small().weak().wrapped().show(ui);
            });
            ui.add_space(theme::GAP);
        }
    });
}
