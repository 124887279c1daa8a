//! The few operations on files that the log is made of, so that tests can let each of them fail.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::{FallocateFlags, fallocate, fstatvfs};
use rustix::io::Errno;

use crate::{segment, tree};

/// The log's directory.
pub(crate) trait Disk: Send + Sync {
    /// Where it is.
    fn directory(&self) -> &Path;

    /// Creates the empty segment whose first line will have the sequence `first`.
    fn create(&self, first: u64) -> io::Result<Arc<dyn SegmentFile>>;

    /// Opens a segment for writing.
    fn open(&self, path: &Path) -> io::Result<Arc<dyn SegmentFile>>;

    /// Removes the segment that was created last and is still empty.
    fn remove(&self, first: u64) -> io::Result<()>;

    /// Puts the names of segments on the disk.
    fn sync(&self) -> io::Result<()>;

    /// Makes sure that there is a directory for the log's tree, and that it stays.
    fn create_tree(&self) -> io::Result<()>;

    /// Opens a file of the tree for writing, and creates it if it is not there.
    fn tree_file(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>>;

    /// Puts the names of the tree's files on the disk.
    fn sync_tree(&self) -> io::Result<()>;
}

/// A segment, or a file of the tree, that is written.
pub(crate) trait SegmentFile: Send + Sync {
    /// Writes some of `bytes` at `offset`, and tells how many.
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize>;

    /// Cuts the file off after `length` bytes and gives back what was allocated behind.
    fn truncate(&self, length: u64) -> io::Result<()>;

    /// Allocates room for `length` bytes from `offset` on, behind the end of the file, which stays where it is.
    fn allocate(&self, offset: u64, length: u64) -> io::Result<()>;

    /// Puts everything that was written on the disk.
    fn sync(&self) -> io::Result<()>;
}

/// The log's directory on a real disk.
pub(crate) struct LocalDisk {
    directory: PathBuf,
}

impl LocalDisk {
    pub(crate) fn new(directory: &Path) -> Self {
        Self { directory: directory.to_owned() }
    }
}

impl Disk for LocalDisk {
    fn directory(&self) -> &Path {
        &self.directory
    }

    fn create(&self, first: u64) -> io::Result<Arc<dyn SegmentFile>> {
        let path = self.directory.join(segment::name(first));
        let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path)?;
        // An empty file of this name is what an attempt before this one left behind.
        if file.metadata()?.len() > 0 {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        Ok(Arc::new(file))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn SegmentFile>> {
        Ok(Arc::new(OpenOptions::new().write(true).open(path)?))
    }

    fn remove(&self, first: u64) -> io::Result<()> {
        std::fs::remove_file(self.directory.join(segment::name(first)))
    }

    fn sync(&self) -> io::Result<()> {
        File::open(&self.directory)?.sync_all()
    }

    fn create_tree(&self) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(tree::directory(&self.directory))?;
        self.sync()
    }

    fn tree_file(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>> {
        let path = tree::directory(&self.directory).join(name);
        let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path)?;
        Ok(Arc::new(file))
    }

    fn sync_tree(&self) -> io::Result<()> {
        File::open(tree::directory(&self.directory))?.sync_all()
    }
}

impl SegmentFile for File {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        FileExt::write_at(self, bytes, offset)
    }

    fn truncate(&self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }

    fn allocate(&self, offset: u64, length: u64) -> io::Result<()> {
        loop {
            match fallocate(self, FallocateFlags::KEEP_SIZE, offset, length) {
                Err(Errno::INTR) => {}
                // The file system can't keep room free for one file: what is free for all must do.
                Err(Errno::OPNOTSUPP | Errno::NOSYS) => {
                    let status = fstatvfs(self)?;
                    let free = status.f_bavail.saturating_mul(status.f_frsize);
                    return if free < length { Err(Errno::NOSPC.into()) } else { Ok(()) };
                }
                allocated => return Ok(allocated?),
            }
        }
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}

/// Writes all of `bytes` at `offset`.
pub(crate) fn write_all(file: &dyn SegmentFile, mut bytes: &[u8], mut offset: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.write_at(bytes, offset) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => {
                bytes = bytes.get(count..).unwrap_or_default();
                offset += count as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod faults;
#[cfg(test)]
pub(crate) mod power;
