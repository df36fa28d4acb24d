//! Which part of the document each strip shows, and the parts of lists and contents.

use super::Room;
use super::strip::Strip;
use crate::pdf::content::Heading;
use crate::pdf::page::Item;
use crate::pdf::structure::{Numbering, PartId, Role, Structure, Tag};

impl Room<'_> {
    /// A new part right below the document.
    pub fn part(&self, role: Role) -> PartId {
        self.part_of(Structure::ROOT, role)
    }

    /// A new part of another.
    pub fn part_of(&self, above: PartId, role: Role) -> PartId {
        self.structure.borrow_mut().add(above, role)
    }

    /// A new heading.
    pub fn heading_part(&self, level: u8) -> PartId {
        self.structure.borrow_mut().add_heading(level)
    }

    /// Makes what no part claims a paragraph.
    pub fn claim(&self, strips: &mut [Strip]) {
        let shows = strips.iter().any(|strip| !strip.items.is_empty());
        if shows && !strips.iter().any(Strip::is_marked) {
            mark_all(strips, self.part(Role::Paragraph));
        }
    }
}

/// Makes everything that the strips show a part.
pub fn mark_all(strips: &mut [Strip], part: PartId) {
    strips.iter_mut().for_each(|strip| strip.mark(part));
}

impl Strip {
    /// Makes everything that the strip shows a part.
    pub fn mark(&mut self, part: PartId) {
        if !self.items.is_empty() {
            self.items.insert(0, Item::Tag(Tag::Part(part)));
        }
    }

    fn is_marked(&self) -> bool {
        matches!(self.items.first(), Some(Item::Tag(_)))
    }

    /// The same strip to be shown again, when there is nothing to read in it.
    pub fn repeated(&self) -> Self {
        let mut again = self.clone();
        for item in &mut again.items {
            if let Item::Tag(mark) = item {
                *mark = Tag::Decoration;
            }
        }
        again
    }
}

/// Lists within lists, of items or of contents: what is open at each level.
#[derive(Default)]
pub struct Levels {
    open: Vec<Level>,
}

struct Level {
    level: u8,
    list: PartId,
    /// Where a deeper list belongs.
    inside: PartId,
}

impl Levels {
    /// The list of that level, new where none is open.
    fn list(&mut self, room: &Room, level: u8, role: Role) -> PartId {
        self.open.retain(|open| open.level <= level);
        if let Some(last) = self.open.last().filter(|last| last.level == level) {
            return last.list;
        }
        let above = self.open.last().map_or(Structure::ROOT, |last| last.inside);
        let list = room.part_of(above, role);
        self.open.push(Level {
            level,
            list,
            inside: list,
        });
        list
    }

    /// The label and the body of a new item.
    pub fn item(&mut self, room: &Room, level: u8, numbering: Numbering) -> (PartId, PartId) {
        let list = self.list(room, level, Role::List(numbering));
        let item = room.part_of(list, Role::Item);
        let label = room.part_of(item, Role::Label);
        let body = room.part_of(item, Role::Body);
        if let Some(last) = self.open.last_mut() {
            last.inside = body;
        }
        (label, body)
    }

    /// The link of a new line of the contents.
    pub fn entry(&mut self, room: &Room, heading: &Heading) -> PartId {
        let list = self.list(room, heading.level.clamp(1, 3), Role::Contents);
        let entry = room.part_of(list, Role::Entry);
        let reference = room.part_of(entry, Role::Reference);
        room.part_of(reference, Role::Link)
    }
}
