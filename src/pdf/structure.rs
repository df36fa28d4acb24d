//! What the parts of a document are, as a tree: readers aloud and converters go along it.
//!
//! Pages are a flat row of items; a [`Tag`] among them says which part the items after it show.

/// A part's place in its document's tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartId(u32);

impl PartId {
    /// Its number, from 0 for the whole document.
    pub fn index(self) -> u32 {
        self.0
    }
}

/// What a part is, in the words of tagged PDF.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    Document,
    /// Parts that belong together without being anything.
    Division,
    /// From level 1 on, none left out.
    Heading(u8),
    Paragraph,
    List(Numbering),
    Item,
    Label,
    Body,
    Table,
    Row,
    /// A cell of the head of the columns below it.
    Head(Span),
    Cell(Span),
    Contents,
    Entry,
    /// Leads to something elsewhere: an entry of the contents, the number of a footnote.
    Reference,
    Link,
    /// A footnote. Each is known by a name of its own in the file.
    Note,
    /// A box, whether it is ticked, and what is said of it.
    TickBox(bool, String),
    /// A sign, with what is said of it.
    Sign(String),
    /// A drawing or picture, with what is said to those who cannot see it.
    Figure(String),
}

/// How many columns and rows a cell covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub columns: usize,
    pub rows: usize,
}

/// What the labels of a list's items are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// Words of their own.
    None,
    Signs,
    Digits,
    Letters,
}

impl Numbering {
    /// What kind of label it is.
    pub(super) fn of(label: &str) -> Self {
        if label.chars().any(char::is_numeric) {
            Self::Digits
        } else if label.chars().any(char::is_alphabetic) {
            Self::Letters
        } else {
            Self::Signs
        }
    }
}

/// What the items after it on the page are, up to the next mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    Part(PartId),
    /// Rules, grounds, dots, the repeated head of a table: nothing to read.
    Decoration,
    /// The page number.
    Header,
    Footer,
}

/// A part and the part that it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub role: Role,
    /// The whole document belongs to nothing.
    pub above: Option<PartId>,
}

/// The parts of a document, each after the one that it belongs to and after those read before it.
#[derive(Clone, Debug)]
pub struct Structure {
    parts: Vec<Part>,
    heading: u8,
}

impl Default for Structure {
    fn default() -> Self {
        let role = Role::Document;
        Self {
            parts: vec![Part { role, above: None }],
            heading: 0,
        }
    }
}

impl Structure {
    /// The whole document.
    pub const ROOT: PartId = PartId(0);

    /// A new part, the last of those above it.
    pub(super) fn add(&mut self, above: PartId, role: Role) -> PartId {
        let above = Some(above);
        self.parts.push(Part { role, above });
        PartId(self.parts.len() as u32 - 1)
    }

    /// A new heading, at most one level below the heading before it.
    pub(super) fn add_heading(&mut self, level: u8) -> PartId {
        self.heading = level.clamp(1, self.heading.saturating_add(1).min(6));
        self.add(Self::ROOT, Role::Heading(self.heading))
    }

    /// How many parts there are.
    #[expect(
        clippy::len_without_is_empty,
        reason = "the whole document is always there"
    )]
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// A part by its number.
    pub fn part(&self, number: usize) -> Option<(PartId, &Part)> {
        Some((PartId(number as u32), self.parts.get(number)?))
    }

    /// All parts, each after the one that it belongs to.
    pub fn parts(&self) -> impl Iterator<Item = (PartId, &Part)> {
        (0..).map(PartId).zip(&self.parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_leave_no_level_out() {
        let mut structure = Structure::default();
        let mut level = |level| {
            structure.add_heading(level);
            structure.heading
        };
        assert_eq!([2, 3, 9, 1, 3, 0].map(&mut level), [1, 2, 3, 1, 2, 1]);
    }

    #[test]
    fn labels_tell_how_a_list_is_numbered() {
        let kinds = ["๑.", "(2)", "ก)", "-", "•"].map(Numbering::of);
        use Numbering::{Digits, Letters, Signs};
        assert_eq!(kinds, [Digits, Digits, Letters, Signs, Signs]);
    }
}
