//! The head and the foot of a detail beside a list.

use super::{Label, button, icon, text, theme};
use egui::{Frame, Key, Margin, Panel, Ui, vec2};

/// What the detail shows, with a cross. True if it is to be closed, by the cross or by Esc.
pub fn detail_head(ui: &mut Ui, title: &str) -> bool {
    let width = ui.available_width() - theme::ROW - theme::GAP;
    let close = ui.horizontal(|ui| {
        ui.allocate_ui(vec2(width, theme::ROW), |ui| {
            ui.set_width(width);
            Label::new(title)
                .strong()
                .size(theme::SIZE_HEADING)
                .elided()
                .show(ui);
        });
        button::icon_only(ui, icon::CLOSE, text::CLOSE.text()).clicked()
    });
    ui.add_space(theme::GAP);
    close.inner || escaped(ui)
}

/// Esc was pressed, and not to leave a field.
pub fn escaped(ui: &Ui) -> bool {
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    escaped && !ui.ctx().egui_wants_keyboard_input()
}

/// Buttons that stay in view however long the detail is; drawn before what stands above them.
pub fn detail_foot<T>(ui: &mut Ui, id: &'static str, add: impl FnOnce(&mut Ui) -> T) -> T {
    let frame = Frame::new().inner_margin(Margin::symmetric(0, theme::GAP as i8));
    let foot = Panel::bottom(id).frame(frame);
    foot.show(ui, |ui| ui.horizontal(add).inner).inner
}

/// Words on the ground of "look here", with what `add` draws below them.
pub fn callout<T>(ui: &mut Ui, words: &str, add: impl FnOnce(&mut Ui) -> T) -> T {
    let palette = theme::palette(ui);
    let frame = Frame::new()
        .fill(palette.warn_soft)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(12, 8));
    let drawn = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.label(icon::WARNING.colored(palette.warn));
            Label::new(words).color(palette.warn).wrapped().show(ui);
        });
        add(ui)
    });
    drawn.inner
}
