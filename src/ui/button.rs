//! Buttons: one primary on a page, the others quieter.

use super::icon::Icon;
use super::theme;
use egui::{Atoms, Button, Color32, IntoAtoms, Response, RichText, Stroke, Ui, Widget as _};

/// What a button is for.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// The one thing that the page is for.
pub fn primary(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    button(ui, Kind::Primary, icon, words)
}

/// Anything else that can be done.
pub fn secondary(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    button(ui, Kind::Secondary, icon, words)
}

/// An action within a text or a row: no outline until the pointer comes.
pub fn quiet(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    button(ui, Kind::Quiet, icon, words)
}

/// What cannot be undone.
pub fn danger(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    button(ui, Kind::Danger, icon, words)
}

/// An icon alone; `words` are its tooltip and its name.
pub fn icon_only(ui: &mut Ui, icon: Icon, words: &str) -> Response {
    let button = Button::new(icon.text()).frame_when_inactive(false);
    let response = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 6.0;
        ui.visuals_mut().widgets.hovered.bg_stroke = Stroke::NONE;
        button.min_size(egui::Vec2::splat(theme::ROW)).ui(ui)
    });
    let enabled = ui.is_enabled();
    let named = || egui::WidgetInfo::labeled(egui::Role::Button, enabled, words);
    response.inner.widget_info(named);
    response.inner.on_hover_text(words)
}

fn button(ui: &mut Ui, kind: Kind, icon: Option<Icon>, words: &str) -> Response {
    let enabled = ui.is_enabled();
    let inner = ui.scope(|ui| {
        dress(ui, kind);
        let button = Button::new(content(icon, words));
        let button = if kind == Kind::Quiet {
            button.frame_when_inactive(false)
        } else {
            button
        };
        button.ui(ui)
    });
    let response = inner.inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, words));
    response
}

/// An icon and words, as the content of a button.
pub(super) fn content(icon: Option<Icon>, words: &str) -> Atoms<'static> {
    let words = RichText::new(words.to_owned());
    match icon {
        Some(icon) => (icon.text(), words).into_atoms(),
        None => words.into_atoms(),
    }
}

fn dress(ui: &mut Ui, kind: Kind) {
    let palette = theme::palette(ui);
    match kind {
        Kind::Primary => filled(ui, palette.accent, palette.accent_hover, palette.on_accent),
        Kind::Danger => {
            let hover = palette.danger.lerp_to_gamma(palette.ink, 0.2);
            filled(ui, palette.danger, hover, palette.paper);
        }
        Kind::Secondary => {}
        Kind::Quiet => {
            let widgets = &mut ui.visuals_mut().widgets;
            widgets.inactive.fg_stroke.color = palette.accent;
            widgets.hovered.fg_stroke.color = palette.accent;
            widgets.hovered.bg_stroke = Stroke::NONE;
            ui.spacing_mut().button_padding.x = theme::GAP;
        }
    }
}

fn filled(ui: &mut Ui, fill: Color32, hover: Color32, ink: Color32) {
    let outline = theme::palette(ui).ink;
    let widgets = &mut ui.visuals_mut().widgets;
    for (visuals, ground) in [
        (&mut widgets.inactive, fill),
        (&mut widgets.hovered, hover),
        (&mut widgets.active, hover),
        (&mut widgets.open, hover),
    ] {
        visuals.bg_fill = ground;
        visuals.weak_bg_fill = ground;
        visuals.bg_stroke = Stroke::NONE;
        visuals.fg_stroke.color = ink;
    }
    widgets.active.bg_stroke = Stroke::new(2.0, outline);
}
