//! What a document says, before anything is measured.

mod figure;
mod form;
mod image;
mod prose;
mod row;
mod table;

pub use figure::*;
pub use form::*;
pub use image::*;
pub use prose::*;
pub use row::*;
pub use table::*;

use crate::base::thai::Names;
use chrono::NaiveDate;

/// A whole document: the same document gives the same bytes.
#[derive(Clone, Debug)]
pub struct Document {
    pub title: String,
    pub author: String,
    pub subject: String,
    /// Written into the file's metadata, so that the clock is never asked.
    pub date: NaiveDate,
    pub digits: Digits,
    /// Names that no line may break inside.
    pub names: Names,
    pub page_numbers: PageNumbers,
    /// Small print at the foot of each numbered page; empty for none.
    pub footer: String,
    /// Small print at the head of each numbered page; empty for none.
    pub header: String,
    /// Turns a page on its side for a table whose words an upright page cannot hold.
    pub turn_wide_tables: bool,
    /// At the foot of every page of an issued document.
    pub seal: Option<Seal>,
    /// Fields of its text that had no value when it was made, in words. They are not printed;
    /// whoever looks at the document is told.
    pub open: Vec<String>,
    pub sections: Vec<Section>,
}

impl Document {
    /// An empty document with Thai digits and page numbers between dashes.
    pub fn new(title: impl Into<String>, author: impl Into<String>, date: NaiveDate) -> Self {
        Self {
            title: title.into(),
            author: author.into(),
            subject: String::new(),
            date,
            digits: Digits::Thai,
            names: Names::default(),
            page_numbers: PageNumbers::Dashes,
            footer: String::new(),
            header: String::new(),
            turn_wide_tables: false,
            seal: None,
            open: Vec::new(),
            sections: Vec::new(),
        }
    }

    /// The document with one more section.
    #[must_use]
    pub fn with(mut self, section: Section) -> Self {
        self.sections.push(section);
        self
    }

    /// The document with these digits in its tables, whatever its text has.
    #[must_use]
    pub fn tables_in(mut self, digits: Digits) -> Self {
        let sections = self.sections.iter_mut();
        for block in sections.flat_map(|section| &mut section.blocks) {
            if let Block::Table(table) = block {
                table.digits = Some(digits);
            }
        }
        self
    }
}

/// What says which issued document a sheet of paper is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// What the QR code says, for a program.
    pub code: String,
    /// What stands beside it, for people.
    pub words: String,
}

/// Which digits a text is printed with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Digits {
    #[default]
    Thai,
    Arabic,
}

/// How numbered pages are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageNumbers {
    None,
    /// `- ๓ -` at the top, centred.
    #[default]
    Dashes,
    /// `หน้า ๓ จาก ๙` at the top right.
    OfTotal,
}

/// Which way the paper lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    #[default]
    Portrait,
    Landscape,
}

/// A stretch of pages that lie the same way. Every section begins a page.
#[derive(Clone, Debug, Default)]
pub struct Section {
    pub orientation: Orientation,
    /// Pages of an unnumbered section show no number and are not counted.
    pub numbered: bool,
    /// Content in the middle of its page, as on a cover.
    pub vertical_center: bool,
    pub blocks: Vec<Block>,
}

impl Section {
    /// Numbered upright pages.
    pub fn portrait(blocks: Vec<Block>) -> Self {
        Self {
            numbered: true,
            blocks,
            ..Self::default()
        }
    }

    /// Numbered pages lying on their side, for wide tables.
    pub fn landscape(blocks: Vec<Block>) -> Self {
        Self {
            orientation: Orientation::Landscape,
            ..Self::portrait(blocks)
        }
    }

    /// An unnumbered page with its content in the middle.
    pub fn cover(blocks: Vec<Block>) -> Self {
        Self {
            vertical_center: true,
            blocks,
            ..Self::default()
        }
    }

    /// The same section without page numbers.
    #[must_use]
    pub fn unnumbered(mut self) -> Self {
        self.numbered = false;
        self
    }
}

/// One thing under another on the page.
#[derive(Clone, Debug)]
pub enum Block {
    Heading(Heading),
    Paragraph(Paragraph),
    List(Vec<ListItem>),
    Table(Table),
    Signatures(Signatures),
    /// The table of contents, under this title (empty for none).
    Contents(String),
    /// Empty height in points; gone at the head of a page.
    Space(f32),
    /// Empty height in points that stays, also at the head of a page: the place of an emblem.
    Room(f32),
    PageBreak,
    /// Labels with their values, two to a row.
    Fields(Vec<Field>),
    /// Small print.
    Note(String),
    Figure(Figure),
    Image(Image),
    /// Dots to write on.
    Blanks(Blanks),
    /// Boxes to tick.
    Choices(Choices),
}

macro_rules! into_block {
    ($($kind:ident),*) => {
        $(impl From<$kind> for Block {
            fn from(value: $kind) -> Self {
                Self::$kind(value)
            }
        })*
    };
}
into_block!(
    Heading, Paragraph, Table, Signatures, Figure, Image, Blanks, Choices
);
