//! Taking the audit log's events into the index, as they come.
//!
//! Requests come first: where all cores are busy with them, the index falls behind the log, and catches up when there is
//! time, or when somebody looks something up.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use trent_audit::{AuditLog, Entry, Feed, FeedError};
use trent_priority::yield_to_all;

use crate::index::Index;

/// How long is waited after something went wrong.
const PAUSE: Duration = Duration::from_secs(1);
/// How long who looks something up leaves the work to the thread that follows the log. It has usually done it before.
const SOON: Duration = Duration::from_millis(50);

/// Follows the log until it is closed, on a thread of its own. Needs the tokio runtime that it is called in.
///
/// # Errors
/// If there is no thread to be had.
pub(crate) fn start(audit: &Arc<AuditLog>, index: &Arc<Index>) -> std::io::Result<()> {
    let (feed, index, runtime) = (audit.feed(index.next()), Arc::clone(index), Handle::current());
    let follow = move || {
        yield_to_all();
        run(feed, &index, &runtime);
    };
    std::thread::Builder::new().name("trent-history".to_owned()).spawn(follow).map(drop)
}

/// Waits until the index has the event with this sequence and all before it, and takes in what is missing if the thread
/// that follows the log does not get to it. Whether the index has them, in time.
pub(crate) async fn reach(audit: &AuditLog, index: &Arc<Index>, sequence: u64, patience: Duration) -> bool {
    if index.reached(sequence, SOON).await {
        return true;
    }
    let mut feed = audit.feed(index.next());
    let catching_up = async {
        while index.next() <= sequence {
            feed.skip_to(index.next());
            let entries = match feed.next().await {
                Ok(entries) => entries,
                // It goes on with what is there.
                Err(FeedError::Lost { .. }) => continue,
                Err(_) => return false,
            };
            let index = Arc::clone(index);
            if !matches!(tokio::task::spawn_blocking(move || index.append(&entries)).await, Ok(Ok(()))) {
                return false;
            }
        }
        true
    };
    tokio::time::timeout(patience, catching_up).await.unwrap_or(false)
}

fn run(mut feed: Feed, index: &Arc<Index>, runtime: &Handle) {
    let mut is_failing = false;
    loop {
        // Somebody else may have been faster.
        feed.skip_to(index.next());
        let failure = match runtime.block_on(feed.next()) {
            Ok(entries) => take_in(entries, index, runtime),
            Err(FeedError::Closed) => return,
            // It goes on with what is there.
            Err(FeedError::Lost { .. }) => continue,
            Err(error) => Err(error.to_string()),
        };
        match failure {
            Ok(()) => is_failing = false,
            Err(error) => {
                if !std::mem::replace(&mut is_failing, true) {
                    tracing::error!(error, "the event history can't go on; it is tried again every second");
                }
                std::thread::sleep(PAUSE);
            }
        }
    }
}

/// Takes events in, however often that needs to be tried; ends early if the runtime is gone.
fn take_in(entries: Vec<Entry>, index: &Arc<Index>, runtime: &Handle) -> Result<(), String> {
    let mut rest = entries.as_slice();
    loop {
        let appended = index.append(rest);
        rest = rest.iter().position(|entry| entry.sequence >= index.next()).map_or(&[], |at| &rest[at..]);
        match appended {
            Ok(()) => break,
            Err(error) if rest.is_empty() => return Err(error.to_string()),
            Err(error) => {
                tracing::error!(%error, "the event history can't be written; it is tried again every second");
                std::thread::sleep(PAUSE);
            }
        }
    }
    if index.is_mergeable() {
        let index = Arc::clone(index);
        runtime.spawn_blocking(move || {
            if let Err(error) = index.merge() {
                tracing::warn!(%error, "files of the event history can't be merged");
            }
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::{Attribute, Key, Query};
    use crate::tests::Scene;

    #[tokio::test]
    async fn who_looks_something_up_does_not_depend_on_the_thread_that_follows() {
        let scene = Scene::new();
        for _ in 0..3 {
            scene.call("DescribeTrails", "{}").await.unwrap();
        }
        // Nobody follows the log for this one.
        let (audit, index) = (&scene.service.audit, Arc::new(Index::open(None, 0).unwrap()));
        let last = audit.last_sequence();
        assert!(reach(audit, &index, last, Duration::from_secs(60)).await);
        assert_eq!(index.next(), last + 1);
        assert!(reach(audit, &index, last, Duration::ZERO).await);
        assert!(!reach(audit, &index, last + 1, Duration::from_millis(1)).await);
        let (account, region) = (crate::tests::ACCOUNT, crate::tests::REGION);
        let key = Key { account, region, attribute: Attribute::EventName, value: "DescribeTrails" };
        let found = index.find(&Query { key, start: 0, end: i64::MAX - 1, after: None, limit: 50 }).unwrap();
        assert_eq!(found.len(), 3);
    }
}
