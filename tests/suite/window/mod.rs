//! The whole window, driven as a person would: by what controls are called.

mod office;
mod pictures;
mod staff;

pub use office::Office;
