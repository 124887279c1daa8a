//! The newest events, in memory until they make a block.
//!
//! Most events differ from others in nothing that they are found by but their ids. Those that have all else in common are a
//! group: one look-up finds it, whatever the number of its keys.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use foldhash::fast::RandomState;
use trent_audit::Entry;

use super::block::{Block, Found};
use super::key::{Attribute, Key, each_key, fingerprint};
use super::postings::{Numbers, Postings};
use crate::event::EventView;

/// The longest time that a block's events may be apart, in seconds: less than what its file can hold.
const SPAN_S_MAX: i64 = 1 << 31;

/// The newest events and what they are found by.
#[derive(Default)]
pub(super) struct Tail {
    /// Sequence of the first event; of no meaning if there is none.
    pub(super) first: u64,
    pub(super) events: Vec<Found>,
    /// The fingerprint of each event's id, with the event's number.
    ids: Vec<(u64, u32)>,
    /// Numbers of the events, ascending, that have the same keys besides their ids.
    groups: HashMap<Box<KeyList>, Vec<u32>, RandomState>,
    oldest: i64,
    newest: i64,
    buffer: Vec<u8>,
}

/// Keys, each behind its length in four bytes.
type KeyList = [u8];

/// The keys of a list.
fn keys_of(mut list: &KeyList) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (length, rest) = list.split_first_chunk()?;
        let (key, rest) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
        list = rest;
        Some(key)
    })
}

/// Adds a key to a list of them.
fn append(list: &mut Vec<u8>, key: &Key<'_>) {
    let start = list.len();
    list.extend_from_slice(&[0; 4]);
    key.append_to(list);
    // Values are bounded.
    let length = u32::try_from(list.len() - start - 4).unwrap_or(u32::MAX);
    list[start..start + 4].copy_from_slice(&length.to_be_bytes());
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
        let Self { ids, groups, buffer, .. } = self;
        buffer.clear();
        each_key(event, |key| match key.attribute {
            Attribute::EventId => ids.push((key.fingerprint(), number)),
            _ => append(buffer, &key),
        });
        match groups.get_mut(buffer.as_slice()) {
            Some(numbers) => numbers.push(number),
            None => drop(groups.insert(buffer.as_slice().into(), vec![number])),
        }
    }

    /// The events with a key. Of those with an id, some may have another with the same fingerprint.
    pub(super) fn find(&self, key: &Key<'_>) -> Vec<Found> {
        let event = |number: &u32| self.events.get(*number as usize).copied();
        if key.attribute == Attribute::EventId {
            let wanted = key.fingerprint();
            let ids = self.ids.iter().filter(|(fingerprint, _)| *fingerprint == wanted);
            return ids.filter_map(|(_, number)| event(number)).collect();
        }
        let mut wanted = Vec::new();
        key.append_to(&mut wanted);
        let groups = self.groups.iter().filter(|(keys, _)| keys_of(keys).any(|key| key == wanted));
        groups.flat_map(|(_, numbers)| numbers.iter().filter_map(event)).collect()
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
        let mut numbers_of: HashMap<&[u8], Vec<u32>, RandomState> = HashMap::default();
        for (keys, numbers) in &self.groups {
            for key in keys_of(keys) {
                numbers_of.entry(key).or_default().extend(numbers);
            }
        }
        let mut keys: Vec<(u64, Numbers)> = Vec::with_capacity(self.ids.len() + numbers_of.len());
        let place = |number: u32| place_of[number as usize];
        keys.extend(self.ids.iter().map(|(id, number)| (*id, Numbers::One(place(*number)))));
        for (key, numbers) in numbers_of {
            keys.push((fingerprint(key), Numbers::of(numbers.into_iter().map(place).collect())));
        }
        keys.sort_unstable_by_key(|(fingerprint, _)| *fingerprint);
        // Two keys with one fingerprint are one to the file; what is found is looked at anyhow.
        keys.dedup_by(|second, first| {
            let same = second.0 == first.0;
            if same {
                first.1 = Numbers::of([first.1.as_slice(), second.1.as_slice()].concat());
            }
            same
        });
        // The events before what points at them.
        let block = Block::make(directory, self.first, &sorted)?;
        let postings = Postings::make(directory, self.first, &keys)?;
        Ok((block, postings))
    }
}
