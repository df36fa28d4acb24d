//! Fonts cut down to the glyphs that pages show, and the text that each glyph stands for.

use super::face::{Face, Weight};
use super::page::{Layout, Page};
use super::shape::Glyph;
use super::text;
use crate::base::{Error, Result};
use std::collections::BTreeMap;

/// A font with only the glyphs that are shown.
pub(super) struct Subset {
    /// The font file.
    pub data: Vec<u8>,
    /// The font's name with the tag that marks a subset.
    pub name: String,
    /// Written invisibly for a character that no font has, because readers skip text that
    /// stands for nothing. A number in the whole font.
    pub stand_in: u16,
    /// By number in the whole font.
    pub glyphs: BTreeMap<u16, Kept>,
}

/// A glyph that was kept.
pub(super) struct Kept {
    /// Its number in the subset.
    pub id: u16,
    /// The text that it stands for where nothing else is said.
    pub text: String,
}

impl Subset {
    /// What the pages show of a font.
    pub fn of(layout: &Layout, weight: Weight) -> Result<Self> {
        let stand_in = Face::of(weight)?.nominal('.').id;
        let texts = texts_of_glyphs(layout, weight, stand_in);
        let mut mapper = subsetter::GlyphRemapper::new();
        let name = format!("{}+{}", tag(&texts), weight.name());
        let kept = |(id, text)| {
            (
                id,
                Kept {
                    id: mapper.remap(id),
                    text,
                },
            )
        };
        let glyphs = texts.into_iter().map(kept).collect();
        let data = subsetter::subset(weight.bytes(), 0, &mapper).map_err(|error| Error::Print {
            doing: text::WRITING,
            detail: format!("{error:?}"),
        })?;
        Ok(Self {
            data,
            name,
            stand_in,
            glyphs,
        })
    }
}

/// Neighbours that stand for their text together.
pub(super) fn groups(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(Glyph::shares_text)
}

/// Every glyph that the pages show with the first text that it stands for alone, and the glyph
/// that stands in for missing ones.
fn texts_of_glyphs(layout: &Layout, weight: Weight, stand_in: u16) -> BTreeMap<u16, String> {
    let (mut alone, mut together) = (Texts::default(), Texts::default());
    alone.note(stand_in, || ".");
    for run in layout.pages.iter().flat_map(Page::runs) {
        let own = |group: &&[Glyph]| group.first().is_some_and(|glyph| glyph.weight == weight);
        for group in groups(&run.glyphs).filter(own) {
            let texts = if group.len() == 1 {
                &mut alone
            } else {
                &mut together
            };
            for glyph in group.iter().filter(|glyph| glyph.id != 0) {
                texts.note(glyph.id, || glyph.text(&run.text));
            }
        }
    }
    let texts = together.all().chain(alone.all());
    texts.map(|(id, text)| (id, text.to_string())).collect()
}

/// The first text of each glyph, by number.
#[derive(Default)]
struct Texts<'a>(Vec<Option<&'a str>>);

impl<'a> Texts<'a> {
    fn note(&mut self, id: u16, text: impl FnOnce() -> &'a str) {
        let index = usize::from(id);
        if index >= self.0.len() {
            self.0.resize(index + 1, None);
        }
        if let Some(slot) = self.0.get_mut(index) {
            slot.get_or_insert_with(text);
        }
    }

    fn all(self) -> impl Iterator<Item = (u16, &'a str)> {
        let numbered = (0..).zip(self.0);
        numbered.filter_map(|(id, text)| Some((id, text?)))
    }
}

/// Six capital letters made from the glyphs in a subset.
fn tag(texts: &BTreeMap<u16, String>) -> String {
    let step = |hash: u32, &id: &u16| hash.wrapping_mul(31).wrapping_add(u32::from(id) + 1);
    let mut hash = texts.keys().fold(0, step);
    let mut letter = || {
        let letter = char::from(b'A' + (hash % 26) as u8);
        hash /= 26;
        letter
    };
    (0..6).map(|_| letter()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::lay_out;
    use crate::pdf::look::book;

    #[test]
    fn a_subset_holds_what_is_shown_and_little_more() {
        let layout = lay_out(&book()).unwrap();
        for weight in Weight::ALL {
            let subset = Subset::of(&layout, weight).unwrap();
            assert!(subset.data.len() < weight.bytes().len() / 2);
            assert!(subset.name.ends_with(weight.name()));
            let runs = layout.pages.iter().flat_map(Page::runs);
            let glyphs = runs.flat_map(|run| &run.glyphs);
            let mut own = glyphs.filter(|glyph| glyph.weight == weight);
            assert!(own.all(|glyph| subset.glyphs.contains_key(&glyph.id)));
        }
    }
}
