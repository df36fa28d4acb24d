//! Levels in several directions at once: what there is against what is asked.

use super::{Label, theme};
use egui::{
    Color32, Mesh, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2,
};
use std::f32::consts::TAU;

/// The room of the names around it.
const NAMES: f32 = 26.0;
/// From here on a radar is one; below, two values are better read in a table.
const LEAST: usize = 3;

/// One direction; values go from 0 to 1, and what is not known is not drawn.
#[derive(Clone, Debug)]
pub struct RadarAxis {
    pub name: String,
    pub is: Option<f32>,
    pub asked: Option<f32>,
    /// Said when the pointer is near.
    pub tip: String,
}

/// A radar, built up and then shown.
#[must_use]
pub struct Radar<'a> {
    pub axes: &'a [RadarAxis],
    /// How many rings from the middle to the edge.
    pub rings: usize,
    /// What it says, for whoever cannot see it.
    pub spoken: &'a str,
}

impl Radar<'_> {
    /// Draws it into a square of this side; nothing for fewer than three directions.
    pub fn show(self, ui: &mut Ui, side: f32) -> Option<Response> {
        if self.axes.len() < LEAST {
            return None;
        }
        let size = vec2(ui.available_width().max(side), side);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.spoken));
        let web = Web {
            middle: rect.center(),
            radius: side / 2.0 - NAMES,
            count: self.axes.len(),
        };
        self.ground_ui(ui, &web);
        self.profiles_ui(ui, &web);
        for (at, axis) in self.axes.iter().enumerate() {
            name_ui(ui, web.at(at, 1.0), web.middle, &axis.name);
        }
        let near = response.hover_pos().and_then(|pointer| {
            let near = |at: &usize| web.at(*at, 1.0).distance(pointer) < web.radius * 0.5;
            (0..web.count).filter(near).min_by(|a, b| {
                let far = |at: usize| web.at(at, 1.0).distance(pointer);
                far(*a).total_cmp(&far(*b))
            })
        });
        Some(match near.and_then(|at| self.axes.get(at)) {
            Some(axis) => response.on_hover_text_at_pointer(&axis.tip),
            None => response,
        })
    }

    fn ground_ui(&self, ui: &Ui, web: &Web) {
        let line = Stroke::new(theme::LINE, theme::palette(ui).line);
        for ring in 1..=self.rings {
            let share = ring as f32 / self.rings as f32;
            let points = (0..web.count).map(|at| web.at(at, share)).collect();
            ui.painter().add(Shape::closed_line(points, line));
        }
        for at in 0..web.count {
            ui.painter()
                .line_segment([web.middle, web.at(at, 1.0)], line);
        }
    }

    fn profiles_ui(&self, ui: &Ui, web: &Web) {
        let palette = theme::palette(ui);
        let points = |value: fn(&RadarAxis) -> Option<f32>| -> Vec<Option<Pos2>> {
            let axes = self.axes.iter().enumerate();
            axes.map(|(at, axis)| Some(web.at(at, value(axis)?.clamp(0.0, 1.0))))
                .collect()
        };
        let is = points(|axis| axis.is);
        ui.painter()
            .add(filled(web.middle, &is, palette.accent.gamma_multiply(0.2)));
        for (from, to) in sides(&points(|axis| axis.asked)) {
            let stroke = Stroke::new(1.5, palette.weak);
            let dashes = Shape::dashed_line(&[from, to], stroke, 5.0, 4.0);
            ui.painter().extend(dashes);
        }
        for (from, to) in sides(&is) {
            ui.painter()
                .line_segment([from, to], Stroke::new(2.0, palette.accent));
        }
        for point in is.into_iter().flatten() {
            ui.painter().circle_filled(point, 3.0, palette.accent);
        }
    }
}

/// Where the directions lie.
struct Web {
    middle: Pos2,
    radius: f32,
    count: usize,
}

impl Web {
    /// The first direction is upwards, the others follow clockwise.
    fn at(&self, axis: usize, share: f32) -> Pos2 {
        let angle = TAU * (axis as f32 / self.count as f32 - 0.25);
        self.middle + Vec2::angled(angle) * self.radius * share
    }
}

/// Neighbouring points that are both known.
fn sides(points: &[Option<Pos2>]) -> Vec<(Pos2, Pos2)> {
    let next = points.iter().cycle().skip(1);
    let pairs = points.iter().zip(next);
    pairs.filter_map(|(a, b)| Some(((*a)?, (*b)?))).collect()
}

/// As triangles around the middle, because a profile need not be convex.
fn filled(middle: Pos2, points: &[Option<Pos2>], color: Color32) -> Shape {
    let mut mesh = Mesh::default();
    for (a, b) in sides(points) {
        let first = mesh.vertices.len() as u32;
        for point in [middle, a, b] {
            mesh.colored_vertex(point, color);
        }
        mesh.add_triangle(first, first + 1, first + 2);
    }
    Shape::mesh(mesh)
}

/// A name beyond the end of its direction.
fn name_ui(ui: &Ui, end: Pos2, middle: Pos2, name: &str) {
    let (galley, _) = Label::new(name).small().weak().lay_out(ui, f32::INFINITY);
    let out = (end - middle).normalized();
    let half = galley.size() / 2.0;
    let center = end + vec2(out.x * (half.x + 6.0), out.y * (half.y + 4.0));
    let rect = Rect::from_center_size(center, galley.size());
    ui.painter()
        .galley(rect.min, galley, theme::palette(ui).weak);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_needs_both_of_its_ends() {
        let point = |x: f32| Some(Pos2::new(x, 0.0));
        let count = |points: &[Option<Pos2>]| sides(points).len();
        assert_eq!(count(&[point(1.0), point(2.0), point(3.0)]), 3);
        assert_eq!(count(&[point(1.0), None, point(3.0)]), 1);
        assert_eq!(count(&[None, point(2.0), None]), 0);
    }
}
