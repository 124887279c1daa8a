//! The log's tree: begun with the log, closed behind it.

use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;

use super::{AuditLog, Home, LogError, lock};
use crate::tree::{CheckpointSigner, Tree, TreeError};

impl AuditLog {
    /// Begins to keep the log's [`Tree`]: opens it, or makes it of all lines that are there, and signs a checkpoint about
    /// every second while there are events, and a last one when the log is closed. A log that is not in files has none.
    ///
    /// # Errors
    /// [`TreeError`], also if the tree does not fit the log: nothing is repaired then, and the log should not be written.
    pub async fn start_tree(&self, signer: Arc<dyn CheckpointSigner>) -> Result<Option<Arc<Tree>>, TreeError> {
        let Home::Files(shared) = &self.home else { return Ok(None) };
        let head = lock(&shared.writer).head();
        let directory = shared.disk.directory().to_owned();
        let failed = |source| TreeError::Io { path: directory.clone(), source };
        shared.on_disk(head.sequence).await.map_err(|error| failed(io::Error::other(error)))?;
        let disk = Arc::clone(&shared.disk);
        let started = tokio::task::spawn_blocking(move || Tree::start(disk, signer, head)).await;
        let (tree, thread) = started.map_err(|error| failed(io::Error::other(error)))??;
        if shared.tree.set(Arc::clone(&tree)).is_err() {
            tree.stop();
            return Err(failed(io::ErrorKind::AlreadyExists.into()));
        }
        *lock(&self.tree) = Some(thread);
        // What got to the disk before the tree was there.
        tree.reach(shared.synced.borrow().sequence);
        Ok(Some(tree))
    }

    /// The log's tree, once it is [kept](Self::start_tree).
    pub fn tree(&self) -> Option<Arc<Tree>> {
        match &self.home {
            Home::Files(shared) => shared.tree.get().cloned(),
            Home::Nowhere | Home::Memory(_) => None,
        }
    }

    /// Waits for the last checkpoint.
    pub(super) async fn close_tree(&self) -> Result<(), LogError> {
        if let Some(thread) = self.stop_tree() {
            let ended = tokio::task::spawn_blocking(move || thread.join()).await;
            if !matches!(ended, Ok(Ok(()))) {
                return Err(LogError::Io("the last checkpoint was not made".to_owned()));
            }
        }
        match self.tree().and_then(|tree| tree.failure()) {
            Some(failure) => Err(LogError::Io(format!("the last checkpoint was not made: {failure}"))),
            None => Ok(()),
        }
    }

    /// The same, for who can't wait asynchronously.
    pub(super) fn drop_tree(&self) {
        if let Some(thread) = self.stop_tree() {
            let _ = thread.join();
        }
    }

    fn stop_tree(&self) -> Option<JoinHandle<()>> {
        let thread = lock(&self.tree).take()?;
        if let Some(tree) = self.tree() {
            tree.stop();
        }
        Some(thread)
    }
}
