//! Thai as it should be on egui 0.37.
//!
//! egui shapes Thai well, so marks stack, but it never breaks a line between Thai words, its
//! caret steps by code point, and ำ becomes two glyphs where its cursor counts on one. Here a
//! *display* text is laid out (ำ taken apart, an invisible thin space wherever a line may
//! break) and the galley is rebuilt to one glyph for each character of the *clean* text.
//! Stored text never sees any of it.

mod display;
mod edit;
mod galley;
mod keys;
mod rebuild;

pub use edit::{Edit, edit, replace_selected};
pub use galley::{Layout, galley, names, use_names};
