//! Bars lying under each other: one strip each, so that many of them go over several pages.

use super::super::Room;
use super::super::strip::{Strip, bind_edges};
use super::{Label, filled, letters, part};
use crate::pdf::content::{Align, Bar, Bars};
use crate::pdf::drawing::{Path, Stroke};
use crate::pdf::face::Weight;
use crate::pdf::line::Measure;
use crate::pdf::page::Item;
use crate::pdf::style::table_pitch;

/// The most that labels take of the width.
const LABELS: f32 = 0.46;
/// Between label, bar and words, for letters of size 1.
const GAP: f32 = 0.6;
/// The height of a bar, for letters of size 1.
const BAR: f32 = 0.95;
const GRAY: f32 = 0.6;
const TRACK: f32 = 0.8;

/// Where the parts of each bar begin.
struct Rail {
    from: f32,
    length: f32,
    full: i64,
}

pub fn strips(room: &Room, chart: &Bars) -> Vec<Strip> {
    let size = letters();
    let widest = |text: fn(&Bar) -> &str| {
        let wide = |bar| room.setter.line(text(bar), Weight::Regular).width * size;
        chart.bars.iter().map(wide).fold(0.0, f32::max)
    };
    let from = widest(|bar| &bar.label).min(room.width * LABELS) + GAP * size;
    let words = widest(|bar| &bar.text).min(room.width * 0.25);
    let largest = chart.bars.iter().map(|bar| bar.value).max().unwrap_or(0);
    let rail = Rail {
        from,
        length: (room.width - from - words - 2.0 * GAP * size).max(size),
        full: chart.full.max(largest).max(1),
    };
    let bar = |bar| bar_strip(room, &rail, bar);
    let mut strips: Vec<Strip> = chart.bars.iter().map(bar).collect();
    bind_edges(&mut strips);
    strips
}

fn bar_strip(room: &Room, rail: &Rail, bar: &Bar) -> Strip {
    let size = letters();
    let width = rail.from - GAP * size;
    let prose = room.setter.set(&bar.label, Weight::Regular);
    let lines = prose.lines(Measure::even(width / size), Align::Left).len();
    let height = (lines as f32 * table_pitch(size)).max(BAR * size) + 0.35 * size;
    let (middle, thick) = (height / 2.0, BAR * size);
    let mut strip = Strip::of(height, Vec::new());
    let label = |text, x, align, width| Label {
        text,
        x,
        y: middle,
        align,
        width,
        size,
    };
    label(&bar.label, width, Align::Right, width).put(room, &mut strip.items);
    let track = Stroke::solid(TRACK, 0.4);
    let [top, bottom] = [middle - thick / 2.0, middle + thick / 2.0];
    let end = rail.from + rail.length;
    let points = vec![
        (rail.from, top),
        (end, top),
        (end, bottom),
        (rail.from, bottom),
    ];
    strip.items.push(Item::Path(Path::line(points, track)));
    let long = rail.length * part(bar.value, rail.full);
    if long > 0.0 {
        strip
            .items
            .push(filled([rail.from, top, long, thick], GRAY));
    }
    let axis = vec![(rail.from, 0.0), (rail.from, height)];
    let axis = Path::line(axis, Stroke::solid(0.0, 0.6));
    strip.items.push(Item::Path(axis));
    let beside = end + GAP * size;
    label(&bar.text, beside, Align::Left, room.width - beside).put(room, &mut strip.items);
    strip
}
