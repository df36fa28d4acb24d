//! Boxes to tick, check marks and bars.

use super::strip::put_box;
use crate::pdf::content::Mark;
use crate::pdf::drawing::{Path, Stroke};
use crate::pdf::page::Item;

/// The side of a box, for letters of size 1.
pub const BOX: f32 = 0.78;
/// The height of a bar, for letters of size 1.
const BAR: f32 = 0.7;
const BAR_GRAY: f32 = 0.45;

/// Draws a mark between two edges, its middle at height `y`.
pub fn put(items: &mut Vec<Item>, mark: Mark, [left, right]: [f32; 2], y: f32, size: f32) {
    let x = (left + right) / 2.0;
    match mark {
        Mark::Box => put_square(items, x, y, size),
        Mark::Tick => items.push(tick(x, y, size)),
        Mark::TickedBox => {
            put_square(items, x, y, size);
            items.push(tick(x, y, size));
        }
        Mark::Bar => items.push(bar(left, right, y, size * BAR / 2.0)),
    }
}

fn put_square(items: &mut Vec<Item>, x: f32, y: f32, size: f32) {
    let side = size * BOX;
    put_box(items, x - side / 2.0, y - side / 2.0, side, side);
}

fn bar(left: f32, right: f32, y: f32, half: f32) -> Item {
    let corners = [(left, -half), (right, -half), (right, half), (left, half)];
    Item::Path(Path {
        points: corners.map(|(x, down)| (x, y + down)).into(),
        closed: true,
        fill: Some(BAR_GRAY),
        stroke: None,
    })
}

fn tick(x: f32, y: f32, size: f32) -> Item {
    let half = size * BOX / 2.0;
    let points = [(-0.75, -0.05), (-0.2, 0.65), (0.95, -1.1)];
    let points = points.map(|(right, down)| (x + right * half, y + down * half));
    Item::Path(Path::line(points.into(), Stroke::solid(0.0, size * 0.1)))
}
