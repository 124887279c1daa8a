//! Wiping the remains of moved entries.
//!
//! `secure_delete` zeroes an entry where it lies when it is deleted. But when SQLite balances its tree, it moves
//! entries between pages without zeroing where they lay: copies stay in the unallocated part of pages, where no later
//! deletion finds them. Here they are found and zeroed in the file. Nothing ever reads those bytes, so neither readers
//! nor a crash in between can be harmed.
//!
//! Source: "Database File Format", section 1.6, "B-tree Pages".

use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;

use super::connection::PAGE_BYTES;

const PAGE_LENGTH: usize = PAGE_BYTES as usize;

/// The header of a database file, in front of the tree page that the first page also is.
const FILE_HEADER_BYTES: usize = 100;

/// The first byte tells tree pages from other pages only while page numbers, with which those begin, have 24 bits.
const PAGE_COUNT_MAX: u64 = 1 << 24;

/// Pages read at once.
const CHUNK_PAGE_COUNT: usize = 64;

/// Numbers, counted from zero, of the pages whose unallocated part is not all zeros.
///
/// Pages may be written meanwhile; what is found is to be wiped with [`wipe`] when nothing writes.
pub(super) fn dirty_pages(file: &File) -> io::Result<Vec<u32>> {
    let page_count = file.metadata()?.len() / u64::from(PAGE_BYTES);
    if page_count > PAGE_COUNT_MAX {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the database is too large to be purged"));
    }
    let mut dirty = Vec::new();
    let mut chunk = vec![0; CHUNK_PAGE_COUNT * PAGE_LENGTH];
    let mut first: u32 = 0;
    while u64::from(first) < page_count {
        let length = read_up_to(file, &mut chunk, u64::from(first) * u64::from(PAGE_BYTES))?;
        for page in chunk[..length].chunks_exact(PAGE_LENGTH) {
            if is_dirty(page, first) {
                dirty.push(first);
            }
            first += 1;
        }
        if length < PAGE_LENGTH {
            break;
        }
    }
    Ok(dirty)
}

/// Zeroes the unallocated part of `pages` and syncs the file. No connection may write, or hold pages that it could
/// write later.
pub(super) fn wipe(file: &File, pages: &[u32]) -> io::Result<()> {
    let mut page = vec![0; PAGE_LENGTH];
    for &number in pages {
        let at = u64::from(number) * u64::from(PAGE_BYTES);
        file.read_exact_at(&mut page, at)?;
        if let Some(gap) = unallocated(&page, number) {
            file.write_all_at(&vec![0; gap.len()], at + gap.start as u64)?;
        }
    }
    file.sync_data()
}

fn read_up_to(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match file.read_at(&mut buffer[length..], at + length as u64) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}

fn is_dirty(page: &[u8], number: u32) -> bool {
    unallocated(page, number).is_some_and(|gap| page[gap].iter().any(|byte| *byte != 0))
}

/// The bytes between the cell pointers and the cells; `None` if this is no tree page, or not a sane one.
fn unallocated(page: &[u8], number: u32) -> Option<Range<usize>> {
    let header = if number == 0 { FILE_HEADER_BYTES } else { 0 };
    let number_at = |at: usize| usize::from(u16::from_be_bytes([page[header + at], page[header + at + 1]]));
    let header_bytes = match page[header] {
        2 | 5 => 12,  // interior
        10 | 13 => 8, // leaf
        _ => return None,
    };
    let pointers_end = header + header_bytes + 2 * number_at(3);
    let cells_start = number_at(5);
    (pointers_end <= cells_start && cells_start <= page.len()).then_some(pointers_end..cells_start)
}
