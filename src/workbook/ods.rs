//! OpenDocument spreadsheets, walked through once: rows and cells that are repeated a million
//! times are counted, not made.
//!
//! Source of the format: OpenDocument 1.3, part 3 (tables: chapter 9; cell values: 19.385 ff.).

use super::intake::Intake;
use super::model::{CellValue, Merged};
use super::text;
use super::{MAX_COLUMNS, iso};
use crate::base::Say;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

/// Room for an inner space that is written as a count.
const MOST_SPACES: usize = 100;

pub fn read(bytes: &[u8], intake: &mut Intake<'_>) -> Result<(), Say> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| text::DAMAGED_BOOK)?;
    let content = zip.by_name("content.xml").map_err(|_| text::DAMAGED_BOOK)?;
    let size = usize::try_from(content.size()).unwrap_or(usize::MAX);
    let mut walk = Walk::new(intake);
    let mut xml = Reader::from_reader(BufReader::new(content));
    xml.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Eof) => return Ok(()),
            Ok(event) => walk.event(&event)?,
            Err(_) => return Err(text::DAMAGED_BOOK),
        }
        if walk.has_ended_row {
            walk.has_ended_row = false;
            let at = usize::try_from(xml.buffer_position()).unwrap_or(size);
            walk.intake.report(at, size)?;
        }
    }
}

/// The kind of file that an OpenDocument package says it is.
pub fn is_spreadsheet(zip: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    part(zip, "mimetype").is_none_or(|kind| kind.contains("spreadsheet"))
}

/// Whether the package says that its parts are encrypted.
pub fn is_encrypted(zip: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    part(zip, "META-INF/manifest.xml").is_some_and(|list| list.contains("encryption-data"))
}

fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    const MOST: u64 = 1 << 20;
    let mut words = String::new();
    let part = zip.by_name(name).ok()?;
    part.take(MOST).read_to_string(&mut words).ok()?;
    Some(words)
}

/// One cell while its words are collected.
#[derive(Default)]
struct Open {
    value: CellValue,
    words: String,
    is_error: bool,
    repeats: usize,
    down: usize,
    across: usize,
}

struct Walk<'i, 'p> {
    intake: &'i mut Intake<'p>,
    /// Styles of tables that are not shown.
    hidden: HashSet<String>,
    style: Option<String>,
    /// How many tables within each other are open; only the outermost is a sheet.
    depth: usize,
    is_hidden: bool,
    row: usize,
    row_repeats: usize,
    column: usize,
    cells: Vec<(usize, CellValue)>,
    cell: Option<Open>,
    /// Within a note, whose words are not the cell's.
    notes: usize,
    has_ended_row: bool,
}

impl<'i, 'p> Walk<'i, 'p> {
    fn new(intake: &'i mut Intake<'p>) -> Self {
        Self {
            intake,
            hidden: HashSet::new(),
            style: None,
            depth: 0,
            is_hidden: false,
            row: 0,
            row_repeats: 1,
            column: 0,
            cells: Vec::new(),
            cell: None,
            notes: 0,
            has_ended_row: false,
        }
    }

    fn event(&mut self, event: &Event<'_>) -> Result<(), Say> {
        match event {
            Event::Start(start) => self.start(start),
            Event::End(end) => self.end(end.name().into_inner()),
            Event::Text(words) => {
                self.say(&words.xml10_content());
                Ok(())
            }
            Event::GeneralRef(sign) => {
                let word = quick_xml::escape::resolve_xml_entity(sign);
                let letter = || sign.resolve_char_ref().ok().flatten().map(String::from);
                let word = word.map(str::to_owned).or_else(letter);
                self.say(&word.unwrap_or_default());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn say(&mut self, words: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|_| self.notes == 0) {
            cell.words.push_str(words);
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Say> {
        match start.name().into_inner() {
            "style:style" => self.style = attribute(start, "style:name"),
            "style:table-properties" => {
                let is_shown = attribute(start, "table:display").is_none_or(|it| it != "false");
                self.hidden.extend(self.style.clone().filter(|_| !is_shown));
            }
            "table:table" => return self.table(start),
            _ if self.depth != 1 || self.is_hidden => {}
            "table:table-row" => {
                self.row_repeats = count(start, "table:number-rows-repeated");
                self.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => self.cell = Some(opened(start)),
            "office:annotation" => self.notes += 1,
            "text:s" => self.say(&" ".repeat(count(start, "text:c").min(MOST_SPACES))),
            "text:tab" => self.say("\t"),
            "text:line-break" => self.say("\n"),
            "text:p" if self.cell.as_ref().is_some_and(|it| !it.words.is_empty()) => self.say("\n"),
            _ => {}
        }
        Ok(())
    }

    fn table(&mut self, start: &BytesStart<'_>) -> Result<(), Say> {
        self.depth += 1;
        if self.depth > 1 {
            return Ok(());
        }
        let style = attribute(start, "table:style-name").unwrap_or_default();
        self.is_hidden = self.hidden.contains(&style);
        self.row = 0;
        if self.is_hidden {
            return Ok(());
        }
        let name = attribute(start, "table:name").unwrap_or_default();
        self.intake.begin(name)
    }

    fn end(&mut self, name: &str) -> Result<(), Say> {
        match name {
            "table:table" => self.depth = self.depth.saturating_sub(1),
            _ if self.depth != 1 || self.is_hidden => {}
            "office:annotation" => self.notes = self.notes.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => self.end_cell(),
            "table:table-row" => return self.end_row(),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let value = match cell.value {
            _ if cell.is_error => CellValue::Error(cell.words),
            CellValue::Empty => CellValue::Text(cell.words),
            value => value,
        };
        if !value.is_empty() {
            let last = self.column.saturating_add(cell.repeats).min(MAX_COLUMNS);
            let places = self.column..last;
            self.cells.extend(places.map(|at| (at, value.clone())));
        }
        self.intake.merge(Merged {
            top: self.row,
            left: self.column,
            bottom: self.row.saturating_add(cell.down - 1),
            right: self.column.saturating_add(cell.across - 1),
        });
        self.column = self.column.saturating_add(cell.repeats);
    }

    fn end_row(&mut self) -> Result<(), Say> {
        let cells = std::mem::take(&mut self.cells);
        let next = self.row.saturating_add(self.row_repeats);
        if !cells.is_empty() {
            for row in self.row..next {
                for (column, value) in &cells {
                    self.intake.put(row, *column, value.clone())?;
                }
            }
        }
        self.row = next;
        self.has_ended_row = true;
        Ok(())
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.try_get_attribute(name).ok()??;
    let plain = quick_xml::escape::unescape(&found.value).ok()?;
    Some(plain.into_owned())
}

/// A count of at least one.
fn count(start: &BytesStart<'_>, name: &str) -> usize {
    let written = attribute(start, name).and_then(|count| count.parse().ok());
    written.unwrap_or(1).max(1)
}

fn opened(start: &BytesStart<'_>) -> Open {
    let own = |name| attribute(start, name);
    let value = match own("office:value-type").as_deref() {
        Some("float" | "percentage" | "currency") => own("office:value")
            .and_then(|number| number.parse().ok())
            .map(CellValue::Number),
        Some("date") => own("office:date-value").map(|day| iso(&day)),
        Some("boolean") => own("office:boolean-value").map(CellValue::Text),
        Some("string") => own("office:string-value").map(CellValue::Text),
        _ => None,
    };
    Open {
        value: value.filter(|value| !value.is_empty()).unwrap_or_default(),
        words: String::new(),
        is_error: own("calcext:value-type").is_some_and(|kind| kind == "error"),
        repeats: count(start, "table:number-columns-repeated"),
        down: count(start, "table:number-rows-spanned"),
        across: count(start, "table:number-columns-spanned"),
    }
}
