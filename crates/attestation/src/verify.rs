//! Reading and believing a document.

use trent_types::Timestamp;

use crate::chain;
use crate::cose::Signed;
use crate::document::{Attested, Document};
use crate::error::AttestationError;
use crate::roots::TrustedRoots;

impl TrustedRoots {
    /// What a document says, if it is well-formed, its signer's chain of certificates begins with one of these roots and
    /// is valid at `now`, and its signature is right. How old the document is, is not asked: a signer's certificate is
    /// valid for three hours.
    ///
    /// # Errors
    /// [`AttestationError`].
    pub fn verify(&self, document: &[u8], now: Timestamp) -> Result<Attested, AttestationError> {
        let signed = Signed::parse(document)?;
        let document = Document::parse(signed.payload)?;
        let signer = chain::verify(self, &document.authorities, document.certificate, now)?;
        signed.verify(&signer.public_key)?;
        Ok(document.into_attested())
    }
}

#[cfg(test)]
mod tests;
