//! Frameworks: which skills are looked at, and which level is asked of whom.
//!
//! Editions live side by side in the file, each with its source, because the national framework
//! is being replaced. What is asked follows the position that a person holds: the line decides
//! the staff group, else the position type, else the framework's default group.

pub mod command;
pub mod model;
pub mod page;
pub mod store;
pub mod text;
pub mod view;

pub use model::{Expected, Framework, RuleOf, Skill, StaffGroup};

use crate::screen::Entry;
use crate::ui::icon;

/// The key of its page.
pub const KEY: &str = "framework";

/// The framework in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::COLUMNS, || {
        Box::new(page::FrameworkPage::default())
    })
}
