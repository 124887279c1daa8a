//! A disk that forgets what was not put on it when the power fails.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::{Disk, LocalDisk, SegmentFile};
use crate::{segment, tree};

/// What was done to a file since it was put on the disk.
enum Change {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

/// A file as it is on the disk for sure, and what may be there too.
#[derive(Default)]
struct Stored {
    content: Vec<u8>,
    changes: Vec<Change>,
    /// Whether its name is on the disk.
    named: bool,
}

type Files = Arc<Mutex<BTreeMap<PathBuf, Stored>>>;

/// A local disk that knows what a power failure would leave.
pub(crate) struct PowerDisk {
    inner: LocalDisk,
    files: Files,
}

impl Change {
    /// Does the first `bytes` of it.
    fn apply(&self, content: &mut Vec<u8>, bytes: usize) {
        match self {
            Self::Write(offset, written) => {
                let (start, written) = (*offset as usize, &written[..bytes.min(written.len())]);
                if content.len() < start + written.len() {
                    content.resize(start + written.len(), 0);
                }
                content[start..start + written.len()].copy_from_slice(written);
            }
            Self::Truncate(length) => content.resize(*length as usize, 0),
        }
    }
}

impl PowerDisk {
    /// What is in the directory is on the disk.
    pub(crate) fn new(directory: &Path) -> Self {
        let mut files = BTreeMap::new();
        for directory in [directory.to_owned(), tree::directory(directory)] {
            for entry in std::fs::read_dir(directory).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    let content = std::fs::read(&path).unwrap();
                    files.insert(path, Stored { content, changes: Vec::new(), named: true });
                }
            }
        }
        Self { inner: LocalDisk::new(directory), files: Arc::new(Mutex::new(files)) }
    }

    /// Writes to `directory` what is there after a power failure now. `chance` gives a number below the one that it is
    /// given: of what was not put on the disk, anything may be there.
    pub(crate) fn fail(&self, directory: &Path, mut chance: impl FnMut(usize) -> usize) {
        std::fs::create_dir_all(tree::directory(directory)).unwrap();
        let own = self.inner.directory();
        let key = tree::key_path(own);
        if key.exists() {
            std::fs::copy(key, tree::key_path(directory)).unwrap();
        }
        for (path, stored) in self.files.lock().unwrap().iter() {
            if !stored.named && chance(2) == 0 {
                continue;
            }
            let mut content = stored.content.clone();
            let done = chance(stored.changes.len() + 1);
            for change in &stored.changes[..done] {
                change.apply(&mut content, usize::MAX);
            }
            if let Some(Change::Write(_, written)) = stored.changes.get(done) {
                stored.changes[done].apply(&mut content, chance(written.len() + 1));
            }
            std::fs::write(directory.join(path.strip_prefix(own).unwrap()), content).unwrap();
        }
    }

    fn track(&self, path: PathBuf, inner: Arc<dyn SegmentFile>) -> Arc<dyn SegmentFile> {
        self.files.lock().unwrap().entry(path.clone()).or_default();
        Arc::new(PowerFile { inner, path, files: Arc::clone(&self.files) })
    }

    fn name_all(&self, directory: &Path) {
        let mut files = self.files.lock().unwrap();
        files
            .iter_mut()
            .filter(|(path, _)| path.parent() == Some(directory))
            .for_each(|(_, stored)| stored.named = true);
    }
}

impl Disk for PowerDisk {
    fn directory(&self) -> &Path {
        self.inner.directory()
    }

    fn create(&self, first: u64) -> io::Result<Arc<dyn SegmentFile>> {
        let inner = self.inner.create(first)?;
        Ok(self.track(self.directory().join(segment::name(first)), inner))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn SegmentFile>> {
        Ok(self.track(path.to_owned(), self.inner.open(path)?))
    }

    fn remove(&self, first: u64) -> io::Result<()> {
        self.files.lock().unwrap().remove(&self.directory().join(segment::name(first)));
        self.inner.remove(first)
    }

    fn sync(&self) -> io::Result<()> {
        self.inner.sync()?;
        self.name_all(self.directory());
        Ok(())
    }

    fn create_tree(&self) -> io::Result<()> {
        self.inner.create_tree()
    }

    fn tree_file(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>> {
        let inner = self.inner.tree_file(name)?;
        Ok(self.track(tree::directory(self.directory()).join(name), inner))
    }

    fn sync_tree(&self) -> io::Result<()> {
        self.inner.sync_tree()?;
        self.name_all(&tree::directory(self.directory()));
        Ok(())
    }
}

struct PowerFile {
    inner: Arc<dyn SegmentFile>,
    path: PathBuf,
    files: Files,
}

impl PowerFile {
    /// Does something, and notes it, in one step.
    fn change<T>(&self, act: impl FnOnce(&mut Stored) -> io::Result<T>) -> io::Result<T> {
        act(self.files.lock().unwrap().entry(self.path.clone()).or_default())
    }
}

impl SegmentFile for PowerFile {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        self.change(|stored| {
            let count = self.inner.write_at(bytes, offset)?;
            stored.changes.push(Change::Write(offset, bytes[..count].to_vec()));
            Ok(count)
        })
    }

    fn truncate(&self, length: u64) -> io::Result<()> {
        self.change(|stored| {
            self.inner.truncate(length)?;
            stored.changes.push(Change::Truncate(length));
            Ok(())
        })
    }

    fn allocate(&self, offset: u64, length: u64) -> io::Result<()> {
        self.inner.allocate(offset, length)
    }

    fn sync(&self) -> io::Result<()> {
        self.change(|stored| {
            for change in stored.changes.drain(..) {
                change.apply(&mut stored.content, usize::MAX);
            }
            Ok(())
        })
    }
}
