//! The text that egui is given to lay out in place of the clean one.

use crate::base::thai::{Names, clusters, line_breaks};

/// egui may wrap here; the fonts give it no width.
const MARK: char = '\u{2009}';
/// A space that egui does not break at.
const HELD_SPACE: char = '\u{A0}';
const SARA_AM: char = '\u{0E33}';
const NIKHAHIT: char = '\u{0E4D}';
const SARA_AA: char = '\u{0E32}';

/// A display text and whose each of its characters is.
pub(super) struct Display {
    pub text: String,
    /// For each character of `text`, the number of the clean character that it stands for;
    /// none for a mark.
    pub owners: Vec<Option<usize>>,
}

/// Where a line may be broken.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Breaks {
    Words,
    /// Between any two clusters, for a word that is wider than the row.
    Clusters,
}

impl Display {
    pub(super) fn new(clean: &str, breaks: Breaks, names: &Names) -> Self {
        let mut chars: Vec<(char, Option<usize>)> = Vec::with_capacity(clean.len());
        let stops = stops(clean, breaks, names);
        let is_stop = |at: usize| stops.binary_search(&at).is_ok();
        let mut before = '\n';
        for (number, (at, c)) in clean.char_indices().enumerate() {
            if is_stop(at) && !before.is_whitespace() && !c.is_whitespace() {
                chars.push((MARK, None));
            }
            // egui breaks at every space; some hold a name or a number together.
            let held = c == ' ' && !stops.is_empty() && !is_stop(at + 1);
            push(&mut chars, if held { HELD_SPACE } else { c }, number);
            before = c;
        }
        let owners = chars.iter().map(|(_, owner)| *owner).collect();
        Self {
            text: chars.into_iter().map(|(c, _)| c).collect(),
            owners,
        }
    }
}

fn stops(clean: &str, breaks: Breaks, names: &Names) -> Vec<usize> {
    if !clean.chars().any(is_thai) {
        return Vec::new();
    }
    match breaks {
        Breaks::Words => line_breaks(clean, names),
        Breaks::Clusters => clusters(clean),
    }
}

/// Takes ำ apart as the shaper will: its ring goes below the tone mark that is already there.
fn push(chars: &mut Vec<(char, Option<usize>)>, c: char, number: usize) {
    if c != SARA_AM {
        chars.push((c, Some(number)));
        return;
    }
    let raised = chars.iter().rev().take_while(|(c, _)| is_above(*c)).count();
    chars.insert(chars.len() - raised, (NIKHAHIT, Some(number)));
    chars.push((SARA_AA, Some(number)));
}

fn is_thai(c: char) -> bool {
    ('\u{0E00}'..='\u{0E7F}').contains(&c)
}

/// The marks that the Thai shaper moves the ring across.
fn is_above(c: char) -> bool {
    matches!(c, '\u{0E31}' | '\u{0E34}'..='\u{0E37}' | '\u{0E47}'..='\u{0E4E}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(clean: &str, shown: &str) {
        let display = Display::new(clean, Breaks::Words, &Names::default());
        assert_eq!(display.text.replace(MARK, "|"), shown);
        assert_eq!(display.owners.len(), display.text.chars().count());
    }

    #[test]
    fn sara_am_is_taken_apart_below_its_tone() {
        check("น้ำ", "น\u{0E4D}้\u{0E32}");
        check("ทำ", "ท\u{0E4D}\u{0E32}");
    }

    #[test]
    fn words_are_divided_by_marks_and_spaces_are_left_alone() {
        check("บุคลากรเทศบาล", "บุคลากร|เทศบาล");
        check("บุคลากร เทศบาล", "บุคลากร เทศบาล");
        check("plain words", "plain words");
        check("ข้อ 5 พัฒนา", "ข้อ\u{A0}5 พัฒนา");
    }
}
