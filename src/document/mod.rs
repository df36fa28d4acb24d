//! Documents: what can be printed, on the screen and from the command line.
//!
//! The preview is the file itself: the bytes that are shown are the bytes that are saved.

pub mod command;
pub mod model;
mod page;
pub mod rules;
mod sheet;
pub mod store;
pub mod text;
mod view;

pub use page::{Asked, LISTS, PRINTABLES, Printable, Scope, Subject, all, dressed_list, remarks};

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the page; a row of it is a person, whose sheet is shown.
pub const KEY: &str = crate::plan::DOCUMENT_KEY;

/// The documents in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::DOCUMENT, || {
        Box::new(page::DocumentPage::default())
    })
}
