//! A text field that moves by cluster, selects Thai words and wraps between words.

use super::super::theme;
use super::galley::{Layout, galley};
use super::keys::{after, cluster_stops, handle, settled, word_stops};
use egui::text::{CCursor, CCursorRange, CharIndex};
use egui::text_edit::TextEditOutput;
use egui::{Align2, FontId, Id, Response, RichText, TextEdit, TextStyle, Ui};
use std::ops::Range;

/// How a text field looks.
#[derive(Clone, Default)]
pub struct Edit<'a> {
    /// Rows shown; 0 and 1 mean a single line.
    pub rows: usize,
    pub width: f32,
    /// Shown while the field is empty.
    pub hint: &'a str,
    /// Numbers stand at the right.
    pub right: bool,
    /// Body type unless another is given.
    pub font: Option<FontId>,
    /// Drawn in front, within the outline.
    pub prefix: Option<RichText>,
    /// Drawn behind, within the outline.
    pub suffix: Option<RichText>,
    /// Outlined as something to mend.
    pub wrong: bool,
}

/// Draws a field for `text`. The response is the field's own: `changed`, `lost_focus` and so on.
pub fn edit(ui: &mut Ui, id: Id, text: &mut String, look: &Edit<'_>) -> Response {
    if ui.memory(|memory| memory.has_focus(id)) {
        take_keys(ui, id, text);
    }
    let mut output = show(ui, id, text, look);
    settle(ui, id, text, &mut output);
    if let Some(range) = output.state.cursor.char_range()
        && output.response.response.has_focus()
    {
        ui.data_mut(|data| data.insert_temp(id.with(SELECTED), range));
    }
    output.response.response
}

/// Puts what `change` makes of the selected words in their place and selects a part of it, in
/// bytes. Where nobody has been in the field yet, its end is meant. The field is to be drawn after
/// it, and to be given the focus then: a click beside it has taken that away, and leaves of the
/// selection only the caret at its end.
pub fn replace_selected(
    ui: &Ui,
    id: Id,
    text: &mut String,
    change: impl FnOnce(&str) -> (String, Range<usize>),
) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let end = CharIndex(text.chars().count());
    // egui forgets what was selected when another widget takes the focus.
    let range = ui.data(|data| data.get_temp(id.with(SELECTED)));
    let chars = range.map_or(end..end, |range: CCursorRange| range.as_sorted_char_range());
    let byte = |at: CharIndex| {
        let place = text.char_indices().nth(at.0);
        place.map_or(text.len(), |(byte, _)| byte)
    };
    let (from, to) = (byte(chars.start), byte(chars.end));
    let (new, chosen) = change(text.get(from..to).unwrap_or_default());
    text.replace_range(from..to, &new);
    let cursor = |bytes: usize| {
        let within = new.get(..bytes).unwrap_or(&new).chars().count();
        CCursor::new(text.get(..from).unwrap_or_default().chars().count() + within)
    };
    let range = CCursorRange::two(cursor(chosen.start), cursor(chosen.end));
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), id);
    ui.data_mut(|data| data.insert_temp(id.with(SELECTED), range));
}

/// Under which the last selection of a field is remembered.
const SELECTED: &str = "selected";

/// Left, Right and Delete are ours. They change the stored caret before egui reads it.
fn take_keys(ui: &Ui, id: Id, text: &str) {
    let Some(mut state) = TextEdit::load_state(ui.ctx(), id) else {
        return;
    };
    let Some(old) = state.cursor.char_range() else {
        return;
    };
    let mut range = old;
    ui.input_mut(|input| {
        // What was typed before a key in the same frame has not been put in yet.
        let typed =
            |event: &egui::Event| matches!(event, egui::Event::Text(_) | egui::Event::Paste(_));
        if !input.events.iter().any(typed) {
            input
                .events
                .retain(|event| !handle(event, text, &mut range));
        }
    });
    if range != old {
        state.cursor.set_char_range(Some(range));
        state.store(ui.ctx(), id);
        ui.ctx().request_repaint();
    }
}

fn show(ui: &mut Ui, id: Id, text: &mut String, look: &Edit<'_>) -> TextEditOutput {
    let font = look
        .font
        .clone()
        .unwrap_or_else(|| TextStyle::Body.resolve(ui.style()));
    let many = look.rows > 1;
    let mut layouter = move |ui: &Ui, buffer: &dyn egui::TextBuffer, wrap_width: f32| {
        let color = ui.visuals().text_color();
        let layout = if many {
            Layout::paragraph(font.clone(), color, wrap_width)
        } else {
            Layout::line(font.clone(), color)
        };
        galley(
            ui,
            buffer.as_str(),
            &Layout {
                keep_trailing_space: true,
                ..layout
            },
        )
    };
    let edit = if many {
        TextEdit::multiline(text).desired_rows(look.rows)
    } else {
        TextEdit::singleline(text)
    };
    let align = match (many, look.right) {
        (true, _) => Align2::LEFT_TOP,
        (false, true) => Align2::RIGHT_CENTER,
        (false, false) => Align2::LEFT_CENTER,
    };
    let mut edit = edit
        .id(id)
        .desired_width(look.width)
        .margin(egui::Margin::symmetric(8, if many { 6 } else { 2 }));
    edit = edit.align(align).layouter(&mut layouter);
    if !look.hint.is_empty() {
        edit = edit.hint_text(look.hint);
    }
    if let Some(prefix) = look.prefix.clone() {
        edit = edit.prefix(prefix);
    }
    if let Some(suffix) = look.suffix.clone() {
        edit = edit.suffix(suffix);
    }
    ui.scope(|ui| {
        if look.wrong {
            mark_wrong(ui);
        }
        edit.show(ui)
    })
    .inner
}

fn mark_wrong(ui: &mut Ui) {
    let danger = theme::palette(ui).danger;
    let widgets = &mut ui.visuals_mut().widgets;
    widgets.inactive.bg_stroke.color = danger;
    widgets.hovered.bg_stroke.color = danger;
}

/// After egui: a double click takes a word, and the caret never rests inside a cluster.
fn settle(ui: &Ui, id: Id, text: &str, output: &mut TextEditOutput) {
    let Some(old) = output.state.cursor.char_range() else {
        return;
    };
    let mut range = old;
    if output.response.response.double_clicked()
        && let Some(at) = ui.ctx().pointer_interact_pos()
    {
        range = word_at(
            text,
            output
                .galley
                .cursor_from_pos(at - output.galley_pos)
                .index
                .0,
        );
    }
    let stops = cluster_stops(text);
    range.primary.index = CharIndex(settled(&stops, range.primary.index.0));
    range.secondary.index = CharIndex(settled(&stops, range.secondary.index.0));
    if (range.primary.index, range.secondary.index) != (old.primary.index, old.secondary.index) {
        output.state.cursor.set_char_range(Some(range));
        output.state.clone().store(ui.ctx(), id);
        ui.ctx().request_repaint();
    }
}

fn word_at(text: &str, at: usize) -> CCursorRange {
    let stops = word_stops(text);
    let start = stops
        .iter()
        .rev()
        .copied()
        .find(|stop| *stop <= at)
        .unwrap_or(0);
    CCursorRange::two(CCursor::new(start), CCursor::new(after(&stops, at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_double_click_takes_the_word_under_it() {
        let taken = |at| word_at("พัฒนาบุคลากร ปี", at).as_sorted_char_range();
        assert_eq!(taken(2), CharIndex(0)..CharIndex(5));
        assert_eq!(taken(7), CharIndex(5)..CharIndex(12));
        assert_eq!(taken(14), CharIndex(13)..CharIndex(15));
    }
}
