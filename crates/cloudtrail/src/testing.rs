//! The event index alone, for its bench.

use std::io;
use std::path::Path;

use trent_audit::Entry;

use crate::index::{Attribute, Found, Index, Key, Query};

/// The event index in a directory.
pub struct History(Index);

/// Where an event that was found is: sequence and place in the log.
pub type Place = (u64, trent_audit::Location);

impl History {
    /// The index in a directory.
    ///
    /// # Errors
    /// What the operating system refuses.
    pub fn open(directory: &Path, last: u64) -> io::Result<Self> {
        Index::open(Some(directory), last).map(Self)
    }

    /// Sequence of the event that comes next.
    pub fn next(&self) -> u64 {
        self.0.next()
    }

    /// Takes in the events that come next, and merges files where there are enough.
    ///
    /// # Errors
    /// What the operating system refuses.
    pub fn append(&self, entries: &[Entry]) -> io::Result<()> {
        self.0.append(entries)?;
        if self.0.is_mergeable() { self.0.merge() } else { Ok(()) }
    }

    /// The newest 50 events of an account and Region that have a value of the attribute of this name; of any, if there is
    /// none of this name.
    ///
    /// # Errors
    /// What the operating system refuses.
    pub fn find(&self, account: &str, region: &str, attribute: &str, value: &str) -> io::Result<Vec<Place>> {
        let attribute = Attribute::named(attribute).unwrap_or(Attribute::Any);
        let key = Key { account, region, attribute, value };
        let query = Query { key, start: i64::MIN, end: i64::MAX - 1, after: None, limit: 50 };
        let place = |found: &Found| (found.sequence, found.location());
        Ok(self.0.find(&query)?.iter().map(place).collect())
    }
}
