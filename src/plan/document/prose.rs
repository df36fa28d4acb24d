//! Prose with live fields as blocks, and what every document of the plan has in common.

use crate::pdf::{Block, Document, Heading, ListItem, Paragraph};
use crate::plan::rules::{Gathered, Line, lines, open_fields};
use chrono::NaiveDate;

/// An empty document in the dress of the organization: its names, its author.
pub fn dressed(title: &str, subject: &str, from: &Gathered, date: NaiveDate) -> Document {
    let mut document = Document::new(title, from.read.organization.name.as_str(), date);
    subject.clone_into(&mut document.subject);
    document.names = from.names.clone();
    // How many columns a table has is up to the office's categories.
    document.turn_wide_tables = true;
    let prose = from.read.contents.prose.iter();
    let directions = from.read.contents.directions.iter();
    document.open = open_fields(
        prose
            .flat_map(|it| [it.title.as_str(), it.body.as_str()])
            .chain(directions.map(|it| it.explanation.as_str())),
        &from.facts,
    );
    document
}

/// A part's text as blocks. Its headings are numbered after the part's number: 2.1, 2.2 …, and
/// are neither numbered nor listed where that is 0; how many there were comes back with them.
pub fn blocks(body: &str, part: usize, from: &Gathered) -> (Vec<Block>, usize) {
    let mut blocks = Vec::new();
    let mut headings = 0;
    for line in lines(body, &from.facts) {
        match line {
            Line::Heading(text) => {
                headings += 1;
                blocks.push(match part {
                    0 => Heading::new(2, text).unlisted().into(),
                    part => Heading::new(2, format!("{part}.{headings} {text}")).into(),
                });
            }
            Line::Item(marker, text) => push_item(&mut blocks, ListItem::new(marker, text)),
            Line::Lead(text) => blocks.push(Paragraph::left(text).into()),
            Line::Text(text) => blocks.push(Paragraph::justified(text).into()),
        }
    }
    (blocks, headings)
}

/// Items under each other are one list.
fn push_item(blocks: &mut Vec<Block>, item: ListItem) {
    match blocks.last_mut() {
        Some(Block::List(items)) => items.push(item),
        _ => blocks.push(Block::List(vec![item])),
    }
}
