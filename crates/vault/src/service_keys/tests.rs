//! Keys that the server itself signs with.

use super::*;
use crate::SystemEntropy;
use crate::algorithms::{eddsa, rsa};
use crate::testing::{RepeatableEntropy, damaged, known_material};

fn service_keys_key(byte: u8) -> LockedKey {
    let mut key = LockedKey::zeroed(&KeyMemory::new()).unwrap_or_else(|e| panic!("{e}"));
    key.expose_mut().fill(byte);
    key
}

fn sealed(purpose: ServiceKeyPurpose) -> SealedServiceKey {
    let key = service_keys_key(1);
    match purpose {
        ServiceKeyPurpose::AuditCheckpoints => generate(&key, 1, purpose, &KeyMemory::new(), &SystemEntropy).unwrap(),
        // Drawing one takes long.
        ServiceKeyPurpose::CloudTrailDigests => {
            seal(&key, 1, purpose, &known_material(KeySpec::Rsa2048), &SystemEntropy).unwrap()
        }
    }
}

fn opened(purpose: ServiceKeyPurpose, sealed: &[u8]) -> Result<ServiceSigningKey, VaultError> {
    open(&service_keys_key(1), 1, purpose, sealed, &KeyMemory::new())
}

const BOTH: [ServiceKeyPurpose; 2] = [ServiceKeyPurpose::AuditCheckpoints, ServiceKeyPurpose::CloudTrailDigests];

#[test]
fn a_key_signs_after_it_was_stored() {
    for purpose in BOTH {
        let stored = sealed(purpose);
        assert_eq!(stored.purpose(), purpose);
        assert_eq!(SealedServiceKey::parse(stored.as_bytes()).unwrap(), stored);
        let key = opened(purpose, stored.as_bytes()).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!((key.purpose(), key.public_key()), (purpose, stored.public_key()));
        let signature = key.sign(b"message").unwrap();
        let check = |message: &[u8]| match purpose {
            ServiceKeyPurpose::AuditCheckpoints => {
                let algorithm = SigningAlgorithm::Ed25519Sha512;
                eddsa::verify(key.public_key(), algorithm, Message::Raw(message), &signature)
            }
            ServiceKeyPurpose::CloudTrailDigests => {
                let algorithm = SigningAlgorithm::RsassaPkcs1V15Sha256;
                rsa::verify(KeySpec::Rsa2048, key.public_key(), algorithm, Message::Raw(message), &signature)
            }
        };
        assert_eq!(check(b"message"), Ok(()));
        assert_eq!(check(b"massage"), Err(UseError::InvalidSignature));
        assert_eq!(key.sign(&[0; 4096]).map(|signature| signature.len()), Ok(signature.len()));
        assert!(matches!(key.sign(&[0; 4097]), Err(VaultError::LengthOutOfRange { .. })));
    }
}

#[test]
fn an_rsa_public_key_has_a_pkcs1_form() {
    let purpose = ServiceKeyPurpose::CloudTrailDigests;
    let key = opened(purpose, sealed(purpose).as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    let der = key.public_key_pkcs1().unwrap();
    // SEQUENCE of 266 bytes: INTEGER of 257 bytes, INTEGER 65537.
    assert_eq!((der.len(), &der[..8]), (270, &[0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01][..]));
    assert_eq!(der[265..], [0x02, 0x03, 0x01, 0x00, 0x01]);
    use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    let signature = key.sign(b"message").unwrap();
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der).verify(b"message", &signature).unwrap();

    let purpose = ServiceKeyPurpose::AuditCheckpoints;
    let key = opened(purpose, sealed(purpose).as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(key.public_key_pkcs1(), None);
}

#[test]
fn damage_other_purposes_and_other_keys_are_refused() {
    for purpose in BOTH {
        let stored = sealed(purpose);
        let corrupt = Some(VaultError::CorruptServiceKey);
        // All of the short one; of the long one the fields and a part of the rest.
        let stride = if stored.as_bytes().len() > 500 { 7 } else { 1 };
        for (what, bytes) in damaged(stored.as_bytes()).step_by(stride) {
            assert_eq!(opened(purpose, &bytes).err(), corrupt, "{what}");
        }
        for other in BOTH.into_iter().filter(|other| *other != purpose) {
            assert_eq!(opened(other, stored.as_bytes()).err(), corrupt);
        }
        let memory = KeyMemory::new();
        assert_eq!(open(&service_keys_key(2), 1, purpose, stored.as_bytes(), &memory).err(), corrupt);
        assert_eq!(open(&service_keys_key(1), 2, purpose, stored.as_bytes(), &memory).err(), corrupt);
    }
}

#[test]
fn what_is_no_sealed_service_key_is_told_apart() {
    let stored = sealed(ServiceKeyPurpose::AuditCheckpoints);
    let check = |at: usize, byte: u8, expect: FormatError| {
        let mut bytes = stored.as_bytes().to_vec();
        bytes[at] = byte;
        assert_eq!(SealedServiceKey::parse(&bytes), Err(expect));
    };
    check(0, b'X', FormatError::Magic);
    check(4, 2, FormatError::Version(2));
    check(8, 0, FormatError::Field); // generation 0
    check(9, 3, FormatError::Kind(3));
    check(10, 0x80, FormatError::Field); // a public key of 32 KiB
    assert_eq!(SealedServiceKey::parse(&stored.as_bytes()[..60]), Err(FormatError::Length));
    assert_eq!(SealedServiceKey::parse(&[stored.as_bytes(), &[0; 2048]].concat()), Err(FormatError::Length));
}

#[test]
fn version_1_is_written_as_it_is_drawn() {
    let key = service_keys_key(1);
    let entropy = RepeatableEntropy::default();
    let stored = generate(&key, 5, ServiceKeyPurpose::AuditCheckpoints, &KeyMemory::new(), &entropy).unwrap();
    let bytes = stored.as_bytes();
    assert_eq!(bytes[..12], *b"TSVK\x01\x00\x00\x00\x05\x01\x00\x2c");
    assert_eq!(bytes.len(), 12 + 44 + 16 + 32 + 16);
    // Source: RFC 8410, section 4.
    assert_eq!(stored.public_key()[..12], [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]);
}
