//! The one background thread for slow, pure work, and who asked for it.

use crate::base::{Error, Result, Say};
use crate::screen::{Progress, Work, Worked};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// A job that runs now.
struct Running {
    page: usize,
    name: Say,
    progress: Progress,
    answer: Receiver<Result<Worked>>,
}

#[derive(Default)]
pub struct Worker {
    running: Option<Running>,
}

impl Worker {
    /// Starts a job for a page; a job that still runs is asked to stop, its answer is dropped.
    pub fn start(&mut self, page: usize, work: Work, wake: impl Fn() + Send + 'static) {
        self.cancel();
        let progress = Progress::default();
        let (tell, answer) = channel();
        let shared = progress.clone();
        std::thread::spawn(move || {
            let result = (work.run)(&shared);
            // Nobody listens when the job was cancelled: then there is nobody to tell.
            let _ = tell.send(result);
            wake();
        });
        self.running = Some(Running { page, name: work.name, progress, answer });
    }

    /// The answer of a job that has ended, and the page that asked.
    pub fn poll(&mut self) -> Option<(usize, Result<Worked>)> {
        let running = self.running.as_ref()?;
        let result = match running.answer.try_recv() {
            Ok(result) => result,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Err(Error::Bug(format!("{} ended early", running.name.en()))),
        };
        let page = running.page;
        self.running = None;
        Some((page, result))
    }

    /// What runs now and how far it is, in thousandths.
    pub fn state(&self) -> Option<(&Say, u32)> {
        self.running.as_ref().map(|running| (&running.name, running.progress.permille()))
    }

    pub fn cancel(&mut self) {
        if let Some(running) = self.running.take() {
            running.progress.cancel();
        }
    }
}
