//! What can go wrong.

use std::error::Error;

use crate::commit::InvalidCommit;

/// The engine could not do what it was asked to do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The engine's files are damaged. Nothing has been repaired.
    #[error("the store is damaged: {detail}")]
    Corrupt {
        /// What is wrong, in the engine's words.
        detail: String,
    },
    /// An earlier error left it uncertain what is on disk. The store takes no commits until it is opened anew.
    #[error("the store takes no commits since an earlier error")]
    Failed,
    /// The store was opened to be read only.
    #[error("the store was opened to be read only")]
    ReadOnly,
    /// The store has been closed.
    #[error("the store is closed")]
    Closed,
    /// Any other error of the engine.
    #[error("the store's engine failed")]
    Engine(#[source] Box<dyn Error + Send + Sync>),
}

/// A commit did not take place, or perhaps did: see [`crate::Store::commit`].
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    /// A precondition does not hold. Nothing is changed.
    #[error("a precondition of the commit does not hold")]
    Conflict {
        /// Key of the first such precondition.
        key: Vec<u8>,
    },
    /// A limit is exceeded. Nothing is changed.
    #[error("invalid commit: {0}")]
    Invalid(#[from] InvalidCommit),
    /// There is no room. Nothing is changed.
    #[error("no space left for the store")]
    OutOfSpace,
    /// The outcome is unknown.
    #[error(transparent)]
    Store(#[from] StoreError),
}
