//! Chains lines and writes them.

use std::io;
use std::sync::Arc;

use trent_types::Timestamp;

use super::feed::Location;
use super::recent::Written;
use super::room::Room;
use super::{Formatted, LogError, open};
use crate::chain::{CHAIN_BYTES_MAX, Head};
use crate::disk::{Disk, SegmentFile, write_all};

/// Capacity that is kept for the next lines, in bytes.
const KEPT_BYTES_MAX: usize = 1024 * 1024;

/// A day, counted from 1 January 1970 (UTC).
pub(super) type Day = i64;

/// The day of a time.
pub(super) fn day(time: Timestamp) -> Day {
    time.epoch_ms().div_euclid(24 * 60 * 60 * 1000)
}

/// The one who writes, at a time.
pub(super) struct Writer {
    disk: Arc<dyn Disk>,
    segment_bytes_max: u64,
    /// The day that the segment is of; none if nobody knows.
    day: Option<Day>,
    file: Arc<dyn SegmentFile>,
    /// Sequence of the segment's first line.
    segment: u64,
    /// Length of the segment up to the last line that was written whole.
    length: u64,
    /// The end of the chain in the file.
    head: Head,
    /// Lines that are chained and not written yet.
    lines: Vec<u8>,
    line_count: usize,
    /// The end of the chain, these lines included.
    lines_head: Head,
    /// The events that were written and not handed over yet, and behind them those of `lines`.
    written: Written,
    /// A write failed, and behind `length` there may be a part of it.
    torn: bool,
    /// Segments that are complete, not yet all on the disk.
    complete: Vec<Complete>,
}

/// A segment that is complete.
pub(super) struct Complete {
    pub(super) file: Arc<dyn SegmentFile>,
    pub(super) length: u64,
}

/// What was written and may not be on the disk yet.
pub(super) struct Unsynced {
    pub(super) complete: Vec<Complete>,
    pub(super) file: Arc<dyn SegmentFile>,
    pub(super) length: u64,
    /// Sequence of the last line.
    pub(super) sequence: u64,
    /// The events that were written since this was asked for the last time; the last one is the last.
    pub(super) written: Written,
}

/// What became of lines that were to be appended together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    /// Sequence of the first of them.
    first: u64,
    /// How many of them, from the first one on, are in the file.
    written: usize,
    /// Why the others are not.
    error: Option<LogError>,
}

impl Outcome {
    /// Sequence of the line that came at `index` among them.
    pub(super) fn sequence(&self, index: usize) -> Result<u64, LogError> {
        match &self.error {
            Some(error) if index >= self.written => Err(error.clone()),
            _ => Ok(self.first + index as u64),
        }
    }

    pub(super) fn any_written(&self) -> bool {
        self.written > 0
    }

    /// Why the log can't be put on the disk any more, if that was found out.
    pub(super) fn failure(&self) -> Option<&LogError> {
        self.error.as_ref().filter(|error| matches!(error, LogError::Failed(_)))
    }
}

impl Writer {
    pub(super) fn new(disk: Arc<dyn Disk>, end: open::End, segment_bytes_max: u64) -> Self {
        let (lines, complete) = (Vec::new(), Vec::new());
        let open::End { file, segment, length, head, day } = end;
        Self {
            disk,
            segment_bytes_max,
            day,
            file,
            segment,
            length,
            head,
            lines,
            line_count: 0,
            lines_head: head,
            written: Written::default(),
            torn: false,
            complete,
        }
    }

    /// The end of the chain in the file.
    pub(super) fn head(&self) -> Head {
        self.head
    }

    /// Appends events, each of which has a place, and gives the places back. `refusal` is why it must not.
    pub(super) fn append<'a>(
        &mut self,
        events: impl Iterator<Item = Formatted<'a>>,
        refusal: Option<LogError>,
        room: &Room,
    ) -> Outcome {
        let mut outcome = Outcome { first: self.head.sequence + 1, written: 0, error: refusal };
        if outcome.error.is_none() && self.torn {
            outcome.error = self.mend(room).err().map(|error| LogError::from(&error));
        }
        for event in events {
            if outcome.error.is_some() {
                room.give_line();
                continue;
            }
            if self.segment_is_full(event.json.len(), event.day) {
                self.write(room, &mut outcome);
                if outcome.error.is_some() {
                    room.give_line();
                    continue;
                }
                if let Err(error) = self.begin_segment(room) {
                    outcome.error = Some(error);
                    room.give_line();
                    continue;
                }
            }
            self.day = self.day.max(Some(event.day));
            let start = self.lines.len();
            self.lines.extend_from_slice(event.json);
            self.lines_head = self.lines_head.seal(&mut self.lines, start);
            let Head { sequence, hash } = self.lines_head;
            let location = Location { segment: self.segment, offset: self.length + start as u64 };
            self.written.push(sequence, location, event, hash.bytes());
            self.line_count += 1;
        }
        self.write(room, &mut outcome);
        outcome
    }

    /// Whether an event of this length and day belongs into the next segment.
    fn segment_is_full(&self, event_bytes: usize, day: Day) -> bool {
        let length = self.length + self.lines.len() as u64;
        let too_long = length + (event_bytes + CHAIN_BYTES_MAX) as u64 > self.segment_bytes_max;
        length > 0 && (too_long || self.day.is_some_and(|of_segment| day > of_segment))
    }

    /// Writes the lines that are chained.
    fn write(&mut self, room: &Room, outcome: &mut Outcome) {
        let (count, bytes) = (self.line_count, self.lines.len() as u64);
        match write_all(self.file.as_ref(), &self.lines, self.length) {
            Ok(()) => {
                self.head = self.lines_head;
                self.length += bytes;
                outcome.written += count;
                room.give_rest(count, bytes);
            }
            Err(error) => {
                outcome.error = Some(LogError::from(&error));
                self.lines_head = self.head;
                self.written.take_back(count);
                room.give_rest(count, 0);
                self.torn = true;
                // If it does not work now, nothing is appended until it has.
                let _ = self.mend(room);
            }
        }
        self.line_count = 0;
        self.lines.clear();
        self.lines.shrink_to(KEPT_BYTES_MAX);
    }

    /// Takes away what a failed write has left.
    fn mend(&mut self, room: &Room) -> io::Result<()> {
        self.file.truncate(self.length)?;
        room.cut_off(self.length);
        self.torn = false;
        Ok(())
    }

    /// Goes on in a new segment, or, where none can be begun, in this one: it has the room that is needed.
    ///
    /// INVARIANT: nothing is written to a segment before the one before it is on the disk to its end, and under its name. Else
    /// a power failure could leave lines of which those before are gone.
    fn begin_segment(&mut self, room: &Room) -> Result<(), LogError> {
        let on_disk = self.file.sync().and_then(|()| self.disk.sync());
        on_disk.map_err(|error| LogError::Failed(error.to_string()))?;
        let first = self.head.sequence + 1;
        let Ok(file) = self.disk.create(first) else { return Ok(()) };
        if room.move_to(&file, self.length).is_err() {
            // If it stays, it is found empty and used the next time.
            let _ = self.disk.remove(first);
            return Ok(());
        }
        let file = std::mem::replace(&mut self.file, file);
        self.complete.push(Complete { file, length: self.length });
        (self.segment, self.length) = (first, 0);
        Ok(())
    }

    /// Hands over what must be put on the disk for everything that was written to be there.
    pub(super) fn unsynced(&mut self) -> Unsynced {
        Unsynced {
            complete: std::mem::take(&mut self.complete),
            file: Arc::clone(&self.file),
            length: self.length,
            sequence: self.head.sequence,
            written: std::mem::take(&mut self.written),
        }
    }
}
