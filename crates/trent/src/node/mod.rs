//! A running Trent, put together: store, vault, audit log, engine, services.

mod attestation;
mod audit;
mod data_dir;
mod events;
mod first_start;
mod test_clock;
pub(crate) mod vault;

use std::sync::{Arc, OnceLock};

use trent_audit::{AuditLog, Progress, Retained, Retention, Tree};
use trent_cloudtrail::{CloudTrail, CloudTrailClockwork, CloudTrailSettings};
use trent_engine::Records;
use trent_engine::admission::Admission;
use trent_engine::authorize::Enforcement;
use trent_engine::clockwork::Clockwork;
use trent_engine::wire::Registry;
use trent_engine::{Engine, Failure};
use trent_events::{Delivery, TargetStatus};
use trent_iam::{Credentials, Iam, IamClockwork, Organizations, Principals, Sts};
use trent_kms::rates::Rates;
use trent_kms::{Kms, KmsClockwork};
use trent_store::{MemoryStore, SqliteStore, Store};
use trent_types::{AccountId, Clock};
use trent_vault::{EphemeralSeal, SystemEntropy};

pub(crate) use self::data_dir::{DataDir, audit_directory};
pub(crate) use self::first_start::FirstStart;
pub(crate) use self::test_clock::TestClock;
use crate::clock::SystemClock;
use crate::faults::Faults;
use crate::seed::Seed;
use crate::settings::Settings;
use crate::trouble::Trouble;

/// Records that are kept decoded in memory, in bytes as stored. About 100,000 keys.
const RECORD_CACHE_BYTES: u64 = 256 * 1024 * 1024;

/// A running Trent without its listener.
pub(crate) struct Node {
    pub(crate) engine: Arc<Engine>,
    pub(crate) kms: Arc<Kms>,
    pub(crate) iam: Arc<Iam>,
    pub(crate) credentials: Arc<Credentials>,
    /// The account that everything belongs to that belongs to no other.
    pub(crate) management_account: AccountId,
    /// Where the root credentials were written, if this was the first start.
    pub(crate) new_credentials: Option<std::path::PathBuf>,
    pub(crate) test_clock: Option<Arc<TestClock>>,
    store: Arc<dyn Store>,
    audit: Arc<AuditLog>,
    audit_tree: Option<Arc<Tree>>,
    audit_retention: Retention,
    sts: Arc<Sts>,
    pub(crate) organizations: Arc<Organizations>,
    clockworks: [Box<dyn Clockwork>; 2],
    pub(crate) cloudtrail: Arc<CloudTrail>,
    trails: CloudTrailClockwork,
    events: Delivery,
    /// What tests let go wrong: in `trent dev` alone.
    pub(crate) faults: Option<Arc<Faults>>,
    /// What the server goes back to when it is emptied.
    seed: OnceLock<Seed>,
}

impl Node {
    /// Opens everything that the settings name; makes what the first start has to make.
    pub(crate) async fn open(
        settings: &Settings,
        enforcement: Enforcement,
        first_start: FirstStart,
    ) -> Result<Self, Trouble> {
        let events = events::plan(settings)?;
        let attestation_roots = attestation::roots(&settings.attestation_roots)?;
        let data_dir = settings.data_dir.as_deref().map(DataDir::prepare).transpose()?;
        let store: Arc<dyn Store> = match &data_dir {
            Some(directory) => Arc::new(SqliteStore::open(&directory.store(), directory.when_store_is_missing())?),
            None => Arc::new(MemoryStore::new()),
        };
        let entropy = Arc::new(SystemEntropy);
        let vault = match &data_dir {
            Some(directory) => {
                vault::open_sealed_by_file(store.as_ref(), &directory.key_file(), entropy.clone()).await?
            }
            None => vault::create(store.as_ref(), &EphemeralSeal::new(entropy.as_ref()), entropy.clone()).await?,
        };
        let vault = Arc::new(vault);
        if !vault.memory_locked() {
            tracing::warn!("keys can't be locked into memory: RLIMIT_MEMLOCK is too low");
        }
        let records = Records::new(Arc::clone(&store), Arc::clone(&vault), RECORD_CACHE_BYTES);
        let audit = Arc::new(audit::open(settings, data_dir.as_ref())?);
        // Before anything is done that the log is told of: a tree that does not fit it is not to be written to.
        let tree = audit::start_tree(&audit, &records).await?;
        let test_clock = match settings.test_clock {
            true => Some(Arc::new(TestClock::restored(&records).await?)),
            false => None,
        };
        let clock: Arc<dyn Clock> = match &test_clock {
            Some(clock) => clock.clone(),
            None => Arc::new(SystemClock),
        };
        let (management_account, new_credentials) =
            first_start.take(&records, data_dir.as_ref(), clock.as_ref(), entropy.as_ref()).await?;
        let engine = Engine::new(
            records.clone(),
            vault,
            Arc::clone(&audit),
            Arc::clone(&clock),
            entropy.clone(),
            Arc::new(Principals::new(records.clone())),
            enforcement,
        );
        engine.domains.load_all(&records).await?;
        for region in std::iter::once(&settings.region).chain(&settings.more_regions) {
            engine.domains.ensure(region, &records).await?;
        }
        let events = events::start(events, settings, &audit, clock, entropy)?;
        let mut kms = Kms::default().with_attestation_roots(attestation_roots);
        if !settings.every_region {
            kms = kms.serving(std::iter::once(&settings.region).chain(&settings.more_regions).cloned().collect());
        }
        if settings.custom_ids {
            kms = kms.with_custom_ids();
        }
        kms = kms.with_quotas(settings.quotas);
        let mut admissions: Vec<Arc<dyn Admission>> = Vec::new();
        if settings.request_quotas.limit_anything() {
            let rates = Arc::new(Rates::new(settings.request_quotas.clone()));
            admissions.push(rates.clone());
            kms = kms.with_rates(rates);
        }
        let faults = settings.faults.then(|| Arc::new(Faults::new(Arc::clone(&engine.entropy))));
        // Behind the rates: a request that is throttled is not one of those that a fault is for.
        admissions.extend(faults.iter().map(|faults| Arc::clone(faults) as Arc<dyn Admission>));
        let (engine, kms) = (Arc::new(engine.with_admissions(admissions)), Arc::new(kms));
        let iam = Arc::new(Iam::default());
        let cloudtrail = Arc::new(CloudTrail::open(
            Arc::clone(&audit),
            CloudTrailSettings {
                index: data_dir.as_ref().map(DataDir::event_index),
                delivery: settings.cloudtrail.clone(),
                regions: std::iter::once(&settings.region).chain(&settings.more_regions).cloned().collect(),
                signing_clock: Arc::new(SystemClock),
            },
        )?);
        let trails = CloudTrailClockwork::new(Arc::clone(&engine), Arc::clone(&cloudtrail));
        let clockworks: [Box<dyn Clockwork>; 2] = [
            Box::new(KmsClockwork::new(Arc::clone(&engine), Arc::clone(&kms))),
            Box::new(IamClockwork::new(Arc::clone(&engine), Arc::clone(&iam))),
        ];
        let credentials = Arc::new(Credentials::new(records, Arc::clone(&engine.clock), Arc::clone(&iam)));
        let (sts, organizations) = (Arc::new(Sts::default()), Arc::new(Organizations::default()));
        Ok(Self {
            engine,
            kms,
            iam,
            credentials,
            management_account,
            new_credentials,
            test_clock,
            store,
            audit,
            audit_tree: tree,
            audit_retention: settings.audit_retention,
            sts,
            organizations,
            clockworks,
            cloudtrail,
            trails,
            events,
            faults,
            seed: OnceLock::new(),
        })
    }

    /// Makes what a seed says and is not there, now and whenever the server is emptied.
    pub(crate) async fn seed(&self, seed: Seed) -> Result<(), Trouble> {
        seed.compare(self).await?;
        seed.apply(self, None).await?;
        // It is done once.
        let _ = self.seed.set(seed);
        Ok(())
    }

    /// Makes again what the seed says, after the server was emptied: everything, or what is in one account.
    pub(crate) async fn reseed(&self, account: Option<AccountId>) -> Result<(), Trouble> {
        match self.seed.get() {
            Some(seed) => seed.apply(self, account).await,
            None => Ok(()),
        }
    }

    /// The operations of all services.
    pub(crate) fn registry(&self) -> Registry {
        let mut registry = Registry::default();
        registry.add(&trent_model::kms::SERVICE, trent_kms::operations::all(&self.engine, &self.kms));
        registry.add(&trent_model::iam::SERVICE, trent_iam::operations::all(&self.engine, &self.iam));
        registry.add(&trent_model::sts::SERVICE, trent_iam::sts::all(&self.engine, &self.sts));
        let organizations = trent_iam::organizations::all(&self.engine, &self.organizations);
        registry.add(&trent_model::organizations::SERVICE, organizations);
        let cloudtrail = trent_cloudtrail::operations::all(&self.engine, &self.cloudtrail);
        registry.add(&trent_model::cloudtrail::SERVICE, cloudtrail);
        registry
    }

    /// Whether requests can be answered now.
    pub(crate) async fn is_ready(&self) -> bool {
        let has_checkpoints = self.audit_tree.as_ref().is_none_or(|tree| tree.failure().is_none());
        self.audit.healthy()
            && has_checkpoints
            && self.engine.records.is_writable().await
            && self.store.snapshot().await.is_ok()
    }

    /// Does everything that is due.
    pub(crate) async fn run_due(&self) -> Result<(), Failure> {
        self.run_clockworks().await?;
        self.run_trails().await
    }

    /// Does what is due inside of the server.
    pub(crate) async fn run_clockworks(&self) -> Result<(), Failure> {
        for clockwork in &self.clockworks {
            clockwork.run_due().await?;
        }
        Ok(())
    }

    /// Delivers what is due to be delivered for trails. Others may take their time over that, and it can be broken off:
    /// what was not finished is done again.
    pub(crate) async fn run_trails(&self) -> Result<(), Failure> {
        self.trails.run_due().await
    }

    /// The audit log's tree; none if the log is in memory.
    pub(crate) fn audit_tree(&self) -> Option<Arc<Tree>> {
        self.audit_tree.clone()
    }

    /// Compresses and removes what is due of the audit log.
    pub(crate) async fn apply_audit_retention(&self) -> std::io::Result<Retained> {
        self.audit.apply_retention(self.audit_retention, self.engine.clock.now()).await
    }

    /// How far the audit log has got.
    pub(crate) fn audit_progress(&self) -> Progress {
        self.audit.progress()
    }

    /// Whether the audit log would take an event now.
    pub(crate) fn audit_is_healthy(&self) -> bool {
        self.audit.healthy()
    }

    /// How the targets of events are doing.
    pub(crate) fn event_targets(&self) -> Vec<TargetStatus> {
        self.events.status()
    }

    /// Writes out what is left to write.
    pub(crate) async fn close(&self) {
        for clockwork in &self.clockworks {
            if let Err(error) = clockwork.finish().await {
                tracing::error!(%error, "the work that is due could not be done before the end");
            }
        }
        if let Err(error) = self.audit.close().await {
            tracing::error!(%error, "the audit log could not be closed");
        }
        self.events.stop().await;
    }
}
