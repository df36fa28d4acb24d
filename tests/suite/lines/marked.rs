//! The sentences with their marks, and how a breaker's answer is judged by them.

use phatthana::base::thai::{Names, line_breaks};
use std::fmt;

/// A line may end here.
const MAY: char = '|';
/// Right with a break and without.
const EITHER: char = '~';

pub struct Sentence {
    /// Of the line in the file, from 1.
    pub number: usize,
    pub kind: &'static str,
    pub text: String,
    names: Vec<String>,
    may: Vec<usize>,
    either: Vec<usize>,
}

impl Sentence {
    /// Every sentence of the file.
    pub fn all() -> Vec<Self> {
        let mut kind = "";
        let mut all = Vec::new();
        for (at, line) in include_str!("sentences.txt").lines().enumerate() {
            match line.strip_prefix("# ") {
                Some(heading) => kind = heading,
                None => all.push(Self::read(at + 1, kind, line)),
            }
        }
        all
    }

    fn read(number: usize, kind: &'static str, line: &str) -> Self {
        let mut sentence = Self {
            number,
            kind,
            text: String::new(),
            names: Vec::new(),
            may: Vec::new(),
            either: Vec::new(),
        };
        let mut name = 0;
        for c in line.chars() {
            let at = sentence.text.len();
            match c {
                MAY => sentence.may.push(at),
                EITHER => sentence.either.push(at),
                '{' => name = at,
                '}' => sentence.names.push(sentence.text[name..].to_owned()),
                other => sentence.text.push(other),
            }
        }
        sentence
    }

    /// What the program's breaker makes of it.
    pub fn judge(&self) -> Found {
        let mut breaks = line_breaks(&self.text, &Names::new(&self.names));
        breaks.pop();
        let illegal = |at: &&usize| !self.may.contains(at) && !self.either.contains(at);
        let missed = |at: &&usize| !breaks.contains(at);
        let illegal: Vec<usize> = breaks.iter().filter(illegal).copied().collect();
        let missed: Vec<usize> = self.may.iter().filter(missed).copied().collect();
        Found {
            allowed: self.may.len(),
            made: breaks.len(),
            illegal: illegal.len(),
            missed: missed.len(),
            shown: self.shown(&illegal, &missed),
        }
    }

    /// The text with `#` at each illegal break and `_` at each missed one.
    fn shown(&self, illegal: &[usize], missed: &[usize]) -> String {
        let mut shown = String::new();
        for (at, c) in self.text.char_indices() {
            if illegal.contains(&at) {
                shown.push('#');
            } else if missed.contains(&at) {
                shown.push('_');
            }
            shown.push(c);
        }
        shown
    }
}

/// How a breaker did.
#[derive(Default)]
pub struct Found {
    allowed: usize,
    made: usize,
    pub illegal: usize,
    pub missed: usize,
    pub shown: String,
}

impl Found {
    pub fn is_right(&self) -> bool {
        self.illegal + self.missed == 0
    }

    pub fn add(&mut self, other: &Self) {
        self.allowed += other.allowed;
        self.made += other.made;
        self.illegal += other.illegal;
        self.missed += other.missed;
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |part: usize, whole: usize| part as f64 * 100.0 / whole.max(1) as f64;
        write!(
            f,
            "illegal {} of {} made ({:.2} %), missed {} of {} allowed ({:.2} %)",
            self.illegal,
            self.made,
            percent(self.illegal, self.made),
            self.missed,
            self.allowed,
            percent(self.missed, self.allowed),
        )
    }
}
