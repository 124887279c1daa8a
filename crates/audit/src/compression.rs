//! Compressed segments: gzip in blocks.
//!
//! The form is BGZF (SAM/BAM Format Specification, section 4.1): a gzip file (RFC 1952) of many members, each of at most
//! 65,280 bytes of text, and each with its own length in an extra field. Every tool that reads gzip reads it; and who
//! knows of the field can go to any place in the text and decompresses one block for it, not all before. The last member
//! is empty, which tells a whole file from one that is cut off.

use std::fs::File;
use std::io::{self, BufRead, Read, Seek, SeekFrom, Write};

use flate2::{Compress, Compression, Crc, Decompress, FlushCompress, FlushDecompress, Status};

/// How much text a block has at most, in bytes: that much fits into a block even if it can't be compressed.
const TEXT_BYTES_MAX: usize = 0xff00;
/// How long a block can be, in bytes.
const BLOCK_BYTES_MAX: usize = 0x1_0000;
/// What a block has before the compressed data: gzip's header with the extra field `BC`, whose value is the block's length
/// minus one.
const HEADER: [u8; 16] = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 6, 0, b'B', b'C', 2, 0];
const HEADER_BYTES: usize = HEADER.len() + 2;
/// What a block has behind: CRC-32 and length of the text.
const TRAILER_BYTES: usize = 8;
/// Bytes of an entry of an index of blocks.
const INDEX_ENTRY_BYTES: usize = 16;

/// Compresses all of `text`; gives its length.
///
/// # Errors
/// Those of reading and writing.
pub(crate) fn compress(text: &mut impl Read, out: &mut impl Write) -> io::Result<u64> {
    let (mut buffer, mut block) = (vec![0; TEXT_BYTES_MAX], Vec::with_capacity(BLOCK_BYTES_MAX));
    let mut length = 0;
    loop {
        let read = fill(text, &mut buffer)?;
        write_block(&buffer[..read], &mut block)?;
        out.write_all(&block)?;
        if read == 0 {
            return Ok(length);
        }
        length += read as u64;
    }
}

/// Where the blocks of a compressed file begin, for [`Text::skip_by`]: the form of `bgzip --index` (`.gzi`), a count, then
/// for each block but the first its place in the file and in the text, all of 8 bytes, little-endian.
///
/// # Errors
/// Those of reading, and for a file of another form.
pub(crate) fn index(file: File) -> io::Result<Vec<u8>> {
    let mut text = Text::new(file);
    let (mut entries, mut count, mut place) = (Vec::new(), 0_u64, 0_u64);
    while let Some(length) = text.next_length()? {
        let at = text.file.stream_position()?;
        if place > 0 {
            entries.extend_from_slice(&(at - HEADER_BYTES as u64).to_le_bytes());
            entries.extend_from_slice(&place.to_le_bytes());
            count += 1;
        }
        text.file.seek(SeekFrom::Start(at + length as u64 - 4))?;
        let mut text_bytes = [0; 4];
        text.file.read_exact(&mut text_bytes)?;
        let text_bytes = u64::from(u32::from_le_bytes(text_bytes));
        if text_bytes == 0 {
            break;
        }
        place += text_bytes;
    }
    Ok([&count.to_le_bytes()[..], &entries].concat())
}

/// Reads until `buffer` is full or there is no more.
fn fill(reader: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

fn write_block(text: &[u8], block: &mut Vec<u8>) -> io::Result<()> {
    for level in [Compression::default(), Compression::none()] {
        block.clear();
        block.extend_from_slice(&HEADER);
        block.extend_from_slice(&[0, 0]);
        block.resize(BLOCK_BYTES_MAX - TRAILER_BYTES, 0);
        let mut stream = Compress::new(level, false);
        let status = stream.compress(text, &mut block[HEADER_BYTES..], FlushCompress::Finish)?;
        if status != Status::StreamEnd {
            // It got longer than the text. Without compression it fits.
            continue;
        }
        block.truncate(HEADER_BYTES + stream.total_out() as usize);
        let mut crc = Crc::new();
        crc.update(text);
        block.extend_from_slice(&crc.sum().to_le_bytes());
        block.extend_from_slice(&(text.len() as u32).to_le_bytes());
        // INVARIANT: at most 65,536, and at least the header.
        let length = (block.len() - 1) as u16;
        block[HEADER.len()..HEADER_BYTES].copy_from_slice(&length.to_le_bytes());
        return Ok(());
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// The text of a compressed file.
pub(crate) struct Text {
    file: File,
    block: Vec<u8>,
    text: Vec<u8>,
    /// How much of `text` was read.
    read: usize,
    /// The empty block was met.
    ended: bool,
}

impl Text {
    pub(crate) fn new(file: File) -> Self {
        Self { file, block: Vec::new(), text: Vec::new(), read: 0, ended: false }
    }

    /// Goes to this place of the text, forwards only.
    pub(crate) fn skip(&mut self, mut bytes: u64) -> io::Result<()> {
        loop {
            let here = (self.text.len() - self.read) as u64;
            if bytes <= here {
                self.read += bytes as usize;
                return Ok(());
            }
            bytes -= here;
            self.read = self.text.len();
            // Blocks before the place are passed over without being decompressed.
            let Some(length) = self.next_length()? else { return Ok(()) };
            let at = self.file.stream_position()?;
            let mut text_bytes = [0; 4];
            self.file.seek(SeekFrom::Start(at + length as u64 - 4))?;
            self.file.read_exact(&mut text_bytes)?;
            let text_bytes = u64::from(u32::from_le_bytes(text_bytes));
            if bytes >= text_bytes && text_bytes > 0 {
                bytes -= text_bytes;
                continue;
            }
            self.file.seek(SeekFrom::Start(at))?;
            self.read_block(length)?;
            if self.ended {
                return Ok(());
            }
        }
    }

    /// Goes from the beginning to this place of the text, by an [`index`]. What does not fit the file shows when it is
    /// read.
    pub(crate) fn skip_by(&mut self, index: &[u8], bytes: u64) -> io::Result<()> {
        let (count, entries) = index.split_first_chunk::<8>().ok_or_else(invalid)?;
        let entries: &[[u8; INDEX_ENTRY_BYTES]] = entries.as_chunks().0;
        if u64::from_le_bytes(*count) != entries.len() as u64 {
            return Err(invalid());
        }
        let number = |entry: &[u8; INDEX_ENTRY_BYTES], at: usize| {
            entry[at..at + 8].iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
        };
        let behind = entries.partition_point(|entry| number(entry, 8) <= bytes);
        let (begin, before) = match behind.checked_sub(1).and_then(|at| entries.get(at)) {
            Some(entry) => (number(entry, 0), number(entry, 8)),
            None => (0, 0),
        };
        self.file.seek(SeekFrom::Start(begin))?;
        self.skip(bytes - before)
    }

    /// Length of the next block behind its header; none at the end.
    fn next_length(&mut self) -> io::Result<Option<usize>> {
        if self.ended {
            return Ok(None);
        }
        let mut header = [0; HEADER_BYTES];
        self.file.read_exact(&mut header)?;
        let length = usize::from(u16::from_le_bytes([header[HEADER.len()], header[HEADER.len() + 1]])) + 1;
        if header[..HEADER.len()] != HEADER || length < HEADER_BYTES + TRAILER_BYTES {
            return Err(invalid());
        }
        Ok(Some(length - HEADER_BYTES))
    }

    fn read_block(&mut self, length: usize) -> io::Result<()> {
        self.block.resize(length, 0);
        self.file.read_exact(&mut self.block)?;
        let (data, trailer) = self.block.split_last_chunk::<TRAILER_BYTES>().ok_or_else(invalid)?;
        let [c0, c1, c2, c3, t0, t1, t2, t3] = *trailer;
        let (crc, text_bytes) = (u32::from_le_bytes([c0, c1, c2, c3]), u32::from_le_bytes([t0, t1, t2, t3]) as usize);
        if text_bytes > BLOCK_BYTES_MAX {
            return Err(invalid());
        }
        self.text.resize(text_bytes, 0);
        self.read = 0;
        // One byte more than there should be, to see that there is no more.
        let mut more = [0; 1];
        let mut stream = Decompress::new(false);
        let mut status = stream.decompress(data, &mut self.text, FlushDecompress::Finish).map_err(|_| invalid())?;
        if status != Status::StreamEnd && stream.total_out() as usize == text_bytes {
            let rest = data.get(stream.total_in() as usize..).unwrap_or_default();
            status = stream.decompress(rest, &mut more, FlushDecompress::Finish).map_err(|_| invalid())?;
        }
        let whole = stream.total_out() as usize == text_bytes && stream.total_in() as usize == data.len();
        let mut found = Crc::new();
        found.update(&self.text);
        if status != Status::StreamEnd || !whole || found.sum() != crc {
            self.text.clear();
            return Err(invalid());
        }
        if text_bytes == 0 {
            self.ended = true;
            // Nothing comes behind the empty block.
            if self.file.read(&mut more)? > 0 {
                return Err(invalid());
            }
        }
        Ok(())
    }
}

fn invalid() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a compressed block is damaged")
}

impl Read for Text {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let text = self.fill_buf()?;
        let count = text.len().min(out.len());
        out[..count].copy_from_slice(&text[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Text {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.read == self.text.len() {
            let Some(length) = self.next_length()? else { break };
            self.read_block(length)?;
        }
        Ok(&self.text[self.read..])
    }

    fn consume(&mut self, count: usize) {
        self.read = (self.read + count).min(self.text.len());
    }
}

#[cfg(test)]
mod tests;
