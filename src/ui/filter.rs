//! The row above a list that narrows it: a search box and chips.

use super::field::{checkbox_ui, list_ui};
use super::thai::{Edit, edit};
use super::{Label, icon, text, theme};
use crate::base::Say;
use egui::{
    Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

/// The width of a search box.
const SEARCH_WIDTH: f32 = 220.0;

/// A search box. Ctrl+F goes to it; `changed` says that the words are other ones.
pub fn search(ui: &mut Ui, words: &mut String) -> Response {
    let id = ui.make_persistent_id("search");
    let weak = theme::palette(ui).weak;
    let hint = text::search_hint();
    let look = Edit {
        width: SEARCH_WIDTH,
        hint: hint.text(),
        prefix: Some(icon::SEARCH.colored(weak)),
        ..Edit::default()
    };
    let full = !words.is_empty();
    let mut response = edit(ui, id, words, &look).accessible_name(text::SEARCH.text());
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F)) {
        response.request_focus();
    }
    if full && clear_ui(ui, response.rect, text::CLEAR.text()) {
        words.clear();
        response.mark_changed();
        response.request_focus();
    }
    response
}

/// A field that goes to one thing: Ctrl and `key` empty it and go to it, Enter ends it.
/// True if it was entered.
pub fn find(ui: &mut Ui, label: &Say, key: Key, width: f32, words: &mut String) -> bool {
    let id = ui.make_persistent_id(("find", label.th()));
    let weak = theme::palette(ui).weak;
    let look = Edit {
        width,
        hint: label.text(),
        prefix: Some(icon::NEXT.colored(weak)),
        ..Edit::default()
    };
    let response = edit(ui, id, words, &look).accessible_name(label.text());
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key)) {
        words.clear();
        response.request_focus();
    }
    entered && !words.trim().is_empty()
}

/// A cross at the right end of something; true if it was clicked.
fn clear_ui(ui: &Ui, rect: Rect, name: &str) -> bool {
    let center = pos2(rect.right() - 13.0, rect.center().y);
    let place = Rect::from_center_size(center, vec2(22.0, 22.0));
    let id = ui.make_persistent_id(("clear", rect.left() as i32, rect.top() as i32));
    let cross = ui.interact(place, id, Sense::click());
    cross.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let palette = theme::palette(ui);
    let ink = if cross.hovered() || cross.has_focus() {
        palette.ink
    } else {
        palette.weak
    };
    let (align, letter) = (egui::Align2::CENTER_CENTER, icon::CLOSE.letter());
    ui.painter()
        .text(center, align, letter, theme::icons(16.0), ink);
    cross.clicked()
}

/// A chip that narrows a list to one of `entries`. True if the choice changed.
pub fn chip<T: Clone + PartialEq>(
    ui: &mut Ui,
    label: &Say,
    value: &mut Option<T>,
    entries: &[(T, String)],
) -> bool {
    let is_chosen = |(id, _): &(T, String)| value.as_ref() == Some(id);
    let chosen = entries.iter().position(is_chosen);
    let names: Vec<&str> = entries.iter().map(|(_, name)| name.as_str()).collect();
    let name = chosen.and_then(|chosen| names.get(chosen).copied());
    let words = name.map_or_else(
        || label.text().to_owned(),
        |name| format!("{}: {name}", label.text()),
    );
    let response = chip_ui(ui, &words, name.is_some(), icon::DOWN);
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, label.text()));
    let before = value.clone();
    if name.is_some() && clear_ui(ui, response.rect, text::clear(label.text()).text()) {
        *value = None;
    } else if let Some(picked) = list_ui(ui, &response, &names, chosen, true) {
        *value = picked
            .and_then(|at| entries.get(at))
            .map(|(id, _)| id.clone());
    }
    *value != before
}

/// A chip that does something about the list, such as clearing its filter. True if it was
/// pressed.
pub fn press_chip(ui: &mut Ui, sign: icon::Icon, label: &Say) -> bool {
    let response = chip_ui(ui, label.text(), true, sign);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label.text()));
    response.clicked()
}

/// A chip that opens a list to take one thing from, again and again.
pub fn pick<T: Copy>(ui: &mut Ui, label: &Say, entries: &[(T, String)]) -> Option<T> {
    let names: Vec<&str> = entries.iter().map(|(_, name)| name.as_str()).collect();
    let response = chip_ui(ui, label.text(), false, icon::DOWN);
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, label.text()));
    let picked = list_ui(ui, &response, &names, None, false).flatten();
    picked.and_then(|at| entries.get(at)).map(|(it, _)| *it)
}

/// A chip that is on or off. True if it was clicked.
pub fn toggle_chip(ui: &mut Ui, label: &Say, on: &mut bool) -> bool {
    let sign = if *on { icon::CLOSE } else { icon::ADD };
    let response = chip_ui(ui, label.text(), *on, sign);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, *on, label.text()));
    if response.clicked() {
        *on = !*on;
    }
    response.clicked()
}

/// A button that opens a list of things to tick. Which one was ticked or unticked; the last place
/// is `reset`.
pub fn ticks(ui: &mut Ui, label: &Say, entries: &[(String, bool)], reset: &Say) -> Option<usize> {
    let button = chip_ui(ui, label.text(), false, icon::DOWN);
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, label.text()));
    let popup = Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        let mut ticked = None;
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, (words, on)) in entries.iter().enumerate() {
            let mut on = *on;
            if checkbox_ui(ui, &mut on, words).changed() {
                ticked = Some(at);
            }
        }
        if super::button::quiet(ui, None, reset.text()).clicked() {
            ticked = Some(entries.len());
        }
        ticked
    });
    shown.and_then(|shown| shown.inner)
}

/// The pill: quiet while it narrows nothing, tinted while it does.
fn chip_ui(ui: &mut Ui, words: &str, on: bool, sign: icon::Icon) -> Response {
    let palette = theme::palette(ui);
    let ink = if on { palette.accent } else { palette.ink };
    let label = Label::new(words).color(ink);
    let (galley, _) = label.lay_out(ui, f32::INFINITY);
    let size = vec2(galley.size().x + 36.0, theme::ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let (fill, line) = match (on, response.hovered()) {
        (true, _) => (palette.accent_soft, palette.accent),
        (false, true) => (palette.hover, palette.border),
        (false, false) => (palette.paper, palette.line),
    };
    let stroke = if response.has_focus() {
        Stroke::new(2.0, palette.accent)
    } else {
        Stroke::new(theme::LINE, line)
    };
    ui.painter()
        .rect(rect, rect.height() / 2.0, fill, stroke, StrokeKind::Inside);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(pos2(rect.left() + 12.0, top), galley, ink);
    if !on || sign != icon::DOWN {
        let at = pos2(rect.right() - 13.0, rect.center().y);
        let align = egui::Align2::CENTER_CENTER;
        ui.painter()
            .text(at, align, sign.letter(), theme::icons(16.0), palette.weak);
    }
    response
}
