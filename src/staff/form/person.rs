//! Who somebody is.

use super::{WIDTH, field};
use crate::base::{Problem, date, mask_national_id, retirement_day};
use crate::staff::model::StaffDraft;
use crate::staff::{rules, text};
use crate::ui::{self, Problems, button, icon, theme};
use egui::Ui;

/// As many digits as a national id has: from here on its check digit is looked at while typing.
const ID_DIGITS: usize = 13;

/// The fields of a person. The national id of somebody known is masked until `id_shown`.
pub fn person_ui(
    ui: &mut Ui,
    draft: &mut StaffDraft,
    problems: &Problems<'_>,
    id_shown: &mut bool,
) {
    field("title", &text::TITLE, problems).text(ui, &mut draft.title);
    field("first_name", &text::FIRST_NAME, problems)
        .required()
        .text(ui, &mut draft.first_name);
    field("last_name", &text::LAST_NAME, problems).text(ui, &mut draft.last_name);
    field("birth_date", &text::BIRTH_DATE, problems).date(ui, &mut draft.birth_date);
    if let Ok(Some(born)) = rules::optional_date(&draft.birth_date) {
        ui::weak(
            ui,
            &format!("{} {}", text::RETIRES, date::plain(retirement_day(born))),
        );
    }
    field("appointed_on", &text::APPOINTED_ON, problems).date(ui, &mut draft.appointed_on);
    let is_masked = draft.id.is_some() && !draft.national_id.is_empty() && !*id_shown;
    if is_masked && problems.of("national_id").is_none() {
        *id_shown = masked_ui(ui, &draft.national_id);
    } else {
        // Who begins to type it has asked to see it.
        *id_shown |= draft.id.is_some() && !draft.national_id.is_empty();
        national_id_ui(ui, draft, problems);
    }
}

/// The masked number and the eye; true when it is pressed.
fn masked_ui(ui: &mut Ui, national_id: &str) -> bool {
    ui::weak(ui, text::NATIONAL_ID.text());
    let row = ui.horizontal(|ui| {
        ui.set_width(WIDTH);
        ui.add_space(theme::GAP);
        ui::text(ui, &mask_national_id(national_id));
        button::icon_only(ui, icon::VIEW, text::SHOW_ID.text()).clicked()
    });
    row.inner
}

fn national_id_ui(ui: &mut Ui, draft: &mut StaffDraft, problems: &Problems<'_>) {
    let digits = draft.national_id.chars().filter(|c| c.is_numeric()).count();
    let wrong = rules::optional_national_id(&draft.national_id).err();
    let wrong = wrong.filter(|_| digits >= ID_DIGITS);
    let wrong: Vec<Problem> = wrong
        .map(|reason| Problem::new("national_id", reason))
        .into_iter()
        .collect();
    let now = Problems::new(&wrong);
    let problems = if wrong.is_empty() { problems } else { &now };
    field("national_id", &text::NATIONAL_ID, problems).text(ui, &mut draft.national_id);
}
