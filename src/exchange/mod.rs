//! What comes in from other people's workbooks and what goes out to them.
//!
//! A file becomes a [`workbook`](crate::workbook) of plain cells; [`heading`] finds where its table begins and
//! which column is which field; [`reading`] makes people and positions of the rows, with a list
//! of what is wrong cell by cell; [`matching`] holds them against the file and says what would
//! be new, changed or the same; one command writes it.

pub mod command;
pub mod document;
pub mod export;
pub mod heading;
pub mod matching;
pub mod model;
pub mod page;
pub mod reading;
pub mod resolve;
pub mod results;
pub mod store;
pub mod text;
pub mod view;

use crate::screen::Entry;
use crate::ui::icon;

/// The import in the side menu.
pub fn entry() -> Entry {
    Entry::new(
        crate::staff::IMPORT_KEY,
        text::page::PAGE,
        icon::IMPORT,
        || Box::new(page::ImportPage::default()),
    )
}
