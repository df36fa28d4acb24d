//! Content → pages.
//!
//! Each block becomes strips ([`strip`]), horizontal bands that are not broken; the flow
//! ([`flow`]) fills pages with them and keeps together what is bound together. What needs to
//! know all pages — page numbers, the contents — is written at the end.

mod contents;
mod flow;
mod furniture;
mod prose;
mod seal;
mod sheet;
mod strip;
mod table;

#[cfg(test)]
mod tests;

use super::content::{Block, Document, Heading};
use super::page::{Entry, Layout};
use super::progress::Progress;
use super::setting::Setter;
use super::style::Frame;
use crate::base::Result;
use flow::Flow;
use strip::Strip;

/// What a block needs to know of its surroundings.
struct Room<'a> {
    setter: &'a Setter,
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
    let listed = listed_headings(document);
    let mut flow = Flow::new();
    let mut next_listed = 0;
    for section in &document.sections {
        let frame = Frame::of(section.orientation);
        let room = Room {
            setter: &setter,
            width: frame.width,
            height: frame.height,
        };
        flow.begin(frame, section.numbered, section.vertical_center);
        for (index, block) in section.blocks.iter().enumerate() {
            let mut strips = strips_of(&room, block, &listed, &mut next_listed, progress)?;
            if signs_next(section.blocks.get(index + 1..).unwrap_or_default()) {
                bind_tail(&mut strips);
            }
            strips.into_iter().for_each(|strip| flow.push(strip));
            progress.step()?;
        }
        flow.end();
    }
    finish(document, flow, &listed, setter)
}

fn strips_of(
    room: &Room,
    block: &Block,
    listed: &[Heading],
    next_listed: &mut usize,
    progress: &Progress,
) -> Result<Vec<Strip>> {
    Ok(match block {
        Block::Heading(heading) => {
            let listed_as = heading.in_outline.then_some(*next_listed);
            *next_listed += usize::from(heading.in_outline);
            prose::heading(room, heading, listed_as)
        }
        Block::Paragraph(paragraph) => prose::paragraph(room, paragraph),
        Block::List(items) => prose::list(room, items),
        Block::Table(table) => table::table(room, table, progress)?,
        Block::Signatures(people) => sheet::signatures(room, people),
        Block::Contents(title) => contents::contents(room, title, listed),
        Block::Space(points) => vec![Strip::space(points.max(0.0))],
        Block::PageBreak => vec![Strip {
            new_page: true,
            ..Strip::default()
        }],
        Block::Fields(fields) => sheet::fields(room, fields),
        Block::Note(text) => prose::note(room, text),
    })
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

/// Whether people sign right after this block.
fn signs_next(after: &[Block]) -> bool {
    let next = after.iter().find(|block| !matches!(block, Block::Space(_)));
    matches!(next, Some(Block::Signatures(_)))
}

/// Binds the last two strips to the signatures that follow, which thus never stand alone.
fn bind_tail(strips: &mut [Strip]) {
    for strip in strips
        .iter_mut()
        .rev()
        .filter(|strip| !strip.is_blank())
        .take(2)
    {
        strip.keep_next = true;
    }
}

fn finish(
    document: &Document,
    mut flow: Flow,
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
