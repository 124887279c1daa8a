//! Key material that clients bring.

use trent_types::{Region, Timestamp};

use super::Vault;
use crate::error::ImportError;
use crate::hierarchy::{NewBackingKey, wrap_backing_key};
use crate::ids::KeyHandle;
use crate::import::{self, ImportSlot, ImportToken, WrappingAlgorithm};
use crate::spec::{KeyFamily, KeySpec};

/// What `GetParametersForImport` answers, and what it stores.
#[derive(Debug, Clone)]
pub struct ImportParameters {
    /// The public wrapping key, `SubjectPublicKeyInfo` in DER.
    pub public_key: Vec<u8>,
    /// For the client, with the public key.
    pub token: ImportToken,
    /// To be stored, and found again by [`ImportToken::slot_id`].
    pub slot: ImportSlot,
}

impl Vault {
    /// Makes a wrapping key pair for material of the kind `material`, to be imported into the KMS key `handle` before
    /// `valid_to` (`GetParametersForImport`). *Slow* if no RSA key is ready.
    ///
    /// `wrapping_key`: an RSA kind.
    ///
    /// # Errors
    /// [`ImportError::UnsupportedSpec`] if material of this kind can't be imported;
    /// [`ImportError::UnsupportedWrapping`] if not in this way ([`WrappingAlgorithm::wraps`]);
    /// [`VaultError::SelfTestFailed`](crate::VaultError::SelfTestFailed), [`VaultError::UnknownDomainKey`](crate::VaultError::UnknownDomainKey), [`VaultError::OutOfKeyMemory`](crate::VaultError::OutOfKeyMemory).
    pub fn import_parameters(
        &self,
        region: &Region,
        handle: &KeyHandle,
        material: KeySpec,
        wrapping_key: KeySpec,
        algorithm: WrappingAlgorithm,
        valid_to: Timestamp,
    ) -> Result<ImportParameters, ImportError> {
        check_wrapping(material, wrapping_key, algorithm)?;
        self.families.require(KeyFamily::Rsa)?;
        let domain = self.domains.newest(region)?;
        let key = self.new_material(wrapping_key)?;
        let slot = import::seal_slot(&key, algorithm, handle, valid_to, region, &domain, &*self.entropy)?;
        let token = import::new_token(&slot, region, &domain, &*self.entropy)?;
        Ok(ImportParameters { public_key: key.public_key.into_vec(), token, slot })
    }

    /// Checks that an import token was made here and not changed, for one whose slot is gone.
    ///
    /// # Errors
    /// [`ImportError::InvalidToken`].
    pub fn authenticate_import_token(&self, region: &Region, token: &ImportToken) -> Result<(), ImportError> {
        // A generation that is not loaded can't have made the token.
        let domain = self.domains.exact(region, token.domain_generation()).map_err(|_| ImportError::InvalidToken)?;
        import::authenticate_token(token, region, &domain)
    }

    /// Unwraps and checks key material, and wraps it for the KMS key `handle` as its own (`ImportKeyMaterial`). *Slow* for
    /// RSA, whose primes are checked.
    ///
    /// Whether the same material was imported before, the material's id tells. That a slot is used once only is up to
    /// the caller, who deletes it.
    ///
    /// `slot`: the one that the token names. `now`: the time of the request.
    ///
    /// # Errors
    /// [`ImportError::InvalidToken`] if the token is damaged, of another KMS key than `handle` or another slot;
    /// [`ImportError::ExpiredToken`] from its `valid_to` on; [`ImportError::InvalidCiphertext`] if `wrapped` does not open;
    /// the others of [`ImportError`] if what it holds is no material of the kind `spec`;
    /// [`VaultError::CorruptToken`](crate::VaultError::CorruptToken) if the slot is damaged; [`VaultError::UnknownDomainKey`](crate::VaultError::UnknownDomainKey),
    /// [`VaultError::OutOfKeyMemory`](crate::VaultError::OutOfKeyMemory), [`VaultError::SelfTestFailed`](crate::VaultError::SelfTestFailed).
    #[expect(clippy::too_many_arguments, reason = "each is a different thing, and the names of types tell them apart")]
    pub fn import_key_material(
        &self,
        region: &Region,
        handle: &KeyHandle,
        spec: KeySpec,
        slot: &ImportSlot,
        token: &ImportToken,
        wrapped: &[u8],
        now: Timestamp,
    ) -> Result<NewBackingKey, ImportError> {
        if token.handle() != handle || !token.is_of(slot) {
            return Err(ImportError::InvalidToken);
        }
        self.authenticate_import_token(region, token)?;
        if now >= token.valid_to() {
            return Err(ImportError::ExpiredToken);
        }
        check_wrapping(spec, slot.wrapping_key(), slot.algorithm())?;
        self.families.require(KeyFamily::Rsa)?;
        self.families.require(spec.family())?;
        let domain = self.domains.exact(region, slot.domain_generation())?;
        let wrapping_key = import::open_slot(slot, region, &domain, &self.memory)?;
        let bytes = import::unwrap(&wrapping_key, slot.algorithm(), wrapped)?;
        let material = import::checked_material(spec, &bytes, &self.memory)?;
        let token = wrap_backing_key(&material, handle, region, &*self.domains.newest(region)?, &*self.entropy)?;
        Ok(NewBackingKey { material_id: *token.material_id(), token })
    }
}

fn check_wrapping(material: KeySpec, wrapping_key: KeySpec, algorithm: WrappingAlgorithm) -> Result<(), ImportError> {
    if !material.can_be_imported() {
        return Err(ImportError::UnsupportedSpec(material));
    }
    if !algorithm.wraps(material, wrapping_key) {
        return Err(ImportError::UnsupportedWrapping(material));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
