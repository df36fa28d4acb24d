//! Draws who a person is, and what they have studied.

use super::panel::{foot_ui, scrolled};
use crate::base::StaffId;
use crate::person::page::{Asked, Slot, StaffPage, Tab};
use crate::person::text::panel as text;
use crate::screen::Wishes;
use crate::staff::command::{ChangeStaff, DeleteEducation, DeleteStaff, SaveEducation};
use crate::staff::form;
use crate::staff::model::{Education, EducationDraft, full_name};
use crate::staff::text as staff;
use crate::ui::{self, Problems, button, icon, theme};
use egui::Ui;

pub fn tab_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    let (save, delete) = foot_ui(ui, |ui| {
        let save = button::primary(ui, Some(icon::SAVE), staff::SAVE.text()).clicked();
        let delete = button::quiet(ui, Some(icon::DELETE), text::DELETE_PERSON.text()).clicked();
        (save, delete)
    });
    scrolled(ui, (Slot::Row((Some(staff), None)), Tab::Info), |ui| {
        person_ui(page, ui);
        ui.add_space(theme::GAP_LARGE);
        education_ui(page, ui, staff, wishes);
    });
    let Some(open) = &page.file.open else { return };
    let person = &open.now.person;
    if save {
        page.file.asked = Some(Asked::Person);
        wishes.run(ChangeStaff(person.clone()));
    } else if delete {
        let name = full_name(&person.title, &person.first_name, &person.last_name);
        page.file.asked = Some(Asked::Delete);
        wishes.run(DeleteStaff { staff, name });
    }
}

fn person_ui(page: &mut StaffPage, ui: &mut Ui) {
    let reported = page.file.problems(Asked::Person);
    let problems = Problems::new(&reported);
    let id_shown = &mut page.file.id_shown;
    if let Some(open) = &mut page.file.open {
        form::person_ui(ui, &mut open.now.person, &problems, id_shown);
    }
}

fn education_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    ui::heading(ui, staff::EDUCATION.text());
    let is_editing = page
        .file
        .open
        .as_ref()
        .is_some_and(|open| open.now.education.is_some());
    if page.file.education.is_empty() && !is_editing {
        ui::wrapped_weak(ui, staff::NO_EDUCATION.text());
    }
    let name = page.file.name();
    let mut begun = None;
    for education in page.file.education.iter() {
        let (edit, delete) = degree_ui(ui, education);
        if edit {
            begun = Some(EducationDraft::from(education));
        }
        if delete {
            wishes.run(DeleteEducation {
                staff,
                name: name.clone(),
                education: education.id,
            });
        }
    }
    if is_editing {
        return education_form_ui(page, ui, staff, wishes);
    }
    if button::secondary(ui, Some(icon::ADD), staff::ADD_EDUCATION.text()).clicked() {
        begun = Some(EducationDraft::default());
    }
    if let (Some(draft), Some(open)) = (begun, &mut page.file.open) {
        open.begin(|forms| forms.education = Some(draft.clone()));
    }
}

/// One degree; whether it is to be edited or deleted.
fn degree_ui(ui: &mut Ui, education: &Education) -> (bool, bool) {
    let row = ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.set_width(form::WIDTH - 80.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui::line(ui, &education.degree);
            let year = education.year_be.map(|year| year.to_string());
            let parts = [
                &education.field,
                &education.place,
                &year.unwrap_or_default(),
            ];
            let parts: Vec<&str> = parts
                .into_iter()
                .map(String::as_str)
                .filter(|part| !part.is_empty())
                .collect();
            ui::Label::new(&parts.join(" · "))
                .small()
                .weak()
                .elided()
                .show(ui);
        });
        let edit = staff::service::edit(&education.degree);
        let edit = button::icon_only(ui, icon::EDIT, edit.text()).clicked();
        let delete = format!("{} {}", staff::DELETE_EDUCATION, education.degree);
        (edit, button::icon_only(ui, icon::DELETE, &delete).clicked())
    });
    row.inner
}

fn education_form_ui(page: &mut StaffPage, ui: &mut Ui, staff: StaffId, wishes: &mut Wishes) {
    let reported = page.file.problems(Asked::Education);
    let problems = Problems::new(&reported);
    let name = page.file.name();
    let Some(open) = &mut page.file.open else {
        return;
    };
    let Some(draft) = &mut open.now.education else {
        return;
    };
    form::education_ui(ui, draft, &problems);
    let (save, cancel) = ui
        .horizontal(|ui| {
            let save = button::primary(ui, Some(icon::OK), staff::SAVE_EDUCATION.text());
            let cancel = button::quiet(ui, None, staff::service::CANCEL.text());
            (save.clicked(), cancel.clicked())
        })
        .inner;
    if save {
        let draft = draft.clone();
        page.file.asked = Some(Asked::Education);
        wishes.run(SaveEducation { staff, name, draft });
    } else if cancel {
        open.begin(|forms| forms.education = None);
    }
}
