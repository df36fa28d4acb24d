//! List and detail side by side, and tabs.

use super::{Label, theme};
use crate::base::Say;
use egui::{
    CursorIcon, Event, EventFilter, Key, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};

/// The least width of either side.
const LEAST: f32 = 240.0;
/// The room of the handle between the sides.
const HANDLE: f32 = 17.0;

/// Divides the room there is into a list at the left and a detail at the right, `width` wide.
/// The line between them can be dragged; the page keeps `width`.
pub fn split(ui: &mut Ui, id: &'static str, width: &mut f32) -> (Ui, Ui) {
    let all = ui.available_rect_before_wrap();
    ui.allocate_rect(all, Sense::hover());
    let most = (all.width() - HANDLE - LEAST).max(LEAST);
    let shown = width.clamp(LEAST, most);
    let handle = handle_rect(all, shown);
    let drag = ui.interact(handle, ui.make_persistent_id((id, "handle")), Sense::DRAG);
    let drag = drag.on_hover_and_drag_cursor(CursorIcon::ResizeHorizontal);
    if drag.dragged() {
        *width = (shown - drag.drag_delta().x).clamp(LEAST, most);
    }
    let palette = theme::palette(ui);
    let lit = drag.hovered() || drag.dragged();
    let stroke = if lit {
        Stroke::new(2.0, palette.accent)
    } else {
        Stroke::new(theme::LINE, palette.line)
    };
    let handle = handle_rect(all, width.clamp(LEAST, most));
    ui.painter()
        .vline(handle.center().x, handle.y_range(), stroke);
    let left = Rect::from_min_max(all.min, pos2(handle.left(), all.bottom()));
    let right = Rect::from_min_max(pos2(handle.right(), all.top()), all.max);
    (side(ui, (id, "left"), left), side(ui, (id, "right"), right))
}

fn handle_rect(all: Rect, width: f32) -> Rect {
    let right = all.right() - width;
    Rect::from_min_max(pos2(right - HANDLE, all.top()), pos2(right, all.bottom()))
}

fn side(ui: &mut Ui, id: (&'static str, &'static str), rect: Rect) -> Ui {
    let mut side = ui.new_child(UiBuilder::new().id_salt(id).max_rect(rect));
    side.shrink_clip_rect(rect);
    side
}

/// One of a few views of the same thing, as a row of words. True if another was chosen. The
/// arrow keys go on to the next while a tab has the focus.
pub fn tabs<T: Copy + PartialEq>(ui: &mut Ui, current: &mut T, tabs: &[(T, Say)]) -> bool {
    let before = *current;
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_LARGE;
        for (number, (id, words)) in tabs.iter().enumerate() {
            let response = tab_ui(ui, words.text(), *id == *current);
            if response.clicked() {
                *current = *id;
            }
            if response.has_focus()
                && let Some((id, _)) = arrow(ui, response.id)
                    .and_then(|step| tabs.get(number.checked_add_signed(step)?))
            {
                *current = *id;
            }
        }
    });
    let line = Stroke::new(theme::LINE, theme::palette(ui).line);
    let across = ui.max_rect().x_range();
    ui.painter()
        .hline(across, row.response.rect.bottom() - 0.5, line);
    *current != before
}

fn arrow(ui: &Ui, id: egui::Id) -> Option<isize> {
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |event: &Event| match event {
        Event::Key {
            key: Key::ArrowLeft,
            pressed: true,
            ..
        } => Some(-1),
        Event::Key {
            key: Key::ArrowRight,
            pressed: true,
            ..
        } => Some(1),
        _ => None,
    };
    ui.input(|input| input.events.iter().find_map(pressed))
}

fn tab_ui(ui: &mut Ui, words: &str, current: bool) -> egui::Response {
    let palette = theme::palette(ui);
    let color = if current {
        palette.accent
    } else {
        palette.weak
    };
    let label = if current {
        Label::new(words).strong()
    } else {
        Label::new(words)
    };
    let (galley, _) = label.color(color).lay_out(ui, f32::INFINITY);
    // Bold words are wider; the room is for them, so that nothing moves.
    let (bold, _) = Label::new(words).strong().lay_out(ui, f32::INFINITY);
    let (rect, response) =
        ui.allocate_exact_size(vec2(bold.size().x, theme::ROW + 4.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, current, words));
    let at = rect.center() - galley.size() / 2.0;
    let color = if response.hovered() && !current {
        palette.ink
    } else {
        color
    };
    ui.painter()
        .galley_with_override_text_color(at, galley, color);
    if current {
        let under = Stroke::new(2.0, palette.accent);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 1.0, under);
    }
    if response.has_focus() {
        let outline = Stroke::new(2.0, palette.accent);
        let kind = egui::StrokeKind::Outside;
        ui.painter().rect_stroke(
            rect.shrink2(vec2(0.0, 5.0)).expand2(vec2(4.0, 0.0)),
            4.0,
            outline,
            kind,
        );
    }
    response
}
