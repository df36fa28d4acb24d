//! Where lines end when each takes as many words as fit, and where a word may be cut.

use super::line::Measure;
use super::setting::{Piece, advance, is_space, trimmed};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Rounding may make a line so much too wide, in em.
pub(super) const SLACK: f32 = 0.01;

/// The glyphs of each line, spaces at its end included: as many words as fit.
pub(super) fn first_fit(piece: &Piece, measure: Measure) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut from = 0;
    loop {
        let width = measure.at(lines.len());
        let to = line_end(piece, from, width).unwrap_or_else(|| cut_end(piece, from, width));
        lines.push(from..to);
        from = after_spaces(piece, to);
        if from >= piece.glyphs.len() {
            return lines;
        }
    }
}

/// The first glyph after the line that begins at `from`, if any word fits. A word that wants the
/// next one goes with it, unless the line would be left half empty.
fn line_end(piece: &Piece, from: usize, width: f32) -> Option<usize> {
    let next = piece.breaks.partition_point(|end| end.glyph <= from);
    let mut taken = 0.0;
    let mut reached = from;
    let mut end = None;
    let mut strong = None;
    for candidate in piece.breaks.get(next..).unwrap_or_default() {
        let word = piece
            .glyphs
            .get(reached..candidate.glyph)
            .unwrap_or_default();
        if taken + advance(trimmed(&piece.text, word)) > width + SLACK {
            return strong.or(end);
        }
        taken += advance(word);
        reached = candidate.glyph;
        end = Some(reached);
        if !candidate.is_weak {
            strong = end.filter(|_| taken >= width / 2.0);
        }
    }
    end
}

/// Where a word wider than the line is cut: between clusters, after one at least.
fn cut_end(piece: &Piece, from: usize, width: f32) -> usize {
    let mut reached = None;
    for to in cluster_ends(piece, from..piece.glyphs.len()) {
        let part = piece.glyphs.get(from..to).unwrap_or_default();
        if reached.is_some() && advance(part) > width + SLACK {
            break;
        }
        reached = Some(to);
    }
    reached.unwrap_or(from + 1).min(piece.glyphs.len())
}

/// The glyphs that begin a cluster, after the first one, and the end of the range.
pub(super) fn cluster_ends(
    piece: &Piece,
    glyphs: Range<usize>,
) -> impl Iterator<Item = usize> + '_ {
    let start = byte_at(piece, glyphs.start);
    let text = piece
        .text
        .get(start..byte_at(piece, glyphs.end))
        .unwrap_or_default();
    let ends = text
        .grapheme_indices(true)
        .map(move |(offset, cluster)| start + offset + cluster.len());
    ends.filter_map(|end| {
        let next = piece
            .glyphs
            .partition_point(|glyph| (glyph.start as usize) < end);
        (byte_at(piece, next) == end).then_some(next)
    })
}

pub(super) fn byte_at(piece: &Piece, glyph: usize) -> usize {
    let glyph = piece.glyphs.get(glyph);
    glyph.map_or(piece.text.len(), |glyph| glyph.start as usize)
}

pub(super) fn after_spaces(piece: &Piece, from: usize) -> usize {
    let rest = piece.glyphs.get(from..).unwrap_or_default();
    from + rest
        .iter()
        .take_while(|glyph| is_space(&piece.text, glyph))
        .count()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::base::thai::Names;
    use crate::pdf::content::Digits;
    use crate::pdf::face::Weight;
    use crate::pdf::setting::Setter;

    pub fn piece(text: &str) -> Piece {
        let setter = Setter::new(Digits::Arabic, Names::default()).unwrap();
        setter.set(text, Weight::Regular).pieces.remove(0)
    }

    pub fn texts(piece: &Piece, lines: &[Range<usize>]) -> Vec<String> {
        let text = |range: &Range<usize>| {
            let bytes = byte_at(piece, range.start)..byte_at(piece, range.end);
            piece.text.get(bytes).unwrap().to_owned()
        };
        lines.iter().map(text).collect()
    }

    #[test]
    fn a_line_does_not_end_with_a_word_that_wants_the_next() {
        let piece = piece("กลุ่มเป้าหมายมีความรู้");
        let lines = first_fit(&piece, Measure::even(6.2));
        assert_eq!(texts(&piece, &lines), ["กลุ่มเป้าหมาย", "มีความรู้"]);
    }

    #[test]
    fn nor_with_an_opening_sign_before_such_a_word() {
        let piece = self::piece("หัวหน้าฝ่ายทะเบียนราษฎร (นักบริหารงานทั่วไป)");
        let lines = first_fit(&piece, Measure::even(13.0));
        assert_eq!(
            texts(&piece, &lines),
            ["หัวหน้าฝ่ายทะเบียนราษฎร ", "(นักบริหารงานทั่วไป)"]
        );
    }
}
