//! Symmetric encryption with a given key.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::SystemEntropy;
use crate::blob::{BLOB_BYTES_MAX, BLOB_OVERHEAD_BYTES};
use crate::testing::{RepeatableEntropy, context, damaged};

/// A key with a handle and a material id of its own.
struct Owned {
    key: [u8; KEY_BYTES],
    handle: KeyHandle,
    material_id: KeyMaterialId,
}

impl Owned {
    fn new(byte: u8) -> Self {
        let handle = KeyHandle::from_bytes([byte; 16]);
        Self { key: [byte; KEY_BYTES], handle, material_id: KeyMaterialId::from_bytes([byte; 32]) }
    }

    fn named(&self) -> SymmetricKey<'_> {
        SymmetricKey { key: &self.key, handle: &self.handle, material_id: &self.material_id }
    }

    fn encrypt(&self, plaintext: &[u8], context: &EncryptionContext) -> Vec<u8> {
        encrypt(&self.named(), plaintext, context, &SystemEntropy).unwrap()
    }

    fn decrypt(&self, blob: &[u8], context: &EncryptionContext) -> Result<Vec<u8>, VaultError> {
        let header = BlobHeader::parse(blob).map_err(|_| VaultError::InvalidCiphertext)?;
        let mut plaintext = vec![0xee; plaintext_bytes(blob)];
        match decrypt(&self.named(), &header, blob, context, &mut plaintext) {
            Ok(()) => Ok(plaintext),
            Err(error) => {
                assert!(
                    !matches!(error, VaultError::InvalidCiphertext) || plaintext.iter().all(|byte| *byte == 0),
                    "a refused decryption leaves nothing behind"
                );
                Err(error)
            }
        }
    }
}

#[test]
fn every_damage_is_refused() {
    let key = Owned::new(1);
    let context = context(&[("a", "1"), ("b", "2")]);
    for plaintext in [&b""[..], b"x", &[7; 100]] {
        let blob = key.encrypt(plaintext, &context);
        assert_eq!(key.decrypt(&blob, &context).unwrap(), plaintext);
        for (what, bytes) in damaged(&blob) {
            let error = key.decrypt(&bytes, &context).unwrap_err();
            let expect = match what.split_once("of byte ") {
                Some((_, rest)) => match rest.trim_end_matches(" flipped").parse::<usize>().unwrap() {
                    4..20 => VaultError::WrongKey,
                    20..28 => VaultError::UnknownMaterial,
                    _ => VaultError::InvalidCiphertext,
                },
                None => error.clone(), // cut or longer: which error depends on what the bytes look like
            };
            assert_eq!(error, expect, "{what}");
        }
    }
}

#[test]
fn only_the_very_context_decrypts() {
    let key = Owned::new(1);
    let encrypted_under = [("department", "finance"), ("project", "x")];
    let blob = key.encrypt(b"secret", &context(&encrypted_under));
    assert!(key.decrypt(&blob, &context(&[("project", "x"), ("department", "finance")])).is_ok());
    let others: [&[(&str, &str)]; 10] = [
        &[],
        &[("department", "finance")],
        &[("project", "x")],
        &[("department", "finance"), ("project", "y")],
        &[("department", "finance"), ("project", "X")],
        &[("department", "finance"), ("Project", "x")],
        &[("department", "x"), ("project", "finance")],
        &[("department", "finance"), ("project", "")],
        &[("department", "finance"), ("project", "x"), ("z", "")],
        &[("departmentfinance", ""), ("project", "x")],
    ];
    for other in others {
        assert_eq!(key.decrypt(&blob, &context(other)), Err(VaultError::InvalidCiphertext), "{other:?}");
    }
}

#[test]
fn other_keys_are_told_apart_and_refused() {
    let (key, other) = (Owned::new(1), Owned::new(2));
    let context = EncryptionContext::default();
    let blob = key.encrypt(b"secret", &context);
    assert_eq!(other.decrypt(&blob, &context), Err(VaultError::WrongKey));
    let other_material = Owned { key: Owned::new(2).key, material_id: other.material_id, handle: key.handle };
    assert_eq!(other_material.decrypt(&blob, &context), Err(VaultError::UnknownMaterial));
    // A material that claims to be the right one still does not decrypt.
    let liar = Owned { key: Owned::new(2).key, material_id: key.material_id, handle: key.handle };
    assert_eq!(liar.decrypt(&blob, &context), Err(VaultError::InvalidCiphertext));
}

#[test]
fn plaintexts_up_to_the_longest_fit() {
    let key = Owned::new(1);
    let context = EncryptionContext::default();
    for length in [0, 1, 15, 16, 17, 4096, BLOB_PLAINTEXT_BYTES_MAX] {
        let plaintext = vec![3; length];
        let blob = key.encrypt(&plaintext, &context);
        assert_eq!(blob.len(), length + BLOB_OVERHEAD_BYTES);
        assert_eq!(key.decrypt(&blob, &context).unwrap(), plaintext);
    }
    let too_long = vec![3; BLOB_PLAINTEXT_BYTES_MAX + 1];
    let refused = encrypt(&key.named(), &too_long, &context, &SystemEntropy);
    let expect = VaultError::LengthOutOfRange { bytes: BLOB_BYTES_MAX - 59, bytes_max: BLOB_PLAINTEXT_BYTES_MAX };
    assert_eq!(refused, Err(expect.clone()));
    let in_place = encrypt_in_place(&key.named(), too_long.len(), |_| Ok(()), &context, &SystemEntropy);
    assert_eq!(in_place, Err(expect));
}

#[test]
fn two_encryptions_of_the_same_have_nothing_in_common() {
    let key = Owned::new(1);
    let context = EncryptionContext::default();
    let (a, b) = (key.encrypt(&[0; 64], &context), key.encrypt(&[0; 64], &context));
    assert_eq!(a[..28], b[..28]);
    for range in [28..44, 44..60, 60..76, 108..124] {
        assert_ne!(a[range.clone()], b[range]);
    }
    assert_ne!(a[44..60], a[60..76]);
}

#[test]
fn encrypting_in_place_gives_the_same_blob() {
    let key = Owned::new(1);
    let context = context(&[("a", "b")]);
    let fill = |plaintext: &mut [u8]| {
        plaintext.copy_from_slice(b"plaintext");
        Ok(())
    };
    let in_place = encrypt_in_place(&key.named(), 9, fill, &context, &RepeatableEntropy::default()).unwrap();
    assert_eq!(in_place, encrypt(&key.named(), b"plaintext", &context, &RepeatableEntropy::default()).unwrap());
    let failing = |_: &mut [u8]| Err(VaultError::CorruptRecord);
    let failed = encrypt_in_place(&key.named(), 9, failing, &context, &SystemEntropy);
    assert_eq!(failed, Err(VaultError::CorruptRecord));
}

proptest! {
    #[test]
    fn decryption_undoes_encryption_under_the_same_context_and_no_other(
        plaintext in proptest::collection::vec(any::<u8>(), 0..300),
        context in proptest::collection::btree_map("[ab\\PC]{0,4}", "[ab\\PC]{0,4}", 0..4),
        other in proptest::collection::btree_map("[ab\\PC]{0,4}", "[ab\\PC]{0,4}", 0..4),
    ) {
        let key = Owned::new(1);
        let encrypted = key.encrypt(&plaintext, &EncryptionContext::new(context.clone()));
        let decrypted = key.decrypt(&encrypted, &EncryptionContext::new(context.clone()));
        prop_assert_eq!(decrypted.as_deref(), Ok(&plaintext[..]));
        if other != context {
            let refused = key.decrypt(&encrypted, &EncryptionContext::new(other));
            prop_assert_eq!(refused, Err(VaultError::InvalidCiphertext));
        }
    }

    #[test]
    fn arbitrary_bytes_are_refused(mut bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let key = Owned::new(1);
        let context = EncryptionContext::new(BTreeMap::new());
        prop_assert!(key.decrypt(&bytes, &context).is_err());
        // The same behind a header that fits.
        let header = key.encrypt(b"", &context)[..28].to_vec();
        bytes.splice(..28.min(bytes.len()), header);
        prop_assert!(key.decrypt(&bytes, &context).is_err());
    }
}
