//! Room on the disk, taken before it is needed.
//!
//! Behind the end of the segment, as much is allocated as all places that are taken could need, and a step more, so that
//! taking a place is nearly always one atomic operation.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use super::{LINE_BYTES_MAX, LogError, lock};
use crate::disk::SegmentFile;

/// What is allocated beyond what is needed, in bytes: some thousand events.
pub(super) const STEP_BYTES: i64 = 4 * 1024 * 1024;

const LINE_BYTES: i64 = LINE_BYTES_MAX as i64;

/// The room behind the end of the segment.
pub(super) struct Room {
    /// Allocated bytes behind the end, minus [`LINE_BYTES_MAX`] for every place that is taken. Negative only while
    /// somebody is about to allocate more or to give up.
    free: AtomicI64,
    allocation: Mutex<Allocation>,
}

struct Allocation {
    file: Arc<dyn SegmentFile>,
    /// Where what is allocated ends.
    end: u64,
}

impl Room {
    /// Nothing is allocated in `file` behind its end at `length`.
    pub(super) fn new(file: Arc<dyn SegmentFile>, length: u64) -> Self {
        Self { free: AtomicI64::new(0), allocation: Mutex::new(Allocation { file, end: length }) }
    }

    /// Takes room for a line of [`LINE_BYTES_MAX`].
    pub(super) fn take_line(&self) -> Result<(), LogError> {
        if self.free.fetch_sub(LINE_BYTES, Ordering::AcqRel) >= LINE_BYTES {
            return Ok(());
        }
        self.extend().inspect_err(|_| self.give_line())
    }

    /// Gives back what was taken for a line that was not written.
    pub(super) fn give_line(&self) {
        self.give(LINE_BYTES);
    }

    /// Gives back what `lines` lines of together `bytes` did not need.
    pub(super) fn give_rest(&self, lines: usize, bytes: u64) {
        self.give(signed(lines as u64).saturating_mul(LINE_BYTES) - signed(bytes));
    }

    fn give(&self, bytes: i64) {
        self.free.fetch_add(bytes, Ordering::AcqRel);
    }

    /// Allocates what is missing, and a step more if there is as much.
    fn extend(&self) -> Result<(), LogError> {
        let mut allocation = lock(&self.allocation);
        let missing = -self.free.load(Ordering::Acquire);
        if missing <= 0 {
            // Somebody else was faster.
            return Ok(());
        }
        let allocated = allocation.grow(missing + STEP_BYTES).or_else(|_| allocation.grow(missing));
        self.give(allocated.map_err(|error| LogError::from(&error))?);
        Ok(())
    }

    /// Goes on in `next`, an empty segment, where as much is allocated as is left in the one before, which ends at
    /// `length`. If that is not possible, nothing changes.
    pub(super) fn move_to(&self, next: &Arc<dyn SegmentFile>, length: u64) -> std::io::Result<()> {
        let mut allocation = lock(&self.allocation);
        let left = signed(allocation.end.saturating_sub(length));
        // What many places at once have needed some time ago is not kept for ever.
        let surplus = (self.free.load(Ordering::Acquire) - STEP_BYTES).max(0);
        let surplus = if self.free.fetch_sub(surplus, Ordering::AcqRel) >= surplus {
            surplus
        } else {
            self.give(surplus);
            0
        };
        let mut moved = Allocation { file: Arc::clone(next), end: 0 };
        match moved.grow((left - surplus).max(1)) {
            Ok(_) => {
                *allocation = moved;
                Ok(())
            }
            Err(error) => {
                self.give(surplus);
                Err(error)
            }
        }
    }

    /// The segment was cut off at `length`, and what was allocated behind has gone with it.
    pub(super) fn cut_off(&self, length: u64) {
        let mut allocation = lock(&self.allocation);
        let lost = signed(allocation.end.saturating_sub(length));
        allocation.end = length;
        self.give(-lost);
        // If there is no room now, whoever takes the next place tries again.
        self.give(allocation.grow(lost).unwrap_or(0));
    }
}

impl Allocation {
    /// Allocates `bytes` more, and tells how many that are.
    fn grow(&mut self, bytes: i64) -> std::io::Result<i64> {
        let length = bytes.unsigned_abs();
        self.file.allocate(self.end, length)?;
        self.end += length;
        Ok(bytes)
    }
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
