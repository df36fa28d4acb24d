//! Draws the page of units, and units as choices elsewhere.

use super::chart;
use crate::base::UnitId;
use crate::org;
use crate::org::command::OrderUnit;
use crate::org::form;
use crate::org::model::Unit;
use crate::org::page::{Tab, UnitPage};
use crate::org::rules::{self, Way};
use crate::org::{sheet, text};
use crate::screen::{ListForm, Place, Wishes, take_out};
use crate::ui::{self, Action, Cell, Column, PageHead, Table, button, icon, theme};
use egui::{Key, Modifiers, Ui};
use std::collections::BTreeSet;

const FORM: f32 = 400.0;
/// How far each level of the tree stands to the right of the one above.
const STEP: f32 = 22.0;

/// What the page head offers.
#[derive(Clone, Copy)]
enum Act {
    Add,
    Print,
    TakeOut(ListForm),
}

pub fn page_ui(page: &mut UnitPage, ui: &mut Ui, wishes: &mut Wishes) {
    let used = page.units.iter().filter(|unit| !unit.retired).count();
    let count = text::count(used);
    let none = page.units.is_empty().then_some(text::NO_UNITS);
    let actions = [
        Action::primary(Act::Add, icon::ADD, text::ADD_UNIT),
        Action::new(Act::Print, icon::PRINT, text::PRINT_CHART).blocked(none.clone()),
        take_out(Act::TakeOut, none),
    ];
    let title = text::UNITS;
    let head = PageHead::new(title.text(), &actions).count(count.text());
    match head.show(ui) {
        Some(Act::Add) => page.begin(None),
        Some(Act::Print) => wishes.go(Place::page(org::DOCUMENT_KEY).part(org::CHART)),
        Some(Act::TakeOut(form)) => wishes.list = Some(page.wish(form)),
        None => {}
    }
    if page.units.is_empty() && page.draft.is_none() {
        let add = text::ADD_UNIT;
        if ui::empty(
            ui,
            icon::TREE,
            text::NO_UNITS.text(),
            Some((icon::ADD, add.text())),
        ) {
            page.begin(None);
        }
        return;
    }
    let tabs = [(Tab::Tree, text::UNITS), (Tab::Chart, text::CHART)];
    ui::tabs(ui, &mut page.tab, &tabs);
    ui.add_space(theme::GAP);
    match page.tab {
        Tab::Tree => tree_tab_ui(page, ui, wishes),
        Tab::Chart => chart::chart_ui(page, ui),
    }
}

fn tree_tab_ui(page: &mut UnitPage, ui: &mut Ui, wishes: &mut Wishes) {
    ui.horizontal(|ui| {
        if button::quiet(ui, Some(icon::UNFOLD), text::UNFOLD_ALL.text()).clicked() {
            page.folded.clear();
        }
        if button::quiet(ui, Some(icon::FOLD), text::FOLD_ALL.text()).clicked() {
            page.folded = page.units.iter().map(|unit| unit.id).collect();
        }
        if page.units.iter().any(|unit| unit.retired) {
            ui::toggle_chip(ui, &text::SHOW_RETIRED, &mut page.with_retired);
        }
    });
    ui.add_space(theme::GAP);
    if page.draft.is_none() {
        return tree_ui(page, ui, wishes);
    }
    let mut width = page.width.unwrap_or(FORM);
    let (mut tree, mut panel) = ui::split(ui, "units", &mut width);
    page.width = Some(width);
    tree_ui(page, &mut tree, wishes);
    form::panel_ui(page, &mut panel, wishes);
}

fn tree_ui(page: &mut UnitPage, ui: &mut Ui, wishes: &mut Wishes) {
    order_keys(page, ui, wishes);
    if page.shown().is_empty() {
        ui::wrapped_weak(ui, text::NONE_SHOWN.text());
        return;
    }
    let mut table = std::mem::take(&mut page.table);
    let rows = page.shown();
    let beside_form = page.draft.is_some();
    let columns = [
        Column::new(text::UNITS, 240.0).grows(),
        Column::new(text::HEAD, 260.0).grows().hidden(beside_form),
        Column::new(text::POSITIONS, 80.0).right(),
        Column::new(text::PEOPLE, 70.0).right(),
    ];
    let mut turned = None;
    let answer = Table::new("units", &columns).show(
        ui,
        &mut table,
        &rows,
        |unit| unit.id,
        |unit| spoken(unit),
        |cell, unit, column| match column {
            0 => {
                if name_ui(page, cell, unit) {
                    turned = Some(unit.id);
                }
            }
            1 => cell.weak(&sheet::head(page.staffing.get(&unit.id))),
            2 => cell.text(&sum_of(page, unit.id).0.to_string()),
            _ => cell.text(&sum_of(page, unit.id).1.to_string()),
        },
    );
    page.table = table;
    if let Some(unit) = turned {
        turn(&mut page.folded, unit);
    } else if answer.selected {
        page.open_chosen();
    }
}

/// Alt with an arrow moves the chosen unit among those beside it.
fn order_keys(page: &UnitPage, ui: &mut Ui, wishes: &mut Wishes) {
    for (key, way) in [(Key::ArrowUp, Way::Up), (Key::ArrowDown, Way::Down)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::ALT, key))
            && let Some(unit) = page.chosen().cloned()
        {
            wishes.run(OrderUnit { unit, way });
        }
    }
}

fn turn(folded: &mut BTreeSet<UnitId>, unit: UnitId) {
    if !folded.remove(&unit) {
        folded.insert(unit);
    }
}

/// What a row is called out loud.
fn spoken(unit: &Unit) -> String {
    match unit.retired {
        true => text::retired(&unit.name),
        false => unit.name.clone(),
    }
}

/// The name at its level of the tree, with the sign that folds what stands below. True when that
/// was pressed.
fn name_ui(page: &UnitPage, cell: &mut Cell<'_>, unit: &Unit) -> bool {
    cell.indent(STEP * unit.depth as f32);
    let turned = cell.ui(|ui| {
        let (sign, words) = match page.folded.contains(&unit.id) {
            true => (icon::NEXT, text::UNFOLD),
            false => (icon::DOWN, text::FOLD),
        };
        let words = format!("{words} {}", unit.name);
        rules::has_parts(&page.units, unit.id, page.with_retired)
            && button::icon_only(ui, sign, &words).clicked()
    });
    cell.indent(theme::ROW);
    match (unit.retired, unit.depth) {
        (true, _) => cell.weak(&spoken(unit)),
        (false, 0) => cell.strong(&unit.name),
        (false, _) => cell.text(&unit.name),
    }
    turned
}

fn sum_of(page: &UnitPage, unit: UnitId) -> (usize, usize) {
    page.sums.get(&unit).copied().unwrap_or_default()
}

/// The units in use for a choice, indented by their depth.
pub fn choices(units: &[Unit]) -> Vec<(UnitId, String)> {
    choices_for(units, None)
}

/// The same with the one that is chosen already, be it in use or not.
pub fn choices_for(units: &[Unit], chosen: Option<UnitId>) -> Vec<(UnitId, String)> {
    let offered = units
        .iter()
        .filter(|unit| !unit.retired || Some(unit.id) == chosen);
    let named = |unit: &Unit| {
        let name = spoken(unit);
        (unit.id, format!("{}{name}", "\u{2003}".repeat(unit.depth)))
    };
    offered.map(named).collect()
}
