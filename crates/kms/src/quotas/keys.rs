//! How many customer managed keys an account has in a Region.
//!
//! The numbers are kept in memory. In a record, every `CreateKey` of an account would be in the way of all others; and they
//! are found out from the names of the records whenever they are not known: after a start, after a reset, and after a
//! commit of which nobody knows whether it happened. Until then such a commit counts as if it had.
//!
//! A key has its place in the number before it is stored. So no two requests take the same last place, and nobody waits
//! for anybody to find out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use trent_engine::records::RecordError;
use trent_engine::{Failure, Records};
use trent_types::{AccountId, AliasName, Region};

use super::Quotas;
use crate::names;

/// The numbers of keys, by account and Region.
#[derive(Default)]
pub(crate) struct KeyCounts {
    counts: Mutex<HashMap<(AccountId, Region), Arc<Count>>>,
}

/// The number of keys of one account in one Region.
#[derive(Default)]
struct Count {
    state: Mutex<State>,
    /// Held while keys are counted or destroyed, so that neither happens in the middle of the other.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    /// Keys that there are, those that are being stored included. Never less than there are, if it counts at all.
    keys: usize,
    /// Keys that are being stored.
    storing: usize,
    /// Whether `keys` is what is in the store. If not, it counts as long as keys are being stored, and is found out anew
    /// before the next one after that.
    is_exact: bool,
}

/// A place for one more key. It is given back when it is dropped, unless the key was stored in it.
pub(crate) struct Place {
    count: Arc<Count>,
    end: End,
}

/// What becomes of a place.
#[derive(Clone, Copy)]
enum End {
    GivenBack,
    Kept,
    /// Nobody knows whether the key was stored.
    Unknown,
}

impl KeyCounts {
    /// Takes a place for one more key of an account in a Region.
    ///
    /// # Errors
    /// `LimitExceededException`; [`Failure::Internal`] if the store can't be read.
    pub(crate) async fn take(
        &self,
        account: AccountId,
        region: &Region,
        quotas: &Quotas,
        records: &Records,
    ) -> Result<Place, Failure> {
        let count = self.of(account, region);
        if let Some(place) = count.take(quotas)? {
            return Ok(place);
        }
        let _turn = count.turn.lock().await;
        // Others may have counted meanwhile.
        if let Some(place) = count.take(quotas)? {
            return Ok(place);
        }
        // Nothing of this account is being stored here now: whoever wants to needs the turn first.
        let keys = in_store(account, region, records).await?;
        *count.state() = State { keys, storing: 0, is_exact: true };
        let place = count.take(quotas)?;
        place.ok_or_else(|| Failure::internal("keys that were counted count for nothing"))
    }

    /// Destroys a key by a commit.
    ///
    /// # Errors
    /// Those of the commit.
    pub(crate) async fn destroy<T>(
        &self,
        account: AccountId,
        region: &Region,
        commit: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        let count = self.of(account, region);
        let _turn = count.turn.lock().await;
        let done = commit.await;
        let mut state = count.state();
        match &done {
            Ok(_) => state.keys = state.keys.saturating_sub(1),
            Err(Failure::Changed | Failure::Aws(_)) => {}
            Err(Failure::Internal(_)) => state.is_exact = false,
        }
        drop(state);
        done
    }

    /// Takes note that keys are gone: those of an account, or all.
    pub(crate) fn forget(&self, account: Option<AccountId>) {
        let mut counts = self.counts();
        counts.retain(|(owner, _), count| {
            if account.is_some_and(|account| account != *owner) {
                return true;
            }
            count.state().is_exact = false;
            // One that nobody holds is made anew when it is needed. Who holds it may be storing a key.
            Arc::strong_count(count) > 1
        });
    }

    fn of(&self, account: AccountId, region: &Region) -> Arc<Count> {
        Arc::clone(self.counts().entry((account, region.clone())).or_default())
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<(AccountId, Region), Arc<Count>>> {
        // Nothing panics while it is held that could leave it half changed.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Count {
    /// Takes a place, if the number counts.
    fn take(self: &Arc<Self>, quotas: &Quotas) -> Result<Option<Place>, Failure> {
        let mut state = self.state();
        if !state.is_exact && state.storing == 0 {
            return Ok(None);
        }
        quotas.check_keys(state.keys)?;
        state.keys += 1;
        state.storing += 1;
        Ok(Some(Place { count: Arc::clone(self), end: End::GivenBack }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // As above.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Stores the key by a commit.
    ///
    /// # Errors
    /// Those of the commit.
    pub(crate) async fn keep<T>(
        mut self,
        commit: impl Future<Output = Result<T, RecordError>>,
    ) -> Result<T, RecordError> {
        self.end = End::Unknown;
        let done = commit.await;
        self.end = match &done {
            Ok(_) => End::Kept,
            Err(RecordError::Changed | RecordError::OutOfSpace) => End::GivenBack,
            Err(RecordError::Store(_) | RecordError::Unreadable(_) | RecordError::Seal(_)) => End::Unknown,
        };
        done
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut state = self.count.state();
        state.storing = state.storing.saturating_sub(1);
        match self.end {
            End::Kept => {}
            End::GivenBack => state.keys = state.keys.saturating_sub(1),
            End::Unknown => state.is_exact = false,
        }
    }
}

/// The customer managed keys in the store, by the names of records: of the keys, less one for each AWS managed key, which
/// is the one that has its predefined alias.
async fn in_store(account: AccountId, region: &Region, records: &Records) -> Result<usize, Failure> {
    let view = records.view().await?;
    let all = view.count(&names::keys(account, region)).await?;
    let managed = [&names::aliases(account, region), AliasName::RESERVED_PREFIX.as_bytes()].concat();
    Ok(all.saturating_sub(view.count(&managed).await?))
}

#[cfg(test)]
mod tests {
    use trent_engine::testing::TestEngine;

    use super::*;

    /// Takes a place where there is one, and lets the commit end like this.
    async fn store(counts: &KeyCounts, test: &TestEngine, outcome: Result<(), RecordError>) -> bool {
        let (account, region) = ("111122223333".parse().unwrap(), "us-east-1".parse().unwrap());
        let quotas = Quotas { keys: 1, ..Quotas::default() };
        match counts.take(account, &region, &quotas, &test.engine.records).await {
            Ok(place) => place.keep(async { outcome }).await.is_ok(),
            Err(Failure::Aws(error)) => panic!("{error}"),
            Err(other) => panic!("{other}"),
        }
    }

    async fn is_full(counts: &KeyCounts, test: &TestEngine) -> bool {
        let (account, region) = ("111122223333".parse().unwrap(), "us-east-1".parse().unwrap());
        let quotas = Quotas { keys: 1, ..Quotas::default() };
        matches!(counts.take(account, &region, &quotas, &test.engine.records).await, Err(Failure::Aws(_)))
    }

    #[tokio::test]
    async fn a_commit_that_did_not_happen_gives_its_place_back() {
        let (counts, test) = (KeyCounts::default(), TestEngine::new());
        assert!(!store(&counts, &test, Err(RecordError::Changed)).await);
        assert!(!store(&counts, &test, Err(RecordError::OutOfSpace)).await);
        assert!(!is_full(&counts, &test).await);
        assert!(store(&counts, &test, Ok(())).await);
        assert!(is_full(&counts, &test).await);
    }

    #[tokio::test]
    async fn after_a_commit_of_which_nobody_knows_the_keys_are_counted_again() {
        let (counts, test) = (KeyCounts::default(), TestEngine::new());
        let (account, region) = ("111122223333".parse().unwrap(), "us-east-1".parse().unwrap());
        let quotas = Quotas { keys: 2, ..Quotas::default() };
        let records = &test.engine.records;
        let other = counts.take(account, &region, &quotas, records).await.unwrap();
        let uncertain = counts.take(account, &region, &quotas, records).await.unwrap();
        let unknown = async { Err::<(), _>(RecordError::Unreadable("on purpose".to_owned())) };
        uncertain.keep(unknown).await.unwrap_err();
        // It counts while another key is being stored.
        assert!(counts.take(account, &region, &quotas, records).await.is_err());
        drop(other);
        // There is none in the store.
        let places = [counts.take(account, &region, &quotas, records).await.unwrap()];
        assert!(counts.take(account, &region, &quotas, records).await.is_ok());
        drop(places);
    }

    #[tokio::test]
    async fn a_request_that_is_given_up_while_it_stores_a_key_leaves_no_wrong_number() {
        let (counts, test) = (KeyCounts::default(), TestEngine::new());
        let (account, region) = ("111122223333".parse().unwrap(), "us-east-1".parse().unwrap());
        let quotas = Quotas { keys: 1, ..Quotas::default() };
        let records = &test.engine.records;
        let place = counts.take(account, &region, &quotas, records).await.unwrap();
        let mut storing = Box::pin(place.keep(std::future::pending::<Result<(), RecordError>>()));
        assert!(is_pending(&mut storing).await);
        assert!(counts.take(account, &region, &quotas, records).await.is_err());
        drop(storing);
        assert!(counts.take(account, &region, &quotas, records).await.is_ok());
    }

    /// Whether a future that was polled once is pending.
    async fn is_pending<F: Future + Unpin>(future: &mut F) -> bool {
        std::future::poll_fn(|cx| std::task::Poll::Ready(std::pin::Pin::new(&mut *future).poll(cx).is_pending())).await
    }
}
