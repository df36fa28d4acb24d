//! How far the making of a document is, and whether it should go on.

use super::content::{Block, Document};
use super::text;
use crate::base::{Error, Result};
use std::cell::{Cell, RefCell};

/// The part of the work that laying out takes; the rest is writing.
const LAYOUT_SHARE: f32 = 0.6;
/// The watcher is asked once in so many steps.
const EVERY: usize = 32;

/// Told how much is done, from 0 to 1; answers whether to go on.
pub type Watch<'a> = dyn FnMut(f32) -> bool + 'a;

/// Counts steps and tells a watcher.
pub(super) struct Progress<'a> {
    watch: Option<RefCell<&'a mut Watch<'a>>>,
    from: Cell<f32>,
    share: Cell<f32>,
    steps: Cell<usize>,
    total: Cell<usize>,
}

impl<'a> Progress<'a> {
    /// Nobody watches.
    pub fn silent() -> Self {
        Self::of(None)
    }

    /// Tells `watch`, which may stop the work by answering `false`.
    pub fn watched(watch: &'a mut Watch<'a>) -> Self {
        Self::of(Some(RefCell::new(watch)))
    }

    fn of(watch: Option<RefCell<&'a mut Watch<'a>>>) -> Self {
        let (from, share) = (Cell::new(0.0), Cell::new(LAYOUT_SHARE));
        Self {
            watch,
            from,
            share,
            steps: Cell::new(0),
            total: Cell::new(1),
        }
    }

    /// Begins laying out this document.
    pub fn laying_out(&self, document: &Document) {
        let blocks = document.sections.iter().flat_map(|section| &section.blocks);
        let steps = blocks.map(|block| {
            1 + if let Block::Table(table) = block {
                table.rows.len()
            } else {
                0
            }
        });
        self.begin(0.0, LAYOUT_SHARE, steps.sum());
    }

    /// Begins writing so many pages.
    pub fn writing(&self, pages: usize) {
        self.begin(LAYOUT_SHARE, 1.0 - LAYOUT_SHARE, pages);
    }

    fn begin(&self, from: f32, share: f32, total: usize) {
        self.from.set(from);
        self.share.set(share);
        self.steps.set(0);
        self.total.set(total.max(1));
    }

    /// One step more is done. Fails where the watcher wants to stop.
    pub fn step(&self) -> Result<()> {
        let steps = self.steps.get() + 1;
        self.steps.set(steps);
        if steps.is_multiple_of(EVERY) || steps == self.total.get() {
            self.tell()
        } else {
            Ok(())
        }
    }

    fn tell(&self) -> Result<()> {
        let Some(watch) = &self.watch else {
            return Ok(());
        };
        let part = (self.steps.get() as f32 / self.total.get() as f32).min(1.0);
        let go_on = (watch.borrow_mut())(self.from.get() + self.share.get() * part);
        if go_on {
            Ok(())
        } else {
            Err(Error::Refused(text::CANCELLED))
        }
    }
}
