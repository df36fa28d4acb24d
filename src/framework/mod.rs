//! Frameworks: which skills are looked at, and which level is asked of whom.
//!
//! Editions live side by side in the file, each with its source, because the national framework
//! is being replaced: groups of skills, the skills, and what people do at each level. What is asked
//! follows the position that a person holds, by staff group or by line, level and category, unless
//! it is said of the person alone. Nothing that scores were given in is deleted: it is retired.

pub mod command;
pub mod model;
pub mod page;
pub mod rules;
pub mod sheet;
pub mod store;
pub mod text;
pub mod view;

pub use model::{Behavior, Framework, RuleOf, Skill, SkillCard, SkillGroup, StaffGroup, Who};
pub use rules::Expectation;

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
