//! Authentication as the wire sees it: from an access key id to a signer that can check signatures.

use std::sync::Arc;

use trent_types::Principal;

use crate::BoxFuture;

/// The credential scope of a Signature Version 4 request.
///
/// Source: IAM User Guide, "Elements of an AWS API request signature".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope<'a> {
    /// `YYYYMMDD`.
    pub date: &'a str,
    /// Region, unchecked.
    pub region: &'a str,
    /// Service, unchecked.
    pub service: &'a str,
}

/// Why there is no signer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CredentialError {
    /// No such access key, or it is inactive.
    #[error("unknown access key id")]
    UnknownAccessKey,
    /// The session token is missing, superfluous, forged or of another access key.
    #[error("invalid session token")]
    InvalidToken,
    /// The session has ended.
    #[error("expired session token")]
    ExpiredToken,
    /// The look-up failed.
    #[error("credential look-up failed")]
    Internal,
}

/// Checks signatures made with one access key for one scope.
pub trait Verifier: Send + Sync {
    /// Whether `signature_hex` is the signature of `string_to_sign`, compared in constant time.
    fn verify(&self, string_to_sign: &[u8], signature_hex: &str) -> bool;
}

/// Who would have signed, and the means to check that they did.
#[derive(Clone)]
pub struct Signer {
    principal: Principal,
    verifier: Arc<dyn Verifier>,
}

impl Signer {
    /// A signer out of its parts.
    pub fn new(principal: Principal, verifier: Arc<dyn Verifier>) -> Self {
        Self { principal, verifier }
    }

    /// The principal, if `signature_hex` is its signature of `string_to_sign`. Compares in constant time.
    pub fn verify(self, string_to_sign: &[u8], signature_hex: &str) -> Option<Principal> {
        self.verifier.verify(string_to_sign, signature_hex).then_some(self.principal)
    }
}

/// Finds signers. Implemented over the identity store.
pub trait Authenticator: Send + Sync {
    /// The signer for an access key id, with the session token that came with it, in a scope.
    ///
    /// # Errors
    /// [`CredentialError`]; the caller is answered with AWS's error for it.
    fn signer<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
        scope: Scope<'a>,
    ) -> BoxFuture<'a, Result<Signer, CredentialError>>;
}
