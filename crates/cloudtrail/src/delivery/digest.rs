//! Digest files: what log files were delivered in an hour, signed, each with what the one before it was.
//!
//! Source: AWS CloudTrail User Guide, "CloudTrail digest file structure" and "Custom implementations of CloudTrail log file
//! integrity validation".

use aws_lc_rs::digest::{SHA256, digest};
use serde::Serialize;
use trent_engine::Failure;
use trent_types::{Region, Timestamp};

use super::destination::{Deliverer, DeliveryError, Object};
use super::{layout, pass};
use crate::public_keys::{SigningKey, hex};
use crate::record::{Chain, Closing, DeliveryRecord, LogFile, PreviousDigest};

const HASH_ALGORITHM: &str = "SHA-256";
const SIGNATURE_ALGORITHM: &str = "SHA256withRSA";
/// What is signed in place of the previous signature if there is none.
const NO_SIGNATURE: &str = "null";

/// A digest file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Digest<'a> {
    aws_account_id: &'a str,
    digest_start_time: String,
    digest_end_time: String,
    digest_s3_bucket: &'a str,
    digest_s3_object: &'a str,
    digest_public_key_fingerprint: &'a str,
    digest_signature_algorithm: &'a str,
    newest_event_time: Option<String>,
    oldest_event_time: Option<String>,
    previous_digest_s3_bucket: Option<&'a str>,
    previous_digest_s3_object: Option<&'a str>,
    previous_digest_hash_value: Option<&'a str>,
    previous_digest_hash_algorithm: Option<&'a str>,
    previous_digest_signature: Option<&'a str>,
    log_files: Vec<DigestedFile<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DigestedFile<'a> {
    s3_bucket: &'a str,
    s3_object: &'a str,
    hash_value: &'a str,
    hash_algorithm: &'a str,
    newest_event_time: String,
    oldest_event_time: String,
}

/// A digest that is ready to be delivered.
pub(super) struct Signed {
    pub(super) previous: PreviousDigest,
    content: Vec<u8>,
}

/// Makes the digest of a Region that a closing names. The same one for the same key.
///
/// # Errors
/// [`Failure::Internal`].
pub(super) fn sign(
    delivery: &DeliveryRecord,
    region: &Region,
    chain: &Chain,
    closing: &Closing,
    signer: &SigningKey,
) -> Result<Signed, Failure> {
    let (bucket, end) = (&closing.bucket, closing.end.to_string());
    let prefix = closing.prefix.as_deref();
    let key = layout::digest_key(prefix, delivery.account, region, &delivery.name, &delivery.home, closing.end);
    let previous = chain.previous.as_ref();
    let files: Vec<&LogFile> = chain.files.iter().filter(|file| file.delivered <= closing.end).collect();
    let text = |time: Option<Timestamp>| time.map(|time| time.to_string());
    let digest_file = Digest {
        aws_account_id: delivery.account.as_str(),
        digest_start_time: chain.since.to_string(),
        digest_end_time: end.clone(),
        digest_s3_bucket: bucket,
        digest_s3_object: &key,
        digest_public_key_fingerprint: &signer.fingerprint,
        digest_signature_algorithm: SIGNATURE_ALGORITHM,
        newest_event_time: text(files.iter().map(|file| file.newest).max()),
        oldest_event_time: text(files.iter().map(|file| file.oldest).min()),
        previous_digest_s3_bucket: previous.map(|previous| previous.bucket.as_str()),
        previous_digest_s3_object: previous.map(|previous| previous.key.as_str()),
        previous_digest_hash_value: previous.map(|previous| previous.hash.as_str()),
        previous_digest_hash_algorithm: previous.map(|_| HASH_ALGORITHM),
        previous_digest_signature: previous.map(|previous| previous.signature.as_str()),
        log_files: files
            .iter()
            .map(|file| DigestedFile {
                s3_bucket: &file.bucket,
                s3_object: &file.key,
                hash_value: &file.hash,
                hash_algorithm: HASH_ALGORITHM,
                newest_event_time: file.newest.to_string(),
                oldest_event_time: file.oldest.to_string(),
            })
            .collect(),
    };
    let content = serde_json::to_vec(&digest_file).map_err(Failure::internal)?;
    let hash = hex(digest(&SHA256, &content).as_ref());
    let before = previous.map_or(NO_SIGNATURE, |previous| previous.signature.as_str());
    let signature = signer.sign(format!("{end}\n{bucket}/{key}\n{hash}\n{before}").as_bytes())?;
    Ok(Signed { previous: PreviousDigest { bucket: bucket.clone(), key, hash, signature }, content })
}

/// Delivers a digest.
pub(super) async fn deliver(signed: Signed, deliverer: &Deliverer) -> Result<PreviousDigest, DeliveryError> {
    let Signed { previous, content } = signed;
    let metadata = [("signature", previous.signature.as_str()), ("signature-algorithm", SIGNATURE_ALGORITHM)];
    let body = pass::compressed(content).await?;
    deliverer.put(Object { bucket: &previous.bucket, key: &previous.key, body, metadata: &metadata }).await?;
    Ok(previous)
}
