//! The log.
//!
//! Events are formatted by their callers, then chained and written by one of them for all who came meanwhile
//! ([`queue`]); a thread puts what was written on the disk ([`syncer`]). Room on the disk is taken before a request
//! acts ([`room`]).

mod feed;
mod memory;
mod open;
mod progress;
mod queue;
mod recent;
mod retention;
mod room;
mod syncer;
mod tree;
mod writer;

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;

pub(crate) use feed::find_line;
pub use feed::{Entry, Feed, FeedError, Location};
pub use open::OpenError;
pub use progress::Progress;
pub use retention::{Retained, Retention};

use self::memory::Memory;
use self::queue::Queue;
use self::recent::Recent;
use self::room::Room;
use self::syncer::{Signal, Synced};
use self::writer::{Day, Writer};
use crate::chain::CHAIN_BYTES_MAX;
use crate::disk::{Disk, LocalDisk};
use crate::event::{EVENT_BYTES_MAX, Event, Span};
use crate::tree::Tree;

/// Longest line, in bytes, with its line break.
pub(crate) const LINE_BYTES_MAX: usize = EVENT_BYTES_MAX + CHAIN_BYTES_MAX;

/// How the log is kept.
#[derive(Debug, Clone, Copy)]
pub struct LogSettings {
    /// Size at which a segment is closed and the next one begun, in bytes. A segment grows beyond it only where its
    /// first line is longer, or where the disk has no room for the next segment. The first event of a new day (UTC) begins
    /// a segment too.
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

/// Why the log takes no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// There is no room for it on the disk. It takes events again as soon as there is.
    #[error("no space left for the audit log")]
    OutOfSpace,
    /// The file can't be written.
    #[error("the audit log can't be written: {0}")]
    Io(String),
    /// What was written can't be put on the disk. Nobody knows what is there, so the log takes nothing more until the
    /// server has been started again.
    #[error("the audit log can't be put on the disk, and takes no more events: {0}")]
    Failed(String),
    /// It was closed.
    #[error("the audit log is closed")]
    Closed,
}

impl From<&io::Error> for LogError {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::OutOfSpace,
            _ => Self::Io(error.to_string()),
        }
    }
}

/// The audit log.
pub struct AuditLog {
    home: Home,
    syncer: Option<JoinHandle<()>>,
    /// The thread that keeps the tree.
    tree: Mutex<Option<JoinHandle<()>>>,
}

/// Where events go.
enum Home {
    #[cfg_attr(not(any(test, feature = "testing")), expect(dead_code, reason = "only measurements have no log"))]
    Nowhere,
    Memory(Arc<Memory>),
    Files(Arc<Shared>),
}

/// Room in the log for one event. Dropping it gives the room back.
pub struct Place<'a> {
    target: Target<'a>,
}

/// Where the event of a place goes.
#[derive(Clone, Copy)]
enum Target<'a> {
    Nowhere,
    Memory(&'a Memory),
    Files(&'a Shared),
}

/// What everybody who writes the log shares.
struct Shared {
    disk: Arc<dyn Disk>,
    strict: bool,
    room: Room,
    queue: Queue,
    writer: Mutex<Writer>,
    signal: Signal,
    recent: Recent,
    synced: tokio::sync::watch::Sender<Synced>,
    /// Why the log takes nothing any more.
    failure: OnceLock<LogError>,
    closed: AtomicBool,
    /// Events that the log did not take.
    refused: AtomicU64,
    /// The log's tree, once it is kept.
    tree: OnceLock<Arc<Tree>>,
}

impl AuditLog {
    /// Opens the log in a directory, or begins one there.
    ///
    /// It reads the end of the newest segment only: [`verify`](crate::verify()) reads all. What is left of a line that
    /// was being written when the process died is cut off: nobody has got an answer to its request. Everything else
    /// that is not as it was written is an error, and left alone.
    ///
    /// The directory must not be open twice: the store's lock sees to that.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(directory: &Path, settings: LogSettings) -> Result<Self, OpenError> {
        Self::open_on(Arc::new(LocalDisk::new(directory)), settings)
    }

    fn open_on(disk: Arc<dyn Disk>, settings: LogSettings) -> Result<Self, OpenError> {
        let end = open::open(disk.as_ref())?;
        let shared = Arc::new(Shared {
            strict: settings.strict,
            room: Room::new(Arc::clone(&end.file), end.length),
            queue: Queue::default(),
            signal: Signal::default(),
            recent: Recent::default(),
            synced: tokio::sync::watch::Sender::new(Synced::up_to(end.head.sequence)),
            failure: OnceLock::new(),
            closed: AtomicBool::new(false),
            refused: AtomicU64::new(0),
            tree: OnceLock::new(),
            writer: Mutex::new(Writer::new(Arc::clone(&disk), end, settings.segment_bytes_max)),
            disk,
        });
        // On a full disk the server starts nevertheless, and refuses requests until there is room.
        shared.probe();
        let syncer = {
            let shared = Arc::clone(&shared);
            std::thread::Builder::new().name("trent-audit".to_owned()).spawn(move || syncer::run(&shared))
        };
        let io = |source| OpenError::Io { path: shared.disk.directory().to_owned(), source };
        Ok(Self { syncer: Some(syncer.map_err(io)?), home: Home::Files(shared), tree: Mutex::default() })
    }

    /// A log in memory: it keeps the newest events, as many as there is room for, and forgets the others.
    pub fn in_memory() -> Self {
        Self { home: Home::Memory(Arc::default()), syncer: None, tree: Mutex::default() }
    }

    /// A log that keeps nothing, to measure what the log costs.
    #[cfg(any(test, feature = "testing"))]
    pub fn discarding() -> Self {
        Self { home: Home::Nowhere, syncer: None, tree: Mutex::default() }
    }

    /// The events that a log [in memory](Self::in_memory) has, in order, as JSON without the `chain` member; of other
    /// logs nothing.
    #[cfg(any(test, feature = "testing"))]
    pub fn recorded(&self) -> Vec<String> {
        match &self.home {
            Home::Memory(memory) => memory.recorded(),
            Home::Nowhere | Home::Files(_) => Vec::new(),
        }
    }

    /// Lets feeds read the files even of what was just written.
    #[cfg(test)]
    pub(crate) fn forget_recent(&self) {
        if let Home::Files(shared) = &self.home {
            shared.recent.forget_all();
        }
    }

    /// Sequence of the last event that was appended; 0 if there is none. A [feed](Self::feed) gives it as soon as it is on
    /// the disk, within 50 ms.
    pub fn last_sequence(&self) -> u64 {
        match &self.home {
            Home::Files(shared) => lock(&shared.writer).head().sequence,
            Home::Memory(memory) => memory.last_sequence(),
            Home::Nowhere => 0,
        }
    }

    /// The events from the sequence `from` on (the first event of a log has sequence 1), those that are to come included.
    ///
    /// It gives events in order, each once, and none that a power failure could take back: of a log in files only those
    /// that are on the disk. Any number of feeds can read, each at its own pace; they keep nothing from being written,
    /// forgotten or removed.
    pub fn feed(&self, from: u64) -> Feed {
        Feed::new(&self.home, from)
    }

    /// The event with this sequence, which a [feed](Self::feed) has given with this location; `None` if the log does not
    /// have it any more. Reads the file, a few blocks at most: not for asynchronous workers.
    ///
    /// # Errors
    /// [`FeedError`], but not [`FeedError::Lost`].
    pub fn read(&self, sequence: u64, location: Location) -> Result<Option<Entry>, FeedError> {
        match &self.home {
            Home::Files(shared) => feed::read(shared.disk.directory(), sequence, location),
            Home::Memory(memory) => Ok(memory.get(sequence)),
            Home::Nowhere => Ok(None),
        }
    }

    /// The same for several events; each is given where it stands in `wanted`.
    ///
    /// # Errors
    /// As for one.
    pub fn read_all(&self, wanted: &[(u64, Location)]) -> Result<Vec<Option<Entry>>, FeedError> {
        match &self.home {
            Home::Files(shared) => feed::read_all(shared.disk.directory(), wanted),
            Home::Memory(memory) => Ok(wanted.iter().map(|(sequence, _)| memory.get(*sequence)).collect()),
            Home::Nowhere => Ok(vec![None; wanted.len()]),
        }
    }

    /// Makes sure that there is room for one more event, before anything is done that the event will tell of.
    ///
    /// # Errors
    /// [`LogError`]; nothing may be done then.
    pub async fn reserve(&self) -> Result<Place<'_>, LogError> {
        let target = match &self.home {
            Home::Nowhere => Target::Nowhere,
            Home::Memory(memory) => Target::Memory(memory),
            Home::Files(shared) => {
                shared.count_refused(shared.take())?;
                Target::Files(shared)
            }
        };
        Ok(Place { target })
    }

    /// Whether the log would take an event now. Asking costs next to nothing, and after a full disk it is what finds out
    /// that there is room again.
    pub fn healthy(&self) -> bool {
        match &self.home {
            Home::Files(shared) => shared.probe(),
            Home::Nowhere | Home::Memory(_) => true,
        }
    }

    /// Puts everything on the disk, makes the last checkpoint, and closes the log. Whoever has a place should have filled it before: it is too late
    /// afterwards.
    ///
    /// # Errors
    /// [`LogError`].
    pub async fn close(&self) -> Result<(), LogError> {
        match &self.home {
            Home::Files(shared) => {
                let closed = shared.close().await;
                let tree_closed = self.close_tree().await;
                closed.and(tree_closed)
            }
            Home::Memory(memory) => {
                memory.close();
                Ok(())
            }
            Home::Nowhere => Ok(()),
        }
    }
}

impl Drop for AuditLog {
    /// Waits until everything is on the disk, so that the directory can be opened again.
    fn drop(&mut self) {
        match &self.home {
            Home::Files(shared) => shared.stop(),
            Home::Memory(memory) => memory.close(),
            Home::Nowhere => {}
        }
        if let Some(thread) = self.syncer.take() {
            let _ = thread.join();
        }
        self.drop_tree();
    }
}

impl Place<'_> {
    /// Appends the event that the place was taken for. An event that is longer than [`EVENT_BYTES_MAX`] is shortened, see
    /// [`Event::write`].
    ///
    /// Once it has been polled, the event gets into the log even if the future is dropped.
    ///
    /// # Errors
    /// [`LogError`]: the event is not in the log, and its request must not be answered with success. Where it should have
    /// been on the disk and is not, it may still be in the file.
    pub async fn fill(mut self, event: &Event<'_>, durability: Durability) -> Result<(), LogError> {
        // What is left of the place gives nothing back: the writer does, once it knows how long the line is.
        match std::mem::replace(&mut self.target, Target::Nowhere) {
            Target::Nowhere => Ok(()),
            Target::Memory(memory) => {
                let mut json = Vec::new();
                event.write(&mut json);
                memory.append(json)
            }
            Target::Files(shared) => {
                let written = async {
                    let joined = shared.join(event);
                    let sequence = shared.outcome(&joined).await?;
                    if shared.strict || durability == Durability::Disk {
                        shared.on_disk(sequence).await?;
                    }
                    Ok(())
                };
                shared.count_refused(written.await)
            }
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Target::Files(shared) = self.target {
            shared.room.give_line();
        }
    }
}

impl Shared {
    /// Takes room for one line.
    fn take(&self) -> Result<(), LogError> {
        match self.refusal() {
            Some(error) => Err(error),
            None => self.room.take_line(),
        }
    }

    /// Takes room for one line and gives it back; tells whether there was any.
    fn probe(&self) -> bool {
        let taken = self.take().is_ok();
        if taken {
            self.room.give_line();
        }
        taken
    }

    /// Why the log takes nothing, if it doesn't.
    fn refusal(&self) -> Option<LogError> {
        if let Some(failure) = self.failure.get() {
            return Some(failure.clone());
        }
        self.closed.load(Ordering::Acquire).then_some(LogError::Closed)
    }

    /// Lets the thread put everything on the disk and end.
    fn stop(&self) {
        {
            // Whoever writes now is done before the log is closed.
            let _writer = lock(&self.writer);
            self.closed.store(true, Ordering::Release);
        }
        self.signal.stop();
    }

    async fn close(&self) -> Result<(), LogError> {
        self.stop();
        // INVARIANT: the sender is a member of `self`, and the thread says last of all that it has ended.
        let _ = self.synced.subscribe().wait_for(|synced| synced.ended).await;
        self.failure.get().map_or(Ok(()), |failure| Err(failure.clone()))
    }
}

/// An event on its way into the log.
#[derive(Clone, Copy)]
struct Formatted<'a> {
    json: &'a [u8],
    /// Where in the JSON its members are that are looked at later; nothing if that is not known.
    spans: &'a [Span],
    day: Day,
}

/// A panic of somebody else leaves what the log's locks guard as it was between two lines.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
