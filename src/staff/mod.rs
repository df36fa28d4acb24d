//! Staff and positions: who works here, on which position, since when.
//!
//! A position (อัตรา) is a slot that may be vacant. A person holds one by a dated holding; a
//! move ends one holding and begins another, and nothing is overwritten.

pub mod command;
pub mod form;
pub mod model;
pub mod page;
pub mod rules;
pub mod store;
pub mod text;
pub mod view;

pub use model::{
    Category, Level, Line, Lists, Position, PositionDraft, Staff, StaffDraft, StaffRow,
};

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the staff page; a row of it is a person.
pub const KEY: &str = "staff";
/// The part of that page whose rows are vacant positions.
pub const VACANCY: &str = "vacancy";
/// The key of the page that brings staff in from a workbook.
pub const IMPORT_KEY: &str = "import";

/// The staff in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::PEOPLE, || {
        Box::new(page::StaffPage::default())
    })
}
