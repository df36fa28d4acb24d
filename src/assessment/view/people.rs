//! Draws the list of people with all their gaps.

use crate::assessment::model::{PersonGap, StaffGaps};
use crate::assessment::page::GapPage;
use crate::assessment::text;
use crate::base::Say;
use crate::org::view::choices;
use crate::ui::{self, Cell, Column, Table, theme};
use egui::Ui;

/// Columns before the skills.
const BEFORE: usize = 3;

pub fn tab_ui(page: &mut GapPage, ui: &mut Ui) {
    ui.horizontal(|ui| {
        let filter = &mut page.filter;
        ui::search(ui, &mut filter.search);
        ui::chip(
            ui,
            &text::UNIT,
            &mut filter.unit,
            &choices(&page.known.units),
        );
        ui::toggle_chip(ui, &text::ONLY_GAPS, &mut filter.only_gaps);
        ui::weak(ui, text::listed(page.shown.len()).text());
    });
    if page.shown.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    let skills = page.known.skills.len();
    let rows: Vec<&StaffGaps> = page
        .shown
        .iter()
        .filter_map(|index| page.known.people.get(*index))
        .collect();
    let columns = columns(page);
    let palette = theme::palette(ui);
    let (warn, accent) = (palette.warn, palette.accent);
    Table::new("gaps", &columns).show(
        ui,
        &mut page.table,
        &rows,
        |person| person.staff,
        |person| text::spoken(person).text().to_owned(),
        |cell, person, column| match column {
            0 => cell.text(&person.name),
            1 => cell.text(&person.position_name),
            2 => cell.weak(&person.unit_name),
            column => match person
                .gaps
                .get(column - BEFORE)
                .filter(|_| column < BEFORE + skills)
            {
                Some(gap) => mark_ui(cell, gap, warn, accent),
                None => cell.strong(&text::total(person)),
            },
        },
    );
}

fn columns(page: &GapPage) -> Vec<Column> {
    let mut columns = vec![
        Column::new(text::PERSON, 190.0).grows().sortable(),
        Column::new(text::POSITION, 190.0).grows().sortable(),
        Column::new(text::UNIT, 150.0).grows().sortable(),
    ];
    let skill = |skill: &crate::framework::Skill| {
        Column::new(Say::same(skill.code.clone()), 58.0)
            .center()
            .sortable()
    };
    columns.extend(page.known.skills.iter().map(skill));
    columns.push(Column::new(text::TOTAL, 64.0).center().sortable());
    columns
}

/// A gap amber, a surplus in the accent, both with their number and sign.
fn mark_ui(cell: &mut Cell<'_>, gap: &PersonGap, warn: egui::Color32, accent: egui::Color32) {
    let words = text::mark(gap);
    match (gap.is_gap(), gap.surplus()) {
        (true, _) => cell.colored(&words, warn),
        (false, Some(_)) => cell.colored(&words, accent),
        _ => cell.weak(&words),
    }
}
