//! Looking at a written document: the file's own pages, small at the left, large in the middle.
//!
//! A page becomes a picture when it comes into view, one in a frame, and only as many are kept as
//! a person can look at. So a book of a thousand pages opens at once.

mod bar;
mod pictures;
mod place;

use super::theme;
use crate::pdf::Pages;
use egui::{
    Event, EventFilter, Key, Margin, Pos2, Rect, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use pictures::Pictures;
use place::Places;

/// The width of a small page, and of the strip that they are in.
const SMALL: f32 = 96.0;
const STRIP: f32 = 136.0;
/// The height of the bar above the pages.
const BAR: f32 = 40.0;

/// How large pages are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Zoom {
    /// As wide as the room.
    Width,
    /// All of a page.
    Page,
    /// Points of the screen for each point of the paper.
    Times(f32),
}

/// What the viewer remembers between frames. Belongs to the page of the program; a new document
/// needs a new one.
pub struct PaperState {
    zoom: Zoom,
    /// The page in view, from 0.
    page: usize,
    /// A page to go to.
    go_to: Option<usize>,
    /// What is typed into the page's field.
    typed: String,
    pictures: Pictures,
}

impl Default for PaperState {
    fn default() -> Self {
        let (go_to, typed, pictures) = (None, String::new(), Pictures::default());
        Self {
            zoom: Zoom::Width,
            page: 0,
            go_to,
            typed,
            pictures,
        }
    }
}

impl PaperState {
    /// The page in view, from 0.
    pub fn page(&self) -> usize {
        self.page
    }

    /// Goes to a page, counted from 0.
    pub fn go_to(&mut self, page: usize) {
        self.go_to = Some(page);
    }

    /// How many pictures are kept.
    pub fn kept(&self) -> usize {
        self.pictures.len()
    }
}

/// Draws the document in all the room there is.
pub fn paper(ui: &mut Ui, state: &mut PaperState, pages: &Pages) {
    let all = ui.available_rect_before_wrap();
    ui.allocate_rect(all, Sense::hover());
    state.pictures.begin(ui.ctx());
    let (head, below) = all.split_top_bottom_at_y(all.top() + BAR);
    let (strip, middle) = below.split_left_right_at_x(below.left() + STRIP);
    let focus = focus_ui(ui, middle, state.page);
    let sizes = (0..pages.count()).map(|page| Vec2::from(pages.size_pt(page)));
    let places = Places::new(
        sizes,
        state.zoom,
        middle.size(),
        ui.spacing().scroll.allocated_width(),
    );
    keys(ui, &focus, state, pages.count());
    let mut bar = ui.new_child(egui::UiBuilder::new().id_salt("paper bar").max_rect(head));
    bar::bar_ui(&mut bar, state, pages.count(), places.scale);
    strip_ui(ui, strip, state, pages);
    middle_ui(ui, middle, state, pages, &places, &focus);
    state.pictures.end(ui.ctx());
}

fn focus_ui(ui: &Ui, rect: Rect, page: usize) -> Response {
    let focus = ui.interact(
        rect,
        ui.make_persistent_id("paper"),
        Sense::focusable_noninteractive(),
    );
    focus.widget_info(|| {
        WidgetInfo::labeled(Role::Document, true, super::text::page(page + 1).text())
    });
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focus.id, filter));
    focus
}

/// PageUp, PageDown, Home and End, unless somebody is typing.
fn keys(ui: &Ui, focus: &Response, state: &mut PaperState, count: usize) {
    if !focus.has_focus() && ui.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let last = count.saturating_sub(1);
    let now = state.go_to.unwrap_or(state.page);
    let leads = |event: &Event| match event {
        Event::Key {
            key: Key::PageDown,
            pressed: true,
            ..
        } => Some((now + 1).min(last)),
        Event::Key {
            key: Key::PageUp,
            pressed: true,
            ..
        } => Some(now.saturating_sub(1)),
        Event::Key {
            key: Key::Home,
            pressed: true,
            ..
        } => Some(0),
        Event::Key {
            key: Key::End,
            pressed: true,
            ..
        } => Some(last),
        _ => None,
    };
    let to = ui.input(|input| input.events.iter().find_map(leads));
    state.go_to = to.or(state.go_to);
}

/// The small pages at the left.
fn strip_ui(ui: &mut Ui, rect: Rect, state: &mut PaperState, pages: &Pages) {
    let palette = theme::palette(ui);
    ui.painter().rect_filled(rect, 0.0, palette.raised);
    let mut strip = ui.new_child(egui::UiBuilder::new().id_salt("strip").max_rect(rect));
    strip.shrink_clip_rect(rect);
    let (width, height) = pages.size_pt(0);
    let small = vec2(SMALL, SMALL * height / width.max(1.0));
    let pitch = small.y + 30.0;
    let mut scroll = ScrollArea::vertical()
        .id_salt("small pages")
        .auto_shrink(false);
    if let Some(page) = state.go_to {
        scroll =
            scroll.vertical_scroll_offset((page as f32 * pitch - rect.height() / 2.0).max(0.0));
    }
    strip.spacing_mut().item_spacing.y = 0.0;
    scroll.show_rows(&mut strip, pitch, pages.count(), |ui, range| {
        for page in range {
            let (place, response) =
                ui.allocate_exact_size(vec2(STRIP - 14.0, pitch), Sense::click());
            let name = super::text::page(page + 1);
            let current = page == state.page;
            response
                .widget_info(|| WidgetInfo::selected(Role::ListItem, true, current, name.text()));
            let sheet = Rect::from_min_size(place.center_top() + vec2(-SMALL / 2.0, 6.0), small);
            state.pictures.draw(ui, pages, page, sheet);
            let stroke = match (current, response.hovered()) {
                (true, _) => Stroke::new(2.0, palette.accent),
                (_, true) => Stroke::new(theme::LINE, palette.accent),
                _ => Stroke::new(theme::LINE, palette.line),
            };
            ui.painter()
                .rect_stroke(sheet, 2.0, stroke, StrokeKind::Outside);
            let (at, align) = (
                pos2(sheet.center().x, sheet.bottom() + 12.0),
                egui::Align2::CENTER_CENTER,
            );
            ui.painter()
                .text(at, align, page + 1, theme::small(), palette.weak);
            if response.clicked() {
                state.go_to = Some(page);
            }
        }
    });
}

/// The pages themselves, below each other.
fn middle_ui(
    ui: &mut Ui,
    rect: Rect,
    state: &mut PaperState,
    pages: &Pages,
    places: &Places,
    focus: &Response,
) {
    let palette = theme::palette(ui);
    let ground = palette.line.lerp_to_gamma(palette.raised, 0.4);
    ui.painter().rect_filled(rect, 0.0, ground);
    let mut middle = ui.new_child(egui::UiBuilder::new().id_salt("middle").max_rect(rect));
    middle.shrink_clip_rect(rect);
    let mut scroll = ScrollArea::both()
        .id_salt("pages")
        .auto_shrink(false)
        .content_margin(Margin::ZERO);
    if let Some(place) = state.go_to.take().and_then(|page| places.of(page)) {
        scroll = scroll.vertical_scroll_offset((place.top() - place::SPACE).max(0.0));
    }
    let output = scroll.show_viewport(&mut middle, |ui, view| {
        ui.set_min_size(places.size);
        let origin: Pos2 = ui.min_rect().min;
        let sideways = (view.width() - places.size.x).max(0.0) / 2.0;
        for (page, place) in places.seen(view) {
            let sheet = place.translate(origin.to_vec2() + vec2(sideways, 0.0));
            ui.painter().rect_filled(sheet, 0.0, egui::Color32::WHITE);
            state.pictures.draw(ui, pages, page, sheet);
            ui.painter().rect_stroke(
                sheet,
                0.0,
                Stroke::new(theme::LINE, palette.line),
                StrokeKind::Outside,
            );
        }
        let pages = ui.interact(ui.min_rect(), focus.id.with("pages"), Sense::CLICK);
        if pages.clicked() {
            focus.request_focus();
        }
        view
    });
    state.page = places.at(output.inner.top() + output.inner.height() / 3.0);
}
