//! Tables of web pages, which many systems of the state hand out under the ending `xls`.
//!
//! As in a spreadsheet, all of the page is one sheet: what stands between its tables takes rows
//! of its own.

use super::MAX_COLUMNS;
use super::encoding::{decode, guess};
use super::intake::Intake;
use super::model::{CellValue, Merged};
use super::text;
use crate::base::Say;
use html5gum::{StartTag, Token, Tokenizer};

/// The most rows that one cell may span, as in browsers.
const MOST_DOWN: usize = 65_534;
/// How often the reader says how far it is, in rows.
const REPORTED: usize = 256;

pub fn read(bytes: &[u8], intake: &mut Intake<'_>) -> Result<(), Say> {
    let page = decode(bytes, guess(bytes));
    intake.begin(String::new())?;
    let mut walk = Walk::new(intake);
    let mut read = 0;
    for token in Tokenizer::new(page.as_str()) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => walk.start(&tag)?,
            Token::EndTag(tag) => walk.end(&tag.name)?,
            Token::String(words) => {
                read += words.value.len();
                walk.say(&String::from_utf8_lossy(&words.value));
            }
            _ => {}
        }
        if walk.row >= walk.next_report {
            walk.next_report = walk.row + REPORTED;
            walk.intake.report(read, page.len())?;
        }
    }
    walk.flush()
}

/// Whether a text begins like a web page.
pub fn is_page(bytes: &[u8]) -> bool {
    let letters = bytes.iter().filter(|byte| byte.is_ascii());
    let start: Vec<u8> = letters
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(u8::to_ascii_lowercase)
        .take(400)
        .collect();
    let tags: [&[u8]; 9] = [
        b"<html",
        b"<!doctype",
        b"<table",
        b"<meta",
        b"<head",
        b"<body",
        b"<style",
        b"<div",
        b"<center",
    ];
    let is_tagged = |start: &[u8]| tags.iter().any(|tag| start.starts_with(tag));
    let after_declaration = || {
        let end = start.windows(2).position(|two| two == b"?>")?;
        start.get(end + 2..).map(is_tagged)
    };
    is_tagged(&start) || (start.starts_with(b"<?xml") && after_declaration() == Some(true))
}

struct Walk<'i, 'p> {
    intake: &'i mut Intake<'p>,
    row: usize,
    column: usize,
    /// How many tables within each other are open; inner ones are words of the outer cell.
    depth: usize,
    is_in_row: bool,
    /// The words of the open cell, or those between tables.
    words: String,
    /// How the open cell is laid: rows down, columns across.
    open: Option<(usize, usize)>,
    /// Down to which row a column is taken by a cell above.
    taken: Vec<usize>,
    /// Within a script or a style, whose words nobody sees.
    unseen: usize,
    next_report: usize,
}

impl<'i, 'p> Walk<'i, 'p> {
    fn new(intake: &'i mut Intake<'p>) -> Self {
        Self {
            intake,
            row: 0,
            column: 0,
            depth: 0,
            is_in_row: false,
            words: String::new(),
            open: None,
            taken: Vec::new(),
            unseen: 0,
            next_report: 0,
        }
    }

    /// White space is one space, as in browsers.
    fn say(&mut self, words: &str) {
        if self.unseen > 0 || (self.depth > 0 && self.open.is_none()) {
            return;
        }
        for letter in words.chars() {
            match letter {
                _ if !letter.is_whitespace() || letter == '\u{A0}' => self.words.push(letter),
                _ if !self.words.ends_with([' ', '\n']) => self.words.push(' '),
                _ => {}
            }
        }
    }

    fn start(&mut self, tag: &StartTag<()>) -> Result<(), Say> {
        match tag.name.as_slice() {
            b"script" | b"style" | b"title" if !tag.self_closing => self.unseen += 1,
            b"table" => {
                if self.depth == 0 {
                    self.flush()?;
                }
                self.depth += 1;
            }
            b"tr" if self.depth == 1 => {
                self.end_row()?;
                self.is_in_row = true;
            }
            b"td" | b"th" if self.depth == 1 => {
                self.end_cell()?;
                self.is_in_row = true;
                let span = |name: &[u8], most: usize| span(tag, name).clamp(1, most);
                self.open = Some((span(b"rowspan", MOST_DOWN), span(b"colspan", MAX_COLUMNS)));
            }
            b"br" => self.break_line()?,
            b"p" | b"div" | b"h1" | b"h2" | b"h3" | b"h4" if self.depth == 0 => self.flush()?,
            _ => {}
        }
        Ok(())
    }

    fn break_line(&mut self) -> Result<(), Say> {
        match self.depth {
            0 => self.flush(),
            _ => {
                self.words.push('\n');
                Ok(())
            }
        }
    }

    fn end(&mut self, name: &[u8]) -> Result<(), Say> {
        match name {
            b"script" | b"style" | b"title" => self.unseen = self.unseen.saturating_sub(1),
            b"table" => {
                if self.depth == 1 {
                    self.end_row()?;
                    self.taken.clear();
                }
                self.depth = self.depth.saturating_sub(1);
            }
            b"tr" if self.depth == 1 => self.end_row()?,
            b"td" | b"th" if self.depth == 1 => self.end_cell()?,
            b"p" | b"div" | b"h1" | b"h2" | b"h3" | b"h4" if self.depth == 0 => self.flush()?,
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Say> {
        let words = std::mem::take(&mut self.words);
        let Some((down, across)) = self.open.take() else {
            return Ok(());
        };
        while self.taken.get(self.column).is_some_and(|to| *to > self.row) {
            self.column += 1;
        }
        let last = self.column.saturating_add(across).min(MAX_COLUMNS);
        if self.taken.len() < last {
            self.taken.resize(last, 0);
        }
        for to in self.taken.iter_mut().take(last).skip(self.column) {
            *to = self.row.saturating_add(down);
        }
        let (row, column) = (self.row, self.column);
        self.intake.put(row, column, value(&words))?;
        self.intake.merge(Merged {
            top: row,
            left: column,
            bottom: row.saturating_add(down - 1),
            right: column.saturating_add(across - 1),
        });
        self.column = last.max(self.column);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Say> {
        self.end_cell()?;
        if std::mem::take(&mut self.is_in_row) {
            self.row += 1;
        }
        self.column = 0;
        Ok(())
    }

    /// What stands between tables is a row of its own.
    fn flush(&mut self) -> Result<(), Say> {
        if self.depth > 0 {
            return self.end_row();
        }
        let words = std::mem::take(&mut self.words);
        if !words.trim().is_empty() {
            self.intake.put(self.row, 0, value(&words))?;
            self.row += 1;
        }
        Ok(())
    }
}

fn value(words: &str) -> CellValue {
    let words = words.trim_matches(|letter: char| letter.is_whitespace());
    match words {
        _ if text::FORMULA_ERRORS.contains(&words) => CellValue::Error(words.to_owned()),
        _ => CellValue::Text(words.to_owned()),
    }
}

fn span(tag: &StartTag<()>, name: &[u8]) -> usize {
    let written = tag.attributes.get(name);
    let number = written.and_then(|value| std::str::from_utf8(value).ok()?.trim().parse().ok());
    number.unwrap_or(1)
}
