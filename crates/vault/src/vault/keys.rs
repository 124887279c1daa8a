//! Domain keys and key material.

use std::sync::Arc;

use trent_types::Region;

use super::Vault;
use crate::error::{UseError, VaultError};
use crate::hierarchy::{
    DomainKey, ExportedKeyToken, NewBackingKey, WrappedDomainKey, unwrap_backing_key, wrap_backing_key,
};
use crate::ids::KeyHandle;
use crate::key_use::{KeyUse, Purpose};
use crate::material::Material;
use crate::spec::{KeyFamily, KeySpec};

/// Domain keys.
impl Vault {
    /// Makes a domain key for a Region. It is not in use before it is stored and [loaded](Self::load_domain_key).
    ///
    /// `generation`: 1 for a Region's first, one more than the newest to rotate.
    ///
    /// # Errors
    /// [`VaultError::CorruptDomainKey`] if `generation` is 0; [`VaultError::OutOfKeyMemory`].
    pub fn new_domain_key(&self, region: &Region, generation: u32) -> Result<WrappedDomainKey, VaultError> {
        DomainKey::create(region, generation, &self.root, &*self.entropy, &self.memory)
    }

    /// Loads a stored domain key. The newest one of a Region wraps new backing keys; all of them unwrap.
    ///
    /// # Errors
    /// [`VaultError::CorruptDomainKey`] if the bytes are no domain key of this Region and this Trent;
    /// [`VaultError::DomainKeyConflict`] if another key of this generation is loaded (the same again is fine);
    /// [`VaultError::OutOfKeyMemory`].
    pub fn load_domain_key(&self, region: &Region, wrapped: &[u8]) -> Result<(), VaultError> {
        let wrapped = WrappedDomainKey::parse(wrapped).map_err(|_| VaultError::CorruptDomainKey)?;
        if wrapped.region() != region {
            return Err(VaultError::CorruptDomainKey);
        }
        let root = self.root_of(wrapped.root_generation()).ok_or(VaultError::CorruptDomainKey)?;
        self.domains.add(region, DomainKey::open(&wrapped, root, &self.memory)?)
    }
}

/// Key material.
impl Vault {
    /// A new handle, for a new KMS key.
    pub fn new_key_handle(&self) -> KeyHandle {
        KeyHandle::random(&*self.entropy)
    }

    /// Makes 256-bit symmetric key material for the KMS key `handle`, wrapped under the Region's newest domain key.
    ///
    /// # Errors
    /// [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn generate_backing_key(&self, region: &Region, handle: &KeyHandle) -> Result<NewBackingKey, VaultError> {
        self.generate_key(region, handle, KeySpec::SymmetricDefault)
    }

    /// Makes key material of any kind for the KMS key `handle`, wrapped under the Region's newest domain key
    /// (`CreateKey`). *Slow* for RSA if no key is ready.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`], [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn generate_key(
        &self,
        region: &Region,
        handle: &KeyHandle,
        spec: KeySpec,
    ) -> Result<NewBackingKey, VaultError> {
        self.families.require(spec.family())?;
        let domain = self.domains.newest(region)?;
        let material = self.new_material(spec)?;
        let token = wrap_backing_key(&material, handle, region, &domain, &*self.entropy)?;
        Ok(NewBackingKey { material_id: *token.material_id(), token })
    }

    /// Wraps a token's material anew under the Region's newest domain key, so that older domain keys can be retired.
    /// Handle and material id stay.
    ///
    /// # Errors
    /// [`VaultError::CorruptToken`], [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn rewrap_token(&self, region: &Region, token: &ExportedKeyToken) -> Result<ExportedKeyToken, VaultError> {
        self.rewrap_token_for(region, token, region)
    }

    /// Wraps a token's material anew for another Region, under that Region's newest domain key (`ReplicateKey`). Handle
    /// and material id stay: whatever one of the tokens encrypted, signed or authenticated, the other one decrypts or
    /// verifies.
    ///
    /// # Errors
    /// [`VaultError::CorruptToken`], [`VaultError::UnknownDomainKey`] of either Region, [`VaultError::OutOfKeyMemory`].
    pub fn rewrap_token_for(
        &self,
        region: &Region,
        token: &ExportedKeyToken,
        target: &Region,
    ) -> Result<ExportedKeyToken, VaultError> {
        let material = self.unwrap(region, token)?;
        wrap_backing_key(&material, token.handle(), target, &*self.domains.newest(target)?, &*self.entropy)
    }

    /// The public key of a key pair, `SubjectPublicKeyInfo` in DER (`GetPublicKey`).
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`]; [`UseError::AlgorithmMismatch`] if the key is no key pair;
    /// [`VaultError::CorruptToken`], [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn public_key(&self, key_use: &KeyUse, region: &Region, token: &ExportedKeyToken) -> Result<Vec<u8>, UseError> {
        let material = self.permitted_key(key_use, Purpose::GetPublicKey, region, token)?;
        if !material.spec.is_asymmetric() {
            return Err(UseError::AlgorithmMismatch(material.spec));
        }
        Ok(material.public_key.to_vec())
    }

    /// Drops the unwrapped material of a KMS key: it was disabled or destroyed. A call that is under way may still
    /// end with it.
    pub fn forget(&self, handle: &KeyHandle) {
        self.cache.forget(handle);
    }

    /// Drops all unwrapped key material. RSA keys that are ready, and belong to no one yet, stay.
    pub fn forget_all(&self) {
        self.cache.clear();
    }

    /// Starts making RSA keys of this size in the background, as their first use would, and keeps them ready. Nothing
    /// happens for other kinds of keys.
    pub fn prepare_rsa(&self, spec: KeySpec) {
        self.pool.prepare(spec);
    }

    /// How many RSA keys of this size are ready.
    pub fn rsa_keys_ready(&self, spec: KeySpec) -> usize {
        self.pool.ready(spec)
    }

    /// New material: an RSA key that is ready, or made here and now.
    pub(super) fn new_material(&self, spec: KeySpec) -> Result<Material, VaultError> {
        match spec.family() {
            KeyFamily::Rsa => self.pool.take(spec),
            _ => Material::generate(spec, &self.memory, &*self.entropy),
        }
    }

    /// The material of a key, if the proof is for it and the algorithms of its family work.
    pub(super) fn permitted_key(
        &self,
        key_use: &KeyUse,
        purpose: Purpose,
        region: &Region,
        token: &ExportedKeyToken,
    ) -> Result<Arc<Material>, VaultError> {
        key_use.require(token.handle(), purpose)?;
        self.families.require(token.spec().family())?;
        self.backing_key(region, token)
    }

    pub(super) fn backing_key(&self, region: &Region, token: &ExportedKeyToken) -> Result<Arc<Material>, VaultError> {
        self.cache.key(region, token, || self.unwrap(region, token))
    }

    fn unwrap(&self, region: &Region, token: &ExportedKeyToken) -> Result<Material, VaultError> {
        let domain = self.domains.exact(region, token.domain_generation())?;
        unwrap_backing_key(token, region, &domain, &self.memory)
    }

    /// A token of given material.
    #[cfg(test)]
    pub(crate) fn wrap_for_test(&self, region: &Region, handle: &KeyHandle, material: &Material) -> ExportedKeyToken {
        let domain = self.domains.newest(region).unwrap();
        wrap_backing_key(material, handle, region, &domain, &*self.entropy).unwrap()
    }
}
