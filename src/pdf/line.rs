//! Shaped pieces → lines of a given width.

use super::content::Align;
use super::ends::first_fit;
use super::paragraph::total_fit;
use super::setting::{Piece, Prose, advance, is_space, trimmed};
use super::shape::Glyph;
use super::stretch::{Stretch, may_part};
use std::ops::Range;

/// One line: its text, its glyphs and its width for letters of size 1.
#[derive(Clone, Debug)]
pub(super) struct Line {
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
    pub fn whole(piece: Piece) -> Self {
        let width = advance(&piece.glyphs);
        Self {
            text: piece.text,
            glyphs: piece.glyphs,
            width,
            swallowed: Vec::new(),
            last: true,
        }
    }

    /// A piece that fits on one line without the spaces at its end: nothing is copied.
    fn trimmed(mut piece: Piece) -> Self {
        let count = trimmed(&piece.text, &piece.glyphs).len();
        piece.glyphs.truncate(count);
        let end = piece.glyphs.last().map_or(0, Glyph::end);
        piece
            .text
            .truncate(piece.text.floor_char_boundary(end as usize));
        Self::whole(piece)
    }

    fn part(piece: &Piece, from: usize, to: usize) -> Self {
        let all = piece.glyphs.get(from..to).unwrap_or_default();
        let glyphs = trimmed(&piece.text, all);
        let last = to >= piece.glyphs.len();
        let spaces = all.get(glyphs.len()..).unwrap_or_default();
        let start = glyphs.first().map_or(0, |glyph| glyph.start);
        let end = glyphs.last().map_or(start, Glyph::end);
        Self {
            text: piece
                .text
                .get(start as usize..end as usize)
                .unwrap_or_default()
                .to_string(),
            width: advance(glyphs),
            glyphs: glyphs.iter().map(|glyph| glyph.earlier(start)).collect(),
            swallowed: if last { Vec::new() } else { spaces.to_vec() },
            last,
        }
    }

    /// Spreads the line to a width, for letters of size 1. A line that cannot be filled without
    /// tearing its words apart stays as it is.
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
        let letters = self.slots(|line, index| may_part(&line.text, &line.glyphs, index));
        let stretch = Stretch::filling(extra, spaces.len(), letters.len());
        if stretch.is_bearable() {
            self.widen(&spaces, stretch.space);
            self.widen(&letters, stretch.letter);
            self.width = advance(&self.glyphs);
        }
    }

    fn slots(&self, chosen: impl Fn(&Self, usize) -> bool) -> Vec<usize> {
        (0..self.glyphs.len().saturating_sub(1))
            .filter(|&index| chosen(self, index))
            .collect()
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
    /// The width of a line, counted from 0.
    pub fn at(self, line: usize) -> f32 {
        if line == 0 { self.first } else { self.rest }
    }

    /// The width of the widest line.
    pub fn widest(self) -> f32 {
        self.first.max(self.rest)
    }

    /// The width of the narrowest line.
    pub fn narrowest(self) -> f32 {
        self.first.min(self.rest)
    }

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
        let mut lines: Vec<Line> = Vec::new();
        for piece in &self.pieces {
            let measure = if lines.is_empty() {
                measure
            } else {
                Measure::even(measure.rest)
            };
            let ends = ends(piece, measure, align);
            let part = |range: Range<usize>| Line::part(piece, range.start, range.end);
            lines.extend(ends.into_iter().map(part));
            if let Some(line) = lines.last_mut() {
                line.last = true;
            }
        }
        if align == Align::Justify {
            for (index, line) in lines.iter_mut().enumerate() {
                line.justify(measure.at(index));
            }
        }
        lines
    }

    /// The same, for prose that is needed no longer.
    pub fn into_lines(mut self, measure: Measure, align: Align) -> Vec<Line> {
        if let [piece] = self.pieces.as_slice()
            && let [_] = ends(piece, measure, align).as_slice()
            && piece.glyphs.first().is_some_and(|glyph| glyph.start == 0)
        {
            return self.pieces.drain(..).map(Line::trimmed).collect();
        }
        self.lines(measure, align)
    }
}

/// The glyphs of each line of a piece.
fn ends(piece: &Piece, measure: Measure, align: Align) -> Vec<Range<usize>> {
    match align {
        Align::Justify => total_fit(piece, measure),
        _ => first_fit(piece, measure),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::thai::Names;
    use crate::pdf::content::Digits;
    use crate::pdf::face::Weight;
    use crate::pdf::setting::Setter;

    fn lines(text: &str, width: f32, align: Align) -> Vec<Line> {
        let setter = Setter::new(Digits::Arabic, Names::default()).unwrap();
        setter
            .set(text, Weight::Regular)
            .lines(Measure::even(width), align)
    }

    fn piece(text: &str) -> Piece {
        let setter = Setter::new(Digits::Arabic, Names::default()).unwrap();
        setter.set(text, Weight::Regular).pieces.remove(0)
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
    fn prose_that_is_needed_no_longer_gives_the_same_lines() {
        let setter = Setter::new(Digits::Arabic, Names::default()).unwrap();
        for text in ["", " ", "พัฒนา  ", "  พัฒนาบุคลากร", "ก\nข", "ทำน้ำปั้น 😀 "]
        {
            for width in [0.5, 3.0, 50.0] {
                let prose = setter.set(text, Weight::Regular);
                let measure = Measure::even(width);
                let kept = format!("{:?}", prose.lines(measure, Align::Left));
                assert_eq!(
                    kept,
                    format!("{:?}", prose.into_lines(measure, Align::Left))
                );
            }
        }
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
        let lines = lines(&text, 28.0, Align::Justify);
        let (last, rest) = lines.split_last().unwrap();
        assert!(rest.len() > 2 && rest.iter().all(|line| (line.width - 28.0).abs() < 1e-3));
        assert!(last.width < 27.9);
        assert!(
            rest.iter()
                .all(|line| (advance(&line.glyphs) - 28.0).abs() < 1e-3)
        );
    }

    #[test]
    fn a_name_longer_than_the_line_is_cut_at_the_margin() {
        let name = "กิ้งก่าทองน้ำปั้นปึ่ง".repeat(6);
        let setter = Setter::new(Digits::Arabic, Names::new([&name])).unwrap();
        let prose = setter.set(&format!("เสนอชื่อ {name} เป็นกรรมการ"), Weight::Regular);
        for align in [Align::Left, Align::Justify] {
            let lines = prose.lines(Measure::even(20.0), align);
            assert!(lines.len() > 2 && lines.iter().all(|line| line.width < 20.02));
            let ink = |text: &str| text.replace(' ', "");
            let texts: String = lines.iter().map(|line| ink(&line.text)).collect();
            assert_eq!(texts, ink(&prose.pieces[0].text));
        }
    }

    #[test]
    fn a_line_that_cannot_be_filled_stays_ragged() {
        let text = "พัฒนา https://www.example.go.th/a-very-long-name-of-a-page ต่อไป";
        let lines = lines(text, 24.0, Align::Justify);
        let plain = lines[0].glyphs.iter().map(|glyph| glyph.advance);
        let natural = Line::part(&piece(&lines[0].text), 0, plain.len()).width;
        assert!((lines[0].width - natural).abs() < 1e-4 && natural < 23.0);
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
