//! AWS CloudTrail: the event history, trails, and delivery of log and digest files.
//!
//! [`operations`] lists what there is. `lookup` answers from the event history, which `index` finds events in; `trails` has
//! the operations on trails, `delivery` what becomes of a trail that is logging. What is stored stands in `record`, under
//! which keys in `names`, which AWS error means what in `errors`.

mod clockwork;
mod delivery;
mod errors;
mod event;
mod follow;
mod index;
mod lookup;
mod names;
mod not_yet;
pub mod operations;
mod public_keys;
mod record;
mod reset;
mod selectors;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(test)]
mod tests;
mod trails;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use trent_audit::AuditLog;
use trent_engine::{Cx, Resource};
use trent_types::{Clock, Region};

use self::delivery::Deliverer;
use self::index::Index;
use self::public_keys::OpenKeys;

pub use clockwork::CloudTrailClockwork;
pub use delivery::{DeliverySettings, S3Settings};
pub use reset::reset;

/// How the service is kept.
pub struct CloudTrailSettings {
    /// Directory of the event index; in memory if there is none.
    pub index: Option<PathBuf>,
    /// Where log files are delivered to; nowhere if there is none.
    pub delivery: Option<Arc<DeliverySettings>>,
    /// The Regions that the server answers for.
    pub regions: Vec<Region>,
    /// The time by which requests to S3 are signed: not one that tests move.
    pub signing_clock: Arc<dyn Clock>,
}

/// The state of the service besides its records.
pub struct CloudTrail {
    pub(crate) audit: Arc<AuditLog>,
    pub(crate) index: Arc<Index>,
    pub(crate) deliverer: Option<Arc<Deliverer>>,
    pub(crate) regions: Vec<Region>,
    pub(crate) keys: OpenKeys,
}

/// Why the service can't begin.
#[derive(Debug, thiserror::Error)]
pub enum CloudTrailError {
    /// The event index can't be opened.
    #[error("the event index can't be opened: {0}")]
    Index(#[source] io::Error),
    /// The certificate authorities for the delivery can't be used.
    #[error(transparent)]
    Trust(#[from] trent_egress::TrustError),
}

impl CloudTrail {
    /// The service of an audit log, whose events it takes into the history until the log is closed. Needs a tokio runtime.
    ///
    /// # Errors
    /// [`CloudTrailError`].
    pub fn open(audit: Arc<AuditLog>, settings: CloudTrailSettings) -> Result<Self, CloudTrailError> {
        let index = Index::open(settings.index.as_deref(), audit.last_sequence()).map_err(CloudTrailError::Index)?;
        let index = Arc::new(index);
        follow::start(&audit, &index).map_err(CloudTrailError::Index)?;
        let deliverer = settings.delivery.map(|delivery| Deliverer::new(&delivery, &settings.signing_clock));
        let deliverer = deliverer.transpose()?.map(Arc::new);
        Ok(Self { audit, index, deliverer, regions: settings.regions, keys: OpenKeys::default() })
    }
}

/// What operations act on that name no resource.
fn anything(cx: &Cx<'_, CloudTrail>) -> Resource {
    Resource { arn: "*".to_owned(), account: cx.call.principal.account, kind: None }
}
