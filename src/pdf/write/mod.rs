//! Pages → bytes. The only room that names `printpdf`.
//!
//! printpdf writes operators and fonts. It is given subset fonts and glyph numbers, because it
//! cannot shape Thai. Worked round here:
//! - printpdf's ToUnicode table keeps one text per glyph, so a glyph that stands for another text, and
//!   glyphs that stand for a text together, are wrapped in `ActualText`;
//! - readers of the file tell words and lines by the places of glyphs, so a phrase that a justified
//!   line sets wide, or that has marks off the baseline, is wrapped in `ActualText` as well;
//! - it keeps every operator of every page in memory, so it is handed one page at a time, and only
//!   the packed content streams are kept. Pages are written on all processors.

mod font;
mod image;
mod page;
mod path;
mod pen;
mod rules;
mod tags;
#[cfg(test)]
mod tests;

use super::content::Document;
use super::page::{Layout, Page};
use super::progress::Progress;
use super::{conform, crew};
use crate::base::Result;
use conform::Press;
use font::Fonts;
use page::{sized, written};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions};

/// Writes laid-out pages as a PDF file, letting go of each page once it is written.
pub fn write(document: &Document, layout: Layout) -> Result<Vec<u8>> {
    write_with(document, layout, &Progress::silent())
}

/// Writes laid-out pages and says how far it is.
pub(super) fn write_with(
    document: &Document,
    mut layout: Layout,
    progress: &Progress,
) -> Result<Vec<u8>> {
    let fonts = Fonts::of(&layout)?;
    let mut file = conform::File::of(to_raw(skeleton(&layout, &fonts)))?;
    let pages = layout.pages.iter_mut();
    let write = |press: &mut Press, page| content(page, &fonts, press);
    crew::in_order(pages, Press::new, write, |content| {
        file.add_content(content?)?;
        progress.step()
    })?;
    file.finish(document, &layout)
}

/// What a page shows, packed; its items are let go. The fonts' glyphs have their numbers already,
/// so that printpdf need not know them.
fn content(page: &mut Page, fonts: &Fonts, press: &mut Press) -> Result<conform::Content> {
    let mut part = PdfDocument::new("");
    part.with_pages(vec![written(page, fonts)]);
    let parts = page.parts().collect();
    page.items = Vec::new();
    conform::Content::of(to_raw(part), parts, press)
}

/// The file without any content but a specimen of all glyphs, by which printpdf learns what to
/// put into the fonts' tables.
fn skeleton(layout: &Layout, fonts: &Fonts) -> PdfDocument {
    let mut pages: Vec<PdfPage> = layout
        .pages
        .iter()
        .map(|page| sized(page, Vec::new()))
        .collect();
    if let Some(first) = pages.first_mut() {
        first.ops = fonts.specimen();
    }
    let mut document = fonts.document(pages);
    document.resources.xobjects.map = image::objects(layout);
    document
}

fn to_raw(document: PdfDocument) -> conform::Raw {
    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: true,
        // So that it takes operators that it does not know.
        secure: false,
        image_optimization: None,
    };
    document.to_lopdf_document(&options, &mut Vec::new())
}
