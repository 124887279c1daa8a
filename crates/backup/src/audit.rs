//! The files of the audit log, in an order in which what is copied fits together.
//!
//! The tree comes before the segments, its checkpoints before the rest of it, so that what a checkpoint speaks of is there:
//! a server has written that before. Segments come from the oldest on; the end of the newest is cut off behind its last
//! line. A segment that is compressed or removed meanwhile makes the copying of the segments begin anew.

use std::fs;
use std::io::{self, Read as _, Seek as _};
use std::path::Path;

/// The checkpoints of the log's tree, by their path in the log's directory.
pub(crate) const CHECKPOINTS: &str = "tree/checkpoints";
/// What can be made again out of the log, and is not copied.
const INDEX: &str = "index";
/// What the names of segments begin with.
const SEGMENT: &str = "segment-";
/// The end of the name of a segment that is not compressed.
const PLAIN: &str = ".jsonl";
/// The end of the name of a file that is being written.
const UNFINISHED: &str = ".new";

/// Whether a file or directory below the audit log's directory is left out, whatever is in it.
pub(crate) fn is_passed_over(path: &str) -> bool {
    path == INDEX || path.ends_with(UNFINISHED)
}

/// Whether a path in the audit log's directory is a segment's.
pub(crate) fn is_segment(path: &str) -> bool {
    path.starts_with(SEGMENT) && !path.contains('/')
}

/// How much of a segment has a line break behind it, in bytes. A compressed one is complete.
pub(crate) fn complete_bytes(path: &Path) -> io::Result<u64> {
    const BLOCK_BYTES: u64 = 64 * 1024;
    let is_plain = path.to_str().is_some_and(|name| name.ends_with(PLAIN));
    let mut file = fs::File::open(path)?;
    let mut end = file.metadata()?.len();
    if !is_plain {
        return Ok(end);
    }
    let mut block = Vec::new();
    while end > 0 {
        let start = end.saturating_sub(BLOCK_BYTES);
        block.clear();
        file.seek(io::SeekFrom::Start(start))?;
        (&mut file).take(end - start).read_to_end(&mut block)?;
        if let Some(at) = block.iter().rposition(|byte| *byte == b'\n') {
            return Ok(start + at as u64 + 1);
        }
        end = start;
    }
    Ok(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_told_from_other_files() {
        assert!(is_segment("segment-00000000000000000001.jsonl") && !is_segment("tree/segment-1"));
        assert!(is_passed_over("index") && is_passed_over("a.jsonl.gz.new") && !is_passed_over("index2"));
    }

    #[test]
    fn torn_lines_are_not_counted() {
        let directory = tempfile::tempdir().unwrap();
        let check = |name: &str, text: &[u8], expect: u64| {
            let path = directory.path().join(name);
            fs::write(&path, text).unwrap();
            assert_eq!(complete_bytes(&path).unwrap(), expect);
        };
        check("a.jsonl", b"", 0);
        check("a.jsonl", b"{}\n", 3);
        check("a.jsonl", b"{}\n{", 3);
        check("a.jsonl", b"{", 0);
        check("a.jsonl", &[b"{}\n".as_slice(), &vec![b'x'; 200_000]].concat(), 3);
        check("a.jsonl", &[vec![b'x'; 200_000], b"\n".to_vec()].concat(), 200_001);
        check("a.jsonl.gz", b"anything", 8);
        complete_bytes(&directory.path().join("missing.jsonl")).unwrap_err();
    }
}
