//! Words that everybody uses, without input, output or widgets.

pub mod clock;
mod error;
pub mod id;
mod say;
pub mod text;
pub mod thai;

pub use error::{Error, Notice, Problem, Result};
pub use id::*;
pub use say::{Language, Say};
