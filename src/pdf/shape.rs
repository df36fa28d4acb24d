//! Text → glyphs that can be turned back into exactly that text.
//!
//! HarfBuzz takes sara am (ำ) apart into nikhahit and sara aa, so that copied text would hold
//! two other letters. The font's own sara am is put back wherever it looks the same; after the
//! tall ป ฝ ฟ it does not, and there the glyphs share one stretch of text instead.

use super::face::{Face, Weight, glyph_id, unmerged};
use super::sign::Sign;
use harfrust::Feature;
use std::ops::Range;

const SARA_AM: char = '\u{0E33}';
const SARA_AA: char = '\u{0E32}';
const NIKHAHIT: char = '\u{0E4D}';
/// The width of the box that stands for a character no font has, in em.
const MISSING_ADVANCE: f32 = 0.6;

/// One glyph of a run. Lengths are in em: multiply by the size.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// The glyph's number in the font; 0 for a character that the font lacks, which is drawn where
    /// it is a [`Sign`](super::sign::Sign) and a box else.
    pub id: u16,
    /// In which of the fonts.
    pub weight: Weight,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
    /// The bytes of the run's text that it stands for. Glyphs side by side with the same bytes
    /// stand for them together.
    pub start: u32,
    pub end: u32,
}

impl Glyph {
    /// The bytes of the run's text that the glyph stands for.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text that the glyph stands for, or has a part in.
    pub fn text<'a>(&self, run: &'a str) -> &'a str {
        run.get(self.range()).unwrap_or_default()
    }

    /// The same glyph in a text that so many bytes were put before.
    pub(super) fn later(self, bytes: u32) -> Self {
        Self {
            start: self.start + bytes,
            end: self.end + bytes,
            ..self
        }
    }

    /// The same glyph in a text that so many bytes were taken from before it.
    pub(super) fn earlier(&self, bytes: u32) -> Self {
        Self {
            start: self.start - bytes,
            end: self.end - bytes,
            ..self.clone()
        }
    }

    /// Whether it stands off the baseline.
    pub(super) fn is_raised(&self) -> bool {
        self.dy.abs() > 1e-4
    }
}

/// Shapes one line's worth or one paragraph's worth of text without line feeds.
pub(super) fn shape(face: &Face, text: &str) -> Vec<Glyph> {
    let whole = sara_ams_kept_whole(text);
    let ranges: Vec<Feature> = whole
        .iter()
        .filter(|am| am.has_tone)
        .map(|am| unmerged(am.base, am.end()))
        .collect();
    let mut glyphs = raw_glyphs(face, text, &ranges);
    for am in &whole {
        put_sara_am_back(face, &mut glyphs, am.position);
    }
    mark_missing(face, text, &mut glyphs);
    assign_text(face, text, &mut glyphs);
    glyphs
}

/// A sara am whose own glyph can be used.
struct SaraAm {
    base: usize,
    position: usize,
    has_tone: bool,
}

impl SaraAm {
    fn end(&self) -> usize {
        self.position + SARA_AM.len_utf8()
    }
}

fn is_tone(character: char) -> bool {
    ('\u{0E48}'..='\u{0E4B}').contains(&character)
}

fn sara_ams_kept_whole(text: &str) -> Vec<SaraAm> {
    let mut found = Vec::new();
    let mut base = None;
    let mut has_tone = false;
    for (position, character) in text.char_indices() {
        match character {
            SARA_AM => found.extend(base.map(|base| SaraAm {
                base,
                position,
                has_tone,
            })),
            tone if is_tone(tone) => has_tone = true,
            'ป' | 'ฝ' | 'ฟ' => (base, has_tone) = (None, false),
            _ => (base, has_tone) = (Some(position), false),
        }
    }
    found
}

fn raw_glyphs(face: &Face, text: &str, ranges: &[Feature]) -> Vec<Glyph> {
    let shaped = face.shape(text, ranges);
    let em = face.em();
    let glyph = |(info, place): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| Glyph {
        id: glyph_id(info.glyph_id),
        weight: face.weight(),
        advance: place.x_advance as f32 / em,
        dx: place.x_offset as f32 / em,
        dy: place.y_offset as f32 / em,
        start: info.cluster,
        end: info.cluster,
    };
    shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(glyph)
        .collect()
}

/// Replaces nikhahit … sara aa, both from the sara am at `position`, by the one glyph. Its right
/// edge goes where sara aa's was, and a tone between the two keeps its shaped place.
fn put_sara_am_back(face: &Face, glyphs: &mut Vec<Glyph>, position: usize) {
    let (am, aa, nikhahit) = (
        face.nominal(SARA_AM),
        face.nominal(SARA_AA),
        face.nominal(NIKHAHIT),
    );
    let from_am = |glyph: &Glyph, id| glyph.start as usize == position && glyph.id == id;
    let first = glyphs.iter().position(|glyph| from_am(glyph, nikhahit.id));
    let second = glyphs.iter().position(|glyph| from_am(glyph, aa.id));
    let (Some(first), Some(second), true) = (first, second, am.id != 0) else {
        return;
    };
    if let Some(glyph) = glyphs.get_mut(second) {
        glyph.id = am.id;
        glyph.dx -= am.advance - aa.advance;
    }
    glyphs.remove(first);
}

fn mark_missing(face: &Face, text: &str, glyphs: &mut [Glyph]) {
    for glyph in glyphs.iter_mut() {
        let character = text
            .get(glyph.start as usize..)
            .and_then(|rest| rest.chars().next());
        if glyph.id == 0 && character.is_some_and(|c| face.nominal(c).id == 0) {
            let sign = character.and_then(Sign::of);
            glyph.advance = sign.map_or(MISSING_ADVANCE, Sign::advance);
            (glyph.dx, glyph.dy) = (0.0, 0.0);
        }
    }
}

/// Gives each glyph the bytes that it stands for. Glyphs that come from one character, or out of
/// the order of the text, get their bytes together.
fn assign_text(face: &Face, text: &str, glyphs: &mut [Glyph]) {
    let mut low_from = vec![text.len() as u32; glyphs.len() + 1];
    for (index, glyph) in glyphs.iter().enumerate().rev() {
        let after = low_from.get(index + 1).copied().unwrap_or(u32::MAX);
        if let Some(slot) = low_from.get_mut(index) {
            *slot = after.min(glyph.start);
        }
    }
    let (mut from, mut high) = (0, 0);
    for index in 0..glyphs.len() {
        high = high.max(glyphs.get(index).map_or(0, |glyph| glyph.start));
        let next = low_from.get(index + 1).copied().unwrap_or_default();
        let last = index + 1 == glyphs.len();
        if last || high < next {
            let start = if from == 0 {
                0
            } else {
                low_from.get(from).copied().unwrap_or_default()
            };
            if let Some(group) = glyphs.get_mut(from..=index) {
                assign_group(
                    face,
                    text,
                    group,
                    start,
                    if last { text.len() as u32 } else { next },
                );
            }
            from = index + 1;
        }
    }
}

fn assign_group(face: &Face, text: &str, group: &mut [Glyph], start: u32, end: u32) {
    let part = text.get(start as usize..end as usize).unwrap_or_default();
    let one_each = group.len() > 1
        && part.chars().count() == group.len()
        && part
            .chars()
            .zip(group.iter())
            .all(|(character, glyph)| face.nominal(character).id == glyph.id);
    if one_each {
        for ((offset, character), glyph) in part.char_indices().zip(group) {
            glyph.start = start + offset as u32;
            glyph.end = glyph.start + character.len_utf8() as u32;
        }
    } else {
        for glyph in group {
            (glyph.start, glyph.end) = (start, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text as a reader of the file would put it together again.
    fn reassembled(text: &str, glyphs: &[Glyph]) -> String {
        let mut out = String::new();
        let mut before = None;
        for glyph in glyphs {
            if before != Some(glyph.range()) {
                out.push_str(glyph.text(text));
            }
            before = Some(glyph.range());
        }
        out
    }

    fn check(text: &str) {
        for weight in Weight::ALL {
            let face = Face::load(weight).unwrap();
            assert_eq!(reassembled(text, &shape(&face, text)), text, "{weight:?}");
        }
    }

    #[test]
    fn hard_words_come_back_letter_for_letter() {
        for text in [
            "น้ำ ทำ จำนำ ค่ำคืน ซ้ำ ก๋ำ",
            "ป้ำ ฝ่ำ ฟ้ำ ปำ",
            "ญู ญุ ฐู ฐุ ฎุ ฏู",
            "ที่ปรึกษา กตัญญู ปั้นปึ่ง เปิ้ล ฬี",
            "สำนักปลัดเทศบาล office fi ffl Office",
            "๑๒๓ 1,234.50 – “อ้าง” ฯลฯ ๆ",
            "ำ่ ่ำ ำ",
            "A\u{0301}e\u{0323}\u{0302}",
            "",
        ] {
            check(text);
        }
    }

    #[test]
    fn sara_am_is_one_glyph_except_after_tall_letters() {
        let face = Face::load(Weight::Regular).unwrap();
        let count = |text| shape(&face, text).len();
        assert_eq!((count("ทำ"), count("น้ำ")), (2, 3));
        assert!(count("ปำ") > 2);
    }

    #[test]
    fn a_missing_character_keeps_its_place_and_text() {
        let face = Face::load(Weight::Regular).unwrap();
        let glyphs = shape(&face, "ก😀ข");
        assert_eq!(
            glyphs.iter().map(|glyph| glyph.id == 0).collect::<Vec<_>>(),
            [false, true, false]
        );
        check("ก😀ข");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in "[ -~ก-ฺเ-๎๐-๙😀]{0,40}") {
            check(&text);
        }
    }
}
