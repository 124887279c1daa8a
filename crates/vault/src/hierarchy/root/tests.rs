//! Sealed root keys.

use proptest::prelude::*;

use super::*;
use crate::SystemEntropy;
use crate::testing::{MemorySeal, damaged};

fn sealed() -> (RootKeys, SealedRootKey, Arc<KeyMemory>) {
    let memory = KeyMemory::new();
    let (keys, sealed) = RootKeys::create(&MemorySeal::NEW, &SystemEntropy, &memory).unwrap_or_else(|e| panic!("{e}"));
    (keys, sealed, memory)
}

fn open(bytes: &[u8], seal: &dyn Seal) -> Result<RootKeys, VaultError> {
    let sealed = SealedRootKey::parse(bytes).map_err(|_| VaultError::CorruptRootKey)?;
    RootKeys::open(&sealed, seal, &KeyMemory::new())
}

#[test]
fn a_sealed_root_key_opens_to_the_same_keys() {
    let (keys, sealed, _) = sealed();
    let opened = open(sealed.as_bytes(), &MemorySeal::NEW).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!((opened.generation, sealed.generation()), (1, 1));
    assert_eq!(sealed.seal_name(), "memory");
    assert!(opened.domain_wrapping.expose() == keys.domain_wrapping.expose());
    assert!(opened.records.expose() == keys.records.expose());
    assert!(opened.credentials.expose() == keys.credentials.expose());
    assert!(keys.domain_wrapping.expose() != keys.records.expose());
    assert!(keys.records.expose() != keys.credentials.expose());
}

#[test]
fn damage_is_refused() {
    let (_, sealed, _) = sealed();
    for (what, bytes) in damaged(sealed.as_bytes()) {
        assert!(open(&bytes, &MemorySeal::NEW).is_err(), "{what}");
    }
}

#[test]
fn another_seal_is_refused() {
    let (_, sealed, _) = sealed();
    let check = |seal: MemorySeal, expect: SealError| {
        assert_eq!(open(sealed.as_bytes(), &seal).err(), Some(VaultError::Seal(expect)));
    };
    check(MemorySeal { key: [1; 32], ..MemorySeal::NEW }, SealError::Refused);
    check(
        MemorySeal { name: "other", ..MemorySeal::NEW },
        SealError::OtherSeal { sealed_by: "memory".into(), opened_by: "other" },
    );
}

#[test]
fn a_seal_that_loses_the_root_key_is_found_out_at_once() {
    struct Forgetful;
    impl Seal for Forgetful {
        fn name(&self) -> &'static str {
            "forgetful"
        }
        fn seal_root(&self, _: &RootKey, _: &[u8], _: &dyn Entropy) -> Result<Vec<u8>, SealError> {
            Ok(vec![1; 48])
        }
        fn open_root(&self, _: &[u8], _: &[u8], root: &mut RootKey) -> Result<(), SealError> {
            root.expose_mut().fill(1);
            Ok(())
        }
    }
    let created = RootKeys::create(&Forgetful, &SystemEntropy, &KeyMemory::new());
    assert_eq!(created.err(), Some(VaultError::Seal(SealError::Refused)));
}

#[test]
fn only_short_lower_case_names_are_names_of_seals() {
    for name in ["", "Memory", "mem ory", "mém", "a23456789012345678901234567890123"] {
        let created =
            RootKeys::create(&MemorySeal { name, ..MemorySeal::NEW }, &SystemEntropy, &KeyMemory::new()).err();
        assert!(matches!(created, Some(VaultError::Seal(SealError::Unavailable(_)))), "{name}");
    }
}

#[test]
fn other_forms_are_told_apart() {
    let (_, sealed, _) = sealed();
    let check = |at: usize, byte: u8, expect: FormatError| {
        let mut bytes = sealed.as_bytes().to_vec();
        bytes[at] = byte;
        assert_eq!(SealedRootKey::parse(&bytes).err(), Some(expect));
    };
    check(0, b'X', FormatError::Magic);
    check(4, 2, FormatError::Version(2));
    check(8, 0, FormatError::Field); // generation 0
    check(9, 0, FormatError::Field);
    check(9, 255, FormatError::Length);
    check(10, b'M', FormatError::Field);
    check(10, 0xff, FormatError::Field);
    let too_long = [sealed.as_bytes(), &vec![0; SEALED_BYTES_MAX]].concat();
    assert_eq!(SealedRootKey::parse(&too_long).err(), Some(FormatError::Length));
}

proptest! {
    #[test]
    fn decode_then_encode_gives_the_same_bytes(tail in proptest::collection::vec(any::<u8>(), 0..80)) {
        let _ = SealedRootKey::parse(&tail);
        for start in [&b"TROO\x01"[..], b"TROO\x01\0\0\0\x01\x04file"] {
            let bytes = [start, &tail].concat();
            if let Ok(sealed) = SealedRootKey::parse(&bytes) {
                prop_assert_eq!(sealed.as_bytes(), &bytes[..]);
            }
        }
    }
}
