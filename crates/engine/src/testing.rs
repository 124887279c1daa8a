//! An engine that keeps everything in memory, for tests.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use trent_audit::AuditLog;
use trent_model::{AwsError, QueryParams};
use trent_store::MemoryStore;
use trent_types::chance::random_array;
use trent_types::principal::Identity;
use trent_types::time::{FixedClock, ShiftedClock};
use trent_types::{Partition, Principal, Region, RequestId, Timestamp};
use trent_vault::{EphemeralSeal, SystemEntropy, Vault};

use crate::admission::Admission;
use crate::authorize::Enforcement;
use crate::standing::{Identities, RootsOnly};
use crate::wire::{WireInput, WireOperation, WireOutput};
use crate::{CallContext, Engine, Origin, Records};

/// Backing keys and records that the engine of a test keeps in its caches.
const CACHE: usize = 1000;

/// The time at which tests begin: 2026-01-01T00:00:00Z.
const START: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

/// An engine in memory, with a clock that stands still until it is moved.
pub struct TestEngine {
    /// The engine.
    pub engine: Arc<Engine>,
    /// Its clock.
    pub clock: Arc<ShiftedClock>,
    /// Its audit log, which keeps its lines for the test to look at.
    pub audit: Arc<AuditLog>,
}

impl TestEngine {
    /// An engine whose decisions bind, and which knows root users only.
    ///
    /// # Panics
    /// If the vault can't be made.
    pub fn new() -> Self {
        Self::with_identities(|_| Arc::new(RootsOnly::default()))
    }

    /// An engine whose decisions bind, and which knows the principals that `identities` finds in its records.
    ///
    /// # Panics
    /// If the vault can't be made.
    pub fn with_identities(identities: impl FnOnce(&Records) -> Arc<dyn Identities>) -> Self {
        Self::with_admissions(identities, Vec::new())
    }

    /// The same, which asks `admissions` before it decides on a request.
    ///
    /// # Panics
    /// If the vault can't be made.
    #[expect(clippy::expect_used, reason = "for tests")]
    pub fn with_admissions(
        identities: impl FnOnce(&Records) -> Arc<dyn Identities>,
        admissions: Vec<Arc<dyn Admission>>,
    ) -> Self {
        let entropy = Arc::new(SystemEntropy);
        let seal = EphemeralSeal::new(entropy.as_ref());
        let (vault, _) = Vault::create(&seal, entropy.clone(), CACHE).expect("a vault in memory");
        let vault = Arc::new(vault);
        let records = Records::new(Arc::new(MemoryStore::new()), Arc::clone(&vault), 1 << 20);
        let clock = Arc::new(ShiftedClock::new(Arc::new(FixedClock(START))));
        let audit = Arc::new(AuditLog::in_memory());
        let identities = identities(&records);
        let enforcement = Enforcement::Enforced;
        let engine = Engine::new(records, vault, Arc::clone(&audit), clock.clone(), entropy, identities, enforcement);
        Self { engine: Arc::new(engine.with_admissions(admissions)), clock, audit }
    }

    /// The same engine, whose decisions bind or don't.
    ///
    /// # Panics
    /// If others hold the engine already.
    #[must_use]
    #[expect(clippy::expect_used, reason = "for tests")]
    pub fn with_enforcement(mut self, enforcement: Enforcement) -> Self {
        let engine = Arc::get_mut(&mut self.engine).expect("an engine of one's own");
        engine.enforcement = enforcement;
        self
    }

    /// Calls an operation as an account's root user, with an AWS JSON body; gives the body of the answer.
    ///
    /// # Errors
    /// The AWS error that the operation answers.
    ///
    /// # Panics
    /// If the operation is none of AWS JSON, or account and Region are none.
    pub async fn call(
        &self,
        operation: &dyn WireOperation,
        account: &str,
        region: &str,
        body: &str,
    ) -> Result<String, AwsError> {
        self.call_by(operation, root_of(account), region, body).await
    }

    /// Calls an operation as a principal, with an AWS JSON body; gives the body of the answer.
    ///
    /// # Errors
    /// The AWS error that the operation answers.
    ///
    /// # Panics
    /// If the operation is none of AWS JSON, or the Region is none.
    #[expect(clippy::expect_used, clippy::panic, reason = "for tests")]
    pub async fn call_by(
        &self,
        operation: &dyn WireOperation,
        principal: Principal,
        region: &str,
        body: &str,
    ) -> Result<String, AwsError> {
        let context = self.context(principal, region.parse().expect("a Region"));
        match operation.call(context, WireInput::Json(body.as_bytes())).await? {
            WireOutput::Json(body) => Ok(String::from_utf8(body).expect("JSON is text")),
            WireOutput::Xml(_) => panic!("an operation of AWS Query"),
        }
    }

    /// Calls an operation of AWS Query in `us-east-1`; gives the body of the answer.
    ///
    /// # Errors
    /// The AWS error that the operation answers.
    ///
    /// # Panics
    /// If the operation is one of AWS JSON.
    #[expect(clippy::expect_used, clippy::panic, reason = "for tests")]
    pub async fn query(
        &self,
        operation: &dyn WireOperation,
        principal: Principal,
        parameters: &[(&str, &str)],
    ) -> Result<String, AwsError> {
        let context = self.context(principal, "us-east-1".parse().expect("a Region"));
        let pairs = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        match operation.call(context, WireInput::Query(&QueryParams::new(pairs))).await? {
            WireOutput::Xml(body) => Ok(body),
            WireOutput::Json(_) => panic!("an operation of AWS JSON"),
        }
    }

    pub(crate) fn context(&self, principal: Principal, region: Region) -> CallContext {
        CallContext {
            request_id: RequestId::from_random(random_array(self.engine.entropy.as_ref())),
            principal,
            region,
            origin: Origin {
                source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
                user_agent: Some("test".to_owned()),
                host: None,
                tls: None,
            },
        }
    }
}

/// The root user of an account.
///
/// # Panics
/// If `account` is none.
#[expect(clippy::expect_used, reason = "for tests")]
pub fn root_of(account: &str) -> Principal {
    Principal {
        account: account.parse().expect("an account"),
        partition: Partition::Aws,
        identity: Identity::Root,
        access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        session: None,
    }
}

impl Default for TestEngine {
    fn default() -> Self {
        Self::new()
    }
}
