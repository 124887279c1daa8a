//! Looking for the events of a request.

use std::io;
use std::path::Path;

use crate::lines::{Found, Lines};
use crate::segment::{self, Segment};

/// The lines of the events that have `id` as their `requestID` or `eventID`, newest segment first, each without its line
/// break. Reads the whole log, a line at a time; what is not JSON is passed over, as finding it is
/// [`verify`](crate::verify())'s part.
///
/// # Errors
/// What the operating system refuses, and compressed segments that are damaged.
pub fn find(directory: &Path, id: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for segment in segment::list(directory)?.iter().rev() {
        find_in(segment, id, &mut found)?;
    }
    Ok(found)
}

fn find_in(segment: &Segment, id: &str, found: &mut Vec<String>) -> io::Result<()> {
    let (mut lines, mut line) = (Lines::open(segment)?, Vec::new());
    loop {
        match lines.find(&mut line)? {
            Found::Other(0) => return Ok(()),
            Found::Line | Found::Other(_) => found.extend(event_with(&line, id)),
        }
    }
}

fn event_with(line: &[u8], id: &str) -> Option<String> {
    // Most lines don't have it anywhere, which is quicker to see than to read them.
    let text = std::str::from_utf8(line).ok().filter(|text| text.contains(id))?;
    let event: serde_json::Value = serde_json::from_str(text).ok()?;
    let has = |member: &str| event.get(member).and_then(serde_json::Value::as_str) == Some(id);
    (has("requestID") || has("eventID")).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_found_by_either_id() {
        let directory = tempfile::tempdir().unwrap();
        let write = |first: u64, text: &str| {
            std::fs::write(directory.path().join(segment::name(first)), text).unwrap();
        };
        write(1, "{\"requestID\":\"r1\",\"eventID\":\"e1\"}\nnot JSON r2\n{\"requestID\":\"r2\",\"eventID\":\"e2\"}\n");
        write(3, "{\"requestID\":\"r1\",\"eventID\":\"e3\",\"userAgent\":\"e2\"}\n");
        let mut compressed = Vec::new();
        crate::compression::compress(&mut &b"{\"requestID\":\"r4\",\"eventID\":\"e4\"}\n"[..], &mut compressed)
            .unwrap();
        std::fs::write(directory.path().join(segment::compressed_name(4)), compressed).unwrap();
        let find = |id: &str| find(directory.path(), id).unwrap();
        assert_eq!(find("e2"), ["{\"requestID\":\"r2\",\"eventID\":\"e2\"}"]);
        assert_eq!(find("r1").len(), 2);
        assert!(find("r1")[0].contains("e3"));
        assert_eq!(find("r4"), ["{\"requestID\":\"r4\",\"eventID\":\"e4\"}"]);
        assert_eq!(find("r3"), Vec::<String>::new());
    }
}
