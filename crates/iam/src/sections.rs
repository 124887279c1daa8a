//! Lists that consist of several, one after the other, page by page.

use trent_engine::pages::{Page, Pages};
use trent_engine::{Cx, Failure};

use crate::listing::Wanted;
use crate::{Iam, errors};

/// A page of a list that consists of several, while it is being filled.
///
/// Each of those is a section with a number; numbers say in which order they come. Items of a section have names, by
/// which they are ordered.
pub(crate) struct Sections<'a, T> {
    pages: Pages<'a>,
    /// Section and name of the last item on the page before.
    after: Option<(u8, Vec<u8>)>,
    found: Vec<(Vec<u8>, T)>,
}

impl<'a, T> Sections<'a, T> {
    /// The wanted page of the list that `list` names uniquely.
    ///
    /// # Errors
    /// `ValidationError` for a marker that is not of this list.
    pub(crate) fn new(wanted: Wanted<'_>, list: String, cx: &Cx<'a, Iam>) -> Result<Self, Failure> {
        let (pages, after) = wanted.pages(list, cx)?;
        let split = |name: Vec<u8>| match name.split_first() {
            Some((section, name)) => Ok((*section, name.to_vec())),
            None => Err(errors::invalid_marker()),
        };
        Ok(Self { pages, after: after.map(split).transpose()?, found: Vec::new() })
    }

    /// The name after which the page continues in a section, if it does somewhere; `None` if it has nothing of it.
    pub(crate) fn begin(&self, section: u8) -> Option<Option<Vec<u8>>> {
        match &self.after {
            _ if self.missing() == 0 => None,
            Some((last, _)) if *last > section => None,
            Some((last, name)) if *last == section => Some(Some(name.clone())),
            Some(_) | None => Some(None),
        }
    }

    /// How many items the page still has room for, with the one that tells that there are more.
    pub(crate) fn missing(&self) -> usize {
        self.pages.read_limit().saturating_sub(self.found.len())
    }

    /// Adds an item of a section.
    pub(crate) fn push(&mut self, section: u8, name: &[u8], item: T) {
        self.found.push(([&[section], name].concat(), item));
    }

    /// The page.
    pub(crate) fn page(self) -> Page<T> {
        self.pages.page(self.found)
    }
}
