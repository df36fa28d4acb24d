//! Lines to write on and boxes to tick → strips.

use super::Room;
use super::mark;
use super::parts::Levels;
use super::strip::Strip;
use crate::pdf::content::{Align, Blank, Blanks, Choice, Choices, Mark, Size};
use crate::pdf::face::Weight;
use crate::pdf::line::{Line, Measure};
use crate::pdf::page::Item;
use crate::pdf::structure::{Numbering, PartId, Tag};
use crate::pdf::style::{MM, pitch};

/// Between words and dots.
const GAP_MM: f32 = 1.5;
/// Between the parts of a row.
const GUTTER_MM: f32 = 2.0;
/// Dots shorter than this are no room to write in: their label takes a row of its own.
const LEAST_DOTS_MM: f32 = 15.0;
/// From the left edge of a box to its words.
const BOX_MM: f32 = 6.5;

/// Labels with dots up to the margin, and further dotted lines.
pub fn blanks(room: &Room, blanks: &Blanks) -> Vec<Strip> {
    let mut strips = Vec::new();
    if !blanks.parts.is_empty() {
        strips.extend(blank_row(room, &blanks.parts));
    }
    let size = Size::Body.points();
    strips.extend((0..blanks.more).map(|_| {
        let mut strip = Strip::of(pitch(size), Vec::new());
        put_dots(room, &mut strip, 0.0, room.width, 0.0);
        strip
    }));
    let last = strips.len().saturating_sub(1);
    strips.iter_mut().take(last).for_each(|strip| strip.bind(1));
    strips
}

/// One row if every part has room for the pen, else a row for each part.
fn blank_row(room: &Room, parts: &[Blank]) -> Vec<Strip> {
    let all: f32 = parts.iter().map(weight).sum();
    let gutters = parts.len().saturating_sub(1) as f32 * GUTTER_MM * MM;
    let share = |part: &Blank| (room.width - gutters) * weight(part) / all;
    let size = Size::Body.points();
    let words = |part: &Blank| {
        let wide = |text: &str| room.setter.line(text, Weight::Regular).width * size;
        wide(&part.label) + wide(&part.unit) + 2.0 * GAP_MM * MM
    };
    let narrow = |part: &Blank| share(part) - words(part) < LEAST_DOTS_MM * MM;
    if parts.len() > 1 && parts.iter().any(narrow) {
        return parts
            .iter()
            .flat_map(|part| blank_row(room, std::slice::from_ref(part)))
            .collect();
    }
    if parts.iter().any(narrow) {
        return parts
            .iter()
            .flat_map(|part| tall_blank(room, part))
            .collect();
    }
    let mut strip = Strip::of(pitch(size), Vec::new());
    let mut left = 0.0;
    for part in parts {
        put_blank(room, &mut strip, part, left, left + share(part));
        left += share(part) + GUTTER_MM * MM;
    }
    vec![strip]
}

fn weight(part: &Blank) -> f32 {
    if part.weight.is_finite() {
        part.weight.max(0.01)
    } else {
        1.0
    }
}

fn put_blank(room: &Room, strip: &mut Strip, part: &Blank, left: f32, right: f32) {
    let size = Size::Body.points();
    let label = room.setter.line(&part.label, Weight::Regular);
    let unit = room.setter.line(&part.unit, Weight::Regular);
    let gap = |line: &Line| if line.width > 0.0 { GAP_MM * MM } else { 0.0 };
    let from = left + label.width * size + gap(&label);
    let to = right - unit.width * size - gap(&unit);
    strip.draw(label, size, left, 0.0, pitch(size));
    put_dots(room, strip, from, to, 0.0);
    let x = right - unit.width * size;
    strip.draw(unit, size, x, 0.0, pitch(size));
}

/// A label of several lines, with dots on a line below.
fn tall_blank(room: &Room, part: &Blank) -> Vec<Strip> {
    let size = Size::Body.points();
    let prose = room.setter.set(&part.label, Weight::Regular);
    let lines = prose.lines(Measure::even(room.width / size), Align::Left);
    let mut strips = super::prose::stack(lines, size, pitch(size), |_, _| 0.0);
    let mut below = Strip::of(pitch(size), Vec::new());
    let unit = Blank {
        label: String::new(),
        ..part.clone()
    };
    let fits = room.setter.line(&part.unit, Weight::Regular).width * size < room.width / 2.0;
    if fits {
        put_blank(room, &mut below, &unit, 0.0, room.width);
    } else {
        put_dots(room, &mut below, 0.0, room.width, 0.0);
    }
    strips.push(below);
    strips
}

/// Dots from one place to another, ending at the right one.
fn put_dots(room: &Room, strip: &mut Strip, from: f32, to: f32, top: f32) {
    let size = Size::Body.points();
    let dot = room.setter.line(".", Weight::Regular).width * size;
    let count = ((to - from) / dot).max(0.0) as usize;
    let dots = room.setter.line(&".".repeat(count), Weight::Regular);
    let x = to - dots.width * size;
    strip.draw(dots, size, x, top, pitch(size));
}

/// Boxes with their words in columns; an option with room for other words has its own row.
pub fn choices(room: &Room, choices: &Choices) -> Vec<Strip> {
    let columns = fitting_columns(room, choices);
    let width = room.width / columns as f32;
    let mut strips = Vec::new();
    let mut levels = Levels::default();
    let mut rest = choices.options.as_slice();
    while !rest.is_empty() {
        let beside = rest.iter().take(columns).take_while(|choice| !choice.open);
        let (row, after) = rest.split_at(beside.count().max(1));
        strips.push(choice_row(room, row, width, &mut levels));
        rest = after;
    }
    super::strip::bind_edges(&mut strips);
    strips
}

/// As many columns as wished, but no more than keep every option on one line.
fn fitting_columns(room: &Room, choices: &Choices) -> usize {
    let size = Size::Body.points();
    let closed = choices.options.iter().filter(|choice| !choice.open);
    let widest = closed
        .map(|choice| room.setter.line(&choice.text, Weight::Regular).width * size)
        .fold(0.0, f32::max);
    let fitting = room.width / (BOX_MM * MM + widest + GUTTER_MM * MM);
    (fitting as usize).min(choices.per_row).max(1)
}

fn choice_row(room: &Room, row: &[Choice], width: f32, levels: &mut Levels) -> Strip {
    let size = Size::Body.points();
    let mut strip = Strip::of(pitch(size), Vec::new());
    for (index, choice) in row.iter().enumerate() {
        let parts = levels.item(room, 1, Numbering::None);
        put_choice(
            room,
            &mut strip,
            choice,
            [width * index as f32, width],
            parts,
        );
    }
    strip
}

fn put_choice(
    room: &Room,
    strip: &mut Strip,
    choice: &Choice,
    [left, width]: [f32; 2],
    (label, body): (PartId, PartId),
) {
    let size = Size::Body.points();
    let pitch = pitch(size);
    let side = mark::BOX * size;
    let kind = if choice.ticked {
        Mark::TickedBox
    } else {
        Mark::Box
    };
    let tick_box = room.part_of(label, mark::role(kind));
    strip.items.push(Item::Tag(Tag::Part(tick_box)));
    mark::put(
        &mut strip.items,
        kind,
        [left, left + side],
        pitch / 2.0,
        size,
    );
    strip.items.push(Item::Tag(Tag::Part(body)));
    let from = left + BOX_MM * MM;
    let wide = if choice.open { room.width } else { width };
    let measure = Measure::even((wide - BOX_MM * MM).max(size) / size);
    let prose = room.setter.set(&choice.text, Weight::Regular);
    let lines = prose.lines(measure, Align::Left);
    let mut end = from;
    let mut top = 0.0;
    for (index, line) in lines.into_iter().enumerate() {
        top = index as f32 * pitch;
        end = from + line.width * size;
        strip.draw(line, size, from, top, pitch);
    }
    if choice.open {
        put_dots(room, strip, end + GAP_MM * MM, room.width, top);
    }
    strip.height = strip.height.max(top + pitch);
}
