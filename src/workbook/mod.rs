//! Workbooks: other people's files as sheets of cells, and tables as the bytes of an xlsx file.
//! What a file is, its content says; the ending only decides whether text is taken for a table.
//!
//! A file is somebody else's: its size, its unpacked size, its rows and its columns are bounded
//! before memory is spent on them.

mod archive;
mod biff;
mod compound;
mod cursor;
mod delimited;
mod encoding;
mod intake;
mod model;
mod ods;
pub mod text;
mod web;
mod write;
mod xlsx;
mod xml2003;

use crate::base::{Error, Result, Say};
use crate::screen::Progress;
use archive::Inside;
use chrono::{Days, NaiveDate};
pub use encoding::thai;
use intake::Intake;
pub use model::{CellValue, Encoding, Merged, Sheet, Workbook, letter};
use std::io::Read as _;
use std::path::Path;
pub use write::{DATE, TEXT, bytes, day, letters, sheet_name, stamp};

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
    /// Records of an old Excel file without the container.
    Records,
    /// Excel's XML of 2003.
    Xml,
    WebPage,
    Text,
}

/// Reads a workbook from the disk; `encoding` overrules the guess for text files.
///
/// # Errors
/// `File` when it cannot be read; `NotOurs` with the reason when it is no workbook; `Refused`
/// when the person has stopped it.
pub fn open(path: &Path, encoding: Option<Encoding>, progress: &Progress) -> Result<Workbook> {
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
    read(path, bytes, encoding, progress)
}

/// The same from bytes.
///
/// # Errors
/// `NotOurs` with the reason when it is no workbook; `Refused` when the person has stopped it.
pub fn read(
    path: &Path,
    bytes: Vec<u8>,
    encoding: Option<Encoding>,
    progress: &Progress,
) -> Result<Workbook> {
    let refused = |reason: Say| match progress.cancelled() {
        true => Error::Refused(text::STOPPED),
        false => Error::NotOurs {
            path: path.to_owned(),
            reason,
        },
    };
    let mut intake = Intake::new(progress);
    let encoding = take_in(path, bytes, encoding, &mut intake).map_err(refused)?;
    let sheets = intake.finish().map_err(refused)?;
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

fn take_in(
    path: &Path,
    bytes: Vec<u8>,
    encoding: Option<Encoding>,
    intake: &mut Intake<'_>,
) -> std::result::Result<Option<Encoding>, Say> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(text::too_large(MAX_BYTES >> 20));
    }
    match kind(path, &bytes)? {
        Kind::Zip => match archive::inspect(&bytes)? {
            Inside::Xlsx => xlsx::read(bytes, intake)?,
            Inside::Ods => ods::read(&bytes, intake)?,
        },
        Kind::Compound => biff::read(&bytes, intake)?,
        Kind::Records => biff::read_bare(&bytes, intake)?,
        Kind::Xml => xml2003::read(&bytes, intake)?,
        Kind::WebPage => web::read(&bytes, intake)?,
        Kind::Text => return delimited::read(&bytes, encoding, intake).map(Some),
    }
    Ok(None)
}

fn kind(path: &Path, bytes: &[u8]) -> std::result::Result<Kind, Say> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    // Some systems write text and name it xls; a spreadsheet opens that as well.
    let is_text = ["csv", "tsv", "txt", "xls"].iter().any(|it| ending == *it);
    let begins = |start: &[u8]| bytes.starts_with(start);
    match bytes {
        [] => Err(text::EMPTY_FILE),
        _ if begins(b"PK\x03\x04") => Ok(Kind::Zip),
        _ if begins(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => Ok(Kind::Compound),
        _ if begins(&[0x09, 0x08, 0x08, 0]) || begins(&[0x09, 0x08, 0x10, 0]) => Ok(Kind::Records),
        _ if xml2003::is_book(bytes) => Ok(Kind::Xml),
        _ if web::is_page(bytes) => Ok(Kind::WebPage),
        _ => match foreign(bytes) {
            Some(reason) => Err(reason),
            None if is_text => Ok(Kind::Text),
            None => Err(text::NOT_A_WORKBOOK),
        },
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
}

/// The day that a spreadsheet counts so many days from the end of 1899.
pub(super) fn day_of_serial(days: f64) -> Option<NaiveDate> {
    /// The last day of the year 9999.
    const LAST: f64 = 2_958_465.0;
    if !(1.0..=LAST).contains(&days) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked above"
    )]
    let days = Days::new(days as u64);
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(days)
}

/// `2026-10-01` or `2026-10-01T00:00:00`.
fn iso(text: &str) -> CellValue {
    let day = text.split('T').next().unwrap_or(text);
    day.parse()
        .map_or_else(|_| CellValue::Text(text.to_owned()), CellValue::Date)
}

#[cfg(test)]
mod tests;
