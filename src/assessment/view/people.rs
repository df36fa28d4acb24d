//! Draws the list of people with all their gaps, and beside it one person's profile.

use super::side;
use crate::assessment::model::{PersonGap, StaffGaps};
use crate::assessment::page::GapPage;
use crate::assessment::text;
use crate::base::{Say, Score};
use crate::org::view::choices;
use crate::screen::{Place, Wishes};
use crate::staff;
use crate::ui::{self, Cell, Column, Label, Radar, RadarAxis, Table, button, icon, theme};
use egui::{Frame, Margin, ScrollArea, Ui};

/// Columns before the skills.
const BEFORE: usize = 3;
const PROFILE: f32 = 340.0;
const RADAR: f32 = 240.0;

pub fn tab_ui(page: &mut GapPage, ui: &mut Ui, wishes: &mut Wishes) {
    filter_ui(page, ui);
    if page.shown.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    let selected = page
        .table
        .selected
        .and_then(|staff| page.known.person(staff));
    if let Some(person) = selected.cloned() {
        let paper = Frame::new().inner_margin(Margin {
            left: 16,
            ..Margin::ZERO
        });
        egui::Panel::right("profile")
            .exact_size(PROFILE)
            .resizable(false)
            .frame(paper)
            .show(ui, |ui| profile_ui(page, ui, &person, wishes));
    }
    table_ui(page, ui, selected_only(page));
}

/// While a profile is open the list keeps to what fits beside it.
fn selected_only(page: &GapPage) -> bool {
    page.table.selected.is_some()
}

pub fn filter_ui(page: &mut GapPage, ui: &mut Ui) {
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
}

fn table_ui(page: &mut GapPage, ui: &mut Ui, narrow: bool) {
    let skills = page.known.skills.len();
    let rows: Vec<&StaffGaps> = page
        .shown
        .iter()
        .filter_map(|index| page.known.people.get(*index))
        .collect();
    let columns = columns(page, narrow);
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

/// More skills than these leave no room for the names beside them.
const SEEN_SKILLS: usize = 12;

fn columns(page: &GapPage, narrow: bool) -> Vec<Column> {
    let few = page.known.skills.len() <= SEEN_SKILLS;
    let mut columns = vec![
        Column::new(text::PERSON, 190.0).grows().sortable(),
        Column::new(text::POSITION, 190.0)
            .grows()
            .sortable()
            .hidden(narrow),
        Column::new(text::UNIT, 150.0)
            .grows()
            .sortable()
            .hidden(narrow),
    ];
    let skill = |skill: &crate::framework::Skill| {
        Column::new(Say::same(skill.code.clone()), 58.0)
            .center()
            .sortable()
            .hidden(!few)
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

/// One person against what is asked: the radar, every skill, and the way into the plan.
fn profile_ui(page: &mut GapPage, ui: &mut Ui, person: &StaffGaps, wishes: &mut Wishes) {
    let close = ui.horizontal(|ui| {
        let close = button::icon_only(ui, icon::CLOSE, text::CLOSE.text()).clicked();
        if button::quiet(ui, None, &person.name).clicked() {
            wishes.go(Place::row(staff::KEY, person.staff.raw()));
        }
        close
    });
    ui::wrapped_weak(ui, &person.position_name);
    let lacking = person.gaps.iter().filter(|gap| gap.is_gap());
    let cells = lacking.map(|gap| (person.staff, gap.skill)).collect();
    side::put_forward_ui(page, ui, &person.name, || cells, wishes);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        radar_ui(page, ui, person);
        let palette = theme::palette(ui);
        let said = |gap: &&PersonGap| gap.expected.is_some() || gap.current.is_some();
        for gap in person.gaps.iter().filter(said) {
            let color = if gap.is_gap() {
                palette.warn
            } else {
                palette.ink
            };
            let words = text::level_words(gap);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui::line(ui, &gap.name).on_hover_text(&*gap.name);
                Label::new(words.text()).small().color(color).show(ui);
            });
        }
    });
    if close.inner {
        page.table.selected = None;
    }
}

fn radar_ui(page: &GapPage, ui: &mut Ui, person: &StaffGaps) {
    let max = page.known.framework.as_ref();
    let max = max.map_or(Score::from_whole(5), |it| it.max);
    let full = max.hundredths().max(1) as f32;
    let share = |level: Option<Score>| level.map(|level| level.hundredths() as f32 / full);
    let asked = person.gaps.iter().filter(|gap| gap.expected.is_some());
    let axes: Vec<RadarAxis> = asked
        .map(|gap| RadarAxis {
            name: gap.code.to_string(),
            is: share(gap.current),
            asked: share(gap.expected),
            tip: gap.name.to_string(),
        })
        .collect();
    let spoken = text::profile_of(&person.name);
    let radar = Radar {
        axes: &axes,
        rings: usize::try_from(max.hundredths() / 100).unwrap_or(5),
        spoken: spoken.text(),
    };
    if radar.show(ui, RADAR).is_some() {
        ui::wrapped_weak(ui, text::RADAR_NOTE.text());
    }
}
