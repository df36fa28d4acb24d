//! Content → pages.
//!
//! Each block becomes strips ([`strip`]), horizontal bands that are not broken; the flow
//! ([`flow`]) fills pages with them and keeps together what is bound together. What needs to
//! know all pages — page numbers, the contents — is written at the end.

mod ahead;
mod contents;
mod figure;
mod flow;
mod foot;
mod footnote;
mod form;
mod furniture;
mod image;
mod mark;
mod parts;
mod prose;
mod seal;
mod section;
mod sheet;
mod strip;
mod table;

#[cfg(test)]
mod tests;

use super::content::{Block, Document, Heading};
use super::page::{Entry, Layout};
use super::progress::Progress;
use super::setting::Setter;
use crate::base::Result;
use crate::pdf::structure::Structure;
use flow::Flow;
use image::Pictures;
use section::{Sections, Setup};
use std::cell::RefCell;

/// What a block needs to know of its surroundings.
struct Room<'a> {
    setter: &'a Setter,
    structure: &'a RefCell<Structure>,
    width: f32,
    height: f32,
}

/// Lays out a document.
pub fn lay_out(document: &Document) -> Result<Layout> {
    lay_out_with(document, &Progress::silent())
}

/// Lays out a document and says how far it is.
pub(super) fn lay_out_with(document: &Document, progress: &Progress) -> Result<Layout> {
    let setter = Setter::new(document.digits, document.names.clone())?;
    let structure = RefCell::default();
    let listed = listed_headings(document);
    let pictures = Pictures::of(document)?;
    let mut sections = Sections::new(Setup {
        setter: &setter,
        structure: &structure,
        listed: &listed,
        pictures: &pictures,
        turn_wide_tables: document.turn_wide_tables,
        progress,
    });
    for section in &document.sections {
        sections.add(section)?;
    }
    let flow = sections.into_flow();
    let structure = structure.into_inner();
    finish(document, flow, structure, &listed, setter)
}

/// The headings of the outline, in order.
fn listed_headings(document: &Document) -> Vec<Heading> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Heading(heading) if heading.in_outline => Some(heading.clone()),
            _ => None,
        })
        .collect()
}

fn finish(
    document: &Document,
    mut flow: Flow,
    structure: Structure,
    listed: &[Heading],
    setter: Setter,
) -> Result<Layout> {
    let outline = outline(&flow, listed, &setter);
    contents::fill(&mut flow.pages, &outline, &flow.references, &setter);
    furniture::furnish(&mut flow.pages, document, &setter);
    if let Some(said) = &document.seal {
        seal::seal(&mut flow.pages, said)?;
    }
    Ok(Layout {
        pages: flow.pages,
        outline,
        structure,
        missing: setter.into_missing(),
    })
}

fn outline(flow: &Flow, listed: &[Heading], setter: &Setter) -> Vec<Entry> {
    let entry = |&(heading, page, y): &(usize, usize, f32)| {
        listed.get(heading).map(|heading| Entry {
            level: heading.level.clamp(1, 3),
            text: setter.printed(&heading.text.replace('\n', " ")),
            page,
            y,
        })
    };
    flow.headings.iter().filter_map(entry).collect()
}
