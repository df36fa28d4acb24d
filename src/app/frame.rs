//! The frame around a page: top bar, side menu, progress.

use super::session::{Session, Summary};
use super::{Shell, text};
use crate::screen::{Entry, Wishes};
use crate::ui::{self, button, icon, theme};
use egui::scroll_area::ScrollBarVisibility;
use egui::{
    Align, CentralPanel, Frame, Key, KeyboardShortcut, Layout, Margin, Modifiers, Panel,
    ScrollArea, Sense, Ui, Vec2,
};

const TOP: f32 = 44.0;
const SIDE: f32 = 200.0;
const SIDE_FOLDED: f32 = 52.0;
/// Below this width of the window the side menu shows icons only.
const NARROW: f32 = 1100.0;
/// An entry of the side menu: as high as looks best, and as low as is still easily hit.
const ENTRY: (f32, f32) = (theme::ROW + theme::GAP_SMALL, 28.0);

const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
const REDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Y);

/// What the bars ask for.
#[derive(Default)]
struct Pressed {
    undo: bool,
    redo: bool,
    close: bool,
    language: bool,
    theme: bool,
    page: Option<usize>,
}

/// Draws the open file; what its page wished comes back.
pub fn show(shell: &mut Shell, ui: &mut Ui) -> Wishes {
    let Some(session) = &shell.session else {
        return Wishes::default();
    };
    let mut pressed = Pressed::default();
    keys(ui, &mut pressed);
    let narrow = ui.available_width() < NARROW;
    let raised = Frame::new().fill(theme::palette(ui).raised);
    Panel::top("top bar")
        .exact_size(TOP)
        .frame(raised.inner_margin(Margin::symmetric(16, 4)))
        .show(ui, |ui| {
            top_ui(ui, session, &mut pressed);
        });
    let width = if narrow { SIDE_FOLDED } else { SIDE };
    Panel::left("side menu")
        .exact_size(width)
        .resizable(false)
        .frame(raised.inner_margin(Margin::same(8)))
        .show(ui, |ui| {
            side_ui(ui, session, narrow, &mut pressed);
        });
    progress_ui(shell, ui);
    let page = Frame::new()
        .fill(theme::palette(ui).paper)
        .inner_margin(Margin::same(theme::PAGE_MARGIN as i8));
    let wishes = CentralPanel::default().frame(page).show(ui, |ui| {
        shell
            .session
            .as_mut()
            .map(|session| session.show(ui))
            .unwrap_or_default()
    });
    obey(shell, ui, pressed, wishes.inner)
}

fn keys(ui: &Ui, pressed: &mut Pressed) {
    // A text field has its own undo of what is being typed.
    if ui.ctx().egui_wants_keyboard_input() {
        return;
    }
    ui.input_mut(|input| {
        pressed.undo = input.consume_shortcut(&UNDO);
        pressed.redo = input.consume_shortcut(&REDO);
    });
}

fn obey(shell: &mut Shell, ui: &Ui, pressed: Pressed, mut wishes: Wishes) -> Wishes {
    wishes.undo |= pressed.undo;
    wishes.redo |= pressed.redo;
    if let (Some(page), Some(session)) = (pressed.page, &mut shell.session) {
        session.choose(page);
        ui.ctx().request_discard("another page was chosen");
        return Wishes {
            undo: wishes.undo,
            redo: wishes.redo,
            ..Wishes::default()
        };
    }
    if pressed.language {
        shell.memory.english = !shell.memory.english;
        shell.memory.language().make_current();
    }
    if pressed.theme {
        shell.memory.dark = !shell.memory.dark;
        shell.dress(ui.ctx());
    }
    if pressed.language || pressed.theme {
        shell.memory.save();
    }
    if pressed.close {
        shell.close();
    }
    wishes
}

fn top_ui(ui: &mut Ui, session: &Session, pressed: &mut Pressed) {
    let summary = session.summary();
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        pressed.close = button::icon_only(ui, icon::CLOSE, text::CLOSE_FILE.text()).clicked();
        pressed.theme = button::icon_only(
            ui,
            if ui.visuals().dark_mode {
                icon::LIGHT
            } else {
                icon::DARK
            },
            text::THEME.text(),
        )
        .clicked();
        pressed.language = button::quiet(ui, None, text::LANGUAGE.text()).clicked();
        undo_ui(ui, summary, pressed);
        if let Some(time) = session.saved_at() {
            let said = text::saved_at(time);
            ui::weak(ui, said.text()).on_hover_text(text::SAVED_BY_ITSELF.text());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui::Label::new(&summary.name).strong().elided().show(ui);
        });
    });
}

fn undo_ui(ui: &mut Ui, summary: &Summary, pressed: &mut Pressed) {
    let redo = summary.redo.as_ref().map_or(text::NOTHING_REDO, text::redo);
    let undo = summary.undo.as_ref().map_or(text::NOTHING_UNDO, text::undo);
    ui.add_enabled_ui(summary.redo.is_some(), |ui| {
        pressed.redo |= button::icon_only(ui, icon::REDO, redo.text()).clicked();
    });
    ui.add_enabled_ui(summary.undo.is_some(), |ui| {
        pressed.undo |= button::icon_only(ui, icon::UNDO, undo.text()).clicked();
    });
}

fn side_ui(ui: &mut Ui, session: &Session, narrow: bool, pressed: &mut Pressed) {
    ui.spacing_mut().item_spacing.y = theme::GAP_SMALL;
    // A small window, or one of large type, has no room for all of them. Beside icons alone a bar
    // would cover them.
    let bar = match narrow {
        true => ScrollBarVisibility::AlwaysHidden,
        false => ScrollBarVisibility::VisibleWhenNeeded,
    };
    let height = entry_height(ui.available_height(), session);
    let scroll = ScrollArea::vertical().auto_shrink(false);
    scroll.scroll_bar_visibility(bar).show(ui, |ui| {
        for (index, entry) in session.pages().enumerate() {
            if entry.apart {
                apart_ui(ui);
            }
            let size = Vec2::new(ui.available_width(), height);
            if entry_ui(ui, size, entry, index == session.current(), narrow) {
                pressed.page = Some(index);
            }
        }
    });
}

/// So that all entries are seen in a low window, if they can be.
fn entry_height(room: f32, session: &Session) -> f32 {
    let (best, least) = ENTRY;
    let entries = session.pages().count().max(1) as f32;
    let apart = session.pages().filter(|entry| entry.apart).count() as f32;
    let between = theme::GAP_SMALL * (entries + apart) + theme::GAP_LARGE * apart;
    ((room - between) / entries).floor().clamp(least, best)
}

/// The line between the year's work and the rest.
fn apart_ui(ui: &mut Ui) {
    let size = Vec2::new(ui.available_width(), theme::GAP_LARGE);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let line = egui::Stroke::new(theme::LINE, theme::palette(ui).line);
    ui.painter().hline(rect.x_range(), rect.center().y, line);
}

/// One line of the side menu; true when it is chosen.
fn entry_ui(ui: &mut Ui, size: Vec2, entry: &Entry, chosen: bool, narrow: bool) -> bool {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = entry.name.text();
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Tab, true, chosen, name));
    let palette = theme::palette(ui);
    let ground = match (chosen, response.hovered() || response.has_focus()) {
        (true, _) => palette.selected,
        (false, true) => palette.hover,
        (false, false) => palette.raised,
    };
    ui.painter().rect_filled(rect, theme::RADIUS, ground);
    let ink = if chosen { palette.accent } else { palette.ink };
    let mut inside = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(rect.shrink2(Vec2::new(theme::GAP, 0.0)))
            .layout(Layout::left_to_right(Align::Center)),
    );
    inside.label(entry.icon.colored(ink));
    if !narrow {
        let label = ui::Label::new(name).color(ink);
        if chosen { label.strong() } else { label }.show(&mut inside);
    }
    if narrow {
        response.on_hover_text(name)
    } else {
        response
    }
    .clicked()
}

fn progress_ui(shell: &mut Shell, ui: &mut Ui) {
    let Some((name, permille)) = shell.worker.state() else {
        return;
    };
    let stop = Panel::bottom("progress").show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spinner();
            ui::text(ui, name.text());
            ui.add(
                egui::ProgressBar::new(permille as f32 / 1000.0)
                    .desired_width(240.0)
                    .desired_height(6.0),
            );
            button::quiet(ui, Some(icon::CLOSE), text::STOP.text()).clicked()
        })
        .inner
    });
    if stop.inner {
        shell.worker.stop();
    }
}
