//! Taking the audit log's events into the index, as they come.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use trent_audit::{AuditLog, Entry, Feed, FeedError};

use crate::index::Index;

/// How long is waited after something went wrong.
const PAUSE: Duration = Duration::from_secs(1);
/// How much less urgent this is than requests.
const NICENESS: i32 = 10;

/// Follows the log until it is closed, on a thread of its own. Needs the tokio runtime that it is called in.
///
/// # Errors
/// If there is no thread to be had.
pub(crate) fn start(audit: &Arc<AuditLog>, index: &Arc<Index>) -> std::io::Result<()> {
    let (feed, index, runtime) = (audit.feed(index.next()), Arc::clone(index), Handle::current());
    let follow = move || {
        // It goes as well without.
        let _ = rustix::process::nice(NICENESS);
        run(feed, &index, &runtime);
    };
    std::thread::Builder::new().name("trent-history".to_owned()).spawn(follow).map(drop)
}

fn run(mut feed: Feed, index: &Arc<Index>, runtime: &Handle) {
    let mut is_failing = false;
    loop {
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
