//! The annexes: the papers by which the plan was made, how far it reaches, and who takes part.

use super::{Marks, coverage, letter, people, record};
use crate::pdf::{Block, Heading, Section};
use crate::plan::rules::Gathered;
use crate::plan::text::paper;

/// Each on pages of its own. The order bears the number and the day that it was issued with, if it
/// was.
pub fn sections(from: &Gathered, order: Option<Marks<'_>>) -> Vec<Section> {
    let order = letter::order_text(from, order);
    let annexes: [(&str, Vec<Block>); 5] = [
        (paper::ANNEX_ORDER, order),
        (paper::ANNEX_MINUTES, record::minutes_blocks(from)),
        (paper::ANNEX_ENDORSEMENT, record::endorsement_blocks(from)),
        (paper::COVERAGE, coverage::blocks(from)),
        (paper::BY_PERSON, people::blocks(from)),
    ];
    let named = paper::ANNEX_NAMES.into_iter().zip(annexes);
    named
        .map(|(name, (title, mut blocks))| {
            let heading = Heading::centered(1, paper::annex(name, title));
            blocks.insert(0, heading.into());
            match title {
                // On an upright page most of its rows would take three lines.
                paper::BY_PERSON => Section::landscape(blocks),
                _ => Section::portrait(blocks),
            }
        })
        .collect()
}
