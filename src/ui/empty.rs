//! A place with nothing in it yet: one sentence, and the button that ends it.

use super::icon::Icon;
use super::{Label, button, theme};
use egui::{Align, Layout, Ui};

/// Draws it in the middle of the room there is. True if the button was clicked.
pub fn empty(ui: &mut Ui, icon: Icon, sentence: &str, action: Option<(Icon, &str)>) -> bool {
    let palette = theme::palette(ui);
    let room = ui.available_size();
    let mut clicked = false;
    ui.allocate_ui_with_layout(room, Layout::top_down(Align::Center), |ui| {
        ui.add_space((room.y * 0.3).min(180.0));
        ui.label(icon.sized(40.0).color(palette.border));
        ui.add_space(theme::GAP_SMALL);
        Label::new(sentence).weak().elided().show(ui);
        ui.add_space(theme::GAP);
        if let Some((icon, words)) = action {
            clicked = button::primary(ui, Some(icon), words).clicked();
        }
    });
    clicked
}
