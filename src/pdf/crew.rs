//! Many hands: a row of jobs done on all processors, their results taken in the row's order, so
//! that what comes of them never depends on who was faster.

use crate::base::Result;
use std::collections::BTreeMap;
use std::iter::Enumerate;
use std::sync::Mutex;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

/// More would only wait for each other and hold memory.
const MOST_HANDS: usize = 8;

/// Does each job once, with tools that each pair of hands makes for itself, and hands the results
/// to `take`, in the order of the jobs, on this thread.
///
/// # Errors
/// What `take` answers first; jobs that have not begun are then left undone.
pub(super) fn in_order<J: Send, T, R: Send>(
    jobs: impl Iterator<Item = J> + Send,
    tools: impl Fn() -> T + Sync,
    work: impl Fn(&mut T, J) -> R + Sync,
    mut take: impl FnMut(R) -> Result<()>,
) -> Result<()> {
    let most = jobs
        .size_hint()
        .1
        .unwrap_or(MOST_HANDS)
        .clamp(1, MOST_HANDS);
    let hands = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(most);
    let row = Mutex::new(jobs.enumerate());
    thread::scope(|scope| {
        // Results wait for this thread where it is slower, so that they do not pile up.
        let (done, results) = sync_channel(hands);
        for _ in 0..hands {
            let done = done.clone();
            scope.spawn(|| {
                let mut tools = tools();
                work_along(&row, |job| work(&mut tools, job), done);
            });
        }
        drop(done);
        let (mut next, mut early) = (0, BTreeMap::new());
        for (index, result) in results {
            early.insert(index, result);
            while let Some(result) = early.remove(&next) {
                take(result)?;
                next += 1;
            }
        }
        Ok(())
    })
}

/// Takes jobs from the row until there are none or nobody listens any more.
fn work_along<J, R>(
    row: &Mutex<Enumerate<impl Iterator<Item = J>>>,
    mut work: impl FnMut(J) -> R,
    done: SyncSender<(usize, R)>,
) {
    loop {
        // Held only while the next job is taken; whoever panicked has not held it.
        let next = row.lock().ok().and_then(|mut row| row.next());
        let Some((index, job)) = next else { return };
        if done.send((index, work(job))).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Error;
    use crate::pdf::text;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        let mut taken = Vec::new();
        let slow_then_fast = |(): &mut (), job: u64| {
            thread::sleep(Duration::from_micros(200 * (job % 3)));
            job * 10
        };
        let take = |result| {
            taken.push(result);
            Ok(())
        };
        in_order(0..50, || (), slow_then_fast, take).unwrap();
        assert!(taken.iter().copied().eq((0..50).map(|job| job * 10)));
    }

    #[test]
    fn nothing_new_is_begun_after_a_refusal() {
        let begun = AtomicUsize::new(0);
        let count = |(): &mut (), _| begun.fetch_add(1, Ordering::Relaxed);
        let refuse = |_| Err(Error::Refused(text::CANCELLED));
        let refused = in_order(0..100_000, || (), count, refuse);
        assert!(matches!(refused, Err(Error::Refused(_))));
        assert!(begun.into_inner() < 1000);
    }

    #[test]
    fn no_jobs_are_no_work() {
        in_order(0..0, || (), |(), job: i32| job, |_| Ok(())).unwrap();
    }
}
