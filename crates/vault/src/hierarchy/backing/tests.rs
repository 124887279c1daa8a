//! Exported key tokens.

use proptest::prelude::*;

use super::*;
use crate::SystemEntropy;
use crate::testing::{damaged, region};

fn domain(byte: u8) -> DomainKey {
    let mut key = LockedKey::zeroed(&KeyMemory::new()).unwrap_or_else(|e| panic!("{e}"));
    key.expose_mut().fill(byte);
    DomainKey { generation: 3, key }
}

fn backing_key() -> LockedKey {
    LockedKey::random(&KeyMemory::new(), &SystemEntropy).unwrap_or_else(|e| panic!("{e}"))
}

fn unwrap(bytes: &[u8], name: &str, domain: &DomainKey) -> Result<LockedKey, VaultError> {
    let token = ExportedKeyToken::parse(bytes).map_err(|_| VaultError::CorruptToken)?;
    unwrap_backing_key(&token, &region(name), domain, &KeyMemory::new())
}

fn wrap(key: &LockedKey, domain: &DomainKey) -> ExportedKeyToken {
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
    assert!(unwrapped.expose() == key.expose());
    assert!(!token.as_bytes().windows(32).any(|window| window == key.expose()));
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
    check(5, 2, FormatError::Kind(2));
    check(9, 0, FormatError::Field); // generation 0
    assert_eq!(ExportedKeyToken::parse(&[token.as_bytes(), &[0]].concat()).err(), Some(FormatError::Length));
}

#[test]
fn printing_a_token_shows_no_wrapped_bytes() {
    let token = wrap(&backing_key(), &domain(1));
    let wrapped = crate::hex::encode(&token.as_bytes()[74..106]);
    assert!(!format!("{token:?}").contains(&wrapped[..16]));
}

proptest! {
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
