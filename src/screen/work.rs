//! Slow, pure work on the one background thread, with progress and a way to stop it.

use crate::base::{Result, Say};
use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// What a piece of work brings back; the page that asked knows its type.
pub type Worked = Box<dyn Any + Send>;

/// What the worker runs; it says how far it is and asks whether it may go on.
pub type Job = Box<dyn FnOnce(&Progress) -> Result<Worked> + Send>;

/// A job for the worker.
pub struct Work {
    /// What the progress bar says.
    pub name: Say,
    pub run: Job,
}

impl Work {
    pub fn new<T: Any + Send>(
        name: Say,
        run: impl FnOnce(&Progress) -> Result<T> + Send + 'static,
    ) -> Self {
        Self {
            name,
            run: Box::new(move |progress| Ok(Box::new(run(progress)?))),
        }
    }
}

/// How far a job is, shared between the worker and the window.
#[derive(Clone, Default)]
pub struct Progress {
    permille: Arc<AtomicU32>,
    stop: Arc<AtomicBool>,
}

impl Progress {
    /// Says that `done` of `all` steps are finished.
    pub fn report(&self, done: usize, all: usize) {
        let permille = (done.saturating_mul(1000))
            .checked_div(all)
            .unwrap_or(0)
            .min(1000);
        self.permille
            .store(u32::try_from(permille).unwrap_or(1000), Ordering::Relaxed);
    }

    /// Thousandths that are done.
    pub fn permille(&self) -> u32 {
        self.permille.load(Ordering::Relaxed)
    }

    /// Asks the job to stop at its next step.
    pub fn cancel(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    pub fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
