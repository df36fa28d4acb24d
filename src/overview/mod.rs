//! The first page of an open file: where the year's work stands, and what comes next.
//!
//! It keeps nothing and changes nothing. Every figure is reckoned from the rows that the other
//! pages show, and leads to them.

pub mod model;
pub mod page;
pub mod rules;
pub mod store;
pub mod text;
pub mod view;

pub use model::{Standing, State, Step, Task};

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the overview.
pub const KEY: &str = "overview";

/// The overview in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::HOME, || {
        Box::new(page::OverviewPage::default())
    })
}
