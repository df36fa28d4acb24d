//! The local government itself: its name, its units, its plan period and who signs.

pub mod command;
pub mod model;
pub mod rules;
pub mod store;
pub mod text;

pub use model::{Organization, OrganizationKind, Signatory, SignatoryRole, Unit};
