//! Text that is read: one line, one line with an ellipsis, or a paragraph.

use super::thai::{Layout, galley};
use super::theme;
use crate::base::thai::clusters;
use egui::{Color32, FontId, Galley, Response, Role, Sense, Ui, Vec2, WidgetInfo};
use std::sync::Arc;

/// A text to draw, built up and then shown: `Label::new("…").weak().elided().show(ui)`.
#[must_use]
pub struct Label<'a> {
    text: &'a str,
    size: f32,
    bold: bool,
    color: Option<Color32>,
    weak: bool,
    fit: Fit,
}

#[derive(Clone, Copy, PartialEq)]
enum Fit {
    /// As wide as it is.
    Natural,
    /// Cut at the room there is; the whole text is in the tooltip.
    Elided,
    /// Wrapped between words.
    Wrapped,
    /// Wrapped, and cut after so many rows.
    Rows(usize),
}

impl<'a> Label<'a> {
    /// Body type, one line, as wide as the text.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            size: theme::SIZE_BODY,
            bold: false,
            color: None,
            weak: false,
            fit: Fit::Natural,
        }
    }

    /// Bold.
    pub fn strong(self) -> Self {
        Self { bold: true, ..self }
    }

    /// In the secondary colour.
    pub fn weak(self) -> Self {
        Self { weak: true, ..self }
    }

    /// In the secondary size.
    pub fn small(self) -> Self {
        Self {
            size: theme::SIZE_SMALL,
            ..self
        }
    }

    /// In a size of the theme.
    pub fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// In a colour of the theme.
    pub fn color(self, color: Color32) -> Self {
        Self {
            color: Some(color),
            ..self
        }
    }

    /// Cut with "…" at the room there is, between clusters; the tooltip has the whole.
    pub fn elided(self) -> Self {
        Self {
            fit: Fit::Elided,
            ..self
        }
    }

    /// A paragraph that wraps between words at the room there is.
    pub fn wrapped(self) -> Self {
        Self {
            fit: Fit::Wrapped,
            ..self
        }
    }

    /// A paragraph that is cut with "…" after so many rows.
    pub fn rows(self, most: usize) -> Self {
        Self {
            fit: Fit::Rows(most),
            ..self
        }
    }

    fn font(&self) -> FontId {
        if self.bold {
            theme::bold(self.size)
        } else {
            FontId::proportional(self.size)
        }
    }

    fn shade(&self, ui: &Ui) -> Color32 {
        let chosen = if self.weak {
            ui.visuals().weak_text_color()
        } else {
            ui.visuals().text_color()
        };
        self.color.unwrap_or(chosen)
    }

    /// The galley for a room of this width, and whether it was cut.
    pub(super) fn lay_out(&self, ui: &Ui, width: f32) -> (Arc<Galley>, bool) {
        let (font, color) = (self.font(), self.shade(ui));
        match self.fit {
            Fit::Natural => (galley(ui, self.text, &Layout::line(font, color)), false),
            Fit::Wrapped => (
                galley(ui, self.text, &Layout::paragraph(font, color, width)),
                false,
            ),
            Fit::Rows(most) => {
                cut_after(ui, self.text, &Layout::paragraph(font, color, width), most)
            }
            Fit::Elided => elided(ui, self.text, &Layout::line(font, color), width),
        }
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let (galley, cut) = self.lay_out(ui, ui.available_width());
        let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), self.text));
        if ui.is_rect_visible(rect) {
            ui.painter().galley(rect.min, galley, self.shade(ui));
        }
        if cut {
            response.on_hover_ui(|ui| drop(wrapped(ui, self.text)))
        } else {
            response
        }
    }
}

/// One line no wider than `width`, cut between clusters.
pub fn elided(ui: &Ui, text: &str, line: &Layout, width: f32) -> (Arc<Galley>, bool) {
    let whole = galley(ui, text, line);
    if whole.size().x <= width + 0.5 {
        return (whole, false);
    }
    let room = width - galley(ui, "…", line).size().x;
    let fits = whole.cursor_from_pos(Vec2::new(room, 0.0)).index.0;
    let end = text
        .char_indices()
        .nth(fits)
        .map_or(text.len(), |(at, _)| at);
    let shown = |end: &usize| {
        let start = text.get(..*end).unwrap_or_default().trim_end();
        galley(ui, &format!("{start}…"), line)
    };
    let ends = clusters(text);
    let fitting = ends
        .iter()
        .rev()
        .filter(|at| **at <= end)
        .map(shown)
        .find(|galley| galley.size().x <= width);
    (fitting.unwrap_or_else(|| galley(ui, "…", line)), true)
}

/// A paragraph of at most so many rows.
fn cut_after(ui: &Ui, text: &str, layout: &Layout, most: usize) -> (Arc<Galley>, bool) {
    let whole = galley(ui, text, layout);
    if whole.rows.len() <= most {
        return (whole, false);
    }
    let kept: usize = whole
        .rows
        .iter()
        .take(most)
        .map(|row| row.row.text().len())
        .sum();
    let ends = clusters(text);
    let shown = |end: &usize| {
        let start = text.get(..*end).unwrap_or_default().trim_end();
        galley(ui, &format!("{start}…"), layout)
    };
    let fitting = ends
        .iter()
        .rev()
        .filter(|end| **end <= kept)
        .map(shown)
        .find(|cut| cut.rows.len() <= most);
    (fitting.unwrap_or(whole), true)
}

/// Body text on one line.
pub fn text(ui: &mut Ui, text: &str) -> Response {
    Label::new(text).show(ui)
}

/// Bold body text on one line.
pub fn strong(ui: &mut Ui, text: &str) -> Response {
    Label::new(text).strong().show(ui)
}

/// Secondary text on one line.
pub fn weak(ui: &mut Ui, text: &str) -> Response {
    Label::new(text).small().weak().show(ui)
}

/// The title of a page.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    Label::new(text)
        .strong()
        .size(theme::SIZE_TITLE)
        .elided()
        .show(ui)
}

/// A heading within a page.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    Label::new(text)
        .strong()
        .size(theme::SIZE_HEADING)
        .elided()
        .show(ui)
}

/// A paragraph of body text.
pub fn wrapped(ui: &mut Ui, text: &str) -> Response {
    Label::new(text).wrapped().show(ui)
}

/// A paragraph of secondary text.
pub fn wrapped_weak(ui: &mut Ui, text: &str) -> Response {
    Label::new(text).small().weak().wrapped().show(ui)
}

/// Body text on one line, cut with "…" where the room ends.
pub fn line(ui: &mut Ui, text: &str) -> Response {
    Label::new(text).elided().show(ui)
}
