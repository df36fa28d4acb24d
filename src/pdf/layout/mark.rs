//! Boxes to tick, check marks and bars: what is drawn, the sign that readers of the file find, and
//! the words for those who cannot see it.

use crate::pdf::content::Mark;
use crate::pdf::drawing::Path;
use crate::pdf::face::Weight;
use crate::pdf::page::{Item, Run};
use crate::pdf::shape::Glyph;
use crate::pdf::sign::Sign;
use crate::pdf::structure::Role;
use crate::pdf::text;

/// The side of a box, for letters of size 1.
pub const BOX: f32 = 0.78;
/// The height of a bar, for letters of size 1.
const BAR: f32 = 0.7;
const BAR_GRAY: f32 = 0.45;
/// From the middle of a mark down to its baseline, for letters of size 1.
const DOWN: f32 = 0.33;

/// What a mark is to readers aloud.
pub fn role(mark: Mark) -> Role {
    match mark {
        Mark::Box => Role::TickBox(false, text::EMPTY_BOX.to_owned()),
        Mark::TickedBox => Role::TickBox(true, text::TICKED_BOX.to_owned()),
        Mark::Tick => Role::Sign(text::TICK.to_owned()),
        Mark::Bar => Role::Sign(text::BAR.to_owned()),
    }
}

/// Draws a mark between two edges, its middle at height `y`.
pub fn put(items: &mut Vec<Item>, mark: Mark, [left, right]: [f32; 2], y: f32, size: f32) {
    let x = (left + right) / 2.0;
    match mark {
        Mark::Box => Sign::Box.put(items, (x, y), size),
        Mark::Tick => Sign::Tick.put(items, (x, y), size),
        Mark::TickedBox => Sign::TickedBox.put(items, (x, y), size),
        Mark::Bar => items.push(bar(left, right, y, size * BAR / 2.0)),
    }
    items.push(found(mark, x - size * BOX / 2.0, y + size * DOWN, size));
}

/// Nothing to see: the character that stands for the mark where the text is read or copied.
fn found(mark: Mark, x: f32, y: f32, size: f32) -> Item {
    let text = match mark {
        Mark::Box => "☐",
        Mark::TickedBox => "☑",
        Mark::Tick => "✓",
        Mark::Bar => "■",
    };
    let glyph = Glyph::new(0, Weight::Regular, BOX, 0.0, 0.0);
    let glyph = glyph.standing_for(0, text.len() as u32);
    Item::Text(Box::new(Run {
        size,
        x,
        y,
        joined: false,
        upward: false,
        text: text.to_owned(),
        glyphs: vec![glyph],
    }))
}

fn bar(left: f32, right: f32, y: f32, half: f32) -> Item {
    let corners = [(left, -half), (right, -half), (right, half), (left, half)];
    Item::from(Path {
        points: corners.map(|(x, down)| (x, y + down)).into(),
        closed: true,
        fill: Some(BAR_GRAY),
        stroke: None,
    })
}
