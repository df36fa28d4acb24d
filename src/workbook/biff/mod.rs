//! Excel's workbooks before 2007 (BIFF5 to BIFF8), walked through record by record: what a file
//! claims to hold costs nothing, only what it holds.
//!
//! Source of the format: MS-XLS, sections 2.3 (records), 2.4 (each record), 2.5.293 ff. (strings).

mod format;
mod record;
mod sheet;
mod strings;

use super::compound::Compound;
use super::cursor::{u16_at, u32_at};
use super::intake::Intake;
use super::text;
use crate::base::Say;
use format::Formats;
use record::{Record, Records};
use strings::Strings;

/// A sheet as the workbook lists it.
struct Listed {
    at: usize,
    name: String,
}

/// What holds for all sheets.
#[derive(Default)]
struct Globals {
    formats: Formats,
    strings: Strings,
    sheets: Vec<Listed>,
}

/// A workbook in its container, or the envelope of an encrypted newer one.
pub fn read(bytes: &[u8], intake: &mut Intake<'_>) -> Result<(), Say> {
    let file = Compound::open(bytes).ok_or(text::DAMAGED_BOOK)?;
    if file.has("EncryptedPackage") {
        return Err(text::ENCRYPTED);
    }
    if file.has("WordDocument") || file.has("PowerPoint Document") {
        return Err(text::IS_DOCUMENT);
    }
    let book = file.stream("Workbook").or_else(|| file.stream("Book"));
    let book = book.ok_or(text::NOT_A_WORKBOOK)?;
    let globals = globals(&book)?;
    for listed in &globals.sheets {
        let records = book.get(listed.at..).ok_or(text::DAMAGED_BOOK)?;
        intake.begin(listed.name.clone())?;
        sheet::read(records, &globals, intake)?;
    }
    Ok(())
}

/// The bare records of one sheet, as simple programs write them under the ending `xls`.
pub fn read_bare(bytes: &[u8], intake: &mut Intake<'_>) -> Result<(), Say> {
    let globals = Globals::default();
    intake.begin(String::new())?;
    sheet::read(bytes, &globals, intake)
}

fn globals(book: &[u8]) -> Result<Globals, Say> {
    let mut all = Globals::default();
    let mut records = Records::new(book);
    while let Some(record) = records.next() {
        match record.kind {
            record::BEGIN => all.strings.is_wide = u16_at(record.data, 0) == Some(0x0600),
            record::END => break,
            record::PASSWORD => return Err(text::ENCRYPTED),
            record::DATE_MODE => all.formats.is_1904 = u16_at(record.data, 0) == Some(1),
            record::FORMAT => add_format(&mut all, &record),
            record::STYLE => all.formats.add_style(u16_at(record.data, 2)),
            record::SHEET => all.sheets.extend(listed(&all, &record)),
            record::SHARED => all.strings.share(records.joined(&record))?,
            _ => {}
        }
    }
    Ok(all)
}

fn add_format(all: &mut Globals, record: &Record<'_>) {
    let Some(id) = u16_at(record.data, 0) else {
        return;
    };
    let rest = record.data.get(2..).unwrap_or_default();
    let pattern = match all.strings.is_wide {
        true => all.strings.text(rest.into()),
        false => all.strings.short(rest),
    };
    all.formats.add(id, &pattern.unwrap_or_default());
}

/// A sheet of cells that is shown; charts, macros and hidden sheets are passed over.
fn listed(all: &Globals, record: &Record<'_>) -> Option<Listed> {
    let at = u32_at(record.data, 0)? as usize;
    let (is_hidden, kind) = (record.data.get(4)? & 0x3F != 0, *record.data.get(5)?);
    let name = all.strings.short(record.data.get(6..)?)?;
    let name = name.replace('\0', "");
    (!is_hidden && kind == 0).then_some(Listed { at, name })
}
