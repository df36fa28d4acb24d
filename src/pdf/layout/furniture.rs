//! What stands outside the text on each page: its number, header and footer.

use super::prose::place;
use super::strip::put_line;
use crate::pdf::content::Orientation;
use crate::pdf::content::{Align, Document, PageNumbers};
use crate::pdf::face::Weight;
use crate::pdf::line::Line;
use crate::pdf::page::{Item, Page};
use crate::pdf::setting::Setter;
use crate::pdf::style::{FOOTER_SIZE, Frame, MM, NUMBER_SIZE};
use crate::pdf::text;

/// From the edge of the paper to the page number's and the footer's baselines.
const NUMBER_MM: f32 = 15.0;
const FOOTER_MM: f32 = 11.0;
/// The header stands below the number.
const HEADER_MM: f32 = 20.5;

/// Puts number, header and footer on every counted page.
pub fn furnish(pages: &mut [Page], document: &Document, setter: &Setter) {
    let total = pages.iter().filter(|page| page.number.is_some()).count();
    let [header, footer] =
        [&document.header, &document.footer].map(|words| setter.line(words, Weight::Regular));
    for page in pages {
        let Some(number) = page.number else { continue };
        let mut above = number_items(page, document.page_numbers, number, total, setter);
        let frame = frame_of(page);
        put_small(&mut above, &header, &frame, HEADER_MM * MM);
        page.items.splice(0..0, above);
        let y = page.height_pt - FOOTER_MM * MM;
        put_small(&mut page.items, &footer, &frame, y);
    }
}

/// Small print on one line, smaller still where it is longer than the page is wide.
fn put_small(items: &mut Vec<Item>, line: &Line, frame: &Frame, y: f32) {
    let size = FOOTER_SIZE.min(frame.width / line.width.max(f32::MIN_POSITIVE));
    put_line(items, line.clone(), size, frame.left, y);
}

fn number_items(
    page: &Page,
    style: PageNumbers,
    number: usize,
    total: usize,
    setter: &Setter,
) -> Vec<Item> {
    let (words, align) = match style {
        PageNumbers::None => return Vec::new(),
        PageNumbers::Dashes => (text::dashes(number), Align::Center),
        PageNumbers::OfTotal => (text::of_total(number, total), Align::Right),
    };
    let line = setter.line(&words, Weight::Regular);
    let frame = frame_of(page);
    let x = frame.left + place(align, &line, NUMBER_SIZE, 0.0, frame.width);
    let mut items = Vec::new();
    put_line(&mut items, line, NUMBER_SIZE, x, NUMBER_MM * MM);
    items
}

fn frame_of(page: &Page) -> Frame {
    Frame::of(if page.width_pt > page.height_pt {
        Orientation::Landscape
    } else {
        Orientation::Portrait
    })
}
