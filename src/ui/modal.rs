//! A question that must be answered first: only for what cannot be undone.

use super::{Label, button, icon, text, theme};
use egui::{Align, Context, Frame, Id, Key, Layout, Modal, Ui};

/// The width of a question.
const WIDTH: f32 = 420.0;

/// A question before something that cannot be undone.
#[derive(Clone, Debug)]
pub struct Confirm<'a> {
    pub title: &'a str,
    /// What will be gone.
    pub what: &'a str,
    /// The verb on the button.
    pub act: &'a str,
}

impl Confirm<'_> {
    /// Draws it over the window. True: do it. False: leave it (the button, or Esc).
    pub fn show(&self, ctx: &Context) -> Option<bool> {
        let shown = modal(ctx, "confirm", self.title, |ui| {
            super::wrapped(ui, self.what);
            ui.add_space(theme::GAP);
            let mut answer = None;
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button::danger(ui, Some(icon::DELETE), self.act).clicked() {
                    answer = Some(true);
                }
                let cancel = button::secondary(ui, None, text::CANCEL.text());
                if cancel.clicked() {
                    answer = Some(false);
                }
                if ui.memory(|memory| memory.focused().is_none()) {
                    cancel.request_focus();
                }
            });
            answer
        });
        if shown.1 { Some(false) } else { shown.0 }
    }
}

/// A modal with a title; true beside the content's result if Esc was pressed.
pub fn modal<T>(
    ctx: &Context,
    id: &'static str,
    title: &str,
    add: impl FnOnce(&mut Ui) -> T,
) -> (T, bool) {
    let palette = theme::of(ctx.global_style().visuals.dark_mode);
    let frame = Frame::new()
        .fill(palette.paper)
        .corner_radius(theme::RADIUS + 2)
        .inner_margin(theme::GAP_LARGE + theme::GAP_SMALL)
        .shadow(ctx.global_style().visuals.popup_shadow);
    let shown = Modal::new(Id::unique(("modal", id)))
        .backdrop_color(palette.scrim)
        .frame(frame)
        .show(ctx, |ui| {
            ui.set_width(WIDTH);
            Label::new(title)
                .strong()
                .size(theme::SIZE_HEADING + 2.0)
                .elided()
                .show(ui);
            add(ui)
        });
    let escaped = shown.is_top_modal
        && ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
    (shown.inner, escaped)
}
