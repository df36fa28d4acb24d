//! The two fonts of the paper and what single characters look like in them.

use super::text;
use crate::base::{Error, Result};
use harfrust::{
    BufferClusterLevel, Direction, Feature, FontRef, GlyphBuffer, Language, Script, ShapeOptions,
    ShapePlan, Shaper, ShaperData, Tag, UnicodeBuffer, script,
};
use std::sync::{LazyLock, OnceLock};

/// How heavy letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    #[default]
    Regular,
    Bold,
}

impl Weight {
    /// The same, or bold.
    #[must_use]
    pub(super) fn or_bold(self, bold: bool) -> Self {
        if bold { Self::Bold } else { self }
    }

    /// Both, in the order of their numbers.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The whole font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/Sarabun-Regular.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/Sarabun-Bold.ttf"),
        }
    }

    /// The font's name as files carry it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "Sarabun-Regular",
            Self::Bold => "Sarabun-Bold",
        }
    }
}

/// A character's own glyph, untouched by its neighbours. Glyph 0 means the font has none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Nominal {
    pub id: u16,
    /// In em.
    pub advance: f32,
}

/// Characters up to this one are looked up once: Thai, Latin and the signs between words.
const REMEMBERED: usize = 0x2100;

/// A font ready for shaping, by any number of hands at once.
pub(super) struct Face {
    weight: Weight,
    font: FontRef<'static>,
    data: ShaperData,
    plain: ShapePlan,
    split: ShapePlan,
    em: f32,
    nominal: Vec<OnceLock<Nominal>>,
}

/// What is wrong with a font is a detail for those who made the program.
type Read = std::result::Result<Face, String>;
static REGULAR: LazyLock<Read> = LazyLock::new(|| Face::read(Weight::Regular));
static BOLD: LazyLock<Read> = LazyLock::new(|| Face::read(Weight::Bold));

impl Face {
    /// One of the fonts that are part of the program; read when it is first asked for.
    pub fn of(weight: Weight) -> Result<&'static Self> {
        let face = match weight {
            Weight::Regular => &REGULAR,
            Weight::Bold => &BOLD,
        };
        face.as_ref().map_err(|detail| Error::Print {
            doing: text::SHAPING,
            detail: detail.clone(),
        })
    }

    fn read(weight: Weight) -> Read {
        let font = FontRef::new(weight.bytes()).map_err(|error| error.to_string())?;
        let data = ShaperData::new(&font);
        let (plain, split, em) = {
            let shaper = data.shaper(&font).build();
            let plan = |features: &[Feature]| {
                ShapePlan::new(
                    &shaper,
                    Direction::LeftToRight,
                    Some(script::THAI),
                    thai().as_ref(),
                    features,
                )
            };
            (
                plan(&[]),
                plan(&[unmerged(0, 1)]),
                shaper.units_per_em() as f32,
            )
        };
        Ok(Self {
            weight,
            font,
            data,
            plain,
            split,
            em,
            nominal: (0..REMEMBERED).map(|_| OnceLock::new()).collect(),
        })
    }

    /// How heavy its letters are.
    pub fn weight(&self) -> Weight {
        self.weight
    }

    /// Units of the font per em.
    pub fn em(&self) -> f32 {
        self.em
    }

    /// Shapes Thai and Latin text. In the given byte ranges marks are not merged into one glyph.
    pub fn shape(&self, text: &str, unmerged_ranges: &[Feature]) -> GlyphBuffer {
        let plan = if unmerged_ranges.is_empty() {
            &self.plain
        } else {
            &self.split
        };
        let options = ShapeOptions::new()
            .plan(Some(plan))
            .features(unmerged_ranges);
        self.shaper().shape(buffer(text, script::THAI), options)
    }

    /// The glyph of one character alone. The script is Latin, because the Thai shaper takes
    /// sara am apart and would never show its glyph.
    pub fn nominal(&self, character: char) -> Nominal {
        let remembered = self.nominal.get(character as usize);
        remembered.map_or_else(
            || self.alone(character),
            |slot| *slot.get_or_init(|| self.alone(character)),
        )
    }

    fn alone(&self, character: char) -> Nominal {
        let shaped = self.shaper().shape(
            buffer(character.encode_utf8(&mut [0; 4]), script::LATIN),
            ShapeOptions::new(),
        );
        match (shaped.glyph_infos(), shaped.glyph_positions()) {
            ([info], [place]) => Nominal {
                id: glyph_id(info.glyph_id),
                advance: place.x_advance as f32 / self.em,
            },
            _ => Nominal {
                id: 0,
                advance: 0.0,
            },
        }
    }

    fn shaper(&self) -> Shaper<'_> {
        self.data.shaper(&self.font).build()
    }
}

/// Keeps the marks in a range of bytes apart.
pub(super) fn unmerged(start: usize, end: usize) -> Feature {
    Feature::new(Tag::new(b"ccmp"), 0, start..end)
}

/// A glyph's number as the font counts; fonts have at most 65,535.
pub(super) fn glyph_id(id: u32) -> u16 {
    u16::try_from(id).unwrap_or(0)
}

fn thai() -> Option<Language> {
    Language::new("th")
}

fn buffer(text: &str, script: Script) -> UnicodeBuffer {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script);
    if let Some(language) = thai() {
        buffer.set_language(language);
    }
    buffer.set_cluster_level(BufferClusterLevel::Characters);
    buffer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sara_am_has_a_glyph_of_its_own() {
        for weight in Weight::ALL {
            let face = Face::of(weight).unwrap();
            let (am, aa) = (face.nominal('ำ'), face.nominal('า'));
            assert!(
                am.id != 0 && am.id != aa.id && am.advance > 0.0,
                "{weight:?} {am:?} {aa:?}"
            );
        }
    }

    #[test]
    fn a_character_the_font_lacks_has_glyph_zero() {
        let face = Face::of(Weight::Regular).unwrap();
        assert_eq!(face.nominal('😀').id, 0);
        assert_eq!(face.nominal('語').id, 0);
    }
}
