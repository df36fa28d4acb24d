//! What leads somewhere: a step of a list, a large card, a heading.

use super::icon::{self, Icon};
use super::{Label, theme};
use egui::{Color32, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui};
use egui::{WidgetInfo, pos2, vec2};

/// The height of a step.
const STEP: f32 = 52.0;
/// The height of a card, and the room of its sign.
const CARD: f32 = 76.0;
/// The room of the sign before it, and of the arrow behind it.
const SIGN: f32 = 48.0;

/// One step: a sign, what it is, how it stands; `state` says the sign in words. The `next` one
/// has a ground. It is pressed to go there.
pub fn step(
    ui: &mut Ui,
    (sign, color): (Icon, Color32),
    name: &str,
    detail: &str,
    state: &str,
    next: bool,
) -> Response {
    let palette = theme::palette(ui);
    let size = vec2(ui.available_width(), STEP);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = format!("{name} · {state} · {detail}");
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &spoken));
    let ground = match (response.hovered(), next) {
        (true, _) => Some(palette.hover),
        (false, true) => Some(palette.accent_soft),
        (false, false) => None,
    };
    let under = Stroke::new(theme::LINE, palette.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, under);
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect, theme::RADIUS, ground);
    }
    sign_ui(
        ui,
        sign,
        color,
        pos2(rect.left() + SIGN / 2.0, rect.center().y),
    );
    let end = pos2(rect.right() - SIGN / 2.0, rect.center().y);
    sign_ui(ui, icon::NEXT, palette.weak, end);
    let words = rect.shrink2(vec2(SIGN, 6.0));
    two_lines_ui(ui, words, Label::new(name), detail);
    focus_ui(ui, &response);
    response
        .on_hover_text(state)
        .on_hover_cursor(CursorIcon::PointingHand)
}

/// A large choice on a ground of its own: a sign, what it is, what it brings.
pub fn card(ui: &mut Ui, sign: Icon, name: &str, detail: &str) -> Response {
    let palette = theme::palette(ui);
    let size = vec2(ui.available_width(), CARD);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let (ground, line) = match response.hovered() || response.has_focus() {
        true => (palette.accent_soft, palette.accent),
        false => (palette.raised, palette.line),
    };
    let outline = Stroke::new(theme::LINE, line);
    ui.painter()
        .rect(rect, theme::RADIUS, ground, outline, StrokeKind::Inside);
    let middle = pos2(rect.left() + CARD / 2.0, rect.center().y);
    sign_ui(ui, sign, palette.accent, middle);
    let words = Rect::from_min_max(
        pos2(rect.left() + CARD, rect.top() + theme::GAP_LARGE),
        rect.max - vec2(theme::GAP_LARGE, theme::GAP_LARGE),
    );
    let name = Label::new(name).size(theme::SIZE_HEADING);
    two_lines_ui(ui, words, name, detail);
    focus_ui(ui, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn sign_ui(ui: &Ui, sign: Icon, color: Color32, middle: egui::Pos2) {
    let font = theme::icons(theme::ICON + 4.0);
    let galley = ui
        .painter()
        .layout_no_wrap(sign.letter().to_owned(), font, color);
    ui.painter()
        .galley(middle - galley.size() / 2.0, galley, color);
}

/// A name in bold, and a line of small print below it.
fn two_lines_ui(ui: &Ui, room: Rect, name: Label<'_>, detail: &str) {
    let palette = theme::palette(ui);
    let detail = Label::new(detail).small().weak();
    for (label, share) in [(name.strong(), 0.27), (detail, 0.76)] {
        let (galley, _) = label.elided().lay_out(ui, room.width());
        let middle = room.top() + room.height() * share;
        let at = pos2(room.left(), middle - galley.size().y / 2.0);
        ui.painter().galley(at, galley, palette.ink);
    }
}

/// The outline of what the keys act on.
fn focus_ui(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let outline = Stroke::new(2.0, theme::palette(ui).accent);
        let rect = response.rect.shrink(1.0);
        ui.painter()
            .rect_stroke(rect, theme::RADIUS, outline, StrokeKind::Inside);
    }
}

/// A heading within a page, which may lead to where its figures come from. True when it is
/// pressed.
pub fn section(ui: &mut Ui, words: &str, leads: bool) -> bool {
    let palette = theme::palette(ui);
    let label = Label::new(words).strong().size(theme::SIZE_HEADING);
    let (galley, _) = label.elided().lay_out(ui, ui.available_width() - SIGN);
    let size = vec2(galley.size().x + SIGN / 2.0, theme::ROW);
    let (sense, role) = match leads {
        true => (Sense::click(), Role::Link),
        false => (Sense::hover(), Role::Label),
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::labeled(role, true, words));
    let lit = leads && (response.hovered() || response.has_focus());
    let color = if lit { palette.accent } else { palette.ink };
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    let end = pos2(at.x + galley.size().x + SIGN / 4.0, rect.center().y);
    ui.painter()
        .galley_with_override_text_color(at, galley, color);
    if !leads {
        return false;
    }
    sign_ui(ui, icon::NEXT, palette.weak, end);
    focus_ui(ui, &response);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
