//! Reading the lines of a segment, one after the other.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use crate::compression::Text;
use crate::log::LINE_BYTES_MAX;
use crate::segment::{Segment, block_index};

/// What is read at once, in bytes.
const BUFFER_BYTES: usize = 64 * 1024;

/// The lines of one segment, compressed or not, from some line on.
pub(crate) struct Lines {
    reader: Box<dyn BufRead + Send>,
    /// Sequence of the segment's first line, as its name says.
    pub(crate) segment: u64,
    /// Where the next line begins, in bytes of the segment's text.
    pub(crate) offset: u64,
}

/// What was found where a line should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    Line,
    /// So many bytes that are no line: longer than any, or, at the end of the segment, without a line break; 0 at the end
    /// itself.
    Other(usize),
}

impl Lines {
    /// All lines of a segment.
    pub(crate) fn open(segment: &Segment) -> io::Result<Self> {
        Self::open_at(segment, 0)
    }

    /// The lines of a segment from the one on that begins at `offset`.
    pub(crate) fn open_at(segment: &Segment, offset: u64) -> io::Result<Self> {
        let mut file = File::open(&segment.path)?;
        let reader: Box<dyn BufRead + Send> = if segment.compressed {
            let mut text = Text::new(file);
            text.skip(offset)?;
            Box::new(text)
        } else {
            file.seek(SeekFrom::Start(offset))?;
            Box::new(BufReader::with_capacity(BUFFER_BYTES, file))
        };
        Ok(Self { reader, segment: segment.first, offset })
    }

    /// The same as [`Self::open_at`], by the index of blocks if the segment has one: whether what it says is right shows
    /// in the lines.
    pub(crate) fn open_near(segment: &Segment, offset: u64) -> io::Result<Self> {
        if !segment.compressed {
            return Self::open_at(segment, offset);
        }
        let Ok(index) = std::fs::read(block_index(&segment.path)) else {
            return Self::open_at(segment, offset);
        };
        let mut text = Text::new(File::open(&segment.path)?);
        text.skip_by(&index, offset)?;
        Ok(Self { reader: Box::new(text), segment: segment.first, offset })
    }

    /// Goes forward to a place of the text.
    pub(crate) fn go_to(&mut self, offset: u64) -> io::Result<()> {
        let bytes = offset.checked_sub(self.offset).ok_or(io::ErrorKind::InvalidInput)?;
        let skipped = io::copy(&mut self.reader.by_ref().take(bytes), &mut io::sink())?;
        self.offset += skipped;
        if skipped == bytes { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    /// Puts the next line into `line`, without its line break; tells whether there was one.
    pub(crate) fn next(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        Ok(self.find(line)? == Found::Line)
    }

    /// The same; tells what there is instead. Nothing more can be read then but the [rest](Self::rest_of_line).
    pub(crate) fn find(&mut self, line: &mut Vec<u8>) -> io::Result<Found> {
        line.clear();
        let read = self.reader.by_ref().take(LINE_BYTES_MAX as u64).read_until(b'\n', line)?;
        self.offset += read as u64;
        Ok(if line.pop_if(|last| *last == b'\n').is_some() { Found::Line } else { Found::Other(read) })
    }

    /// Number of bytes up to the end of the segment, if there is no line break among them.
    pub(crate) fn rest_of_line(&mut self) -> io::Result<Option<u64>> {
        let mut count = 0;
        loop {
            let bytes = match self.reader.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                bytes => bytes?,
            };
            if bytes.is_empty() {
                return Ok(Some(count));
            }
            if bytes.contains(&b'\n') {
                return Ok(None);
            }
            let length = bytes.len();
            count += length as u64;
            self.reader.consume(length);
        }
    }
}
