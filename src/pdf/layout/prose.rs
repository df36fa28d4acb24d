//! Headings, paragraphs, lists and notes → strips.

use super::Room;
use super::parts::{Levels, mark_all};
use super::strip::{Strip, bind_edges};
use crate::pdf::content::{Align, Heading, ListItem, Paragraph, Size};
use crate::pdf::face::Weight;
use crate::pdf::line::{Line, Measure};
use crate::pdf::structure::Numbering;
use crate::pdf::style::{MM, heading_points, pitch};

/// Points above a paragraph.
const ABOVE_PARAGRAPH: f32 = 3.0;
/// Millimetres from the margin to the markers of the outermost list, and from level to level.
const LIST_INDENT_MM: f32 = 12.5;
const LEVEL_INDENT_MM: f32 = 8.0;
const MARKER_MM: f32 = 7.0;
const MARKER_GAP_MM: f32 = 2.0;

/// Lines or rows that a heading keeps below it.
const HEADING_KEEPS: usize = 2;

/// A heading: bound to what follows, so that it never ends a page.
pub fn heading(room: &Room, heading: &Heading, listed_as: Option<usize>) -> Vec<Strip> {
    let size = heading_points(heading.level);
    let align = if heading.centered {
        Align::Center
    } else {
        Align::Left
    };
    let lines = room
        .setter
        .set(&heading.text, Weight::Bold)
        .lines(Measure::even(room.width / size), align);
    let mut strips = stack(lines, size, pitch(size), |_, line| {
        place(align, line, size, 0.0, room.width)
    });
    for strip in &mut strips {
        strip.bind(HEADING_KEEPS);
    }
    if let Some(first) = strips.first_mut() {
        first.before = size * if heading.level <= 1 { 0.9 } else { 0.6 };
        first.heading = listed_as;
    }
    mark_all(&mut strips, room.heading_part(heading.level));
    strips
}

/// A paragraph, never leaving a single line behind or ahead.
pub fn paragraph(room: &Room, paragraph: &Paragraph) -> Vec<Strip> {
    let weight = Weight::Regular.or_bold(paragraph.bold);
    let size = paragraph.size.points();
    let indents = [paragraph.first_indent * MM, paragraph.hanging * MM]
        .map(|indent| indent.clamp(0.0, room.width / 2.0));
    let [first, rest] = indents.map(|indent| (room.width - indent) / size);
    let lines = room
        .setter
        .set_rich(&paragraph.text, weight)
        .lines(Measure { first, rest }, paragraph.align);
    let [first, rest] = indents;
    let mut strips = stack(lines, size, pitch(size), |index, line| {
        let indent = if index == 0 { first } else { rest };
        place(paragraph.align, line, size, indent, room.width)
    });
    finish(&mut strips, ABOVE_PARAGRAPH);
    strips
}

/// Small print.
pub fn note(room: &Room, text: &str) -> Vec<Strip> {
    let size = Size::Small.points();
    let lines = room
        .setter
        .set(text, Weight::Regular)
        .lines(Measure::even(room.width / size), Align::Left);
    let mut strips = stack(lines, size, size * 1.6, |_, _| 0.0);
    finish(&mut strips, ABOVE_PARAGRAPH);
    strips
}

/// The entries of a list, each with its marker hanging before it.
pub fn list(room: &Room, items: &[ListItem]) -> Vec<Strip> {
    let mut levels = Levels::default();
    items
        .iter()
        .flat_map(|item| list_item(room, item, &mut levels))
        .collect()
}

fn list_item(room: &Room, item: &ListItem, levels: &mut Levels) -> Vec<Strip> {
    let size = Size::Body.points();
    let level = f32::from(item.level.clamp(1, 6)) - 1.0;
    let left = (LIST_INDENT_MM + LEVEL_INDENT_MM * level) * MM;
    let marker = room.setter.line(&item.marker, Weight::Regular);
    let hang = (MARKER_MM * MM)
        .max(marker.width * size + MARKER_GAP_MM * MM)
        .min(room.width / 3.0);
    let width = room.width - left - hang;
    let lines = room
        .setter
        .set_rich(&item.text, Weight::Regular)
        .lines(Measure::even(width / size), Align::Justify);
    let mut strips = stack(lines, size, pitch(size), |_, _| left + hang);
    let numbering = Numbering::of(&item.marker);
    let (label, body) = levels.item(room, item.level.clamp(1, 6), numbering);
    mark_all(&mut strips, body);
    if let Some(first) = strips.first_mut() {
        let text = std::mem::take(&mut first.items);
        first.draw(marker, size, left, 0.0, pitch(size));
        first.mark(label);
        first.items.extend(text);
    }
    finish(&mut strips, 0.0);
    strips
}

/// One strip per line, each line where `x` says.
pub fn stack(
    lines: Vec<Line>,
    size: f32,
    pitch: f32,
    x: impl Fn(usize, &Line) -> f32,
) -> Vec<Strip> {
    let strip = |(index, line): (usize, Line)| {
        let mut strip = Strip::of(pitch, Vec::new());
        let x = x(index, &line);
        strip.draw(line, size, x, 0.0, pitch);
        strip
    };
    lines.into_iter().enumerate().map(strip).collect()
}

/// Where a line begins between an indent and the right edge.
pub fn place(align: Align, line: &Line, size: f32, indent: f32, right: f32) -> f32 {
    let free = right - indent - line.width * size;
    match align {
        Align::Left | Align::Justify => indent,
        Align::Center => indent + free / 2.0,
        Align::Right | Align::Decimal => indent + free,
    }
}

fn finish(strips: &mut [Strip], above: f32) {
    bind_edges(strips);
    if let Some(first) = strips.first_mut() {
        first.before = above;
    }
}

#[cfg(test)]
mod tests;
