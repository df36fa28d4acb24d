//! Draws the bar below the list: what can be done with all rows that are chosen.

use crate::base::StaffId;
use crate::org::view::choices;
use crate::person::page::{Asked, StaffPage};
use crate::person::text;
use crate::screen::{ListForm, Wishes};
use crate::staff::command::ChangeMany;
use crate::staff::form::departure_ui;
use crate::staff::model::{DepartureDraft, Many, ManyChange};
use crate::staff::text as staff;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::{Margin, Ui};

/// The width of what is chosen for all.
const FIELD: f32 = 280.0;

pub fn bar_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    if page.list.table.chosen.is_empty() {
        page.many = None;
        return;
    }
    let frame = egui::Frame::new()
        .fill(theme::palette(ui).accent_soft)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(theme::GAP as i8, theme::GAP_SMALL as i8));
    egui::Panel::bottom("chosen rows")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            actions_ui(page, ui, wishes);
            if let Some(change) = page.many.take() {
                form_ui(page, ui, change, wishes);
            }
        });
}

fn actions_ui(page: &mut StaffPage, ui: &mut Ui, wishes: &mut Wishes) {
    let (count, unseen) = (page.list.table.chosen.len(), page.list.unseen());
    ui.horizontal_wrapped(|ui| {
        ui::strong(ui, text::chosen(count, unseen).text());
        let mut categories = page.list.lists.categories.iter();
        let category = categories.find(|it| !it.retired);
        let category = category.map(|it| ManyChange::Category(it.id));
        let category = category.map(|change| (text::CHANGE_CATEGORY, icon::EDIT, change));
        let unit = (text::CHANGE_UNIT, icon::EDIT, ManyChange::Unit(None));
        let others = [
            (text::CORRECT_LEVEL, icon::EDIT, ManyChange::Level(None)),
            (
                text::LEAVE,
                icon::PERSON,
                ManyChange::Leave(DepartureDraft::default()),
            ),
        ];
        for (words, sign, change) in [unit].into_iter().chain(category).chain(others) {
            if button::quiet(ui, Some(sign), words.text()).clicked() {
                page.many = Some(change);
            }
        }
        for (words, form) in [
            (text::CHOSEN_AS_WORKBOOK, ListForm::Workbook),
            (text::CHOSEN_AS_PAPER, ListForm::Paper),
        ] {
            if button::quiet(ui, Some(icon::EXPORT), words.text()).clicked() {
                wishes.list = Some(page.list.wish(form, true));
            }
        }
        if button::quiet(ui, Some(icon::CLOSE), text::CHOOSE_NONE.text()).clicked() {
            page.list.table.chosen.clear();
        }
    });
}

/// What is chosen for all, and the button that does it.
fn form_ui(page: &mut StaffPage, ui: &mut Ui, mut change: ManyChange, wishes: &mut Wishes) {
    let reported = page.file.problems(Asked::Many);
    let problems = Problems::new(&reported);
    let count = page.list.table.chosen.len();
    ui.push_id("many", |ui| change_ui(page, ui, &mut change, &problems));
    let (go, cancel) = ui
        .horizontal(|ui| {
            let go = button::primary(ui, Some(icon::OK), text::do_all(count).text());
            let cancel = button::quiet(ui, None, text::CANCEL.text());
            (go.clicked(), cancel.clicked())
        })
        .inner;
    if go {
        page.file.asked = Some(Asked::Many);
        wishes.run(ChangeMany {
            who: who(page),
            change: change.clone(),
        });
    }
    page.many = (!cancel).then_some(change);
}

fn change_ui(page: &StaffPage, ui: &mut Ui, change: &mut ManyChange, problems: &Problems<'_>) {
    let lists = &page.list.lists;
    match change {
        ManyChange::Unit(unit) => {
            Field::new("many_unit", &staff::UNIT).width(FIELD).choice(
                ui,
                unit,
                &choices(&page.list.units),
            );
        }
        ManyChange::Category(category) => {
            let mut chosen = Some(*category);
            Field::new("many_category", &staff::CATEGORY)
                .required()
                .width(FIELD)
                .choice(ui, &mut chosen, &lists.categories_for(None));
            *category = chosen.unwrap_or(*category);
        }
        ManyChange::Level(level) => {
            Field::new("many_level", &staff::LEVEL).width(FIELD).choice(
                ui,
                level,
                &lists.levels_for(None),
            );
        }
        ManyChange::Leave(draft) => {
            ui.horizontal_wrapped(|ui| departure_ui(ui, draft, problems));
        }
    }
}

/// The people and the vacancies that are chosen.
fn who(page: &StaffPage) -> Many {
    let chosen = &page.list.table.chosen;
    let staff: Vec<StaffId> = chosen.iter().filter_map(|(staff, _)| *staff).collect();
    let vacancies = chosen.iter().filter(|(staff, _)| staff.is_none());
    Many {
        staff,
        vacancies: vacancies.filter_map(|(_, position)| *position).collect(),
    }
}
