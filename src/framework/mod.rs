//! Frameworks: which skills are looked at, and which level is asked of whom.
//!
//! Editions live side by side in the file, each with its source, because the national framework
//! is being replaced. What is asked follows the position that a person holds: the line decides
//! the staff group, else the position type, else the framework's default group.

pub mod command;
pub mod model;
pub mod store;
pub mod text;

pub use model::{Expected, Framework, RuleOf, Skill, StaffGroup};
