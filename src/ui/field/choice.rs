//! One of a list. A long list has a box to narrow it by typing.

use super::super::label::Label;
use super::super::thai::{Edit, edit};
use super::super::{icon, text, theme};
use super::Field;
use crate::base::thai::fold;
use egui::{
    Event, EventFilter, Id, Key, Modifiers, PointerButton, Popup, PopupCloseBehavior, Rect,
    Response, Role, ScrollArea, Sense, SetOpenCommand, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// Lists longer than this can be narrowed by typing.
const NARROWED_FROM: usize = 8;
/// As many entries are seen at once.
const SEEN: f32 = 9.0;

/// The least width of the open list.
const LIST_WIDTH: f32 = 220.0;

/// What the open list remembers.
#[derive(Clone, Default)]
struct Open {
    filter: String,
    /// Which of the matching entries the keys are at.
    at: usize,
    /// Whether the last frame drew the list.
    seen: bool,
}

impl Field<'_> {
    /// One of `entries`, by id; unless the field is required, also none.
    pub fn choice<T: Copy + PartialEq>(
        self,
        ui: &mut Ui,
        value: &mut Option<T>,
        entries: &[(T, String)],
    ) -> Response {
        let chosen = entries.iter().position(|(id, _)| Some(*id) == *value);
        let names: Vec<&str> = entries.iter().map(|(_, name)| name.as_str()).collect();
        let mut picked = None;
        let (wrong, hint, required) = (self.problem.is_some(), self.hint.to_owned(), self.required);
        let mut response = self.frame(ui, |ui, id, width| {
            let shown = chosen.and_then(|chosen| names.get(chosen).copied());
            let response = button_ui(ui, id, width, shown, &hint, wrong);
            picked = list_ui(ui, &response, &names, chosen, !required);
            response
        });
        if let Some(picked) = picked {
            *value = picked.and_then(|at| entries.get(at)).map(|(id, _)| *id);
            response.mark_changed();
            response.request_focus();
        }
        response
    }
}

/// The closed list: looks like a field, says what is chosen.
fn button_ui(
    ui: &mut Ui,
    id: Id,
    width: f32,
    shown: Option<&str>,
    hint: &str,
    wrong: bool,
) -> Response {
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme::ROW), Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| {
        let mut info = WidgetInfo::new(Role::ComboBox);
        info.enabled = enabled;
        info.current_text_value = Some(shown.unwrap_or_default().to_owned());
        info
    });
    let palette = theme::palette(ui);
    let visuals = *ui.style().interact(&response);
    let mut stroke = visuals.bg_stroke;
    if wrong && !response.has_focus() {
        stroke.color = palette.danger;
    }
    let painter = ui.painter().clone();
    painter.rect(
        rect,
        visuals.corner_radius,
        palette.paper,
        stroke,
        StrokeKind::Inside,
    );
    let room = Rect::from_min_max(rect.min + vec2(10.0, 0.0), rect.max - vec2(28.0, 0.0));
    let usual = text::CHOOSE;
    let hint = if hint.is_empty() { usual.text() } else { hint };
    let label = shown
        .map_or_else(|| Label::new(hint).weak(), Label::new)
        .elided();
    let (galley, cut) = label.lay_out(ui, room.width());
    let top = room.center().y - galley.size().y / 2.0;
    painter.galley(pos2(room.left(), top), galley, palette.ink);
    let sign = pos2(rect.right() - 16.0, rect.center().y);
    let align = egui::Align2::CENTER_CENTER;
    painter.text(
        sign,
        align,
        icon::DOWN.letter(),
        theme::icons(theme::ICON),
        palette.weak,
    );
    match shown {
        Some(shown) if cut => response.on_hover_text(shown),
        _ => response,
    }
}

/// The open list. `Some(None)` means that the choice was cleared.
pub(in crate::ui) fn list_ui(
    ui: &Ui,
    button: &Response,
    names: &[&str],
    chosen: Option<usize>,
    clearable: bool,
) -> Option<Option<usize>> {
    let memory = button.id.with("list");
    let mut open: Open = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let was_seen = open.seen;
    open.seen = false;
    let popup = Popup::from_toggle_button_response(button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .open_memory(opening(ui, button))
        .width(button.rect.width().max(LIST_WIDTH))
        .gap(2.0);
    let shown = popup.show(|ui| {
        if !was_seen {
            open = Open {
                at: chosen.map_or(0, |at| at + usize::from(clearable)),
                ..Open::default()
            };
        }
        open.seen = true;
        content_ui(ui, button, &mut open, names, chosen, clearable, !was_seen)
    });
    let picked = shown.and_then(|shown| shown.inner);
    if picked.is_some() {
        Popup::close_id(ui.ctx(), Popup::default_response_id(button));
        open.seen = false;
    }
    ui.data_mut(|data| data.insert_temp(memory, open));
    picked
}

/// A click opens and closes; the down key opens.
fn opening(ui: &Ui, button: &Response) -> Option<SetOpenCommand> {
    let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(button));
    // Enter clicks the button too; while the list is open it means the entry.
    if button.clicked_by(PointerButton::Primary) || (button.clicked() && !open) {
        return Some(SetOpenCommand::Toggle);
    }
    if !button.has_focus() {
        return None;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(button.id, filter));
    ui.input(|input| input.key_pressed(Key::ArrowDown))
        .then_some(SetOpenCommand::Bool(true))
}

fn content_ui(
    ui: &mut Ui,
    button: &Response,
    open: &mut Open,
    names: &[&str],
    chosen: Option<usize>,
    clearable: bool,
    first: bool,
) -> Option<Option<usize>> {
    ui.spacing_mut().item_spacing.y = 0.0;
    if names.len() > NARROWED_FROM {
        narrow_ui(ui, button, open, first);
    }
    let matching = matching(names, &open.filter, clearable);
    let moved = !first && keys(ui, open, matching.len());
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) && !first {
        return matching.get(open.at).copied();
    }
    if matching.is_empty() {
        Label::new(text::NOTHING_FOUND.text()).weak().show(ui);
    }
    let mut scroll = ScrollArea::vertical()
        .max_height(theme::ROW * SEEN)
        .auto_shrink([false, true]);
    if moved || first {
        scroll = scroll.vertical_scroll_offset((open.at as f32 - SEEN / 2.0).max(0.0) * theme::ROW);
    }
    let rows = scroll.show_rows(ui, theme::ROW, matching.len(), |ui, range| {
        let skipped = matching
            .iter()
            .enumerate()
            .skip(range.start)
            .take(range.len());
        let clicked = skipped.filter_map(|(at, entry)| {
            let name = entry.and_then(|entry| names.get(entry).copied());
            entry_ui(ui, name, at == open.at, *entry == chosen).then_some(*entry)
        });
        clicked.last()
    });
    rows.inner
}

/// Which entries match, none among them if the choice can be cleared.
fn matching(names: &[&str], filter: &str, clearable: bool) -> Vec<Option<usize>> {
    let filter = fold(filter);
    let clear = (clearable && filter.is_empty()).then_some(None);
    let found = names
        .iter()
        .enumerate()
        .filter(|(_, name)| fold(name).contains(&filter));
    clear
        .into_iter()
        .chain(found.map(|(at, _)| Some(at)))
        .collect()
}

fn narrow_ui(ui: &mut Ui, button: &Response, open: &mut Open, first: bool) {
    let id = button.id.with("narrow");
    let weak = theme::palette(ui).weak;
    let hint = text::search_hint();
    let look = Edit {
        width: ui.available_width(),
        hint: hint.text(),
        prefix: Some(icon::SEARCH.colored(weak)),
        ..Edit::default()
    };
    let response = edit(ui, id, &mut open.filter, &look).accessible_name(text::SEARCH.text());
    if response.changed() {
        open.at = 0;
    }
    if first {
        response.request_focus();
    }
    ui.add_space(theme::GAP_SMALL);
}

/// Up and Down; true if the place has moved.
fn keys(ui: &Ui, open: &mut Open, count: usize) -> bool {
    let last = count.saturating_sub(1);
    let before = open.at;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key {
                key, pressed: true, ..
            } = event
            else {
                return true;
            };
            match key {
                Key::ArrowDown => open.at = (open.at + 1).min(last),
                Key::ArrowUp => open.at = open.at.saturating_sub(1),
                _ => return true,
            }
            false
        });
    });
    open.at = open.at.min(last);
    open.at != before
}

/// One line of the list; true if it was clicked.
fn entry_ui(ui: &mut Ui, name: Option<&str>, at: bool, chosen: bool) -> bool {
    let none = text::NONE;
    let words = name.unwrap_or(none.text());
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), theme::ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, words));
    let palette = theme::palette(ui);
    let ground = match (chosen, at || response.hovered()) {
        (_, true) => palette.hover,
        (true, false) => palette.selected,
        (false, false) => palette.paper,
    };
    ui.painter().rect_filled(rect, theme::RADIUS - 2, ground);
    let label = if name.is_some() {
        Label::new(words)
    } else {
        Label::new(words).weak()
    };
    let (galley, _) = label.elided().lay_out(ui, rect.width() - 36.0);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(pos2(rect.left() + 8.0, top), galley, palette.ink);
    if chosen {
        let sign = pos2(rect.right() - 14.0, rect.center().y);
        let align = egui::Align2::CENTER_CENTER;
        ui.painter().text(
            sign,
            align,
            icon::CHECK.letter(),
            theme::icons(theme::ICON),
            palette.accent,
        );
    }
    response.clicked()
}
