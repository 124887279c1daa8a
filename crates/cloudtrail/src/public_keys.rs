//! The keys that digest files are signed with, and `ListPublicKeys`.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest::{SHA256, digest};
use trent_engine::clockwork::SystemWork;
use trent_engine::records::RecordError;
use trent_engine::service_keys::open_or_make;
use trent_engine::{Authorized, Changes, Cx, Engine, Failure, Operation, Question};
use trent_model::cloudtrail::{ListPublicKeysRequest, ListPublicKeysResponse, PublicKey, ops};
use trent_types::{Region, Timestamp};
use trent_vault::{ServiceKeyPurpose, ServiceSigningKey};

use crate::record::{DigestKey, KeysRecord};
use crate::{CloudTrail, anything, errors, names};

/// How long a key signs, in days.
const VALIDITY_DAYS: i64 = 365;
/// How much older than its key a digest can be, in days.
const MADE_UP_DAYS: i64 = 2;
/// Bytes of a fingerprint.
const FINGERPRINT_BYTES: usize = 16;

/// The keys that are open, by their names.
#[derive(Default)]
pub(crate) struct OpenKeys(Mutex<HashMap<String, Arc<SigningKey>>>);

/// A key to sign digest files with.
pub(crate) struct SigningKey {
    key: ServiceSigningKey,
    pub(crate) fingerprint: String,
}

impl SigningKey {
    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256; gives hexadecimal.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<String, Failure> {
        Ok(hex(&self.key.sign(message).map_err(Failure::internal)?))
    }
}

impl OpenKeys {
    /// The key that signs for a Region now; it is made if there is none yet, or if the last one has signed long enough.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the store or the vault refuses.
    pub(crate) async fn current(
        &self,
        region: &Region,
        now: Timestamp,
        engine: &Engine,
    ) -> Result<Arc<SigningKey>, Failure> {
        let name = names::keys(region);
        loop {
            let view = engine.records.view().await?;
            let stored = view.read::<KeysRecord>(&name).await?;
            drop(view);
            let keys = stored.as_ref().map(|stored| stored.record.keys.as_slice()).unwrap_or_default();
            if let Some(current) = keys.last().filter(|key| now < key.until) {
                return self.open(&current.name, engine).await;
            }
            let new = format!("cloudtrail/{region}/{}", keys.len() + 1);
            let key = self.open(&new, engine).await?;
            let public_key =
                key.key.public_key_pkcs1().ok_or_else(|| Failure::internal("a digest key that is not RSA"))?;
            let until = now.plus_days(VALIDITY_DAYS);
            // Digests that are made up for ended before their key was made.
            let from = now.plus_days(-MADE_UP_DAYS);
            let new = DigestKey { name: new, from, until, public_key: public_key.to_vec() };
            let record = KeysRecord { keys: keys.iter().cloned().chain([new]).collect() };
            let changes = match &stored {
                Some(stored) => Changes::default().replace(name.clone(), stored.revision, &record),
                None => Changes::default().create(name.clone(), &record),
            };
            match engine.records.commit(&SystemWork::assertion(), changes).await {
                Ok(()) | Err(RecordError::Changed) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    async fn open(&self, name: &str, engine: &Engine) -> Result<Arc<SigningKey>, Failure> {
        if let Some(key) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name) {
            return Ok(Arc::clone(key));
        }
        let key = open_or_make(&engine.records, ServiceKeyPurpose::CloudTrailDigests, name).await?;
        let fingerprint = fingerprint(key.public_key_pkcs1().unwrap_or_default());
        let key = Arc::new(SigningKey { key, fingerprint });
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), Arc::clone(&key));
        Ok(key)
    }
}

/// By what a public key is known: the first 16 bytes of the SHA-256 of its `RSAPublicKey`, in hexadecimal.
fn fingerprint(public_key: &[u8]) -> String {
    hex(&digest(&SHA256, public_key).as_ref()[..FINGERPRINT_BYTES])
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Source: AWS CloudTrail API Reference, `ListPublicKeys`.
pub(crate) struct ListPublicKeys;

impl Operation for ListPublicKeys {
    type Model = ops::ListPublicKeys;
    type Service = CloudTrail;
    type Loaded = (Timestamp, Timestamp);

    const READ_ONLY: bool = true;

    async fn load(input: &ListPublicKeysRequest, cx: &Cx<'_, CloudTrail>) -> Result<Self::Loaded, Failure> {
        if input.next_token.is_some() {
            return Err(errors::invalid_token());
        }
        let end = input.end_time.unwrap_or(cx.now);
        let start = input.start_time.unwrap_or(cx.now.min(end));
        if start > end {
            return Err(errors::invalid_time_range("The start time must not be after the end time."));
        }
        Ok((start, end))
    }

    fn questions(_: &ListPublicKeysRequest, _: &Self::Loaded, cx: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<ListPublicKeysResponse, Failure> {
        let ((start, end), region) = (*proof.loaded(), proof.region());
        cx.service.keys.current(region, cx.now, cx.engine).await?;
        let stored = cx.engine.records.view().await?.read::<KeysRecord>(&names::keys(region)).await?;
        let keys = stored.map(|stored| stored.record.keys).unwrap_or_default();
        let in_range = keys.into_iter().filter(|key| key.from <= end && key.until >= start);
        let model = |key: DigestKey| PublicKey {
            fingerprint: Some(fingerprint(&key.public_key)),
            value: Some(key.public_key),
            validity_start_time: Some(key.from),
            validity_end_time: Some(key.until),
        };
        Ok(ListPublicKeysResponse { public_key_list: Some(in_range.map(model).collect()), next_token: None })
    }
}
