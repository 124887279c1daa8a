//! Keeps the tree's files: adds leaves, makes checkpoints, and finds the end of the tree after a restart.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::history::{self, History, Stored};
use super::levels::{self, Growing, HASH_BYTES, Levels};
use super::merkle::NodeHash;
use super::note::VerifierKey;
use super::tile::TILE_LEVELS;
use super::{CheckpointSigner, TreeDamage, TreeError};
use crate::chain::{Damage, Hash, Head};
use crate::disk::{Disk, SegmentFile, write_all};
use crate::lines::Lines;
use crate::log::find_line;

/// Name of the file with the public key, in the tree's directory.
pub(crate) const KEY_NAME: &str = "key";

/// How many leaves wait in memory at most, when they can't be written.
const UNWRITTEN_MAX: u64 = 1 << 20;
/// How many leaves are added between two writes of a long catching up.
const BATCH_LEAVES: u64 = 64 * 1024;

/// The one who writes the tree.
pub(crate) struct Keeper {
    disk: Arc<dyn Disk>,
    directory: PathBuf,
    signer: Arc<dyn CheckpointSigner>,
    key: VerifierKey,
    tree: Growing,
    /// Entry of the last leaf: hash of the last line that is in the tree.
    last_entry: NodeHash,
    /// Files that are open, by level.
    files: Vec<Arc<dyn SegmentFile>>,
    checkpoints: Arc<dyn SegmentFile>,
    checkpoint_count: u64,
    /// Size of the tree at the last checkpoint.
    signed: u64,
}

impl Keeper {
    /// Opens the tree in the log's directory `disk`, of which `head` is the end; begins one where there is none.
    pub(crate) fn open(
        disk: Arc<dyn Disk>,
        signer: Arc<dyn CheckpointSigner>,
        key: &VerifierKey,
        head: Head,
    ) -> Result<Self, TreeError> {
        let directory = super::directory(disk.directory());
        let at = TreeError::at(&directory);
        disk.create_tree().map_err(&at)?;
        write_key(&directory, key).map_err(&at)?;
        let (checkpoint_count, last) = last_checkpoint(&directory, key)?;
        let size = last.map_or(0, |last| last.size);
        if size > head.sequence {
            return Err(TreeError::damaged(disk.directory(), TreeDamage::CutOff { size, last: head.sequence }));
        }
        let checkpoints = disk.tree_file(history::NAME).map_err(&at)?;
        if last.is_none() {
            write_all(checkpoints.as_ref(), &history::HEADER, 0).map_err(&at)?;
        }
        // What lies behind the last checkpoint was never shown to anybody.
        checkpoints.truncate(history::offset(checkpoint_count)).map_err(&at)?;
        checkpoints.sync().map_err(&at)?;
        let mut keeper = Self {
            files: Vec::new(),
            tree: Growing::default(),
            last_entry: [0; 32],
            signed: size,
            key: key.clone(),
            disk,
            directory,
            signer,
            checkpoints,
            checkpoint_count,
        };
        keeper.load(size).map_err(&at)?;
        keeper.disk.sync_tree().map_err(&at)?;
        if let Some(last) = last {
            if keeper.tree.root() != last.root {
                return Err(TreeError::damaged(&keeper.directory, TreeDamage::Root { size }));
            }
            if head.sequence == size && head.hash.bytes() != keeper.last_entry {
                return Err(TreeError::damaged(&keeper.directory, TreeDamage::Entry { sequence: size }));
            }
        }
        Ok(keeper)
    }

    /// Opens the files of a tree of `size` leaves, and cuts off what they have more.
    fn load(&mut self, size: u64) -> io::Result<()> {
        let stored = Levels::new(&self.directory);
        for level in 0..TILE_LEVELS {
            let count = levels::count(level, size);
            if count == 0 && level > 0 && !levels::path(&self.directory, level).exists() {
                continue;
            }
            if count > 0 && stored.open(level)?.metadata()?.len() < (count + 1) * HASH_BYTES {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    format!("{} is too short", levels::name(level)),
                ));
            }
            let file = self.file(level)?;
            file.truncate((count + 1) * HASH_BYTES)?;
            file.sync()?;
        }
        self.tree = Growing::load(&stored, size)?;
        if size > 0 {
            self.last_entry = stored.read(0, size - 1, 1)?.first().copied().unwrap_or_default();
        }
        Ok(())
    }

    /// The file of a level, which is begun if it is not there.
    fn file(&mut self, level: usize) -> io::Result<&Arc<dyn SegmentFile>> {
        while self.files.len() <= level {
            let file = self.disk.tree_file(&levels::name(self.files.len()))?;
            write_all(file.as_ref(), &levels::header(self.files.len()), 0)?;
            self.files.push(file);
        }
        self.files.get(level).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// The last checkpoint; none if there is none yet.
    pub(crate) fn last_checkpoint(&self) -> Result<Option<Stored>, TreeError> {
        let Some(last) = self.checkpoint_count.checked_sub(1) else { return Ok(None) };
        let stored = History::open(&self.directory).and_then(|mut history| history.get(last));
        stored.map(Some).map_err(TreeError::at(&history::path(&self.directory)))
    }

    /// Whether leaves can be kept in memory until they can be written.
    pub(crate) fn has_room(&self) -> bool {
        self.tree.size - self.signed < UNWRITTEN_MAX
    }

    /// Number of leaves, those included that no checkpoint covers yet.
    pub(crate) fn size(&self) -> u64 {
        self.tree.size
    }

    /// Adds the leaf for the line with this hash, which is on the disk.
    pub(crate) fn push(&mut self, entry: &NodeHash) {
        self.tree.push(entry);
        self.last_entry = *entry;
    }

    /// Adds the lines of the log up to the sequence `last`, which are on the disk. Each must follow the one before.
    pub(crate) fn catch_up(&mut self, last: u64) -> Result<(), TreeError> {
        let log = self.disk.directory().to_owned();
        let (mut lines, mut line): (Option<Lines>, _) = (None, Vec::new());
        while self.tree.size < last {
            let sequence = self.tree.size + 1;
            let (mut reader, looked_for) = match lines.take() {
                Some(reader) => (reader, false),
                None => (find_line(&log, sequence, &mut line)?, true),
            };
            if !reader.next(&mut line).map_err(TreeError::at(&log))? {
                if looked_for {
                    let damage = TreeDamage::Line { sequence, damage: Damage::Torn };
                    return Err(TreeError::damaged(&log, damage));
                }
                // It goes on in the next segment.
                continue;
            }
            let before = match self.tree.size {
                0 => Head::START,
                sequence => Head { sequence, hash: Hash::of(self.last_entry) },
            };
            let next = before.follow(&line);
            let next = next.map_err(|damage| TreeError::damaged(&log, TreeDamage::Line { sequence, damage }))?;
            self.push(&next.hash.bytes());
            if self.tree.size.is_multiple_of(BATCH_LEAVES) {
                self.write().map_err(TreeError::at(&self.directory))?;
            }
            lines = Some(reader);
        }
        Ok(())
    }

    /// Puts what was added on the disk. If that fails, it can be tried again: all of it is written once more.
    fn write(&mut self) -> io::Result<()> {
        let highest = self.tree.added().map(|(level, ..)| level).max();
        let begun = highest.is_some_and(|level| self.files.len() <= level);
        if let Some(level) = highest {
            self.file(level)?;
        }
        for (level, before, added) in self.tree.added() {
            let file = self.files.get(level).ok_or(io::ErrorKind::NotFound)?;
            write_all(file.as_ref(), &added.concat(), (before + 1) * HASH_BYTES)?;
            file.sync()?;
        }
        if begun {
            self.disk.sync_tree()?;
        }
        self.tree.written();
        Ok(())
    }

    /// Makes a checkpoint of the tree as it is now, unless the last one is: puts the leaves on the disk, then the
    /// checkpoint. If that fails, it can be tried again.
    pub(crate) fn checkpoint(&mut self) -> Result<Option<Stored>, TreeError> {
        if self.signed == self.tree.size {
            return Ok(None);
        }
        self.sign().map(Some).map_err(TreeError::at(&self.directory))
    }

    fn sign(&mut self) -> io::Result<Stored> {
        self.write()?;
        let (size, root) = (self.tree.size, self.tree.root());
        let mut stored = Stored { size, root, signature: [0; 64] };
        let text = stored.checkpoint(&self.key).text();
        stored.signature = self.signer.sign(text.as_bytes()).map_err(io::Error::other)?;
        write_all(self.checkpoints.as_ref(), &stored.encode(), history::offset(self.checkpoint_count))?;
        self.checkpoints.sync()?;
        self.checkpoint_count += 1;
        self.signed = size;
        Ok(stored)
    }
}

/// The number of checkpoints that count, and the last of them.
///
/// The last one in the file may not have got to the disk as a whole when the power failed. Then nobody has seen it, and it
/// does not count. All others must.
fn last_checkpoint(directory: &Path, key: &VerifierKey) -> Result<(u64, Option<Stored>), TreeError> {
    let path = history::path(directory);
    let at = TreeError::at(&path);
    match std::fs::metadata(&path) {
        Ok(found) if found.len() >= history::HEADER.len() as u64 => {}
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(error)),
        // There is none, or it was just being begun.
        Ok(_) | Err(_) => return Ok((0, None)),
    }
    let mut history = History::open(directory).map_err(&at)?;
    for (dropped, number) in (0..history.count).rev().take(2).enumerate() {
        let stored = history.get(number).map_err(&at)?;
        if stored.is_signed_by(key) {
            return Ok((number + 1, Some(stored)));
        }
        if dropped > 0 || history.rest_bytes > 0 {
            return Err(TreeError::damaged(&path, TreeDamage::Signature { number: number + 1 }));
        }
    }
    Ok((0, None))
}

/// Writes the public key beside the tree, for those who verify it; one that is there must be the same.
fn write_key(directory: &Path, key: &VerifierKey) -> Result<(), io::Error> {
    let path = directory.join(KEY_NAME);
    let text = format!("{key}\n");
    match std::fs::read_to_string(&path) {
        Ok(found) if found == text => return Ok(()),
        // An empty one is what an attempt before this one left behind.
        Ok(found) if found.is_empty() => {}
        Ok(_) => {
            let message = format!("{} is not this server's: the store or the audit log is another's", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut file = OpenOptions::new().create(true).write(true).truncate(true).mode(0o600).open(&path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
