//! Excel's workbooks in plain XML (2003), which some systems hand out under the ending `xls`.
//!
//! Source of the format: the schema `urn:schemas-microsoft-com:office:spreadsheet`.

use super::encoding::{decode, guess};
use super::intake::Intake;
use super::iso;
use super::model::{CellValue, Merged};
use super::text;
use crate::base::Say;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

const SCHEMA: &[u8] = b"urn:schemas-microsoft-com:office:spreadsheet";
/// The schema is named this near the beginning.
const START: usize = 4096;

pub fn is_book(bytes: &[u8]) -> bool {
    let start = bytes.get(..START).unwrap_or(bytes);
    let is_xml = start.windows(5).take(8).any(|five| five == b"<?xml");
    is_xml && start.windows(SCHEMA.len()).any(|part| part == SCHEMA)
}

pub fn read(bytes: &[u8], intake: &mut Intake<'_>) -> Result<(), Say> {
    let page = decode(bytes, guess(bytes));
    let mut xml = Reader::from_str(&page);
    xml.config_mut().expand_empty_elements = true;
    let mut walk = Walk::default();
    loop {
        match xml.read_event() {
            Ok(Event::Eof) => return Ok(()),
            Ok(Event::Start(start)) => walk.start(&start, intake)?,
            Ok(Event::End(end)) => {
                walk.end(end.local_name().into_inner(), intake)?;
                if walk.has_ended_row {
                    walk.has_ended_row = false;
                    let at = usize::try_from(xml.buffer_position()).unwrap_or(0);
                    intake.report(at, page.len())?;
                }
            }
            Ok(Event::Text(words)) => walk.say(&words.xml10_content()),
            Ok(Event::GeneralRef(sign)) => {
                let word = quick_xml::escape::resolve_xml_entity(&sign);
                let letter = || sign.resolve_char_ref().ok().flatten().map(String::from);
                walk.say(&word.map(str::to_owned).or_else(letter).unwrap_or_default());
            }
            Ok(_) => {}
            Err(_) => return Err(text::DAMAGED_BOOK),
        }
    }
}

#[derive(Default)]
struct Walk {
    /// Counted from 0: where the next row and the next cell go.
    row: usize,
    column: usize,
    across: usize,
    kind: Option<String>,
    words: String,
    has_ended_row: bool,
}

impl Walk {
    fn say(&mut self, words: &str) {
        if self.kind.is_some() {
            self.words.push_str(words);
        }
    }

    fn start(&mut self, start: &BytesStart<'_>, intake: &mut Intake<'_>) -> Result<(), Say> {
        match start.local_name().into_inner() {
            "Worksheet" => {
                *self = Self::default();
                return intake.begin(attribute(start, "Name").unwrap_or_default());
            }
            "Row" => {
                self.row = index(start).unwrap_or(self.row);
                self.column = 0;
            }
            "Cell" => {
                self.column = index(start).unwrap_or(self.column);
                self.across = count(start, "MergeAcross");
                intake.merge(Merged {
                    top: self.row,
                    left: self.column,
                    bottom: self.row.saturating_add(count(start, "MergeDown")),
                    right: self.column.saturating_add(self.across),
                });
            }
            "Data" => self.kind = Some(attribute(start, "Type").unwrap_or_default()),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str, intake: &mut Intake<'_>) -> Result<(), Say> {
        match name {
            "Data" => {
                let words = std::mem::take(&mut self.words);
                let kind = self.kind.take().unwrap_or_default();
                let number = || words.trim().parse().map(CellValue::Number).ok();
                let value = match kind.as_str() {
                    "Number" => number(),
                    "DateTime" => Some(iso(&words)),
                    "Error" => Some(CellValue::Error(words.clone())),
                    _ => None,
                };
                intake.put(
                    self.row,
                    self.column,
                    value.unwrap_or(CellValue::Text(words)),
                )?;
            }
            "Cell" => self.column = self.column.saturating_add(self.across).saturating_add(1),
            "Row" => {
                self.row = self.row.saturating_add(1);
                self.has_ended_row = true;
            }
            _ => {}
        }
        Ok(())
    }
}

/// An attribute by its name without the prefix.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = start.attributes().flatten();
    let found = all.find(|one| one.key.local_name().into_inner() == name)?;
    let plain = quick_xml::escape::unescape(&found.value).ok()?;
    Some(plain.into_owned())
}

fn count(start: &BytesStart<'_>, name: &str) -> usize {
    let written = attribute(start, name).and_then(|count| count.parse().ok());
    written.unwrap_or(0)
}

/// The place that the element names itself, counted from 1 there and from 0 here.
fn index(start: &BytesStart<'_>) -> Option<usize> {
    let written: usize = attribute(start, "Index")?.parse().ok()?;
    written.checked_sub(1)
}
