//! What can be wrong with a tree.

use std::io;
use std::path::{Path, PathBuf};

use crate::FeedError;
use crate::chain::Damage;

/// What is wrong with the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TreeDamage {
    /// A line is not the one that was put into the tree.
    #[error("event {sequence} is not the one in the tree")]
    Entry {
        /// Its sequence.
        sequence: u64,
    },
    /// Lines that are in the tree are not in the log any more.
    #[error("the tree has {size} events, but the log ends with event {last}: the others were cut off")]
    CutOff {
        /// Size of the tree.
        size: u64,
        /// Sequence of the last line.
        last: u64,
    },
    /// A line can't be put into the tree.
    #[error("event {sequence}: {damage}")]
    Line {
        /// Its sequence.
        sequence: u64,
        /// What is wrong with it.
        damage: Damage,
    },
    /// The first lines of the log are gone, and no tree knows them.
    #[error("the events before {first} are not here, and not in the tree")]
    Gap {
        /// Sequence of the first line.
        first: u64,
    },
    /// A checkpoint is not signed by the key.
    #[error("checkpoint {number} is not signed by the key")]
    Signature {
        /// Its number, from 1.
        number: u64,
    },
    /// A checkpoint is not of a bigger tree than the one before.
    #[error("checkpoint {number} does not go on from the one before")]
    Order {
        /// Its number, from 1.
        number: u64,
    },
    /// The tree of the size of a checkpoint has another root.
    #[error("the tree of {size} events has another root than its checkpoint says")]
    Root {
        /// Size of the tree.
        size: u64,
    },
    /// A stored hash is not the one that follows from the leaves.
    #[error("hash {index} of level {level} is wrong")]
    Hash {
        /// Level of tiles, from 1.
        level: usize,
        /// Number of the hash in the level, from 0.
        index: u64,
    },
    /// The tree is not one that goes on from a checkpoint that was kept elsewhere.
    #[error("the tree does not go on from the checkpoint of {size} events that was given")]
    Kept {
        /// Size of the tree of that checkpoint.
        size: u64,
    },
    /// The tree was signed with another key.
    #[error("the log's key is not the one that was given")]
    OtherKey,
}

/// Why the tree can't be kept. Nothing has been repaired.
#[derive(Debug, thiserror::Error)]
pub enum TreeError {
    /// The operating system refused something, or a file is too short or none of the tree's.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// The tree, or its log, is not as it was written.
    #[error("{}: {damage}", path.display())]
    Damaged {
        /// The file or directory.
        path: PathBuf,
        /// What is wrong.
        damage: TreeDamage,
    },
    /// Lines that are to be put into the tree can't be read.
    #[error(transparent)]
    Log(#[from] FeedError),
}

impl TreeError {
    pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::Io { path: path.clone(), source }
    }

    pub(crate) fn damaged(path: &Path, damage: TreeDamage) -> Self {
        Self::Damaged { path: path.to_owned(), damage }
    }
}
