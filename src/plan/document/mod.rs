//! The plan on paper: the overview for the manpower plan, and the book.

mod annex;
mod book;
mod letter;
mod main_table;
mod overview;
mod prose;
mod summary;
#[cfg(test)]
mod tests;

pub use book::book;
pub use letter::{Marks, announcement, cover_letter, memo, order};
pub use overview::overview;
pub use prose::dressed;
