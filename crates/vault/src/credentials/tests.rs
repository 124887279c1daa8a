//! Secret access keys and signing keys.

use proptest::prelude::*;

use super::*;
use crate::SystemEntropy;
use crate::testing::{RepeatableEntropy, damaged};

const EXAMPLE_SECRET: &[u8] = b"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fn credentials_key(byte: u8) -> LockedKey {
    let mut key = LockedKey::zeroed(&KeyMemory::new()).unwrap_or_else(|e| panic!("{e}"));
    key.expose_mut().fill(byte);
    key
}

fn signing_key(secret: &[u8], date: &str, region: &str, service: &str) -> SigningKey {
    SigningKey::derive(secret, date, region, service, &KeyMemory::new()).unwrap_or_else(|e| panic!("{e}"))
}

fn sealed(access_key_id: &str, secret: &str) -> Vec<u8> {
    seal(&credentials_key(1), 1, access_key_id, &SecretText::new(secret.into()), &SystemEntropy).unwrap()
}

fn opened(access_key_id: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    open(&credentials_key(1), 1, access_key_id, sealed, |secret| Ok(secret.to_vec()))
}

/// AWS's published examples: "Examples of how to derive a signing key for Signature Version 4" and "Task 3:
/// Calculate the signature", AWS General Reference.
#[test]
fn the_published_signing_keys_and_signature() {
    let check = |date: &str, expect: &str| {
        let key = signing_key(EXAMPLE_SECRET, date, "us-east-1", "iam");
        assert_eq!(hex::encode(key.expose()), expect);
        key
    };
    check("20120215", "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d");
    let key = check("20150830", "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
    let string_to_sign = b"AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
        f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
    let signature = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
    assert!(key.verify(string_to_sign, signature));

    assert!(!key.verify(&string_to_sign[1..], signature));
    for at in 0..signature.len() {
        let mut wrong = signature.as_bytes().to_vec();
        wrong[at] = if wrong[at] == b'0' { b'1' } else { b'0' };
        assert!(!key.verify(string_to_sign, std::str::from_utf8(&wrong).unwrap()), "digit {at}");
    }
    let upper = signature.to_uppercase();
    let longer = format!("{signature}00");
    for wrong in ["", &signature[..62], &signature[..63], &upper, &longer, "é", &"é".repeat(32)] {
        assert!(!key.verify(string_to_sign, wrong), "{wrong}");
    }
}

#[test]
fn every_part_of_the_scope_changes_the_signing_key() {
    let base = signing_key(b"secret", "20240101", "us-east-1", "kms");
    for (secret, date, region, service) in [
        (&b"secreu"[..], "20240101", "us-east-1", "kms"),
        (b"secret", "20240102", "us-east-1", "kms"),
        (b"secret", "20240101", "us-east-2", "kms"),
        (b"secret", "20240101", "us-east-1", "sts"),
    ] {
        assert!(base.expose() != signing_key(secret, date, region, service).expose());
    }
}

#[test]
fn new_secrets_look_like_those_of_aws() {
    let secret = new_secret_access_key(&SystemEntropy);
    assert_eq!(secret.expose().len(), 40);
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'+' || b == b'/';
    assert!(secret.expose().bytes().all(allowed));
    assert_ne!(secret.expose(), new_secret_access_key(&SystemEntropy).expose());
}

#[test]
fn every_character_of_a_new_secret_depends_on_its_own_six_bits() {
    struct Fixed(u8);
    impl Entropy for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }
    // base64 of 30 equal bytes
    for (byte, expect) in [(0x00, "AAAA"), (0xff, "////"), (0xfb, "+/v7"), (0x69, "aWlp")] {
        assert_eq!(new_secret_access_key(&Fixed(byte)).expose(), expect.repeat(10));
    }
}

#[test]
fn a_sealed_secret_opens_for_its_access_key_alone() {
    let bytes = sealed("AKIAEXAMPLE", "secret");
    assert_eq!(opened("AKIAEXAMPLE", &bytes).unwrap(), b"secret");
    for other in ["", "AKIAEXAMPL", "AKIAEXAMPLE1", "akiaexample"] {
        assert_eq!(opened(other, &bytes), Err(VaultError::CorruptCredential), "{other}");
    }
    for (key, generation) in [(2, 1), (1, 2)] {
        let opened = open(&credentials_key(key), generation, "AKIAEXAMPLE", &bytes, |_| Ok(()));
        assert_eq!(opened, Err(VaultError::CorruptCredential));
    }
}

#[test]
fn damage_is_refused() {
    let bytes = sealed("AKIAEXAMPLE", "secret");
    for (what, bytes) in damaged(&bytes) {
        assert_eq!(opened("AKIAEXAMPLE", &bytes), Err(VaultError::CorruptCredential), "{what}");
    }
}

#[test]
fn secrets_of_impossible_lengths_are_refused() {
    for length in [0, SECRET_ACCESS_KEY_BYTES_MAX + 1] {
        let secret = SecretText::new("x".repeat(length));
        let refused = seal(&credentials_key(1), 1, "id", &secret, &RepeatableEntropy::default());
        let expect = VaultError::LengthOutOfRange { bytes: length, bytes_max: SECRET_ACCESS_KEY_BYTES_MAX };
        assert_eq!(refused, Err(expect));
    }
    for length in [1, SECRET_ACCESS_KEY_BYTES_MAX] {
        let secret = "x".repeat(length);
        let bytes = sealed("id", &secret);
        assert_eq!(opened("id", &bytes).unwrap(), secret.as_bytes());
        signing_key(secret.as_bytes(), "20240101", "us-east-1", "kms");
    }
}

#[test]
fn other_forms_are_told_apart() {
    let bytes = sealed("id", "secret");
    let check = |at: usize, byte: u8, expect: FormatError| {
        let mut bytes = bytes.clone();
        bytes[at] = byte;
        assert_eq!(CredentialHeader::parse(&bytes), Err(expect));
    };
    check(0, b'X', FormatError::Magic);
    check(4, 2, FormatError::Version(2));
    check(8, 0, FormatError::Field);
    assert_eq!(CredentialHeader::parse(&bytes[..41]), Err(FormatError::Length));
}

proptest! {
    #[test]
    fn decode_then_encode_gives_the_same_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for bytes in [bytes.clone(), [&b"TSAK\x01"[..], &bytes].concat()] {
            if let Ok(header) = CredentialHeader::parse(&bytes) {
                prop_assert_eq!(&header.encode()[..], &bytes[..HEADER_BYTES]);
            }
            prop_assert!(opened("id", &bytes).is_err());
        }
    }
}
