//! Typesetting: what a document says becomes a PDF that people sign.
//!
//! Phases with plain values between them:
//!
//! ```text
//! content   Document, Section, Block           what is said
//! setting   Prose: text → glyphs → Lines       how it looks, how wide it is
//! layout    Strips → Layout, Pages             where it stands: texts, rules, drawings, pictures
//! write     bytes                              the file
//! view      Pages → Pictures                   the file's own pages on the screen
//! ```
//!
//! Pages know no file format. `printpdf` is named in `write` only, and what it cannot say is
//! added through `lopdf` in `conform` only. The same document gives the same bytes.

mod ahead;
mod case;
mod conform;
mod content;
mod crew;
mod drawing;
mod ends;
mod face;
mod icc;
mod layout;
mod line;
mod page;
mod paragraph;
mod progress;
mod raster;
mod setting;
mod shape;
mod sign;
mod stretch;
mod structure;
mod style;
mod subset;
mod text;
mod view;
mod write;
mod xmp;

#[cfg(test)]
mod harfbuzz;
#[cfg(test)]
mod look;

pub use content::*;
pub use drawing::{Path, Placed, Stroke};
pub use face::Weight;
pub use layout::lay_out;
pub use page::{Entry, Item, Layout, Link, Page, Run, dump, plain_text};
pub use progress::Watch;
pub use raster::{Data, Raster};
pub use shape::Glyph;
pub use structure::{Numbering, Part, PartId, Role, Span, Structure, Tag};
pub use style::MM;
pub use view::{Pages, Picture};
pub use write::write;

use crate::base::Result;
use progress::Progress;

/// A finished file and what the person who asked for it should know.
#[derive(Clone, Debug)]
pub struct Rendered {
    pub bytes: Vec<u8>,
    pub pages: usize,
    /// Characters that no font has, each with the first text it was met in.
    pub missing: Vec<(char, String)>,
}

/// Lays out and writes a document.
pub fn render(document: &Document) -> Result<Vec<u8>> {
    Ok(run(document, &Progress::silent())?.bytes)
}

/// The same, telling `watch` how much is done, from 0 to 1; it stops the work by answering
/// `false`, and [`crate::base::Error::Refused`] comes back.
pub fn render_watched<'a>(document: &Document, watch: &'a mut Watch<'a>) -> Result<Rendered> {
    run(document, &Progress::watched(watch))
}

fn run(document: &Document, progress: &Progress) -> Result<Rendered> {
    progress.laying_out(document);
    let layout = layout::lay_out_with(document, progress)?;
    let (pages, missing) = (layout.pages.len(), layout.missing.clone());
    progress.writing(pages);
    let bytes = write::write_with(document, layout, progress)?;
    Ok(Rendered {
        bytes,
        pages,
        missing,
    })
}
