//! What stands outside the text on each page: its number and the footer.

use super::prose::place;
use super::strip::put_line;
use crate::pdf::content::Orientation;
use crate::pdf::content::{Align, Document, PageNumbers};
use crate::pdf::face::Weight;
use crate::pdf::page::{Item, Page};
use crate::pdf::setting::Setter;
use crate::pdf::structure::Mark;
use crate::pdf::style::{FOOTER_SIZE, Frame, MM, NUMBER_SIZE};
use crate::pdf::text;

/// From the edge of the paper to the page number's and the footer's baselines.
const NUMBER_MM: f32 = 15.0;
const FOOTER_MM: f32 = 11.0;

/// Puts number and footer on every counted page.
pub fn furnish(pages: &mut [Page], document: &Document, setter: &Setter) {
    let total = pages.iter().filter(|page| page.number.is_some()).count();
    let footer = setter.line(&document.footer, Weight::Regular);
    for page in pages {
        let Some(number) = page.number else { continue };
        let header = number_items(page, document.page_numbers, number, total, setter);
        page.items.splice(0..0, header);
        let (frame, y) = (frame_of(page), page.height_pt - FOOTER_MM * MM);
        page.items.push(Item::Mark(Mark::Footer));
        put_line(&mut page.items, footer.clone(), FOOTER_SIZE, frame.left, y);
    }
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
    let mut items = vec![Item::Mark(Mark::Header)];
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
