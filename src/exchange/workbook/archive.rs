//! The zip around modern workbooks: what is inside, and is it small enough to unpack?

use super::super::text;
use crate::base::Say;
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

/// The most that all parts together may unpack to.
const MAX_UNPACKED: u64 = 400 << 20;

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
    let inside = inside(&zip)?;
    let mut left = MAX_UNPACKED;
    for index in 0..zip.len() {
        let part = zip.by_index(index).map_err(|_| text::DAMAGED_BOOK)?;
        if part.size() > left {
            return Err(text::UNPACKS_TOO_LARGE);
        }
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let unpacked = unpacked.map_err(|_| text::DAMAGED_BOOK)?;
        left = left.checked_sub(unpacked).ok_or(text::UNPACKS_TOO_LARGE)?;
    }
    Ok(inside)
}

fn inside(zip: &ZipArchive<Cursor<&[u8]>>) -> Result<Inside, Say> {
    let has = |name: &str| {
        zip.file_names()
            .flatten()
            .any(|known| known.eq_ignore_ascii_case(name))
    };
    if has("xl/workbook.xml") {
        return Ok(Inside::Xlsx);
    }
    if has("word/document.xml") || has("ppt/presentation.xml") {
        return Err(text::IS_DOCUMENT);
    }
    if has("content.xml") {
        Ok(Inside::Ods)
    } else {
        Err(text::NOT_A_WORKBOOK)
    }
}
