//! Fields of a form: label above, the field, what is wrong below.
//!
//! A draft keeps what was typed as text, so that a refused form loses nothing; the rules of the
//! feature parse it. A field shows what it understood and says at once what it cannot.
//!
//! ```ignore
//! let problems = Problems::new(error.problems());
//! Field::new("first_name", &text::FIRST_NAME).required().problem(&problems).text(ui, &mut draft.first_name);
//! ```

mod choice;
mod typed;

pub(super) use choice::list_ui;

use super::label::Label;
use super::thai::{Edit, edit};
use super::{icon, theme, tick};
use crate::base::{Problem, Say};
use egui::{Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

/// What a refused form has to mend, by the name of the field.
#[derive(Clone, Copy, Debug, Default)]
pub struct Problems<'a>(&'a [Problem]);

impl<'a> Problems<'a> {
    pub fn new(problems: &'a [Problem]) -> Self {
        Self(problems)
    }

    /// The first problem of a field.
    pub fn of(self, field: &str) -> Option<&'a Say> {
        self.0
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| &problem.reason)
    }

    /// The problems of fields that are not among these: they are shown above the form.
    pub fn besides(self, shown: &[&str]) -> impl Iterator<Item = &'a Say> {
        let shown: Vec<String> = shown.iter().map(|name| (*name).to_owned()).collect();
        let others = self
            .0
            .iter()
            .filter(move |problem| !shown.iter().any(|name| name == problem.field));
        others.map(|problem| &problem.reason)
    }

    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

/// A labelled field, built up and then shown with one of its kinds.
#[must_use]
pub struct Field<'a> {
    name: &'static str,
    label: &'a Say,
    required: bool,
    problem: Option<&'a Say>,
    hint: &'a str,
    help: Option<&'a Say>,
    width: f32,
    /// Where its label stands, when that is not above it.
    labelled_by: Option<Id>,
}

impl<'a> Field<'a> {
    /// `name` is the field's name in the draft, by which its problem is found.
    pub fn new(name: &'static str, label: &'a Say) -> Self {
        let (problem, help) = (None, None);
        Self {
            name,
            label,
            required: false,
            problem,
            hint: "",
            help,
            width: theme::FIELD_WIDTH,
            labelled_by: None,
        }
    }

    /// Marked as one that must be filled.
    pub fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// Shows the problem that this field has among all.
    pub fn problem(self, problems: &Problems<'a>) -> Self {
        Self {
            problem: problems.of(self.name),
            ..self
        }
    }

    /// Shown inside the empty field.
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// One line below the field that explains it.
    pub fn help(self, help: &'a Say) -> Self {
        Self {
            help: Some(help),
            ..self
        }
    }

    /// Its label is drawn already, such as in the column before it: none stands above it.
    pub fn labelled_by(self, label: &Response) -> Self {
        Self {
            labelled_by: Some(label.id),
            ..self
        }
    }

    /// The wanted width; never more than there is.
    pub fn width(self, width: f32) -> Self {
        Self { width, ..self }
    }

    /// The id under which the field keeps its caret.
    pub fn id(&self, ui: &Ui) -> Id {
        ui.make_persistent_id(self.name)
    }

    /// One line of text.
    pub fn text(self, ui: &mut Ui, text: &mut String) -> Response {
        let look = Edit {
            hint: self.hint,
            wrong: self.problem.is_some(),
            ..Edit::default()
        };
        self.frame(ui, |ui, id, width| {
            edit(ui, id, text, &Edit { width, ..look })
        })
    }

    /// Several lines of text.
    pub fn area(self, ui: &mut Ui, text: &mut String, rows: usize) -> Response {
        let look = Edit {
            hint: self.hint,
            rows: rows.max(2),
            wrong: self.problem.is_some(),
            ..Edit::default()
        };
        self.frame(ui, |ui, id, width| {
            edit(ui, id, text, &Edit { width, ..look })
        })
    }

    /// Yes or no; the words stand beside the box.
    pub fn checkbox(self, ui: &mut Ui, on: &mut bool) -> Response {
        let response = checkbox_ui(ui, on, self.label.text());
        problem_ui(ui, self.problem);
        help_ui(ui, self.help);
        response
    }

    /// The label, the field that `add` draws, and the problem, below each other.
    fn frame(self, ui: &mut Ui, add: impl FnOnce(&mut Ui, Id, f32) -> Response) -> Response {
        let width = self.width.min(ui.available_width());
        let id = ui.make_persistent_id(self.name);
        let size = vec2(width, 0.0);
        let column =
            ui.allocate_ui_with_layout(size, egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 2.0;
                let label = self
                    .labelled_by
                    .unwrap_or_else(|| label_ui(ui, self.label.text(), self.required).id);
                let response = add(ui, id, width).labelled_by(label);
                problem_ui(ui, self.problem);
                show_new_problem(ui, id, self.problem);
                help_ui(ui, self.help);
                response
            });
        column.inner
    }
}

/// The words above a field.
fn label_ui(ui: &mut Ui, words: &str, required: bool) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.x = GAP_OF_MARK;
        let label = Label::new(words).small().weak().show(ui);
        if required {
            let mark = Label::new("*")
                .small()
                .color(theme::palette(ui).danger)
                .show(ui);
            mark.on_hover_text(super::text::REQUIRED.text());
        }
        label
    })
    .inner
}

/// A box and its words; a click on either turns it.
pub(super) fn checkbox_ui(ui: &mut Ui, on: &mut bool, words: &str) -> Response {
    let palette = theme::palette(ui);
    let (galley, _) = Label::new(words).lay_out(ui, f32::INFINITY);
    let size = vec2(theme::ICON + theme::GAP + galley.size().x, theme::ROW);
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, *on, words));
    let (place, beside) = rect.split_left_right_at_x(rect.left() + theme::ICON);
    tick::box_ui(ui, place, *on, response.hovered());
    if response.has_focus() {
        let outline = Stroke::new(2.0, palette.accent);
        let around = Rect::from_center_size(place.center(), Vec2::splat(theme::ICON + 4.0));
        ui.painter()
            .rect_stroke(around, theme::RADIUS, outline, StrokeKind::Inside);
    }
    let at = pos2(
        beside.left() + theme::GAP,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, palette.ink);
    response
}

const GAP_OF_MARK: f32 = 3.0;

/// What is wrong: an icon and words, not colour alone.
pub fn problem_ui(ui: &mut Ui, problem: Option<&Say>) {
    let Some(problem) = problem else { return };
    let danger = theme::palette(ui).danger;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        let sign = icon::PROBLEM.sized(theme::SIZE_HEADING).color(danger);
        ui.add(egui::Label::new(sign));
        Label::new(problem.text())
            .small()
            .color(danger)
            .wrapped()
            .show(ui);
    });
}

/// Scrolls to what is wrong when it is said for the first time; to the first, where there are
/// many. Nobody has to look for why a form was refused.
fn show_new_problem(ui: &Ui, field: Id, problem: Option<&Say>) {
    let id = field.with("problem");
    let said: Option<Option<String>> = ui.data(|data| data.get_temp(id));
    let now = problem.map(|problem| problem.th().to_owned());
    if said.unwrap_or_default() == now {
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, now.clone()));
    let (frame, last) = (ui.ctx().cumulative_frame_nr(), Id::unique("problem shown"));
    let shown: Option<u64> = ui.data(|data| data.get_temp(last));
    if now.is_some() && shown != Some(frame) {
        ui.data_mut(|data| data.insert_temp(last, frame));
        ui.scroll_to_rect(ui.min_rect(), None);
    }
}

fn help_ui(ui: &mut Ui, help: Option<&Say>) {
    if let Some(help) = help {
        Label::new(help.text()).small().weak().wrapped().show(ui);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_found_by_the_name_of_its_field() {
        let all = [
            Problem::new("first_name", Say::new("กรอกชื่อ", "Type the name")),
            Problem::new("unit", Say::new("เลือกสังกัด", "Choose the unit")),
        ];
        let problems = Problems::new(&all);
        assert_eq!(problems.of("unit").map(Say::en), Some("Choose the unit"));
        assert_eq!(problems.of("last_name"), None);
        assert_eq!(
            problems.besides(&["unit"]).map(Say::en).collect::<Vec<_>>(),
            ["Type the name"]
        );
    }
}
