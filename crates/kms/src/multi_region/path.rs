//! How keys of different Regions reach each other.

use std::sync::Arc;

use trent_engine::{BoxFuture, Changes, Engine, Failure, Stored};
use trent_model::kms::errors::ALREADY_EXISTS_EXCEPTION;
use trent_types::{Region, Timestamp};

use super::notice::{Notice, learn};
use super::share::share;
use crate::identify::FoundKey;
use crate::record::KeyRecord;
use crate::{Kms, errors, names};

/// How keys of different Regions reach each other.
///
/// What is sent goes with the commit of the change that it tells of: a path adds to its changes, be it what the other
/// keys become, be it a message that is on its way as soon as the change holds.
pub(crate) trait Path: Send + Sync {
    /// Whether a Region is at the other end.
    fn reaches(&self, region: &Region) -> bool;

    /// The key in another Region that is related to `key`, if it is there.
    fn find<'a>(
        &'a self,
        key: &'a KeyRecord,
        region: &'a Region,
        engine: &'a Engine,
    ) -> BoxFuture<'a, Result<Option<FoundKey>, Failure>>;

    /// Brings a new replica to its Region: gives it what `primary` shares with it.
    ///
    /// # Errors
    /// `AlreadyExistsException` if a key of this id is there.
    fn plant<'a>(
        &'a self,
        replica: &'a mut KeyRecord,
        primary: &'a KeyRecord,
        engine: &'a Engine,
        changes: Changes,
    ) -> BoxFuture<'a, Result<Changes, Failure>>;

    /// Lets all keys related to `teller` learn what it tells. `teller` is the key as it is after the change.
    fn send<'a>(
        &'a self,
        notice: &'a Notice,
        teller: &'a KeyRecord,
        at: Timestamp,
        engine: &'a Engine,
        changes: Changes,
    ) -> BoxFuture<'a, Result<Changes, Failure>>;
}

/// All Regions are in the same store: what the others learn is part of the same commit, so that nothing is ever known
/// to some of them alone.
pub(crate) struct WithinStore {
    /// The Regions that are there; none if any can be.
    regions: Option<Vec<Region>>,
}

impl WithinStore {
    /// The path between these Regions, or between any.
    pub(crate) const fn new(regions: Option<Vec<Region>>) -> Self {
        Self { regions }
    }
}

impl Path for WithinStore {
    fn reaches(&self, region: &Region) -> bool {
        self.regions.as_ref().is_none_or(|regions| regions.contains(region))
    }

    fn find<'a>(
        &'a self,
        key: &'a KeyRecord,
        region: &'a Region,
        engine: &'a Engine,
    ) -> BoxFuture<'a, Result<Option<FoundKey>, Failure>> {
        Box::pin(async move {
            let name = names::key(key.account, region, &key.key_id);
            let found: Option<Arc<Stored<KeyRecord>>> = engine.records.read(&name).await?;
            // Another key may have the same id by chance; it is no relative.
            Ok(found.filter(|found| found.record.handle == key.handle))
        })
    }

    fn plant<'a>(
        &'a self,
        replica: &'a mut KeyRecord,
        primary: &'a KeyRecord,
        engine: &'a Engine,
        changes: Changes,
    ) -> BoxFuture<'a, Result<Changes, Failure>> {
        Box::pin(async move {
            let name = replica.name();
            if engine.records.read::<KeyRecord>(&name).await?.is_some() {
                return Err(errors::aws(&ALREADY_EXISTS_EXCEPTION, format!("{} already exists.", replica.arn())));
            }
            engine.domains.ensure(&replica.region, &engine.records).await?;
            share(primary, replica, &engine.vault)?;
            Ok(changes.create(name, replica))
        })
    }

    fn send<'a>(
        &'a self,
        notice: &'a Notice,
        teller: &'a KeyRecord,
        at: Timestamp,
        engine: &'a Engine,
        mut changes: Changes,
    ) -> BoxFuture<'a, Result<Changes, Failure>> {
        Box::pin(async move {
            let Some(multi_region) = &teller.multi_region else { return Ok(changes) };
            let view = engine.records.view().await?;
            for region in multi_region.others(&teller.region) {
                let name = names::key(teller.account, region, &teller.key_id);
                // Two keys that change at once both change all of them: one of the two begins anew. So nothing is missing
                // that the teller has read of.
                let Stored { mut record, revision } = view.read::<KeyRecord>(&name).await?.ok_or(Failure::Changed)?;
                changes = learn(&mut record, notice, teller, at, &engine.vault, changes)?;
                changes = changes.replace(name, revision, &record);
            }
            Ok(changes)
        })
    }
}

/// The changes by which all keys that are related to `teller` learn what it tells.
pub(crate) async fn spread(
    notice: &Notice,
    teller: &KeyRecord,
    at: Timestamp,
    engine: &Engine,
    kms: &Kms,
    changes: Changes,
) -> Result<Changes, Failure> {
    match teller.multi_region {
        Some(_) => kms.path.send(notice, teller, at, engine, changes).await,
        None => Ok(changes),
    }
}
