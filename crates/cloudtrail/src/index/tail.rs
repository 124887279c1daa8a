//! The newest events, in memory until they make a block.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use foldhash::fast::RandomState;
use trent_audit::Entry;

use super::block::{Block, Found};
use super::key::{each_key, fingerprint};
use super::postings::Postings;
use crate::event::EventView;

/// The longest time that a block's events may be apart, in seconds: less than what its file can hold.
const SPAN_S_MAX: i64 = 1 << 31;

/// The newest events and what they are found by.
#[derive(Default)]
pub(super) struct Tail {
    /// Sequence of the first event; of no meaning if there is none.
    pub(super) first: u64,
    pub(super) events: Vec<Found>,
    /// Numbers of the events that have a key, ascending.
    keys: HashMap<Box<[u8]>, Vec<u32>, RandomState>,
    oldest: i64,
    newest: i64,
    buffer: Vec<u8>,
}

impl Tail {
    pub(super) const fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether the event can be in one block with the others: nothing is missing between, and it is not ages away.
    pub(super) fn takes(&self, entry: &Entry, time: Option<i64>) -> bool {
        let follows = entry.sequence == self.first + self.events.len() as u64;
        let is_near = |time: i64| (time - self.oldest).max(self.newest - time) < SPAN_S_MAX;
        self.events.is_empty() || (follows && time.is_none_or(is_near))
    }

    /// Adds an event. What is not one that the server writes is counted, and can't be found.
    pub(super) fn push(&mut self, entry: &Entry, event: Option<&EventView<'_>>) {
        let time = event.and_then(EventView::time);
        if self.events.is_empty() {
            self.first = entry.sequence;
            (self.oldest, self.newest) = (time.unwrap_or(0), time.unwrap_or(0));
        }
        let time = time.unwrap_or(self.newest);
        (self.oldest, self.newest) = (self.oldest.min(time), self.newest.max(time));
        let number = u32::try_from(self.events.len()).unwrap_or(u32::MAX);
        let (segment, offset) = (entry.location.segment, entry.location.offset);
        self.events.push(Found { time, sequence: entry.sequence, segment, offset });
        let Some(event) = event else { return };
        let Self { keys, buffer, .. } = self;
        each_key(event, |key| {
            key.write(buffer);
            match keys.get_mut(buffer.as_slice()) {
                Some(numbers) => numbers.push(number),
                None => drop(keys.insert(buffer.as_slice().into(), vec![number])),
            }
        });
    }

    /// The events with a key.
    pub(super) fn find(&self, key: &[u8]) -> impl Iterator<Item = Found> {
        let numbers = self.keys.get(key).map(Vec::as_slice).unwrap_or_default();
        numbers.iter().filter_map(|number| self.events.get(*number as usize).copied())
    }

    /// Makes a block of the events, which must not be none: in the directory, or in memory.
    pub(super) fn complete(&self, directory: Option<&Path>) -> io::Result<(Block, Postings)> {
        let mut order: Vec<u32> = (0..u32::try_from(self.events.len()).unwrap_or(u32::MAX)).collect();
        order.sort_unstable_by_key(|number| self.events[*number as usize]);
        let mut place_of = vec![0; order.len()];
        for (place, number) in (0_u32..).zip(&order) {
            place_of[*number as usize] = place;
        }
        let sorted: Vec<Found> = order.iter().map(|number| self.events[*number as usize]).collect();
        let places = |numbers: &Vec<u32>| {
            let mut places: Vec<u32> = numbers.iter().map(|number| place_of[*number as usize]).collect();
            places.sort_unstable();
            places
        };
        let mut keys: Vec<_> = self.keys.iter().map(|(key, numbers)| (fingerprint(key), places(numbers))).collect();
        keys.sort_unstable_by_key(|(fingerprint, _)| *fingerprint);
        // Two keys with one fingerprint are one to the file; what is found is looked at anyhow.
        keys.dedup_by(|second, first| {
            let same = second.0 == first.0;
            if same {
                first.1.append(&mut second.1);
                first.1.sort_unstable();
                first.1.dedup();
            }
            same
        });
        // The events before what points at them.
        let block = Block::make(directory, self.first, &sorted)?;
        let postings = Postings::make(directory, self.first, &keys)?;
        Ok((block, postings))
    }
}
