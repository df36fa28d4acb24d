//! The fonts of a file, cut down to the glyphs that its pages show, and runs of text in them.

use super::pen::{Chosen, Pen, actual_text, visible};
use crate::base::{Error, Result};
use crate::pdf::face::Weight;
use crate::pdf::page::{Layout, Run};
use crate::pdf::shape::Glyph;
use crate::pdf::subset::{Kept, Subset, groups};
use crate::pdf::text;
use printpdf::{
    Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, Pt, TextItem,
};

/// Letters further apart than this, in em, look like words apart: readers of the file see a space
/// from 0.15 em (poppler) or from half a space's width (PDFium) on.
const LOOSE: f32 = 0.08;

/// Both fonts, cut down to what the pages show.
pub(super) struct Fonts {
    regular: Font,
    bold: Font,
}

/// A subset font.
struct Font {
    id: FontId,
    parsed: ParsedFont,
    stand_in: u16,
    /// By number in the whole font; none for glyphs that no page shows.
    glyphs: Vec<Option<Slot>>,
}

/// A glyph in a subset font.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) id: u16,
    /// The advance that the file tells readers, in em.
    pub(super) advance: f32,
    /// The text that the file's ToUnicode table tells readers.
    text: String,
}

impl Fonts {
    pub(super) fn of(layout: &Layout) -> Result<Self> {
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

    /// A document with these fonts.
    pub(super) fn document(&self, pages: Vec<PdfPage>) -> PdfDocument {
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

    pub(super) fn specimen(&self) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        for font in [&self.regular, &self.bold] {
            let shown = |slot: &Slot| Codepoint::with_cid(slot.id, 0.0, slot.text.clone());
            ops.push(font.select(1.0));
            ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(
                    font.glyphs.iter().flatten().map(shown).collect(),
                )],
            });
        }
        ops.push(Op::EndTextSection);
        ops
    }

    /// Shows a run in a text object. `chosen` is the font in use before and after it.
    pub(super) fn show(
        &self,
        run: &Run,
        page_height: f32,
        chosen: &mut Option<Chosen>,
        ops: &mut Vec<Op>,
    ) {
        let mut pen = Pen::at(run, page_height, *chosen);
        if run.upward {
            self.show_whole(&run.glyphs, run, &mut pen, ops);
            pen.flush(ops);
            *chosen = pen.chosen;
            return;
        }
        let is_space = |glyph: &Glyph| run.text.as_bytes().get(glyph.range()) == Some(b" ");
        for phrase in run
            .glyphs
            .chunk_by(|one, next| is_space(one) == is_space(next))
        {
            let spaces = phrase.first().is_some_and(is_space);
            if !spaces && self.misleads(phrase) {
                self.show_whole(phrase, run, &mut pen, ops);
            } else {
                for group in groups(phrase) {
                    self.show_group(group, &run.text, &mut pen, ops);
                }
            }
        }
        pen.flush(ops);
        *chosen = pen.chosen;
    }

    /// Whether readers of the file would see a space or another line within a phrase.
    fn misleads(&self, phrase: &[Glyph]) -> bool {
        let (mut pen, mut end) = (0.0, None);
        phrase.iter().any(|glyph| {
            let at = pen + glyph.dx();
            let gap = end.map_or(0.0, |end| at - end);
            pen += glyph.advance;
            let slot = self.font(glyph.weight).slot(glyph.id);
            end = Some(at + slot.map_or(0.0, |slot| slot.advance));
            glyph.is_raised() || gap > LOOSE
        })
    }

    /// A phrase whose glyphs' places would mislead readers of the file: its text is said once for
    /// all of it. Raised marks come after the others, because PDFium gives the text the place of
    /// what is put down in one go first.
    fn show_whole(&self, phrase: &[Glyph], run: &Run, pen: &mut Pen, ops: &mut Vec<Op>) {
        let start = phrase.first().map_or(0, |glyph| glyph.start as usize);
        let end = phrase.last().map_or(0, |glyph| glyph.end() as usize);
        pen.flush(ops);
        ops.push(actual_text(run.text.get(start..end).unwrap_or_default()));
        let from = pen.place();
        for raised in [false, true] {
            pen.go_to(from);
            for glyph in phrase {
                if glyph.is_raised() == raised {
                    self.put(glyph, pen, ops);
                }
                pen.advance(glyph.advance);
            }
            pen.flush(ops);
        }
        if run.joined && end == run.text.len() {
            self.put_end(pen, ops);
        }
        ops.push(Op::EndMarkedContent);
    }

    fn show_group(&self, group: &[Glyph], run: &str, pen: &mut Pen, ops: &mut Vec<Op>) {
        let text = group.first().map_or("", |glyph| glyph.text(run));
        let plain = matches!(group, [glyph] if self.font(glyph.weight).says(glyph.id, text));
        if !plain {
            pen.flush(ops);
            ops.push(actual_text(text));
        }
        for glyph in group {
            self.put(glyph, pen, ops);
            pen.advance(glyph.advance);
        }
        if !plain {
            pen.flush(ops);
            ops.push(Op::EndMarkedContent);
        }
    }

    /// Puts a glyph down; invisibly where it stands in for one that is missing.
    fn put(&self, glyph: &Glyph, pen: &mut Pen, ops: &mut Vec<Op>) {
        self.take_up(glyph.weight, pen, ops);
        let missing = glyph.id == 0;
        if missing {
            pen.flush(ops);
            ops.push(visible(false));
        }
        if let Some(slot) = self.font(glyph.weight).slot(glyph.id) {
            pen.put(slot, glyph.dx(), glyph.dy(), ops);
        }
        if missing {
            pen.flush(ops);
            ops.push(visible(true));
        }
    }

    /// Ends a text that another is joined to with something that nobody sees: poppler takes the end
    /// of what is put down last, which may be a mark in the middle, for the end of the text.
    fn put_end(&self, pen: &mut Pen, ops: &mut Vec<Op>) {
        let weight = pen.chosen.map_or(Weight::Regular, |(weight, _)| weight);
        let back = self.font(weight).slot(0).map_or(0.0, |slot| slot.advance);
        self.put(&Glyph::new(0, weight, 0.0, -back, 0.0), pen, ops);
    }

    /// Goes on in a font.
    fn take_up(&self, weight: Weight, pen: &mut Pen, ops: &mut Vec<Op>) {
        if pen.chooses(weight, ops) {
            ops.push(self.font(weight).select(pen.size));
        }
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
        let mut glyphs = Vec::new();
        for (old, Kept { id, text }) in subset.glyphs {
            glyphs.resize(usize::from(old), None);
            let advance = advance(id);
            glyphs.push(Some(Slot { id, advance, text }));
        }
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

    fn slot(&self, id: u16) -> Option<&Slot> {
        let id = if id == 0 { self.stand_in } else { id };
        self.glyphs.get(usize::from(id))?.as_ref()
    }

    fn says(&self, id: u16, text: &str) -> bool {
        id != 0 && self.slot(id).is_some_and(|slot| slot.text == text)
    }
}
