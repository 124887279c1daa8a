//! The certificates that a chain may begin with.

use x509_cert::der::Encode as _;

use crate::certificate::Certificate;
use crate::error::RootsError;

/// Root certificate of the attestation PKI for the commercial partitions, G1. SHA-256 of its DER:
/// `641a0321a3e244efe456463195d606317ed7cdcc3c1756e09893f3c68f79bb5b`.
///
/// Source: AWS Nitro Enclaves User Guide, "Verifying the root of trust".
const AWS_NITRO_ENCLAVES_G1: &[u8] = include_bytes!("../aws-nitro-enclaves-root-g1.der");

/// The root certificates that are trusted, by default AWS's.
#[derive(Debug, Clone)]
pub struct TrustedRoots(Vec<Vec<u8>>);

impl Default for TrustedRoots {
    fn default() -> Self {
        Self(vec![AWS_NITRO_ENCLAVES_G1.to_vec()])
    }
}

impl TrustedRoots {
    /// Roots out of a text in PEM with one or more certificates. AWS's is not among them unless it is in the text.
    ///
    /// # Errors
    /// [`RootsError`]. Whether a certificate is valid at some time is not asked here.
    pub fn from_pem(text: &[u8]) -> Result<Self, RootsError> {
        let certificates = x509_cert::Certificate::load_pem_chain(text).map_err(|_| RootsError::Pem)?;
        let roots = certificates.iter().map(|certificate| {
            let der = certificate.to_der().map_err(|_| RootsError::Pem)?;
            let root = Certificate::parse(&der).map_err(|_| RootsError::NotARoot)?;
            let begins_chains = root.is_authority && root.may_sign_certificates && root.is_issued_by(&root);
            if begins_chains { Ok(der) } else { Err(RootsError::NotARoot) }
        });
        let roots = roots.collect::<Result<Vec<_>, _>>()?;
        if roots.is_empty() { Err(RootsError::Empty) } else { Ok(Self(roots)) }
    }

    /// These roots and others.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// One certificate, whatever it is.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn from_der(root: Vec<u8>) -> Self {
        Self(vec![root])
    }

    pub(crate) fn contain(&self, certificate: &[u8]) -> bool {
        self.0.iter().any(|root| root == certificate)
    }
}

#[cfg(test)]
mod tests;
