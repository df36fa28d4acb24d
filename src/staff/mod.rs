//! Staff and positions: who works here, on which position, since when.
//!
//! A position (อัตรา) is a slot that may be vacant. A person holds one by a dated holding; a
//! move ends one holding and begins another, and nothing is overwritten.

pub mod command;
pub mod model;
pub mod rules;
pub mod store;
pub mod text;

pub use model::{
    Category, Level, Line, Lists, Position, PositionDraft, Staff, StaffDraft, StaffRow,
};


/// The key of the staff page.
pub const KEY: &str = "staff";
/// The key of the page that brings staff in from a workbook.
pub const IMPORT_KEY: &str = "import";
