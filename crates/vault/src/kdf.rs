//! Key derivation.
//!
//! `KDF(key, label, context)`: NIST SP 800-108r1 (update 1), section 4.1, KDF in counter mode with HMAC-SHA-256,
//! a 32-bit counter in front, and fixed input `label || 0x00 || context || [L]`, where `[L]` is the length of the
//! result in bits as 4 bytes, big-endian.

use aws_lc_rs::kdf::{KbkdfCtrHmacAlgorithm, KbkdfCtrHmacAlgorithmId, get_kbkdf_ctr_hmac_algorithm, kbkdf_ctr_hmac};

use crate::error::PrimitiveFailed;

/// What a derived key is for. No two uses share a label, so that no key ever serves two uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    /// Key file of a file seal and nonce -> key that seals the root key.
    FileSeal,
    /// Root key -> key that wraps domain keys.
    DomainWrapping,
    /// Root key -> key for store records.
    Records,
    /// Root key -> key for credentials.
    Credentials,
    /// Root key -> key for the keys that the server itself signs with.
    ServiceKeys,
    /// Domain wrapping key and nonce -> key of one wrapped domain key.
    DomainKey,
    /// Domain key and nonce -> key of one exported key token.
    ExportedKeyToken,
    /// Records key and nonce -> key of one record.
    Record,
    /// Credentials key and nonce -> key of one sealed secret access key.
    Credential,
    /// Service keys key and nonce -> key of one sealed service key.
    ServiceKey,
    /// Domain key and nonce -> key of one sealed import slot.
    ImportSlot,
    /// Domain key and nonce -> key of one import token.
    ImportToken,
    /// Backing key and nonce -> AES-256-GCM key of one symmetric encryption.
    SymmetricCall,
    /// Backing key and key handle -> public id of the key material.
    KeyMaterialId,
}

impl Label {
    const fn bytes(self) -> &'static [u8] {
        match self {
            Self::FileSeal => b"trent v1 file seal",
            Self::DomainWrapping => b"trent v1 domain wrapping",
            Self::Records => b"trent v1 records",
            Self::Credentials => b"trent v1 credentials",
            Self::ServiceKeys => b"trent v1 service keys",
            Self::DomainKey => b"trent v1 domain key",
            Self::ExportedKeyToken => b"trent v1 exported key token",
            Self::Record => b"trent v1 record",
            Self::Credential => b"trent v1 credential",
            Self::ServiceKey => b"trent v1 service key",
            Self::ImportSlot => b"trent v1 import slot",
            Self::ImportToken => b"trent v1 import token",
            Self::SymmetricCall => b"trent v1 symmetric call",
            Self::KeyMaterialId => b"trent v1 key material id",
        }
    }
}

/// Longest fixed input: a label and a context of a few dozen bytes each. Keeps the derivation free of allocations.
const FIXED_INPUT_BYTES_MAX: usize = 128;

/// Fills `out` with `KDF(key, label, context)`.
///
/// # Errors
/// [`PrimitiveFailed`] if `out` or `key` is empty or the context is longer than the vault ever uses.
pub(crate) fn derive(key: &[u8; 32], label: Label, context: &[u8], out: &mut [u8]) -> Result<(), PrimitiveFailed> {
    derive_with(key, label.bytes(), context, out)
}

fn derive_with(key: &[u8], label: &[u8], context: &[u8], out: &mut [u8]) -> Result<(), PrimitiveFailed> {
    let length_bits = u32::try_from(out.len() * 8).map_err(|_| PrimitiveFailed)?;
    let mut fixed_input = [0; FIXED_INPUT_BYTES_MAX];
    let mut length = 0;
    for part in [label, &[0], context, &length_bits.to_be_bytes()] {
        let place = fixed_input.get_mut(length..length + part.len()).ok_or(PrimitiveFailed)?;
        place.copy_from_slice(part);
        length += part.len();
    }
    derive_fixed(key, &fixed_input[..length], out)
}

/// The same with a fixed input of any form.
pub(crate) fn derive_fixed(key: &[u8], fixed_input: &[u8], out: &mut [u8]) -> Result<(), PrimitiveFailed> {
    const HMAC_SHA256: Option<&KbkdfCtrHmacAlgorithm> = get_kbkdf_ctr_hmac_algorithm(KbkdfCtrHmacAlgorithmId::Sha256);
    let algorithm = HMAC_SHA256.ok_or(PrimitiveFailed)?;
    kbkdf_ctr_hmac(algorithm, key, fixed_input, out).map_err(|_| PrimitiveFailed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hex;

    #[test]
    fn nist_cavp_vectors() {
        let mut checked = 0;
        for case in include_str!("../vectors/kbkdf-ctr-hmac-sha256.txt").split("\n\n").skip(1) {
            let field = |name: &str| {
                let line = case.lines().find_map(|line| line.strip_prefix(name)).unwrap();
                line.trim_start_matches([' ', '='])
            };
            let mut out = vec![0; field("L").parse::<usize>().unwrap() / 8];
            let key = hex::decode(field("KI")).unwrap();
            derive_fixed(&key, &hex::decode(field("FixedInputData")).unwrap(), &mut out).unwrap();
            assert_eq!(hex::encode(&out), field("KO"), "COUNT{}", field("COUNT"));
            checked += 1;
        }
        assert_eq!(checked, 40);
    }

    /// Results of `KBKDFHMAC` (counter mode, `rlen` 4, `llen` 4, counter before the fixed input) of Python's
    /// `cryptography` 48.0.0.
    #[test]
    fn label_context_and_length_agree_with_another_implementation() {
        let check = |key: &[u8], label: &[u8], context: &[u8], expect: &str| {
            let mut out = vec![0; expect.len() / 2];
            derive_with(key, label, context, &mut out).unwrap();
            assert_eq!(hex::encode(&out), expect);
        };
        let counting: [u8; 32] = std::array::from_fn(|at| at as u8);
        check(&counting, b"label", b"context", "303790cfe363abe9682dbfff5941f23b32addc96da72f4c7e5b20e9f59a4e570");
        check(&counting, b"", b"", "be27b734b68c7782d866819ae95ae24560bbd593476e9f8c0bf87db0b30a0316");
        check(
            &[0xff; 32],
            b"trent v1 record",
            &counting[..16],
            "31bdb1532e912eff83e4cb7fe686b872591f9b3044e3d6c3a537603a99b555c1",
        );
        check(&[0xff; 32], b"trent v1 record", &counting[..16], "36b85c11066ccf30921434e4df3694f802ae566c");
        check(
            &[0xff; 32],
            b"trent v1 record",
            &counting[..16],
            "0db16495c74e193700e10f8a688b081c80e71c344ce7b94b7f24f1b73b288d80\
             a9f7c4284b20c2972223cbd6a657bc244d750a8b5c261d5798775f4ce61af069",
        );
    }

    #[test]
    fn every_input_changes_the_result() {
        let derived = |key: u8, label, context: &[u8]| {
            let mut out = [0; 32];
            derive(&[key; 32], label, context, &mut out).unwrap();
            out
        };
        let base = derived(1, Label::Record, b"context");
        assert_eq!(base, derived(1, Label::Record, b"context"));
        for other in [
            derived(2, Label::Record, b"context"),
            derived(1, Label::Records, b"context"),
            derived(1, Label::Record, b"contexu"),
            derived(1, Label::Record, b""),
        ] {
            assert_ne!(base, other);
        }
        let mut short = [0; 16];
        derive(&[1; 32], Label::Record, b"context", &mut short).unwrap();
        assert_ne!(base[..16], short, "the length is an input too");
    }

    #[test]
    fn labels_are_distinct_and_none_is_another_with_a_zero_byte() {
        let labels = [
            Label::FileSeal,
            Label::DomainWrapping,
            Label::Records,
            Label::Credentials,
            Label::ServiceKeys,
            Label::DomainKey,
            Label::ExportedKeyToken,
            Label::Record,
            Label::Credential,
            Label::ServiceKey,
            Label::ImportSlot,
            Label::ImportToken,
            Label::SymmetricCall,
            Label::KeyMaterialId,
        ];
        for (at, a) in labels.iter().enumerate() {
            assert!(!a.bytes().contains(&0));
            for b in &labels[at + 1..] {
                assert_ne!(a.bytes(), b.bytes());
            }
        }
    }

    #[test]
    fn impossible_inputs_are_refused() {
        assert!(derive(&[1; 32], Label::Record, &[0; 200], &mut [0; 32]).is_err());
        assert!(derive(&[1; 32], Label::Record, b"", &mut []).is_err());
        assert!(derive_fixed(b"", b"fixed", &mut [0; 32]).is_err());
    }
}
