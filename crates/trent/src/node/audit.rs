//! The audit log, and the key that signs its tree's checkpoints.

use std::sync::Arc;

use trent_audit::{AuditLog, CheckpointSigner, LogSettings, Tree};
use trent_engine::Records;
use trent_engine::service_keys::open_or_make;
use trent_vault::{ServiceKeyPurpose, ServiceSigningKey};

use super::DataDir;
use crate::settings::Settings;
use crate::trouble::Trouble;

/// Name of the key among the service keys.
const KEY_NAME: &str = "audit";
/// Length of an Ed25519 public key, which stands at the end of its `SubjectPublicKeyInfo`, in bytes.
const PUBLIC_KEY_BYTES: usize = 32;

/// Size at which a segment of the audit log is closed.
const SEGMENT_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Opens the log: in the data directory if there is one, else in memory.
pub(super) fn open(settings: &Settings, data_dir: Option<&DataDir>) -> Result<AuditLog, Trouble> {
    #[cfg(feature = "testing")]
    if !settings.audited {
        return Ok(AuditLog::discarding());
    }
    let Some(directory) = data_dir else { return Ok(AuditLog::in_memory()) };
    let log = LogSettings { segment_bytes_max: SEGMENT_BYTES_MAX, strict: settings.audit_strict };
    Ok(AuditLog::open(&directory.audit(), log)?)
}

/// Opens the log's tree, with the key that the vault keeps for it; makes both at the first start. A log in memory has none.
pub(super) async fn start_tree(audit: &AuditLog, records: &Records) -> Result<Option<Arc<Tree>>, Trouble> {
    let key = open_or_make(records, ServiceKeyPurpose::AuditCheckpoints, KEY_NAME).await?;
    let Some(public_key) = key.public_key().last_chunk::<PUBLIC_KEY_BYTES>().copied() else {
        return Err(Trouble::new("the key that signs the audit log's checkpoints is damaged"));
    };
    Ok(audit.start_tree(Arc::new(Signer { key, public_key })).await?)
}

struct Signer {
    key: ServiceSigningKey,
    public_key: [u8; PUBLIC_KEY_BYTES],
}

impl CheckpointSigner for Signer {
    fn public_key(&self) -> [u8; PUBLIC_KEY_BYTES] {
        self.public_key
    }

    fn sign(&self, text: &[u8]) -> Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.key.sign(text)?.as_slice().try_into()?)
    }
}
