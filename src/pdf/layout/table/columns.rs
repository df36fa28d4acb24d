//! Column widths: between the longest word and the longest cell, by weight.

use super::cells::Set;
use super::decimals::Tails;
use crate::pdf::content::Align;
use crate::pdf::line::Measure;
use crate::pdf::setting::Prose;
use crate::pdf::style::table_pitch;

/// The smallest letters that a table is shrunk to, in points.
pub const LEAST_SIZE: f32 = 6.0;
/// Words of the head up to this width stay whole, though a dictionary finds two in them.
const HEAD_WORD: f32 = 5.0;
/// Rounding must not push a word out of a column made for it.
const SLACK: f32 = 0.02;
/// The shares of the whole width that one word may claim for its column where not all words fit.
/// Where several columns have very long words, smaller claims leave the letters as large and the
/// columns by weight, and the smallest let the table be printed at all.
pub const CLAIM: f32 = 0.22;
pub const SMALL_CLAIM: f32 = 0.12;
pub const LEAST_CLAIM: f32 = 0.05;
const HEAD_CLAIM: f32 = 0.5;
/// A head up to this width may stand on one line.
const HEAD_LINE: f32 = 14.0;
/// How high a head stands that is read from below, unless a word is longer.
const UPWARD: f32 = 14.0;
/// Space beside the lines of such a head, on both sides together.
const UPWARD_SIDES: f32 = 0.3;
/// What a mark takes, for letters of size 1.
const MARK: f32 = 1.0;

/// What the cells ask of the columns, for letters of size 1.
pub struct Demand {
    weights: Vec<f32>,
    /// So that no word is broken.
    words: Wants,
    /// The same, but one very long word does not starve the other columns.
    claims: Wants,
    /// So that no cell is broken; none where cells wait for the pen.
    most: Vec<Option<f32>>,
    whole: f32,
    sides: f32,
    /// The share of the width that a word may claim.
    claim: f32,
}

/// Letters and columns that a table is set with.
#[derive(Debug)]
pub struct Widths {
    pub size: f32,
    pub columns: Vec<f32>,
}

/// Least widths of columns, and of several beside each other.
struct Wants {
    columns: Vec<f32>,
    spans: Vec<(usize, usize, f32)>,
}

impl Wants {
    fn ask(&mut self, cell: &Set, need: f32) {
        let need = need + SLACK;
        if cell.to != cell.from + 1 {
            self.spans.push((cell.from, cell.to, need));
        } else if let Some(least) = self.columns.get_mut(cell.from) {
            *least = least.max(need);
        }
    }

    /// What a cell over several columns lacks is asked of each of them alike.
    fn spread(&self) -> Vec<f32> {
        let mut all = self.columns.clone();
        for &(from, to, need) in &self.spans {
            let columns = all.get_mut(from..to).unwrap_or_default();
            let lack = need - columns.iter().sum::<f32>();
            let count = columns.len() as f32;
            if lack > 0.0 {
                columns.iter_mut().for_each(|least| *least += lack / count);
            }
        }
        all
    }
}

impl Demand {
    /// Columns of these weights on a width, with `sides` lost to space beside the text, where
    /// a word may claim such a share.
    pub fn new(weights: &[f32], whole: f32, sides: f32, claim: f32) -> Self {
        let weights: Vec<f32> = weights.iter().map(|&weight| usable(weight)).collect();
        let wants = || Wants {
            columns: vec![sides; weights.len()],
            spans: Vec::new(),
        };
        Self {
            words: wants(),
            claims: wants(),
            most: vec![Some(sides); weights.len()],
            weights,
            whole,
            sides,
            claim,
        }
    }

    /// A cell of the head: its words are never broken.
    pub fn head(&mut self, cell: &Set) {
        if cell.upward {
            return self.upward_head(cell);
        }
        let least = cell.prose.least_width();
        let need = least.max(cell.prose.whole_width(HEAD_WORD)) + self.sides;
        let need = need.min(self.whole * HEAD_CLAIM);
        self.words.ask(cell, need);
        self.claims.ask(cell, need);
        let natural = cell.prose.natural_width().min(HEAD_LINE);
        self.allow(cell, natural + self.sides + SLACK);
    }

    /// One that is read from below takes as much as its lines lie beside each other.
    fn upward_head(&mut self, cell: &Set) {
        let lines = cell.prose.lines(upward(&cell.prose), cell.align);
        let need = lines.len() as f32 * table_pitch(1.0) + UPWARD_SIDES;
        self.words.ask(cell, need);
        self.claims.ask(cell, need);
        self.allow(cell, need + SLACK);
    }

    /// A column may be as wide as this cell wants.
    fn allow(&mut self, cell: &Set, width: f32) {
        let single = cell.to == cell.from + 1;
        if let (true, Some(most)) = (single, self.most.get_mut(cell.from)) {
            *most = most.map(|most| most.max(width));
        }
    }

    /// A cell of the body. `plain` rows say how long cells become, and an empty cell of theirs
    /// is left for the pen.
    pub fn body(&mut self, cell: &Set, plain: bool, tails: &Tails) {
        let more = tails.beside(cell) + self.sides;
        let mark = cell.mark.map_or(0.0, |_| MARK);
        let share = self.share(cell.from, cell.to);
        let need = cell.prose.least_width().max(mark) + more;
        self.words.ask(cell, need);
        // A number in two parts would be read as two.
        let is_number = matches!(cell.align, Align::Right | Align::Decimal);
        self.claims.ask(
            cell,
            match is_number {
                true => need.min(self.whole * HEAD_CLAIM),
                false => need.min(share.max(self.whole * self.claim)),
            },
        );
        let natural = cell.prose.natural_width().max(mark);
        if plain && natural <= 0.0 && cell.to == cell.from + 1 {
            self.most
                .get_mut(cell.from)
                .into_iter()
                .for_each(|most| *most = None);
        }
        self.allow(cell, natural + more + SLACK);
    }

    fn share(&self, from: usize, to: usize) -> f32 {
        let part: f32 = self.weights.get(from..to).unwrap_or_default().iter().sum();
        self.whole * part / self.weights.iter().sum::<f32>()
    }

    /// Whether some word is longer than what it may claim.
    pub fn has_long_words(&self) -> bool {
        let sum = |wants: &Wants| wants.spread().iter().sum::<f32>();
        sum(&self.words) > sum(&self.claims)
    }

    /// Widths for letters of the size wanted if no word must be broken; for smaller ones if
    /// that helps; none if letters of the least size do not let the columns stand side by side.
    pub fn widths(&self, width: f32, wanted: f32, least_size: f32) -> Option<Widths> {
        let words = self.words.spread();
        let claims = self.claims.spread();
        let whole = |least: &[f32], size: f32| least.iter().sum::<f32>() * size <= width;
        let (least, size) = if whole(&words, wanted) {
            (words, wanted)
        } else {
            let shrunk = (width / claims.iter().sum::<f32>()).min(wanted);
            let least = if whole(&words, shrunk) { words } else { claims };
            (least, shrunk)
        };
        if size < least_size.min(wanted) {
            return None;
        }
        let bounds: Vec<(f32, f32)> = least
            .iter()
            .zip(&self.most)
            .map(|(least, most)| {
                let most = most.map_or(f32::INFINITY, |most| most.max(*least));
                (least * size, most * size)
            })
            .collect();
        let columns = fit(&self.weights, &bounds, width);
        Some(Widths { size, columns })
    }

    /// Whether letters of this size would break words on such a width.
    pub fn breaks_words(&self, width: f32, size: f32) -> bool {
        self.words.spread().iter().sum::<f32>() * size > width
    }
}

/// How long the lines of a cell become that is read from below.
pub fn upward(prose: &Prose) -> Measure {
    Measure::even(UPWARD.max(prose.least_width() + SLACK))
}

fn usable(weight: f32) -> f32 {
    if weight.is_finite() && weight > 0.0 {
        weight
    } else {
        0.01
    }
}

/// Shares a width by weight, each column within its bounds. What is left where all have their
/// most is shared by weight too.
fn fit(weights: &[f32], bounds: &[(f32, f32)], width: f32) -> Vec<f32> {
    let at = |unit: f32| -> Vec<f32> {
        let columns = weights.iter().zip(bounds);
        columns
            .map(|(weight, (least, most))| (weight * unit).min(*most).max(*least))
            .collect()
    };
    let sum = |widths: &[f32]| widths.iter().sum::<f32>();
    let all: f32 = weights.iter().sum();
    let most: f32 = bounds.iter().map(|(_, most)| most).sum();
    if most < width {
        let more = (width - most) / all;
        let widened = |((_, most), weight): (&(f32, f32), &f32)| most + weight * more;
        return bounds.iter().zip(weights).map(widened).collect();
    }
    let lightest = weights.iter().copied().fold(f32::INFINITY, f32::min);
    let (mut low, mut high) = (0.0, width / lightest.max(f32::MIN_POSITIVE));
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if sum(&at(middle)) > width {
            high = middle;
        } else {
            low = middle;
        }
    }
    let mut widths = at(low);
    let rest = (width - sum(&widths)) / widths.len().max(1) as f32;
    widths.iter_mut().for_each(|column| *column += rest);
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: f32 = f32::INFINITY;

    fn check(weights: &[f32], bounds: &[(f32, f32)], width: f32, expected: &[f32]) {
        let widths = fit(weights, bounds, width);
        let near = |(a, b): (&f32, &f32)| (a - b).abs() < 1e-2;
        assert!(widths.iter().zip(expected).all(near), "{widths:?}");
        assert!(
            (widths.iter().sum::<f32>() - width).abs() < 1e-2,
            "{widths:?}"
        );
    }

    #[test]
    fn weights_share_the_width_unless_a_word_needs_more() {
        check(
            &[1.0, 3.0],
            &[(0.0, FREE), (0.0, FREE)],
            100.0,
            &[25.0, 75.0],
        );
        check(
            &[1.0, 3.0],
            &[(40.0, FREE), (0.0, FREE)],
            100.0,
            &[40.0, 60.0],
        );
        check(
            &[1.0, 3.0, 1.0],
            &[(40.0, FREE), (55.0, FREE), (0.0, FREE)],
            100.0,
            &[40.0, 55.0, 5.0],
        );
    }

    #[test]
    fn a_short_column_leaves_room_to_the_others() {
        check(
            &[1.0, 1.0],
            &[(10.0, 20.0), (10.0, FREE)],
            100.0,
            &[20.0, 80.0],
        );
        check(
            &[1.0, 1.0],
            &[(10.0, 20.0), (10.0, 40.0)],
            100.0,
            &[40.0, 60.0],
        );
    }

    #[test]
    fn useless_weights_do_no_harm() {
        let demand = Demand::new(&[f32::NAN, 0.0, -1.0, f32::INFINITY], 100.0, 1.0, CLAIM);
        let widths = demand.widths(100.0, 1.0, LEAST_SIZE).unwrap().columns;
        assert!(
            widths.iter().all(|width| width.is_finite() && *width > 0.0),
            "{widths:?}"
        );
    }

    #[test]
    fn columns_that_cannot_stand_side_by_side_have_no_widths() {
        let demand = Demand::new(&[1.0; 60], 40.0, 1.0, CLAIM);
        assert!(demand.widths(350.0, 9.0, LEAST_SIZE).is_none());
    }
}
