//! Footnotes: at the foot of the page where they are referred to.

use super::strip::Strip;
use crate::pdf::page::Item;
use crate::pdf::style::{Frame, MM, RULE};

/// Between the text and the rule over the notes, and from there to the first of them.
const ABOVE_RULE: f32 = 10.0;
const BELOW_RULE: f32 = 3.0;
const RULE_MM: f32 = 50.0;

/// The notes of the page that is being filled.
#[derive(Default)]
pub struct Foot {
    notes: Vec<Strip>,
}

impl Foot {
    /// Notes that the page must hold too.
    pub fn add(&mut self, notes: &mut Vec<Strip>) {
        self.notes.append(notes);
    }

    /// What the page has lost to its notes.
    pub fn height(&self) -> f32 {
        height(&self.notes)
    }

    /// The notes, ending where the text of a full page ends.
    pub fn end_page(&mut self, frame: &Frame) -> Vec<Item> {
        let notes = std::mem::take(&mut self.notes);
        let mut items = Vec::new();
        if notes.is_empty() {
            return items;
        }
        let left = frame.left;
        let mut top = frame.top + frame.height - height(&notes) + ABOVE_RULE;
        items.push(Item::Rule {
            x1: left,
            y1: top,
            x2: left + RULE_MM * MM,
            y2: top,
            width: RULE,
        });
        top += BELOW_RULE;
        for note in notes {
            let moved = note.items.into_iter().map(|item| item.moved(left, top));
            items.extend(moved);
            top += note.height;
        }
        items
    }
}

/// The height of some notes with the rule above them.
pub fn height(notes: &[Strip]) -> f32 {
    if notes.is_empty() {
        return 0.0;
    }
    let notes: f32 = notes.iter().map(|note| note.height).sum();
    notes + ABOVE_RULE + BELOW_RULE
}
