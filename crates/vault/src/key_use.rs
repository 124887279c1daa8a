//! The proof that a call may use a KMS key.

use crate::error::VaultError;
use crate::ids::KeyHandle;

/// What a KMS key is used for in one call: the operation, seen from the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// `kms:Encrypt`.
    Encrypt,
    /// `kms:Decrypt`.
    Decrypt,
    /// `kms:GenerateDataKey`.
    GenerateDataKey,
    /// `kms:GenerateDataKeyWithoutPlaintext`.
    GenerateDataKeyWithoutPlaintext,
    /// `kms:ReEncryptFrom`: the key under which the data is.
    ReEncryptFrom,
    /// `kms:ReEncryptTo`: the key under which the data goes.
    ReEncryptTo,
    /// `kms:GenerateDataKeyPair`.
    GenerateDataKeyPair,
    /// `kms:GenerateDataKeyPairWithoutPlaintext`.
    GenerateDataKeyPairWithoutPlaintext,
    /// `kms:Sign`.
    Sign,
    /// `kms:Verify`.
    Verify,
    /// `kms:GenerateMac`.
    GenerateMac,
    /// `kms:VerifyMac`.
    VerifyMac,
    /// `kms:DeriveSharedSecret`.
    DeriveSharedSecret,
    /// `kms:Encapsulate`.
    Encapsulate,
    /// `kms:Decapsulate`.
    Decapsulate,
    /// `kms:GetPublicKey`.
    GetPublicKey,
}

/// Proof that one call may use one KMS key for one purpose. The vault asks for it at every such call.
///
/// It can't be copied, and there is one way to make it, so that a reviewer can find every place that vouches for a
/// call.
#[must_use = "a proof that is not used was not needed"]
pub struct KeyUse {
    handle: KeyHandle,
    purpose: Purpose,
}

impl KeyUse {
    /// Vouches that a use of a KMS key was decided.
    ///
    /// The caller asserts: for this very request, the policy decision allowed the principal to use the KMS key with
    /// this handle for `purpose`, under the encryption context that goes into the call, and the key's state and usage
    /// allow it too.
    pub const fn assertion(handle: KeyHandle, purpose: Purpose) -> Self {
        Self { handle, purpose }
    }

    /// # Errors
    /// [`VaultError::NotPermitted`] if this is a proof for another key or another purpose.
    pub(crate) fn require(&self, handle: &KeyHandle, purpose: Purpose) -> Result<(), VaultError> {
        if self.handle == *handle && self.purpose == purpose { Ok(()) } else { Err(VaultError::NotPermitted(purpose)) }
    }
}
