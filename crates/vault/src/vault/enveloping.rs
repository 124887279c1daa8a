//! Secrets for attested enclaves and instances.

use trent_types::SecretBytes;

use super::Vault;
use crate::envelope::RecipientKey;
use crate::error::VaultError;
use crate::spec::KeyFamily;

impl Vault {
    /// Encrypts a secret for the holder of a private key, in place of giving it out: the answer to a request with
    /// `Recipient`. The secret is wiped.
    ///
    /// The result is a CMS `EnvelopedData` in BER: AES-256-CBC under a new key, which is encrypted with RSAES-OAEP and
    /// SHA-256. It is at most 220 bytes longer than the secret and the recipient's modulus.
    ///
    /// # Errors
    /// [`VaultError::PrimitiveFailed`], [`VaultError::SelfTestFailed`].
    pub fn envelop(&self, secret: SecretBytes, recipient: &RecipientKey) -> Result<Vec<u8>, VaultError> {
        self.families.require(KeyFamily::Rsa)?;
        self.families.require_envelopes()?;
        Ok(recipient.envelop(secret.expose(), &*self.entropy)?)
    }
}
