//! A file's bytes as sheets of cells. What the file is, its content says; the ending only
//! decides whether text is taken for a table.
//!
//! A file is somebody else's: its size, its unpacked size, its rows and its columns are bounded
//! before memory is spent on them.

mod archive;
mod book;
mod delimited;

use super::model::{Encoding, Workbook};
use super::text;
use crate::base::{Error, Result, Say};
use std::io::Read as _;
use std::path::Path;

/// The largest file that is read.
pub const MAX_BYTES: u64 = 64 << 20;
/// A register of the largest municipality has some thousands.
pub const MAX_ROWS: usize = 200_000;
/// Cells further to the right are formatting, not data.
pub const MAX_COLUMNS: usize = 256;

/// What is in a file, by its first bytes and its ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Zip,
    /// The container of old Excel files and of encrypted new ones.
    Compound,
    Text,
}

/// Reads a workbook from the disk.
///
/// # Errors
/// `File` when it cannot be read; `NotOurs` with the reason when it is no workbook.
pub fn open(path: &Path) -> Result<Workbook> {
    open_as(path, None)
}

/// The same; `encoding` overrules the guess for text files.
///
/// # Errors
/// As [`open`].
pub fn open_as(path: &Path, encoding: Option<Encoding>) -> Result<Workbook> {
    let failed = |source| Error::File {
        doing: text::OPENING,
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(failed)?;
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    read(path, bytes, encoding)
}

/// Reads a workbook from bytes; `encoding` overrules the guess for text files.
///
/// # Errors
/// `NotOurs` with the reason when it is no workbook.
pub fn read(path: &Path, bytes: Vec<u8>, encoding: Option<Encoding>) -> Result<Workbook> {
    let refused = |reason: Say| Error::NotOurs {
        path: path.to_owned(),
        reason,
    };
    let (sheets, encoding) = sheets(path, bytes, encoding).map_err(refused)?;
    let filled = |sheet: &super::model::Sheet| sheet.rows.iter().flatten().any(|c| !c.is_empty());
    let sheets: Vec<_> = sheets.into_iter().filter(filled).collect();
    if sheets.is_empty() {
        return Err(refused(text::EMPTY_BOOK));
    }
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok(Workbook {
        name: name.to_string_lossy().into_owned(),
        sheets,
        encoding,
    })
}

type Sheets = (Vec<super::model::Sheet>, Option<Encoding>);

fn sheets(
    path: &Path,
    bytes: Vec<u8>,
    encoding: Option<Encoding>,
) -> std::result::Result<Sheets, Say> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MAX_BYTES {
        return Err(text::too_large(MAX_BYTES >> 20));
    }
    match kind(path, &bytes)? {
        Kind::Zip => Ok((book::packed(bytes)?, None)),
        Kind::Compound => Ok((book::compound(bytes)?, None)),
        Kind::Text => {
            let (sheet, encoding) = delimited::read(&bytes, encoding)?;
            Ok((vec![sheet], Some(encoding)))
        }
    }
}

fn kind(path: &Path, bytes: &[u8]) -> std::result::Result<Kind, Say> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    let is_text = ["csv", "tsv", "txt"].iter().any(|known| ending == *known);
    if bytes.is_empty() {
        return Err(text::EMPTY_FILE);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Kind::Zip);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Ok(Kind::Compound);
    }
    match foreign(bytes) {
        Some(reason) => Err(reason),
        None if is_text => Ok(Kind::Text),
        None => Err(text::NOT_A_WORKBOOK),
    }
}

/// What a file is that is certainly no workbook.
fn foreign(bytes: &[u8]) -> Option<Say> {
    let heads: [(&[u8], Say); 9] = [
        (b"\xFF\xD8\xFF", text::IS_PICTURE),
        (b"\x89PNG", text::IS_PICTURE),
        (b"GIF8", text::IS_PICTURE),
        (b"BM", text::IS_PICTURE),
        (b"%PDF", text::IS_PDF),
        (b"SQLite format 3\0", text::IS_DATABASE),
        (b"{\\rtf", text::IS_DOCUMENT),
        (b"MZ", text::NOT_A_WORKBOOK),
        (b"\x7FELF", text::NOT_A_WORKBOOK),
    ];
    let head = heads.iter().find(|(head, _)| bytes.starts_with(head));
    // "BM" and "MZ" may begin a text too; a picture or a program has a zero among its first bytes.
    let has_zero = bytes.iter().take(64).any(|b| *b == 0);
    head.filter(|(head, _)| head.len() > 2 || has_zero)
        .map(|(_, reason)| reason.clone())
        .or_else(|| is_web_page(bytes).then_some(text::IS_WEB_PAGE))
}

/// Some systems export a web page under the ending `xls`.
fn is_web_page(bytes: &[u8]) -> bool {
    let start: Vec<u8> = bytes
        .iter()
        .copied()
        .filter(|b| b.is_ascii() && !b.is_ascii_whitespace())
        .take(16)
        .collect();
    let start = start.to_ascii_lowercase();
    [&b"<html"[..], b"<!doctype", b"<table", b"<meta"]
        .iter()
        .any(|tag| start.starts_with(tag))
}

#[cfg(test)]
mod tests;
