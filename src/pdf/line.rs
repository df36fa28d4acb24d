//! Shaped pieces → lines of a given width.

use super::content::Align;
use super::face::Weight;
use super::setting::{Piece, Prose, advance, is_space, trimmed};
use super::shape::Glyph;
use unicode_segmentation::UnicodeSegmentation;

/// The most a space grows before letters are spaced, in em.
const SPACE_GROWTH: f32 = 0.25;
/// The most that letters are spaced, in em; a line that needs more stays short.
const LETTER_GROWTH: f32 = 0.2;
const SLACK: f32 = 0.01;

/// One line: its text, its glyphs and its width for letters of size 1.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub weight: Weight,
    pub text: String,
    pub glyphs: Vec<Glyph>,
    pub width: f32,
    /// The spaces that the line's end swallowed; they take no room, but belong to the text.
    pub swallowed: Vec<Glyph>,
    /// Nothing follows in its paragraph, or a line feed does.
    pub last: bool,
}

impl Line {
    /// A whole piece as one line.
    pub fn whole(piece: Piece, weight: Weight) -> Self {
        let width = advance(&piece.glyphs);
        Self {
            weight,
            text: piece.text,
            glyphs: piece.glyphs,
            width,
            swallowed: Vec::new(),
            last: true,
        }
    }

    fn part(piece: &Piece, weight: Weight, from: usize, to: usize) -> Self {
        let all = piece.glyphs.get(from..to).unwrap_or_default();
        let glyphs = trimmed(&piece.text, all);
        let last = to >= piece.glyphs.len();
        let spaces = all.get(glyphs.len()..).unwrap_or_default();
        let start = glyphs.first().map_or(0, |glyph| glyph.start);
        let end = glyphs.last().map_or(start, |glyph| glyph.end);
        let shifted = |glyph: &Glyph| Glyph {
            start: glyph.start - start,
            end: glyph.end - start,
            ..glyph.clone()
        };
        Self {
            weight,
            text: piece
                .text
                .get(start as usize..end as usize)
                .unwrap_or_default()
                .to_string(),
            width: advance(glyphs),
            glyphs: glyphs.iter().map(shifted).collect(),
            swallowed: if last { Vec::new() } else { spaces.to_vec() },
            last,
        }
    }

    /// Spreads the line to a width, for letters of size 1.
    pub fn justify(&mut self, width: f32) {
        let extra = width - self.width;
        if self.last || extra <= 0.0 {
            return;
        }
        let spaces = self.slots(|line, index| {
            line.glyphs
                .get(index)
                .is_some_and(|glyph| is_space(&line.text, glyph))
        });
        let letters = self.slots(Self::may_part_after);
        let to_spaces = (extra / spaces.len().max(1) as f32).min(SPACE_GROWTH);
        let rest = extra - to_spaces * spaces.len() as f32;
        let to_letters = (rest / letters.len().max(1) as f32).min(LETTER_GROWTH);
        self.widen(&spaces, to_spaces);
        self.widen(&letters, to_letters);
        self.width = advance(&self.glyphs);
    }

    fn slots(&self, chosen: impl Fn(&Self, usize) -> bool) -> Vec<usize> {
        (0..self.glyphs.len().saturating_sub(1))
            .filter(|&index| chosen(self, index))
            .collect()
    }

    /// Letters part before a glyph that moves the pen, but sara am stays at its letter.
    fn may_part_after(&self, index: usize) -> bool {
        let (Some(this), Some(next)) = (self.glyphs.get(index), self.glyphs.get(index + 1)) else {
            return false;
        };
        next.advance > 0.0 && next.start >= this.end && !next.text(&self.text).contains('\u{0E33}')
    }

    fn widen(&mut self, slots: &[usize], by: f32) {
        for &index in slots {
            if let Some(glyph) = self.glyphs.get_mut(index) {
                glyph.advance += by;
            }
        }
    }
}

/// The widths of the lines of a paragraph, in em of its letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub first: f32,
    pub rest: f32,
}

impl Measure {
    /// All lines as wide.
    pub fn even(width: f32) -> Self {
        Self {
            first: width,
            rest: width,
        }
    }
}

impl Prose {
    /// Breaks the prose into lines. Empty prose is one empty line.
    pub fn lines(&self, measure: Measure, align: Align) -> Vec<Line> {
        let mut lines = Vec::new();
        for piece in &self.pieces {
            piece_lines(piece, self.weight, measure, &mut lines);
        }
        if align == Align::Justify {
            for (index, line) in lines.iter_mut().enumerate() {
                line.justify(if index == 0 {
                    measure.first
                } else {
                    measure.rest
                });
            }
        }
        lines
    }
}

fn piece_lines(piece: &Piece, weight: Weight, measure: Measure, lines: &mut Vec<Line>) {
    let mut from = 0;
    loop {
        let width = if lines.is_empty() {
            measure.first
        } else {
            measure.rest
        };
        let to = line_end(piece, from, width);
        lines.push(Line::part(piece, weight, from, to));
        from = after_spaces(piece, to);
        if from >= piece.glyphs.len() {
            break;
        }
    }
    if let Some(line) = lines.last_mut() {
        line.last = true;
    }
}

/// The index of the first glyph that no longer belongs to the line that begins at `from`.
fn line_end(piece: &Piece, from: usize, width: f32) -> usize {
    let first = piece
        .glyphs
        .get(from)
        .map_or(0, |glyph| glyph.start as usize);
    let mut end = None;
    let mut taken = 0.0;
    let mut reached = from;
    for &at in piece
        .breaks
        .get(piece.breaks.partition_point(|&at| at <= first)..)
        .unwrap_or_default()
    {
        let to = piece
            .glyphs
            .partition_point(|glyph| (glyph.start as usize) < at);
        let word = piece.glyphs.get(reached..to).unwrap_or_default();
        if taken + advance(trimmed(&piece.text, word)) > width + SLACK {
            break;
        }
        taken += advance(word);
        reached = to;
        end = Some(to);
    }
    end.unwrap_or_else(|| forced_end(piece, from, width))
}

/// Where a word wider than the line is cut: between clusters, after one at least.
fn forced_end(piece: &Piece, from: usize, width: f32) -> usize {
    let start = piece
        .glyphs
        .get(from)
        .map_or(0, |glyph| glyph.start as usize);
    let mut taken = 0.0;
    let mut reached = from;
    for (offset, cluster) in piece
        .text
        .get(start..)
        .unwrap_or_default()
        .grapheme_indices(true)
    {
        let end = start + offset + cluster.len();
        let to = piece
            .glyphs
            .partition_point(|glyph| (glyph.start as usize) < end);
        if piece
            .glyphs
            .get(to)
            .is_some_and(|glyph| glyph.start as usize != end)
        {
            continue;
        }
        let part = piece.glyphs.get(reached..to).unwrap_or_default();
        if reached > from && taken + advance(part) > width + SLACK {
            break;
        }
        taken += advance(part);
        reached = to;
    }
    reached.max(from + 1)
}

fn after_spaces(piece: &Piece, from: usize) -> usize {
    let rest = piece.glyphs.get(from..).unwrap_or_default();
    from + rest
        .iter()
        .take_while(|glyph| is_space(&piece.text, glyph))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::thai::Names;
    use crate::pdf::content::Digits;
    use crate::pdf::setting::Setter;

    fn lines(text: &str, width: f32, align: Align) -> Vec<Line> {
        let setter = Setter::new(Digits::Arabic, Names::default()).unwrap();
        setter
            .set(text, Weight::Regular)
            .lines(Measure::even(width), align)
    }

    fn texts(text: &str, width: f32) -> Vec<String> {
        lines(text, width, Align::Left)
            .into_iter()
            .map(|line| line.text)
            .collect()
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(texts("พัฒนาบุคลากร", 4.0), ["พัฒนา", "บุคลากร"]);
        assert_eq!(texts("กำหนดการ\nประชุม", 50.0), ["กำหนดการ", "ประชุม"]);
        assert_eq!(texts("", 50.0), [""]);
        assert_eq!(texts("ก  ", 50.0), ["ก"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut_between_clusters() {
        let cut = texts("ทิ้งกี้กุ้งน้ำ", 0.6);
        assert_eq!(cut.concat(), "ทิ้งกี้กุ้งน้ำ");
        assert!(
            cut.contains(&"น้ำ".to_string()) && cut.contains(&"กี้".to_string()),
            "{cut:?}"
        );
    }

    #[test]
    fn justified_lines_are_as_wide_as_the_measure_and_the_last_is_not() {
        let text = "เทศบาลจัดทำแผนพัฒนาพนักงานเทศบาล ตามกรอบของแผนอัตรากำลัง น้ำใจและกตัญญู ".repeat(4);
        let lines = lines(&text, 20.0, Align::Justify);
        let (last, rest) = lines.split_last().unwrap();
        assert!(rest.len() > 3 && rest.iter().all(|line| (line.width - 20.0).abs() < 1e-3));
        assert!(last.width < 19.9);
        assert!(
            rest.iter()
                .all(|line| (advance(&line.glyphs) - 20.0).abs() < 1e-3)
        );
    }

    #[test]
    fn sara_am_is_never_spaced_from_its_letter() {
        for mut line in lines("กำลังทำน้ำค้าง", 50.0, Align::Left) {
            line.last = false;
            let before = line.clone();
            line.justify(line.width + 1.0);
            for pair in line.glyphs.windows(2).zip(before.glyphs.windows(2)) {
                let (after, before) = pair;
                if after[1].text(&line.text).contains('ำ') {
                    assert!((after[0].advance - before[0].advance).abs() < 1e-6);
                }
            }
        }
    }
}
