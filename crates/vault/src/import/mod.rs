//! Imported key material: wrapping keys, import tokens, unwrapping, and the checks of what comes out.
//!
//! `GetParametersForImport` makes a wrapping key pair. Its private key is sealed in an [import slot](ImportSlot), which
//! is stored; the client gets the public key and an [import token](ImportToken). `ImportKeyMaterial` brings the token
//! back with wrapped material. Both forms say which KMS key, algorithm and expiry they are for, and are bound to it.
//!
//! Source: AWS KMS Developer Guide, "Importing key material for AWS KMS keys"; AWS KMS API Reference,
//! `GetParametersForImport`.

mod check;
mod rsa_weakness;
mod slot;
mod token;
mod unwrap;

pub(crate) use self::check::{checked_material, known_material};
pub use self::slot::ImportSlot;
pub(crate) use self::slot::{open_slot, seal_slot};
pub use self::token::ImportToken;
pub(crate) use self::token::{authenticate_token, new_token};
pub(crate) use self::unwrap::unwrap;
use crate::error::FormatError;
use crate::layout::Fields;
use crate::spec::{KeyFamily, KeySpec, RsaEncryptionAlgorithm, UnknownName};

/// The id of an import slot: 16 random bytes, in its token too.
pub type ImportSlotId = [u8; 16];

/// How key material is wrapped.
///
/// `RSAES_PKCS1_V1_5` is left out: AWS KMS has not supported it since October 10, 2023. `SM2PKE` is left out with `SM2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WrappingAlgorithm {
    /// `RSAES_OAEP_SHA_1`, `RSAES_OAEP_SHA_256`: the material, encrypted with RSA.
    Rsaes(RsaEncryptionAlgorithm),
    /// `RSA_AES_KEY_WRAP_SHA_1`, `RSA_AES_KEY_WRAP_SHA_256`: an AES-256 key, encrypted with RSA-OAEP, then the material,
    /// wrapped with that key (AES-KWP, RFC 5649).
    RsaAes(RsaEncryptionAlgorithm),
}

impl WrappingAlgorithm {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha1),
        Self::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha256),
        Self::RsaAes(RsaEncryptionAlgorithm::RsaesOaepSha1),
        Self::RsaAes(RsaEncryptionAlgorithm::RsaesOaepSha256),
    ];

    /// AWS's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha1) => "RSAES_OAEP_SHA_1",
            Self::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha256) => "RSAES_OAEP_SHA_256",
            Self::RsaAes(RsaEncryptionAlgorithm::RsaesOaepSha1) => "RSA_AES_KEY_WRAP_SHA_1",
            Self::RsaAes(RsaEncryptionAlgorithm::RsaesOaepSha256) => "RSA_AES_KEY_WRAP_SHA_256",
        }
    }

    /// Whether material of this kind may be wrapped with this algorithm and a wrapping key of the kind `wrapping_key`.
    ///
    /// Source: AWS KMS API Reference, `GetParametersForImport`, `WrappingAlgorithm`: RSA keys only with `RSA_AES`, which
    /// is for RSA and ECC keys; P-521 keys not directly with RSA_2048.
    pub fn wraps(self, material: KeySpec, wrapping_key: KeySpec) -> bool {
        if wrapping_key.family() != KeyFamily::Rsa {
            return false;
        }
        match (self, material.family()) {
            (Self::Rsaes(_), KeyFamily::Symmetric | KeyFamily::Hmac) | (Self::RsaAes(_), KeyFamily::Rsa) => true,
            (Self::RsaAes(_), KeyFamily::EllipticCurve) => true,
            (Self::Rsaes(_), KeyFamily::EllipticCurve) => {
                material != KeySpec::EccNistP521 || wrapping_key != KeySpec::Rsa2048
            }
            _ => false,
        }
    }

    /// The number in stored forms.
    const fn number(self) -> u8 {
        match self {
            Self::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha1) => 1,
            Self::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha256) => 2,
            Self::RsaAes(RsaEncryptionAlgorithm::RsaesOaepSha1) => 3,
            Self::RsaAes(RsaEncryptionAlgorithm::RsaesOaepSha256) => 4,
        }
    }

    fn read(fields: &mut Fields<'_>) -> Result<Self, FormatError> {
        let number = fields.byte()?;
        Self::ALL.iter().copied().find(|each| each.number() == number).ok_or(FormatError::Field)
    }
}

impl std::str::FromStr for WrappingAlgorithm {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::ALL.iter().copied().find(|each| each.name() == name).ok_or(UnknownName)
    }
}

#[cfg(test)]
mod tests;
