//! The individual development plan (IDP): what one person lacks, what the plan offers, and what
//! the person and the superior agree on and sign; and what the person can do, over the rounds.

pub mod document;
pub mod model;
pub mod store;
#[cfg(test)]
mod tests;
pub mod text;

/// The documents about a person, by which the page of documents knows them.
pub const SHEET: &str = "sheet";
pub const PROFILE: &str = "skill-profile";

pub use document::{profile, sheet};
pub use model::{Profile, SIGNED, Sheet};
