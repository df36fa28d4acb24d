//! Strips → pages: what must stay together does, wherever a page can hold it.

use super::foot::Foot;
use super::strip::{Carry, Reference, Strip};
use crate::pdf::page::{Item, Page};
use crate::pdf::style::Frame;
use std::rc::Rc;

/// Pages being filled.
pub struct Flow {
    frame: Frame,
    numbered: bool,
    centered: bool,
    pub pages: Vec<Page>,
    /// Where each heading stands: heading, page, height on it.
    pub headings: Vec<(usize, usize, f32)>,
    /// Lines of the contents: page, number of items before it, place.
    pub references: Vec<(usize, usize, Reference)>,
    used: f32,
    first_of_section: usize,
    chain: Vec<Strip>,
    /// So many more strips belong to the chain.
    owed: usize,
    close: Vec<Item>,
    /// The head of the table that was drawn last, and its sums so far.
    table: Option<(Rc<Strip>, Option<Rc<Carry>>)>,
    foot: Foot,
    /// Height and page break waiting for the next strip that shows something.
    gap: f32,
    turn: bool,
}

impl Flow {
    /// No page yet.
    pub fn new() -> Self {
        Self {
            frame: Frame::of(Default::default()),
            numbered: false,
            centered: false,
            pages: Vec::new(),
            headings: Vec::new(),
            references: Vec::new(),
            used: 0.0,
            first_of_section: 0,
            chain: Vec::new(),
            owed: 0,
            close: Vec::new(),
            table: None,
            foot: Foot::default(),
            gap: 0.0,
            turn: false,
        }
    }

    /// Begins a section on a page of its own.
    pub fn begin(&mut self, frame: Frame, numbered: bool, centered: bool) {
        (self.frame, self.numbered, self.centered) = (frame, numbered, centered);
        (self.gap, self.turn) = (0.0, false);
        self.first_of_section = self.pages.len();
        self.next_page();
    }

    /// Takes the next strip; it is placed as soon as everything bound to it is known.
    pub fn push(&mut self, mut strip: Strip) {
        if strip.is_blank() {
            self.gap += strip.before;
            self.turn |= strip.new_page;
            return;
        }
        strip.before += std::mem::take(&mut self.gap);
        strip.new_page |= std::mem::take(&mut self.turn);
        self.owed = self.owed.saturating_sub(1).max(strip.keep);
        self.chain.push(strip);
        if self.owed == 0 {
            self.place_chain();
        }
    }

    /// Places what is left and ends the section.
    pub fn end(&mut self) {
        self.place_chain();
        if self.centered {
            self.center_last_page();
        }
        self.end_page();
    }

    fn place_chain(&mut self) {
        self.owed = 0;
        let chain = std::mem::take(&mut self.chain);
        let Some(first) = chain.first() else { return };
        let turns = first.new_page || !self.fits(self.together(&chain));
        if turns && !self.at_top() {
            self.carry_over(first);
        }
        for strip in chain {
            self.place(strip);
        }
    }

    /// The height of as many strips of a chain, from its first on, as one page can hold.
    fn together(&self, chain: &[Strip]) -> f32 {
        let Some(first) = chain.first() else {
            return 0.0;
        };
        let above = first.head.as_ref().map_or(0.0, |head| head.height) - first.before;
        let mut height = 0.0;
        for strip in chain {
            let next = height + strip.cost();
            if above + next + carried(strip) > self.frame.height {
                break;
            }
            height = next;
        }
        height + chain.last().map_or(0.0, carried)
    }

    fn place(&mut self, strip: Strip) {
        let turns = strip.new_page || !self.fits(strip.cost() + carried(&strip));
        if turns && !self.at_top() {
            self.carry_over(&strip);
        }
        if self.at_top() {
            let open = self.table.take();
            if let Some(head) = &strip.head {
                self.draw(Strip::clone(head));
            }
            if let Some((_, Some(carry))) = open {
                self.draw(carry.back.clone());
            }
        } else {
            self.used += strip.before;
        }
        self.draw(strip);
    }

    /// Turns the page before a strip; the sums go along where it belongs to the table above.
    fn carry_over(&mut self, next: &Strip) {
        let open = self.table.take().filter(|(head, _)| {
            next.head
                .as_ref()
                .is_some_and(|next| Rc::ptr_eq(head, next))
        });
        if let Some((_, Some(carry))) = &open {
            self.close.clear();
            self.draw(carry.forward.clone());
        }
        self.next_page();
        self.table = open;
    }

    fn draw(&mut self, mut strip: Strip) {
        let (left, top) = (self.frame.left, self.frame.top + self.used);
        let index = self.pages.len().saturating_sub(1);
        self.headings
            .extend(strip.heading.map(|heading| (heading, index, top)));
        if let Some(page) = self.pages.last_mut() {
            page.items
                .extend(strip.items.into_iter().map(|item| item.moved(left, top)));
            let moved = |at: Reference| (index, page.items.len(), at.moved(left, top));
            self.references.extend(strip.reference.map(moved));
        }
        self.close = strip
            .close
            .into_iter()
            .map(|item| item.moved(left, top))
            .collect();
        self.foot.add(&mut strip.notes);
        self.table = strip.head.map(|head| (head, strip.carry));
        self.used += strip.height;
    }

    fn fits(&self, height: f32) -> bool {
        self.used + height + self.foot.height() <= self.frame.height + 0.01
    }

    fn at_top(&self) -> bool {
        self.used <= 0.0
    }

    fn next_page(&mut self) {
        self.end_page();
        let number = if self.numbered {
            self.numbered_pages() + 1
        } else {
            0
        };
        self.pages.push(Page {
            width_pt: self.frame.paper_width,
            height_pt: self.frame.paper_height,
            number: (number > 0).then_some(number),
            ..Page::default()
        });
        self.used = 0.0;
    }

    fn end_page(&mut self) {
        let close = std::mem::take(&mut self.close);
        self.table = None;
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(close);
            page.items.extend(self.foot.end_page(&self.frame));
        }
    }

    fn numbered_pages(&self) -> usize {
        self.pages
            .iter()
            .rev()
            .find_map(|page| page.number)
            .unwrap_or(0)
    }

    fn center_last_page(&mut self) {
        let down = ((self.frame.height - self.used) / 2.0).max(0.0);
        let single = self.pages.len() == self.first_of_section + 1;
        if let (true, Some(page)) = (single, self.pages.last_mut()) {
            let items = std::mem::take(&mut page.items);
            page.items = items
                .into_iter()
                .map(|item| item.moved(0.0, down))
                .collect();
            let index = self.first_of_section;
            for (_, page, y) in &mut self.headings {
                *y += if *page == index { down } else { 0.0 };
            }
        }
    }
}

/// The height that a strip needs below it for the sums that its page hands on.
fn carried(strip: &Strip) -> f32 {
    strip
        .carry
        .as_ref()
        .map_or(0.0, |carry| carry.forward.height)
}
