//! The log as a transparency log: a Merkle tree over its lines, and signed checkpoints of it.
//!
//! The entry of a leaf is the SHA-256 hash of a line of the log, without its line break. A thread adds the lines that have
//! got to the disk, and signs a checkpoint about every second while there are any. Requests don't wait for it.
//!
//! Source: RFC 6962, section 2.1; C2SP, `tlog-tiles`, `tlog-checkpoint`, `signed-note`, `tlog-proof`.

pub mod checkpoint;
mod error;
pub(crate) mod history;
mod keeper;
pub(crate) mod levels;
pub mod merkle;
pub mod note;
pub mod proof;
pub mod remote;
pub mod tile;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use aws_lc_rs::digest::{SHA256, digest};

pub use self::checkpoint::Checkpoint;
pub use self::error::{TreeDamage, TreeError};
use self::history::Stored;
use self::keeper::Keeper;
use self::levels::Levels;
use self::merkle::NodeHash;
pub use self::note::{NoteError, VerifierKey};
pub use self::proof::{Proof, ProofError, ProveError, Proven};
pub use self::tile::{Tile, TileKind};
use crate::chain::Head;
use crate::disk::Disk;
use crate::hex;

/// How often a checkpoint is made while there are events. The promise is a second; the rest is for the disk. Tests of this
/// crate want many checkpoints.
const INTERVAL: Duration = Duration::from_millis(if cfg!(test) { 20 } else { 900 });
/// Hashes that wait for the thread, at most. What comes beyond, it reads from the log.
const WAITING_MAX: usize = 1 << 20;

/// Signs checkpoints with Ed25519.
pub trait CheckpointSigner: Send + Sync {
    /// The public key.
    fn public_key(&self) -> [u8; 32];

    /// The signature of a text.
    ///
    /// # Errors
    /// Why there is none; it is tried again with the next checkpoint.
    fn sign(&self, text: &[u8]) -> Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>>;
}

/// Where the tree of the log in a directory is.
pub(crate) fn directory(log: &Path) -> PathBuf {
    log.join("tree")
}

/// The file that holds the key of the log in a directory.
pub(crate) fn key_path(log: &Path) -> PathBuf {
    directory(log).join(keeper::KEY_NAME)
}

/// The key that lies beside the tree of the log in a directory. Whoever can write there can replace it.
///
/// # Errors
/// Those of reading it; [`io::ErrorKind::InvalidData`] if it is none.
pub fn read_key(log: &Path) -> io::Result<VerifierKey> {
    let text = std::fs::read_to_string(key_path(log))?;
    text.trim_end().parse().map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// The key that checks the checkpoints of the log which is signed with this Ed25519 key. Its name, which is the log's
/// origin too, follows from the key: no two logs have the same.
pub fn verifier_key(public_key: [u8; 32]) -> VerifierKey {
    let name = format!("trent-audit/{}", hex::encode(&digest(&SHA256, &public_key).as_ref()[..8]));
    // INVARIANT: this is a name of a key.
    VerifierKey::new(&name, public_key).unwrap_or_else(|_| unreachable!("{name} is a name"))
}

/// The tree of a log that is open.
pub struct Tree {
    key: VerifierKey,
    levels: Levels,
    waiting: Mutex<Waiting>,
    changed: Condvar,
    latest: RwLock<Option<Latest>>,
    /// Size of the tree of the last checkpoint.
    signed: tokio::sync::watch::Sender<u64>,
    failing: AtomicBool,
    failure: Mutex<Option<String>>,
}

/// The last checkpoint.
struct Latest {
    size: u64,
    note: Arc<str>,
}

/// What the thread has to do.
#[derive(Default)]
struct Waiting {
    /// Hashes of lines that are on the disk.
    hashes: Vec<NodeHash>,
    /// Sequence of the last of these lines.
    end: u64,
    /// Sequence of the last line that is on the disk.
    last: u64,
    stop: bool,
}

impl Tree {
    /// Opens the tree of a log that ends with `head`, adds what is missing, and starts the thread.
    pub(crate) fn start(
        disk: Arc<dyn Disk>,
        signer: Arc<dyn CheckpointSigner>,
        head: Head,
    ) -> Result<(Arc<Self>, JoinHandle<()>), TreeError> {
        let key = verifier_key(signer.public_key());
        let log = disk.directory().to_owned();
        let mut keeper = Keeper::open(disk, signer, &key, head)?;
        keeper.catch_up(head.sequence)?;
        let made = keeper.checkpoint()?;
        let last = if made.is_some() { made } else { keeper.last_checkpoint()? };
        let tree = Arc::new(Self {
            levels: Levels::new(&directory(&log)),
            waiting: Mutex::new(Waiting { last: head.sequence, ..Waiting::default() }),
            changed: Condvar::new(),
            latest: RwLock::new(None),
            signed: tokio::sync::watch::Sender::new(0),
            failing: AtomicBool::new(false),
            failure: Mutex::new(None),
            key,
        });
        if let Some(last) = last {
            tree.publish(&last);
        }
        let own = Arc::clone(&tree);
        let thread = std::thread::Builder::new().name("trent-audit-tree".to_owned()).spawn(move || own.run(keeper));
        Ok((tree, thread.map_err(TreeError::at(&log))?))
    }

    /// The key that checks the log's checkpoints.
    pub fn verifier_key(&self) -> &VerifierKey {
        &self.key
    }

    /// The last checkpoint, as a signed note; none before the first event.
    pub fn checkpoint(&self) -> Option<Arc<str>> {
        self.latest.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|latest| Arc::clone(&latest.note))
    }

    /// Number of events that the last checkpoint covers.
    pub fn size(&self) -> u64 {
        *self.signed.borrow()
    }

    /// Waits until a checkpoint covers the event with this sequence.
    pub async fn covers(&self, sequence: u64) {
        // INVARIANT: the sender is a member of `self`.
        let _ = self.signed.subscribe().wait_for(|size| *size >= sequence).await;
    }

    /// A tile of the tree of the last checkpoint; none if it has no such tile.
    ///
    /// # Errors
    /// Those of reading the files.
    pub fn tile(&self, tile: Tile) -> io::Result<Option<Vec<u8>>> {
        self.levels.tile(tile, self.size())
    }

    /// Why checkpoints can't be made now, if they can't.
    pub fn failure(&self) -> Option<String> {
        if !self.failing.load(Ordering::Acquire) {
            return None;
        }
        lock(&self.failure).clone()
    }

    /// Lines are on the disk: those with these hashes, of which the last has this sequence.
    pub(crate) fn add(&self, hashes: Vec<NodeHash>, last: u64) {
        if hashes.is_empty() {
            return;
        }
        let mut waiting = lock(&self.waiting);
        let was_empty = waiting.hashes.is_empty();
        (waiting.last, waiting.end) = (last, last);
        // What does not fit is read from the log.
        if waiting.hashes.len() + hashes.len() > WAITING_MAX {
            waiting.hashes.clear();
        }
        waiting.hashes.extend(hashes);
        drop(waiting);
        if was_empty {
            self.changed.notify_one();
        }
    }

    /// All lines up to this sequence are on the disk.
    pub(crate) fn reach(&self, last: u64) {
        let mut waiting = lock(&self.waiting);
        waiting.last = waiting.last.max(last);
        drop(waiting);
        self.changed.notify_one();
    }

    /// The thread is to make the last checkpoint and end.
    pub(crate) fn stop(&self) {
        lock(&self.waiting).stop = true;
        self.changed.notify_one();
    }

    fn publish(&self, stored: &Stored) {
        let latest = Latest { size: stored.size, note: stored.note(&self.key).into() };
        let size = latest.size;
        *self.latest.write().unwrap_or_else(PoisonError::into_inner) = Some(latest);
        self.signed.send_replace(size);
    }

    /// The thread.
    fn run(&self, mut keeper: Keeper) {
        loop {
            let begun = Instant::now();
            let work = self.wait(keeper.size());
            let done = self.step(&mut keeper, &work);
            self.failing.store(done.is_err(), Ordering::Release);
            if let Err(error) = done {
                *lock(&self.failure) = Some(told(&error));
            }
            if work.stop {
                return;
            }
            self.rest(INTERVAL.saturating_sub(begun.elapsed()));
        }
    }

    /// Adds what has come and makes a checkpoint.
    fn step(&self, keeper: &mut Keeper, work: &Waiting) -> Result<(), TreeError> {
        let first = work.end + 1 - work.hashes.len() as u64;
        if keeper.size() + 1 == first && keeper.has_room() {
            work.hashes.iter().for_each(|hash| keeper.push(hash));
        }
        // Nothing is left to do, unless some did not get here.
        keeper.catch_up(work.last)?;
        if let Some(stored) = keeper.checkpoint()? {
            self.publish(&stored);
        }
        Ok(())
    }

    /// Waits until there is something to do: lines beyond the `size` that the tree has, or to stop.
    fn wait(&self, size: u64) -> Waiting {
        let mut waiting = lock(&self.waiting);
        let failing = self.failing.load(Ordering::Acquire);
        while !waiting.stop && waiting.last <= size && !failing {
            waiting = self.changed.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        let Waiting { end, last, stop, .. } = *waiting;
        Waiting { hashes: std::mem::take(&mut waiting.hashes), end, last, stop }
    }

    /// Lets some time pass, unless the thread is to stop.
    fn rest(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut waiting = lock(&self.waiting);
        while !waiting.stop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            waiting = self.changed.wait_timeout(waiting, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// An error with its causes.
fn told(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
