//! Outlines in grey.

use crate::pdf::drawing::{Path, Stroke};
use printpdf::{
    Color, Greyscale, Line, LineDashPattern, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing,
    Pt, WindingOrder,
};

/// Draws a path on a page of this height, and leaves black and whole lines behind.
pub(super) fn draw(path: &Path, page_height: f32, ops: &mut Vec<Op>) {
    let point = |&(x, y): &(f32, f32)| LinePoint {
        p: Point {
            x: Pt(x),
            y: Pt(page_height - y),
        },
        bezier: false,
    };
    let points: Vec<LinePoint> = path.points.iter().map(point).collect();
    let mode = match (path.fill, path.stroke) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (Some(_), None) => PaintMode::Fill,
        (None, Some(_)) => PaintMode::Stroke,
        (None, None) => return,
    };
    ops.push(Op::SaveGraphicsState);
    ops.extend(path.fill.map(|gray| Op::SetFillColor { col: grey(gray) }));
    if let Some(stroke) = path.stroke {
        prepare(stroke, ops);
    }
    if path.closed {
        let polygon = Polygon {
            rings: vec![PolygonRing { points }],
            mode,
            winding_order: WindingOrder::NonZero,
        };
        ops.push(Op::DrawPolygon { polygon });
    } else {
        let is_closed = false;
        let line = Line { points, is_closed };
        ops.push(Op::DrawLine { line });
    }
    ops.push(Op::RestoreGraphicsState);
}

fn prepare(stroke: Stroke, ops: &mut Vec<Op>) {
    let col = grey(stroke.gray);
    ops.push(Op::SetOutlineColor { col });
    let pt = Pt(stroke.width);
    ops.push(Op::SetOutlineThickness { pt });
    if let Some(length) = stroke.dash {
        let dash = LineDashPattern::new(0.0, &[length, length]);
        ops.push(Op::SetLineDashPattern { dash });
    }
}

fn grey(gray: f32) -> Color {
    Color::Greyscale(Greyscale::new(gray, None))
}
