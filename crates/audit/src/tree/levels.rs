//! The tree's files: its entries, and the hashes that tiles are cut from.
//!
//! `entries` has the entry of every leaf: 32 bytes each. `level-1` has the hash of every complete subtree over 256 leaves,
//! `level-2` over 256^2 of them, and so on. Everything else of the tree follows from at most 255 of these hashes at a
//! time, so that three or four files are all that has to be put on the disk before a checkpoint, however many tiles it
//! completes.
//!
//! ```text
//! offset  bytes
//!      0      8  magic, "TRENTREE"
//!      8      1  version, 1
//!      9      1  level: 0 for entries
//!     10     22  zeros
//!     32  32 each  entries or hashes, in order
//! ```

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use super::merkle::{NodeHash, Subtrees, complete, empty_root, leaf_hash, node_hash, peaks};
use super::tile::{TILE_HEIGHT, TILE_LEVELS, TILE_WIDTH, Tile, TileKind};

/// Length of an entry, of a hash, and of what stands before them in a file, in bytes.
pub(crate) const HASH_BYTES: u64 = 32;

const MAGIC: &[u8; 8] = b"TRENTREE";
const VERSION: u8 = 1;
const FULL: usize = TILE_WIDTH as usize;

/// What the file of a level begins with.
pub(crate) fn header(level: usize) -> [u8; HASH_BYTES as usize] {
    let mut header = [0; HASH_BYTES as usize];
    header[..8].copy_from_slice(MAGIC);
    header[8] = VERSION;
    header[9] = level as u8;
    header
}

/// The file of a level.
pub(crate) fn path(directory: &Path, level: usize) -> PathBuf {
    directory.join(name(level))
}

pub(crate) fn name(level: usize) -> String {
    if level == 0 { "entries".to_owned() } else { format!("level-{level}") }
}

/// How many hashes the file of a level has for a tree of `size` leaves.
pub(crate) fn count(level: usize, size: u64) -> u64 {
    size.checked_shr(TILE_HEIGHT * level as u32).unwrap_or(0)
}

/// The tree's files, for reading. Whoever reads says up to which size the tree is there.
pub(crate) struct Levels {
    directory: PathBuf,
}

impl Levels {
    /// The files in a directory. Nothing is opened yet.
    pub(crate) fn new(directory: &Path) -> Self {
        Self { directory: directory.to_owned() }
    }

    /// Reads `count` entries or hashes of a level, from `first` on.
    ///
    /// # Errors
    /// [`io::ErrorKind::UnexpectedEof`] if there are fewer; [`io::ErrorKind::InvalidData`] if it is no file of the level.
    pub(crate) fn read(&self, level: usize, first: u64, count: usize) -> io::Result<Vec<NodeHash>> {
        let file = self.open(level)?;
        let mut bytes = vec![0; count * HASH_BYTES as usize];
        let offset = first.checked_add(1).and_then(|place| place.checked_mul(HASH_BYTES));
        file.read_exact_at(&mut bytes, offset.ok_or(io::ErrorKind::UnexpectedEof)?)?;
        Ok(bytes.as_chunks().0.to_vec())
    }

    /// The file of a level, whose beginning was checked.
    pub(crate) fn open(&self, level: usize) -> io::Result<File> {
        let file = File::open(path(&self.directory, level))?;
        let mut found = [0; HASH_BYTES as usize];
        file.read_exact_at(&mut found, 0)?;
        if found != header(level) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not a file of the tree that this version reads"));
        }
        Ok(file)
    }

    /// Hashes of complete subtrees over `256^level` leaves: for level 0 those of the leaves.
    pub(crate) fn hashes(&self, level: usize, first: u64, count: usize) -> io::Result<Vec<NodeHash>> {
        let mut hashes = self.read(level, first, count)?;
        if level == 0 {
            for hash in &mut hashes {
                *hash = leaf_hash(hash);
            }
        }
        Ok(hashes)
    }

    /// A tile of the tree of `size` leaves; none if the tree has no such tile, or a narrower one.
    ///
    /// # Errors
    /// Those of reading the files.
    pub(crate) fn tile(&self, tile: Tile, size: u64) -> io::Result<Option<Vec<u8>>> {
        let level = match tile.kind {
            TileKind::Hashes { level } => level as usize,
            TileKind::Entries => 0,
        };
        let first = tile.index.checked_mul(TILE_WIDTH);
        let Some((first, end)) = first.and_then(|first| Some((first, first.checked_add(tile.width)?))) else {
            return Ok(None);
        };
        if level >= TILE_LEVELS || end > count(level, size) {
            return Ok(None);
        }
        let width = tile.width as usize;
        match tile.kind {
            TileKind::Hashes { .. } => Ok(Some(self.hashes(level, first, width)?.concat())),
            TileKind::Entries => {
                let entries = self.read(0, first, width)?;
                // Each entry behind its length.
                Ok(Some(entries.iter().flat_map(|entry| [&[0, HASH_BYTES as u8], &entry[..]].concat()).collect()))
            }
        }
    }

    /// What is not in a full tile yet: for each level the hashes behind the last full one.
    pub(crate) fn edges(&self, size: u64) -> io::Result<Vec<Vec<NodeHash>>> {
        let levels = (0..TILE_LEVELS).take_while(|level| count(*level, size) > 0);
        let edge = |level| {
            let all = count(level, size);
            let width = all % TILE_WIDTH;
            self.hashes(level, all - width, width as usize)
        };
        levels.map(edge).collect()
    }
}

impl Subtrees for Levels {
    fn subtree(&self, level: u32, index: u64) -> io::Result<NodeHash> {
        // What lies between two stored levels is hashed from the one below.
        let (stored, height) = ((level / TILE_HEIGHT) as usize, level % TILE_HEIGHT);
        let first = index.checked_shl(height).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(complete(&self.hashes(stored, first, 1 << height)?))
    }
}

/// A tree that grows: its right edge, and what is to be written to the files.
#[derive(Clone, Default)]
pub(crate) struct Growing {
    pub(crate) size: u64,
    /// For each level the hashes that are in no full tile.
    edges: Vec<Vec<NodeHash>>,
    /// For each level what was added: entries or hashes.
    added: Vec<Vec<NodeHash>>,
}

impl Growing {
    /// A tree of `size` leaves, as it was stored.
    pub(crate) fn load(levels: &Levels, size: u64) -> io::Result<Self> {
        Ok(Self { size, edges: levels.edges(size)?, added: Vec::new() })
    }

    /// Adds a leaf.
    pub(crate) fn push(&mut self, entry: &NodeHash) {
        self.size += 1;
        self.add(0, entry);
        let mut hash = leaf_hash(entry);
        let mut level = 0;
        loop {
            if self.edges.len() <= level {
                self.edges.push(Vec::with_capacity(FULL));
            }
            let edge = &mut self.edges[level];
            edge.push(hash);
            if edge.len() < FULL {
                return;
            }
            hash = complete(edge);
            edge.clear();
            level += 1;
            self.add(level, &hash);
        }
    }

    fn add(&mut self, level: usize, hash: &NodeHash) {
        if self.added.len() <= level {
            self.added.resize_with(level + 1, Vec::new);
        }
        self.added[level].push(*hash);
    }

    /// What was added to a level, and how many it had before.
    pub(crate) fn added(&self) -> impl Iterator<Item = (usize, u64, &[NodeHash])> {
        let added = self.added.iter().enumerate().filter(|(_, added)| !added.is_empty());
        added.map(|(level, added)| (level, count(level, self.size) - added.len() as u64, added.as_slice()))
    }

    /// What was added is in the files.
    pub(crate) fn written(&mut self) {
        self.added.iter_mut().for_each(Vec::clear);
    }

    /// The root.
    pub(crate) fn root(&self) -> NodeHash {
        let from_the_right = self.edges.iter().flat_map(|edge| peaks(edge).into_iter().rev());
        from_the_right.reduce(|right, left| node_hash(&left, &right)).unwrap_or_else(empty_root)
    }
}

#[cfg(test)]
mod tests;
