//! Draws the units as a chart.

use crate::base::UnitId;
use crate::org::model::Unit;
use crate::org::page::UnitPage;
use crate::org::{rules, text};
use crate::ui::{self, ChartNode};
use egui::Ui;
use std::collections::BTreeSet;

/// The chart of the units in use; a click on one opens it in the tree.
pub fn chart_ui(page: &mut UnitPage, ui: &mut Ui) {
    let shown = rules::shown(&page.units, &BTreeSet::new(), false);
    let nodes: Vec<ChartNode<UnitId>> = shown.into_iter().map(|unit| node(page, unit)).collect();
    if nodes.is_empty() {
        ui::wrapped_weak(ui, text::NONE_SHOWN.text());
        return;
    }
    if let Some(unit) = ui::chart(ui, &page.name, &nodes) {
        page.reveal(unit);
    }
}

fn node(page: &UnitPage, unit: &Unit) -> ChartNode<UnitId> {
    let (own, all) = (page.staffing.get(&unit.id), page.sums.get(&unit.id));
    ChartNode {
        key: unit.id,
        depth: unit.depth,
        words: unit.name.clone(),
        note: text::chart_note(own, all.copied()).to_string(),
    }
}
