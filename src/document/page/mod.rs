//! What can be printed.

mod printable;

pub use printable::{PRINTABLES, Printable, Subject, all};
