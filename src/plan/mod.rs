//! The three-year development plan: directions, projects with whom they are for, what they cost
//! and when, the prose of its book, and the check that nobody is left without an opportunity.
//!
//! Every total is computed from the rows that are shown, and every question about coverage from
//! the projects and the people as they are now: nothing is stored twice.

pub mod command;
pub mod document;
pub mod model;
pub mod rules;
pub mod store;
pub mod text;

pub use model::{
    Direction, Domain, Method, Part, Plan, Project, ProjectDraft, Prose, Target, YearDraft,
    YearPlan,
};
