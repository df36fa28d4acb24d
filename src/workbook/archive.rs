//! The zip around modern workbooks: what is inside, and is it small enough to unpack?

use super::ods;
use super::text;
use crate::base::Say;
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

/// The most that all parts together may unpack to: 200,000 rows of 20 columns take about 180 MB.
const MAX_UNPACKED: u64 = 256 << 20;
/// The most of one part that is kept in memory whole, such as the shared strings; sheets are
/// read as they are unpacked.
const MAX_KEPT: u64 = 64 << 20;

/// The kinds of zip that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    Xlsx,
    Ods,
}

/// Looks inside and measures. Declared sizes can lie, so every part is unpacked once into
/// nothing, up to the limit, before anybody unpacks it into memory.
pub fn inspect(bytes: &[u8]) -> Result<Inside, Say> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| text::DAMAGED_BOOK)?;
    let inside = inside(&mut zip)?;
    let mut left = MAX_UNPACKED;
    for index in 0..zip.len() {
        let part = zip.by_index(index).map_err(|_| text::DAMAGED_BOOK)?;
        let is_walked = part.name().is_ok_and(|name| is_walked(&name));
        let most = if is_walked { left } else { left.min(MAX_KEPT) };
        if part.size() > most {
            return Err(text::UNPACKS_TOO_LARGE);
        }
        let unpacked = std::io::copy(&mut part.take(most + 1), &mut std::io::sink());
        let unpacked = unpacked.map_err(|_| text::DAMAGED_BOOK)?;
        if unpacked > most {
            return Err(text::UNPACKS_TOO_LARGE);
        }
        left -= unpacked;
    }
    Ok(inside)
}

fn is_walked(name: &str) -> bool {
    name == "content.xml" || name.contains("/worksheets/")
}

fn inside(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Inside, Say> {
    if ods::is_encrypted(zip) {
        return Err(text::ENCRYPTED);
    }
    let has = |name: &str| {
        zip.file_names()
            .flatten()
            .any(|known| known.eq_ignore_ascii_case(name))
    };
    if has("xl/workbook.xml") {
        return Ok(Inside::Xlsx);
    }
    if has("xl/workbook.bin") {
        return Err(text::IS_BINARY_BOOK);
    }
    if has("word/document.xml") || has("ppt/presentation.xml") {
        return Err(text::IS_DOCUMENT);
    }
    match has("content.xml") {
        true if ods::is_spreadsheet(zip) => Ok(Inside::Ods),
        true => Err(text::IS_DOCUMENT),
        false => Err(text::NOT_A_WORKBOOK),
    }
}
