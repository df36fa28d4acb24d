//! The three-year development plan: directions, projects with whom they are for, what they cost
//! and when, the prose of its book, and the check that nobody is left without an opportunity.
//!
//! Every total is computed from the rows that are shown, and every question about coverage from
//! the projects and the people as they are now: nothing is stored twice.

pub mod command;
pub mod document;
pub mod form;
pub mod model;
pub mod page;
pub mod rules;
pub mod sheet;
pub mod store;
pub mod text;
pub mod view;

pub use model::{
    Direction, Domain, Method, Part, Plan, Project, ProjectDraft, Prose, Target, YearDraft,
    YearPlan,
};

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the plan's page; a row of it is a project.
pub const KEY: &str = "plan";
/// The part of that page that shows whom the plan reaches.
pub const COVERAGE: &str = "coverage";
/// The key of the page where documents are seen and saved.
pub const DOCUMENT_KEY: &str = crate::org::DOCUMENT_KEY;

/// The plan in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::screen::PAGE, icon::PLAN, || {
        Box::new(page::PlanPage::default())
    })
}
