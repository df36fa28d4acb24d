//! Draws who signs the chosen document, and the form in which that is changed.

use super::preview::LIST;
use crate::base::SignatoryId;
use crate::document::page::{Preview, Printable, SigningKnown, SigningPanel};
use crate::document::text::{self, signing as words};
use crate::org::command::{ForgetSigning, SetSigning};
use crate::org::model::{MOST_PER_ROW, Place, Signing};
use crate::screen::{Place as Goal, Wishes};
use crate::ui::field::problem_ui;
use crate::ui::{self, Field, Problems, button, icon, theme};
use egui::Ui;

/// Who signs it, and the way to the form.
pub fn summary_ui(page: &mut Preview, ui: &mut Ui) {
    let said = words::signed_by(&page.signing.known.names());
    ui::wrapped_weak(ui, said.text());
    if button::quiet(ui, Some(icon::EDIT), words::CHANGE.text()).clicked() {
        page.signing.begin();
    }
}

/// The form, in place of the list of documents.
pub fn form_ui(page: &mut Preview, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(printable) = page.printable() else {
        return;
    };
    let panel = &mut page.signing;
    let Some(mut draft) = panel.draft.take() else {
        return;
    };
    ui::heading(ui, words::SIGNERS.text());
    ui::wrapped_weak(ui, printable.name.text());
    ui.add_space(theme::GAP);
    let problems = panel.problems.clone();
    let problems = Problems::new(&problems);
    places_ui(ui, &panel.known, &mut draft.places);
    problem_ui(ui, problems.of("places"));
    if button::secondary(ui, Some(icon::ADD), words::ADD.text()).clicked() {
        draft.places.push(Place::default());
    }
    ui.add_space(theme::GAP);
    let rows: Vec<_> = (1..=MOST_PER_ROW)
        .map(|count| (count, count.to_string()))
        .collect();
    let mut per_row = Some(draft.per_row);
    Field::new("per_row", &words::PER_ROW)
        .required()
        .problem(&problems)
        .width(LIST - theme::GAP_LARGE)
        .choice(ui, &mut per_row, &rows);
    draft.per_row = per_row.unwrap_or(draft.per_row);
    ui.add_space(theme::GAP);
    let close = buttons_ui(ui, panel, printable, &draft, wishes);
    ui::wrapped_weak(ui, words::LIST_HELP.text());
    if button::quiet(ui, Some(icon::SETTINGS), words::TO_LIST.text()).clicked() {
        wishes.go(Goal::page(crate::org::KEY));
    }
    panel.draft = Some(draft);
    if close || ui::escaped(ui) {
        panel.close();
    }
}

/// Saves the choice, or gives it up; true if the form is to be closed.
fn buttons_ui(
    ui: &mut Ui,
    panel: &mut SigningPanel,
    printable: &Printable,
    draft: &Signing,
    wishes: &mut Wishes,
) -> bool {
    let (document, name) = (printable.key, printable.name.clone());
    let close = ui
        .horizontal(|ui| {
            if button::primary(ui, Some(icon::SAVE), words::SAVE.text()).clicked() {
                panel.asked = true;
                wishes.run(SetSigning {
                    document,
                    name: name.clone(),
                    signing: draft.clone(),
                });
            }
            button::quiet(ui, None, text::CLOSE.text()).clicked()
        })
        .inner;
    if panel.known.is_chosen
        && button::quiet(ui, Some(icon::UNDO), words::AS_USUAL.text()).clicked()
    {
        panel.asked = true;
        wishes.run(ForgetSigning { document, name });
    }
    close
}

fn places_ui(ui: &mut Ui, known: &SigningKnown, places: &mut Vec<Place>) {
    let people: Vec<(SignatoryId, String)> = known
        .signatories
        .iter()
        .map(|it| (it.id, it.name.clone()))
        .collect();
    let mut act = None;
    for at in 0..places.len() {
        ui.push_id(at, |ui| {
            let name_label = words::place(at + 1);
            let caption_label = words::caption(at + 1);
            let hint = words::NOBODY;
            let Some(place) = places.get_mut(at) else {
                return;
            };
            let named = Field::new("signatory", &name_label)
                .hint(hint.text())
                .width(LIST - theme::GAP_LARGE)
                .choice(ui, &mut place.signatory, &people);
            let hint = words::CAPTION_HINT;
            Field::new("caption", &caption_label)
                .hint(hint.text())
                .width(LIST - theme::GAP_LARGE)
                .text(ui, &mut place.caption);
            if named.changed() {
                SigningPanel::name(known, places, at);
            }
            act = act.or(order_ui(ui, at, places.len()).map(|act| (at, act)));
        });
        ui.add_space(theme::GAP);
    }
    match act {
        Some((at, Act::Up)) => places.swap(at - 1, at),
        Some((at, Act::Down)) => places.swap(at, at + 1),
        Some((at, Act::Remove)) => drop(places.remove(at)),
        None => {}
    }
}

#[derive(Clone, Copy)]
enum Act {
    Up,
    Down,
    Remove,
}

/// What can be done with a place; up is not offered to the first, nor down to the last.
fn order_ui(ui: &mut Ui, at: usize, count: usize) -> Option<Act> {
    let number = at + 1;
    ui.horizontal(|ui| {
        let up = at > 0 && button::icon_only(ui, icon::UP, words::up(number).text()).clicked();
        let down = number < count
            && button::icon_only(ui, icon::DOWN, words::down(number).text()).clicked();
        let remove = button::icon_only(ui, icon::DELETE, words::remove(number).text()).clicked();
        let acts = [(up, Act::Up), (down, Act::Down), (remove, Act::Remove)];
        acts.into_iter().find(|(done, _)| *done).map(|(_, act)| act)
    })
    .inner
}
