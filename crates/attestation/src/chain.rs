//! The chain of certificates, from the root to the signer.
//!
//! Source: `docs/attestation_process.md`, sections 3.2.3 and 3.2.4; RFC 5280, section 6.1. The chain has one order, so no
//! path is looked for. Revocation is not checked, as AWS says.

use trent_types::Timestamp;

use crate::certificate::Certificate;
use crate::error::AttestationError;
use crate::roots::TrustedRoots;

/// Verifies a chain: `authorities` from the root on, then the signer's certificate. Gives the signer's.
///
/// # Errors
/// Those of [`AttestationError`] that speak of certificates.
pub(crate) fn verify(
    roots: &TrustedRoots,
    authorities: &[&[u8]],
    signer: &[u8],
    now: Timestamp,
) -> Result<Certificate, AttestationError> {
    if !authorities.first().is_some_and(|root| roots.contain(root)) {
        return Err(AttestationError::UntrustedRoot);
    }
    let authorities = authorities.iter().map(|der| Certificate::parse(der)).collect::<Result<Vec<_>, _>>()?;
    let signer = Certificate::parse(signer)?;
    if !authorities.iter().chain([&signer]).all(|certificate| certificate.is_valid_at(now)) {
        return Err(AttestationError::Validity);
    }
    let may_issue = |(below, authority): (usize, &Certificate)| {
        authority.is_authority
            && authority.may_sign_certificates
            && authority.path_length.is_none_or(|path_length| path_length >= below)
    };
    if !authorities.iter().rev().enumerate().all(may_issue) {
        return Err(AttestationError::Authority);
    }
    if signer.is_authority || signer.path_length.is_some() || !signer.may_sign {
        return Err(AttestationError::Signer);
    }
    let issued = authorities.iter().skip(1).chain([&signer]);
    if !issued.zip(&authorities).all(|(certificate, issuer)| certificate.is_issued_by(issuer)) {
        return Err(AttestationError::Issuer);
    }
    Ok(signer)
}

#[cfg(test)]
mod tests;
