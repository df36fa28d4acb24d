//! Staff and positions: who works here, on which position, since when.
//!
//! A position (อัตรา) is a slot that may be vacant. A person holds one by a dated holding; a
//! move or a promotion ends one holding and begins another, and nothing is overwritten. What
//! somebody does beside it (acting, secondment) are rows of their own, and so is leaving.
//!
//! The page stands in [`crate::person`], after the features whose data it shows beside these.

pub mod command;
pub mod form;
pub mod model;
pub mod rules;
pub mod store;
pub mod text;

pub use model::{
    Category, Level, Line, Lists, Position, PositionDraft, Staff, StaffDraft, StaffRow,
};

/// The key of the staff page; a row of it is a person.
pub const KEY: &str = "staff";
/// The part of that page whose rows are vacant positions.
pub const VACANCY: &str = "vacancy";
/// The key of the page that brings staff in from a workbook.
pub const IMPORT_KEY: &str = "import";
