//! One degree.

use super::field;
use crate::staff::model::EducationDraft;
use crate::staff::text;
use crate::ui::Problems;
use egui::Ui;

pub fn education_ui(ui: &mut Ui, draft: &mut EducationDraft, problems: &Problems<'_>) {
    let hint = text::DEGREE_HINT;
    field("degree", &text::DEGREE, problems)
        .required()
        .hint(hint.text())
        .text(ui, &mut draft.degree);
    field("field", &text::FIELD, problems).text(ui, &mut draft.field);
    field("education_place", &text::PLACE, problems).text(ui, &mut draft.place);
    field("education_year", &text::YEAR, problems).text(ui, &mut draft.year);
}
