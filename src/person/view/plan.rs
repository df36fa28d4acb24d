//! Draws what the plan offers a person, and the way to the sheet that is signed.

use crate::base::{Period, StaffId, date, retirement_day};
use crate::idp::{self, Sheet, model::Chance};
use crate::person::page::StaffPage;
use crate::person::text::panel as text;
use crate::plan;
use crate::screen::{Place, Wishes};
use crate::ui::{self, Label, button, icon, theme};
use egui::Ui;

pub fn tab_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    retirement_ui(page, ui);
    let Some(sheet) = page.file.sheet.as_ref() else {
        ui::wrapped_weak(ui, text::NO_PLAN.text());
        if button::secondary(ui, Some(icon::PLAN), text::TO_PLAN.text()).clicked() {
            wishes.go(Place::page(plan::KEY));
        }
        return;
    };
    if button::secondary(ui, Some(icon::DOCUMENT), text::SHEET.text()).clicked() {
        wishes.go(Place::row(plan::DOCUMENT_KEY, staff.raw()).part(idp::SHEET));
    }
    ui.add_space(theme::GAP_LARGE);
    ui::heading(ui, text::LACKING.text());
    lacking_ui(ui, sheet);
    ui.add_space(theme::GAP_LARGE);
    ui::heading(ui, text::OFFERED.text());
    if sheet.chances.is_empty() {
        ui::wrapped_weak(ui, text::NOT_OFFERED.text());
    }
    for chance in &sheet.chances {
        chance_ui(ui, chance, sheet.period);
    }
}

/// When the person retires, and whether that is within the plan.
fn retirement_ui(page: &StaffPage, ui: &mut Ui) {
    let born = page.file.staff.as_ref().and_then(|it| it.birth_date);
    let Some(day) = born.map(retirement_day) else {
        return;
    };
    let day = date::plain(day);
    if page.list.is_retiring(born) {
        let warn = theme::palette(ui).warn;
        let words = text::retires_within(&day);
        Label::new(words.text()).small().color(warn).show(ui);
    } else {
        ui::weak(ui, text::retires(&day).text());
    }
    ui.add_space(theme::GAP);
}

fn lacking_ui(ui: &mut Ui, sheet: &Sheet) {
    let lacking = sheet.lacking();
    if lacking.is_empty() {
        ui::wrapped_weak(ui, text::NOTHING_LACKING.text());
    }
    for gap in lacking {
        ui::wrapped(ui, &gap.name);
        let lacks = gap.gap.map(text::lacks);
        let answer = sheet.answer(gap.skill).map(|it| it.project.as_str());
        let words = [lacks.as_ref().map(|it| it.text()), answer];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        ui::wrapped_weak(ui, &words.join(" · "));
        ui.add_space(theme::GAP_SMALL);
    }
}

/// One project and the years in which it is open to the person.
fn chance_ui(ui: &mut Ui, chance: &Chance, period: Period) {
    ui::wrapped(ui, &chance.project);
    let years = period.years().into_iter().zip(chance.years);
    let years = years.filter(|(_, open)| *open);
    let years: Vec<String> = years.map(|(year, _)| year.to_string()).collect();
    ui::wrapped_weak(ui, &format!("{} · {}", chance.domain, years.join(", ")));
    ui.add_space(theme::GAP_SMALL);
}
