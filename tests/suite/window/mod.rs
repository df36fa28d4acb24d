//! The whole window, driven as a person would: by what controls are called.

mod document;
mod emblem;
mod figures;
mod import;
mod issue;
mod lists;
mod manpower;
mod office;
mod overview;
mod person;
mod pictures;
mod plan;
mod reference;
mod results;
mod signing;
mod staff;
mod unit;
mod whole;

pub use office::Office;
