//! Galleys with one glyph for each character of the clean text.

use super::display::Display;
use crate::base::thai::clusters;
use egui::Galley;
use egui::epaint::text::{Glyph, PlacedRow, Row};
use egui::text::{ByteIndex, LayoutJob};
use std::sync::Arc;

/// The clean text, cut into what the caret may not enter.
pub(super) struct Clean {
    text: String,
    chars: Vec<char>,
    /// For each character, the number of its cluster.
    cluster_of: Vec<usize>,
}

impl Clean {
    pub(super) fn new(text: &str) -> Self {
        let ends = clusters(text);
        let cluster_of = text
            .char_indices()
            .map(|(at, _)| ends.partition_point(|end| *end <= at));
        Self {
            cluster_of: cluster_of.collect(),
            chars: text.chars().collect(),
            text: text.to_owned(),
        }
    }

    fn cluster(&self, number: usize) -> Option<usize> {
        self.cluster_of.get(number).copied()
    }
}

/// Whether a row of the galley begins inside a cluster: a word was wider than the row.
pub(super) fn splits_a_cluster(galley: &Galley, display: &Display, clean: &Clean) -> bool {
    let cluster = |owner: &Option<usize>| owner.and_then(|number| clean.cluster(number));
    let mut row_start = 0;
    for row in &galley.rows {
        let (above, below) = display.owners.split_at(row_start.min(display.owners.len()));
        let last = above.iter().rev().find_map(cluster);
        if last.is_some() && last == below.iter().find_map(cluster) {
            return true;
        }
        row_start += characters(row);
    }
    false
}

fn characters(row: &PlacedRow) -> usize {
    row.row.glyphs.len() + usize::from(row.ends_with_newline)
}

/// The same galley with one glyph for each character of the clean text.
pub(super) fn rebuild(galley: &Galley, display: &Display, clean: &Clean) -> Galley {
    let mut rebuilt = galley.clone();
    rebuilt.job = Arc::new(clean_job(&galley.job, &clean.text));
    let mut owners = display.owners.as_slice();
    let mut done = 0;
    for placed in &mut rebuilt.rows {
        let (own, rest) = owners.split_at(characters(placed).min(owners.len()));
        let newline = usize::from(placed.ends_with_newline);
        let own_glyphs = own
            .get(..own.len().saturating_sub(newline))
            .unwrap_or_default();
        done = rebuild_row(Arc::make_mut(&mut placed.row), own_glyphs, clean, done) + newline;
        owners = rest;
    }
    rebuilt
}

fn clean_job(job: &LayoutJob, text: &str) -> LayoutJob {
    let mut job = job.clone();
    text.clone_into(&mut job.text);
    job.sections.truncate(1);
    for section in &mut job.sections {
        section.byte_range = ByteIndex(0)..ByteIndex(text.len());
    }
    job
}

/// Gives the row a glyph for each clean character from number `done` on, and returns the number
/// of the first one that it has not.
fn rebuild_row(row: &mut Row, owners: &[Option<usize>], clean: &Clean, done: usize) -> usize {
    let end = owners.iter().flatten().max().map_or(done, |last| last + 1);
    let leaders = leaders(&row.glyphs, owners, clean);
    let mut leaders = leaders.into_iter().peekable();
    let mut leader = leaders.next();
    let mut leads = true;
    let mut glyphs = Vec::with_capacity(end.saturating_sub(done));
    for number in done..end {
        if let Some(next) = leaders.next_if(|(of, _)| clean.cluster(number) >= Some(*of)) {
            leader = Some(next);
            leads = true;
        }
        let (Some((_, mut glyph)), Some(chr)) = (leader, clean.chars.get(number)) else {
            continue;
        };
        let row_end = row.size.x.max(glyph.pos.x);
        let next_x = leaders.peek().map_or(row_end, |(_, next)| next.pos.x);
        glyph.chr = *chr;
        glyph.advance_width = if leads {
            (next_x - glyph.pos.x).max(0.0)
        } else {
            0.0
        };
        glyphs.push(glyph);
        leads = false;
    }
    row.glyphs = glyphs;
    end.max(done)
}

/// The first glyph of each cluster of the row, with the number of the cluster.
fn leaders(glyphs: &[Glyph], owners: &[Option<usize>], clean: &Clean) -> Vec<(usize, Glyph)> {
    let mut leaders: Vec<(usize, Glyph)> = Vec::new();
    for (glyph, owner) in glyphs.iter().zip(owners) {
        let Some(cluster) = owner.and_then(|number| clean.cluster(number)) else {
            continue;
        };
        if leaders.last().is_none_or(|(last, _)| *last < cluster) {
            leaders.push((cluster, *glyph));
        }
    }
    leaders
}
