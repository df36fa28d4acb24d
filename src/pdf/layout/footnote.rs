//! Footnotes: a raised number in the text, the note at the foot of the page that the number is on.
//!
//! The fonts have raised digits in Arabic form only, so marks are Arabic in every document.

use super::Room;
use super::prose;
use super::strip::Strip;
use crate::base::{Error, Result};
use crate::pdf::content::{Align, FOOTNOTE_MARK, Paragraph, Size};
use crate::pdf::face::Weight;
use crate::pdf::line::Measure;
use crate::pdf::page::{Item, Run};
use crate::pdf::structure::{PartId, Role, Tag};
use crate::pdf::style::{MM, table_pitch};
use crate::pdf::text;
use std::ops::Range;

const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
/// From the left edge of a note to its words.
const HANG_MM: f32 = 4.0;
/// The share of a page that one note fills at most.
const HIGHEST: f32 = 1.0 / 3.0;

/// A paragraph whose notes are numbered after `before` others, with the notes on the lines that
/// refer to them.
///
/// # Errors
/// [`Error::Refused`] where a note would fill more than a third of a page.
pub fn paragraph(room: &Room, paragraph: &Paragraph, before: usize) -> Result<Vec<Strip>> {
    let mut strips = prose::paragraph(room, &marked(paragraph, before));
    room.claim(&mut strips);
    let mut notes = (before + 1..).zip(&paragraph.footnotes).peekable();
    let last = strips.len().saturating_sub(1);
    for (index, strip) in strips.iter_mut().enumerate() {
        // Whatever happens to a mark, no note is lost: the last line takes what is left.
        while let Some((number, note)) =
            notes.next_if(|(number, _)| index == last || shows(strip, *number))
        {
            refer(room, strip, number);
            strip.notes.push(note_strip(room, number, note)?);
        }
    }
    Ok(strips)
}

/// The paragraph with numbers where its marks are.
fn marked(paragraph: &Paragraph, before: usize) -> Paragraph {
    let mut number = before;
    let numbered = |text: &str| {
        let mut parts = text.split(FOOTNOTE_MARK);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |before, part| {
            number += 1;
            before + &raised(number) + part
        })
    };
    Paragraph {
        text: paragraph.text.map(numbered),
        ..paragraph.clone()
    }
}

fn raised(number: usize) -> String {
    let digit = |digit: char| {
        let value = digit
            .to_digit(10)
            .and_then(|value| usize::try_from(value).ok());
        value.and_then(|value| RAISED.get(value)).copied()
    };
    number.to_string().chars().filter_map(digit).collect()
}

/// Whether a line holds this number as a whole.
fn shows(strip: &Strip, number: usize) -> bool {
    strip.items.iter().any(|item| match item {
        Item::Text(run) => mark_in(&run.text, number).is_some(),
        _ => false,
    })
}

/// The bytes of a number within a text.
fn mark_in(text: &str, number: usize) -> Option<Range<usize>> {
    let number = raised(number);
    let within = |text: Option<char>| text.is_some_and(|c| RAISED.contains(&c));
    let mut marks = text.match_indices(&number).filter_map(|(from, mark)| {
        let to = from + mark.len();
        let before = within(text.get(..from)?.chars().next_back());
        let after = within(text.get(to..)?.chars().next());
        (!before && !after).then_some(from..to)
    });
    marks.next()
}

/// Makes a number in a line of the text a part of its own, which refers to the note.
fn refer(room: &Room, strip: &mut Strip, number: usize) {
    let mut part = None;
    for item in std::mem::take(&mut strip.items) {
        if let Item::Tag(tag) = item {
            part = Some(tag);
        }
        let pieces = match (&item, part) {
            (Item::Text(run), Some(Tag::Part(part))) => referring(room, run, part, number),
            _ => Vec::new(),
        };
        if pieces.is_empty() {
            strip.items.push(item);
        }
        strip.items.extend(pieces);
    }
}

/// A run cut before and after the number, with what each piece is; none where it holds none.
fn referring(room: &Room, run: &Run, part: PartId, number: usize) -> Vec<Item> {
    let Some(mark) = mark_in(&run.text, number) else {
        return Vec::new();
    };
    let place = |byte| {
        run.glyphs
            .partition_point(|glyph| glyph.range().start < byte)
    };
    let (from, to) = (place(mark.start), place(mark.end));
    let own = Tag::Part(part);
    let reference = Tag::Part(room.part_of(part, Role::Reference));
    let pieces = [
        (own, 0..from),
        (reference, from..to),
        (own, to..run.glyphs.len()),
    ];
    let mut items = Vec::new();
    for (tag, glyphs) in pieces {
        if let Some(piece) = run.part(glyphs) {
            items.extend([Item::Tag(tag), Item::Text(Box::new(piece))]);
        }
    }
    items.push(Item::Tag(own));
    items
}

fn note_strip(room: &Room, number: usize, note: &str) -> Result<Strip> {
    let size = Size::Small.points();
    let pitch = table_pitch(size);
    let hang = HANG_MM * MM;
    let lines = room
        .setter
        .set(note, Weight::Regular)
        .lines(Measure::even((room.width - hang) / size), Align::Left);
    let mut strip = Strip::of(lines.len() as f32 * pitch, Vec::new());
    if strip.height > room.height * HIGHEST {
        return Err(Error::Refused(text::footnote_too_long(number)));
    }
    let note = room.part(Role::Note);
    let [label, body] = [Role::Label, Role::Paragraph].map(|role| room.part_of(note, role));
    let mark = room.setter.line(&raised(number), Weight::Regular);
    strip.items.push(Item::Tag(Tag::Part(label)));
    strip.draw(mark, size, 0.0, 0.0, pitch);
    strip.items.push(Item::Tag(Tag::Part(body)));
    for (index, line) in lines.into_iter().enumerate() {
        strip.draw(line, size, hang, index as f32 * pitch, pitch);
    }
    Ok(strip)
}
