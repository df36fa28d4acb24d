//! The lists that positions choose from (ตารางอ้างอิง): categories of staff, position types with
//! their levels, and lines. They come with the program and are the office's own from then on.

pub mod command;
pub mod form;
pub mod model;
pub mod page;
pub mod rules;
pub mod sheet;
pub mod store;
pub mod text;
pub mod view;

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the page.
pub const KEY: &str = "reference";

/// The lists in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::LISTS, || {
        Box::new(page::ReferencePage::default())
    })
}
