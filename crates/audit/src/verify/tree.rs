//! Checking the tree against the lines.

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};

use super::{Verification, VerifyError, at};
use crate::tree::history::{self, History, Stored};
use crate::tree::levels::{self, Growing, HASH_BYTES, Levels};
use crate::tree::merkle::NodeHash;
use crate::tree::{self, Checkpoint, TreeDamage, VerifierKey};

/// What a tree holds that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeSummary {
    /// Number of events that the last checkpoint covers.
    pub size: u64,
    /// Number of checkpoints.
    pub checkpoints: u64,
    /// The key that has signed all of them.
    pub key: VerifierKey,
    /// The last checkpoint, as a signed note; none if there is none yet.
    pub checkpoint: Option<String>,
}

/// The tree of a log whose lines are read in order.
pub(super) struct TreeCheck {
    log: PathBuf,
    directory: PathBuf,
    key: VerifierKey,
    history: History,
    /// How many checkpoints were taken out of the history.
    taken: u64,
    /// The checkpoint that comes next.
    next: Option<Stored>,
    last: Option<Stored>,
    tree: Growing,
    /// The files of the levels, each read up to where the tree is.
    files: Vec<BufReader<File>>,
    kept: Option<Checkpoint>,
}

impl TreeCheck {
    /// Opens the tree of the log in a directory, if it has one.
    pub(super) fn open(log: &Path, known: &Verification) -> Result<Option<Self>, VerifyError> {
        let directory = tree::directory(log);
        let path = history::path(&directory);
        match path.metadata() {
            // It is just being begun.
            Ok(found) if found.len() < history::HEADER.len() as u64 => return Ok(None),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Ok(_) | Err(_) => {}
        }
        let key_path = tree::key_path(log);
        let beside = tree::read_key(log).map_err(at(&key_path))?;
        let key = known.key.clone().unwrap_or_else(|| beside.clone());
        if key != beside {
            return Err(VerifyError::Tree { path: key_path, damage: TreeDamage::OtherKey });
        }
        let kept = match &known.kept {
            Some(note) => Some(
                Checkpoint::open(note, &key)
                    .map_err(|_| VerifyError::Tree { path: directory.clone(), damage: TreeDamage::OtherKey })?,
            ),
            None => None,
        };
        let mut history = History::open(&directory).map_err(at(&path))?;
        let last = match history.count {
            0 => None,
            count => Some(history.get(count - 1).map_err(at(&path))?),
        };
        history.rewind().map_err(at(&path))?;
        let mut check = Self {
            log: log.to_owned(),
            directory,
            key,
            history,
            taken: 0,
            next: None,
            last,
            tree: Growing::default(),
            files: Vec::new(),
            kept,
        };
        check.advance()?;
        check.at_kept()?;
        Ok(Some(check))
    }

    /// Size of the tree of the last checkpoint.
    fn size(&self) -> u64 {
        self.last.map_or(0, |last| last.size)
    }

    /// Adds the events up to `last`, of which only the tree is left; gives the entry of the last one.
    pub(super) fn expired(&mut self, last: u64) -> Result<NodeHash, VerifyError> {
        if last > self.size() {
            return Err(self.damaged(TreeDamage::Gap { first: last + 1 }));
        }
        let mut entry = [0; 32];
        while self.tree.size < last {
            entry = self.read(0)?;
            self.push(&entry)?;
        }
        Ok(entry)
    }

    /// Adds an event that is there.
    pub(super) fn line(&mut self, sequence: u64, hash: &NodeHash) -> Result<(), VerifyError> {
        if sequence > self.size() {
            return Ok(());
        }
        if self.read(0)? != *hash {
            return Err(self.damaged(TreeDamage::Entry { sequence }));
        }
        self.push(hash)
    }

    /// There are no more events than `last`.
    pub(super) fn finish(self, last: u64) -> Result<TreeSummary, VerifyError> {
        let size = self.size();
        if size > last {
            return Err(VerifyError::Tree { path: self.log, damage: TreeDamage::CutOff { size, last } });
        }
        if let Some(kept) = self.kept {
            let damage = TreeDamage::Kept { size: kept.size };
            return Err(VerifyError::Tree { path: self.directory, damage });
        }
        let checkpoint = self.last.map(|last| last.note(&self.key));
        Ok(TreeSummary { size, checkpoints: self.history.count, key: self.key, checkpoint })
    }

    fn push(&mut self, entry: &NodeHash) -> Result<(), VerifyError> {
        self.tree.push(entry);
        let added: Vec<_> =
            self.tree.added().skip(1).map(|(level, before, hashes)| (level, before, hashes[0])).collect();
        self.tree.written();
        for (level, index, hash) in added {
            if self.read(level)? != hash {
                return Err(self.damaged(TreeDamage::Hash { level, index }));
            }
        }
        if self.next.is_some_and(|next| next.size == self.tree.size) {
            self.checkpoint()?;
        }
        self.at_kept()
    }

    /// The tree has the size of the next checkpoint.
    fn checkpoint(&mut self) -> Result<(), VerifyError> {
        let Some(next) = self.next else { return Ok(()) };
        if next.root != self.tree.root() {
            return Err(self.damaged(TreeDamage::Root { size: next.size }));
        }
        if !next.is_signed_by(&self.key) {
            return Err(self.damaged(TreeDamage::Signature { number: self.taken }));
        }
        self.advance()
    }

    /// Takes the checkpoint that comes next; it must be of a bigger tree.
    fn advance(&mut self) -> Result<(), VerifyError> {
        self.next = None;
        if self.taken < self.history.count {
            let next = self.history.next().map_err(at(&history::path(&self.directory)))?;
            self.taken += 1;
            if next.size <= self.tree.size {
                return Err(self.damaged(TreeDamage::Order { number: self.taken }));
            }
            if next.size > self.size() {
                // No later one is of a tree that is as big.
                return Err(self.damaged(TreeDamage::Order { number: self.history.count }));
            }
            self.next = Some(next);
        }
        Ok(())
    }

    /// If the tree has the size of the checkpoint that was kept, it must have its root.
    fn at_kept(&mut self) -> Result<(), VerifyError> {
        let size = self.tree.size;
        if let Some(kept) = self.kept.take_if(|kept| kept.size == size)
            && kept.root != self.tree.root()
        {
            return Err(self.damaged(TreeDamage::Kept { size }));
        }
        Ok(())
    }

    /// The next hash in the file of a level.
    fn read(&mut self, level: usize) -> Result<NodeHash, VerifyError> {
        let path = levels::path(&self.directory, level);
        let mut next = || {
            while self.files.len() <= level {
                let file = Levels::new(&self.directory).open(self.files.len())?;
                let mut reader = BufReader::with_capacity(64 * 1024, file);
                std::io::Seek::seek(&mut reader, std::io::SeekFrom::Start(HASH_BYTES))?;
                self.files.push(reader);
            }
            let mut hash = [0; 32];
            if let Some(file) = self.files.get_mut(level) {
                file.read_exact(&mut hash)?;
            }
            Ok(hash)
        };
        next().map_err(at(&path))
    }

    fn damaged(&self, damage: TreeDamage) -> VerifyError {
        VerifyError::Tree { path: self.directory.clone(), damage }
    }
}
