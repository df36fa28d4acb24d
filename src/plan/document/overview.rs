//! Section 12 of the manpower plan: the guideline in one or two pages.

use super::prose::{blocks, dressed};
use crate::pdf::{Block, Document, Heading, Paragraph, Section};
use crate::plan::model::Direction;
use crate::plan::rules::{Gathered, fill};
use crate::plan::text::paper;
use chrono::NaiveDate;

/// The overview of the development guideline, without the details of the book.
pub fn overview(from: &Gathered, date: NaiveDate) -> Document {
    let paragraph = |text: &str| Block::from(Paragraph::justified(fill(text, &from.facts)));
    let mut blocks = vec![Heading::new(1, paper::OVERVIEW_TITLE).into()];
    blocks.extend(paper::OVERVIEW.iter().map(|text| paragraph(text)));
    for (number, direction) in (1..).zip(&from.read.contents.directions) {
        blocks.extend(direction_blocks(number, direction, from));
    }
    blocks.extend([paper::OVERVIEW_METHODS, paper::OVERVIEW_DETAIL].map(paragraph));
    dressed(paper::OVERVIEW_TITLE, paper::OVERVIEW_SUBJECT, from, date)
        .with(Section::portrait(blocks))
}

fn direction_blocks(number: usize, direction: &Direction, from: &Gathered) -> Vec<Block> {
    let heading = Heading::new(2, format!("{number}. {}", direction.name)).into();
    let (said, _) = blocks(&direction.explanation, number, from);
    std::iter::once(heading).chain(said).collect()
}
