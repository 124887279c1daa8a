//! Lists, page by page.
//!
//! Source: IAM API Reference, `Marker`, `MaxItems` and `PathPrefix` of the listing operations.

use trent_engine::pages::{Page, Pages};
use trent_engine::{Cx, Failure, Record};

use crate::record::{Entity, NameRecord};
use crate::{Iam, errors};

/// Items on a page unless the caller says otherwise.
const MAX_ITEMS_DEFAULT: usize = 100;
/// Names that are read at once where not all of them belong to the list.
const BATCH_COUNT: usize = 1000;

/// What a caller says about the page that it wants.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub(crate) marker: Option<&'a str>,
    pub(crate) max_items: Option<i32>,
}

impl Wanted<'_> {
    /// Pages of the list that `list` names uniquely, and the name of the item after which the wanted page begins.
    pub(crate) fn pages<'e>(&self, list: String, cx: &Cx<'e, Iam>) -> Result<(Pages<'e>, Option<Vec<u8>>), Failure> {
        let limit = self.max_items.and_then(|max| usize::try_from(max).ok()).unwrap_or(MAX_ITEMS_DEFAULT);
        let pages = Pages::new(&cx.engine.vault, list, limit);
        let after = pages.after(self.marker).map_err(|_| errors::invalid_marker())?;
        Ok((pages, after))
    }
}

/// The entities of the caller's account whose paths begin with `path_prefix`, in the order of their names.
pub(crate) async fn entities<E: Entity>(
    wanted: Wanted<'_>,
    path_prefix: Option<&str>,
    cx: &Cx<'_, Iam>,
) -> Result<Page<E>, Failure> {
    let account = cx.call.principal.account;
    let path_prefix = path_prefix.unwrap_or("/");
    let prefix = E::name_keys(account);
    let (pages, mut after) = wanted.pages(format!("{}s/{account}{path_prefix}", E::KIND), cx)?;
    let view = cx.engine.records.view().await?;
    let mut found = Vec::new();
    while found.len() < pages.read_limit() {
        let batch = view.scan::<NameRecord>(&prefix, after.as_deref(), BATCH_COUNT).await?;
        let is_last = batch.len() < BATCH_COUNT;
        for (name, pointer) in batch {
            after = Some(name.clone());
            if let Some(stored) = view.read::<E>(&E::key(&pointer.record.id)).await?
                && stored.record.path().starts_with(path_prefix)
            {
                found.push((name, stored.record));
                if found.len() == pages.read_limit() {
                    break;
                }
            }
        }
        if is_last {
            break;
        }
    }
    Ok(pages.page(found))
}

/// The entries of an index whose names begin with `prefix`; each stands for the record that `key` finds with the rest
/// of its name.
pub(crate) async fn indexed<R: Record>(
    wanted: Wanted<'_>,
    list: String,
    prefix: &[u8],
    key: impl Fn(&str) -> Vec<u8>,
    cx: &Cx<'_, Iam>,
) -> Result<Page<R>, Failure> {
    let (pages, after) = wanted.pages(list, cx)?;
    let view = cx.engine.records.view().await?;
    let mut found = Vec::new();
    for name in view.keys(prefix, after.as_deref(), pages.read_limit()).await? {
        let rest = name.get(prefix.len()..).and_then(|rest| std::str::from_utf8(rest).ok()).unwrap_or_default();
        if let Some(stored) = view.read::<R>(&key(rest)).await? {
            found.push((name, stored.record));
        }
    }
    Ok(pages.page(found))
}

/// Items that are in memory, in their order; each is remembered by its name.
pub(crate) fn named<T>(
    wanted: Wanted<'_>,
    list: String,
    items: impl Iterator<Item = (String, T)>,
    cx: &Cx<'_, Iam>,
) -> Result<Page<T>, Failure> {
    let (pages, after) = wanted.pages(list, cx)?;
    let is_wanted = |name: &str| after.as_deref().is_none_or(|after| name.as_bytes() > after);
    let items = items.filter(|(name, _)| is_wanted(name)).take(pages.read_limit());
    Ok(pages.page(items.map(|(name, item)| (name.into_bytes(), item)).collect()))
}

/// Items that are in memory, in their order; each is remembered by its number, as a name may be too long for a marker.
pub(crate) fn numbered<T>(
    wanted: Wanted<'_>,
    list: String,
    items: impl Iterator<Item = T>,
    cx: &Cx<'_, Iam>,
) -> Result<Page<T>, Failure> {
    // Numbers of equal length are in the order of their texts.
    named(wanted, list, items.enumerate().map(|(number, item)| (format!("{number:06}"), item)), cx)
}
