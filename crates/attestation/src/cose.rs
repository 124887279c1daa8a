//! The `COSE_Sign1` structure around a document.
//!
//! ```text
//! [ protected: bstr .cbor { 1: -35 },   the algorithm: ES384, ECDSA with SHA-384 on P-384
//!   unprotected: {},
//!   payload: bstr,                      the document, 1 to 16,384 bytes
//!   signature: bstr ]                   r and s, 48 bytes each
//! ```
//!
//! It may stand behind the tag 18. No length in it is indefinite.
//!
//! Source: RFC 9052, sections 4.2 and 4.4; RFC 9053, section 2.1.

use aws_lc_rs::signature::{ECDSA_P384_SHA384_FIXED, UnparsedPublicKey};
use minicbor::Encoder;

use crate::cbor::{Reader, Unexpected};
use crate::error::AttestationError;

/// The longest document with its signature, in bytes: service model of AWS KMS, shape `AttestationDocumentType`.
pub const DOCUMENT_BYTES_MAX: usize = 262_144;
/// The longest document without its signature, in bytes. Source: `docs/attestation_process.md`, section 3.1.
pub const PAYLOAD_BYTES_MAX: usize = 16_384;

const TAG: u64 = 18;
const HEADER_ALGORITHM: i64 = 1;
const ES384: i64 = -35;
const SIGNATURE_BYTES: usize = 96;

/// A signed document, taken apart. Nothing about it is verified.
pub(crate) struct Signed<'a> {
    protected: &'a [u8],
    pub(crate) payload: &'a [u8],
    signature: &'a [u8],
}

impl<'a> Signed<'a> {
    /// Takes a document apart.
    ///
    /// # Errors
    /// [`AttestationError::Encoding`], [`AttestationError::Algorithm`].
    pub(crate) fn parse(document: &'a [u8]) -> Result<Self, AttestationError> {
        if document.len() > DOCUMENT_BYTES_MAX {
            return Err(AttestationError::Encoding);
        }
        let signed = Self::read(document).map_err(|Unexpected| AttestationError::Encoding)?;
        check_algorithm(signed.protected).map_err(|Unexpected| AttestationError::Algorithm)?;
        Ok(signed)
    }

    fn read(document: &'a [u8]) -> Result<Self, Unexpected> {
        let mut reader = Reader::new(document);
        reader.optional_tag(TAG)?;
        if reader.array_head()? != 4 {
            return Err(Unexpected);
        }
        let protected = reader.bytes()?;
        if reader.map_head()? != 0 {
            return Err(Unexpected);
        }
        let (payload, signature) = (reader.bytes()?, reader.bytes()?);
        reader.finish()?;
        let sizes = (1..=PAYLOAD_BYTES_MAX).contains(&payload.len()) && signature.len() == SIGNATURE_BYTES;
        if sizes { Ok(Self { protected, payload, signature }) } else { Err(Unexpected) }
    }

    /// Checks the signature with a public key: an uncompressed point of P-384.
    ///
    /// # Errors
    /// [`AttestationError::Signature`].
    pub(crate) fn verify(&self, public_key: &[u8]) -> Result<(), AttestationError> {
        let message = to_be_signed(self.protected, self.payload).map_err(|Unexpected| AttestationError::Encoding)?;
        UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, public_key)
            .verify(&message, self.signature)
            .map_err(|_| AttestationError::Signature)
    }
}

/// One header, the algorithm, and nothing else: what is not understood is not ignored.
fn check_algorithm(protected: &[u8]) -> Result<(), Unexpected> {
    let mut reader = Reader::new(protected);
    if reader.map_head()? != 1 || reader.integer()? != HEADER_ALGORITHM || reader.integer()? != ES384 {
        return Err(Unexpected);
    }
    reader.finish()
}

/// What is signed: `Sig_structure`, `["Signature1", protected, external_aad: h'', payload]`.
pub(crate) fn to_be_signed(protected: &[u8], payload: &[u8]) -> Result<Vec<u8>, Unexpected> {
    let mut encoder = Encoder::new(Vec::with_capacity(protected.len() + payload.len() + 32));
    encoder
        .array(4)
        .and_then(|encoder| encoder.str("Signature1"))
        .and_then(|encoder| encoder.bytes(protected))
        .and_then(|encoder| encoder.bytes(&[]))
        .and_then(|encoder| encoder.bytes(payload))
        .map_err(|_| Unexpected)?;
    Ok(encoder.into_writer())
}

#[cfg(test)]
mod tests;
