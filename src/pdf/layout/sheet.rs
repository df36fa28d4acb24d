//! Signatures and sheets of labels → strips.

use super::Room;
use super::parts::Levels;
use super::prose::place;
use super::strip::Strip;
use crate::pdf::content::{Align, Field, Signatures, Signer, Size};
use crate::pdf::face::Weight;
use crate::pdf::line::{Line, Measure};
use crate::pdf::page::Item;
use crate::pdf::structure::{Numbering, PartId, Role, Tag};
use crate::pdf::style::{MM, RULE, baseline, pitch};
use crate::pdf::text;

/// Room for the pen above each row of signatures, in points.
const ABOVE_SIGNATURE: f32 = 26.0;
/// What a pen needs at least; where a caption beside the dots leaves less, the captions of the row
/// go under the positions.
const PEN_MM: f32 = 30.0;
/// Between the two halves of a row of fields.
const GUTTER_MM: f32 = 6.0;
/// A label takes at most this share of its field.
const LABEL_SHARE: f32 = 0.5;

/// People who sign, all bound to each other.
pub fn signatures(room: &Room, signatures: &Signatures) -> Vec<Strip> {
    let per_row = signatures.per_row.clamp(1, 4);
    let part = room.part(Role::Division);
    let mut strips: Vec<Strip> = signatures
        .people
        .chunks(per_row)
        .map(|people| signature_row(room, people, per_row, part))
        .collect();
    let last = strips.len().saturating_sub(1);
    for strip in strips.iter_mut().take(last) {
        strip.bind(1);
    }
    strips
}

fn signature_row(room: &Room, people: &[Signer], per_row: usize, part: PartId) -> Strip {
    let size = Size::Body.points();
    let width = room.width / per_row as f32;
    let mut strip = Strip {
        before: ABOVE_SIGNATURE,
        ..Strip::default()
    };
    // Fewer people than places stand in the middle.
    let left = width * (per_row - people.len().min(per_row)) as f32 / 2.0;
    let inner = width - 4.0 * MM;
    let beside = people
        .iter()
        .all(|signer| pen(room, &signer.caption, inner) >= PEN_MM * MM);
    for (index, signer) in people.iter().enumerate() {
        let lines = signer_lines(room, signer, inner, beside);
        let person = room.part_of(part, Role::Division);
        let mut begins = true;
        let tall = lines.len() as f32 * pitch(size);
        strip.height = strip.height.max(tall);
        for (row, line) in lines.into_iter().enumerate() {
            let x = left + width * index as f32 + place(Align::Center, &line, size, 0.0, width);
            if std::mem::replace(&mut begins, line.last) {
                let words = room.part_of(person, Role::Paragraph);
                strip.items.push(Item::Tag(Tag::Part(words)));
            }
            strip.draw(line, size, x, row as f32 * pitch(size), pitch(size));
        }
    }
    strip
}

/// How much is left for the dots beside a caption.
fn pen(room: &Room, caption: &str, width: f32) -> f32 {
    let size = Size::Body.points();
    let wide = |text: &str| room.setter.line(text, Weight::Regular).width * size;
    width * 0.94 - wide(text::SIGNED) - wide(caption)
}

/// Dots with the caption, the name in brackets, the position.
fn signer_lines(room: &Room, signer: &Signer, width: f32, beside: bool) -> Vec<Line> {
    let size = Size::Body.points();
    let caption = if beside { signer.caption.as_str() } else { "" };
    let dot = room.setter.line(".", Weight::Regular).width * size;
    let dots = ".".repeat((pen(room, caption, width) / dot).clamp(8.0, 60.0) as usize);
    let under = if beside { "" } else { signer.caption.as_str() };
    let name = text::signer_name(&signer.name);
    let first = format!("{}{dots}{caption}", text::SIGNED);
    [first.as_str(), &name, &signer.position, under]
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .flat_map(|text| {
            room.setter
                .set(text, Weight::Regular)
                .lines(Measure::even(width / size), Align::Center)
        })
        .collect()
}

/// Labels with their values on dotted ground, two to a row.
pub fn fields(room: &Room, fields: &[Field]) -> Vec<Strip> {
    let half = (room.width - GUTTER_MM * MM) / 2.0;
    let mut levels = Levels::default();
    rows_of(fields)
        .into_iter()
        .map(|row| field_row(room, row, half, &mut levels))
        .collect()
}

/// Pairs of neighbours; a wide field has its row for itself.
fn rows_of(fields: &[Field]) -> Vec<&[Field]> {
    let mut rest = fields;
    let mut rows = Vec::new();
    while !rest.is_empty() {
        let pair = rest.iter().take(2).take_while(|field| !field.wide).count();
        let (row, after) = rest.split_at(pair.max(1));
        rows.push(row);
        rest = after;
    }
    rows
}

fn field_row(room: &Room, row: &[Field], half: f32, levels: &mut Levels) -> Strip {
    let mut strip = Strip::default();
    for (index, field) in row.iter().enumerate() {
        let left = (half + GUTTER_MM * MM) * index as f32;
        let width = if field.wide { room.width } else { half };
        let parts = levels.item(room, 1, Numbering::None);
        put_field(room, &mut strip, field, left, width, parts);
    }
    strip
}

fn put_field(
    room: &Room,
    strip: &mut Strip,
    field: &Field,
    left: f32,
    width: f32,
    (label_part, value_part): (PartId, PartId),
) {
    let size = Size::Body.points();
    let pitch = pitch(size);
    let label = room.setter.set(&field.label, Weight::Bold);
    let label_width = (label.natural_width() * size).min(width * LABEL_SHARE);
    let from = left + label_width + 2.0 * MM;
    let value = room.setter.set(&field.value, Weight::Regular);
    let labels = label.lines(Measure::even(label_width.max(1.0) / size), Align::Left);
    let values = value.lines(Measure::even((left + width - from) / size), Align::Left);
    let rows = labels.len().max(values.len());
    strip.items.push(Item::Tag(Tag::Part(label_part)));
    for (row, line) in labels.into_iter().enumerate() {
        strip.draw(line, size, left, row as f32 * pitch, pitch);
    }
    for (row, line) in values.into_iter().enumerate() {
        let y = row as f32 * pitch + baseline(size, pitch) + size * 0.32;
        strip.items.push(Item::Tag(Tag::Decoration));
        strip.items.push(Item::Rule {
            x1: from,
            y1: y,
            x2: left + width,
            y2: y,
            width: RULE / 2.0,
        });
        strip.items.push(Item::Tag(Tag::Part(value_part)));
        strip.draw(line, size, from, row as f32 * pitch, pitch);
    }
    strip.height = strip.height.max(rows as f32 * pitch);
}
