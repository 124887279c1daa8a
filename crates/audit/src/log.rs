//! The log.

use std::path::Path;

use crate::event::Event;

/// How the log is kept.
#[derive(Debug, Clone)]
pub struct LogSettings {
    /// Size at which a segment is closed and the next one begun, in bytes.
    pub segment_bytes_max: u64,
    /// Whether every event waits for the disk before its request is answered.
    pub strict: bool,
}

/// When an event counts as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// In the file: it survives the process, and within 50 ms the power. In strict mode as [`Self::Disk`].
    File,
    /// On the disk.
    Disk,
}

/// Why a log can't be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The system refused.
    #[error("the audit log can't be opened")]
    Io(#[from] std::io::Error),
}

/// Why the log takes no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// There is no room for it on the disk.
    #[error("no space left for the audit log")]
    OutOfSpace,
    /// The file can't be written.
    #[error("the audit log can't be written: {0}")]
    Io(String),
}

/// The audit log.
pub struct AuditLog;

/// Room in the log for one event.
pub struct Place;

impl AuditLog {
    /// Opens the log in a directory, or begins one there.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(_directory: &Path, _settings: LogSettings) -> Result<Self, OpenError> {
        Ok(Self)
    }

    /// A log that keeps nothing.
    pub fn in_memory() -> Self {
        Self
    }

    /// Makes sure that there is room for one more event, before anything is done that the event will tell of.
    ///
    /// # Errors
    /// [`LogError`]; nothing may be done then.
    pub async fn reserve(&self) -> Result<Place, LogError> {
        Ok(Place)
    }

    /// Writes out everything and closes the log.
    ///
    /// # Errors
    /// [`LogError`].
    pub async fn close(&self) -> Result<(), LogError> {
        Ok(())
    }
}

impl Place {
    /// Appends the event that the place was taken for.
    ///
    /// # Errors
    /// [`LogError`]: the event is not in the log, and its request must not be answered with success.
    pub async fn fill(self, _event: &Event<'_>, _durability: Durability) -> Result<(), LogError> {
        Ok(())
    }
}
