//! Files with one line for each event.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// What is read at once where a line's beginning is looked for, in bytes.
const BLOCK_BYTES: u64 = 64 * 1024;

/// A file that lines are appended to. It may be moved away at any time: the next lines begin a new one.
#[derive(Debug)]
pub(crate) struct LineFile {
    path: PathBuf,
    /// Whether what a crash left has been cut off.
    is_clean: bool,
}

impl LineFile {
    pub(crate) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), is_clean: false }
    }

    /// Appends lines, which have their line breaks. They are on the disk afterwards: all of them, or the file is as it
    /// was before.
    pub(crate) fn append(&mut self, lines: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        let mut file = options.read(true).append(true).create(true).mode(0o600).open(&self.path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(io::Error::other("it is not a regular file"));
        }
        let mut length = metadata.len();
        if !self.is_clean {
            length = end_of_last_line(&file, length)?;
            file.set_len(length)?;
            self.is_clean = true;
        }
        let appended = file.write_all(lines).and_then(|()| file.sync_data());
        if appended.is_err() && file.set_len(length).is_err() {
            self.is_clean = false;
        }
        appended
    }
}

/// Where the last line of a file ends, its line break included.
fn end_of_last_line(mut file: &File, length: u64) -> io::Result<u64> {
    let mut end = length;
    let mut block = Vec::new();
    while end > 0 {
        let start = end.saturating_sub(BLOCK_BYTES);
        file.seek(SeekFrom::Start(start))?;
        block.clear();
        file.take(end - start).read_to_end(&mut block)?;
        if let Some(at) = block.iter().rposition(|byte| *byte == b'\n') {
            return Ok(start + at as u64 + 1);
        }
        end = start;
    }
    Ok(0)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn lines_are_appended() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("events.jsonl");
        let mut file = LineFile::new(&path);
        file.append(b"1\n2\n").unwrap();
        file.append(b"3\n").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"1\n2\n3\n");
        // The file was rotated.
        fs::rename(&path, directory.path().join("events.jsonl.1")).unwrap();
        file.append(b"4\n").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"4\n");
    }

    #[test]
    fn what_a_crash_left_is_cut_off() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("events.jsonl");
        let long = "x".repeat(3 * 64 * 1024);
        for (before, expect) in [
            ("", "next\n"),
            ("to", "next\n"),
            ("one\ntw", "one\nnext\n"),
            ("one\ntwo\n", "one\ntwo\nnext\n"),
            (&format!("one\n{long}"), "one\nnext\n"),
            (&long, "next\n"),
        ] {
            fs::write(&path, before).unwrap();
            LineFile::new(&path).append(b"next\n").unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), expect);
        }
    }

    #[test]
    fn what_is_no_file_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        assert!(LineFile::new(directory.path()).append(b"1\n").is_err());
        assert!(LineFile::new(&directory.path().join("missing/events")).append(b"1\n").is_err());
    }
}
