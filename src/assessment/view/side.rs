//! Draws what stands beside the heat map: the sums, or who is behind a cell.

use super::heat::share;
use crate::assessment::model::StaffGaps;
use crate::assessment::page::{GapPage, HeatPlace, Known};
use crate::assessment::text;
use crate::base::{SkillId, StaffId};
use crate::screen::{Place, Wishes};
use crate::staff;
use crate::ui::{self, Label, button, icon, theme};
use egui::{ScrollArea, Ui};

/// The height of a person: the name, and a line below it.
const PERSON: f32 = 60.0;

/// The room before the bars of codes, and of names.
const CODES: f32 = 0.15;
const NAMES: f32 = 0.45;

/// One bar per skill, then one per staff group.
pub fn summary_ui(known: &Known, ui: &mut Ui) {
    let scroll = ScrollArea::vertical().auto_shrink(false);
    scroll.show(ui, |ui| {
        ui::heading(ui, text::PER_SKILL.text());
        for (skill, tally) in known.skills.iter().zip(&known.whole.skills) {
            let (share, value) = (share(tally).unwrap_or(0.0), text::of_assessed(tally));
            ui::bar(ui, (&skill.code, CODES), share, value.text()).on_hover_text(&skill.name);
        }
        ui.add_space(theme::GAP_LARGE);
        ui::heading(ui, text::PER_GROUP.text());
        for group in &known.groups {
            if let Some(summary) = known.by_group.get(&Some(group.id)) {
                let value = text::of_people(&summary.people);
                let share = share(&summary.people).unwrap_or(0.0);
                ui::bar(ui, (&group.name, NAMES), share, value.text());
            }
        }
        ui.add_space(theme::GAP_LARGE);
        ui::wrapped_weak(ui, text::DENOMINATOR.text());
    });
}

/// Who has a gap in the chosen cell.
pub fn behind_ui(page: &mut GapPage, ui: &mut Ui, place: HeatPlace, wishes: &mut Wishes) {
    let known: &Known = &page.known;
    let close = ui.horizontal(|ui| {
        let close = button::icon_only(ui, icon::CLOSE, text::CLOSE.text()).clicked();
        ui::heading(ui, &title(known, place));
        close
    });
    ui::weak(ui, text::people_behind(page.behind.len()).text());
    let mut going = None;
    let scroll = ScrollArea::vertical().auto_shrink(false);
    scroll.show_rows(ui, PERSON, page.behind.len(), |ui, range| {
        let seen = page.behind.iter().skip(range.start).take(range.len());
        for person in seen.filter_map(|index| known.people.get(*index)) {
            ui.push_id(person.staff, |ui| {
                person_ui(ui, person, place.skill, &mut going)
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

fn title(known: &Known, place: HeatPlace) -> String {
    let unit = match place.unit {
        None => text::WHOLE.to_string(),
        Some(None) => text::NO_UNIT.to_string(),
        Some(unit) => {
            let row = known.by_unit.iter().find(|row| row.unit == unit);
            row.map(|row| row.name.clone()).unwrap_or_default()
        }
    };
    let skill = known
        .skills
        .iter()
        .find(|skill| Some(skill.id) == place.skill);
    skill.map_or_else(|| unit.clone(), |skill| format!("{unit} · {}", skill.code))
}

fn person_ui(ui: &mut Ui, person: &StaffGaps, skill: Option<SkillId>, going: &mut Option<StaffId>) {
    let gaps = person.gaps.iter().filter(|gap| gap.is_gap());
    let wanted = gaps.filter(|gap| skill.is_none_or(|skill| gap.skill == skill));
    let said: Vec<String> = wanted
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
