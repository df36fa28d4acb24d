//! Running text, lists, signatures and sheets of labels.

use crate::base::Rich;

/// Where a line stands between its margins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Left,
    Center,
    Right,
    /// Both edges straight; the last line stays left.
    Justify,
    /// In a column of a table: decimal points under each other; elsewhere on the right.
    Decimal,
}

/// How large text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// As large as TH Sarabun 16 pt.
    #[default]
    Body,
    /// For tables and notes.
    Small,
    /// For the second line of a cover.
    Large,
    /// For the title on a cover.
    Title,
}

/// A heading, by default listed in the contents and the outline.
#[derive(Clone, Debug, Default)]
pub struct Heading {
    /// 1 to 3.
    pub level: u8,
    pub text: String,
    pub centered: bool,
    pub in_outline: bool,
}

impl Heading {
    /// A heading on the left that the outline lists.
    pub fn new(level: u8, text: impl Into<String>) -> Self {
        Self {
            level,
            text: text.into(),
            centered: false,
            in_outline: true,
        }
    }

    /// A heading in the middle that the outline lists.
    pub fn centered(level: u8, text: impl Into<String>) -> Self {
        Self {
            centered: true,
            ..Self::new(level, text)
        }
    }

    /// The same heading left out of contents and outline.
    #[must_use]
    pub fn unlisted(mut self) -> Self {
        self.in_outline = false;
        self
    }
}

/// The first-line indent of official letters, in millimetres.
pub const FIRST_INDENT_MM: f32 = 25.0;

/// Stands in a paragraph's text where it refers to its next footnote.
pub const FOOTNOTE_MARK: char = '\u{FFFC}';

/// Running text, parts of which may be bold. A line feed in the text begins a new line.
#[derive(Clone, Debug, Default)]
pub struct Paragraph {
    pub text: Rich,
    pub align: Align,
    /// Millimetres by which the first line starts further right.
    pub first_indent: f32,
    /// Millimetres by which the following lines start further right.
    pub hanging: f32,
    /// All of it is bold.
    pub bold: bool,
    pub size: Size,
    /// Notes at the foot of the page, one for each [`FOOTNOTE_MARK`] in the text.
    pub footnotes: Vec<String>,
}

impl Paragraph {
    /// On the left without an indent.
    pub fn left(text: impl Into<Rich>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Justified with the first line indented, as official prose is.
    pub fn justified(text: impl Into<Rich>) -> Self {
        Self {
            align: Align::Justify,
            first_indent: FIRST_INDENT_MM,
            ..Self::left(text)
        }
    }

    /// In the middle.
    pub fn centered(text: impl Into<Rich>) -> Self {
        Self {
            align: Align::Center,
            ..Self::left(text)
        }
    }

    /// On the right.
    pub fn right(text: impl Into<Rich>) -> Self {
        Self {
            align: Align::Right,
            ..Self::left(text)
        }
    }

    /// The same text in bold.
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    /// The same text with a footnote to what has been said so far.
    #[must_use]
    pub fn footnote(mut self, note: impl Into<String>) -> Self {
        let mark = FOOTNOTE_MARK;
        self.text.push(mark.encode_utf8(&mut [0; 4]), false);
        self.footnotes.push(note.into());
        self
    }

    /// The same text and more.
    #[must_use]
    pub fn then(mut self, text: &str) -> Self {
        self.text.push(text, false);
        self
    }

    /// The same text in another size.
    #[must_use]
    pub fn size(mut self, size: Size) -> Self {
        self.size = size;
        self
    }

    /// The same text with another first-line indent in millimetres.
    #[must_use]
    pub fn indent(mut self, millimetres: f32) -> Self {
        self.first_indent = millimetres;
        self
    }
}

/// One entry of a list.
#[derive(Clone, Debug, Default)]
pub struct ListItem {
    /// What stands before the text: `1.`, `(ก)`, `-`.
    pub marker: String,
    pub text: Rich,
    /// 1 for the outermost list.
    pub level: u8,
}

impl ListItem {
    /// An entry of the outermost list.
    pub fn new(marker: impl Into<String>, text: impl Into<Rich>) -> Self {
        Self::at(1, marker, text)
    }

    /// An entry at a level.
    pub fn at(level: u8, marker: impl Into<String>, text: impl Into<Rich>) -> Self {
        Self {
            marker: marker.into(),
            text: text.into(),
            level,
        }
    }
}

/// People who sign, kept together on one page where they fit.
#[derive(Clone, Debug, Default)]
pub struct Signatures {
    /// How many sign beside each other.
    pub per_row: usize,
    pub people: Vec<Signer>,
}

impl Signatures {
    /// Two beside each other.
    pub fn new(people: Vec<Signer>) -> Self {
        Self { per_row: 2, people }
    }

    /// One under the other.
    pub fn single(people: Vec<Signer>) -> Self {
        Self { per_row: 1, people }
    }
}

/// One person who signs.
#[derive(Clone, Debug, Default)]
pub struct Signer {
    /// In what part: ผู้จัดทำแผน, ผู้อนุมัติ.
    pub caption: String,
    /// Full name with title; empty leaves dots to write on.
    pub name: String,
    /// Position; may hold several lines.
    pub position: String,
}

impl Signer {
    /// Somebody who signs in some part.
    pub fn new(
        caption: impl Into<String>,
        name: impl Into<String>,
        position: impl Into<String>,
    ) -> Self {
        Self {
            caption: caption.into(),
            name: name.into(),
            position: position.into(),
        }
    }
}

/// A label and its value on a sheet.
#[derive(Clone, Debug, Default)]
pub struct Field {
    pub label: String,
    pub value: String,
    /// Takes the whole row instead of half.
    pub wide: bool,
}

impl Field {
    /// A field that takes half a row.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            wide: false,
        }
    }

    /// A field that takes the whole row.
    pub fn wide(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            wide: true,
            ..Self::new(label, value)
        }
    }
}
