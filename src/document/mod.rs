//! Documents: what can be printed, on the screen and from the command line.

mod page;
pub mod text;

pub use page::{PRINTABLES, Printable, Subject, all};
