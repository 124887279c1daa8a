//! What comes due by the clock: automatic rotation, deletion, and writing down when keys were last used.

use std::sync::Arc;

use tokio::sync::Mutex;
use trent_engine::clockwork::{Clockwork, SystemWork};
use trent_engine::{BoxFuture, Changes, Engine, Failure, Happening, Record, ServiceEvent, Stored};
use trent_model::kms::SERVICE;
use trent_types::{KeyArn, Timestamp};

use crate::multi_region::{self, Notice, spread, synchronized};
use crate::record::{AliasRecord, DueRecord, DueWork, KeyRecord, Lifecycle, RotationTrigger};
use crate::{Kms, grants, imports, names, rotation};

/// Due work that is read at once.
const BATCH_COUNT: usize = 100;
/// How often one piece of work is begun when requests keep changing what it has read.
const ATTEMPTS_MAX: u32 = 16;

/// The clockwork of the service.
pub struct KmsClockwork {
    engine: Arc<Engine>,
    kms: Arc<Kms>,
    /// Held while due work is done, so that who waits for it finds all of it done.
    running: Mutex<()>,
}

/// That deleted material may still be in the store's files: a record, so that a crash does not forget it.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct PurgeRecord {}

impl Record for PurgeRecord {
    const VERSION: u8 = 1;
}

impl KmsClockwork {
    /// The clockwork of `kms` on `engine`.
    pub fn new(engine: Arc<Engine>, kms: Arc<Kms>) -> Self {
        Self { engine, kms, running: Mutex::new(()) }
    }

    async fn run(&self) -> Result<(), Failure> {
        let _running = self.running.lock().await;
        self.kms.usage.write_some(&self.engine.records).await?;
        loop {
            let now = self.engine.clock.now();
            let batch =
                self.engine.records.view().await?.scan::<DueRecord>(names::DUE_PREFIX, None, BATCH_COUNT).await?;
            let due: Vec<_> = batch
                .into_iter()
                .filter_map(|(name, due)| Some((names::due_time(&name)?, name, due)))
                .take_while(|(at, _, _)| *at <= now)
                .collect();
            if due.is_empty() {
                break;
            }
            for (at, name, due) in due {
                self.one(at, &name, &due).await?;
            }
        }
        grants::sweep(&self.engine.records).await?;
        self.purge().await
    }

    async fn one(&self, at: Timestamp, name: &[u8], due: &Stored<DueRecord>) -> Result<(), Failure> {
        let DueRecord { account, region, key_id, .. } = &due.record;
        let key_name = names::key(*account, region, key_id);
        let mut turn = None;
        for _ in 0..ATTEMPTS_MAX {
            let key = self.engine.records.view().await?.read::<KeyRecord>(&key_name).await?;
            let done = match (key, due.record.work) {
                (Some(key), DueWork::Rotation) => self.rotate(at, name, key).await,
                (Some(key), DueWork::Deletion) => self.delete(at, name, key).await,
                (Some(key), DueWork::MaterialExpiry) => self.expire(at, name, key).await,
                (Some(key), DueWork::Settle) => multi_region::settle(key, name, &self.engine).await,
                (Some(key), DueWork::ImportSlots) => self.forget_import_slots(at, name, &key.record).await,
                (None, _) => self.drop_due(name).await,
            };
            match done {
                // Requests were in the way: from now on they wait.
                Err(Failure::Changed) if turn.is_none() => {
                    let arn = KeyArn { region: region.clone(), account: *account, key_id: key_id.clone() };
                    turn = Some(self.engine.turn(&arn.to_string()).await);
                }
                Err(Failure::Changed) => {}
                done => return done,
            }
        }
        Err(Failure::internal("a key changed too often while its due work was done"))
    }

    /// Due work that means nothing any more: the key is gone, or was changed since.
    async fn drop_due(&self, name: &[u8]) -> Result<(), Failure> {
        let changes = Changes::default().delete(name.to_vec());
        Ok(self.engine.records.commit(&SystemWork::assertion(), changes).await?)
    }

    async fn rotate(&self, at: Timestamp, name: &[u8], key: Stored<KeyRecord>) -> Result<(), Failure> {
        let mut record = key.record;
        // A rotation that comes due while the key is not enabled is made up for when it is enabled again.
        let is_enabled = matches!(record.lifecycle, Lifecycle::Enabled | Lifecycle::Updating);
        let rotates = is_enabled && !record.is_replica();
        let Some(symmetric) = record.symmetric_mut().filter(|_| rotates) else {
            return self.drop_due(name).await;
        };
        let Some(due) = symmetric.rotation.as_mut().filter(|rotation| rotation.next == at) else {
            return self.drop_due(name).await;
        };
        due.next = at.plus_days(i64::from(due.period_days));
        let next = *due;
        let previous = symmetric.current().map(|material| material.id);
        rotation::rotate(&mut record, RotationTrigger::Automatic, at, &self.engine.vault)?;
        let changes = Changes::default().delete(name.to_vec()).replace(record.name(), key.revision, &record);
        let changes = rotation::scheduled(&record, next, changes);
        let changes = spread(&Notice::Shared, &record, at, &self.engine, &self.kms, changes).await?;
        let work = SystemWork::assertion();
        let commit = async { Ok(self.engine.records.commit(&work, changes).await?) };
        let events = |(): &()| {
            let rotated = Happening::Event(rotation::event(&record, previous, RotationTrigger::Automatic));
            std::iter::once(rotated).chain(synchronized(&record)).collect()
        };
        self.engine.act_and_tell_all(2, commit, events).await
    }

    async fn delete(&self, at: Timestamp, name: &[u8], key: Stored<KeyRecord>) -> Result<(), Failure> {
        let Stored { record, revision } = key;
        if record.lifecycle != (Lifecycle::PendingDeletion { due: at }) {
            return self.drop_due(name).await;
        }
        let (account, region, key_id) = (record.account, &record.region, &record.key_id);
        let mut changes = Changes::default()
            .delete(name.to_vec())
            .remove(record.name(), revision)
            .delete(names::usage(account, region, key_id))
            .put(names::purge(), &PurgeRecord {});
        if let Some(rotation) = record.symmetric().and_then(|symmetric| symmetric.rotation) {
            changes = rotation::unscheduled(&record, rotation, changes);
        }
        let view = self.engine.records.view().await?;
        for alias in &record.aliases {
            let alias_name = names::alias(account, region, alias);
            if let Some(stored) = view.read::<AliasRecord>(&alias_name).await? {
                changes = changes.remove(alias_name, stored.revision);
            }
        }
        changes = imports::deleted_with(&record, &view, changes).await?;
        changes = grants::deleted_with(&record, &view, changes).await?;
        drop(view);
        let changes = spread(&Notice::Left, &record, at, &self.engine, &self.kms, changes).await?;
        let work = SystemWork::assertion();
        let commit = async { Ok(self.engine.records.commit(&work, changes).await?) };
        let commit = self.kms.keys.destroy(account, region, commit);
        self.engine
            .act_and_tell(commit, |()| {
                Some(ServiceEvent {
                    service: &SERVICE,
                    name: "DeleteKey",
                    account,
                    region: region.clone(),
                    resources: vec![record.resource()],
                    details: Some(format!(r#"{{"keyId":"{key_id}"}}"#)),
                    // Source: AWS KMS Developer Guide, "DeleteKey" among the examples of log entries.
                    response_elements: Some(format!(r#"{{"keyId":"{}"}}"#, record.arn())),
                })
            })
            .await?;
        self.engine.vault.forget(&record.handle);
        self.kms.usage.forget(&record);
        Ok(())
    }

    /// Deletes imported material that has expired, one at a time; the due record goes with the last.
    async fn expire(&self, at: Timestamp, name: &[u8], key: Stored<KeyRecord>) -> Result<(), Failure> {
        let Stored { mut record, revision } = key;
        let Some((expired, notice)) = imports::expire_one(&mut record, at) else { return self.drop_due(name).await };
        let mut changes =
            Changes::default().replace(record.name(), revision, &record).put(names::purge(), &PurgeRecord {});
        if !record.kind.all_materials().any(|material| material.expires() == Some(at)) {
            changes = changes.delete(name.to_vec());
        }
        if let Some(notice) = notice {
            changes = spread(&notice, &record, at, &self.engine, &self.kms, changes).await?;
        }
        let work = SystemWork::assertion();
        let commit = async { Ok(self.engine.records.commit(&work, changes).await?) };
        self.engine.act_and_tell(commit, |()| Some(imports::expired_event(&record, expired))).await?;
        self.engine.vault.forget(&record.handle);
        Ok(())
    }

    /// Deletes the wrapping keys of a key whose import tokens have expired.
    async fn forget_import_slots(&self, at: Timestamp, name: &[u8], key: &KeyRecord) -> Result<(), Failure> {
        let view = self.engine.records.view().await?;
        let changes = Changes::default().delete(name.to_vec());
        let changes = imports::without_expired_slots(key, at, &view, changes).await?;
        drop(view);
        Ok(self.engine.records.commit(&SystemWork::assertion(), changes).await?)
    }

    /// Wipes deleted material from the store's files, if any was deleted since the last time.
    async fn purge(&self) -> Result<(), Failure> {
        let records = &self.engine.records;
        let Some(pending) = records.view().await?.read::<PurgeRecord>(&names::purge()).await? else { return Ok(()) };
        records.purge().await?;
        let changes = Changes::default().remove(names::purge(), pending.revision);
        match records.commit(&SystemWork::assertion(), changes).await {
            // Another deletion came in between: it is wiped next time.
            Ok(()) | Err(trent_engine::records::RecordError::Changed) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

impl Clockwork for KmsClockwork {
    fn run_due(&self) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(self.run())
    }

    fn finish(&self) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(async {
            self.run().await?;
            let _running = self.running.lock().await;
            self.kms.usage.write_all(&self.engine.records).await
        })
    }
}
