//! Checking the tree of a log that is somewhere else, by what it serves.
//!
//! What is served are the entries, which are hashes of lines, not the lines: who has those too can compare them. Source of
//! the paths: C2SP, `tlog-tiles`.

use super::checkpoint::Checkpoint;
use super::levels::{Growing, HASH_BYTES, count};
use super::merkle::NodeHash;
use super::note::{NOTE_BYTES_MAX, NoteError, VerifierKey};
use super::tile::{TILE_WIDTH, Tile, TileKind};
use crate::tree::TreeDamage;
use crate::verify::Verification;

/// The longest answer, in bytes: a full bundle of entries is shorter than a note may be.
pub const ANSWER_BYTES_MAX: usize = NOTE_BYTES_MAX;

/// Gives what is served at a path.
pub trait Source {
    /// Why there is nothing.
    type Error;

    /// What is served at `path`, which is relative to the log's URL and has no slash at its beginning.
    fn get(&self, path: &str) -> impl Future<Output = Result<Vec<u8>, Self::Error>>;
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// The key that has signed the checkpoint.
    pub key: VerifierKey,
    /// The checkpoint, as a signed note.
    pub note: String,
    /// The checkpoint.
    pub checkpoint: Checkpoint,
}

/// Why what is served is not a tree under a signed checkpoint.
#[derive(Debug, thiserror::Error)]
pub enum ServedError<E> {
    /// Something is not there.
    #[error("{path}")]
    Source {
        /// Where it should be.
        path: String,
        /// Why it is not.
        source: E,
    },
    /// What is served as a verifier key is none.
    #[error("key: {0}")]
    Key(super::note::ParseVerifierKey),
    /// The checkpoint is not signed by the key.
    #[error("checkpoint: {0}")]
    Checkpoint(NoteError),
    /// A tile has another length than it should.
    #[error("{path} has another length than it should")]
    Length {
        /// Where it is.
        path: String,
    },
    /// A tile has other hashes than follow from the entries.
    #[error("{path} has other hashes than follow from the entries")]
    Tile {
        /// Where it is.
        path: String,
    },
    /// The tree is not the one of the checkpoint, or does not go on from the one that was kept.
    #[error("{0}")]
    Tree(TreeDamage),
}

/// Fetches the checkpoint, all entries and all tiles, and checks that they belong together, and that the log goes on from
/// the checkpoint that was kept, if there is one.
///
/// # Errors
/// [`ServedError`] for the first thing that is wrong.
pub async fn verify_served<S: Source>(source: &S, known: &Verification) -> Result<Served, ServedError<S::Error>> {
    let text = async |path: &str| {
        let bytes = get(source, path).await?;
        String::from_utf8(bytes).map_err(|_| ServedError::Checkpoint(NoteError::Malformed))
    };
    let key = match &known.key {
        Some(key) => key.clone(),
        None => text("key").await?.trim_end().parse().map_err(ServedError::Key)?,
    };
    let note = text("checkpoint").await?;
    let checkpoint = Checkpoint::open(&note, &key).map_err(ServedError::Checkpoint)?;
    let mut kept = match &known.kept {
        Some(note) => Some(Checkpoint::open(note, &key).map_err(ServedError::Checkpoint)?),
        None => None,
    };
    let mut tree = Growing::default();
    let mut above: Vec<Vec<NodeHash>> = Vec::new();
    while tree.size < checkpoint.size {
        let index = tree.size / TILE_WIDTH;
        let width = TILE_WIDTH.min(checkpoint.size - tree.size);
        let path = format!("tile/{}", Tile { kind: TileKind::Entries, index, width }.path());
        let bundle = get(source, &path).await?;
        let (entries, []) = bundle.as_chunks::<{ 2 + HASH_BYTES as usize }>() else {
            return Err(ServedError::Length { path });
        };
        if entries.len() as u64 != width || entries.iter().any(|entry| entry[..2] != [0, HASH_BYTES as u8]) {
            return Err(ServedError::Length { path });
        }
        let mut leaves = Vec::with_capacity(entries.len());
        for entry in entries {
            let entry = entry.last_chunk().copied().unwrap_or_default();
            leaves.push(super::merkle::leaf_hash(&entry));
            tree.push(&entry);
            let size = tree.size;
            if kept.take_if(|kept| kept.size == size).is_some_and(|kept| kept.root != tree.root()) {
                return Err(ServedError::Tree(TreeDamage::Kept { size }));
            }
        }
        compare(source, 0, index, &leaves).await?;
        for (level, _, hashes) in tree.added().filter(|(level, ..)| *level > 0) {
            if above.len() < level {
                above.resize_with(level, Vec::new);
            }
            above[level - 1].extend_from_slice(hashes);
        }
        tree.written();
        for level in 1..=above.len() {
            if above[level - 1].len() as u64 == TILE_WIDTH {
                let index = count(level, tree.size) / TILE_WIDTH - 1;
                compare(source, level, index, &above[level - 1]).await?;
                above[level - 1].clear();
            }
        }
    }
    for (level, hashes) in (1..).zip(&above) {
        if !hashes.is_empty() {
            compare(source, level, count(level, tree.size) / TILE_WIDTH, hashes).await?;
        }
    }
    if tree.root() != checkpoint.root {
        return Err(ServedError::Tree(TreeDamage::Root { size: checkpoint.size }));
    }
    match kept {
        Some(kept) if kept.size > 0 => Err(ServedError::Tree(TreeDamage::Kept { size: kept.size })),
        _ => Ok(Served { key, note, checkpoint }),
    }
}

/// Checks that a tile has these hashes.
async fn compare<S: Source>(
    source: &S,
    level: usize,
    index: u64,
    hashes: &[NodeHash],
) -> Result<(), ServedError<S::Error>> {
    let kind = TileKind::Hashes { level: level as u32 };
    let path = format!("tile/{}", Tile { kind, index, width: hashes.len() as u64 }.path());
    if get(source, &path).await? == hashes.concat() { Ok(()) } else { Err(ServedError::Tile { path }) }
}

async fn get<S: Source>(source: &S, path: &str) -> Result<Vec<u8>, ServedError<S::Error>> {
    source.get(path).await.map_err(|source| ServedError::Source { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests;
