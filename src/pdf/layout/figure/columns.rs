//! Columns in groups, with their words above them.

use super::super::Room;
use super::super::strip::Strip;
use super::{Label, Sample, filled, legend, letters, part};
use crate::pdf::content::{Align, Columns, Group};
use crate::pdf::drawing::{Path, Stroke};
use crate::pdf::face::Weight;
use crate::pdf::page::Item;
use crate::pdf::style::{MM, table_pitch};

/// The height of the highest column.
const HIGHEST_MM: f32 = 42.0;
/// The share of a group's width that its columns fill, and the widest column.
const FILLED: f32 = 0.78;
const WIDEST_MM: f32 = 16.0;
/// Words above columns are shrunk to this share at most.
const SHRUNK: f32 = 0.6;

/// A sample for each series; they differ by grey.
const SAMPLES: [Sample; Columns::SERIES] = [
    |at| filled(at, 0.3),
    |at| filled(at, 0.65),
    |at| filled(at, 0.9),
    |at| filled(at, 1.0),
];

pub fn strips(room: &Room, chart: &Columns) -> Vec<Strip> {
    if chart.groups.is_empty() {
        return Vec::new();
    }
    let mut strip = columns(room, chart);
    if chart.series.len() < 2 {
        return vec![strip];
    }
    strip.bind(1);
    let names = chart.series.iter().map(String::as_str);
    let entries: Vec<(Sample, &str)> = SAMPLES.into_iter().zip(names).collect();
    vec![strip, legend(room, &entries)]
}

fn columns(room: &Room, chart: &Columns) -> Strip {
    let size = letters();
    let values = chart.groups.iter().flat_map(|group| &group.values);
    let full = values.map(|(value, _)| *value).max().unwrap_or(0).max(1);
    let width = room.width / chart.groups.len() as f32;
    let foot = table_pitch(size) + HIGHEST_MM * MM;
    let mut strip = Strip::default();
    let mut labels: f32 = 0.0;
    for (index, group) in chart.groups.iter().enumerate() {
        let left = width * index as f32;
        put_group(room, &mut strip.items, group, [left, width, foot], full);
        labels = labels.max(put_label(room, &mut strip.items, group, left, width, foot));
    }
    let ground = vec![(0.0, foot), (room.width, foot)];
    let ground = Path::line(ground, Stroke::solid(0.0, 0.6));
    strip.items.push(Item::Path(ground));
    strip.height = foot + labels + size * 0.4;
    strip
}

/// The columns of one group side by side with their words.
fn put_group(
    room: &Room,
    items: &mut Vec<Item>,
    group: &Group,
    [left, width, foot]: [f32; 3],
    full: i64,
) {
    let count = group.values.len().clamp(1, Columns::SERIES) as f32;
    let wide = (width * FILLED / count).min(WIDEST_MM * MM);
    let mut x = left + (width - wide * count) / 2.0;
    for ((value, text), sample) in group.values.iter().zip(SAMPLES) {
        let high = HIGHEST_MM * MM * part(*value, full);
        if high > 0.0 {
            items.push(sample([x, foot - high, wide, high]));
        }
        let natural = room.setter.line(text, Weight::Regular).width;
        let size = letters() * (wide / (natural * letters()).max(1.0)).clamp(SHRUNK, 1.0);
        let label = Label {
            text,
            x: x + wide / 2.0,
            y: foot - high - size * 0.7,
            align: Align::Center,
            width: f32::INFINITY,
            size,
        };
        label.put(room, items);
        x += wide;
    }
}

/// The group's name under its columns; says how high it is.
fn put_label(
    room: &Room,
    items: &mut Vec<Item>,
    group: &Group,
    left: f32,
    width: f32,
    foot: f32,
) -> f32 {
    let size = letters();
    let mut label = Label {
        text: &group.label,
        x: left + width / 2.0,
        y: foot + size * 0.3,
        align: Align::Center,
        width: width * 0.94,
        size,
    };
    let height = label.height(room);
    label.y += height / 2.0;
    label.put(room, items);
    height
}
