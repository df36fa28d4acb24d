//! Typesetting: what a document says becomes a PDF that people sign.
//!
//! Phases with plain values between them:
//!
//! ```text
//! content   Document, Section, Block           what is said
//! setting   Prose: text → glyphs → Lines       how it looks, how wide it is
//! layout    Strips → Layout, Pages             where it stands
//! write     bytes                              the file
//! view      Pages → Pictures                   the file's own pages on the screen
//! ```
//!
//! Pages know no file format. `printpdf` is named in `write` only, and what it cannot say is
//! added through `lopdf` in `conform` only. The same document gives the same bytes.

mod conform;
mod content;
mod face;
mod icc;
mod layout;
mod line;
mod page;
mod progress;
mod setting;
mod shape;
mod style;
mod text;
mod view;
mod write;

#[cfg(test)]
mod look;

pub use content::*;
pub use face::Weight;
pub use layout::lay_out;
pub use page::{Entry, Item, Layout, Link, Page, Run, dump};
pub use progress::Watch;
pub use shape::Glyph;
pub use style::MM;
pub use view::{Pages, Picture};
pub use write::write;

use crate::base::Result;
use progress::Progress;

/// Lays out and writes a document.
pub fn render(document: &Document) -> Result<Vec<u8>> {
    let progress = Progress::silent();
    run(document, &progress)
}

/// The same, telling `watch` how much is done, from 0 to 1; it stops the work by answering
/// `false`, and [`crate::base::Error::Refused`] comes back.
pub fn render_watched<'a>(document: &Document, watch: &'a mut Watch<'a>) -> Result<Vec<u8>> {
    run(document, &Progress::watched(watch))
}

fn run(document: &Document, progress: &Progress) -> Result<Vec<u8>> {
    progress.laying_out(document);
    let layout = layout::lay_out_with(document, progress)?;
    progress.writing(layout.pages.len());
    write::write_with(document, &layout, progress)
}
