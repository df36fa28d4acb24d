//! What others decide about a plan, written down by the officer: the minutes of the committee and
//! the resolution of the province. Their forms are those of official correspondence; what was
//! decided is not known here, so the shipped texts leave dots for it.

use super::letter::{Marks, letter};
use super::prose::blocks;
use super::signed::{self, signatures};
use crate::base::Rich;
use crate::pdf::{Block, Document, Paragraph};
use crate::plan::model::{Part, Prose};
use crate::plan::rules::{Gathered, fill, fill_line};

/// The minutes of the committee's meeting.
pub fn minutes(from: &Gathered, marks: Marks<'_>) -> Document {
    let prose = from.read.contents.prose_of(Part::Minutes);
    letter(&prose, minutes_blocks(from), from, marks)
}

/// The resolution of the committee of the province.
pub fn endorsement(from: &Gathered, marks: Marks<'_>) -> Document {
    let prose = from.read.contents.prose_of(Part::Endorsement);
    letter(&prose, endorsement_blocks(from), from, marks)
}

pub fn minutes_blocks(from: &Gathered) -> Vec<Block> {
    let prose = from.read.contents.prose_of(Part::Minutes);
    let (head, body) = split_head(&prose.body);
    let mut all = vec![title(&prose, from)];
    let lines = fill(head, &from.facts).lines();
    let lines = lines.iter().map(Rich::trimmed);
    let lines = lines.filter(|line| !line.is_empty());
    all.extend(lines.map(|line| Paragraph::centered(line).into()));
    all.push(Block::Space(6.0));
    all.extend(blocks(body, 0, from).0);
    all.push(Block::Space(18.0));
    all.push(signatures(signed::MINUTES, from).into());
    all
}

pub fn endorsement_blocks(from: &Gathered) -> Vec<Block> {
    let prose = from.read.contents.prose_of(Part::Endorsement);
    let mut all = vec![title(&prose, from), Block::Space(12.0)];
    all.extend(blocks(&prose.body, 0, from).0);
    all.push(Block::Space(24.0));
    all.push(signatures(signed::ENDORSEMENT, from).into());
    all
}

fn title(prose: &Prose, from: &Gathered) -> Block {
    let words = fill_line(&prose.title, &from.facts);
    Paragraph::centered(words).bold().into()
}

/// What stands above the first heading says which meeting it was.
fn split_head(body: &str) -> (&str, &str) {
    let heading = body.match_indices('#').map(|(at, _)| at);
    let mut at_line =
        heading.filter(|at| *at == 0 || body.get(..*at).is_some_and(|it| it.ends_with('\n')));
    let at = at_line.next().unwrap_or(0);
    (
        body.get(..at).unwrap_or_default(),
        body.get(at..).unwrap_or_default(),
    )
}
