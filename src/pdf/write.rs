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
use super::face::{Face, Weight};
use super::page::{Item, Layout, Page, Run};
use super::progress::Progress;
use super::text;
use crate::base::{Error, Result};
use printpdf::{
    Codepoint, Color, DictItem, FontId, Greyscale, Line, LinePoint, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem,
    TextMatrix,
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
        let failed = |detail: String| Error::Print {
            doing: text::WRITING,
            detail,
        };
        let texts = texts_of_glyphs(layout, weight, Face::load(weight)?.nominal(' ').id);
        let mut mapper = subsetter::GlyphRemapper::new();
        let ids: Vec<u16> = texts.keys().map(|&id| mapper.remap(id)).collect();
        let data = subsetter::subset(weight.bytes(), 0, &mapper)
            .map_err(|error| failed(format!("{error:?}")))?;
        let parsed = ParsedFont::from_bytes(&data, 0, &mut Vec::new());
        let mut parsed = parsed.ok_or_else(|| failed(weight.name().to_string()))?;
        parsed.font_name = Some(format!("{}+{}", subset_tag(&texts), weight.name()));
        let em = f32::from(parsed.units_per_em.max(1));
        // printpdf writes widths as whole thousandths of an em.
        let advance = |id| {
            (f32::from(parsed.get_glyph_width(id).unwrap_or(0)) * 1000.0 / em).trunc() / 1000.0
        };
        let slots = texts.into_iter().zip(ids);
        let glyphs = slots
            .map(|((old, text), id)| {
                (
                    old,
                    Slot {
                        id,
                        advance: advance(id),
                        text,
                    },
                )
            })
            .collect();
        Ok(Self {
            id: FontId(format!("F{}", weight as u8)),
            parsed,
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
        for group in run
            .glyphs
            .chunk_by(|one, next| one.start == next.start && one.end == next.end)
        {
            let text = group.first().map_or("", |glyph| glyph.text(&run.text));
            let plain = matches!(group, [glyph] if self.says(glyph.id, text));
            if !plain {
                pen.flush(ops);
                ops.push(actual_text(text));
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
        }
        pen.flush(ops);
        ops.push(Op::EndTextSection);
    }

    fn slot(&self, id: u16) -> Option<&Slot> {
        self.glyphs.get(&id)
    }

    fn says(&self, id: u16, text: &str) -> bool {
        id != 0 && self.slot(id).is_some_and(|slot| slot.text == text)
    }
}

/// Every glyph that the pages show with the first text that it stands for alone. Glyph 0, a
/// character that no font has, is written as a space; the text that it stands for stays.
fn texts_of_glyphs(layout: &Layout, weight: Weight, space: u16) -> BTreeMap<u16, String> {
    let mut alone = BTreeMap::from([(space, " ".to_string())]);
    let mut together = BTreeMap::new();
    let runs = layout
        .pages
        .iter()
        .flat_map(Page::runs)
        .filter(|run| run.weight == weight);
    for run in runs {
        for group in run
            .glyphs
            .chunk_by(|one, next| one.start == next.start && one.end == next.end)
        {
            let found = if group.len() == 1 {
                &mut alone
            } else {
                &mut together
            };
            for glyph in group.iter().filter(|glyph| glyph.id != 0) {
                found
                    .entry(glyph.id)
                    .or_insert_with(|| glyph.text(&run.text).to_string());
            }
        }
    }
    for (id, text) in together {
        alone.entry(id).or_insert(text);
    }
    alone
}

/// Six capital letters that name a subset, made from the glyphs in it.
fn subset_tag(texts: &BTreeMap<u16, String>) -> String {
    let mut hash = texts.keys().fold(0_u32, |hash, &id| {
        hash.wrapping_mul(31).wrapping_add(u32::from(id) + 1)
    });
    let mut letter = || {
        let letter = char::from(b'A' + (hash % 26) as u8);
        hash /= 26;
        letter
    };
    (0..6).map(|_| letter()).collect()
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
mod tests {
    use super::*;
    use crate::pdf::look::book;
    use crate::pdf::{Pages, render};
    use std::sync::Arc;

    #[test]
    fn the_same_document_gives_the_same_bytes() {
        assert!(render(&book()).unwrap() == render(&book()).unwrap());
    }

    #[test]
    fn the_written_pages_can_be_drawn() {
        let pages = Pages::open(Arc::new(render(&book()).unwrap())).unwrap();
        assert_eq!(pages.count(), 7);
        let (width, height) = pages.size_pt(6);
        assert!(width > height);
        let picture = pages.picture(2, 0.5).unwrap();
        assert_eq!(
            picture.rgba.len(),
            (picture.width * picture.height * 4) as usize
        );
        assert!(picture.rgba.iter().any(|&value| value < 100));
        assert!(pages.picture(99, 1.0).is_err());
        assert!(pages.picture(0, f32::NAN).is_ok() && pages.picture(0, 0.0).is_ok());
    }

    #[test]
    fn a_document_without_pages_is_still_a_file() {
        let empty = Document {
            sections: Vec::new(),
            ..book()
        };
        assert!(render(&empty).unwrap().starts_with(b"%PDF-1.7"));
    }

    #[test]
    fn a_watcher_sees_the_end_and_may_stop_before() {
        let mut seen = 0.0;
        crate::pdf::render_watched(&book(), &mut |part| {
            assert!(part >= seen);
            seen = part;
            true
        })
        .unwrap();
        assert!((seen - 1.0).abs() < 1e-3);
        let stopped = crate::pdf::render_watched(&book(), &mut |_| false);
        assert!(matches!(stopped, Err(Error::Refused(_))));
    }
}
