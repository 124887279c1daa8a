//! Kinds of keys, and the names of what they can do.
//!
//! The names are AWS's. Sources: service model of AWS KMS (shapes `KeySpec`, `SigningAlgorithmSpec`, …); AWS KMS
//! Developer Guide, "Key spec reference".

use std::fmt;
use std::str::FromStr;

/// The text is no name of this set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown name")]
pub struct UnknownName;

/// An enum whose variants have AWS's names, with every way to get from one to the other.
macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($(#[$variant_meta:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $type { $($(#[$variant_meta])* $variant),+ }

        impl $type {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// AWS's name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $type {
            type Err = UnknownName;

            fn from_str(name: &str) -> Result<Self, UnknownName> {
                Self::ALL.iter().copied().find(|each| each.name() == name).ok_or(UnknownName)
            }
        }

        trent_types::text_serde!($type);
    };
}

named! {
    /// A kind of key: its family and its size or curve.
    ///
    /// `SM2` is left out: no library for it has been audited.
    KeySpec {
        /// 256 bits for AES-256-GCM.
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        /// HMAC with SHA-224.
        Hmac224 = "HMAC_224",
        /// HMAC with SHA-256.
        Hmac256 = "HMAC_256",
        /// HMAC with SHA-384.
        Hmac384 = "HMAC_384",
        /// HMAC with SHA-512.
        Hmac512 = "HMAC_512",
        /// RSA with a modulus of 2048 bits.
        Rsa2048 = "RSA_2048",
        /// RSA with a modulus of 3072 bits.
        Rsa3072 = "RSA_3072",
        /// RSA with a modulus of 4096 bits.
        Rsa4096 = "RSA_4096",
        /// NIST P-256 (secp256r1).
        EccNistP256 = "ECC_NIST_P256",
        /// NIST P-384 (secp384r1).
        EccNistP384 = "ECC_NIST_P384",
        /// NIST P-521 (secp521r1).
        EccNistP521 = "ECC_NIST_P521",
        /// secp256k1; signs only.
        EccSecgP256K1 = "ECC_SECG_P256K1",
        /// Ed25519; signs only.
        EccNistEdwards25519 = "ECC_NIST_EDWARDS25519",
        /// ML-DSA-44 (FIPS 204).
        MlDsa44 = "ML_DSA_44",
        /// ML-DSA-65 (FIPS 204).
        MlDsa65 = "ML_DSA_65",
        /// ML-DSA-87 (FIPS 204).
        MlDsa87 = "ML_DSA_87",
        /// ML-KEM-512 (FIPS 203).
        MlKem512 = "ML_KEM_512",
        /// ML-KEM-768 (FIPS 203).
        MlKem768 = "ML_KEM_768",
        /// ML-KEM-1024 (FIPS 203).
        MlKem1024 = "ML_KEM_1024",
    }
}

named! {
    /// How a message is signed.
    SigningAlgorithm {
        /// RSASSA-PSS with SHA-256, MGF1 with the same, a salt of 32 bytes.
        RsassaPssSha256 = "RSASSA_PSS_SHA_256",
        /// RSASSA-PSS with SHA-384, MGF1 with the same, a salt of 48 bytes.
        RsassaPssSha384 = "RSASSA_PSS_SHA_384",
        /// RSASSA-PSS with SHA-512, MGF1 with the same, a salt of 64 bytes.
        RsassaPssSha512 = "RSASSA_PSS_SHA_512",
        /// RSASSA-PKCS1-v1_5 with SHA-256.
        RsassaPkcs1V15Sha256 = "RSASSA_PKCS1_V1_5_SHA_256",
        /// RSASSA-PKCS1-v1_5 with SHA-384.
        RsassaPkcs1V15Sha384 = "RSASSA_PKCS1_V1_5_SHA_384",
        /// RSASSA-PKCS1-v1_5 with SHA-512.
        RsassaPkcs1V15Sha512 = "RSASSA_PKCS1_V1_5_SHA_512",
        /// ECDSA with SHA-256, DER.
        EcdsaSha256 = "ECDSA_SHA_256",
        /// ECDSA with SHA-384, DER.
        EcdsaSha384 = "ECDSA_SHA_384",
        /// ECDSA with SHA-512, DER.
        EcdsaSha512 = "ECDSA_SHA_512",
        /// ML-DSA with an empty context.
        MlDsaShake256 = "ML_DSA_SHAKE_256",
        /// Ed25519.
        Ed25519Sha512 = "ED25519_SHA_512",
        /// Ed25519ph with an empty context.
        Ed25519PhSha512 = "ED25519_PH_SHA_512",
    }
}

named! {
    /// How a plaintext is encrypted with an RSA key.
    RsaEncryptionAlgorithm {
        /// OAEP with SHA-1, MGF1 with the same, no label.
        RsaesOaepSha1 = "RSAES_OAEP_SHA_1",
        /// OAEP with SHA-256, MGF1 with the same, no label.
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
    }
}

named! {
    /// How a message is authenticated.
    MacAlgorithm {
        /// HMAC with SHA-224: 28 bytes.
        HmacSha224 = "HMAC_SHA_224",
        /// HMAC with SHA-256: 32 bytes.
        HmacSha256 = "HMAC_SHA_256",
        /// HMAC with SHA-384: 48 bytes.
        HmacSha384 = "HMAC_SHA_384",
        /// HMAC with SHA-512: 64 bytes.
        HmacSha512 = "HMAC_SHA_512",
    }
}

/// What keys have in common that share their algorithms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyFamily {
    /// AES-256-GCM.
    Symmetric,
    /// HMAC.
    Hmac,
    /// RSA.
    Rsa,
    /// ECDSA and ECDH on curves in Weierstrass form.
    EllipticCurve,
    /// Ed25519.
    Edwards,
    /// ML-DSA.
    MlDsa,
    /// ML-KEM.
    MlKem,
}

impl KeySpec {
    /// The family.
    pub const fn family(self) -> KeyFamily {
        match self {
            Self::SymmetricDefault => KeyFamily::Symmetric,
            Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512 => KeyFamily::Hmac,
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 => KeyFamily::Rsa,
            Self::EccNistP256 | Self::EccNistP384 | Self::EccNistP521 | Self::EccSecgP256K1 => KeyFamily::EllipticCurve,
            Self::EccNistEdwards25519 => KeyFamily::Edwards,
            Self::MlDsa44 | Self::MlDsa65 | Self::MlDsa87 => KeyFamily::MlDsa,
            Self::MlKem512 | Self::MlKem768 | Self::MlKem1024 => KeyFamily::MlKem,
        }
    }

    /// Whether it is a key pair, with a public key.
    pub const fn is_asymmetric(self) -> bool {
        !matches!(self.family(), KeyFamily::Symmetric | KeyFamily::Hmac)
    }

    /// Whether data key pairs can be of this kind: service model of AWS KMS, shape `DataKeyPairSpec`.
    pub const fn is_data_key_pair(self) -> bool {
        self.is_asymmetric() && !matches!(self.family(), KeyFamily::MlDsa)
    }

    /// Whether key material of this kind can be imported. Source: AWS KMS Developer Guide, "Requirements for imported
    /// key material", which leaves out Ed25519 and ML-KEM and excludes ML-DSA.
    pub const fn can_be_imported(self) -> bool {
        matches!(self.family(), KeyFamily::Symmetric | KeyFamily::Hmac | KeyFamily::Rsa | KeyFamily::EllipticCurve)
    }

    /// Whether it can derive shared secrets with a peer's public key (`DeriveSharedSecret`).
    pub const fn agrees(self) -> bool {
        matches!(self, Self::EccNistP256 | Self::EccNistP384 | Self::EccNistP521)
    }

    /// What it can sign with; nothing if it can't.
    pub const fn signing_algorithms(self) -> &'static [SigningAlgorithm] {
        use SigningAlgorithm as Signing;
        match self {
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 => &[
                Signing::RsassaPkcs1V15Sha256,
                Signing::RsassaPkcs1V15Sha384,
                Signing::RsassaPkcs1V15Sha512,
                Signing::RsassaPssSha256,
                Signing::RsassaPssSha384,
                Signing::RsassaPssSha512,
            ],
            Self::EccNistP256 | Self::EccSecgP256K1 => &[Signing::EcdsaSha256],
            Self::EccNistP384 => &[Signing::EcdsaSha384],
            Self::EccNistP521 => &[Signing::EcdsaSha512],
            Self::EccNistEdwards25519 => &[Signing::Ed25519PhSha512, Signing::Ed25519Sha512],
            Self::MlDsa44 | Self::MlDsa65 | Self::MlDsa87 => &[Signing::MlDsaShake256],
            Self::SymmetricDefault | Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512 => &[],
            Self::MlKem512 | Self::MlKem768 | Self::MlKem1024 => &[],
        }
    }

    /// What it can encrypt with besides `SYMMETRIC_DEFAULT`; nothing if it is no RSA key.
    pub const fn rsa_encryption_algorithms(self) -> &'static [RsaEncryptionAlgorithm] {
        match self.family() {
            KeyFamily::Rsa => RsaEncryptionAlgorithm::ALL,
            _ => &[],
        }
    }

    /// What it authenticates with; none if it is no HMAC key.
    pub const fn mac_algorithm(self) -> Option<MacAlgorithm> {
        match self {
            Self::Hmac224 => Some(MacAlgorithm::HmacSha224),
            Self::Hmac256 => Some(MacAlgorithm::HmacSha256),
            Self::Hmac384 => Some(MacAlgorithm::HmacSha384),
            Self::Hmac512 => Some(MacAlgorithm::HmacSha512),
            _ => None,
        }
    }

    /// The longest plaintext for an RSA key, in bytes: modulus, less two hashes and two bytes (RFC 8017, section
    /// 7.1.1). None if it is no RSA key.
    pub const fn rsa_plaintext_bytes_max(self, algorithm: RsaEncryptionAlgorithm) -> Option<usize> {
        let hash_bytes = match algorithm {
            RsaEncryptionAlgorithm::RsaesOaepSha1 => 20,
            RsaEncryptionAlgorithm::RsaesOaepSha256 => 32,
        };
        match self.rsa_modulus_bytes() {
            Some(modulus_bytes) => Some(modulus_bytes - 2 * hash_bytes - 2),
            None => None,
        }
    }

    /// Length of an RSA key's modulus, signatures and ciphertexts, in bytes.
    pub const fn rsa_modulus_bytes(self) -> Option<usize> {
        match self {
            Self::Rsa2048 => Some(256),
            Self::Rsa3072 => Some(384),
            Self::Rsa4096 => Some(512),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
