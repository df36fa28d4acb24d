//! Draws the list of positions.

use crate::manpower::form;
use crate::manpower::model::Slot;
use crate::manpower::page::ManpowerPage;
use crate::manpower::text;
use crate::screen::Wishes;
use crate::staff;
use crate::ui::{self, Column, Table};
use egui::Ui;

const FORM: f32 = 420.0;

const COLUMNS: [Column; 6] = [
    Column::new(text::NUMBER, 150.0),
    Column::new(text::NAME, 220.0),
    Column::new(text::UNIT, 150.0),
    Column::new(text::CATEGORY, 140.0),
    Column::new(text::HOLDER, 160.0),
    Column::new(text::PLANNED, 110.0),
];

pub fn tab_ui(page: &mut ManpowerPage, ui: &mut Ui, wishes: &mut Wishes) {
    if page.draft.is_none() {
        return list_ui(page, ui);
    }
    let mut width = page.width.unwrap_or(FORM);
    let (mut list, mut panel) = ui::split(ui, "positions", &mut width);
    page.width = Some(width);
    list_ui(page, &mut list);
    form::panel_ui(page, &mut panel, wishes);
}

fn list_ui(page: &mut ManpowerPage, ui: &mut Ui) {
    if page.shown.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    let beside_form = page.draft.is_some();
    let [number, name, unit, category, holder, planned] = COLUMNS.map(Column::sortable);
    let columns = [
        number,
        name.grows(),
        unit.grows().hidden(beside_form),
        category.hidden(beside_form),
        holder.grows(),
        planned.hidden(beside_form),
    ];
    let mut table = std::mem::take(&mut page.table);
    let rows: Vec<&Slot> = page.shown_slots().collect();
    let answer = Table::new("positions", &columns).show(
        ui,
        &mut table,
        &rows,
        |slot| slot.position.id,
        |slot| spoken(slot),
        |cell, slot, column| match column {
            0 => cell.text(&slot.position.number),
            1 if slot.position.retired => cell.weak(&crate::org::text::retired(&slot.name)),
            1 => cell.text(&slot.name),
            2 => cell.text(&slot.unit_name),
            3 => cell.weak(&slot.category_name),
            4 => match &slot.holder {
                Some((_, name)) => cell.text(name),
                None => cell.weak(vacancy(slot).text()),
            },
            _ => {
                let planned = slot.position.planned;
                cell.text(&text::planned(planned.opens, planned.closes));
            }
        },
    );
    page.table = table;
    if answer.selected {
        page.open_chosen();
    }
}

fn vacancy(slot: &Slot) -> crate::base::Say {
    let planned = slot.position.planned;
    staff::text::vacancy(planned.opens, planned.closes)
}

/// What a row is called out loud.
fn spoken(slot: &Slot) -> String {
    let who = match &slot.holder {
        Some((_, name)) => name.clone(),
        None => vacancy(slot).to_string(),
    };
    format!("{} {} {who}", slot.position.number, slot.name)
}
