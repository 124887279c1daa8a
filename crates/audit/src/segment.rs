//! Names of segments.

use std::io;
use std::path::{Path, PathBuf};

const PREFIX: &str = "segment-";
const PLAIN: &str = ".jsonl";
const COMPRESSED: &str = ".jsonl.gz";

/// A segment in the log's directory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Segment {
    /// Sequence of its first line.
    pub(crate) first: u64,
    pub(crate) compressed: bool,
    pub(crate) path: PathBuf,
}

/// Name of the segment whose first line has the sequence `first`. Names sort as the sequences do.
pub(crate) fn name(first: u64) -> String {
    format!("{PREFIX}{first:020}{PLAIN}")
}

/// The same, if it is compressed.
pub(crate) fn compressed_name(first: u64) -> String {
    format!("{PREFIX}{first:020}{COMPRESSED}")
}

/// The file that says where the blocks of a compressed segment begin.
pub(crate) fn block_index(compressed: &Path) -> PathBuf {
    let mut path = compressed.as_os_str().to_owned();
    path.push(".gzi");
    path.into()
}

/// The segments in a directory, oldest first. Files of other names are none of ours.
///
/// Of a segment that is there in both forms, the one that is not compressed counts: it is being compressed, or was when
/// the process died.
pub(crate) fn list(directory: &Path) -> io::Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name().to_str().and_then(parse);
        segments.extend(name.map(|(first, compressed)| Segment { first, compressed, path: entry.path() }));
    }
    segments.sort();
    segments.dedup_by_key(|segment| segment.first);
    Ok(segments)
}

fn parse(text: &str) -> Option<(u64, bool)> {
    let rest = text.strip_prefix(PREFIX)?;
    let (first, compressed) = match rest.strip_suffix(COMPRESSED) {
        Some(first) => (first, true),
        None => (rest.strip_suffix(PLAIN)?, false),
    };
    let first = first.parse().ok()?;
    let expect = if compressed { compressed_name(first) } else { name(first) };
    (expect == text).then_some((first, compressed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_written() {
        for first in [1, 42, u64::MAX] {
            assert_eq!(parse(&name(first)), Some((first, false)));
            assert_eq!(parse(&compressed_name(first)), Some((first, true)));
        }
        assert_eq!(name(42), "segment-00000000000000000042.jsonl");
        assert_eq!(compressed_name(42), "segment-00000000000000000042.jsonl.gz");
        for other in [
            "segment-42.jsonl",
            "segment-+0000000000000000042.jsonl",
            "segment-.jsonl",
            "a.jsonl",
            "",
            "segment-00000000000000000042.gz",
            "segment-00000000000000000042.jsonl.gz.new",
        ] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn segments_are_listed_in_order_and_others_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        for file in [
            &name(100),
            &name(9),
            &compressed_name(9),
            &compressed_name(3),
            "notes.txt",
            "segment-7.jsonl",
            "segment-00000000000000000005.jsonl.gz.new",
        ] {
            std::fs::write(directory.path().join(file), "").unwrap();
        }
        let segments = list(directory.path()).unwrap();
        let found: Vec<_> = segments.iter().map(|segment| (segment.first, segment.compressed)).collect();
        assert_eq!(found, [(3, true), (9, false), (100, false)]);
        assert!(segments[1].path.ends_with(name(9)));
    }
}
