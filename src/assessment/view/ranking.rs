//! Draws which skills are most needed, with counts and percentages.

use super::{people, side};
use crate::assessment::page::GapPage;
use crate::assessment::rules::Ranked;
use crate::assessment::text;
use crate::screen::Wishes;
use crate::ui::{self, Column, Table};
use egui::Ui;

pub fn tab_ui(page: &mut GapPage, ui: &mut Ui, wishes: &mut Wishes) {
    people::filter_ui(page, ui);
    if page.ranking.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    ui.horizontal(|ui| {
        let chosen = page.ranks.selected.and_then(|id| page.known.skill(id));
        match chosen {
            Some(skill) => {
                let shown = page
                    .shown
                    .iter()
                    .filter_map(|at| page.known.people.get(*at));
                let lacking = shown.filter(|it| it.gap_in(skill.id).is_some_and(|it| it.is_gap()));
                let cells = lacking.map(|person| (person.staff, skill.id)).collect();
                side::put_forward_ui(page, ui, &skill.code, || cells, wishes);
            }
            None => _ = ui::weak(ui, text::RANKING_HINT.text()),
        }
    });
    let columns = [
        Column::new(text::RANK, 48.0).right(),
        Column::new(text::SKILL_CODE, 80.0),
        Column::new(text::SKILL, 260.0).grows(),
        Column::new(text::ASSESSED, 100.0).right(),
        Column::new(text::WITH_GAP, 110.0).right(),
        Column::new(text::PERCENT, 80.0).right(),
        Column::new(text::MEAN_GAP, 110.0).right(),
    ];
    let rows: Vec<(usize, &Ranked)> = (1..).zip(&page.ranking).collect();
    let known = &page.known;
    let name = |ranked: &Ranked| {
        let skill = known.skills.get(ranked.at);
        skill.map_or(("", ""), |skill| (skill.code.as_str(), skill.name.as_str()))
    };
    Table::new("ranking", &columns).show(
        ui,
        &mut page.ranks,
        &rows,
        |(_, ranked)| ranked.skill,
        |(at, ranked)| {
            let said = text::of_assessed(&ranked.tally);
            format!("{at} {} {said}", name(ranked).1)
        },
        |cell, (at, ranked), column| {
            let tally = &ranked.tally;
            let mean = tally.average().map(|it| it.to_string());
            match column {
                0 => cell.weak(&at.to_string()),
                1 => cell.strong(name(ranked).0),
                2 => cell.text(name(ranked).1),
                3 => cell.text(&tally.assessed.to_string()),
                4 => cell.strong(&tally.with_gap.to_string()),
                5 => cell.text(&text::percent(tally)),
                _ => cell.text(&mean.unwrap_or_default()),
            }
        },
    );
}
