//! The bar above the pages: which page, how large.

use super::super::thai::{Edit, edit};
use super::super::{Label, button, icon, text, theme};
use super::{PaperState, Zoom};
use crate::base::thai::to_arabic;
use egui::{Align, Layout, Ui};

/// How much larger one step of the zoom is.
const STEP: f32 = 1.2;

pub(super) fn bar_ui(ui: &mut Ui, state: &mut PaperState, count: usize, scale: f32) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        pages_ui(ui, state, count);
        ui.add_space(theme::GAP_LARGE);
        if button::icon_only(ui, icon::ZOOM_OUT, text::ZOOM_OUT.text()).clicked() {
            state.zoom = Zoom::Times(scale / STEP);
        }
        Label::new(&format!("{:.0} %", scale * 100.0 * POINTS))
            .small()
            .weak()
            .show(ui);
        if button::icon_only(ui, icon::ZOOM_IN, text::ZOOM_IN.text()).clicked() {
            state.zoom = Zoom::Times(scale * STEP);
        }
        if button::icon_only(ui, icon::FIT_WIDTH, text::FIT_WIDTH.text()).clicked() {
            state.zoom = Zoom::Width;
            state.go_to = Some(state.page);
        }
        if button::icon_only(ui, icon::FIT_PAGE, text::FIT_PAGE.text()).clicked() {
            state.zoom = Zoom::Page;
            state.go_to = Some(state.page);
        }
    });
}

/// A point of paper is 1/72 inch, one of the screen 1/96.
const POINTS: f32 = 72.0 / 96.0;

/// "หน้า 3 จาก 12", with arrows and a field to type a page into.
fn pages_ui(ui: &mut Ui, state: &mut PaperState, count: usize) {
    let last = count.saturating_sub(1);
    if button::icon_only(ui, icon::UP, text::PREVIOUS_PAGE.text()).clicked() {
        state.go_to = Some(state.page.saturating_sub(1));
    }
    if button::icon_only(ui, icon::DOWN, text::NEXT_PAGE.text()).clicked() {
        state.go_to = Some((state.page + 1).min(last));
    }
    super::super::text(ui, text::PAGE.text());
    let id = ui.make_persistent_id("page number");
    if !ui.memory(|memory| memory.has_focus(id)) {
        state.typed = (state.page + 1).to_string();
    }
    let look = Edit {
        width: 56.0,
        right: true,
        ..Edit::default()
    };
    let field = edit(ui, id, &mut state.typed, &look).accessible_name(text::GO_TO_PAGE.text());
    if field.lost_focus()
        && let Ok(page) = to_arabic(state.typed.trim()).parse::<usize>()
        && page != state.page + 1
    {
        state.go_to = Some(page.clamp(1, count.max(1)) - 1);
    }
    super::super::text(ui, text::of_pages(count).text());
}
