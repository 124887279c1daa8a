//! Reading the whole log, without a server.

use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use crate::lines::Lines;
use crate::segment;

/// Gives every event in a directory to `each`, oldest first, as the text of a JSON object with its `chain` member, until
/// `each` breaks off. Reads a line at a time; what is not text is passed over, as finding it is
/// [`verify`](crate::verify())'s part. The log may be open and grow meanwhile.
///
/// # Errors
/// What the operating system refuses.
pub fn read(directory: &Path, mut each: impl FnMut(&str) -> ControlFlow<()>) -> io::Result<()> {
    let mut line = Vec::new();
    for segment in segment::list(directory)? {
        let mut lines = Lines::open(&segment)?;
        while lines.next(&mut line)? {
            if let Ok(text) = std::str::from_utf8(&line)
                && each(text).is_break()
            {
                return Ok(());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_lines_are_given_in_order() {
        let directory = tempfile::tempdir().unwrap();
        let write =
            |first: u64, text: &[u8]| std::fs::write(directory.path().join(segment::name(first)), text).unwrap();
        write(3, b"{\"c\":3}\n{\"torn\":");
        write(1, b"{\"a\":1}\n\xff\n{\"b\":2}\n");
        let mut seen = Vec::new();
        let all = |seen: &mut Vec<String>, text: &str| {
            seen.push(text.to_owned());
            ControlFlow::Continue(())
        };
        read(directory.path(), |text| all(&mut seen, text)).unwrap();
        assert_eq!(seen, ["{\"a\":1}", "{\"b\":2}", "{\"c\":3}"]);
        let mut first = None;
        let one = |text: &str| {
            first = Some(text.to_owned());
            ControlFlow::Break(())
        };
        read(directory.path(), one).unwrap();
        assert_eq!(first.as_deref(), Some("{\"a\":1}"));
        assert!(read(&directory.path().join("missing"), |_| ControlFlow::Continue(())).is_err());
    }
}
