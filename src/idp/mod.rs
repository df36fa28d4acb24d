//! The individual development plan (IDP): what one person lacks, what the plan offers, and what
//! the person and the superior agree on and sign.

pub mod document;
pub mod model;
pub mod store;
#[cfg(test)]
mod tests;
pub mod text;

pub use document::{sheet, sheets};
pub use model::Sheet;
