//! Signing keys that note that they were used.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use trent_engine::auth::Verifier;
use trent_types::{Clock, Region};
use trent_vault::SigningKey;

use crate::Iam;
use crate::usage::UsageRecord;

const MINUTE_MS: i64 = 60 * 1000;

/// A signing key. A signature that it verifies is a use of its access key.
pub(crate) struct UsedKey {
    key: SigningKey,
    noted: Option<Noted>,
}

/// Where uses are noted, and what of.
struct Noted {
    iam: Arc<Iam>,
    clock: Arc<dyn Clock>,
    access_key_id: String,
    service: String,
    region: String,
    /// The minute of the last use that was noted.
    minute: AtomicI64,
}

impl UsedKey {
    /// The signing key of an access key id for a service in a Region; uses are noted in `noted`, by its clock.
    pub(crate) fn new(
        key: SigningKey,
        noted: Option<(Arc<Iam>, Arc<dyn Clock>)>,
        access_key_id: &str,
        service: &str,
        region: &Region,
    ) -> Self {
        let noted = noted.map(|(iam, clock)| Noted {
            iam,
            clock,
            access_key_id: access_key_id.to_owned(),
            service: service.to_owned(),
            region: region.to_string(),
            minute: AtomicI64::new(i64::MIN),
        });
        Self { key, noted }
    }
}

impl Verifier for UsedKey {
    fn verify(&self, string_to_sign: &[u8], signature_hex: &str) -> bool {
        let verified = self.key.verify(string_to_sign, signature_hex);
        if let Some(noted) = self.noted.as_ref().filter(|_| verified) {
            noted.note();
        }
        verified
    }
}

impl Noted {
    /// Once a minute: that is as precisely as AWS tells it.
    fn note(&self) {
        let at = self.clock.now();
        let minute = at.epoch_ms().div_euclid(MINUTE_MS);
        if self.minute.swap(minute, Ordering::Relaxed) != minute {
            let (service, region) = (self.service.clone(), self.region.clone());
            self.iam.usage.note(&self.access_key_id, UsageRecord { at, service, region });
        }
    }
}
