//! The engine alone, in this process: one operation again and again, for a profiler.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use trent_audit::{AuditLog, LogSettings};
use trent_engine::authorize::Enforcement;
use trent_engine::wire::{WireInput, WireOperation, WireOutput};
use trent_engine::{CallContext, Engine, Origin, Records};
use trent_iam::Principals;
use trent_kms::Kms;
use trent_store::MemoryStore;
use trent_types::principal::Identity;
use trent_types::{Clock, Partition, Principal, RequestId, Timestamp};
use trent_vault::{EphemeralSeal, SystemEntropy, Vault};

use crate::outcome::{Outcome, Trouble};

/// Records and backing keys that are kept in memory.
const RECORD_CACHE_BYTES: u64 = 16 << 20;
const BACKING_KEYS_MAX: usize = 10_000;
const SEGMENT_BYTES_MAX: u64 = 64 << 20;
struct Bench {
    operations: Vec<Box<dyn WireOperation>>,
    principal: Principal,
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_epoch_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// Calls an operation `calls` times, one after the other, with the audit log in files: for a profiler.
pub(crate) fn profile(directory: &Path, operation: &str, calls: u64) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let settings = LogSettings { segment_bytes_max: SEGMENT_BYTES_MAX, strict: false };
        let log = AuditLog::open(directory, settings).map_err(|error| Trouble::new(error.to_string()))?;
        let bench = Bench::new(log).await?;
        let input = bench.input(operation).await?;
        for _ in 0..calls {
            bench.call(operation, &input).await?;
        }
        Ok(())
    })
}

impl Bench {
    async fn new(log: AuditLog) -> Outcome<Self> {
        let entropy = Arc::new(SystemEntropy);
        let seal = EphemeralSeal::new(entropy.as_ref());
        let (vault, _) = Vault::create(&seal, entropy.clone(), BACKING_KEYS_MAX)?;
        let vault = Arc::new(vault);
        let records = Records::new(Arc::new(MemoryStore::new()), Arc::clone(&vault), RECORD_CACHE_BYTES);
        let identities = Arc::new(Principals::new(records.clone()));
        let enforcement = Enforcement::Enforced;
        let engine =
            Engine::new(records, vault, Arc::new(log), Arc::new(SystemClock), entropy, identities, enforcement);
        let operations = trent_kms::operations::all(&Arc::new(engine), &Arc::new(Kms::default()));
        let principal = Principal {
            account: "111122223333".parse()?,
            partition: Partition::Aws,
            identity: Identity::Root,
            access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            session: None,
        };
        Ok(Self { operations, principal })
    }

    /// An input of an operation, with a key of its own.
    async fn input(&self, operation: &str) -> Outcome<String> {
        let key = async |input: Value| -> Outcome<String> {
            let made: Value = serde_json::from_slice(&self.call("CreateKey", &input.to_string()).await?)?;
            crate::client::text(&made, "/KeyMetadata/KeyId")
        };
        let message = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        let context = json!({"purpose": "bench"});
        Ok(match operation {
            "GenerateRandom" => json!({"NumberOfBytes": 32}),
            "GenerateDataKey" => crate::operations::generate_data_key(&key(json!({})).await?),
            "DescribeKey" => json!({"KeyId": key(json!({})).await?}),
            "Encrypt" => json!({"KeyId": key(json!({})).await?, "Plaintext": message, "EncryptionContext": context}),
            "Decrypt" => {
                let input = json!({"KeyId": key(json!({})).await?, "Plaintext": message, "EncryptionContext": context});
                let made: Value = serde_json::from_slice(&self.call("Encrypt", &input.to_string()).await?)?;
                json!({"CiphertextBlob": made["CiphertextBlob"], "EncryptionContext": context})
            }
            "GenerateMac" => {
                let key = key(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"})).await?;
                json!({"KeyId": key, "Message": message, "MacAlgorithm": "HMAC_SHA_256"})
            }
            "Sign" => {
                let key = key(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})).await?;
                json!({"KeyId": key, "Message": message, "SigningAlgorithm": "ECDSA_SHA_256"})
            }
            "CreateKey" => json!({}),
            other => return Err(Trouble::new(format!("no input for {other} here"))),
        }
        .to_string())
    }

    async fn call(&self, operation: &str, input: &str) -> Outcome<Vec<u8>> {
        let found = self.operations.iter().find(|each| each.name() == operation);
        let found = found.ok_or_else(|| Trouble::new(format!("no operation {operation}")))?;
        let mut id = [0; 16];
        aws_lc_rs::rand::fill(&mut id)?;
        let context = CallContext {
            request_id: RequestId::from_random(id),
            principal: self.principal.clone(),
            region: "us-east-1".parse()?,
            origin: Origin {
                source_ip: std::net::Ipv4Addr::LOCALHOST.into(),
                user_agent: Some("trent-bench/1.0".to_owned()),
                host: None,
                tls: None,
            },
        };
        match found.call(context, WireInput::Json(input.as_bytes())).await {
            Ok(WireOutput::Json(body)) => Ok(body),
            Ok(WireOutput::Xml(body)) => Ok(body.into_bytes()),
            Err(error) => Err(Trouble::new(format!("{operation}: {error:?}"))),
        }
    }
}
