//! What the keyboard does to a grid.

use super::{GridEdit, GridPlace, GridState};
use crate::base::Score;
use crate::base::thai::to_arabic;
use egui::{Event, Key, Modifiers, Ui};

/// How far PageUp and PageDown go.
const PAGE: usize = 10;

/// What was typed last: a digit can be followed by a point and another digit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Typing {
    /// The cell that the last digit filled, and the digit.
    last: Option<(GridPlace, i16)>,
    /// A point has been typed behind this digit.
    point: Option<i16>,
}

impl Typing {
    /// "2." while the digit behind the point is awaited; else empty.
    pub(super) fn words(self) -> String {
        self.point
            .map(|whole| format!("{whole}."))
            .unwrap_or_default()
    }
}

/// A hand on the keyboard, at a cell of a grid that has at least one.
pub(super) struct Hand<'a> {
    pub at: GridPlace,
    /// Rows and columns.
    pub size: (usize, usize),
    /// The highest level that a cell takes.
    pub highest: &'a dyn Fn(GridPlace) -> Score,
    /// Whether a cell can be filled.
    pub assessed: &'a dyn Fn(usize, usize) -> bool,
    pub edits: Vec<GridEdit>,
    /// How many cells of a pasted block were passed over.
    pub passed: Option<usize>,
    pub typing: Typing,
}

/// What the keys of this frame do to a grid of so many rows and columns that has the focus: the
/// current cell moves, and what was keyed or pasted comes back.
pub(super) fn work(
    ui: &Ui,
    state: &mut GridState,
    size: (usize, usize),
    highest: &dyn Fn(GridPlace) -> Score,
    assessed: &dyn Fn(usize, usize) -> bool,
) -> Vec<GridEdit> {
    let mut hand = Hand {
        at: state.at.unwrap_or_default(),
        size,
        highest,
        assessed,
        edits: Vec::new(),
        passed: None,
        typing: state.typing,
    };
    ui.input_mut(|input| input.events.retain(|event| !hand.handle(event)));
    state.typing = hand.typing;
    if !hand.edits.is_empty() || hand.passed.is_some() {
        state.passed = hand.passed.unwrap_or(0);
    }
    if state.at != Some(hand.at) {
        state.go_to(hand.at.0, hand.at.1);
    }
    hand.edits
}

impl Hand<'_> {
    /// True if the event was the grid's.
    pub(super) fn handle(&mut self, event: &Event) -> bool {
        match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => self.key(*key, *modifiers),
            Event::Text(typed) => {
                to_arabic(typed).bytes().for_each(|byte| self.typed(byte));
                true
            }
            Event::Paste(block) => {
                self.typing = Typing::default();
                self.paste(block);
                true
            }
            _ => false,
        }
    }

    fn key(&mut self, key: Key, modifiers: Modifiers) -> bool {
        let (row, column) = self.at;
        let (rows, columns) = self.size;
        self.at = match key {
            Key::ArrowUp => (row.saturating_sub(1), column),
            Key::ArrowDown | Key::Enter => ((row + 1).min(rows - 1), column),
            Key::ArrowLeft => (row, column.saturating_sub(1)),
            Key::ArrowRight => (row, (column + 1).min(columns - 1)),
            Key::Tab if modifiers.shift => self.back(),
            Key::Tab => self.on(),
            Key::Home if modifiers.ctrl => (0, 0),
            Key::Home => (row, 0),
            Key::End if modifiers.ctrl => (rows - 1, columns - 1),
            Key::End => (row, columns - 1),
            Key::PageUp => (row.saturating_sub(PAGE), column),
            Key::PageDown => ((row + PAGE).min(rows - 1), column),
            Key::Delete | Key::Backspace => {
                self.fill(self.at, None);
                self.at
            }
            _ => return false,
        };
        self.typing = Typing::default();
        true
    }

    fn typed(&mut self, byte: u8) {
        match byte {
            b'0'..=b'9' => self.digit(i16::from(byte - b'0')),
            b'.' | b',' => self.point(),
            _ => {}
        }
    }

    /// Fills the cell and goes on to the next that can be filled.
    fn digit(&mut self, digit: i16) {
        let value = match self.typing.point {
            Some(whole) => Score::from_hundredths(i32::from(whole) * 100 + i32::from(digit) * 10),
            None => Score::from_whole(digit),
        };
        let at = self.at;
        if value > (self.highest)(at) || !self.fill(at, Some(value)) {
            return;
        }
        self.at = self.next_assessed();
        let last = (self.typing.point.is_none()).then_some((at, digit));
        self.typing = Typing { last, point: None };
    }

    /// Goes back to the cell that the last digit filled, to put a digit behind its point.
    fn point(&mut self) {
        let (at, whole) = self.typing.last.unwrap_or((self.at, 0));
        self.at = at;
        self.typing = Typing {
            last: None,
            point: Some(whole),
        };
    }

    fn fill(&mut self, (row, column): GridPlace, value: Option<Score>) -> bool {
        let can = (self.assessed)(row, column);
        if can {
            // What was typed a moment ago into the same cell is not worth a step of its own.
            let again = |last: &GridEdit| (last.row, last.column) == (row, column);
            self.edits.pop_if(|last| again(last));
            self.edits.push(GridEdit { row, column, value });
        }
        can
    }

    /// The cell to the right, or the first of the next row.
    fn on(&self) -> GridPlace {
        let (row, column) = self.at;
        let (rows, columns) = self.size;
        match (column + 1 < columns, row + 1 < rows) {
            (true, _) => (row, column + 1),
            (false, true) => (row + 1, 0),
            (false, false) => self.at,
        }
    }

    fn back(&self) -> GridPlace {
        let (row, column) = self.at;
        match (column, row) {
            (0, 0) => self.at,
            (0, _) => (row - 1, self.size.1 - 1),
            _ => (row, column - 1),
        }
    }

    fn next_assessed(&self) -> GridPlace {
        let mut ahead = Hand {
            edits: Vec::new(),
            ..*self
        };
        // A row of cells without an expected level is passed; two are a reason to stop.
        for _ in 0..=2 * self.size.1 {
            ahead.at = ahead.on();
            if (self.assessed)(ahead.at.0, ahead.at.1) {
                return ahead.at;
            }
        }
        self.at
    }

    /// A block from a spreadsheet, with its first cell here. What is no level is passed over
    /// and counted.
    fn paste(&mut self, block: &str) {
        let (top, left) = self.at;
        let mut passed = 0;
        for (down, line) in block.trim_end_matches(['\r', '\n']).lines().enumerate() {
            for (across, words) in line.split('\t').enumerate() {
                let place = (top + down, left + across);
                let inside = place.0 < self.size.0 && place.1 < self.size.1;
                let filled = match self.score(words, place) {
                    Some(value) if inside => self.fill(place, value) || value.is_none(),
                    _ => false,
                };
                passed += usize::from(!filled);
            }
        }
        self.passed = Some(passed);
    }

    /// An empty cell clears, a level fills, anything else is no score.
    fn score(&self, words: &str, place: GridPlace) -> Option<Option<Score>> {
        if words.trim().is_empty() {
            return Some(None);
        }
        let levels = Score::ZERO..=(self.highest)(place);
        Score::parse(words)
            .ok()
            .filter(|value| levels.contains(value))
            .map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three rows of four columns; column 1 is not assessed.
    fn hand(at: GridPlace) -> Hand<'static> {
        Hand {
            at,
            size: (3, 4),
            highest: &|(_, column)| Score::from_whole(if column == 3 { 3 } else { 5 }),
            assessed: &|_, column| column != 1,
            edits: Vec::new(),
            passed: None,
            typing: Typing::default(),
        }
    }

    fn press(hand: &mut Hand<'_>, key: Key, modifiers: Modifiers) {
        hand.handle(&Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        });
    }

    fn edit(row: usize, column: usize, value: Option<i16>) -> GridEdit {
        let value = value.map(Score::from_whole);
        GridEdit { row, column, value }
    }

    #[test]
    fn digits_fill_and_go_on_past_what_is_not_assessed() {
        let mut hand = hand((0, 0));
        hand.handle(&Event::Text("3๔".to_owned()));
        assert_eq!(hand.edits, [edit(0, 0, Some(3)), edit(0, 2, Some(4))]);
        assert_eq!(hand.at, (0, 3));
        hand.handle(&Event::Text("5".to_owned()));
        assert_eq!(hand.at, (0, 3), "the highest of this column is 3");
        hand.handle(&Event::Text("3".to_owned()));
        assert_eq!(hand.at, (1, 0));
    }

    #[test]
    fn a_point_goes_back_for_a_level_between_two() {
        let check = |typed: &[&str], values: &[&str], at: GridPlace| {
            let mut hand = hand((0, 0));
            for words in typed {
                match *words {
                    "→" => press(&mut hand, Key::ArrowRight, Modifiers::NONE),
                    words => _ = hand.handle(&Event::Text(words.to_owned())),
                }
            }
            let found: Vec<_> = hand
                .edits
                .iter()
                .map(|edit| (edit.column, edit.value.unwrap().to_string()))
                .map(|(column, value)| format!("{column}:{value}"))
                .collect();
            assert_eq!(
                (found, hand.at),
                (values.iter().map(|it| (*it).to_owned()).collect(), at),
                "{typed:?}"
            );
        };
        check(&["2", ".", "5"], &["0:2.5"], (0, 2));
        check(&["2.5", "๑.๕"], &["0:2.5", "2:1.5"], (0, 3));
        check(&["2", "→", ".", "5"], &["0:2", "3:0.5"], (1, 0));
        check(&["2.", "→", "4"], &["0:2"], (0, 1));
        check(&["5.", "5"], &["0:5"], (0, 0));
        check(&[".5.5"], &["0:0.5", "2:0.5"], (0, 3));
    }

    #[test]
    fn a_level_that_does_not_exist_is_not_typed() {
        let mut hand = hand((0, 0));
        hand.handle(&Event::Text("9x".to_owned()));
        assert_eq!((hand.edits.len(), hand.at), (0, (0, 0)));
    }

    #[test]
    fn keys_move_and_stop_at_the_edges() {
        let mut hand = hand((0, 0));
        for (key, modifiers, to) in [
            (Key::ArrowLeft, Modifiers::NONE, (0, 0)),
            (Key::Tab, Modifiers::NONE, (0, 1)),
            (Key::Tab, Modifiers::SHIFT, (0, 0)),
            (Key::Enter, Modifiers::NONE, (1, 0)),
            (Key::Tab, Modifiers::SHIFT, (0, 3)),
            (Key::Tab, Modifiers::NONE, (1, 0)),
            (Key::End, Modifiers::CTRL, (2, 3)),
            (Key::Tab, Modifiers::NONE, (2, 3)),
            (Key::ArrowDown, Modifiers::NONE, (2, 3)),
        ] {
            press(&mut hand, key, modifiers);
            assert_eq!(hand.at, to, "{key:?}");
        }
    }

    #[test]
    fn delete_clears() {
        let mut hand = hand((2, 2));
        press(&mut hand, Key::Delete, Modifiers::NONE);
        assert_eq!((hand.edits, hand.at), (vec![edit(2, 2, None)], (2, 2)));
    }

    #[test]
    fn a_pasted_block_fills_what_fits() {
        let mut hand = hand((1, 0));
        hand.handle(&Event::Paste(
            "1\t2\t\tสาม\t4\r\n5\t5\t9\t๓\r\n1\t1\r\n".to_owned(),
        ));
        let expected = [
            edit(1, 0, Some(1)),
            edit(1, 2, None),
            edit(2, 0, Some(5)),
            edit(2, 3, Some(3)),
        ];
        assert_eq!(hand.edits, expected);
        // 2 and 5 where nobody is assessed, a word, a column too far, and 9.
        assert_eq!(hand.passed, Some(7));
    }

    #[test]
    fn a_level_between_two_can_be_pasted() {
        let mut hand = hand((0, 0));
        hand.handle(&Event::Paste("2.5".to_owned()));
        assert_eq!(hand.edits[0].value, Score::parse("2.5").ok());
        assert_eq!(hand.passed, Some(0));
    }
}
