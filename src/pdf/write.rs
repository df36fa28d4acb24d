//! Pages → bytes. The only file that names `printpdf`.
//!
//! printpdf writes operators and fonts. It is given subset fonts and glyph numbers, because it
//! cannot shape Thai. Two habits of it are worked round here:
//! - its ToUnicode table keeps one text per glyph, so a glyph that stands for another text, and
//!   glyphs that stand for a text together, are wrapped in `ActualText`;
//! - it keeps every operator of every page in memory, so it is handed a few pages at a time, and
//!   only their packed content streams are kept.

use super::conform;
use super::content::Document;
use super::face::Weight;
use super::page::{Item, Layout, Page, Run};
use super::progress::Progress;
use super::shape::Glyph;
use super::subset::{Kept, Subset, groups};
use super::text;
use crate::base::{Error, Result};
use printpdf::{
    Codepoint, Color, DictItem, FontId, Greyscale, Line, LinePoint, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem,
    TextMatrix, TextRenderingMode,
};
use std::collections::BTreeMap;

/// Pages handed to printpdf at once.
const BATCH: usize = 48;

/// Writes laid-out pages as a PDF file.
pub fn write(document: &Document, layout: &Layout) -> Result<Vec<u8>> {
    write_with(document, layout, &Progress::silent())
}

/// Writes laid-out pages and says how far it is.
pub(super) fn write_with(
    document: &Document,
    layout: &Layout,
    progress: &Progress,
) -> Result<Vec<u8>> {
    let fonts = Fonts::of(layout)?;
    let mut file = conform::File::of(to_raw(skeleton(layout, &fonts)))?;
    for (batch, pages) in layout.pages.chunks(BATCH).enumerate() {
        let part = to_raw(fonts.document(pages.iter().map(|page| written(page, &fonts)).collect()));
        file.take_contents(batch * BATCH, part)?;
        for _ in pages {
            progress.step()?;
        }
    }
    file.finish(document, layout)
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
    fonts.document(pages)
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
    for item in &page.items {
        match item {
            Item::Text(run) => fonts.font(run.weight).show(run, page.height_pt, &mut ops),
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
        }
    }
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

/// Both fonts, cut down to what the pages show.
struct Fonts {
    regular: Font,
    bold: Font,
}

/// A subset font.
struct Font {
    id: FontId,
    parsed: ParsedFont,
    stand_in: u16,
    /// By number in the whole font.
    glyphs: BTreeMap<u16, Slot>,
}

/// A glyph in a subset font.
#[derive(Clone)]
struct Slot {
    id: u16,
    /// The advance that the file tells readers, in em.
    advance: f32,
    /// The text that the file's ToUnicode table tells readers.
    text: String,
}

impl Fonts {
    fn of(layout: &Layout) -> Result<Self> {
        Ok(Self {
            regular: Font::of(layout, Weight::Regular)?,
            bold: Font::of(layout, Weight::Bold)?,
        })
    }

    fn font(&self, weight: Weight) -> &Font {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    fn document(&self, pages: Vec<PdfPage>) -> PdfDocument {
        let mut document = PdfDocument::new("");
        for font in [&self.regular, &self.bold] {
            document
                .resources
                .fonts
                .map
                .insert(font.id.clone(), PdfFont::new(font.parsed.clone()));
        }
        document.with_pages(pages);
        document
    }

    fn specimen(&self) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        for font in [&self.regular, &self.bold] {
            let shown = |slot: &Slot| Codepoint::with_cid(slot.id, 0.0, slot.text.clone());
            ops.push(font.select(1.0));
            ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(
                    font.glyphs.values().map(shown).collect(),
                )],
            });
        }
        ops.push(Op::EndTextSection);
        ops
    }
}

impl Font {
    fn of(layout: &Layout, weight: Weight) -> Result<Self> {
        let subset = Subset::of(layout, weight)?;
        let parsed = ParsedFont::from_bytes(&subset.data, 0, &mut Vec::new());
        let failed = || Error::Print {
            doing: text::WRITING,
            detail: subset.name.clone(),
        };
        let mut parsed = parsed.ok_or_else(failed)?;
        parsed.font_name = Some(subset.name);
        let em = f32::from(parsed.units_per_em.max(1));
        // printpdf writes widths as whole thousandths of an em.
        let advance = |id| {
            (f32::from(parsed.get_glyph_width(id).unwrap_or(0)) * 1000.0 / em).trunc() / 1000.0
        };
        let slot = |(old, Kept { id, text })| {
            (
                old,
                Slot {
                    id,
                    advance: advance(id),
                    text,
                },
            )
        };
        let glyphs = subset.glyphs.into_iter().map(slot).collect();
        let id = FontId(format!("F{}", weight as u8));
        Ok(Self {
            id,
            parsed,
            stand_in: subset.stand_in,
            glyphs,
        })
    }

    fn select(&self, size: f32) -> Op {
        Op::SetFont {
            font: PdfFontHandle::External(self.id.clone()),
            size: Pt(size),
        }
    }

    fn show(&self, run: &Run, page_height: f32, ops: &mut Vec<Op>) {
        ops.push(Op::StartTextSection);
        ops.push(self.select(run.size));
        let mut pen = Pen {
            x: run.x,
            y: page_height - run.y,
            size: run.size,
            ..Pen::default()
        };
        for group in groups(&run.glyphs) {
            self.show_group(group, &run.text, &mut pen, ops);
        }
        pen.flush(ops);
        ops.push(Op::EndTextSection);
    }

    fn show_group(&self, group: &[Glyph], run: &str, pen: &mut Pen, ops: &mut Vec<Op>) {
        let text = group.first().map_or("", |glyph| glyph.text(run));
        let plain = matches!(group, [glyph] if self.says(glyph.id, text));
        let missing = group.iter().any(|glyph| glyph.id == 0);
        if !plain {
            pen.flush(ops);
            ops.push(actual_text(text));
        }
        if missing {
            ops.push(visible(false));
        }
        for glyph in group {
            if let Some(slot) = self.slot(glyph.id) {
                pen.put(slot, glyph.dx, glyph.dy, ops);
            }
            pen.wanted += glyph.advance;
        }
        if !plain {
            pen.flush(ops);
            ops.push(Op::EndMarkedContent);
        }
        if missing {
            ops.push(visible(true));
        }
    }

    fn slot(&self, id: u16) -> Option<&Slot> {
        self.glyphs.get(if id == 0 { &self.stand_in } else { &id })
    }

    fn says(&self, id: u16, text: &str) -> bool {
        id != 0 && self.slot(id).is_some_and(|slot| slot.text == text)
    }
}

fn visible(visible: bool) -> Op {
    let mode = if visible {
        TextRenderingMode::Fill
    } else {
        TextRenderingMode::Invisible
    };
    Op::SetTextRenderingMode { mode }
}

fn actual_text(text: &str) -> Op {
    let mut data = vec![0xFE, 0xFF];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let map = BTreeMap::from([(
        "ActualText".to_string(),
        DictItem::String {
            data,
            literal: false,
        },
    )]);
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_string(),
        properties: DictItem::Dict { map },
    }
}

/// Where the next glyph should stand and where the reader of the file would put it, in em from
/// the beginning of the run.
#[derive(Default)]
struct Pen {
    x: f32,
    y: f32,
    size: f32,
    wanted: f32,
    actual: f32,
    /// The height of the glyphs in `line`; none where the next glyph needs a matrix.
    raised: Option<f32>,
    line: Vec<Codepoint>,
}

impl Pen {
    fn put(&mut self, slot: &Slot, dx: f32, dy: f32, ops: &mut Vec<Op>) {
        let at = self.wanted + dx;
        if self.raised.is_none_or(|raised| (raised - dy).abs() > 1e-4) {
            self.flush(ops);
            let [x, y] = [self.x + at * self.size, self.y + dy * self.size];
            ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]),
            });
            self.raised = Some(dy);
        } else if let (true, Some(last)) = ((at - self.actual).abs() > 1e-5, self.line.last_mut()) {
            last.offset += (self.actual - at) * 1000.0;
        }
        self.actual = at + slot.advance;
        self.line.push(Codepoint::new(slot.id, 0.0));
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.line.is_empty() {
            ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(std::mem::take(&mut self.line))],
            });
        }
        self.raised = None;
    }
}

#[cfg(test)]
mod tests;
