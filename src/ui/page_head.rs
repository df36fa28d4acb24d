//! The head of a page: its title, how many, what can be done, and what is under way.

use super::icon::Icon;
use super::{Label, button, icon, text, theme};
use crate::base::Say;
use egui::{Align, Layout, Popup, Rect, Role, Sense, Ui, WidgetInfo, vec2};

/// Something that can be done on a page; `T` says what.
#[derive(Clone, Debug)]
pub struct Action<T> {
    id: T,
    icon: Icon,
    words: Say,
    primary: bool,
    why_not: Option<Say>,
    menu: Vec<(T, Say)>,
}

impl<T: Copy> Action<T> {
    /// The one thing that the page is for.
    pub fn primary(id: T, icon: Icon, words: Say) -> Self {
        Self {
            primary: true,
            ..Self::new(id, icon, words)
        }
    }

    /// Another action.
    pub fn new(id: T, icon: Icon, words: Say) -> Self {
        Self {
            id,
            icon,
            words,
            primary: false,
            why_not: None,
            menu: Vec::new(),
        }
    }

    /// Opens a list of actions instead.
    #[must_use]
    pub fn menu(self, menu: Vec<(T, Say)>) -> Self {
        Self { menu, ..self }
    }

    /// Grey, with the reason on hover, unless there is none.
    #[must_use]
    pub fn blocked(self, why_not: Option<Say>) -> Self {
        Self { why_not, ..self }
    }
}

/// What is under way, and how far, from 0 to 1.
#[derive(Clone, Debug)]
pub struct Progress {
    pub what: Say,
    pub share: f32,
}

/// The head of a page, built up and then shown.
#[must_use]
pub struct PageHead<'a, T> {
    title: &'a str,
    count: Option<&'a str>,
    actions: &'a [Action<T>],
}

impl<'a, T: Copy> PageHead<'a, T> {
    pub fn new(title: &'a str, actions: &'a [Action<T>]) -> Self {
        Self {
            title,
            count: None,
            actions,
        }
    }

    /// How many there are, such as "1,189 คน".
    pub fn count(self, count: &'a str) -> Self {
        Self {
            count: Some(count),
            ..self
        }
    }

    /// Draws it over the whole width, and returns what was pressed.
    pub fn show(self, ui: &mut Ui) -> Option<T> {
        let size = vec2(ui.available_width(), theme::ROW);
        let mut pressed = None;
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            for action in self.actions.iter().rev() {
                pressed = pressed.or(action_ui(ui, action));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                super::title(ui, self.title);
                if let Some(count) = self.count {
                    Label::new(count).weak().show(ui);
                }
            });
        });
        pressed
    }
}

fn action_ui<T: Copy>(ui: &mut Ui, action: &Action<T>) -> Option<T> {
    let draw = if action.primary {
        button::primary
    } else {
        button::secondary
    };
    let words = action.words.text();
    let enabled = ui.add_enabled_ui(action.why_not.is_none(), |ui| {
        draw(ui, Some(action.icon), words)
    });
    let response = enabled.inner;
    if action.menu.is_empty() {
        let clicked = response.clicked();
        if let Some(why_not) = &action.why_not {
            response.on_disabled_hover_text(why_not.text());
        }
        return clicked.then_some(action.id);
    }
    let menu = Popup::menu(&response).show(|ui| {
        let mut pressed = None;
        for (id, words) in &action.menu {
            if ui.button(words.text()).clicked() {
                pressed = Some(*id);
            }
        }
        pressed
    });
    menu.and_then(|menu| menu.inner)
}

/// A thin bar below the head with what, how far and cancel. True if it was cancelled.
pub fn progress(ui: &mut Ui, progress: &Progress) -> bool {
    let palette = theme::palette(ui);
    let share = progress.share.clamp(0.0, 1.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 3.0), Sense::hover());
    response
        .widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, progress.what.text()));
    ui.painter().rect_filled(rect, 1.5, palette.line);
    let done = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
    ui.painter().rect_filled(done, 1.5, palette.accent);
    ui.horizontal(|ui| {
        super::weak(ui, progress.what.text());
        super::weak(ui, &format!("{:.0} %", share * 100.0));
        button::quiet(ui, Some(icon::CLOSE), text::CANCEL.text()).clicked()
    })
    .inner
}
