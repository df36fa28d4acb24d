//! Frameworks as files: JSON, which is shipped as well, and workbooks, which people fill in.

mod book;
mod json;
mod read;
mod shown;

pub use book::write_book;
pub use json::{read_json, shipped, write_json};
pub use shown::{Asked, levels, skills};

use super::model::Edition;
use crate::base::Result;
use crate::screen::Progress;
use crate::workbook;
use std::path::Path;

/// Reads a framework from a file of either kind; what it is, its content says.
///
/// # Errors
/// Those of either kind, with the place.
pub fn read(path: &Path, bytes: Vec<u8>, progress: &Progress) -> Result<Edition> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    if text.trim_ascii_start().starts_with(b"{") {
        return read_json(&bytes);
    }
    read::read_book(&workbook::read(path, bytes, None, progress)?)
}
