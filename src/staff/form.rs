//! Draws what is typed about a person, a position and a deed. Which form stands where, and what
//! its buttons do, is for the page.

mod education;
mod person;
mod position;
mod service;

pub use education::education_ui;
pub use person::person_ui;
pub use position::{planned_ui, position_ui};
pub use service::{departure_ui, duty_ui, holding_ui, move_ui, promotion_ui};

use crate::base::Say;
use crate::ui::{Field, Problems};

/// The width of a field in the panel beside a list.
pub const WIDTH: f32 = 360.0;

/// A field of the panel's width with its problem.
fn field<'a>(name: &'static str, label: &'a Say, problems: &Problems<'a>) -> Field<'a> {
    Field::new(name, label).width(WIDTH).problem(problems)
}
