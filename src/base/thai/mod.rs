//! Thai text: lines, words, digits, mending, comparing.
//!
//! Text in the file is clean: no invisible break characters, ำ as one character, marks in the
//! order of the keyboard. [`repair`] makes it so when it comes from elsewhere; everything that
//! must know about words (lines, the caret) asks the dictionary when it draws.

mod breaks;
mod collate;
mod cursor;
mod dictionary;
mod digits;
mod fold;
mod glue;
mod letters;
mod matching;
mod names;
mod place;
mod repair;
mod text;
mod title;

pub use breaks::line_breaks;
pub use collate::compare;
pub use cursor::{clusters, words};
pub use digits::{to_arabic, to_thai, to_thai_digit};
pub use fold::{fold, fold_whole};
pub use glue::leads;
pub use names::Names;
pub use repair::repair;
pub use title::{parts_of_name, split_title, strip_title};
