//! A disk that fails on purpose.

use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use rustix::io::Errno;

use super::{Disk, LocalDisk, SegmentFile};

/// How a write fails.
#[derive(Debug, Clone, Copy)]
pub(crate) enum WriteFault {
    /// It writes so many bytes and says so.
    Short(usize),
    /// It fails, having written so many bytes.
    Fails(usize, Errno),
}

/// What fails from now on.
#[derive(Default)]
pub(crate) struct Faults {
    /// Bytes that can still be allocated.
    pub(crate) room: Option<u64>,
    /// What becomes of the next writes, one after the other.
    pub(crate) writes: VecDeque<WriteFault>,
    pub(crate) truncate: Option<Errno>,
    pub(crate) create: Option<Errno>,
    pub(crate) sync: Option<Errno>,
    pub(crate) sync_directory: Option<Errno>,
    /// The tree's files can't be put on the disk.
    pub(crate) sync_tree: Option<Errno>,
    /// What becomes of the next writes to the tree's files.
    pub(crate) tree_writes: VecDeque<WriteFault>,
}

/// A local disk that fails as it is told.
pub(crate) struct FaultyDisk {
    inner: LocalDisk,
    faults: Arc<Mutex<Faults>>,
    syncs: Arc<AtomicU64>,
}

impl FaultyDisk {
    pub(crate) fn new(directory: &Path) -> Self {
        Self { inner: LocalDisk::new(directory), faults: Arc::default(), syncs: Arc::default() }
    }

    /// Changes what fails.
    pub(crate) fn set(&self, change: impl FnOnce(&mut Faults)) {
        change(&mut self.faults.lock().unwrap());
    }

    /// How often a segment was put on the disk.
    pub(crate) fn syncs(&self) -> u64 {
        self.syncs.load(Ordering::SeqCst)
    }

    fn wrap(&self, inner: Arc<dyn SegmentFile>) -> Arc<dyn SegmentFile> {
        Arc::new(FaultySegment { inner, faults: Arc::clone(&self.faults), syncs: Arc::clone(&self.syncs) })
    }
}

fn fail(errno: Option<Errno>) -> io::Result<()> {
    errno.map_or(Ok(()), |errno| Err(errno.into()))
}

impl Disk for FaultyDisk {
    fn directory(&self) -> &Path {
        self.inner.directory()
    }

    fn create(&self, first: u64) -> io::Result<Arc<dyn SegmentFile>> {
        fail(self.faults.lock().unwrap().create)?;
        Ok(self.wrap(self.inner.create(first)?))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn SegmentFile>> {
        Ok(self.wrap(self.inner.open(path)?))
    }

    fn remove(&self, first: u64) -> io::Result<()> {
        self.inner.remove(first)
    }

    fn sync(&self) -> io::Result<()> {
        fail(self.faults.lock().unwrap().sync_directory)?;
        self.inner.sync()
    }

    fn create_tree(&self) -> io::Result<()> {
        self.inner.create_tree()
    }

    fn tree_file(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>> {
        let inner = self.inner.tree_file(name)?;
        Ok(Arc::new(FaultyTreeFile { inner, faults: Arc::clone(&self.faults) }))
    }

    fn sync_tree(&self) -> io::Result<()> {
        fail(self.faults.lock().unwrap().sync_tree)?;
        self.inner.sync_tree()
    }
}

struct FaultyTreeFile {
    inner: Arc<dyn SegmentFile>,
    faults: Arc<Mutex<Faults>>,
}

impl SegmentFile for FaultyTreeFile {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        let fault = self.faults.lock().unwrap().tree_writes.pop_front();
        write(self.inner.as_ref(), fault, bytes, offset)
    }

    fn truncate(&self, length: u64) -> io::Result<()> {
        self.inner.truncate(length)
    }

    fn allocate(&self, offset: u64, length: u64) -> io::Result<()> {
        self.inner.allocate(offset, length)
    }

    fn sync(&self) -> io::Result<()> {
        fail(self.faults.lock().unwrap().sync_tree)?;
        self.inner.sync()
    }
}

fn write(inner: &dyn SegmentFile, fault: Option<WriteFault>, bytes: &[u8], offset: u64) -> io::Result<usize> {
    let (count, errno) = match fault {
        None => return inner.write_at(bytes, offset),
        Some(WriteFault::Short(count)) => (count, None),
        Some(WriteFault::Fails(count, errno)) => (count, Some(errno)),
    };
    let written = inner.write_at(&bytes[..count.min(bytes.len())], offset)?;
    fail(errno)?;
    Ok(written)
}

struct FaultySegment {
    inner: Arc<dyn SegmentFile>,
    faults: Arc<Mutex<Faults>>,
    syncs: Arc<AtomicU64>,
}

impl SegmentFile for FaultySegment {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        let fault = self.faults.lock().unwrap().writes.pop_front();
        write(self.inner.as_ref(), fault, bytes, offset)
    }

    fn truncate(&self, length: u64) -> io::Result<()> {
        fail(self.faults.lock().unwrap().truncate)?;
        self.inner.truncate(length)
    }

    fn allocate(&self, offset: u64, length: u64) -> io::Result<()> {
        if let Some(room) = &mut self.faults.lock().unwrap().room {
            *room = room.checked_sub(length).ok_or(Errno::NOSPC)?;
        }
        self.inner.allocate(offset, length)
    }

    fn sync(&self) -> io::Result<()> {
        fail(self.faults.lock().unwrap().sync)?;
        self.syncs.fetch_add(1, Ordering::SeqCst);
        self.inner.sync()
    }
}
