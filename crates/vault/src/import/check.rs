//! Whether unwrapped bytes are key material of the kind that a KMS key needs.
//!
//! Source: AWS KMS Developer Guide, "Requirements for imported key material".

use std::sync::Arc;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::KeyPair;

use super::rsa_weakness::RsaNumbers;
use crate::algorithms::ec::{self, Curve};
use crate::algorithms::{eddsa, hmac, mldsa, mlkem, rsa};
use crate::der::{self, Reader, oid};
use crate::error::{ImportError, PrimitiveFailed, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::{KEY_BYTES, LockedBytes};
use crate::spec::{KeyFamily, KeySpec};

/// Key material of the kind `spec` out of unwrapped bytes. The form it gets does not depend on how it was encoded, so
/// that the same key has the same id whenever it is imported. Slow for RSA, whose primes are checked.
///
/// # Errors
/// Those of [`ImportError`] that begin with `Material`; [`ImportError::WeakMaterial`], [`ImportError::UnsupportedSpec`].
pub(crate) fn checked_material(spec: KeySpec, bytes: &[u8], memory: &Arc<KeyMemory>) -> Result<Material, ImportError> {
    match spec.family() {
        KeyFamily::Symmetric => secret_key(spec, bytes, KEY_BYTES, KEY_BYTES, memory),
        KeyFamily::Hmac => {
            let algorithm = spec.mac_algorithm().ok_or(ImportError::UnsupportedSpec(spec))?;
            secret_key(spec, bytes, hmac::key_bytes_min(algorithm), hmac::KEY_BYTES_MAX, memory)
        }
        KeyFamily::Rsa => rsa_key(spec, bytes, memory),
        KeyFamily::EllipticCurve => ec_key(spec, bytes, memory),
        KeyFamily::Edwards | KeyFamily::MlDsa | KeyFamily::MlKem => Err(ImportError::UnsupportedSpec(spec)),
    }
}

/// Key material of the kind `spec` out of bytes that are known: in the form of imported material, and for the kinds that
/// can't be imported the seed that everything else follows from (FIPS 203, 204; RFC 8032), for Ed25519 in PKCS#8 too.
///
/// # Errors
/// As [`checked_material`].
pub(crate) fn known_material(spec: KeySpec, bytes: &[u8], memory: &Arc<KeyMemory>) -> Result<Material, ImportError> {
    let seed = |seed_bytes: usize| {
        if bytes.len() != seed_bytes {
            return Err(ImportError::MaterialLength {
                bytes: bytes.len(),
                bytes_min: seed_bytes,
                bytes_max: seed_bytes,
            });
        }
        Ok(LockedBytes::copy_of(memory, bytes).map_err(VaultError::from)?)
    };
    match spec.family() {
        KeyFamily::Symmetric | KeyFamily::Hmac | KeyFamily::Rsa | KeyFamily::EllipticCurve => {
            checked_material(spec, bytes, memory)
        }
        KeyFamily::Edwards if bytes.len() != eddsa::SEED_BYTES => {
            let seed = eddsa::seed_of_pkcs8(bytes, memory).ok_or(ImportError::MaterialType)??;
            Ok(eddsa::material(seed)?)
        }
        KeyFamily::Edwards => Ok(eddsa::material(seed(eddsa::SEED_BYTES)?)?),
        KeyFamily::MlDsa => Ok(mldsa::material(spec, seed(mldsa::SEED_BYTES)?)?),
        KeyFamily::MlKem => Ok(mlkem::material(spec, seed(mlkem::SEED_BYTES)?)?),
    }
}

fn secret_key(
    spec: KeySpec,
    bytes: &[u8],
    bytes_min: usize,
    bytes_max: usize,
    memory: &Arc<KeyMemory>,
) -> Result<Material, ImportError> {
    if !(bytes_min..=bytes_max).contains(&bytes.len()) {
        return Err(ImportError::MaterialLength { bytes: bytes.len(), bytes_min, bytes_max });
    }
    let secret = LockedBytes::copy_of(memory, bytes).map_err(VaultError::from)?;
    Ok(Material::secret_key(spec, secret)?)
}

/// The algorithm of a private key in PKCS#8 (RFC 5208), and what is left of its identifier: the parameters.
fn algorithm(pkcs8: &[u8]) -> Option<(&[u8], Reader<'_>)> {
    let mut info = Reader::only(pkcs8, der::SEQUENCE)?;
    info.unsigned()?;
    let mut algorithm = info.inside(der::SEQUENCE)?;
    info.element(der::OCTET_STRING)?;
    Some((algorithm.element(der::OBJECT_IDENTIFIER)?, algorithm))
}

fn rsa_key(spec: KeySpec, pkcs8: &[u8], memory: &Arc<KeyMemory>) -> Result<Material, ImportError> {
    let (identifier, _) = algorithm(pkcs8).ok_or(ImportError::MaterialType)?;
    if identifier != oid::RSA {
        return Err(ImportError::MaterialType);
    }
    // The size comes first: AWS-LC refuses keys below 2048 bits as if they were malformed.
    let numbers = RsaNumbers::of_pkcs8(pkcs8).ok_or(ImportError::MaterialType)?;
    if Some(numbers.modulus_bits()) != spec.rsa_modulus_bytes().map(|bytes| bytes * 8) {
        return Err(ImportError::MaterialSize);
    }
    // Checks that all numbers fit together; two primes only.
    let key = KeyPair::from_pkcs8(pkcs8).map_err(|_| ImportError::MaterialType)?;
    let canonical = AsDer::as_der(&key).map_err(|_| PrimitiveFailed)?;
    RsaNumbers::of_pkcs8(canonical.as_ref()).ok_or(ImportError::MaterialType)?.check()?;
    Ok(rsa::material(spec, &key, memory)?)
}

fn ec_key(spec: KeySpec, pkcs8: &[u8], memory: &Arc<KeyMemory>) -> Result<Material, ImportError> {
    let curve = Curve::of(spec).map_err(|_| ImportError::UnsupportedSpec(spec))?;
    let (identifier, mut parameters) = algorithm(pkcs8).ok_or(ImportError::MaterialType)?;
    if identifier != oid::EC {
        return Err(ImportError::MaterialType);
    }
    if parameters.element(der::OBJECT_IDENTIFIER) != Some(curve.oid) {
        return Err(ImportError::MaterialCurve);
    }
    let key = curve.read_pkcs8(pkcs8).ok_or(ImportError::MaterialType)?;
    Ok(ec::material(spec, &key, memory)?)
}
