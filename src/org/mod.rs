//! The local government itself: its name, its units, its plan period and who signs.

pub mod command;
pub mod document;
pub mod form;
pub mod model;
pub mod page;
pub mod rules;
pub mod sheet;
pub mod store;
#[cfg(test)]
pub mod tests;
pub mod text;
pub mod view;

pub use model::{Organization, OrganizationKind, Signatory, SignatoryRole, Unit};
pub use model::{Signed, Signing, Usual};

use crate::screen::Entry;
use crate::ui::icon;

/// The organization in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::SETTINGS, || {
        Box::new(page::OrganizationPage::default())
    })
}

/// The units in the side menu.
pub fn unit_entry() -> Entry {
    Entry::new(UNIT_KEY, text::UNITS, icon::TREE, || {
        Box::new(page::UnitPage::default())
    })
}

/// The key of its page.
pub const KEY: &str = "organization";
/// The key of the page of units; a row of it is a unit.
pub const UNIT_KEY: &str = "unit";
/// The key of the page of documents, and of the chart of units among them.
pub const DOCUMENT_KEY: &str = "document";
pub const CHART: &str = "organization-chart";
