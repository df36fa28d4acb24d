//! What was done to the file, by whom and when; the database kit keeps it, this shows it.

pub mod page;
mod sheet;
pub mod text;
pub mod view;

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the history page.
pub const KEY: &str = "history";

/// The history in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::HISTORY, || {
        Box::new(page::HistoryPage::default())
    })
}
