//! The box of a yes-or-no, the same in forms and in tables.

use super::{icon, theme};
use egui::{Align2, Rect, Stroke, StrokeKind, Ui, vec2};

/// A box with or without a tick, in the middle of a place.
pub(super) fn box_ui(ui: &Ui, place: Rect, on: bool, lit: bool) {
    let palette = theme::palette(ui);
    let square = Rect::from_center_size(place.center(), vec2(theme::ICON, theme::ICON));
    let outline = if on || lit {
        palette.accent
    } else {
        palette.border
    };
    let fill = if on { palette.accent } else { palette.paper };
    ui.painter().rect(
        square,
        4.0,
        fill,
        Stroke::new(theme::LINE, outline),
        StrokeKind::Inside,
    );
    if on {
        let (align, letter) = (Align2::CENTER_CENTER, icon::CHECK.letter());
        ui.painter().text(
            square.center(),
            align,
            letter,
            theme::icons(16.0),
            palette.on_accent,
        );
    }
}
