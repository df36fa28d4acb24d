//! The plan on paper: the overview for the manpower plan, the book, and the papers around it.

mod annex;
mod book;
mod by_number;
mod by_position;
mod coverage;
mod letter;
mod main_table;
mod overview;
mod people;
mod prose;
mod record;
pub mod signed;
mod summary;
#[cfg(test)]
mod tests;

pub use book::book;
pub use letter::{Marks, announcement, cover_letter, memo, order};
pub use overview::overview;
pub use prose::dressed;
pub use record::{endorsement, minutes};
