//! Charts → strips.

mod bars;
mod columns;
mod radar;
#[cfg(test)]
mod tests;
mod tree;

use super::Room;
use super::parts::mark_all;
use super::prose::{place, stack};
use super::strip::{Strip, put_line};
use crate::pdf::content::{Align, Chart, Figure, Size};
use crate::pdf::drawing::{Path, Stroke};
use crate::pdf::face::Weight;
use crate::pdf::line::{Line, Measure};
use crate::pdf::page::Item;
use crate::pdf::structure::Role;
use crate::pdf::style::table_pitch;

/// Points above and below a chart.
const ABOVE: f32 = 6.0;
/// The side of a sample in the legend, for letters of size 1.
const SAMPLE: f32 = 1.4;
const SAMPLE_GAP: f32 = 0.4;
const ENTRY_GAP: f32 = 1.6;

/// A chart with its caption, which stays with it.
pub fn figure(room: &Room, figure: &Figure) -> Vec<Strip> {
    let mut strips = match &figure.chart {
        Chart::Bars(chart) => bars::strips(room, chart),
        Chart::Columns(chart) => columns::strips(room, chart),
        Chart::Radar(chart) => radar::strips(room, chart),
        Chart::Tree(chart) => tree::strips(room, chart),
    };
    mark_all(&mut strips, room.part(Role::Figure(figure.alt.clone())));
    let mut caption = caption(room, &figure.caption);
    room.claim(&mut caption);
    if let (Some(last), false) = (strips.last_mut(), caption.is_empty()) {
        last.bind(1);
    }
    strips.extend(caption);
    if let Some(first) = strips.first_mut() {
        first.before += ABOVE;
    }
    strips.push(Strip::space(ABOVE));
    strips
}

fn caption(room: &Room, text: &str) -> Vec<Strip> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let size = letters();
    let lines = room
        .setter
        .set(text, Weight::Bold)
        .lines(Measure::even(room.width / size), Align::Center);
    let mut strips = stack(lines, size, size * 1.7, |_, line| {
        place(Align::Center, line, size, 0.0, room.width)
    });
    let last = strips.len().saturating_sub(1);
    strips.iter_mut().take(last).for_each(|strip| strip.bind(1));
    strips
}

/// The size of letters in charts, in points.
fn letters() -> f32 {
    Size::Small.points()
}

/// Words around a point: their lines in the middle of its height, on the side that `align` says.
struct Label<'a> {
    text: &'a str,
    x: f32,
    y: f32,
    align: Align,
    width: f32,
    size: f32,
}

impl Label<'_> {
    fn lines(&self, room: &Room) -> Vec<Line> {
        let measure = Measure::even(self.width / self.size);
        let prose = room.setter.set(self.text, Weight::Regular);
        prose.lines(measure, Align::Left)
    }

    /// How high the words are.
    fn height(&self, room: &Room) -> f32 {
        self.lines(room).len() as f32 * table_pitch(self.size)
    }

    fn put(&self, room: &Room, items: &mut Vec<Item>) {
        let size = self.size;
        let lines = self.lines(room);
        let pitch = table_pitch(size);
        let height = lines.len() as f32 * pitch;
        for (index, line) in lines.into_iter().enumerate() {
            let wide = line.width * size;
            let x = self.x
                - match self.align {
                    Align::Center => wide / 2.0,
                    Align::Right => wide,
                    _ => 0.0,
                };
            let middle = self.y - height / 2.0 + (index as f32 + 0.5) * pitch;
            put_line(items, line, size, x, middle + size * 0.35);
        }
    }
}

/// What a sample in the legend looks like.
type Sample = fn([f32; 4]) -> Item;

/// Samples with their names in one row, in the middle.
fn legend(room: &Room, entries: &[(Sample, &str)]) -> Strip {
    let size = letters();
    let names: Vec<_> = entries
        .iter()
        .map(|(sample, name)| (sample, room.setter.line(name, Weight::Regular)))
        .collect();
    let wide = |line: &Line| (SAMPLE + SAMPLE_GAP + line.width) * size;
    let gaps = names.len().saturating_sub(1) as f32 * ENTRY_GAP * size;
    let all: f32 = names.iter().map(|(_, line)| wide(line)).sum::<f32>() + gaps;
    let pitch = table_pitch(size) * 1.2;
    let mut strip = Strip::of(pitch, Vec::new());
    let mut x = ((room.width - all) / 2.0).max(0.0);
    for (sample, line) in names {
        let (side, next) = (SAMPLE * size, x + wide(&line) + ENTRY_GAP * size);
        let top = (pitch - size * 0.8) / 2.0;
        strip.items.push(sample([x, top, side, size * 0.8]));
        strip.draw(line, size, x + side + SAMPLE_GAP * size, 0.0, pitch);
        x = next;
    }
    strip
}

/// The corners of a rectangle: left, top, width, height.
fn corners([x, y, width, height]: [f32; 4]) -> Vec<(f32, f32)> {
    vec![
        (x, y),
        (x + width, y),
        (x + width, y + height),
        (x, y + height),
    ]
}

/// A grey rectangle with a thin outline, so that it is seen on any printer.
fn filled(at: [f32; 4], gray: f32) -> Item {
    let outline = Stroke::solid(0.0, 0.4);
    Item::from(Path::outline(corners(at), Some(gray), outline))
}

/// A part of a whole, at most 1 and at least 0.
fn part(value: i64, whole: i64) -> f32 {
    (value.max(0) as f32 / whole.max(1) as f32).min(1.0)
}
