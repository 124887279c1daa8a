//! Lists, page by page.
//!
//! Source: AWS Organizations API Reference, `NextToken` and `MaxResults` of the listing operations.

use trent_engine::pages::{Page, Pages};
use trent_engine::{Cx, Failure};

use super::{Organizations, errors};

/// Items on a page unless the caller says otherwise.
const MAX_RESULTS_DEFAULT: usize = 20;

/// What a caller says about the page that it wants.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) next_token: Option<&'a str>,
    pub(super) max_results: Option<i32>,
}

impl Wanted<'_> {
    /// Pages of the list that `list` names uniquely, and the name of the item after which the wanted page begins.
    ///
    /// # Errors
    /// `InvalidInputException`.
    pub(super) fn pages<'e>(
        &self,
        list: String,
        cx: &Cx<'e, Organizations>,
    ) -> Result<(Pages<'e>, Option<Vec<u8>>), Failure> {
        let limit = self.max_results.and_then(|max| usize::try_from(max).ok()).unwrap_or(MAX_RESULTS_DEFAULT);
        let pages = Pages::new(&cx.engine.vault, list, limit);
        let after = pages.after(self.next_token);
        let after = after.map_err(|_| errors::invalid_input("You specified an invalid value for NextToken."))?;
        Ok((pages, after))
    }

    /// Items that are in memory, in the order of their names.
    ///
    /// # Errors
    /// `InvalidInputException`.
    pub(super) fn of<T>(
        &self,
        list: String,
        items: impl Iterator<Item = (String, T)>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<Page<T>, Failure> {
        let (pages, after) = self.pages(list, cx)?;
        let is_wanted = |(name, _): &(String, T)| after.as_deref().is_none_or(|after| name.as_bytes() > after);
        let items = items.filter(is_wanted).take(pages.read_limit());
        Ok(pages.page(items.map(|(name, item)| (name.into_bytes(), item)).collect()))
    }
}
