//! Column widths: by weight, but never less than the longest word where that can be had.

use super::cells::Set;

/// The smallest letters that a table is shrunk to, in points.
const LEAST_SIZE: f32 = 6.0;
/// Words of the head up to this width stay whole, though a dictionary finds two in them.
const HEAD_WORD: f32 = 5.0;
/// Rounding must not push a word out of a column made for it.
const SLACK: f32 = 0.02;
/// The share of the whole width that one word in the body may claim for its column.
const BODY_CLAIM: f32 = 0.22;

/// What the cells ask of the columns, for letters of size 1.
pub struct Demand {
    weights: Vec<f32>,
    least: Vec<f32>,
    spans: Vec<(usize, usize, f32)>,
    whole: f32,
    sides: f32,
}

impl Demand {
    /// Columns of these weights on a width, with `sides` lost to space beside the text.
    pub fn new(weights: &[f32], whole: f32, sides: f32) -> Self {
        let weights: Vec<f32> = weights.iter().map(|&weight| usable(weight)).collect();
        Self {
            least: vec![sides; weights.len()],
            weights,
            spans: Vec::new(),
            whole,
            sides,
        }
    }

    /// A cell of the head: its words are never broken.
    pub fn head(&mut self, cell: &Set) {
        let need = cell
            .prose
            .least_width()
            .max(cell.prose.whole_width(HEAD_WORD));
        self.ask(cell, need + self.sides);
    }

    /// A cell of the body: one very long word does not starve the other columns.
    pub fn body(&mut self, cell: &Set) {
        let share = self.share(cell.from, cell.to);
        let need = cell.prose.least_width() + self.sides;
        self.ask(cell, need.min(share.max(self.whole * BODY_CLAIM)));
    }

    fn ask(&mut self, cell: &Set, need: f32) {
        let need = need + SLACK;
        if cell.to == cell.from + 1 {
            if let Some(least) = self.least.get_mut(cell.from) {
                *least = least.max(need);
            }
        } else {
            self.spans.push((cell.from, cell.to, need));
        }
    }

    fn share(&self, from: usize, to: usize) -> f32 {
        let part: f32 = self.weights.get(from..to).unwrap_or_default().iter().sum();
        self.whole * part / self.weights.iter().sum::<f32>()
    }

    /// The size of the letters, smaller than wanted where words would not fit, and the width of
    /// each column at that size.
    pub fn widths(mut self, width: f32, wanted: f32) -> (f32, Vec<f32>) {
        self.spread_spans();
        let asked: f32 = self.least.iter().sum();
        let size = if asked * wanted > width {
            (width / asked).max(LEAST_SIZE.min(wanted))
        } else {
            wanted
        };
        let least: Vec<f32> = self.least.iter().map(|least| least * size).collect();
        (size, fit(&self.weights, &least, width))
    }

    /// What a cell over several columns lacks is asked of each of them alike.
    fn spread_spans(&mut self) {
        for (from, to, need) in std::mem::take(&mut self.spans) {
            let columns = self.least.get_mut(from..to).unwrap_or_default();
            let lack = need - columns.iter().sum::<f32>();
            let count = columns.len() as f32;
            if lack > 0.0 {
                columns.iter_mut().for_each(|least| *least += lack / count);
            }
        }
    }
}

fn usable(weight: f32) -> f32 {
    if weight.is_finite() && weight > 0.0 {
        weight
    } else {
        0.01
    }
}

/// Shares a width by weight among the columns that get more than their least; the others get
/// their least. If even that is too much, all shrink alike.
fn fit(weights: &[f32], least: &[f32], width: f32) -> Vec<f32> {
    let asked: f32 = least.iter().sum();
    if asked >= width {
        return least.iter().map(|least| least * width / asked).collect();
    }
    let mut fixed = vec![false; weights.len()];
    loop {
        let columns = || weights.iter().zip(least).zip(&fixed);
        let free_weight: f32 = columns()
            .filter(|(_, fixed)| !**fixed)
            .map(|((weight, _), _)| weight)
            .sum();
        let taken: f32 = columns()
            .filter(|(_, fixed)| **fixed)
            .map(|((_, least), _)| least)
            .sum();
        let unit = (width - taken) / free_weight.max(f32::MIN_POSITIVE);
        let short: Vec<bool> = columns()
            .map(|((weight, least), fixed)| *fixed || weight * unit < *least)
            .collect();
        if short == fixed {
            return columns()
                .map(|((w, least), fixed)| if *fixed { *least } else { w * unit })
                .collect();
        }
        fixed = short;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(weights: &[f32], least: &[f32], width: f32, expected: &[f32]) {
        let widths = fit(weights, least, width);
        assert!(
            widths
                .iter()
                .zip(expected)
                .all(|(a, b)| (a - b).abs() < 1e-3),
            "{widths:?}"
        );
        assert!(
            (widths.iter().sum::<f32>() - width).abs() < 1e-2,
            "{widths:?}"
        );
    }

    #[test]
    fn weights_share_the_width_unless_a_word_needs_more() {
        check(&[1.0, 3.0], &[0.0, 0.0], 100.0, &[25.0, 75.0]);
        check(&[1.0, 3.0], &[40.0, 0.0], 100.0, &[40.0, 60.0]);
        check(
            &[1.0, 3.0, 1.0],
            &[40.0, 55.0, 0.0],
            100.0,
            &[40.0, 55.0, 5.0],
        );
        check(&[1.0, 1.0], &[150.0, 50.0], 100.0, &[75.0, 25.0]);
    }

    #[test]
    fn useless_weights_do_no_harm() {
        let demand = Demand::new(&[f32::NAN, 0.0, -1.0, f32::INFINITY], 100.0, 1.0);
        let (_, widths) = demand.widths(100.0, 1.0);
        assert!(
            widths.iter().all(|width| width.is_finite() && *width > 0.0),
            "{widths:?}"
        );
    }
}
