//! Rules, those that go on from each other as one line.
//!
//! The rules of a table are decoration and stand on top of its grounds, so that they can wait for
//! the end of the page.

use super::pen::thousandths;
use crate::pdf::page::Item;
use printpdf::{Line, LinePoint, Op, Point, Pt};

/// Ends nearer to each other than this, in points, meet.
const NEAR: f32 = 0.01;
/// The rules of a table's row go on from those of the row above it; so many back are looked at.
const BACK: usize = 64;

/// Rules that wait to be drawn.
#[derive(Default)]
pub(super) struct Rules(Vec<Rule>);

/// From the top left of the paper, in points.
struct Rule {
    from: (f32, f32),
    to: (f32, f32),
    width: f32,
}

impl Rules {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a rule; nothing else.
    pub(super) fn add(&mut self, item: &Item) {
        let Item::Rule {
            x1,
            y1,
            x2,
            y2,
            width,
        } = *item
        else {
            return;
        };
        let next = Rule {
            from: (x1, y1),
            to: (x2, y2),
            width,
        };
        let mut before = self.0.iter_mut().rev().take(BACK);
        match before.find(|rule| rule.goes_on_as(&next)) {
            Some(rule) => rule.to = next.to,
            None => self.0.push(next),
        }
    }

    /// Draws them on a page of this height.
    pub(super) fn draw(&self, page_height: f32, ops: &mut Vec<Op>) {
        let mut thickness = None;
        for rule in &self.0 {
            if thickness.replace(rule.width) != Some(rule.width) {
                let pt = Pt(rule.width);
                ops.push(Op::SetOutlineThickness { pt });
            }
            let points = [rule.from, rule.to].map(|(x, y)| LinePoint {
                p: Point {
                    x: Pt(thousandths(x)),
                    y: Pt(thousandths(page_height - y)),
                },
                bezier: false,
            });
            ops.push(Op::DrawLine {
                line: Line {
                    points: points.to_vec(),
                    is_closed: false,
                },
            });
        }
    }
}

impl Rule {
    fn goes_on_as(&self, next: &Self) -> bool {
        let near = |one: f32, other: f32| (one - other).abs() < NEAR;
        let upright = [self.from.0, self.to.0, next.to.0];
        let level = [self.from.1, self.to.1, next.to.1];
        let straight = |line: [f32; 3], at: f32| line.iter().all(|place| near(*place, at));
        near(self.to.0, next.from.0)
            && near(self.to.1, next.from.1)
            && near(self.width, next.width)
            && (straight(upright, next.from.0) || straight(level, next.from.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(rules: &[[f32; 4]]) -> usize {
        let mut all = Rules::default();
        for &[x1, y1, x2, y2] in rules {
            let width = 0.5;
            all.add(&Item::Rule {
                x1,
                y1,
                x2,
                y2,
                width,
            });
        }
        all.0.len()
    }

    #[test]
    fn the_rules_of_rows_below_each_other_are_one_line() {
        let row = |y: f32| [[0.0, y, 0.0, y + 20.0], [50.0, y, 50.0, y + 20.0]];
        assert_eq!(count(&[row(0.0), row(20.0), row(40.0)].concat()), 2);
        assert_eq!(count(&[row(0.0), row(30.0)].concat()), 4);
    }

    #[test]
    fn a_corner_is_two_lines_and_so_are_two_lines_apart() {
        assert_eq!(count(&[[0.0, 0.0, 10.0, 0.0], [10.0, 0.0, 10.0, 10.0]]), 2);
        assert_eq!(count(&[[0.0, 0.0, 10.0, 0.0], [10.0, 0.0, 20.0, 0.0]]), 1);
        assert_eq!(count(&[[0.0, 0.0, 10.0, 0.0], [0.0, 1.0, 10.0, 1.0]]), 2);
    }
}
