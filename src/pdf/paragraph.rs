//! Where lines end when the whole paragraph is weighed at once.
//!
//! As Knuth and Plass do ("Breaking Paragraphs into Lines", 1981), so that no line is stretched
//! much where its neighbours could give: the limits are those of [`Stretch`], and spaces are
//! never made narrower.

use super::ends::{SLACK, after_spaces, cluster_ends};
use super::line::Measure;
use super::setting::{Break, Piece, is_space};
use super::stretch::{Stretch, may_part};
use std::ops::Range;

/// What makes a line worse, beside the strain of its stretch: that every line is one more, that
/// it cannot be filled, that it ends with a word that wants the next, or within a word.
const LINE: f32 = 0.2;
const SHORT: f32 = 12.0;
const WEAK: f32 = 6.0;
const CUT: f32 = 40.0;
/// A last line that holds less than this, in em, looks like a slip.
const RUNT_WIDTH: f32 = 3.0;
const RUNT: f32 = 1.5;
const TOO_WIDE: f32 = 1e6;

/// The glyphs of each line, spaces at its end included: the ends with the least badness of all.
pub(super) fn total_fit(piece: &Piece, measure: Measure) -> Vec<Range<usize>> {
    let sums = Sums::of(piece);
    let nodes = nodes(piece, &sums, measure);
    let mut best = vec![(0.0_f32, 0)];
    for to in 1..nodes.len() {
        let is_last = to + 1 == nodes.len();
        let mut least = (f32::INFINITY, to - 1);
        for from in (0..to).rev() {
            let width = measure.at(from);
            let Some(line) = sums.line(&nodes, from, to) else {
                continue;
            };
            let badness = if line.width <= width + SLACK {
                line.badness(width, is_last)
            } else if from + 1 == to {
                TOO_WIDE
            } else if line.width > measure.widest() {
                break;
            } else {
                continue;
            };
            let sum = badness + best.get(from).map_or(0.0, |&(sum, _)| sum);
            if sum < least.0 {
                least = (sum, from);
            }
        }
        best.push(least);
    }
    walk_back(&nodes, &best)
}

fn walk_back(nodes: &[Node], best: &[(f32, usize)]) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut to = nodes.len() - 1;
    loop {
        let from = best.get(to).map_or(0, |&(_, from)| from);
        if let (Some(first), Some(last)) = (nodes.get(from), nodes.get(to)) {
            lines.push(first.next..last.end);
        }
        if from == 0 {
            break;
        }
        to = from;
    }
    lines.reverse();
    lines
}

/// A place where a line may end, or the beginning.
struct Node {
    /// The first glyph after it, and the first that is no space.
    end: usize,
    next: usize,
    penalty: f32,
}

/// The beginning, the breaks, and within words wider than a line the ends of clusters.
fn nodes(piece: &Piece, sums: &Sums, measure: Measure) -> Vec<Node> {
    let node = |end, penalty| Node {
        end,
        next: after_spaces(piece, end),
        penalty,
    };
    let mut nodes = vec![Node {
        next: 0,
        ..node(0, 0.0)
    }];
    let mut from = 0;
    for &Break { glyph, is_weak } in &piece.breaks {
        if sums.width(from, glyph) > measure.narrowest() {
            let cuts = cluster_ends(piece, from..glyph).filter(|&end| end < glyph);
            nodes.extend(cuts.map(|end| node(end, CUT)));
        }
        nodes.push(node(glyph, if is_weak { WEAK } else { 0.0 }));
        from = glyph;
    }
    nodes
}

/// For each glyph, what stands before it.
struct Sums {
    /// In em.
    width: Vec<f64>,
    spaces: Vec<u32>,
    letters: Vec<u32>,
    /// The glyph after the last one that is no space.
    ink: Vec<usize>,
}

impl Sums {
    fn of(piece: &Piece) -> Self {
        let count = piece.glyphs.len() + 1;
        let mut sums = Self {
            width: Vec::with_capacity(count),
            spaces: Vec::with_capacity(count),
            letters: Vec::with_capacity(count),
            ink: Vec::with_capacity(count),
        };
        let (mut width, mut spaces, mut letters, mut ink) = (0.0, 0, 0, 0);
        sums.push(width, spaces, letters, ink);
        for (index, glyph) in piece.glyphs.iter().enumerate() {
            let space = is_space(&piece.text, glyph);
            width += f64::from(glyph.advance);
            spaces += u32::from(space);
            letters += u32::from(may_part(&piece.text, &piece.glyphs, index));
            ink = if space { ink } else { index + 1 };
            sums.push(width, spaces, letters, ink);
        }
        sums
    }

    fn push(&mut self, width: f64, spaces: u32, letters: u32, ink: usize) {
        self.width.push(width);
        self.spaces.push(spaces);
        self.letters.push(letters);
        self.ink.push(ink);
    }

    fn width(&self, from: usize, to: usize) -> f32 {
        let at = |index| self.width.get(index).copied().unwrap_or_default();
        (at(to) - at(from)) as f32
    }

    fn line(&self, nodes: &[Node], from: usize, to: usize) -> Option<Candidate> {
        let (first, last) = (nodes.get(from)?.next, nodes.get(to)?);
        let ink = (*self.ink.get(last.end)?).max(first);
        let within = |sums: &[u32], end: usize| {
            let at = |index| sums.get(index).copied().unwrap_or_default();
            at(end).saturating_sub(at(first)) as usize
        };
        Some(Candidate {
            width: self.width(first, ink),
            spaces: within(&self.spaces, ink),
            letters: within(&self.letters, ink.saturating_sub(1)),
            penalty: last.penalty,
        })
    }
}

/// A line that may come to be.
struct Candidate {
    width: f32,
    spaces: usize,
    letters: usize,
    penalty: f32,
}

impl Candidate {
    /// How bad the line looks, squared so that two middling lines are better than a good one and
    /// a bad one.
    fn badness(&self, width: f32, is_last: bool) -> f32 {
        let extra = (width - self.width).max(0.0);
        let strain = if is_last {
            if self.width < RUNT_WIDTH { RUNT } else { 0.0 }
        } else {
            let stretch = Stretch::filling(extra, self.spaces, self.letters);
            let short = if stretch.is_bearable() { 0.0 } else { SHORT };
            short + stretch.strain()
        };
        (LINE + strain).powi(2) + self.penalty
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::ends::first_fit;
    use crate::pdf::ends::tests::{piece, texts};
    use crate::pdf::setting::{advance, trimmed};
    use proptest::prelude::*;

    /// The strain of the worst line but the last.
    fn worst(piece: &Piece, lines: &[Range<usize>], width: f32) -> f32 {
        let sums = Sums::of(piece);
        let strain = |line: &Range<usize>| {
            let ink = sums.ink[line.end];
            let spaces = sums.spaces[ink] - sums.spaces[line.start];
            let letters = sums.letters[ink - 1] - sums.letters[line.start];
            let extra = width - sums.width(line.start, ink);
            Stretch::filling(extra, spaces as usize, letters as usize).strain()
        };
        let lines = &lines[..lines.len() - 1];
        lines.iter().map(strain).fold(0.0, f32::max)
    }

    #[test]
    fn a_paragraph_gives_where_a_line_alone_would_be_torn() {
        let piece = piece(
            "สำรวจทักษะดิจิทัลของบุคลากรด้วยตนเองตามหนังสือสำนักงาน ก.พ. ที่ นร 1013.4/42 \
             ลงวันที่ 5 พฤษภาคม 2563 แล้วใช้ผลนั้นกำหนดการพัฒนาให้ตรงกับช่องว่างของแต่ละกลุ่ม \
             เพื่อปรับเปลี่ยนเป็นรัฐบาลดิจิทัลตามมติคณะรัฐมนตรี เมื่อวันที่ 26 กันยายน 2560",
        );
        let (mut better, mut worse) = (0, 0);
        for width in 18..40 {
            let width = width as f32;
            let measure = Measure::even(width);
            let one = worst(&piece, &first_fit(&piece, measure), width);
            let all = worst(&piece, &total_fit(&piece, measure), width);
            better += usize::from(all < one * 0.99);
            worse += usize::from(all > one * 1.01);
        }
        assert!(better >= 3 && worse == 0, "{better} better, {worse} worse");
    }

    #[test]
    fn a_long_address_is_cut_at_the_margin_and_keeps_its_neighbors() {
        let address = "https://www.example.go.th/".to_owned() + &"a".repeat(90);
        let piece = piece(&format!("ดูที่ {address} ก่อนสมัคร"));
        for lines in [
            first_fit(&piece, Measure::even(12.0)),
            total_fit(&piece, Measure::even(12.0)),
        ] {
            assert_eq!(texts(&piece, &lines).concat(), piece.text);
            assert!(lines.len() >= 5);
        }
    }

    fn text() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            Just("พัฒนา"),
            Just("น้ำ"),
            Just("การ"),
            Just(" "),
            Just("  "),
            Just("ทิ้งกี้กุ้ง"),
            Just("https://www.example.go.th"),
            Just("(๕)"),
            Just("DG-SA "),
            Just("ปี้ป้ำ"),
            Just("A\u{301}"),
        ];
        proptest::collection::vec(word, 0..30).prop_map(|words| words.concat())
    }

    proptest! {
        #[test]
        fn lines_hold_all_glyphs_and_keep_within_the_margin(
            text in text(), first in 1.0_f32..20.0, rest in 1.0_f32..20.0,
        ) {
            let piece = piece(&text);
            let measure = Measure { first, rest };
            for lines in [first_fit(&piece, measure), total_fit(&piece, measure)] {
                let mut reached = 0;
                for (index, line) in lines.iter().enumerate() {
                    let between = &piece.glyphs[reached..line.start];
                    prop_assert!(between.iter().all(|glyph| is_space(&piece.text, glyph)));
                    let ink = trimmed(&piece.text, &piece.glyphs[line.clone()]);
                    let clusters = cluster_ends(&piece, line.start..line.end).count();
                    let width = measure.at(index);
                    prop_assert!(advance(ink) <= width + 0.05 || clusters <= 2, "{:?}", line);
                    reached = line.end;
                }
                prop_assert!(piece.glyphs[reached..].iter().all(|glyph| is_space(&piece.text, glyph)));
            }
        }
    }
}
