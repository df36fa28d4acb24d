//! The whole window, driven as a person would: by what controls are called.

mod import;
mod office;
mod overview;
mod pictures;
mod plan;
mod staff;

pub use office::Office;
