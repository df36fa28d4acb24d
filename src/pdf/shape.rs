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

/// The parts of an em that offsets are counted in: those of a font of 1,000 units stay exact.
const PARTS: f32 = 16_000.0;

/// One glyph of a run. Lengths are in em: multiply by the size. A long document has millions, so
/// it is kept small.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// The glyph's number in the font; 0 for a character that the font lacks, which is drawn where
    /// it is a [`Sign`](super::sign::Sign) and a box else.
    pub id: u16,
    /// In which of the fonts.
    pub weight: Weight,
    pub advance: f32,
    dx: i16,
    dy: i16,
    /// Where the bytes of the run's text that it stands for begin, and how many they are.
    pub start: u32,
    length: u16,
}

impl Glyph {
    /// A glyph moved to the right and up, standing for no text yet.
    pub(super) fn new(id: u16, weight: Weight, advance: f32, dx: f32, dy: f32) -> Self {
        let [dx, dy] = [dx, dy].map(|offset| (offset * PARTS).round() as i16);
        Self {
            id,
            weight,
            length: 0,
            start: 0,
            advance,
            dx,
            dy,
        }
    }

    /// The same glyph standing for these bytes. Glyphs side by side with the same bytes stand
    /// for them together.
    #[must_use]
    pub(super) fn standing_for(self, start: u32, end: u32) -> Self {
        let length = u16::try_from(end.saturating_sub(start)).unwrap_or(u16::MAX);
        Self {
            start,
            length,
            ..self
        }
    }

    /// How far to the right of the pen it stands.
    pub fn dx(&self) -> f32 {
        f32::from(self.dx) / PARTS
    }

    /// How far above the baseline it stands.
    pub fn dy(&self) -> f32 {
        f32::from(self.dy) / PARTS
    }

    /// Where the bytes that it stands for end.
    pub fn end(&self) -> u32 {
        self.start + u32::from(self.length)
    }

    /// The bytes of the run's text that the glyph stands for.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end() as usize
    }

    /// The text that the glyph stands for, or has a part in.
    pub fn text<'a>(&self, run: &'a str) -> &'a str {
        run.get(self.range()).unwrap_or_default()
    }

    /// The same glyph in a text that so many bytes were put before.
    pub(super) fn later(self, bytes: u32) -> Self {
        let (start, end) = (self.start + bytes, self.end() + bytes);
        self.standing_for(start, end)
    }

    /// The same glyph in a text that so many bytes were taken from before it.
    pub(super) fn earlier(&self, bytes: u32) -> Self {
        let (start, end) = (self.start - bytes, self.end() - bytes);
        self.clone().standing_for(start, end)
    }

    /// Whether it stands off the baseline.
    pub(super) fn is_raised(&self) -> bool {
        self.dy != 0
    }

    /// Whether it stands for the same bytes.
    pub(super) fn shares_text(&self, other: &Self) -> bool {
        (self.start, self.length) == (other.start, other.length)
    }

    fn moved(&mut self, right: f32) {
        self.dx = ((self.dx() + right) * PARTS).round() as i16;
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
    let mut from = 0;
    for am in &whole {
        from = put_sara_am_back(face, &mut glyphs, am.position, from).unwrap_or(from);
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
    let glyph = |(info, place): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
        let lengths = [place.x_advance, place.x_offset, place.y_offset];
        let [advance, dx, dy] = lengths.map(|length| length as f32 / em);
        let glyph = Glyph::new(glyph_id(info.glyph_id), face.weight(), advance, dx, dy);
        glyph.standing_for(info.cluster, info.cluster)
    };
    shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(glyph)
        .collect()
}

/// Replaces nikhahit … sara aa, both from the sara am at `position`, by the one glyph. Its right
/// edge goes where sara aa's was, and a tone between the two keeps its shaped place. Looks at the
/// glyphs from `from` on, and says where it found it.
fn put_sara_am_back(
    face: &Face,
    glyphs: &mut Vec<Glyph>,
    position: usize,
    from: usize,
) -> Option<usize> {
    let (am, aa, nikhahit) = (
        face.nominal(SARA_AM),
        face.nominal(SARA_AA),
        face.nominal(NIKHAHIT),
    );
    let find = |id: u16| {
        let mut rest = glyphs.iter().skip(from);
        let found = rest.position(|glyph| glyph.start as usize == position && glyph.id == id);
        Some(from + found?)
    };
    let (first, second) = (find(nikhahit.id)?, find(aa.id)?);
    if am.id == 0 {
        return None;
    }
    if let Some(glyph) = glyphs.get_mut(second) {
        glyph.id = am.id;
        glyph.moved(aa.advance - am.advance);
    }
    glyphs.remove(first);
    Some(first)
}

fn mark_missing(face: &Face, text: &str, glyphs: &mut [Glyph]) {
    for glyph in glyphs.iter_mut() {
        let character = text
            .get(glyph.start as usize..)
            .and_then(|rest| rest.chars().next());
        if glyph.id == 0 && character.is_some_and(|c| face.nominal(c).id == 0) {
            let sign = character.and_then(Sign::of);
            let advance = sign.map_or(MISSING_ADVANCE, Sign::advance);
            let plain = Glyph::new(0, face.weight(), advance, 0.0, 0.0);
            *glyph = plain.standing_for(glyph.start, glyph.start);
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
            let start = start + offset as u32;
            let end = start + character.len_utf8() as u32;
            *glyph = glyph.clone().standing_for(start, end);
        }
    } else {
        for glyph in group {
            *glyph = glyph.clone().standing_for(start, end);
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
            let face = Face::of(weight).unwrap();
            assert_eq!(reassembled(text, &shape(face, text)), text, "{weight:?}");
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
        let face = Face::of(Weight::Regular).unwrap();
        let count = |text| shape(face, text).len();
        assert_eq!((count("ทำ"), count("น้ำ")), (2, 3));
        assert!(count("ปำ") > 2);
    }

    #[test]
    fn a_missing_character_keeps_its_place_and_text() {
        let face = Face::of(Weight::Regular).unwrap();
        let glyphs = shape(face, "ก😀ข");
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
