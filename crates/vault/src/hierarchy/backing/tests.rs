//! Exported key tokens.

use proptest::prelude::*;

use super::*;
use crate::error::FormatError;
use crate::secret::{KEY_BYTES, LockedKey};
use crate::spec::KeySpec;
use crate::testing::{damaged, material, region};
use crate::{SystemEntropy, hierarchy::kind};

fn domain(byte: u8) -> DomainKey {
    let mut key = LockedKey::zeroed(&KeyMemory::new()).unwrap_or_else(|e| panic!("{e}"));
    key.expose_mut().fill(byte);
    DomainKey { generation: 3, key }
}

fn backing_key() -> Material {
    material(KeySpec::SymmetricDefault)
}

fn unwrap(bytes: &[u8], name: &str, domain: &DomainKey) -> Result<Material, VaultError> {
    let token = ExportedKeyToken::parse(bytes).map_err(|_| VaultError::CorruptToken)?;
    unwrap_backing_key(&token, &region(name), domain, &KeyMemory::new())
}

fn wrap(key: &Material, domain: &DomainKey) -> ExportedKeyToken {
    let handle = KeyHandle::from_bytes([1; 16]);
    wrap_backing_key(key, &handle, &region("us-east-1"), domain, &SystemEntropy).unwrap()
}

#[test]
fn a_token_says_what_it_is_and_opens() {
    let key = backing_key();
    let token = wrap(&key, &domain(1));
    assert_eq!(token.handle(), &KeyHandle::from_bytes([1; 16]));
    assert_eq!(token.material_id(), &KeyMaterialId::of(&key, token.handle()).unwrap());
    assert_eq!(token.domain_generation(), 3);
    assert_eq!(token.as_bytes().len(), 122);
    let unwrapped = unwrap(token.as_bytes(), "us-east-1", &domain(1)).unwrap_or_else(|e| panic!("{e}"));
    assert!(unwrapped.secret.expose() == key.secret.expose());
    assert!(!token.as_bytes().windows(KEY_BYTES).any(|window| window == key.secret.expose()));
}

#[test]
fn damage_other_regions_and_other_domain_keys_are_refused() {
    let token = wrap(&backing_key(), &domain(1));
    for (what, bytes) in damaged(token.as_bytes()) {
        assert_eq!(unwrap(&bytes, "us-east-1", &domain(1)).err(), Some(VaultError::CorruptToken), "{what}");
    }
    for (name, byte) in [("us-west-2", 1), ("us-east-11", 1), ("us-east-1", 2)] {
        let refused = unwrap(token.as_bytes(), name, &domain(byte)).err();
        assert_eq!(refused, Some(VaultError::CorruptToken), "{name} {byte}");
    }
}

#[test]
fn handle_and_material_can_not_be_exchanged() {
    let domain = domain(1);
    let (a, b) = (wrap(&backing_key(), &domain), wrap(&backing_key(), &domain));
    for fields in [6..10, 10..26, 26..58, 58..122] {
        let mut mixed = a.as_bytes().to_vec();
        mixed[fields.clone()].copy_from_slice(&b.as_bytes()[fields.clone()]);
        let same = mixed == a.as_bytes();
        assert_eq!(unwrap(&mixed, "us-east-1", &domain).is_ok(), same, "{fields:?}");
    }
}

#[test]
fn other_forms_are_told_apart() {
    let token = wrap(&backing_key(), &domain(1));
    let check = |at: usize, byte: u8, expect: FormatError| {
        let mut bytes = token.as_bytes().to_vec();
        bytes[at] = byte;
        assert_eq!(ExportedKeyToken::parse(&bytes).err(), Some(expect));
    };
    check(0, b'X', FormatError::Magic);
    check(4, 0, FormatError::Version(0));
    check(4, 3, FormatError::Version(3));
    check(5, 0, FormatError::Kind(0));
    check(5, 2, FormatError::Kind(2)); // a kind of version 2
    check(4, 2, FormatError::Kind(1)); // a kind of version 1
    check(9, 0, FormatError::Field); // generation 0
    assert_eq!(ExportedKeyToken::parse(&[token.as_bytes(), &[0]].concat()).err(), Some(FormatError::Length));
}

#[test]
fn printing_a_token_shows_no_wrapped_bytes() {
    let token = wrap(&backing_key(), &domain(1));
    let wrapped = crate::hex::encode(&token.as_bytes()[74..106]);
    assert!(!format!("{token:?}").contains(&wrapped[..16]));
}

#[test]
fn every_kind_is_wrapped_and_unwrapped() {
    let domain = domain(1);
    for spec in KeySpec::ALL {
        let key = material(*spec);
        let token = wrap(&key, &domain);
        assert_eq!((token.spec(), token.public_key()), (*spec, &key.public_key[..]));
        assert_eq!(token.as_bytes()[4], if *spec == KeySpec::SymmetricDefault { 1 } else { 2 });
        let unwrapped = unwrap(token.as_bytes(), "us-east-1", &domain).unwrap_or_else(|e| panic!("{e}"));
        assert!(unwrapped.secret.expose() == key.secret.expose());
        assert_eq!((unwrapped.spec, &unwrapped.public_key), (key.spec, &key.public_key));
        assert!(kind::secret_bytes(*spec).contains(&key.secret.expose().len()), "{spec}");
    }
}

#[test]
fn damage_to_a_token_with_a_public_key_is_refused() {
    let domain = domain(1);
    for spec in [KeySpec::EccNistP256, KeySpec::EccNistEdwards25519, KeySpec::Hmac384] {
        let token = wrap(&material(spec), &domain);
        for (what, bytes) in damaged(token.as_bytes()) {
            assert_eq!(unwrap(&bytes, "us-east-1", &domain).err(), Some(VaultError::CorruptToken), "{spec}, {what}");
        }
        assert!(unwrap(token.as_bytes(), "us-west-2", &domain).is_err());
    }
}

/// The public key of one key beside the private key of another would make whoever verifies trust the wrong key.
#[test]
fn public_keys_can_not_be_exchanged() {
    let domain = domain(1);
    let (a, b) = (wrap(&material(KeySpec::MlDsa44), &domain), wrap(&material(KeySpec::MlDsa44), &domain));
    let mut mixed = a.as_bytes().to_vec();
    mixed[62..62 + 1334].copy_from_slice(b.public_key());
    assert_eq!(unwrap(&mixed, "us-east-1", &domain).err(), Some(VaultError::CorruptToken));
}

#[test]
fn lengths_that_a_kind_does_not_have_are_told_apart() {
    let token = wrap(&material(KeySpec::EccNistP256), &domain(1));
    let check = |change: &dyn Fn(&mut Vec<u8>), expect: FormatError| {
        let mut bytes = token.as_bytes().to_vec();
        change(&mut bytes);
        assert_eq!(ExportedKeyToken::parse(&bytes).err(), Some(expect));
    };
    check(&|bytes| bytes.push(0), FormatError::Length);
    check(&|bytes| bytes.truncate(59), FormatError::Length);
    check(&|bytes| bytes.truncate(100), FormatError::Length);
    check(&|bytes| bytes[58] = 0xff, FormatError::Length);
    check(&|bytes| bytes[59] += 1, FormatError::Length);
    check(&|bytes| bytes[61] += 1, FormatError::Length);
    check(&|bytes| bytes[61] -= 1, FormatError::Length);
    check(&|bytes| bytes[5] = 33, FormatError::Length); // P-384: a longer secret
    check(&|bytes| bytes[5] = 3, FormatError::Length); // HMAC: no public key
    check(&|bytes| bytes[5] = 200, FormatError::Kind(200));
}

proptest! {
    #[test]
    fn decode_then_encode_gives_the_same_bytes_in_version_2(
        kind in proptest::sample::select(vec![2_u8, 16, 32, 48, 64]),
        tail in proptest::collection::vec(any::<u8>(), 50..400),
        public_key_bytes in 0..100_u16,
        secret_bytes in 28..70_u16,
    ) {
        let mut bytes = [&b"TEKT\x02"[..], &[kind], &tail].concat();
        if bytes.len() > 62 {
            bytes[58..60].copy_from_slice(&public_key_bytes.to_be_bytes());
            bytes[60..62].copy_from_slice(&secret_bytes.to_be_bytes());
            bytes.truncate(62 + usize::from(public_key_bytes + secret_bytes) + 32);
        }
        if let Ok(token) = ExportedKeyToken::parse(&bytes) {
            prop_assert_eq!(token.as_bytes(), &bytes[..]);
            prop_assert_eq!(token.public_key().len(), usize::from(public_key_bytes));
        }
    }

    #[test]
    fn decode_then_encode_gives_the_same_bytes(tail in proptest::collection::vec(any::<u8>(), 100..130)) {
        let _ = ExportedKeyToken::parse(&tail);
        let bytes = [&b"TEKT\x01\x01"[..], &tail].concat();
        for bytes in [&bytes[..], &bytes[..bytes.len().min(122)]] {
            if let Ok(token) = ExportedKeyToken::parse(bytes) {
                prop_assert_eq!(token.as_bytes(), bytes);
            }
        }
    }
}
