//! The table of contents: laid out before its page numbers are known, filled in afterwards.

use super::Room;
use super::parts::{Levels, mark_all};
use super::prose::{heading, stack};
use super::strip::{Reference, Strip, bind_edges, put_line};
use crate::pdf::content::{Align, Heading, Size};
use crate::pdf::face::Weight;
use crate::pdf::line::Measure;
use crate::pdf::page::{Entry, Item, Link, Page};
use crate::pdf::setting::Setter;
use crate::pdf::structure::{PartId, Tag};
use crate::pdf::style::{MM, baseline, pitch};

/// Room for the page number at the right.
const NUMBER_MM: f32 = 12.0;
const LEVEL_MM: f32 = 8.0;
/// Points above an entry of the first level.
const ABOVE_CHAPTER: f32 = 4.0;

/// The title and one entry for each heading, page numbers left open.
pub fn contents(room: &Room, title: &str, headings: &[Heading]) -> Vec<Strip> {
    let mut strips = Vec::new();
    if !title.trim().is_empty() {
        strips = heading(room, &Heading::centered(1, title), None);
    }
    let mut levels = Levels::default();
    for (index, entry) in headings.iter().enumerate() {
        strips.extend(entry_strips(room, entry, index, levels.entry(room, entry)));
    }
    strips
}

fn entry_strips(room: &Room, entry: &Heading, heading: usize, part: PartId) -> Vec<Strip> {
    let size = Size::Body.points();
    let weight = if entry.level <= 1 {
        Weight::Bold
    } else {
        Weight::Regular
    };
    let indent = f32::from(entry.level.clamp(1, 3) - 1) * LEVEL_MM * MM;
    let width = room.width - indent - NUMBER_MM * MM * 1.5;
    let lines = room
        .setter
        .set(&entry.text.replace('\n', " "), weight)
        .lines(Measure::even(width / size), Align::Left);
    let dots_from = indent + lines.last().map_or(0.0, |line| line.width) * size;
    let mut strips = stack(lines, size, pitch(size), |_, _| indent);
    bind_edges(&mut strips);
    mark_all(&mut strips, part);
    if let (true, Some(first)) = (entry.level <= 1, strips.first_mut()) {
        first.before = ABOVE_CHAPTER;
    }
    if let Some(last) = strips.last_mut() {
        let y = baseline(size, pitch(size));
        last.reference = Some(Reference {
            heading,
            part,
            left: indent,
            dots_from,
            right: room.width,
            y,
            size,
        });
    }
    strips
}

/// Writes dots and numbers, and makes each line a link. References come in the order in which
/// they stand, so filling from the last leaves the places of the others right.
pub fn fill(
    pages: &mut [Page],
    outline: &[Entry],
    references: &[(usize, usize, Reference)],
    setter: &Setter,
) {
    for (page, before, reference) in references.iter().rev() {
        let Some(entry) = outline.get(reference.heading) else {
            continue;
        };
        let number = pages.get(entry.page).and_then(|page| page.number);
        let Some(page) = pages.get_mut(*page) else {
            continue;
        };
        let items = number_items(setter, reference, number);
        let at = (*before).min(page.items.len());
        page.items.splice(at..at, items);
        page.links.push(link_to(entry, reference));
    }
}

fn number_items(setter: &Setter, reference: &Reference, number: Option<usize>) -> Vec<Item> {
    let mut items = Vec::new();
    let size = reference.size;
    let dots_end = reference.right - NUMBER_MM * MM;
    let dot = setter.line(".", Weight::Regular).width * size * 2.0;
    items.push(Item::Tag(Tag::Decoration));
    let count = ((dots_end - reference.dots_from - 2.0 * MM) / dot).max(0.0) as usize;
    if count > 0 {
        let dots = setter.line(&vec!["."; count].join(" "), Weight::Regular);
        put_line(
            &mut items,
            dots.clone(),
            size,
            dots_end - dots.width * size,
            reference.y,
        );
    }
    if let Some(number) = number {
        items.push(Item::Tag(Tag::Part(reference.part)));
        let number = setter.line(&number.to_string(), Weight::Regular);
        let x = reference.right - number.width * size;
        put_line(&mut items, number, size, x, reference.y);
    }
    items
}

fn link_to(entry: &Entry, reference: &Reference) -> Link {
    Link {
        x: reference.left,
        y: reference.y - reference.size * 1.2,
        width: reference.right - reference.left,
        height: reference.size * 1.7,
        page: entry.page,
        page_y: entry.y,
        part: reference.part,
        text: entry.text.clone(),
    }
}
