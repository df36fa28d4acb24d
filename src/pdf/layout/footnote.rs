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
use crate::pdf::page::Item;
use crate::pdf::structure::{Role, Tag};
use crate::pdf::style::{MM, table_pitch};
use crate::pdf::text;

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
    let number = raised(number);
    strip.items.iter().any(|item| match item {
        Item::Text(run) => run
            .text
            .split(|character| !RAISED.contains(&character))
            .any(|word| word == number),
        _ => false,
    })
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
