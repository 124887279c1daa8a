//! Looking for the events of a request.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use crate::log::LINE_BYTES_MAX;
use crate::segment;

/// The events that have `id` as their `requestID` or `eventID`, newest segment first, each as the text of a JSON object.
/// Reads the whole log, a line at a time; what is not JSON is passed over, as finding it is [`verify`](crate::verify)'s
/// part.
///
/// # Errors
/// What the operating system refuses.
pub fn find(directory: &Path, id: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for segment in segment::list(directory)?.iter().rev() {
        let mut reader = BufReader::with_capacity(64 * 1024, File::open(&segment.path)?);
        let mut line = Vec::new();
        loop {
            line.clear();
            if reader.by_ref().take(LINE_BYTES_MAX as u64).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if let Some(event) = event_with(&line, id) {
                found.push(event);
            }
        }
    }
    Ok(found)
}

fn event_with(line: &[u8], id: &str) -> Option<String> {
    // Most lines don't have it anywhere, which is quicker to see than to read them.
    let text = std::str::from_utf8(line).ok().filter(|text| text.contains(id))?;
    let event: serde_json::Value = serde_json::from_str(text).ok()?;
    let has = |member: &str| event.get(member).and_then(serde_json::Value::as_str) == Some(id);
    (has("requestID") || has("eventID")).then(|| text.trim_end().to_owned())
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
        let find = |id: &str| find(directory.path(), id).unwrap();
        assert_eq!(find("e2"), ["{\"requestID\":\"r2\",\"eventID\":\"e2\"}"]);
        assert_eq!(find("r1").len(), 2);
        assert!(find("r1")[0].contains("e3"));
        assert_eq!(find("r3"), Vec::<String>::new());
    }
}
