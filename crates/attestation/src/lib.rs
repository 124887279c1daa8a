//! Attestation documents of AWS Nitro Enclaves and NitroTPM.
//!
//! A document is a CBOR map, signed with ES384 in a `COSE_Sign1` structure. Its signer's certificate comes with it, and
//! with the chain of certificates up to a root. [`TrustedRoots::verify`] reads a document and believes it, or says why
//! not; there is no way to read one without verifying it.
//!
//! The crate reads nothing but the bytes that it is given, and asks no clock.
//!
//! Source: AWS Nitro Enclaves User Guide, "Verifying the root of trust"; `docs/attestation_process.md` of
//! aws/aws-nitro-enclaves-nsm-api; Amazon EC2 User Guide, "Validate a NitroTPM Attestation Document"; RFC 8949 (CBOR),
//! RFC 9052 (COSE), RFC 5280 (X.509).

mod cbor;
mod certificate;
mod chain;
mod cose;
mod document;
mod error;
mod roots;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod verify;

pub use cose::{DOCUMENT_BYTES_MAX, PAYLOAD_BYTES_MAX};
pub use document::{Attested, Platform};
pub use error::{AttestationError, RootsError};
pub use roots::TrustedRoots;
