//! Draws what stands beside the heat map: the sums, or who is behind a cell.

use super::heat::share;
use crate::assessment::model::StaffGaps;
use crate::assessment::page::{GapPage, HeatPlace, Known, Map};
use crate::assessment::rules::RowKey;
use crate::assessment::text;
use crate::base::{SkillId, StaffId};
use crate::screen::{Place, Wishes};
use crate::staff;
use crate::ui::{self, Bar, Label, button, icon, theme};
use egui::{ScrollArea, Ui};

/// The height of a person: the name, and a line below it.
const PERSON: f32 = 60.0;

/// The room before the bars of codes, and of names.
const CODES: f32 = 0.15;
const NAMES: f32 = 0.45;

/// One bar per column, then one per staff group.
pub fn summary_ui(known: &Known, map: &Map, ui: &mut Ui) {
    let scroll = ScrollArea::vertical().auto_shrink(false);
    scroll.show(ui, |ui| {
        ui::heading(ui, text::PER_SKILL.text());
        let columns = map.columns.iter().zip(&map.whole.columns);
        let bars: Vec<Bar> = columns
            .map(|(column, tally)| Bar {
                name: column.code.clone(),
                share: share(tally).unwrap_or(0.0),
                value: text::of_assessed(tally).text().to_owned(),
                tip: column.name.clone(),
            })
            .collect();
        ui::bars(ui, CODES, &bars);
        let groups = known.by_staff_group.iter();
        let bars: Vec<Bar> = groups
            .filter(|row| row.key != RowKey::Group(None))
            .map(|row| Bar {
                name: row.name.clone(),
                share: share(&row.summary.people).unwrap_or(0.0),
                value: text::of_people(&row.summary.people).text().to_owned(),
                ..Bar::default()
            })
            .collect();
        if !bars.is_empty() {
            ui.add_space(theme::GAP_LARGE);
            ui::heading(ui, text::PER_GROUP.text());
        }
        ui::bars(ui, NAMES, &bars);
        ui.add_space(theme::GAP_LARGE);
        ui::wrapped_weak(ui, text::DENOMINATOR.text());
    });
}

/// Who has a gap in the chosen cell.
pub fn behind_ui(page: &mut GapPage, ui: &mut Ui, place: HeatPlace, wishes: &mut Wishes) {
    let (known, map): (&Known, &Map) = (&page.known, &page.map);
    let title = title(map, place);
    let close = ui.horizontal(|ui| {
        let close = button::icon_only(ui, icon::CLOSE, text::CLOSE.text()).clicked();
        ui::heading(ui, &title);
        close
    });
    ui::weak(ui, text::people_behind(page.behind.len()).text());
    let column = Known::column_name(map, place.column);
    let cells = || known.cells(map, place);
    put_forward_ui(page, ui, &title, cells, wishes);
    let mut going = None;
    let scroll = ScrollArea::vertical().auto_shrink(false);
    scroll.show_rows(ui, PERSON, page.behind.len(), |ui, range| {
        let seen = page.behind.iter().skip(range.start).take(range.len());
        for person in seen.filter_map(|index| known.people.get(*index)) {
            let within = |skill| column.is_none_or(|column| column.has(skill, &known.skills));
            ui.push_id(person.staff, |ui| {
                person_ui(ui, person, within, &mut going);
            });
        }
    });
    if let Some(staff) = going {
        wishes.go(Place::row(staff::KEY, staff.raw()));
    }
    if close.inner {
        page.place = None;
    }
}

/// The one button that puts gaps forward for the plan, or that they are already.
pub fn put_forward_ui(
    page: &GapPage,
    ui: &mut Ui,
    what: &str,
    cells: impl FnOnce() -> Vec<(StaffId, SkillId)>,
    wishes: &mut Wishes,
) {
    let cells = cells();
    if cells.is_empty() {
        return;
    }
    let open = cells.iter().filter(|cell| !page.waiting.contains(cell));
    let open = open.count();
    if open == 0 {
        let accent = theme::palette(ui).accent;
        Label::new(text::ALL_PUT_FORWARD.text())
            .small()
            .color(accent)
            .show(ui);
        return;
    }
    let words = text::put_into_plan(open);
    if button::secondary(ui, Some(icon::PLAN), words.text()).clicked()
        && let Some(command) = page.put_forward(cells, what.to_owned())
    {
        wishes.run(command);
    }
}

fn title(map: &Map, place: HeatPlace) -> String {
    let row = map.rows.iter().find(|row| row.key == place.row);
    let row = text::row(place.row, row.map_or("", |row| row.name.as_str()));
    match Known::column_name(map, place.column) {
        Some(column) => format!("{row} · {}", column.code),
        None => row,
    }
}

fn person_ui(
    ui: &mut Ui,
    person: &StaffGaps,
    within: impl Fn(SkillId) -> bool,
    going: &mut Option<StaffId>,
) {
    let gaps = person.gaps.iter().filter(|gap| gap.is_gap());
    let said: Vec<String> = gaps
        .filter(|gap| within(gap.skill))
        .map(|gap| text::gap_line(gap).text().to_owned())
        .collect();
    let line = format!("{} · {}", said.join(" · "), person.position_name);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_min_height(PERSON);
        if button::quiet(ui, None, &person.name).clicked() {
            *going = Some(person.staff);
        }
        Label::new(&line).small().weak().elided().show(ui);
    });
}
