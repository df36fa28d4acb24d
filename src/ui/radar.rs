//! Levels on rays from a middle: what is asked as a dashed line, what is there on tinted ground.

use super::label::Label;
use super::theme;
use egui::{
    Align2, Color32, Pos2, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2,
};

/// One ray: its name, and how far each of the two lines goes, from 0 to 1.
pub struct Ray<'a> {
    pub name: &'a str,
    pub asked: Option<f32>,
    pub there: Option<f32>,
}

/// From the outermost ring to the names.
const NAMES: f32 = 34.0;
const DASH: f32 = 5.0;

/// Draws so many rings and the rays, as wide as there is room; `spoken` is what it is called out
/// loud. Nothing for fewer than three rays, which span no plane.
pub fn radar(ui: &mut Ui, rays: &[Ray<'_>], rings: usize, spoken: &str) -> Option<Response> {
    if rays.len() < 3 {
        return None;
    }
    let width = ui.available_width().min(300.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, width * 0.86), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::GraphicsObject, true, spoken));
    let palette = theme::palette(ui);
    let (middle, radius) = (rect.center(), rect.height() / 2.0 - NAMES);
    let toward = |at: usize| {
        let turn = at as f32 / rays.len() as f32 * std::f32::consts::TAU;
        vec2(turn.sin(), -turn.cos())
    };
    let point = |at: usize, share: f32| middle + toward(at) * radius * share.clamp(0.0, 1.0);
    let rings = rings.clamp(1, 10);
    let line = Stroke::new(theme::LINE, palette.line);
    for ring in 1..=rings {
        let share = ring as f32 / rings as f32;
        let corners = (0..rays.len()).map(|at| point(at, share)).collect();
        ui.painter().add(Shape::closed_line(corners, line));
    }
    for (at, ray) in rays.iter().enumerate() {
        ui.painter().line_segment([middle, point(at, 1.0)], line);
        name_ui(
            ui,
            ray.name,
            middle + toward(at) * (radius + 8.0),
            toward(at),
        );
    }
    let corners = |share: fn(&Ray<'_>) -> Option<f32>| -> Vec<Pos2> {
        let known = rays.iter().enumerate();
        known
            .filter_map(|(at, ray)| Some(point(at, share(ray)?)))
            .collect()
    };
    there_ui(ui, &corners(|ray| ray.there), palette.accent);
    let mut asked = corners(|ray| ray.asked);
    asked.extend(asked.first().copied());
    let stroke = Stroke::new(1.5, palette.warn);
    ui.painter()
        .extend(Shape::dashed_line(&asked, stroke, DASH, DASH));
    Some(response)
}

/// The ground may be hollow, so it is painted in triangles from the middle's corner on.
fn there_ui(ui: &Ui, corners: &[Pos2], color: Color32) {
    let painter = ui.painter();
    let mut outline = corners.to_vec();
    outline.extend(corners.first().copied());
    painter.add(Shape::line(outline, Stroke::new(2.0, color)));
    for corner in corners {
        painter.circle_filled(*corner, 3.0, color);
    }
}

fn name_ui(ui: &Ui, name: &str, at: Pos2, toward: Vec2) {
    let palette = theme::palette(ui);
    let (galley, _) = Label::new(name).small().elided().lay_out(ui, 84.0);
    let align = match toward.x {
        x if x > 0.2 => Align2::LEFT_CENTER,
        x if x < -0.2 => Align2::RIGHT_CENTER,
        _ if toward.y < 0.0 => Align2::CENTER_BOTTOM,
        _ => Align2::CENTER_TOP,
    };
    let place = align.anchor_size(at, galley.size());
    ui.painter().galley(place.min, galley, palette.ink);
}
