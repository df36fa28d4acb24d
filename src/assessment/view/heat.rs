//! Draws the heat map of units, lines, categories or staff groups against skills, and beside it
//! who is behind a cell.

use super::side;
use crate::assessment::model::Tally;
use crate::assessment::page::{GapPage, HeatPlace, Map};
use crate::assessment::rules::{By, Column, HeatRow, RowKey, Summary};
use crate::assessment::text;
use crate::base::UnitId;
use crate::screen::Wishes;
use crate::ui::{self, Label, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui, Vec2, vec2};

const NAME: f32 = 230.0;
const SIDE_SHARE: f32 = 0.36;
const SIDE_LEAST: f32 = 260.0;
const SIDE_MOST: f32 = 400.0;
const PITCH: f32 = 34.0;

pub fn tab_ui(page: &mut GapPage, ui: &mut Ui, wishes: &mut Wishes) {
    if page.width < 1.0 {
        page.width = (ui.available_width() * SIDE_SHARE).clamp(SIDE_LEAST, SIDE_MOST);
    }
    let (mut left, mut right) = ui::split(ui, "gaps", &mut page.width);
    by_ui(page, &mut left);
    map_ui(page, &mut left);
    match page.place {
        Some(place) => side::behind_ui(page, &mut right, place, wishes),
        None => side::summary_ui(&page.known, &page.map, &mut right),
    }
}

/// What the rows and the columns are.
fn by_ui(page: &mut GapPage, ui: &mut Ui) {
    let ways = By::ALL.map(|by| (by, text::by(by).text().to_owned()));
    let mut by = Some(page.by);
    ui.horizontal(|ui| {
        ui::chip(ui, &text::ROWS, &mut by, &ways);
        if page.known.has_deep_groups() {
            ui::toggle_chip(ui, &text::SINGLE_SKILLS, &mut page.single_skills);
        }
    });
    page.by = by.unwrap_or_default();
}

fn map_ui(page: &mut GapPage, ui: &mut Ui) {
    ui::wrapped_weak(ui, text::HEAT_HINT.text());
    let map: &Map = &page.map;
    let room = ui.available_width() - NAME - theme::GAP_LARGE;
    let cell = vec2(
        (room / (map.columns.len() + 1) as f32).clamp(46.0, 92.0),
        PITCH,
    );
    let mut chosen = page.place;
    let mut folded = None;
    ScrollArea::horizontal().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        head_ui(ui, &map.columns, cell);
        row_ui(ui, &Line::whole(map), map, cell, &mut chosen);
        let rows: Vec<&HeatRow> = visible(page, map);
        let aside = has_parts(map);
        let scroll = ScrollArea::vertical().auto_shrink(false);
        scroll.show_rows(ui, PITCH, rows.len(), |ui, range| {
            for row in rows.iter().skip(range.start).take(range.len()) {
                let unit = unit_of(row);
                let open = unit.is_some_and(|unit| page.unfolded.contains(&unit));
                if row_ui(ui, &Line::of(row, open, aside), map, cell, &mut chosen) {
                    folded = unit;
                }
            }
        });
    });
    page.place = chosen;
    if let Some(unit) = folded
        && !page.unfolded.remove(&unit)
    {
        page.unfolded.insert(unit);
    }
}

fn unit_of(row: &HeatRow) -> Option<UnitId> {
    match row.key {
        RowKey::Unit(unit) => unit,
        _ => None,
    }
}

/// Units at the top, and the parts of the unfolded as long as they are in sight themselves.
fn visible<'a>(page: &GapPage, map: &'a Map) -> Vec<&'a HeatRow> {
    let mut open: Vec<Option<UnitId>> = vec![None];
    let mut rows = Vec::new();
    for row in &map.rows {
        if open.contains(&row.parent) {
            rows.push(row);
            let unfolded = unit_of(row).filter(|unit| page.unfolded.contains(unit));
            open.extend(unfolded.map(Some));
        }
    }
    rows
}

fn has_parts(map: &Map) -> bool {
    map.rows.iter().any(|row| row.has_parts)
}

/// A row of the map.
struct Line<'a> {
    name: &'a str,
    depth: usize,
    /// `None` where there is nothing to unfold.
    unfolded: Option<bool>,
    /// Others have something to unfold: the name leaves room for the sign.
    aside: bool,
    key: RowKey,
    summary: &'a Summary,
}

impl<'a> Line<'a> {
    fn whole(map: &'a Map) -> Self {
        Self {
            name: "",
            depth: 0,
            unfolded: None,
            aside: false,
            key: RowKey::Whole,
            summary: &map.whole,
        }
    }

    fn of(row: &'a HeatRow, open: bool, aside: bool) -> Self {
        Self {
            name: &row.name,
            depth: row.depth,
            unfolded: row.has_parts.then_some(open),
            aside,
            key: row.key,
            summary: &row.summary,
        }
    }

    fn words(&self) -> String {
        text::row(self.key, self.name)
    }
}

fn head_ui(ui: &mut Ui, columns: &[Column], cell: Vec2) {
    ui.horizontal(|ui| {
        ui.add_space(NAME);
        let any = text::ANY_SKILL;
        let heads = columns
            .iter()
            .map(|column| (column.code.as_str(), column.name.as_str()));
        for (code, name) in heads.chain([(any.text(), any.text())]) {
            let layout = Layout::centered_and_justified(egui::Direction::LeftToRight);
            ui.allocate_ui_with_layout(cell, layout, |ui| {
                Label::new(code)
                    .small()
                    .strong()
                    .elided()
                    .show(ui)
                    .on_hover_text(name);
            });
        }
    });
}

/// One row; true if it was folded or unfolded.
fn row_ui(
    ui: &mut Ui,
    line: &Line<'_>,
    map: &Map,
    cell: Vec2,
    chosen: &mut Option<HeatPlace>,
) -> bool {
    let words = line.words();
    let row = ui.horizontal(|ui| {
        let fold = name_ui(ui, line, &words);
        let columns = map
            .columns
            .iter()
            .map(|column| (Some(column.key), column.code.as_str()));
        let all = columns.zip(&line.summary.columns);
        let any = text::ANY_SKILL;
        let all = all.chain([((None, any.text()), &line.summary.people)]);
        for ((column, code), tally) in all {
            let said = if column.is_some() {
                text::of_assessed(tally)
            } else {
                text::of_people(tally)
            };
            let name = text::heat_cell(&words, code, &said);
            let response = ui::heat(ui, cell, share(tally), &figures(tally), name.text());
            let place = HeatPlace {
                row: line.key,
                column,
            };
            if response.clicked() {
                *chosen = if *chosen == Some(place) {
                    None
                } else {
                    Some(place)
                };
            }
            if *chosen == Some(place) {
                let outline = egui::Stroke::new(2.0, theme::palette(ui).ink);
                let kind = egui::StrokeKind::Inside;
                ui.painter()
                    .rect_stroke(response.rect.shrink(1.0), 3.0, outline, kind);
            }
        }
        fold
    });
    row.inner
}

fn name_ui(ui: &mut Ui, line: &Line<'_>, words: &str) -> bool {
    let mut pressed = false;
    ui.allocate_ui_with_layout(
        vec2(NAME, PITCH),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.set_min_size(vec2(NAME, PITCH));
            ui.add_space(line.depth as f32 * theme::GAP_LARGE);
            if let Some(open) = line.unfolded {
                let sign = if open { icon::DOWN } else { icon::NEXT };
                pressed = button::icon_only(ui, sign, text::parts_of(words).text()).clicked();
            } else if line.aside {
                ui.add_space(theme::ROW);
            }
            let label = Label::new(words).elided();
            if line.key == RowKey::Whole {
                label.strong()
            } else {
                label
            }
            .show(ui);
        },
    );
    pressed
}

/// "12/18": with a gap, of the assessed.
fn figures(tally: &Tally) -> String {
    match tally.assessed {
        0 => "–".to_owned(),
        assessed => format!("{}/{assessed}", tally.with_gap),
    }
}

pub(super) fn share(tally: &Tally) -> Option<f32> {
    tally.percent().map(|percent| percent as f32 / 100.0)
}
