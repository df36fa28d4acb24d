//! Pages → bytes. The only room that names `printpdf`.
//!
//! printpdf writes operators and fonts. It is given subset fonts and glyph numbers, because it
//! cannot shape Thai. Worked round here:
//! - printpdf's ToUnicode table keeps one text per glyph, so a glyph that stands for another text, and
//!   glyphs that stand for a text together, are wrapped in `ActualText`;
//! - readers of the file tell words and lines by the places of glyphs, so a phrase that a justified
//!   line sets wide, or that has marks off the baseline, is wrapped in `ActualText` as well;
//! - it keeps every operator of every page in memory, so it is handed a few pages at a time, and
//!   only their packed content streams are kept.

mod font;
mod image;
mod path;
mod pen;
mod tags;
#[cfg(test)]
mod tests;

use super::conform;
use super::content::Document;
use super::page::{Item, Layout, Page};
use super::progress::Progress;
use crate::base::Result;
use font::Fonts;
use printpdf::{
    Color, Greyscale, Line, LinePoint, Op, PaintMode, PdfDocument, PdfPage, PdfSaveOptions, Point,
    Pt, Rect,
};
use tags::Tags;

/// Pages handed to printpdf at once.
const BATCH: usize = 16;

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
    for pages in layout.pages.chunks_mut(BATCH) {
        let part = to_raw(fonts.document(pages.iter().map(|page| written(page, &fonts)).collect()));
        file.take_contents(pages, part)?;
        for page in pages {
            page.items = Vec::new();
            progress.step()?;
        }
    }
    file.finish(document, &layout)
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
        secure: true,
        image_optimization: None,
    };
    document.to_lopdf_document(&options, &mut Vec::new())
}

fn written(page: &Page, fonts: &Fonts) -> PdfPage {
    let mut ops = Vec::new();
    let mut thickness = None;
    let mut tags = Tags::default();
    for (tag, item) in page.shown() {
        tags.tag(tag, &mut ops);
        match item {
            Item::Tag(_) => {}
            Item::Text(run) => fonts.show(run, page.height_pt, &mut ops),
            Item::Fill {
                x,
                y,
                width,
                height,
                gray,
            } => {
                ops.push(gray_fill(*gray));
                ops.push(rectangle(*x, page.height_pt - y - height, *width, *height));
                ops.push(gray_fill(0.0));
            }
            Item::Rule {
                x1,
                y1,
                x2,
                y2,
                width,
            } => {
                if thickness.replace(*width) != Some(*width) {
                    ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
                }
                ops.push(line((*x1, page.height_pt - y1), (*x2, page.height_pt - y2)));
            }
            Item::Path(path) => {
                thickness = None;
                path::draw(path, page.height_pt, &mut ops);
            }
            Item::Picture(placed) => image::draw(placed, page.height_pt, &mut ops),
        }
    }
    tags.end(&mut ops);
    sized(page, ops)
}

fn sized(page: &Page, ops: Vec<Op>) -> PdfPage {
    let paper = || Rect::from_wh(Pt(page.width_pt), Pt(page.height_pt));
    PdfPage {
        media_box: paper(),
        trim_box: paper(),
        crop_box: paper(),
        ops,
    }
}

fn gray_fill(gray: f32) -> Op {
    Op::SetFillColor {
        col: Color::Greyscale(Greyscale::new(gray, None)),
    }
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Op {
    let mode = Some(PaintMode::Fill);
    let rectangle = Rect {
        x: Pt(x),
        y: Pt(y),
        width: Pt(width),
        height: Pt(height),
        mode,
        winding_order: None,
    };
    Op::DrawRectangle { rectangle }
}

fn line(from: (f32, f32), to: (f32, f32)) -> Op {
    let point = |(x, y)| LinePoint {
        p: Point { x: Pt(x), y: Pt(y) },
        bezier: false,
    };
    Op::DrawLine {
        line: Line {
            points: vec![point(from), point(to)],
            is_closed: false,
        },
    }
}
