//! Reading the lines of a segment, one after the other.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use crate::log::LINE_BYTES_MAX;
use crate::segment::Segment;

/// What is read at once, in bytes.
const BUFFER_BYTES: usize = 64 * 1024;

/// The lines of one segment, from some line on.
pub(crate) struct Lines {
    reader: BufReader<File>,
    /// Sequence of the segment's first line, as its name says.
    pub(crate) segment: u64,
    /// Where the next line begins, in bytes of the segment's text.
    pub(crate) offset: u64,
}

impl Lines {
    /// All lines of a segment.
    pub(crate) fn open(segment: &Segment) -> io::Result<Self> {
        Self::open_at(segment, 0)
    }

    /// The lines of a segment from the one on that begins at `offset`.
    pub(crate) fn open_at(segment: &Segment, offset: u64) -> io::Result<Self> {
        let mut file = File::open(&segment.path)?;
        if offset > 0 {
            file.seek(SeekFrom::Start(offset))?;
        }
        let reader = BufReader::with_capacity(BUFFER_BYTES, file);
        Ok(Self { reader, segment: segment.first, offset })
    }

    /// Puts the next line into `line`, without its line break; tells whether there was one. What has no line break, or is
    /// longer than any line, is none; nothing more can be read then.
    pub(crate) fn next(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        line.clear();
        let read = self.reader.by_ref().take(LINE_BYTES_MAX as u64).read_until(b'\n', line)?;
        self.offset += read as u64;
        Ok(line.pop_if(|last| *last == b'\n').is_some())
    }
}
