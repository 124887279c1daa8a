//! Finding events, newest first.

use std::collections::BinaryHeap;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use super::Index;
use super::block::{Block, Found};
use super::key::Key;
use super::postings::{Places, Postings};

/// Places that are read at once.
const READ_PLACES: u64 = 256;

/// What is looked for.
pub(crate) struct Query<'a> {
    pub(crate) key: Key<'a>,
    /// The earliest time, in seconds.
    pub(crate) start: i64,
    /// The latest time, in seconds.
    pub(crate) end: i64,
    /// Time and sequence of the event that the wanted ones come after, that is, that they are older than.
    pub(crate) after: Option<(i64, u64)>,
    /// How many events are wanted at most.
    pub(crate) limit: usize,
}

/// Events on their way out: those that nothing newer can come before any more are out.
struct Results {
    /// First event, in the order of events, that is too new.
    bound: (i64, u64),
    start: i64,
    limit: usize,
    waiting: BinaryHeap<Found>,
    out: Vec<Found>,
}

impl Index {
    /// The newest events that are wanted, newest first. Reads files: not for asynchronous workers. What is found may
    /// have another value whose fingerprint is the same, or be gone from the log.
    ///
    /// # Errors
    /// What the operating system refuses.
    pub(crate) fn find(&self, query: &Query<'_>) -> io::Result<Vec<Found>> {
        let bound = (query.end.saturating_add(1), 0);
        let mut results = Results {
            bound: query.after.map_or(bound, |after| after.min(bound)),
            start: query.start,
            limit: query.limit,
            waiting: BinaryHeap::new(),
            out: Vec::new(),
        };
        let (blocks, postings) = {
            let state = self.read();
            for tail in state.frozen.iter().map(Arc::as_ref).chain([&state.tail]) {
                results.take_newest(tail.find(&query.key));
            }
            (state.blocks.clone(), state.postings.clone())
        };
        // The newest time in each block and all before it.
        let newest: Vec<i64> = blocks
            .iter()
            .scan(i64::MIN, |newest, block| {
                *newest = block.newest.max(*newest);
                Some(*newest)
            })
            .collect();
        let fingerprint = query.key.fingerprint();
        let mut end = blocks.len();
        for postings in postings.iter().rev() {
            let begin = end.saturating_sub(postings.blocks as usize);
            let latest = end.checked_sub(1).and_then(|at| newest.get(at)).copied().unwrap_or(i64::MIN);
            if results.are_enough_before(latest) {
                return Ok(results.out);
            }
            if latest < results.start {
                break;
            }
            if let Some(places) = postings.find(fingerprint)? {
                let older = begin.checked_sub(1).and_then(|at| newest.get(at)).copied().unwrap_or(i64::MIN);
                let mut walk = Walk {
                    blocks: &blocks[begin..end],
                    newest: &newest[begin..end],
                    older,
                    list: List::new(postings, places),
                };
                if walk.run(&mut results)? {
                    return Ok(results.out);
                }
            }
            end = begin;
        }
        results.are_enough_before(i64::MIN);
        Ok(results.out)
    }
}

impl Results {
    fn is_wanted(&self, event: &Found) -> bool {
        event.time >= self.start && self.is_old_enough(event)
    }

    fn is_old_enough(&self, event: &Found) -> bool {
        (event.time, event.sequence) < self.bound
    }

    /// Takes the newest of events in memory.
    fn take_newest(&mut self, mut events: Vec<Found>) {
        events.retain(|event| self.is_wanted(event));
        if events.len() > self.limit {
            events.select_nth_unstable_by(self.limit, |a, b| b.cmp(a));
            events.truncate(self.limit);
        }
        self.waiting.extend(events);
    }

    /// Lets those out that nothing comes before if all that is still to come was at `latest` or before. Whether there are
    /// enough now.
    fn are_enough_before(&mut self, latest: i64) -> bool {
        self.are_enough_from((latest, 0))
    }

    /// The same if what is still to come is before this time and sequence.
    fn are_enough_from(&mut self, least: (i64, u64)) -> bool {
        let is_out = |event: &Found| (event.time, event.sequence) >= least;
        while self.out.len() < self.limit && self.waiting.peek().is_some_and(is_out) {
            self.out.extend(self.waiting.pop());
        }
        self.out.len() >= self.limit
    }
}

/// The blocks of one file of postings, and the places of a key in them.
struct Walk<'a> {
    blocks: &'a [Arc<Block>],
    /// The newest time in each block and all before it, those of other files included.
    newest: &'a [i64],
    /// The newest time in all blocks before these.
    older: i64,
    list: List<'a>,
}

impl Walk<'_> {
    /// Takes what is wanted, newest block first. Whether there are enough.
    fn run(&mut self, results: &mut Results) -> io::Result<bool> {
        let starts: Vec<u32> = self
            .blocks
            .iter()
            .scan(0, |start, block| {
                let this = *start;
                *start += block.count;
                Some(this)
            })
            .collect();
        let Range { start: first, end: mut rest } = self.list.numbers.clone();
        while rest > first {
            let place = self.list.place(rest - 1)?;
            let at = starts.partition_point(|start| *start <= place).saturating_sub(1);
            let (Some(block), Some(&start)) = (self.blocks.get(at), starts.get(at)) else { return Ok(false) };
            if results.are_enough_before(self.newest[at]) {
                return Ok(true);
            }
            if self.newest[at] < results.start {
                return Ok(false);
            }
            let begin = self.list.first_from(first..rest, start)?;
            if block.oldest <= results.bound.0 && block.newest >= results.start {
                let older = at.checked_sub(1).map_or(self.older, |at| self.newest[at]);
                if self.take(block, start, begin..rest, older, results)? {
                    return Ok(true);
                }
            }
            rest = begin;
        }
        Ok(false)
    }

    /// Takes what is wanted of one block, whose places have these numbers.
    fn take(
        &mut self,
        block: &Block,
        start: u32,
        numbers: Range<u64>,
        older: i64,
        results: &mut Results,
    ) -> io::Result<bool> {
        let (mut low, mut high) = (numbers.start, numbers.end);
        // In the block's order: first what is old enough.
        while low < high {
            let middle = low.midpoint(high);
            let event = block.event(self.list.place(middle)? - start)?;
            if results.is_old_enough(&event) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // No more of one block can be among the newest.
        for number in (numbers.start..low).rev().take(results.limit) {
            let event = block.event(self.list.place(number)? - start)?;
            if event.time < results.start {
                break;
            }
            results.waiting.push(event);
            // What is still to come is in this block and older, or in another.
            if results.are_enough_from((older, 0).max((event.time, event.sequence))) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The places of a key in a file of postings.
struct List<'a> {
    postings: &'a Postings,
    numbers: Range<u64>,
    read: Vec<u32>,
    /// Number of the first place that was read.
    read_from: u64,
}

impl<'a> List<'a> {
    fn new(postings: &'a Postings, places: Places) -> Self {
        match places {
            Places::One(place) => Self { postings, numbers: 0..1, read: vec![place], read_from: 0 },
            Places::Many(from, to) => Self { postings, numbers: from..to, read: Vec::new(), read_from: from },
        }
    }

    /// The place with this number.
    fn place(&mut self, number: u64) -> io::Result<u32> {
        let known = |list: &Self| {
            let at = number.checked_sub(list.read_from).and_then(|at| usize::try_from(at).ok());
            at.and_then(|at| list.read.get(at)).copied()
        };
        if let Some(place) = known(self) {
            return Ok(place);
        }
        let from = number.saturating_sub(READ_PLACES - 1).max(self.numbers.start);
        self.read = self.postings.places(from..number + 1)?;
        self.read_from = from;
        known(self).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    /// Number of the first place in `numbers` that is not below `least`; the last one is not.
    fn first_from(&mut self, numbers: Range<u64>, least: u32) -> io::Result<u64> {
        let (mut low, mut high) = (numbers.start, numbers.end.saturating_sub(1));
        while low < high {
            let middle = low.midpoint(high);
            if self.place(middle)? < least {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(low)
    }
}
