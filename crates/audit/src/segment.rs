//! Names of segments.

use std::io;
use std::path::{Path, PathBuf};

/// A segment in the log's directory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Segment {
    /// Sequence of its first line.
    pub(crate) first: u64,
    pub(crate) path: PathBuf,
}

/// Name of the segment whose first line has the sequence `first`. Names sort as the sequences do.
pub(crate) fn name(first: u64) -> String {
    format!("segment-{first:020}.jsonl")
}

/// The segments in a directory, oldest first. Files of other names are none of ours.
pub(crate) fn list(directory: &Path) -> io::Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        let first = entry.file_name().to_str().and_then(parse);
        segments.extend(first.map(|first| Segment { first, path: entry.path() }));
    }
    segments.sort();
    Ok(segments)
}

fn parse(text: &str) -> Option<u64> {
    let first = text.strip_prefix("segment-")?.strip_suffix(".jsonl")?.parse().ok()?;
    (name(first) == text).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_written() {
        for first in [1, 42, u64::MAX] {
            assert_eq!(parse(&name(first)), Some(first));
        }
        assert_eq!(name(42), "segment-00000000000000000042.jsonl");
        for other in ["segment-42.jsonl", "segment-+0000000000000000042.jsonl", "segment-.jsonl", "a.jsonl", ""] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn segments_are_listed_in_order_and_others_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        for file in [&name(100), &name(9), "notes.txt", "segment-7.jsonl"] {
            std::fs::write(directory.path().join(file), "").unwrap();
        }
        let firsts: Vec<u64> = list(directory.path()).unwrap().iter().map(|segment| segment.first).collect();
        assert_eq!(firsts, [9, 100]);
    }
}
