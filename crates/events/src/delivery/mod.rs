//! Delivery: from the audit log to the targets.
//!
//! Each target reads the log on its own, at its own pace, and remembers how far it has got. Nothing waits for it: what a
//! target has not taken yet is in the log.

mod status;
mod worker;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;
use trent_audit::AuditLog;
use trent_types::{Clock, Entropy};

use self::status::Counters;
use self::worker::Worker;
use crate::cursor::{Cursor, CursorError};
use crate::plan::Plan;

pub use self::status::TargetStatus;

/// How long targets get for what is left when the server stops.
const FLUSH_MAX: Duration = Duration::from_secs(1);

/// Why delivery can't begin.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A file or a directory can't be used.
    #[error("{}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// The operating system's reason.
        source: std::io::Error,
    },
    /// How far a target had got can't be read.
    #[error(transparent)]
    Cursor(#[from] CursorError),
}

/// What delivery stands on.
pub struct Surroundings {
    /// Where events come from.
    pub audit: Arc<AuditLog>,
    /// Directory for cursors, made if it is not there; without one, delivery begins anew with every start.
    pub directory: Option<PathBuf>,
    /// The time that events are dated by.
    pub clock: Arc<dyn Clock>,
    /// The time of the rest of the world, for signatures.
    pub wall: Arc<dyn Clock>,
    /// Chance, for the times between attempts.
    pub entropy: Arc<dyn Entropy>,
}

/// The delivery of events.
pub struct Delivery {
    audit: Arc<AuditLog>,
    counters: Vec<Arc<Counters>>,
    stop: watch::Sender<bool>,
    workers: Mutex<Vec<JoinHandle<()>>>,
}

impl Delivery {
    /// Begins to deliver. A target that is new gets what happens from now on; one that was there before, what it had not
    /// got yet. Needs a tokio runtime.
    ///
    /// # Errors
    /// [`StartError`]
    pub fn start(plan: Plan, surroundings: Surroundings) -> Result<Self, StartError> {
        let Surroundings { audit, directory, clock, wall, entropy } = surroundings;
        let (stop, stopping) = watch::channel(false);
        let (mut counters, mut workers) = (Vec::new(), Vec::new());
        if let Some(directory) = directory.as_deref().filter(|_| !plan.targets.is_empty()) {
            make(directory).map_err(|source| StartError::Io { path: directory.to_owned(), source })?;
        }
        let rules = Arc::new(plan.rules);
        for (index, target) in plan.targets.into_iter().enumerate() {
            let cursor = directory.as_deref().map(|directory| Cursor::new(directory, &target.name));
            let end = audit.last_sequence() + 1;
            let known = cursor.as_ref().map(Cursor::read).transpose()?.flatten();
            let position = match known {
                Some(position) if position <= end => position,
                Some(position) => {
                    tracing::warn!(
                        target = target.name,
                        position,
                        end,
                        "the audit log is shorter than it was: events begin anew"
                    );
                    end
                }
                None => end,
            };
            if let Some(cursor) = cursor.as_ref().filter(|_| known != Some(position)) {
                // Whatever happens from now on is not forgotten.
                let written = cursor.write(position);
                written.map_err(|source| StartError::Io { path: directory.clone().unwrap_or_default(), source })?;
            }
            let counted = Arc::new(Counters::new(&target.name, position));
            counters.push(Arc::clone(&counted));
            let sink = crate::sinks::Sink::new(&target.destination, target.format.media_type(), Arc::clone(&wall));
            let sink = sink.map_err(|source| StartError::Io { path: target.name.clone().into(), source })?;
            let (clock, entropy) = (Arc::clone(&clock), Arc::clone(&entropy));
            let worker = Worker::new(index, target, Arc::clone(&rules), sink, cursor, counted, clock, entropy);
            workers.push(tokio::spawn(worker.run(audit.feed(position), stopping.clone())));
        }
        Ok(Self { audit, counters, stop, workers: Mutex::new(workers) })
    }

    /// How the targets are doing.
    pub fn status(&self) -> Vec<TargetStatus> {
        let end = self.audit.last_sequence() + 1;
        self.counters.iter().map(|counters| counters.status(end)).collect()
    }

    /// Lets targets take what is left, for a second at most, and ends. The audit log should be closed before.
    pub async fn stop(&self) {
        let mut workers = std::mem::take(&mut *self.workers.lock().await);
        let all = async {
            for worker in &mut workers {
                // A worker that has panicked has nothing to finish.
                let _ = worker.await;
            }
        };
        if tokio::time::timeout(FLUSH_MAX, all).await.is_err() {
            // What is not delivered now is delivered after the next start.
            self.stop.send_replace(true);
            for worker in workers.iter_mut().filter(|worker| !worker.is_finished()) {
                if tokio::time::timeout(FLUSH_MAX, &mut *worker).await.is_err() {
                    worker.abort();
                }
            }
        }
    }
}

fn make(directory: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)
}

#[cfg(test)]
mod tests;
