//! Pages of lists, and the markers between them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use trent_vault::Vault;

/// The marker was not made by this server for this list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the marker does not belong to this list")]
pub struct InvalidMarker;

/// A list that is answered page by page.
///
/// A marker names the last item of the page before. It is sealed and bound to the list, so that a marker of another
/// list, another account or another server is refused rather than misread.
pub struct Pages<'a> {
    vault: &'a Vault,
    list: String,
    limit: usize,
}

/// One page.
#[derive(Debug)]
pub struct Page<T> {
    /// The items of the page.
    pub items: Vec<T>,
    /// The marker for the next page, if there is one.
    pub next_marker: Option<String>,
}

impl<'a> Pages<'a> {
    /// Pages of at most `limit` items (at least 1) of the list that `list` names uniquely.
    pub fn new(vault: &'a Vault, list: String, limit: usize) -> Self {
        Self { vault, list, limit: limit.max(1) }
    }

    /// How many items to read so as to fill a page and to know whether there are more.
    pub const fn read_limit(&self) -> usize {
        self.limit + 1
    }

    /// The name of the item after which the page begins.
    ///
    /// # Errors
    /// [`InvalidMarker`].
    pub fn after(&self, marker: Option<&str>) -> Result<Option<Vec<u8>>, InvalidMarker> {
        let Some(marker) = marker else { return Ok(None) };
        let sealed = URL_SAFE_NO_PAD.decode(marker).map_err(|_| InvalidMarker)?;
        let name = self.vault.open_record(self.list.as_bytes(), &sealed).map_err(|_| InvalidMarker)?;
        Ok(Some(name))
    }

    /// Cuts what was read (up to [`Self::read_limit`] items, each with its name) to a page.
    pub fn page<T>(&self, mut read: Vec<(Vec<u8>, T)>) -> Page<T> {
        let more = read.len() > self.limit;
        read.truncate(self.limit);
        let next_marker = match read.last() {
            Some((name, _)) if more => {
                // The name of an item is far below what the vault seals.
                self.vault.seal_record(self.list.as_bytes(), name).ok().map(|sealed| URL_SAFE_NO_PAD.encode(sealed))
            }
            Some(_) | None => None,
        };
        Page { items: read.into_iter().map(|(_, item)| item).collect(), next_marker }
    }
}
