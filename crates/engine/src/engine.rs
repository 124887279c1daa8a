//! What all operations of all services stand on.

use std::sync::Arc;

use trent_audit::AuditLog;
use trent_types::chance::random_id;
use trent_types::request_id::uuid_text;
use trent_types::{Clock, Entropy};
use trent_vault::Vault;

use crate::admission::Admission;
use crate::authorize::Enforcement;
use crate::domains::Domains;
use crate::records::Records;
use crate::standing::Identities;
use crate::turns::{Lines, Turn, Turns};

/// What all operations of all services stand on.
pub struct Engine {
    /// Sealed, typed records.
    pub records: Records,
    /// The only place with plaintext keys.
    pub vault: Arc<Vault>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The domain keys of Regions.
    pub domains: Domains,
    /// Who there is, and what their policies say.
    pub identities: Arc<dyn Identities>,
    /// Randomness for ids.
    pub entropy: Arc<dyn Entropy>,
    pub(crate) audit: Arc<AuditLog>,
    pub(crate) enforcement: Enforcement,
    pub(crate) admissions: Vec<Arc<dyn Admission>>,
    pub(crate) turns: Turns,
}

impl Engine {
    /// An engine out of its parts.
    pub fn new(
        records: Records,
        vault: Arc<Vault>,
        audit: Arc<AuditLog>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        identities: Arc<dyn Identities>,
        enforcement: Enforcement,
    ) -> Self {
        let (domains, admissions, turns) = (Domains::default(), Vec::new(), Turns::default());
        Self { records, vault, clock, domains, identities, entropy, audit, enforcement, admissions, turns }
    }

    /// The same engine, which asks these, in this order, before it decides on a request. Without any it asks nobody.
    #[must_use]
    pub fn with_admissions(mut self, admissions: Vec<Arc<dyn Admission>>) -> Self {
        self.admissions = admissions;
        self
    }

    /// Waits for a turn to change the thing of this ARN, for work of the server's own that requests were in the way of.
    pub async fn turn(&self, arn: &str) -> Turn<'_> {
        self.turns.take(Lines::of_arn(arn)).await
    }

    /// Whether decisions bind: everywhere but in `trent dev` without `--enforce-iam`.
    pub fn is_enforcing(&self) -> bool {
        self.enforcement == Enforcement::Enforced
    }

    /// Id of a new event.
    pub(crate) fn new_event_id(&self) -> String {
        uuid_text(random_id(self.entropy.as_ref()))
    }

    /// The audit log, for what reads it back at the start.
    pub fn audit(&self) -> &AuditLog {
        &self.audit
    }
}
