//! How far a justified line may be stretched, and where.

use super::shape::Glyph;

/// The most a space grows before letters are spaced, in em.
const SPACE_GROWTH: f32 = 0.25;
/// The most that letters are spaced, in em. More reads as torn words, so a line that needs more
/// stays short.
const LETTER_GROWTH: f32 = 0.08;

/// What is added to each space and after each letter of a line, in em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub space: f32,
    pub letter: f32,
}

impl Stretch {
    /// The stretch that makes a line wider by `extra` em: spaces first, then letters, however
    /// far.
    pub fn filling(extra: f32, spaces: usize, letters: usize) -> Self {
        let space = (extra / spaces.max(1) as f32).min(SPACE_GROWTH);
        let rest = extra - space * spaces as f32;
        let letter = rest / letters.max(1) as f32;
        Self { space, letter }
    }

    /// Whether words still look whole.
    pub fn is_bearable(self) -> bool {
        self.letter <= LETTER_GROWTH
    }

    /// How much the reader sees of it: 0 nothing, 1 all spaces at their widest, more where
    /// letters are spaced too.
    pub fn strain(self) -> f32 {
        let (space, letter) = (self.space / SPACE_GROWTH, self.letter / LETTER_GROWTH);
        space * space + 9.0 * letter * letter
    }
}

/// Whether the line may be stretched after a glyph: before one that moves the pen, but sara am
/// stays at its letter.
pub(super) fn may_part(text: &str, glyphs: &[Glyph], index: usize) -> bool {
    let (Some(this), Some(next)) = (glyphs.get(index), glyphs.get(index + 1)) else {
        return false;
    };
    next.advance > 0.0 && next.start >= this.end() && !next.text(text).starts_with('\u{0E33}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_grow_first_and_letters_after_them() {
        let little = Stretch::filling(0.5, 4, 50);
        assert!((little.space - 0.125).abs() < 1e-6 && little.letter == 0.0);
        let more = Stretch::filling(2.0, 4, 50);
        assert!((more.space - 0.25).abs() < 1e-6 && (more.letter - 0.02).abs() < 1e-6);
        assert!(little.strain() < more.strain());
    }

    #[test]
    fn a_line_is_not_torn() {
        assert!(Stretch::filling(4.0, 4, 50).is_bearable());
        assert!(!Stretch::filling(6.0, 4, 50).is_bearable());
        assert!(!Stretch::filling(0.5, 0, 0).is_bearable());
    }
}
