//! What a person may do with staff and positions.
//!
//! A correction mends what was recorded wrongly and leaves no second row; a deed (promotion, move,
//! leaving) ends one row and begins another. Each has a command of its own.

mod duty;
mod education;
mod leaving;
mod level;
mod many;
mod person;
mod position;
mod service;
#[cfg(test)]
mod tests;

pub use duty::{DeleteDuty, SaveDuty};
pub use education::{DeleteEducation, SaveEducation};
pub use leaving::{CorrectDeparture, EndService, ReturnToService};
pub use many::ChangeMany;
pub use person::{AddStaff, ChangeStaff, DeleteStaff};
pub use position::{DeletePosition, RestorePosition, RetirePosition, SavePosition};
pub use service::{CorrectHolding, DeleteHolding, MoveStaff, Promote};
