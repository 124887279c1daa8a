//! What a certificate of a chain says.
//!
//! AWS's attestation PKI has ECDSA with SHA-384 on P-384 throughout, and so must every chain.
//!
//! Source: RFC 5280, section 4; RFC 5480, section 2.1; RFC 5758, section 3.2.

use aws_lc_rs::signature::{ECDSA_P384_SHA384_ASN1, UnparsedPublicKey};
use trent_types::Timestamp;
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::der::oid::{AssociatedOid as _, ObjectIdentifier};
use x509_cert::der::{Decode as _, Encode as _};
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::error::AttestationError;

const ECDSA_WITH_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
/// An uncompressed point: 0x04, x, y.
const POINT_BYTES: usize = 97;

/// A certificate, read. Nothing about it is verified.
pub(crate) struct Certificate {
    /// What is signed.
    signed: Vec<u8>,
    signature: Vec<u8>,
    issuer: Vec<u8>,
    subject: Vec<u8>,
    not_before: i64,
    not_after: i64,
    /// An uncompressed point of P-384.
    pub(crate) public_key: Vec<u8>,
    /// Whether it is one of a certificate authority: whether the basic constraints say so, which must be critical then.
    pub(crate) is_authority: bool,
    /// How many certificates of authorities may follow it; any number if it does not say.
    pub(crate) path_length: Option<usize>,
    pub(crate) may_sign: bool,
    pub(crate) may_sign_certificates: bool,
}

impl Certificate {
    /// Reads a certificate in DER.
    ///
    /// # Errors
    /// [`AttestationError::Certificate`] if it is malformed, of another version than 3, has another kind of key or
    /// signature, an extension twice, or a critical extension that is neither basic constraints nor key usage.
    pub(crate) fn parse(der: &[u8]) -> Result<Self, AttestationError> {
        Self::read(der).ok_or(AttestationError::Certificate)
    }

    fn read(der: &[u8]) -> Option<Self> {
        let certificate = x509_cert::Certificate::from_der(der).ok()?;
        let contents = certificate.tbs_certificate();
        let algorithms = [certificate.signature_algorithm(), contents.signature()];
        if contents.version() != Version::V3 || !algorithms.into_iter().all(is_ecdsa_with_sha384) {
            return None;
        }
        let (constraints, usage) = extensions(contents)?;
        let (constraints_critical, constraints) =
            constraints.map_or((false, None), |(critical, it)| (critical, Some(it)));
        let is_authority = constraints.as_ref().is_some_and(|constraints| constraints.ca);
        if is_authority && !constraints_critical {
            return None;
        }
        let validity = contents.validity();
        let seconds = |time: &x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).ok();
        Some(Self {
            signed: contents.to_der().ok()?,
            signature: certificate.signature().as_bytes()?.to_vec(),
            issuer: contents.issuer().to_der().ok()?,
            subject: contents.subject().to_der().ok()?,
            not_before: seconds(&validity.not_before)?,
            not_after: seconds(&validity.not_after)?,
            public_key: point(contents)?,
            is_authority,
            path_length: constraints.and_then(|constraints| constraints.path_len_constraint).map(usize::from),
            may_sign: usage.as_ref().is_some_and(KeyUsage::digital_signature),
            may_sign_certificates: usage.as_ref().is_some_and(KeyUsage::key_cert_sign),
        })
    }

    /// Whether the time is within the period of validity, both ends included.
    pub(crate) const fn is_valid_at(&self, time: Timestamp) -> bool {
        let seconds = time.epoch_seconds();
        self.not_before <= seconds && seconds <= self.not_after
    }

    /// Whether `issuer` has issued this certificate: by name, and by signature.
    pub(crate) fn is_issued_by(&self, issuer: &Self) -> bool {
        self.issuer == issuer.subject
            && UnparsedPublicKey::new(&ECDSA_P384_SHA384_ASN1, &issuer.public_key)
                .verify(&self.signed, &self.signature)
                .is_ok()
    }
}

type Critical<T> = Option<(bool, T)>;

/// Basic constraints and key usage, with whether they are critical; none if there is another critical extension, or one
/// is there twice.
fn extensions(contents: &TbsCertificate) -> Option<(Critical<BasicConstraints>, Option<KeyUsage>)> {
    let all = contents.extensions()?;
    for (index, extension) in all.iter().enumerate() {
        let is_understood = [BasicConstraints::OID, KeyUsage::OID].contains(&extension.extn_id);
        let is_repeated = all[..index].iter().any(|earlier| earlier.extn_id == extension.extn_id);
        if is_repeated || extension.critical && !is_understood {
            return None;
        }
    }
    let constraints = contents.get_extension::<BasicConstraints>().ok()?;
    let usage = contents.get_extension::<KeyUsage>().ok()?;
    Some((constraints, usage.map(|(_, usage)| usage)))
}

fn is_ecdsa_with_sha384(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.oid == ECDSA_WITH_SHA384 && algorithm.parameters.is_none()
}

/// The public key, if it is on P-384.
fn point(contents: &TbsCertificate) -> Option<Vec<u8>> {
    let key = contents.subject_public_key_info();
    let curve = key.algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()?;
    let point = key.subject_public_key.as_bytes()?;
    let is_on_p384 = key.algorithm.oid == EC_PUBLIC_KEY && curve == P384 && point.len() == POINT_BYTES;
    is_on_p384.then(|| point.to_vec())
}

#[cfg(test)]
mod tests;
