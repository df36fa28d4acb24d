//! Figures to take in at a glance: a large number, a bar, a heat cell.

use super::{Label, theme};
use egui::{
    Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// The height of a figure's tile.
const TILE: f32 = 84.0;

/// A large number with what it counts, as a link to where it comes from.
pub fn figure(ui: &mut Ui, width: f32, number: &str, caption: &str, note: &str) -> Response {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, TILE), Sense::click());
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::Link,
            true,
            format!("{caption} {number} {note}").trim(),
        )
    });
    let (fill, stroke) = match (response.has_focus(), response.hovered()) {
        (true, _) => (palette.accent_soft, Stroke::new(2.0, palette.accent)),
        (false, true) => (palette.hover, Stroke::new(theme::LINE, palette.accent)),
        (false, false) => (palette.raised, Stroke::NONE),
    };
    ui.painter()
        .rect(rect, theme::RADIUS, fill, stroke, StrokeKind::Inside);
    let inner = rect.shrink2(vec2(theme::GAP_LARGE, theme::GAP));
    let mut top = inner.top();
    let number = Label::new(number).strong().size(theme::SIZE_FIGURE);
    let caption = Label::new(caption).weak();
    for (label, pitch) in [(number, 44.0), (caption, 24.0)] {
        let (galley, _) = label.elided().lay_out(ui, inner.width());
        let middle = top + pitch / 2.0;
        ui.painter().galley(
            pos2(inner.left(), middle - galley.size().y / 2.0),
            galley,
            palette.ink,
        );
        top += pitch;
    }
    if !note.is_empty() {
        let (galley, _) = Label::new(note)
            .small()
            .color(palette.accent)
            .lay_out(ui, inner.width());
        let at = inner.right_top() + vec2(-galley.size().x, 12.0);
        ui.painter().galley(at, galley, palette.accent);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// One bar of several: how far it goes from 0 to 1, its name before and its value behind it.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    pub name: String,
    pub share: f32,
    pub value: String,
    /// Said at the pointer, where the name is short for something.
    pub tip: String,
}

/// Bars from nought under each other, drawn to one scale: all names take the same `room` of the
/// width, from 0 to 1, and all values that of the longest.
pub fn bars(ui: &mut Ui, room: f32, bars: &[Bar]) {
    let width = ui.available_width();
    let values: Vec<Arc<Galley>> = bars
        .iter()
        .map(|bar| Label::new(&bar.value).small().lay_out(ui, width).0)
        .collect();
    let widest = values
        .iter()
        .map(|value| value.size().x)
        .fold(0.0, f32::max);
    for (bar, value) in bars.iter().zip(values) {
        bar_ui(ui, room, bar, value, widest);
    }
}

fn bar_ui(ui: &mut Ui, room: f32, bar: &Bar, value: Arc<Galley>, widest: f32) {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), Sense::hover());
    let spoken = format!("{} {}", bar.name, bar.value);
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, &spoken));
    let (name, cut) = Label::new(&bar.name)
        .elided()
        .lay_out(ui, width * room - theme::GAP);
    let full = (width * (1.0 - room) - widest - theme::GAP).max(1.0);
    let done = Rect::from_min_size(
        pos2(rect.left() + width * room, rect.center().y - 6.0),
        vec2((full * bar.share.clamp(0.0, 1.0)).max(1.0), 12.0),
    );
    ui.painter().rect_filled(done, 2.0, palette.accent);
    let middle = |galley: &Galley| rect.center().y - galley.size().y / 2.0;
    let behind = pos2(done.right() + theme::GAP, middle(&value));
    ui.painter()
        .galley(pos2(rect.left(), middle(&name)), name.clone(), palette.ink);
    ui.painter().galley(behind, value, palette.weak);
    match (bar.tip.as_str(), cut) {
        ("", true) => _ = response.on_hover_text(&bar.name),
        ("", false) => {}
        (tip, _) => _ = response.on_hover_text(tip),
    }
}

/// Two bars from nought under each other, before in grey and after in the accent, each with how far
/// it goes from 0 to 1 and the words behind it; `name` is what they are called out loud.
pub fn pair(ui: &mut Ui, size: Vec2, bars: &[(f32, String); 2], name: &str) -> Response {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, name));
    let room = rect.width() - 48.0;
    let tops = [rect.center().y - 15.0, rect.center().y + 1.0];
    let colors = [palette.border, palette.accent];
    for (((share, words), top), color) in bars.iter().zip(tops).zip(colors) {
        let width = (room * share.clamp(0.0, 1.0)).max(1.0);
        let bar = Rect::from_min_size(pos2(rect.left(), top), vec2(width, 14.0));
        ui.painter().rect_filled(bar, 2.0, color);
        let (galley, _) = Label::new(words).small().lay_out(ui, 44.0);
        let at = pos2(bar.right() + 6.0, bar.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, palette.ink);
    }
    response.on_hover_text(name)
}

/// A cell of a heat map: the ground says how much, the words how many.
pub fn heat(ui: &mut Ui, size: Vec2, share: Option<f32>, words: &str, name: &str) -> Response {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, name));
    let ground = share.map_or(palette.raised, |share| theme::heat(palette, share));
    ui.painter().rect_filled(rect.shrink(1.0), 3.0, ground);
    let (galley, _) = Label::new(words).small().lay_out(ui, size.x);
    ui.painter()
        .galley(rect.center() - galley.size() / 2.0, galley, palette.ink);
    if response.hovered() || response.has_focus() {
        let outline = Stroke::new(2.0, palette.accent);
        ui.painter()
            .rect_stroke(rect.shrink(1.0), 3.0, outline, StrokeKind::Inside);
    }
    response.on_hover_text(name)
}
