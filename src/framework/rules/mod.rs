//! What is asked of whom, and what a framework and its skills must be.

mod check;
mod edition;
mod expectation;
mod mapping;

pub use check::{check_framework, check_group, check_skill};
pub use edition::check_edition;
pub use expectation::{Expectation, Rows};
pub use mapping::{free_code, proposed};
