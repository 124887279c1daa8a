//! Private keys as AWS-LC works with them, kept beside the material that they were read from.
//!
//! To read an RSA key takes as long as to sign with it, and to read one of a curve derives the public key anew. So the
//! first use of a key pair leaves what it has read with the material, and both go together: when the cache drops the
//! material because it is full, or was told to forget the key.
//!
//! Limit: what AWS-LC has read is on its own heap, which is not locked into memory. It is wiped when it is freed.

use std::sync::OnceLock;

use aws_lc_rs::rsa::OaepPrivateDecryptingKey;
use aws_lc_rs::signature::{EcdsaKeyPair, Ed25519KeyPair, PqdsaKeyPair, RsaKeyPair};

use crate::error::{PrimitiveFailed, VaultError};

/// A private key that AWS-LC has read, by what it is used for.
pub(crate) enum PreparedKey {
    Rsa(RsaKeyPair),
    RsaDecrypting(OaepPrivateDecryptingKey),
    EllipticCurve(EcdsaKeyPair),
    Edwards(Ed25519KeyPair),
    MlDsa(PqdsaKeyPair),
}

/// A place for a key that is read when it is first used.
///
/// A KMS key has one usage, so one place is enough; a key for another use than the kept one is read each time.
#[derive(Default)]
pub(crate) struct Prepared(OnceLock<Box<PreparedKey>>);

impl Prepared {
    /// Uses the key that is kept here; if there is none yet, the one that `read` gives. Two callers at once may both read
    /// it.
    pub(crate) fn with<K, T>(
        &self,
        read: impl FnOnce() -> Result<K, VaultError>,
        act: impl FnOnce(&K) -> T,
    ) -> Result<T, VaultError>
    where
        K: Into<PreparedKey>,
        PreparedKey: Holds<K>,
    {
        match self.0.get() {
            Some(kept) => match kept.held() {
                Some(key) => Ok(act(key)),
                None => Ok(act(&read()?)),
            },
            None => {
                let kept = self.0.get_or_init({
                    let key = Box::new(read()?.into());
                    || key
                });
                kept.held().map(act).ok_or_else(|| PrimitiveFailed.into())
            }
        }
    }
}

/// A prepared key may be one of this kind.
pub(crate) trait Holds<K> {
    /// The key, if it is.
    fn held(&self) -> Option<&K>;
}

macro_rules! holds {
    ($($kind:ident: $key:ty),+) => { $(
        impl From<$key> for PreparedKey {
            fn from(key: $key) -> Self {
                Self::$kind(key)
            }
        }
        impl Holds<$key> for PreparedKey {
            fn held(&self) -> Option<&$key> {
                match self {
                    Self::$kind(key) => Some(key),
                    _ => None,
                }
            }
        }
    )+ };
}

holds!(
    Rsa: RsaKeyPair,
    RsaDecrypting: OaepPrivateDecryptingKey,
    EllipticCurve: EcdsaKeyPair,
    Edwards: Ed25519KeyPair,
    MlDsa: PqdsaKeyPair
);

#[cfg(test)]
mod tests;
