//! A log in memory.

use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;

use super::feed::{Entry, Location};
use super::syncer::Synced;
use super::{LogError, lock};
use crate::chain::Head;

/// How many events are kept at most.
const EVENTS_MAX: usize = 100_000;
/// How much memory they may need, in bytes.
const BYTES_MAX: usize = 64 * 1024 * 1024;
/// What an event needs besides its text, in bytes, about.
const OVERHEAD_BYTES: usize = size_of::<Entry>() + 16;

/// The newest events, in memory. They are chained as in files, so that each has the hash that it would have there.
pub(super) struct Memory {
    ring: Mutex<Ring>,
    /// How far the log goes.
    pub(super) appended: tokio::sync::watch::Sender<Synced>,
}

struct Ring {
    head: Head,
    entries: VecDeque<Entry>,
    bytes: usize,
    closed: bool,
}

impl Default for Memory {
    fn default() -> Self {
        let ring = Ring { head: Head::START, entries: VecDeque::new(), bytes: 0, closed: false };
        Self { ring: Mutex::new(ring), appended: tokio::sync::watch::Sender::new(Synced::up_to(0)) }
    }
}

impl Memory {
    /// Appends an event, and forgets the oldest if there is no room.
    pub(super) fn append(&self, event: Vec<u8>) -> Result<(), LogError> {
        let (json, mut line) = (Bytes::copy_from_slice(&event), event);
        let mut ring = lock(&self.ring);
        if ring.closed {
            return Err(LogError::Closed);
        }
        let head = ring.head.seal(&mut line, 0);
        ring.head = head;
        let location = Location { segment: 1, offset: head.sequence };
        ring.bytes += json.len() + OVERHEAD_BYTES;
        ring.entries.push_back(Entry::new(head.sequence, location, json, head.hash.bytes()));
        while ring.entries.len() > EVENTS_MAX || ring.bytes > BYTES_MAX {
            let Some(oldest) = ring.entries.pop_front() else { break };
            ring.bytes -= oldest.json.len() + OVERHEAD_BYTES;
        }
        // Before the lock is given up, so that the number never goes back.
        self.appended.send_modify(|appended| appended.sequence = head.sequence);
        Ok(())
    }

    /// Takes nothing any more.
    pub(super) fn close(&self) {
        lock(&self.ring).closed = true;
        self.appended.send_modify(|appended| appended.ended = true);
    }

    pub(super) fn last_sequence(&self) -> u64 {
        lock(&self.ring).head.sequence
    }

    pub(super) fn get(&self, sequence: u64) -> Option<Entry> {
        let ring = lock(&self.ring);
        let first = ring.entries.front()?.sequence;
        ring.entries.get(usize::try_from(sequence.checked_sub(first)?).ok()?).cloned()
    }

    /// Events from the sequence `from` on, as long as `fits` says so of the next one; the sequence of the oldest that is
    /// there if `from` is older.
    pub(super) fn from(&self, from: u64, mut fits: impl FnMut(&Entry) -> bool) -> Result<Vec<Entry>, u64> {
        let ring = lock(&self.ring);
        let first = ring.entries.front().map_or(ring.head.sequence + 1, |entry| entry.sequence);
        let skipped = from.checked_sub(first).ok_or(first)?;
        let skipped = usize::try_from(skipped).unwrap_or(usize::MAX);
        Ok(ring.entries.iter().skip(skipped).take_while(|entry| fits(entry)).cloned().collect())
    }

    #[cfg(any(test, feature = "testing"))]
    pub(super) fn recorded(&self) -> Vec<String> {
        lock(&self.ring).entries.iter().map(|entry| String::from_utf8_lossy(&entry.json).into_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_events_are_forgotten() {
        let memory = Memory::default();
        for _ in 0..EVENTS_MAX + 5 {
            memory.append(b"{\"a\":1}".to_vec()).unwrap();
        }
        assert_eq!(lock(&memory.ring).entries.len(), EVENTS_MAX);
        assert_eq!(memory.last_sequence(), EVENTS_MAX as u64 + 5);
        assert_eq!(memory.from(5, |_| true).unwrap_err(), 6);
        assert_eq!(memory.from(6, |entry| entry.sequence < 8).unwrap().len(), 2);
        assert!(memory.get(5).is_none() && memory.get(EVENTS_MAX as u64 + 6).is_none());
        assert_eq!(memory.get(6).unwrap().sequence, 6);
    }

    #[test]
    fn big_events_are_forgotten_sooner() {
        let memory = Memory::default();
        let event = format!("{{\"a\":\"{}\"}}", "x".repeat(100_000)).into_bytes();
        for _ in 0..1000 {
            memory.append(event.clone()).unwrap();
        }
        let ring = lock(&memory.ring);
        assert!(ring.bytes <= BYTES_MAX && ring.bytes > BYTES_MAX - 2 * event.len());
        let bytes: usize = ring.entries.iter().map(|entry| entry.json.len() + OVERHEAD_BYTES).sum();
        assert_eq!(ring.bytes, bytes);
    }

    #[test]
    fn a_closed_log_takes_nothing() {
        let memory = Memory::default();
        memory.close();
        assert_eq!(memory.append(b"{\"a\":1}".to_vec()), Err(LogError::Closed));
        assert_eq!(memory.last_sequence(), 0);
    }
}
