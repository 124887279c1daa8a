//! Backing keys: the key material of KMS keys, wrapped and unwrapped.

use std::sync::Arc;

use trent_types::chance::random_array;
use trent_types::{Entropy, Region};

use super::{DomainKey, ExportedKeyToken};
use crate::error::VaultError;
use crate::ids::{KeyHandle, KeyMaterialId};
use crate::kdf::Label;
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::LockedBytes;
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

/// Key material that was just made or imported.
#[derive(Debug, Clone)]
pub struct NewBackingKey {
    /// The material, wrapped.
    pub token: ExportedKeyToken,
    /// The id of the material, the same that the token carries.
    pub material_id: KeyMaterialId,
}

/// Wraps key material.
pub(crate) fn wrap_backing_key(
    material: &Material,
    handle: &KeyHandle,
    region: &Region,
    domain: &DomainKey,
    entropy: &dyn Entropy,
) -> Result<ExportedKeyToken, VaultError> {
    let corrupt = VaultError::CorruptToken;
    let material_id = KeyMaterialId::of(material, handle)?;
    let nonce: [u8; NONCE_BYTES] = random_array(entropy);
    let (secret, public_key) = (material.secret.expose(), &material.public_key);
    let header =
        ExportedKeyToken::header(material.spec, domain.generation, handle, &material_id, public_key, secret.len());
    let mut bytes = header.map_err(|_| corrupt.clone())?;
    let aad = additional_data(&bytes, region);
    bytes.extend_from_slice(&nonce);
    let wrapped_at = bytes.len();
    bytes.resize(wrapped_at + secret.len() + TAG_BYTES, 0);
    SingleUseKey::empty().derive(domain.key.expose(), Label::ExportedKeyToken, &nonce)?.seal(
        &aad,
        secret,
        &mut bytes[wrapped_at..],
    )?;
    ExportedKeyToken::parse(&bytes).map_err(|_| corrupt)
}

/// Unwraps key material under the domain key of the token's generation.
pub(crate) fn unwrap_backing_key(
    token: &ExportedKeyToken,
    region: &Region,
    domain: &DomainKey,
    memory: &Arc<KeyMemory>,
) -> Result<Material, VaultError> {
    let corrupt = VaultError::CorruptToken;
    let (header, rest) = token.parts();
    let Some((nonce, sealed)) = rest.split_first_chunk() else { return Err(corrupt) };
    let secret_bytes = sealed.len().checked_sub(TAG_BYTES).ok_or(corrupt.clone())?;
    let mut unwrapping = SingleUseKey::empty();
    let unwrapping = unwrapping.derive(domain.key.expose(), Label::ExportedKeyToken, nonce)?;
    let aad = additional_data(header, region);
    let open = |secret: &mut [u8]| unwrapping.open(&aad, sealed, secret).map_err(|_| corrupt.clone());
    let secret = LockedBytes::filled(memory, secret_bytes, open)?;
    let material = Material::new(token.spec(), secret, token.public_key());
    // Bound by the seal above already; asserted again because ciphertexts and rotation rely on it.
    if KeyMaterialId::of(&material, token.handle())? != *token.material_id() {
        return Err(corrupt);
    }
    Ok(material)
}

fn additional_data(header: &[u8], region: &Region) -> Vec<u8> {
    [header, region.as_str().as_bytes()].concat()
}

#[cfg(test)]
mod tests;
