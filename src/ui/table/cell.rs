//! One row and its cells, painted.

use super::super::label::Label;
use super::super::{Icon, text, theme, tick};
use egui::{Align, Align2, Color32, Id, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo};
use egui::{pos2, vec2};

/// The room for one cell. Its words are paint: what is read out is the name of the row.
pub struct Cell<'u> {
    ui: &'u mut Ui,
    rect: Rect,
    align: Align,
    pub(super) tip: Option<String>,
}

impl<'u> Cell<'u> {
    pub(super) fn new(ui: &'u mut Ui, rect: Rect, align: Align) -> Self {
        Self {
            ui,
            rect: rect.shrink2(vec2(theme::GAP, 0.0)),
            align,
            tip: None,
        }
    }

    /// Words, cut where the cell ends; the tooltip has the whole.
    pub fn text(&mut self, words: &str) {
        self.label(Label::new(words), words);
    }

    /// Bold words.
    pub fn strong(&mut self, words: &str) {
        self.label(Label::new(words).strong(), words);
    }

    /// Secondary words.
    pub fn weak(&mut self, words: &str) {
        self.label(Label::new(words).weak(), words);
    }

    /// Words in a colour of the theme, such as a warning; the colour must not be all that says so.
    pub fn colored(&mut self, words: &str, color: Color32) {
        self.label(Label::new(words).color(color), words);
    }

    /// A sign with the words that it stands for.
    pub fn icon(&mut self, icon: Icon, color: Color32, words: &str) {
        let (at, align) = match self.align {
            Align::Min => (self.rect.left_center(), Align2::LEFT_CENTER),
            Align::Center => (self.rect.center(), Align2::CENTER_CENTER),
            Align::Max => (self.rect.right_center(), Align2::RIGHT_CENTER),
        };
        self.ui
            .painter()
            .text(at, align, icon.letter(), theme::icons(theme::ICON), color);
        self.tip_over(words);
    }

    /// What follows stands so much further in.
    pub fn indent(&mut self, by: f32) {
        let left = (self.rect.left() + by).min(self.rect.right());
        self.rect.set_left(left);
    }

    /// Anything else.
    pub fn ui<T>(&mut self, add: impl FnOnce(&mut Ui) -> T) -> T {
        let layout = match self.align {
            Align::Max => egui::Layout::right_to_left(Align::Center),
            _ => egui::Layout::left_to_right(Align::Center),
        };
        let mut inner = self
            .ui
            .new_child(UiBuilder::new().max_rect(self.rect).layout(layout));
        add(&mut inner)
    }

    fn label(&mut self, label: Label<'_>, words: &str) {
        let (galley, cut) = label.elided().lay_out(self.ui, self.rect.width());
        let left = match self.align {
            Align::Min => self.rect.left(),
            Align::Center => self.rect.center().x - galley.size().x / 2.0,
            Align::Max => self.rect.right() - galley.size().x,
        };
        let top = self.rect.center().y - galley.size().y / 2.0;
        let color = self.ui.visuals().text_color();
        self.ui.painter().galley(pos2(left, top), galley, color);
        if cut {
            self.tip_over(words);
        }
    }

    fn tip_over(&mut self, words: &str) {
        if self.ui.rect_contains_pointer(self.rect) {
            self.tip = Some(words.to_owned());
        }
    }
}

/// Where a row is.
pub(super) struct Line<'a> {
    pub id: Id,
    pub number: usize,
    pub rect: Rect,
    pub widths: &'a [f32],
}

impl Line<'_> {
    /// The ground of the row, and the row as something to click.
    pub(super) fn ground_ui(&self, ui: &Ui, selected: bool, name: &dyn Fn() -> String) -> Response {
        let response = ui.interact(self.rect, self.id, Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, name()));
        let palette = theme::palette(ui);
        let ground = match (selected, response.hovered(), self.number % 2) {
            (true, ..) => palette.selected,
            (_, true, _) => palette.hover,
            (.., 1) => palette.zebra,
            _ => palette.paper,
        };
        ui.painter().rect_filled(self.rect, 0.0, ground);
        if selected {
            let edge = Rect::from_min_size(self.rect.min, vec2(3.0, self.rect.height()));
            ui.painter().rect_filled(edge, 0.0, palette.accent);
        }
        response
    }

    /// The box before the row; true if it was clicked.
    pub(super) fn choose_ui(
        &self,
        ui: &Ui,
        width: f32,
        on: bool,
        name: &dyn Fn() -> String,
    ) -> bool {
        let rect = Rect::from_min_size(self.rect.min, vec2(width, self.rect.height()));
        let response = ui.interact(rect, self.id.with("choose"), Sense::CLICK);
        let words = || format!("{} {}", text::CHOOSE_ROW.text(), name());
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, words()));
        tick::box_ui(ui, rect, on, response.hovered());
        response.clicked()
    }
}
