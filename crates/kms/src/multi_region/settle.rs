//! The end of the states that a key is in while Regions come to an agreement: `Creating` and `Updating`.
//!
//! An operation that begins one of them stores, in the same commit, that it is to be ended, and ends it before it
//! answers. If the server does not live to do that, the clockwork does, before the next start takes requests.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Engine, Failure, Stored};
use trent_types::Timestamp;

use crate::names;
use crate::record::{DueRecord, DueWork, KeyRecord, Lifecycle};

/// How often an end is tried by the operation that has begun, when others keep changing the key.
const ATTEMPTS_MAX: u32 = 16;

/// The changes that put the end of a key's state on the list of what comes due: at once.
pub(super) fn scheduled(key: &KeyRecord, at: Timestamp, changes: Changes) -> Changes {
    let (account, region, key_id, work) = (key.account, key.region.clone(), key.key_id.clone(), DueWork::Settle);
    changes.put(due_name(key, at), &DueRecord { account, region, key_id, work })
}

fn due_name(key: &KeyRecord, at: Timestamp) -> Vec<u8> {
    names::due(at, key.account, &key.region, &key.key_id, DueWork::Settle)
}

/// Ends the state of a key, and takes that off the list under the name `due`.
pub(crate) async fn settle(key: Stored<KeyRecord>, due: &[u8], engine: &Engine) -> Result<(), Failure> {
    let Stored { mut record, revision } = key;
    let changes = Changes::default().delete(due.to_vec());
    let changes = match record.lifecycle {
        Lifecycle::Creating | Lifecycle::Updating => {
            record.lifecycle = match record.kind.is_complete() {
                true => Lifecycle::Enabled,
                false => Lifecycle::PendingImport,
            };
            changes.replace(record.name(), revision, &record)
        }
        // It was scheduled for deletion meanwhile, for instance.
        Lifecycle::Enabled
        | Lifecycle::Disabled
        | Lifecycle::PendingDeletion { .. }
        | Lifecycle::PendingReplicaDeletion { .. }
        | Lifecycle::PendingImport => changes,
    };
    Ok(engine.records.commit(&SystemWork::assertion(), changes).await?)
}

/// Ends the state of a key that an operation has begun at the time `at`.
pub(super) async fn settle_now(key: &KeyRecord, at: Timestamp, engine: &Engine) {
    for _ in 0..ATTEMPTS_MAX {
        let attempt = async {
            let stored = engine.records.view().await?.read::<KeyRecord>(&key.name()).await?;
            match stored {
                Some(stored) => settle(stored, &due_name(key, at), engine).await,
                None => Ok(()),
            }
        };
        match attempt.await {
            Err(Failure::Changed) => {}
            Ok(()) => return,
            // What the operation did holds. The clockwork goes on trying.
            Err(failure) => return tracing::warn!(%failure, "the state of a multi-Region key is ended later"),
        }
    }
}
