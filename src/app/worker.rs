//! The one background thread for slow, pure work, and who asked for it.

use crate::base::{Error, Result, Say};
use crate::screen::{Progress, Work, Worked};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// Who asked for a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Shell,
    Page(usize),
}

/// A job that runs now.
struct Running {
    owner: Owner,
    name: Say,
    progress: Progress,
    answer: Receiver<Result<Worked>>,
}

#[derive(Default)]
pub struct Worker {
    running: Option<Running>,
}

impl Worker {
    /// Starts a job; a job that still runs is asked to stop, its answer is dropped.
    pub fn start(&mut self, owner: Owner, work: Work, wake: impl Fn() + Send + 'static) {
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
        self.running = Some(Running {
            owner,
            name: work.name,
            progress,
            answer,
        });
    }

    /// The answer of a job that has ended, and who asked for it.
    pub fn poll(&mut self) -> Option<(Owner, Result<Worked>)> {
        let running = self.running.as_ref()?;
        let result = match running.answer.try_recv() {
            Ok(result) => result,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => {
                Err(Error::Bug(format!("{} ended early", running.name.en())))
            }
        };
        let owner = running.owner;
        self.running = None;
        Some((owner, result))
    }

    /// What runs now and how far it is, in thousandths.
    pub fn state(&self) -> Option<(&Say, u32)> {
        self.running
            .as_ref()
            .map(|running| (&running.name, running.progress.permille()))
    }

    /// Asks the job to stop; whoever asked for it is told how it ended.
    pub fn stop(&self) {
        if let Some(running) = &self.running {
            running.progress.cancel();
        }
    }

    /// Forgets the job: nobody is told how it ends.
    pub fn cancel(&mut self) {
        if let Some(running) = self.running.take() {
            running.progress.cancel();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_job_that_is_stopped_says_how_it_ended() {
        const NAME: Say = Say::new("งาน", "Job");
        let mut worker = Worker::default();
        let endless = Work::new(NAME, |progress| -> Result<()> {
            while !progress.cancelled() {
                std::thread::sleep(Duration::from_millis(1));
            }
            Err(Error::Refused(NAME))
        });
        worker.start(Owner::Page(3), endless, || {});
        assert!(worker.poll().is_none());
        worker.stop();
        let ended = (0..5000).find_map(|_| {
            std::thread::sleep(Duration::from_millis(1));
            worker.poll()
        });
        assert!(matches!(
            ended,
            Some((Owner::Page(3), Err(Error::Refused(_))))
        ));
        assert!(worker.state().is_none());
    }
}
